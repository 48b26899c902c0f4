// Generated from content/antwerp/opportunities-*.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Antwerp: opportunities, chapter by chapter.

use crate::source::{Basis, Citation, Source};
use crate::strategy::city::City;
use crate::strategy::link::Link;
use crate::strategy::need::NeedDomain;
use crate::strategy::opportunity::{OpportunityChapter, Opportunity};
use crate::strategy::statistic::{Qualifier, Statistic, StatisticKind, Territory, Value};
use crate::strategy::status::Status;
use crate::strategy::tables::notes;
use crate::strategy::tables::units::Unit;
use crate::strategy::theme::Theme;
use crate::text::Text;

const SECTION_3_1_2_2: Citation = Citation::section(Source::STRATEGY, "3.1.2.2");

pub(super) static OPPORTUNITIES: &[Opportunity] = &[
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-intro", city: City::Antwerp, status: Status::Aim,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None, themes: &[Theme::Mobility],
        domains: &[NeedDomain::Mobility, NeedDomain::Climate], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "De stad verbindt leefbaarheid met mobiliteit en heft zo een schijnbare tegenstelling op die haar decennialang in haar greep had. Nu voor de Oosterweelverbinding en het Toekomstverbond de hoofdwerken begonnen zijn, is het tijd om de ringzone te omarmen en de wijken onderling te verbinden. Zodra de ringstructuur voltooid is, komt er een strategisch circulatieplan dat de toegang tot de stad stuurt volgens een poortenmodel: slimme verkeerssturing leidt mensen, naargelang waar ze moeten zijn, naar hun bestemming en houdt hen zo lang mogelijk op het hogere wegennet. Het stadscentrum moet per fiets uit elk district, de Polder uitgezonderd, in hoogstens 20 minuten veilig en comfortabel te bereiken zijn. Alternatieven moeten de keuzevrijheid vergroten en autobezit en autogebruik verder verlagen, terwijl de stad bereikbaar blijft voor wie een auto nodig heeft. Antwerpen blijft achter de klimaatdoelstellingen van het Burgemeestersconvenant staan en wil in 2050 klimaatneutraal zijn. Het Toekomstverbond is een samenwerking die op vooruitgangsgeloof, ambitie en pragmatisme berust. De Vlaamse overheid en de gemeentebesturen van de vervoerregio stelden er met stakeholders en burgerbewegingen de visienota “Samen vooruit. Routeplan 2030” op. Die toonde opnieuw dat het sluiten en overkappen van de Ring de werken op gang kan brengen en nieuwe samenwerking kan doen ontstaan, binnen en buiten de stad.",
            "The city links liveability with mobility and so resolves a seeming contradiction that held it in its grip for decades. Now that the main works for the Oosterweelverbinding (Oosterweel link) and the Toekomstverbond (pact for the future) have begun, it is time to embrace the Ring zone and link the neighbourhoods with one another. As soon as the ring structure is complete, there will be a strategic circulation plan that controls access to the city through a system of gates: smart traffic control guides people to their destination, depending on where it is, and keeps them on the higher-level road network for as long as possible. The city centre must be within at most 20 minutes of every district, the Polder excepted, by bicycle, safely and comfortably. Alternatives must increase freedom of choice and further reduce car ownership and car use, while the city remains accessible to those who need a car. Antwerp continues to support the climate objectives of the Covenant of Mayors and wants to be climate-neutral in 2050. The Toekomstverbond is a form of cooperation founded on belief in progress, ambition and pragmatism. In it the Flemish authorities and the municipalities of the transport region drew up the vision paper “Samen vooruit. Routeplan 2030” with stakeholders and citizens’ movements. The paper showed once more that closing and capping the Ring can set the works in motion and give rise to new cooperation, inside and outside the city.",
        ),
        need_links: &[
            Link {
                to: "antwerp-need-climate-2", basis: Basis::Inference,
                why: Some(Text::new(
                    "wil autogebruik verder doen dalen en klimaatneutraal zijn in 2050",
                    "wants car use to fall further and climate neutrality in 2050",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_2_2, begins: "De stad Antwerpen verbindt leefbaarheid",
        statistics: &[
            Statistic {
                what: Text::new(
                    "Fietstijd naar het stadscentrum vanuit elk district, de Polder niet meegerekend",
                    "Cycling time to the city centre from every district except the Polder",
                ),
                value: Value::whole(20), qualifier: Qualifier::AtMost, unit: Unit::Minutes, when: None,
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Target, compared_with: None,
                citation: SECTION_3_1_2_2,
            },
        ],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-1", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None, themes: &[Theme::Mobility],
        domains: &[NeedDomain::Mobility, NeedDomain::Climate], agreement_refs: &["BA2"], policy_notes: &[],
        text: Text::new(
            "De stad zoekt slimme maatregelen voor Minder Hinder en modal shift en maakt die maximaal permanent, zodat ze er ook op lange termijn baat bij heeft. Betere mogelijkheden moeten meer keuze geven en het aantal autoverplaatsingen verminderen: afspraken tussen BAM, Vervoerregio Antwerpen en NMBS verhogen de frequentie op het voorstadsnetwerk van de trein, en de stad onderzoekt waar er P&R’s kunnen komen aan treinstations verder van de stad.",
            "The city looks for smart Minder Hinder (less nuisance) and modal-shift measures and makes them permanent as far as possible, so that it benefits in the long term too. Better possibilities must give more choice and reduce the number of car trips: agreements between BAM (in charge of the Oosterweel works), Vervoerregio Antwerpen (the transport region) and NMBS (the Belgian railways) increase the frequency on the suburban rail network, and the city studies where park-and-rides can be built at railway stations further from the city.",
        ),
        need_links: &[
            Link {
                to: "antwerp-need-mobility-4", basis: Basis::Inference,
                why: Some(Text::new(
                    "voorstadstreinen en P&R’s voor wie van buiten komt",
                    "suburban trains and park-and-rides for people from outside",
                )),
            },
            Link {
                to: "antwerp-need-climate-2", basis: Basis::Inference,
                why: Some(Text::new("wil het aantal autoverplaatsingen doen dalen", "wants fewer car trips")),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_2_2, begins: "We zoeken naar slimme Minder",
        statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-2", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None,
        themes: &[Theme::DigitalisationAndSkills, Theme::Mobility], domains: &[NeedDomain::Mobility],
        agreement_refs: &["BA2"], policy_notes: &[],
        text: Text::new(
            "De stad richt een Verkeerscentrum op voor de Antwerpse vervoerregio. Dat ontsluit data beter, zodat weggebruikers beter op hun route en naar een parking geleid worden, ook met dynamische borden die al op de snelwegen en aan de P&R’s beginnen.",
            "The city sets up a Verkeerscentrum (traffic centre) for the Antwerp transport region. It makes data more accessible, so that road users are better guided along their route and to a car park, including by dynamic signs that start on the motorways and at the park-and-rides.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen doorstroming, route- of parkeergeleiding.",
            "The needs do not mention traffic flow, route guidance or parking guidance.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "We richten binnen de Antwerpse", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-3", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None,
        themes: &[Theme::DigitalisationAndSkills, Theme::Mobility], domains: &[NeedDomain::Mobility],
        agreement_refs: &["BA2"], policy_notes: &[],
        text: Text::new(
            "De stad faciliteert en ondersteunt systemen voor deelmobiliteit en bundelt het aanbod in applicaties voor Mobility As A Service (MaaS).",
            "The city facilitates and supports shared-mobility systems and brings the services on offer together in applications for Mobility as a Service (MaaS).",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen deelmobiliteit.",
            "The needs do not mention shared mobility.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "We faciliteren en ondersteunen deelmobiliteitssystemen",
        statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-4", city: City::Antwerp, status: Status::Aim,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None,
        themes: &[Theme::SmartSpaceAndSocialInnovation], domains: &[NeedDomain::Mobility, NeedDomain::Green],
        agreement_refs: &["BA3"], policy_notes: &[],
        text: Text::new(
            "Leefbaarheid, verkeersveiligheid en aantrekkelijkheid zijn essentieel voor economische groei, en omgekeerd. Met de intendant en Vlaanderen werkt de stad efficiënt samen om uit de leefbaarheidsprojecten een maximaal rendement te halen, en om in wijken en buurten langs de Ring groen, vrijetijdsvoorzieningen en publieke ruimte te creëren.",
            "Liveability, road safety and attractiveness are essential for economic growth, and the other way round. The city works efficiently with the intendant and Flanders to get the best possible return from the liveability projects, and to create green space, leisure facilities and public space in neighbourhoods and local areas beside the Ring.",
        ),
        need_links: &[
            Link {
                to: "antwerp-need-green-2", basis: Basis::Inference,
                why: Some(Text::new(
                    "groen naast de Ring; binnen de ring hebben minder inwoners groen dichtbij",
                    "green beside the Ring; inside the ring road fewer residents have green nearby",
                )),
            },
            Link {
                to: "antwerp-need-green-3", basis: Basis::Inference,
                why: Some(Text::new("creëert groen", "creates green space")),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_2_2,
        begins: "Leefbaarheid, verkeersveiligheid en attractiviteit zijn", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-5", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None,
        themes: &[Theme::DigitalisationAndSkills, Theme::Mobility], domains: &[NeedDomain::Mobility],
        agreement_refs: &["BA4"], policy_notes: &[],
        text: Text::new(
            "De stad gebruikt nieuwe technologieën om leefbaarder en mobieler te worden, tijdens en na de werken. Ze zet maximaal in op slimme sturing van het verkeer en op mobiliteitsoplossingen: dynamische signalisatie en sturing van verkeerslichten voor alle modi, connected cars (alleszins voor openbaar vervoer, taxi’s, hulpdiensten …), ISA (Intelligente SnelheidsAdaptatie) en snelheidsregeling, dynamische parkeergeleiding, realtime-informatie over openbaar vervoer en deelsystemen, slimme routeplanning die verschillende kwalitatieve vervoermiddelen combineert, en geïntegreerde MaaS-oplossingen.",
            "The city uses new technologies to become more liveable and mobile, during and after the works. It makes the fullest use of smart traffic control and mobility solutions: dynamic signs and control of traffic lights for all modes, connected cars (at any rate for public transport, taxis, emergency services …), ISA (intelligent speed adaptation) and speed control, dynamic parking guidance, real-time information on public transport and shared systems, smart route planning that combines different means of transport of good quality, and integrated MaaS solutions.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen doorstroming of verkeerssturing.",
            "The needs do not mention traffic flow or traffic control.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "We gebruiken nieuwe technologieën om", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-44", city: City::Antwerp, status: Status::Study,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None, themes: &[Theme::RenewableEnergy],
        domains: &[NeedDomain::Climate], agreement_refs: &["BA4"], policy_notes: &[],
        text: Text::new(
            "De stad onderzoekt hoe de nieuwe ringzone kan bijdragen aan de productie van energie, onder andere uit waterkracht, en aan de distributie ervan: met een warmtetransportkring die haven en stad verbindt, en met een warmtecollector waarop verschillende warmtedistributienetten kunnen aansluiten (clusters Noord-Luchtbal en Zuid, dat laatste met Nieuw-Zuid en Blue Gate …).",
            "The city studies how the new Ring zone can contribute to the production of energy, from hydropower among other sources, and to its distribution: through a heat transport ring that links port and city, and a heat collector to which several heat distribution networks can connect (the clusters Noord-Luchtbal and Zuid, the latter with Nieuw-Zuid and Blue Gate …).",
        ),
        need_links: &[
            Link {
                to: "antwerp-need-climate-3", basis: Basis::Inference,
                why: Some(Text::new(
                    "waterkracht en restwarmte kunnen fossiele brandstoffen vervangen",
                    "hydropower and residual heat can replace fossil fuels",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_2_2, begins: "We onderzoeken hoe de nieuwe ringzone",
        statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-6", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None, themes: &[Theme::Mobility],
        domains: &[NeedDomain::Mobility], agreement_refs: &["BA5"], policy_notes: &[],
        text: Text::new(
            "De stad sluit een samenwerkingsovereenkomst met BAM, de wegvervoerders en de bouwsector, zodat grote vervoersstromen voor de bouw waar mogelijk van de weg verdwijnen en zo veel mogelijk over het water gaan.",
            "The city concludes a cooperation agreement with BAM (in charge of the Oosterweel works), the hauliers and the construction industry, so that large transport flows for construction leave the road where possible and go by water as much as possible.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen bouw- of goederenvervoer.",
            "The needs do not mention construction traffic or freight transport.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "We sluiten een samenwerkingsovereenkomst met", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-7", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None, themes: &[Theme::Mobility],
        domains: &[NeedDomain::Mobility], agreement_refs: &["BA8"], policy_notes: &[],
        text: Text::new(
            "Een heldere en leesbare wegenhiërarchie bepaalt de richting van het mobiliteitsbeleid. In de hele stad blijven weggebruikers zo lang mogelijk op het hoofdwegennet; in de straten en pleinen daaronder, die voor bestemmingsverkeer bedoeld zijn, hebben voetganger en fietser voorrang. Dat weert sluipverkeer en waarborgt doorstroming, verkeersveiligheid en leefbaarheid. In woonstraten geeft de stad voetgangers, fietsers en bewoners ruimte en lucht.",
            "A clear and legible road hierarchy sets the direction of mobility policy. Throughout the city, road users stay on the main road network for as long as possible; in the streets and squares below it, which are meant for local access, pedestrians and cyclists have priority. That prevents cut-through traffic and ensures traffic flow, road safety and liveability. In residential streets the city gives room and air to pedestrians, cyclists and residents.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen sluipverkeer, verkeersveiligheid of doorstroming.",
            "The needs do not mention cut-through traffic, road safety or traffic flow.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "Een heldere en leesbare wegenhiërarchie", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-8", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None, themes: &[Theme::Mobility],
        domains: &[NeedDomain::Mobility], agreement_refs: &["BA9"], policy_notes: &[],
        text: Text::new(
            "De stad maakt de 16e-eeuwse binnenstad (binnen Brouwersvliet/Ankerrui, Kaaien, Scheldestraat/Kronenbrugstraat/Kasteelpleinstraat en Leien) autoluwer, na overleg met bewoners, handelaars en andere actoren. De Via Sinjoor-as wordt doorgetrokken ter hoogte van Meirbrug en Sint-Katelijnevest en verdeelt de binnenstad in twee; parkeer- en geleidingslussen sturen het verkeer in beide delen over de hoofdstraten. Het autovrije winkelhart wordt waar mogelijk groter. Van de binnenstad wordt 90 % woonerf, zodat bewoners hun woning zeker kunnen bereiken. De parkeerplaatsen in woonerven dienen enkel voor bewoners, voor wie hen vaak bezoekt en voor vergunninghouders (zoals mantelzorgers, zorgverstrekkers en klusjesmannen). Andere bezoekers volgen de parkeerlussen naar publieke parkings; in de lus-straten mag zeer kort geparkeerd worden (stop & shop).",
            "The city reduces car traffic in the 16th-century inner city (within Brouwersvliet/Ankerrui, Kaaien, Scheldestraat/Kronenbrugstraat/Kasteelpleinstraat and Leien), after consulting residents, traders and other parties. The Via Sinjoor axis is extended near Meirbrug and Sint-Katelijnevest and divides the inner city in two; parking and guidance loops direct the traffic in both parts along the main streets. The car-free shopping heart grows where possible. Of the inner city, 90% becomes a home zone, so that residents can be sure of reaching their homes. The parking spaces in home zones are only for residents, for those who visit them often and for permit holders (such as informal carers, care providers and handymen). Other visitors follow the parking loops to public car parks; in the loop streets very short parking is allowed (stop & shop).",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen verkeersdruk in de binnenstad.",
            "The needs do not mention traffic pressure in the inner city.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "De 16e-eeuwse binnenstad – dit is",
        statistics: &[
            Statistic {
                what: Text::new("Deel dat woonerf wordt", "Part that becomes a home zone"), value: Value::whole(90),
                qualifier: Qualifier::Exactly, unit: Unit::Percent, when: None, territory: Territory::Antwerp,
                of: Some(Text::new("de 16e-eeuwse binnenstad", "the 16th-century inner city")),
                kind: StatisticKind::Target, compared_with: None, citation: SECTION_3_1_2_2,
            },
        ],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-9", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None, themes: &[Theme::Mobility],
        domains: &[NeedDomain::Mobility, NeedDomain::Climate], agreement_refs: &["BA10"], policy_notes: &[],
        text: Text::new(
            "In de 19e- en de 20e-eeuwse gordel streeft de stad naar minder autogebruik en maakt ze het verkeer in de wijken (zones 30) leefbaarder met een systematische aanpak per buurt, eerst waar de problemen bekend zijn en in de dichtste gebieden. Ze richt de zones 30 stap voor stap volwaardig in, markeert ze en handhaaft ze (stoepen, fietspaden, wegdek, ontharding). Ze pakt er sluipverkeer, overdreven snelheid en gevaarlijke punten aan, en ook luchtkwaliteit en geluid: ze meet wat nodig is, analyseert ruimte, circulatie, invulling, verkeersveiligheid en leefbaarheid van de ruimere omgeving en reikt oplossingen aan voor de inrichting van de publieke ruimte, handhaving, geleiding, milieu en gezondheid, in overleg met bewoners, handelaars en andere actoren uit de buurt. Het verkeer in deze zones rijdt zo lang mogelijk op het hogere wegennet, waar de doorstroming wordt verbeterd met bijvoorbeeld snelheidsregelende groene golven, bewegwijzering en geleiding naar routes en parkings.",
            "In the 19th- and 20th-century belts the city aims for less car use and makes traffic in the neighbourhoods (30 km/h zones) more liveable with a systematic approach for each local area, first where problems are known and in the densest areas. Step by step it designs, marks and enforces the 30 km/h zones in full (pavements, cycle paths, road surface, unsealing). There it tackles cut-through traffic, excessive speed and dangerous spots, and air quality and noise too: it takes the measurements needed, analyses space, circulation, uses, road safety and liveability in the wider surroundings and offers solutions for the design of public space, enforcement, guidance, environment and health, in consultation with residents, traders and other parties in the local area. Traffic in these zones stays on the higher-level road network for as long as possible, where the flow is improved, for example through speed-regulating green waves, signposting and guidance to routes and car parks.",
        ),
        need_links: &[
            Link {
                to: "antwerp-need-climate-2", basis: Basis::Inference,
                why: Some(Text::new("streeft naar minder autogebruik", "strives for less car use")),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_2_2, begins: "In de 19e-eeuwse en 20e-eeuwse gordel",
        statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-10", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None, themes: &[Theme::Mobility],
        domains: &[NeedDomain::Mobility], agreement_refs: &["BA11"], policy_notes: &[],
        text: Text::new(
            "Binnen de vervoerregio richt de stad een Antwerpse Vervoersautoriteit op. Die wordt regisseur van de aanbesteding en de operationalisering van mobiliteitsvraagstukken in de stadsregio, zoals de coördinatie van alle vervoersmodi (openbaar vervoer en deelsystemen inbegrepen) en het beheer van grote knooppunten zoals P&R’s.",
            "Within the transport region the city sets up an Antwerpse Vervoersautoriteit (transport authority). It will direct the tendering and operation for mobility issues in the urban region, such as the coordination of all modes of transport (public transport and shared systems included) and the management of large hubs such as park-and-rides.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen aansturing van mobiliteit in de regio.",
            "The needs do not mention coordination of mobility in the region.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "Binnen de vervoerregio richten we", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-11", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None,
        themes: &[Theme::DigitalisationAndSkills, Theme::Mobility], domains: &[NeedDomain::Mobility],
        agreement_refs: &["BA12"], policy_notes: &[],
        text: Text::new(
            "De multimodale routeplanner wordt verder ontwikkeld, zodat reizigers vlot van het ene vervoerstype op het andere kunnen overstappen. Hij houdt steeds slimmer rekening met de werkelijke toestand van het verkeer, met de beschikbaarheid van fietstunnels, bruggen en alternatieven, en met het weer, wegenwerken, evenementen en dergelijke. Al die informatie is opensource en dus bruikbaar voor ontwikkelaars van applicaties.",
            "The multimodal route planner is developed further, so that travellers can change easily from one type of transport to another. It takes account ever more smartly of the actual traffic situation, of the availability of cycle tunnels, bridges and alternatives, and of the weather, roadworks, events and the like. All this information is open source and so available to developers of applications.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen reisinformatie of overstap.",
            "The needs do not mention travel information or interchange.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "De multimodale routeplanner wordt verder", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-12", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None,
        themes: &[Theme::DigitalisationAndSkills, Theme::Mobility],
        domains: &[NeedDomain::Mobility, NeedDomain::Digitalisation], agreement_refs: &["BA13"], policy_notes: &[],
        text: Text::new(
            "De stad blijft inzetten op eengemaakte betaalmiddelen voor alle vervoersmodi en werkt verder aan een eengemaakte vervoersbetaalkaart en applicatie. Daarmee zal de gebruiker eenvoudig van alle mobiliteitsdiensten in de regio gebruik kunnen maken: tram, trein, bus, waterbus, Velo … De stad probeert MaaS-aanbieders daarom een groter aanbod in de stad te laten uitbouwen. Omdat niet iedereen digitaal mee is, werkt ze ook een eengemaakte mobiliteitskaart uit, als deel van de Antwerpse gebruikerskaart pAs.",
            "The city continues to work towards single means of payment for all modes of transport and goes on developing a single transport payment card and application. With it, users will be able to use all mobility services in the region easily: tram, train, bus, water bus, Velo … The city therefore tries to have MaaS providers expand their services in the city. As not everyone keeps up digitally, it also develops a single mobility card, as part of Antwerp’s user card pAs.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen betaling van vervoer.",
            "The needs do not mention payment for transport.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "We blijven verder inzetten op", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-13", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None,
        themes: &[Theme::DigitalisationAndSkills, Theme::Mobility],
        domains: &[NeedDomain::Mobility, NeedDomain::Climate], agreement_refs: &["BA14"], policy_notes: &[],
        text: Text::new(
            "De stad rolt Slim naar Antwerpen verder uit. Ze zet in op de modal shift met een aanpak via werkgevers, communicatiecampagnes, de multimodale routeplanner, een marktplaats voor mobiliteit en flankerende initiatieven.",
            "The city rolls out Slim naar Antwerpen (smart ways to Antwerp) further. It promotes the modal shift with an approach through employers, communication campaigns, the multimodal route planner, a mobility marketplace and supporting initiatives.",
        ),
        need_links: &[
            Link {
                to: "antwerp-need-mobility-4", basis: Basis::Inference,
                why: Some(Text::new("modal shift via de werkgevers", "modal shift through employers")),
            },
            Link {
                to: "antwerp-need-climate-2", basis: Basis::Inference,
                why: Some(Text::new("modal shift vermindert het autogebruik", "modal shift reduces car use")),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_2_2, begins: "Slim naar Antwerpen wordt verder",
        statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-14", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None, themes: &[Theme::Mobility],
        domains: &[NeedDomain::Mobility], agreement_refs: &["BA15"], policy_notes: &[],
        text: Text::new(
            "De stad selecteert overstappunten en bouwt ze verder uit in samenspraak met haar mobiliteitspartners. Superschakels, waar reizigers vlot van vervoersmodus wisselen, worden herkenbaar en comfortabel aangelegd, zodat overstappen veilig en kwalitatief is. Het kan om park-and-rides gaan, om carpoolparkings voor auto en fiets, of om treinstations met een parking voor auto en fiets.",
            "The city selects interchanges and develops them further in consultation with its mobility partners. Superschakels (interchange hubs), where travellers change mode smoothly, are built to be recognisable and comfortable, so that changing is safe and of good quality. They can be park-and-rides, carpool car parks for cars and bicycles, or railway stations with parking for cars and bicycles.",
        ),
        need_links: &[
            Link {
                to: "antwerp-need-mobility-4", basis: Basis::Inference,
                why: Some(Text::new(
                    "overstappen van auto aan P&R’s, carpoolparkings en stations",
                    "changing from the car at park-and-rides, carpool car parks and stations",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_2_2, begins: "De stad selecteert overstappunten en",
        statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-15", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None, themes: &[Theme::Mobility],
        domains: &[NeedDomain::Mobility], agreement_refs: &["BA16"], policy_notes: &[],
        text: Text::new(
            "De stad ontbust maximaal: ze laat streeklijnen zo veel mogelijk eindigen aan eindpunten van tram en (pre)metro en aan treinstations.",
            "The city keeps buses out of the city as far as possible: it has regional bus lines end, as far as possible, at the termini of tram and (pre)metro and at railway stations.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new("De noden noemen geen busverkeer.", "The needs do not mention bus traffic.")),
        note: None, citation: SECTION_3_1_2_2, begins: "We ontbussen de stad maximaal", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-16", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None, themes: &[Theme::Mobility],
        domains: &[NeedDomain::Mobility], agreement_refs: &["BA17"], policy_notes: &[],
        text: Text::new(
            "De stad blijft inzetten op P&R’s, park-and-bikes en park-and-walks; die zijn er voor wie pendelt of de stad bezoekt. Ze past de bestaande parkings in de binnenstad aan voor elektrische auto’s en deelsystemen en voor de nood aan fietsenstallingen.",
            "The city keeps working on park-and-rides, park-and-bikes and park-and-walks, for those who commute to or visit the city. It adapts the existing car parks in the inner city for electric cars and shared systems and for the need for bicycle parking.",
        ),
        need_links: &[
            Link {
                to: "antwerp-need-mobility-3", basis: Basis::Inference,
                why: Some(Text::new(
                    "overstap voor pendelaars en bezoekers",
                    "interchange for commuters and visitors",
                )),
            },
            Link {
                to: "antwerp-need-mobility-4", basis: Basis::Inference,
                why: Some(Text::new(
                    "overstap voor wie van buiten met de auto komt",
                    "interchange for people who come by car from outside",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_2_2, begins: "We zetten verder in op park-and-rides",
        statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-17", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None,
        themes: &[Theme::EnergyEfficiency, Theme::Mobility], domains: &[NeedDomain::Mobility, NeedDomain::Climate],
        agreement_refs: &["BA22"], policy_notes: &[],
        text: Text::new(
            "De stad breidt het netwerk van laadpunten voor elektrische voertuigen verder uit. Daarnaast onderzoekt ze of er een netwerk kan komen van installaties voor CNG, waterstof en andere duurzame brandstoffen, om het gebruik ervan te stimuleren.",
            "The city further extends the network of charging points for electric vehicles. It also studies whether there can be a network of installations for CNG, hydrogen and other sustainable fuels, to stimulate their use.",
        ),
        need_links: &[
            Link {
                to: "antwerp-need-climate-2", basis: Basis::Inference,
                why: Some(Text::new(
                    "laadpunten en duurzame brandstoffen voor voertuigen",
                    "charging points and sustainable fuels for vehicles",
                )),
            },
        ],
        no_link_reason: None, note: Some(notes::CNG), citation: SECTION_3_1_2_2, begins: "We breiden het netwerk van",
        statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-18", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None,
        themes: &[Theme::DigitalisationAndSkills, Theme::Mobility], domains: &[NeedDomain::Mobility],
        agreement_refs: &["BA25"], policy_notes: &[],
        text: Text::new(
            "De stad rust het voetgangersgebied uit met digitale verkeersborden. Die vragen fietsers bij drukte om af te stappen of een andere weg te nemen, zodat het er aangenamer wandelen is.",
            "The city equips the pedestrian area with digital traffic signs. When it is busy they ask cyclists to dismount or take another route, so that walking is more pleasant.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen wandelcomfort.",
            "The needs do not mention walking comfort.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "Het voetgangersgebied wordt uitgerust met", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-19", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None,
        themes: &[Theme::DigitalisationAndSkills, Theme::Mobility], domains: &[NeedDomain::Mobility],
        agreement_refs: &["BA27"], policy_notes: &[],
        text: Text::new(
            "In de Smart Zone experimenteert de stad met slimme verkeerslichten die minder mobiele voetgangers langer de tijd geven om over te steken. Na evaluatie rolt ze die geleidelijk uit over de hele stad.",
            "In the Smart Zone the city experiments with smart traffic lights that give less mobile pedestrians more time to cross. After evaluation it rolls them out gradually across the whole city.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen minder mobiele voetgangers.",
            "The needs do not mention less mobile pedestrians.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "In de Smart Zone wordt", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-20", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None, themes: &[Theme::Mobility],
        domains: &[NeedDomain::Mobility], agreement_refs: &["BA35"], policy_notes: &[],
        text: Text::new(
            "De stad zet in op trage wegen: wegen waarvan uitsluitend of vooral voetgangers en fietsers gebruikmaken. Het zijn niet alleen geschikte voetpaden, maar ook voetwegen, erfdienstbaarheden en kerkwegels, die voor voetgangers vaak een natuurlijke verbinding zijn. De stad waakt erover dat nieuwe ontwikkelingen gewaardeerde doorgangen voor voetgangers en fietsers behouden.",
            "The city promotes trage wegen (slow roads): ways that are used exclusively or mainly by pedestrians and cyclists. They are not only suitable pavements, but also footpaths, rights of way and church paths, which often form a natural link for pedestrians. The city sees to it that new developments keep valued passages for pedestrians and cyclists.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen voetgangers of trage wegen.",
            "The needs do not mention pedestrians or slow roads.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "We zetten in op trage", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-21", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None, themes: &[Theme::Mobility],
        domains: &[NeedDomain::Mobility], agreement_refs: &["BA36"], policy_notes: &[],
        text: Text::new(
            "Met de provincie en het Vlaams Fietsfonds werkt de stad verder aan een veilig Antwerps functioneel fietsnetwerk en legt ze extra fietsostrades aan, naar en rond de stad. Ze werkt missing links in de bestaande fietsostrades weg, en er komen nieuwe langs onder meer de spoorweg naar Lier, het Albertkanaal, de E313, de A102, het traject Ekeren – Noorderlaan en de Havenweg (A12 Noord) of de Noorderlaan. De Oosterweelverbinding brengt kilometers nieuw fietspad en een nieuwe fietstunnel.",
            "With the province and the Vlaams Fietsfonds (Flemish cycling fund) the city works further on a safe functional cycle network for Antwerp and builds extra cycle highways, to and around the city. It fills missing links in the existing cycle highways, and new ones will run along, among others, the railway to Lier, the Albertkanaal, the E313, the A102, the Ekeren – Noorderlaan route and the Havenweg (A12 Noord) or the Noorderlaan. The Oosterweelverbinding brings kilometres of new cycle path and a new cycle tunnel.",
        ),
        need_links: &[
            Link {
                to: "antwerp-need-mobility-4", basis: Basis::Inference,
                why: Some(Text::new(
                    "fietsostrades naar de stad voor wie van buiten komt",
                    "cycle highways to the city for people from outside",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_2_2, begins: "Samen met de provincie en",
        statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-22", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None, themes: &[Theme::Mobility],
        domains: &[NeedDomain::Mobility], agreement_refs: &["BA37"], policy_notes: &[],
        text: Text::new(
            "Auto’s hebben op drukke plaatsen al publieke parkings; ook voor (elektrische) fietsen komen er meer, die groot en beveiligd zijn, zoals aan de Zuiderdokken, de Teniersplaats en de Groenplaats. Bij de uitrol van de buurtparkings voorziet de stad eveneens plaats voor fietsen.",
            "Cars already have public car parks at busy places; for (electric) bicycles too there will be more public parking facilities, large and secured, such as at Zuiderdokken, Teniersplaats and Groenplaats. In rolling out the neighbourhood car parks the city provides space for bicycles too.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen tekort aan fietsenstallingen.",
            "The needs do not mention a shortage of bicycle parking.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "Net zoals er publieke parkings", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-23", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None, themes: &[Theme::Mobility],
        domains: &[NeedDomain::Mobility], agreement_refs: &["BA38"], policy_notes: &[],
        text: Text::new(
            "De stad promoot fiets as a service: huursystemen waarin het onderhoud inbegrepen is. Zo wil ze het gebruik van de fiets als vervoermiddel stimuleren.",
            "The city promotes bike as a service: rental systems with maintenance included. In this way it wants to encourage the use of the bicycle as a means of transport.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen te laag fietsgebruik van inwoners.",
            "The needs do not mention too little cycling by residents.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "We promoten fiets as a", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-24", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Mobility], agreement_refs: &["BA39"], policy_notes: &[],
        text: Text::new(
            "De stad ontwikkelt een gebruiksvriendelijker digitaal systeem waarmee mensen bij de stad schade aan het openbaar domein of een gevaarlijke verkeerssituatie kunnen melden.",
            "The city develops a more user-friendly digital system with which people can report damage to public space or a dangerous traffic situation.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen meldingen of openbaar domein.",
            "The needs do not mention reports by residents or public space.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "We ontwikkelen een gebruiksvriendelijker digitaal",
        statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-25", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None, themes: &[Theme::Mobility],
        domains: &[NeedDomain::Mobility], agreement_refs: &["BA42"], policy_notes: &[],
        text: Text::new(
            "De Waterbus legt een verbinding tussen het stadscentrum, de haven en de steden, districten en gemeenten langs Schelde en Albertkanaal. De uitbreiding ervan wordt doelgericht bekeken, met het oog op de modal shift in het woon-werkverkeer. Aan knooppunten langs de rivier en het kanaal komen comfortabele pontons.",
            "The Waterbus links the city centre, the port and the cities, districts and municipalities along the Scheldt and the Albertkanaal. Its expansion is considered in a targeted way, with a view to the modal shift in commuting. Comfortable pontoons will be built at hubs along the river and the canal.",
        ),
        need_links: &[
            Link {
                to: "antwerp-need-mobility-3", basis: Basis::Inference,
                why: Some(Text::new("modal shift van het woon-werkverkeer", "modal shift of commuting")),
            },
            Link {
                to: "antwerp-need-mobility-4", basis: Basis::Inference,
                why: Some(Text::new(
                    "modal shift van het woon-werkverkeer uit andere gemeenten",
                    "modal shift of commuting from other municipalities",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_2_2, begins: "De Waterbus verbindt het stadscentrum",
        statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-26", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None, themes: &[Theme::Mobility],
        domains: &[NeedDomain::Mobility], agreement_refs: &["BA48"], policy_notes: &[],
        text: Text::new(
            "De stad creëert mogelijkheden voor stadsdistributiecentra aan haar rand, bijvoorbeeld op Blue Gate en het Mexico-eiland, en verlaagt zo de emissies en de risico’s voor de verkeersveiligheid in het centrum. Ze moedigt de transportsector aan tot bundeling en verduurzaming.",
            "The city creates opportunities for urban distribution centres on its edge, for example at Blue Gate and the Mexico-eiland, and so cuts emissions and road-safety risks in the centre. It encourages the transport sector to bundle and become more sustainable.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen goederenvervoer.",
            "The needs do not mention freight transport.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "We creëren mogelijkheden om stadsdistributiecentra",
        statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-27", city: City::Antwerp, status: Status::Aim,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None, themes: &[Theme::EnergyEfficiency],
        domains: &[NeedDomain::Climate], agreement_refs: &["BA60"], policy_notes: &[],
        text: Text::new(
            "De stad wil een voortrekker en een voorbeeld zijn op het gebied van duurzaamheid. Ze stemt haar patrimonium, haar vloot en haar werking daarop af.",
            "The city wants to be a leader and an example in sustainability. It aligns its property, its fleet and its operations with that.",
        ),
        need_links: &[
            Link {
                to: "antwerp-need-climate-3", basis: Basis::Inference,
                why: Some(Text::new(
                    "onderdeel 3.1.4 rekent een duurzamer patrimonium en een duurzamere vloot tot energie-efficiëntie",
                    "section 3.1.4 counts a more sustainable fleet and property as energy efficiency",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_2_2, begins: "De stad streeft ernaar een",
        statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-28", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None, themes: &[Theme::RenewableEnergy],
        domains: &[NeedDomain::Climate], agreement_refs: &["BA61"], policy_notes: &[],
        text: Text::new(
            "Antwerpen leent zich bij uitstek voor warmtenetten als rendabele bron van duurzame energie. De stad inventariseert over haar hele gebied mogelijke bronnen en afnemers van restwarmte en maakt een plan om die te ontsluiten. De havenbedrijven betrekt ze, samen met het Havenbedrijf, bij een strategisch plan dat het warmtenet moet koppelen aan het grote reservoir aan restwarmte in de haven. Ze rekent op Fluvius om dat te realiseren.",
            "Antwerp is pre-eminently suited to heat networks as a profitable source of sustainable energy. The city maps possible sources and users of residual heat over its whole territory and draws up a plan to open these up. With the Havenbedrijf (port authority) it involves the port companies in a strategic plan that is to connect the heat network to the large reservoir of residual heat in the port. It counts on Fluvius (the grid operator) to achieve this.",
        ),
        need_links: &[
            Link {
                to: "antwerp-need-climate-3", basis: Basis::Inference,
                why: Some(Text::new(
                    "duurzame energie uit warmtenetten in plaats van fossiele brandstoffen",
                    "sustainable energy from heat networks instead of fossil fuels",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_2_2, begins: "Antwerpen is de regio bij",
        statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-29", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None, themes: &[Theme::ClimateAdaptation],
        domains: &[NeedDomain::Green, NeedDomain::Climate], agreement_refs: &["BA63"], policy_notes: &[],
        text: Text::new(
            "De stad zet haar beleid voor groendaken en verticaal groen voort. Bij elke stadsvernieuwing zal ze waterbuffering en infiltratie meenemen wanneer de plannen worden opgemaakt.",
            "The city continues its policy on green roofs and vertical greenery. In every urban renewal it will take water buffering and infiltration into account when the plans are drawn up.",
        ),
        need_links: &[
            Link {
                to: "antwerp-need-green-3", basis: Basis::Inference,
                why: Some(Text::new(
                    "onderdeel 3.1.4 rekent groendaken en verticaal groen tot groen in de stad",
                    "section 3.1.4 counts green roofs and vertical greenery as urban greenery",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_2_2, begins: "We voeren ons beleid met",
        statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-30", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None, themes: &[Theme::ClimateAdaptation],
        domains: &[NeedDomain::Green, NeedDomain::Climate], agreement_refs: &["BA64"], policy_notes: &[],
        text: Text::new(
            "Wateropvang wordt in de toekomst heel belangrijk, op publiek en op privaat domein. Voor klimaatadaptatie en -mitigatie krijgt bijvoorbeeld het bedrijventerrein Ter Beke in Wilrijk een collectief watersysteem; het Ferrarisbos blijft daardoor bewaard en dient als waterbuffer.",
            "Water retention will be very important in the future, on public and private land. For climate adaptation and mitigation the Ter Beke business park in Wilrijk, for example, gets a collective water system; the Ferrarisbos is preserved as a result and serves as a water buffer.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen wateropvang of klimaatadaptatie; onderdeel 3.1.2 wel.",
            "The needs do not mention water retention or climate adaptation; section 3.1.2 does.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "Wateropvang zal een heel belangrijke", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-31", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None, themes: &[Theme::ClimateAdaptation],
        domains: &[NeedDomain::Climate], agreement_refs: &["BA65"], policy_notes: &[],
        text: Text::new(
            "Innovatieve oplossingen helpen de stad om zich op een veranderend klimaat voor te bereiden. In Stadslab2050 werken stedelijke partners, bedrijven, civiele en academische partners samen om zulke oplossingen te ontwikkelen.",
            "Innovative solutions help the city to prepare for a changing climate. In Stadslab2050 urban partners, companies, civil-society and academic partners work together to develop such solutions.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen klimaatadaptatie; onderdeel 3.1.2 wel.",
            "The needs do not mention climate adaptation; section 3.1.2 does.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "Innovatieve oplossingen helpen de stad", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-32", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None, themes: &[Theme::EnergyEfficiency],
        domains: &[NeedDomain::Climate, NeedDomain::Housing], agreement_refs: &["BA66"], policy_notes: &[],
        text: Text::new(
            "De stad stimuleert burgers en bedrijven om energiezuinig te werken en vertelt hun hoe dat het best kan. In het EcoHuis/Woonkantoor krijgen inwoners advies over ecologisch wonen en (ver)bouwen in de stad.",
            "The city encourages citizens and companies to work energy-efficiently and informs them of the best ways to do so. At the EcoHuis/Woonkantoor residents get advice on ecological living, building and renovating in the city.",
        ),
        need_links: &[
            Link {
                to: "antwerp-need-climate-3", basis: Basis::Inference,
                why: Some(Text::new(
                    "stimuleert burgers en bedrijven om energiezuinig te werken",
                    "encourages residents and businesses to save energy",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_2_2, begins: "We stimuleren en informeren onze",
        statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-33", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None, themes: &[Theme::EnergyEfficiency],
        domains: &[NeedDomain::Mobility, NeedDomain::Climate], agreement_refs: &["BA68"], policy_notes: &[],
        text: Text::new(
            "Vlaanderen verstrengt de regels voor de lage-emissiezone (LEZ), waardoor de stad tegen 2030 automatisch ontdieselt. Ook voor benzinewagens volgt de stad de strengere normen die Vlaanderen oplegt.",
            "Flanders is tightening the rules for the low-emission zone (LEZ), so that diesel will automatically disappear from the city by 2030. For petrol cars too, the city follows the stricter standards that Flanders imposes.",
        ),
        need_links: &[
            Link {
                to: "antwerp-need-climate-2", basis: Basis::Inference,
                why: Some(Text::new(
                    "minder dieselwagens en strengere normen voor benzinewagens",
                    "fewer diesel cars and stricter standards for petrol cars",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_2_2, begins: "De verstrenging van de LEZ",
        statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-34", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None, themes: &[Theme::EnergyEfficiency],
        domains: &[NeedDomain::Mobility, NeedDomain::Climate], agreement_refs: &["BA69"], policy_notes: &[],
        text: Text::new(
            "In de aanloop naar de ontdieseling promoot de stad alternatieve aandrijving: CNG, waterstof, elektriciteit …",
            "In the run-up to the phasing-out of diesel the city promotes alternative drives: CNG, hydrogen, electricity …",
        ),
        need_links: &[
            Link {
                to: "antwerp-need-climate-2", basis: Basis::Inference,
                why: Some(Text::new(
                    "alternatieve aandrijving in plaats van diesel",
                    "alternative drives instead of diesel",
                )),
            },
        ],
        no_link_reason: None, note: Some(notes::CNG), citation: SECTION_3_1_2_2, begins: "In de opbouw naar de",
        statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-35", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None, themes: &[Theme::EnergyEfficiency],
        domains: &[NeedDomain::Climate], agreement_refs: &["BA70"], policy_notes: &[],
        text: Text::new(
            "Samen met het Havenbedrijf breidt de stad het aanbod aan walstroom steeds verder uit. Aan het nieuwe Scheldeponton gebruikt ze walstroom of andere innovatieve technieken om de uitstoot van schepen te verlagen.",
            "With the Havenbedrijf (port authority) the city keeps expanding the supply of shore power. At the new Scheldt pontoon it uses shore power or other innovative techniques to reduce the emissions of ships.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen uitstoot of geluid van schepen.",
            "The needs do not mention emissions or noise of ships.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "Het aanbod aan walstroom breiden", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-36", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None, themes: &[Theme::UrbanCircularity],
        domains: &[], agreement_refs: &["BA74"], policy_notes: &[],
        text: Text::new(
            "Bij aanbestedingen geeft de stad de voorkeur aan duurzame materialen die zich optimaal lenen voor (her)gebruik en onderhoud.",
            "In public tenders the city gives preference to sustainable materials that are optimal for (re)use and maintenance.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new("De noden noemen geen materialen.", "The needs do not mention materials.")),
        note: None, citation: SECTION_3_1_2_2, begins: "Bij aanbestedingen geven we de", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-37", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None, themes: &[], domains: &[],
        agreement_refs: &["BA75"], policy_notes: &[],
        text: Text::new(
            "De stad neemt in bestekken en vergunningen duurzaamheidscriteria voor de uitvoering op en legt maatregelen op tegen stof, modder en foutieve bemaling. Ze handhaaft die nauwgezet.",
            "In tender specifications and permits the city includes sustainability criteria for the works and imposes measures against dust, mud and faulty dewatering. It enforces these closely.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen bouwwerken of hinder ervan.",
            "The needs do not mention construction works or nuisance from them.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "In bestekken en vergunningen nemen", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-38", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None, themes: &[Theme::ClimateAdaptation],
        domains: &[NeedDomain::Climate], agreement_refs: &["BA76"], policy_notes: &[],
        text: Text::new(
            "De stad maakt zich weerbaar tegen klimaatverandering. De belangrijkste maatregel daarvoor is het Sigmaplan, dat haar tegen overstromingen beschermt en op Linkeroever en Rechteroever verder wordt uitgevoerd.",
            "The city makes itself resilient to climate change. The main measure for this is the Sigmaplan, which protects it against flooding and continues to be implemented on Linkeroever and Rechteroever (the left and right banks).",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new("De noden noemen geen overstromingen.", "The needs do not mention flooding.")),
        note: None, citation: SECTION_3_1_2_2, begins: "We maken de stad weerbaar", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-39", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None, themes: &[Theme::ClimateAdaptation],
        domains: &[NeedDomain::Green, NeedDomain::Climate], agreement_refs: &["BA77"], policy_notes: &[],
        text: Text::new(
            "Op straten en pleinen onthardt de stad structureel de verharde ruimtes die geen functie hebben, en ze zet in op vergroening, voor infiltratie en verkoeling. Ze laat hemelwater maximaal infiltreren om het grondwater op peil te brengen, en neemt generieke maatregelen: regenwater ontkoppelen, tuinstraten, wadi’s, groendaken … De uitvoering van dit waterplan, met infiltratie en buffering, maakt van Antwerpen een waterrobuuste stad.",
            "In streets and squares the city systematically unseals paved spaces that have no function, and invests in greening, for infiltration and cooling. It lets rainwater infiltrate as much as possible to restore the groundwater level, and takes generic measures: disconnecting rainwater, garden streets, swales, green roofs … Carrying out this water plan, with infiltration and buffering, makes Antwerp a water-resilient city.",
        ),
        need_links: &[
            Link {
                to: "antwerp-need-green-3", basis: Basis::Inference,
                why: Some(Text::new(
                    "ontharding en vergroening van straten en pleinen",
                    "less paving and more greenery in streets and squares",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_2_2,
        begins: "We ontharden structureel niet-functionele verharde", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-40", city: City::Antwerp, status: Status::Study,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None, themes: &[Theme::ClimateAdaptation],
        domains: &[NeedDomain::Green, NeedDomain::Climate], agreement_refs: &["BA78"], policy_notes: &[],
        text: Text::new(
            "De stad onderzoekt hoe ze oppervlakte- en grondwater op alle mogelijke manieren nuttig kan gebruiken. Ze gaat bijvoorbeeld na of leidingen langs het hoger gelegen spoor en de ondergrondse premetro water van het Schijn naar het stadscentrum kunnen brengen. Beter gebruik van dat water levert extra water op voor parken, vijvers of fonteinen, zonder dat er kostbaar drinkwater verspild wordt.",
            "The city studies how it can put surface water and groundwater to good use in every possible way. It considers, for example, whether pipes along the elevated railway and the underground premetro can bring water of the Schijn to the city centre. Better use of that water provides extra water for parks, ponds or fountains, without wasting precious drinking water.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen water of droogte.",
            "The needs do not mention water or drought.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "We onderzoeken alle manieren om", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-41", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None, themes: &[Theme::ClimateAdaptation],
        domains: &[NeedDomain::Green, NeedDomain::Climate], agreement_refs: &["BA79"], policy_notes: &[],
        text: Text::new(
            "De stad vult de vijver van het Stadspark opnieuw, met oppervlakte- of grondwater, op een manier die ook de omliggende straten en wijken voordeel kan geven.",
            "The city refills the pond of the Stadspark, with surface water or groundwater, in a way that can benefit the surrounding streets and neighbourhoods too.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new("De noden noemen geen water.", "The needs do not mention water.")), note: None,
        citation: SECTION_3_1_2_2, begins: "Via gebruik van oppervlakte- of", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-42", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None, themes: &[Theme::ClimateAdaptation],
        domains: &[NeedDomain::Green, NeedDomain::Climate], agreement_refs: &["BA80"], policy_notes: &[],
        text: Text::new(
            "De stad zet volop in op extra groen en water op het openbaar domein. Ze stelt daarvoor een vergroeningsplan op, met de nadruk op meer bomen bij elke heraanleg, en zoekt ook “witte plekken” waar een bos of een park ontwikkeld kan worden.",
            "The city commits itself fully to more greenery and water in public space. It draws up a greening plan (vergroeningsplan) for this, with the emphasis on more trees in every redesign, and also looks for “blank spots” (“witte plekken”) where woodland or a park can be developed.",
        ),
        need_links: &[
            Link {
                to: "antwerp-need-green-3", basis: Basis::Inference,
                why: Some(Text::new("meer groen, bomen, bos en park", "more greenery, trees, woods and parks")),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_2_2, begins: "We zetten volop in op", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-43", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LiveableAndMobileCity, heading: None, themes: &[Theme::ClimateAdaptation],
        domains: &[NeedDomain::Green], agreement_refs: &["BA82"], policy_notes: &[],
        text: Text::new(
            "De stad maakt van verschillende pleinen in de kernen van de districten groene ruimtes waar het prettig verblijven is.",
            "The city turns several squares in the centres of the districts into green spaces where it is pleasant to spend time.",
        ),
        need_links: &[
            Link {
                to: "antwerp-need-green-3", basis: Basis::Inference,
                why: Some(Text::new("pleinen worden vergroend", "squares are made greener")),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_2_2,
        begins: "Verschillende pleinen in de districtskernen", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-safe-city-intro", city: City::Antwerp, status: Status::Aim,
        chapter: OpportunityChapter::SafeCity, heading: None, themes: &[], domains: &[], agreement_refs: &[],
        policy_notes: &[],
        text: Text::new(
            "Veiligheid is een basisrecht. De stad werkt daarom aan een echte veiligheidscultuur bij alle Antwerpenaren, die elkaars beste partners zijn voor een veilige stad, en aan een integrale aanpak van het volledige spectrum van criminaliteit en overlast. De criminaliteit moet structureel nog verder dalen: Antwerpen moet de veiligste Belgische grootstad blijven. Een veiligheidscultuur berust op wederzijds respect: van burgers voor elkaar, van de politie voor de burger en van de burger voor de politie. Het hele korps stelt meer dan ooit correct optreden, een professioneel onthaal en maximale aanspreekbaarheid voorop.",
            "Safety is a basic right. The city therefore works on a true culture of safety among all residents of Antwerp, who are each other’s best partners for a safe city, and on an integrated approach to the full range of crime and nuisance. Crime must fall further, structurally: Antwerp must remain Belgium’s safest large city. A culture of safety depends on mutual respect: of citizens for one another, of the police for citizens and of citizens for the police. More than ever, the whole force puts proper conduct, a professional reception and the greatest possible approachability first.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen veiligheid; onderdeel 3.1.2 wel.",
            "The needs do not mention safety; section 3.1.2 does.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "Veiligheid is een basisrecht", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-safe-city-1", city: City::Antwerp, status: Status::Aim,
        chapter: OpportunityChapter::SafeCity, heading: None, themes: &[Theme::DigitalisationAndSkills], domains: &[],
        agreement_refs: &["BA105"], policy_notes: &[],
        text: Text::new(
            "Voor de aanpak van zware criminaliteit en terreur werkt de politie zo nauw mogelijk samen met de federale diensten, met de nadruk op het uitwisselen van informatie. Ze moet ook beschikken over middelen om extremisme en mogelijke terreur langs digitale weg te kunnen opsporen en opvolgen, zoals met GPS-tracking, internet, dark web en observatieapparatuur. Ze streeft ook naar samenwerking met de civiele samenleving.",
            "To tackle serious crime and terrorism the police cooperate as closely as possible with the federal services, with the emphasis on the exchange of information. They must also have the means to detect and follow extremism and possible terrorism through digital channels, such as GPS tracking, internet, dark web and observation equipment. They strive for cooperation with civil society too.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen veiligheid; onderdeel 3.1.2 wel.",
            "The needs do not mention safety; section 3.1.2 does.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "In de strijd tegen zware", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-safe-city-2", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::SafeCity, heading: None, themes: &[Theme::DigitalisationAndSkills], domains: &[],
        agreement_refs: &["BA109"], policy_notes: &[],
        text: Text::new(
            "De stad gebruikt slimme camera’s ook voor de verkeersveiligheid, bijvoorbeeld om (zwarte) kruispunten te bewaken, om tonnageverboden en andere verkeersregels te handhaven, en voor dringende medische hulp bij verkeersongevallen. Indien nodig dringt ze aan op aangepaste regelgeving.",
            "The city uses smart cameras for road safety too, for example to watch (black-spot) junctions, to enforce tonnage bans and other traffic rules, and for urgent medical help at traffic accidents. If necessary it presses for adapted regulations.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen veiligheid; onderdeel 3.1.2 wel.",
            "The needs do not mention safety; section 3.1.2 does.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "We gebruiken slimme camera’s ook", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-safe-city-3", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::SafeCity, heading: None, themes: &[Theme::DigitalisationAndSkills], domains: &[],
        agreement_refs: &["BA113"], policy_notes: &[],
        text: Text::new(
            "De stad versterkt de hulpdiensten met drones, zodat ze nog sneller en efficiënter kunnen optreden. Drones kunnen bijvoorbeeld helpen om branden te beheersen, voortvluchtigen te vinden, verdachte situaties te volgen, bij massa-evenementen toezicht te houden, als eerste bij een ongeval te zijn, metingen en vaststellingen te doen, of in een noodsituatie een defibrillator te brengen.",
            "The city reinforces the emergency services with drones, so that they can act even faster and more efficiently. Drones can help, for example, to control fires, find fugitives, monitor suspicious situations, supervise mass events, be first on the scene of an accident, take measurements and record findings, or bring a defibrillator in an emergency.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen veiligheid; onderdeel 3.1.2 wel.",
            "The needs do not mention safety; section 3.1.2 does.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "We zetten drones in ter", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-safe-city-4", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::SafeCity, heading: None, themes: &[Theme::DigitalisationAndSkills], domains: &[],
        agreement_refs: &["BA144"], policy_notes: &[],
        text: Text::new(
            "De stad legt een sluitend netwerk van hoogtechnologische camera’s aan rond de stad en de haven.",
            "The city builds a seamless network of high-tech cameras around the city and the port.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen veiligheid; onderdeel 3.1.2 wel.",
            "The needs do not mention safety; section 3.1.2 does.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "We weven een sluitend, hoogtechnologisch", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-harmonious-city-intro", city: City::Antwerp, status: Status::Aim,
        chapter: OpportunityChapter::HarmoniousCity, heading: None, themes: &[], domains: &[NeedDomain::SocioEconomic],
        agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "Het sociaal beleid van de stad wil mensen vooruithelpen, emanciperen, zelfredzamer maken en – indien mogelijk – activeren. Zo helpt het ieders sociale grondrechten te realiseren; de stad streeft naar een menswaardig bestaan voor iedereen. Wie het moeilijk heeft, wordt proactief gewezen op wat er aan sociale hulp- en dienstverlening bestaat. Tegen onderbescherming streeft de stad verder naar een toekenning van rechten die proactief en automatisch gebeurt. Ze respecteert ieders autonomie, maar kiest consequent voor een persoonsgerichte aanpak met de nadruk op rechten en plichten. Ze legt het lokaal sociaal beleid vast en regisseert geïntegreerde, wijkgerichte zorg- en hulpnetwerken. Ze streeft naar een breed geïntegreerd onthaal, op beschikbare fysieke punten in de wijk maar ook digitaal, en werkt outreachend, aanklampend en op maat van de klant. Ontmoeting en informele netwerken (mantelzorg, vrijwilligerswerk, buurtnetwerken en zelforganisaties) horen door hun preventieve karakter bij het lokaal sociaal beleid, dat eveneens wijkwerking op maat toepast.",
            "The social policy of the city wants to help people forward, emancipate them, make them more self-reliant and – if possible – activate them. In this way it helps to realise everyone’s fundamental social rights; the city strives for a life in dignity for all. People in difficulty are proactively pointed to the social assistance and services that exist. Against the non-take-up of rights (onderbescherming) the city continues to strive for rights to be granted proactively and automatically. It respects everyone’s autonomy, but consistently chooses a person-centred approach with the emphasis on rights and duties. It sets local social policy and directs integrated, neighbourhood-based care and support networks. It strives for broad integrated intake, at available physical locations in the neighbourhood but also digitally, and works through assertive outreach, tailored to the client. Encounters and informal networks (informal care, volunteering, local networks and self-organisations) are part of local social policy because of their preventive character; that policy too applies tailored neighbourhood work.",
        ),
        need_links: &[
            Link {
                to: "antwerp-need-socio-economic-3", basis: Basis::Inference,
                why: Some(Text::new(
                    "menswaardig bestaan en strijd tegen onderbescherming",
                    "a dignified life and action against the non-take-up of rights",
                )),
            },
            Link {
                to: "antwerp-need-socio-economic-6", basis: Basis::Inference,
                why: Some(Text::new(
                    "sociaal beleid gericht op activering, indien mogelijk",
                    "social policy aimed at activation, where possible",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_2_2, begins: "Antwerpen voert een sociaal beleid",
        statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-harmonious-city-1", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::HarmoniousCity, heading: None, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &["BA237"], policy_notes: &[],
        text: Text::new(
            "In de zorg legt de stad de digitale lat hoog en stimuleert ze e-zorg. Voor patiënten, hulpverleners en mantelzorgers bundelt ze informatie en zorgt ze voor slimme, efficiënte processen. Makkelijk een afspraak maken, over de eigen gegevens beschikken en minder vaak reizen voor een controle is winst voor patiënten én zorgverstrekkers.",
            "In care the city sets the digital bar high and encourages e-care. For patients, care workers and informal carers it bundles information and provides smart, efficient processes. Making appointments easily, having one’s own data at hand and travelling less often for check-ups is a gain for patients and care providers alike.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen zorg of gezondheid.",
            "The needs do not mention care or health.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "Op het vlak van zorg", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-harmonious-city-2", city: City::Antwerp, status: Status::Aim,
        chapter: OpportunityChapter::HarmoniousCity, heading: None, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &["BA248"], policy_notes: &[],
        text: Text::new(
            "De stad streeft naar een zo groot mogelijke digitale geletterdheid van zo veel mogelijk inwoners. Burgers die minder vlot met technologie omgaan, laat ze niet in de steek.",
            "The city strives for the greatest possible digital literacy of as many residents as possible. It does not leave behind citizens who are less at ease with technology.",
        ),
        need_links: &[
            Link {
                to: "antwerp-need-digitalisation-4", basis: Basis::Inference,
                why: Some(Text::new(
                    "digitale geletterdheid; de cijfers tonen niet hoe vaardig inwoners zijn",
                    "digital literacy; the figures do not show how skilled residents are",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_2_2, begins: "De stad streeft naar een",
        statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-residential-city-intro", city: City::Antwerp, status: Status::Aim,
        chapter: OpportunityChapter::ResidentialCity, heading: None, themes: &[Theme::EnergyEfficiency],
        domains: &[NeedDomain::Demography, NeedDomain::Housing, NeedDomain::Climate], agreement_refs: &[],
        policy_notes: &[],
        text: Text::new(
            "Antwerpen telt meer dan een half miljoen inwoners en groeit de komende jaren nog; de stad gaat de uitdagingen die dat meebrengt niet uit de weg. Ze wil dat haar woningaanbod past bij een evenwichtige en gevarieerde bevolking, zodat iedereen een succesvolle wooncarrière kan opbouwen. Naargelang de levensfase is er nood aan betaalbare woningen voor starters, sociale woningen, bescheiden woningen, grondgebonden eengezinswoningen voor de middenklasse en specifieke woningen voor ouderen: elk type bewoner, starter of oudere, alleenstaande of groot gezin, nu en later, moet een betaalbare thuis vinden. Het aanbod wordt gevarieerd door efficiënt en slim te bouwen, nieuwe modellen zoals het Antwerps Woonmodel te ontwikkelen, en hulp en informatie te geven. De stad wil de welstandsvlucht stoppen, meer jonge mensen aantrekken en senioren kwalitatief laten wonen. De woonkwaliteit moet over de hele lijn omhoog, ook met energiezuiniger woningen, voor de klimaatdoelstellingen en voor lagere maandelijkse kosten van energie en wonen. De stad kiest resoluut voor renovatie van het woonaanbod en treedt hard op tegen huisjesmelkerij en tegen leegstand en verkrotting, die een wijk minder leefbaar maken en haar imago schaden. Zo worden woningen en handelspanden beter, vinden meer mensen een kwaliteitsvolle woning en vestigen mensen en bedrijven zich liever in de stad.",
            "Antwerp has more than half a million inhabitants and will go on growing in the coming years; the city does not shy away from the challenges that this brings. It wants its housing supply to match a balanced and varied population, so that everyone can build a successful housing career. Depending on the stage of life, there is a need for affordable homes for starters, social housing, modest homes, single-family houses with ground-level access for the middle class and specific homes for older people: every type of resident, starter or older person, living alone or in a large family, now and later, must find an affordable home. The supply becomes varied by building efficiently and smartly, developing new models such as the Antwerps Woonmodel (Antwerp housing model), and giving help and information. The city wants to stop the flight of the better-off, attract more young people and let older people live well. Housing quality must rise across the board, also with more energy-efficient homes, for the climate objectives and for lower monthly costs of energy and housing. The city resolutely chooses renovation of the housing supply and acts firmly against slum landlords and against vacancy and dilapidation, which make a neighbourhood less liveable and damage its image. In this way homes and shop premises improve, more people find a home of good quality, and people and companies are keener to settle in the city.",
        ),
        need_links: &[
            Link {
                to: "antwerp-need-demography-6", basis: Basis::Stated, why: None,
            },
            Link {
                to: "antwerp-need-demography-10", basis: Basis::Inference,
                why: Some(Text::new(
                    "betaalbare thuis voor alleenstaanden en grote gezinnen",
                    "an affordable home for single people and large families",
                )),
            },
            Link {
                to: "antwerp-need-housing-2", basis: Basis::Inference,
                why: Some(Text::new(
                    "aanbod op bevolking afstemmen, kwaliteit verhogen, leegstand aanpakken",
                    "matches supply to the population, raises quality, tackles vacancy",
                )),
            },
            Link {
                to: "antwerp-need-housing-8", basis: Basis::Inference,
                why: Some(Text::new(
                    "betaalbare thuis voor elk type bewoner",
                    "an affordable home for every type of resident",
                )),
            },
            Link {
                to: "antwerp-need-housing-11", basis: Basis::Inference,
                why: Some(Text::new(
                    "betaalbare starterswoningen en sociale woningen",
                    "affordable starter homes and social housing",
                )),
            },
            Link {
                to: "antwerp-need-climate-3", basis: Basis::Inference,
                why: Some(Text::new(
                    "energiezuinigheid van woningen verbeteren",
                    "improves the energy performance of dwellings",
                )),
            },
            Link {
                to: "antwerp-need-housing-10", basis: Basis::Inference,
                why: Some(Text::new(
                    "sociale woningen en een betaalbare thuis",
                    "social housing and an affordable home",
                )),
            },
            Link {
                to: "antwerp-need-housing-5", basis: Basis::Inference,
                why: Some(Text::new(
                    "betaalbare woningen nu prijzen en huur stijgen",
                    "affordable homes now that prices and rents are rising",
                )),
            },
            Link {
                to: "antwerp-need-demography-5", basis: Basis::Inference,
                why: Some(Text::new("een thuis voor grote gezinnen", "a home for large families")),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_2_2, begins: "Met meer dan een half",
        statistics: &[
            Statistic {
                what: Text::new("Bevolking van de stad", "Population of the city"), value: Value::whole(500_000),
                qualifier: Qualifier::MoreThan, unit: Unit::Inhabitants, when: None, territory: Territory::Antwerp,
                of: None, kind: StatisticKind::Observed, compared_with: None, citation: SECTION_3_1_2_2,
            },
        ],
    },
    Opportunity {
        id: "antwerp-opportunity-residential-city-1", city: City::Antwerp, status: Status::Aim,
        chapter: OpportunityChapter::ResidentialCity, heading: None, themes: &[Theme::EnergyEfficiency],
        domains: &[NeedDomain::Housing, NeedDomain::Climate], agreement_refs: &["BA299"], policy_notes: &[],
        text: Text::new(
            "De stad streeft naar een klimaatneutraal woonareaal en houdt de renovatiepremie aan, zodat steeds meer woningen aan hedendaagse normen voldoen en langer kwaliteitsvol blijven.",
            "The city aims at a climate-neutral housing stock and keeps the renovation grant, so that more and more homes meet today’s standards and stay of good quality for longer.",
        ),
        need_links: &[
            Link {
                to: "antwerp-need-climate-3", basis: Basis::Inference,
                why: Some(Text::new(
                    "een klimaatneutraal woonareaal, dat onderdeel 3.1.4 tot energie-efficiëntie rekent",
                    "a climate-neutral housing stock, which section 3.1.4 counts as energy efficiency",
                )),
            },
            Link {
                to: "antwerp-need-housing-2", basis: Basis::Inference,
                why: Some(Text::new(
                    "woningen langer kwaliteitsvol en aan hedendaagse normen",
                    "dwellings of good quality for longer and up to today’s standards",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_2_2, begins: "We streven naar het klimaatneutraal",
        statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-residential-city-2", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::ResidentialCity, heading: None, themes: &[Theme::SmartSpaceAndSocialInnovation],
        domains: &[NeedDomain::Housing, NeedDomain::Green], agreement_refs: &["BA301"], policy_notes: &[],
        text: Text::new(
            "De stad legt haar strategie voor stadsontwikkeling vast in een algemeen structuurplan met flexibele beleidsplannen, die ruimte geven aan de stad van morgen. Ze legt de nadruk op een levendige woonstad op maat van haar inwoners, een slimme netwerkstad en een robuust landschap met plaats voor groen, water en recreatie. Centraal staat de visie van de Stadsbouwmeester: de stadsranden afbouwen en de barrières van Schelde en Ring wegwerken. De stad heeft aandacht voor de verschillende lagen en schalen van het historische, het 19e-eeuwse en het 20e-eeuwse stadsweefsel.",
            "The city sets out its urban development strategy in a general structure plan with flexible policy plans, which make room for the city of tomorrow. It puts the emphasis on a lively residential city tailored to its residents, a smart network city and a robust landscape with room for greenery, water and recreation. The vision of the Stadsbouwmeester (city architect) is central: completing (afbouwen) the edges of the city and removing the barriers of the Scheldt and the Ring. The city pays attention to the different layers and scales of the historic, the 19th-century and the 20th-century urban fabric.",
        ),
        need_links: &[
            Link {
                to: "antwerp-need-green-3", basis: Basis::Inference,
                why: Some(Text::new(
                    "robuust landschap met ruimte voor groen",
                    "a robust landscape with room for greenery",
                )),
            },
        ],
        no_link_reason: None,
        note: Some(Text::new(
            "“Afbouwen” van de stadsranden kan voltooien of verminderen betekenen; de bron legt het niet uit.",
            "“Afbouwen” of the city’s edges can mean completing or reducing; the source does not explain it.",
        )),
        citation: SECTION_3_1_2_2, begins: "We gieten onze strategie voor", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-residential-city-3", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::ResidentialCity, heading: None, themes: &[Theme::SmartSpaceAndSocialInnovation],
        domains: &[], agreement_refs: &["BA302"], policy_notes: &[],
        text: Text::new(
            "In de binnenstad bieden het sterke sociale weefsel en het patrimonium veel kansen voor kleinschalige bedrijvigheid, creatieve initiatieven en retail. De 20e-eeuwse gordel krijgt meer ruimte voor grotere bedrijvigheid; de stad zet er in op gebieden waar wonen en werken gemengd zijn. Buiten de fortengordel en rond de haven ziet ze erop toe dat het landelijke karakter bewaard wordt.",
            "In the inner city the strong social fabric and the heritage offer many opportunities for small-scale business, creative initiatives and retail. The 20th-century belt gets more room for larger businesses; there the city promotes areas with a mix of homes and work. Beyond the ring of forts and around the port it sees to it that the rural character is kept.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen ruimte voor bedrijven.",
            "The needs do not mention space for businesses.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "In de binnenstad geven het", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-residential-city-4", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::ResidentialCity, heading: None, themes: &[Theme::SmartSpaceAndSocialInnovation],
        domains: &[], agreement_refs: &["BA305"], policy_notes: &[],
        text: Text::new(
            "Bij nieuwe ruimtelijke planningsprojecten heeft de stad aandacht voor ruimtelijke veiligheid en voor de identiteit van districten en wijken. Moderne, vernieuwende en technologisch innovatieve architectuur krijgt er alle kansen. Over zulke grote projecten geven de districten advies.",
            "In new spatial planning projects the city takes account of spatial safety and of the identity of districts and neighbourhoods. In them, modern, novel and technologically innovative architecture gets every opportunity. The districts give advice on such large projects.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen architectuur of ruimtelijke planning.",
            "The needs do not mention architecture or spatial planning.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "We ontwikkelen nieuwe ruimtelijke planningsprojecten",
        statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-residential-city-5", city: City::Antwerp, status: Status::Aim,
        chapter: OpportunityChapter::ResidentialCity, heading: None, themes: &[Theme::SmartSpaceAndSocialInnovation],
        domains: &[NeedDomain::Green], agreement_refs: &["BA306"], policy_notes: &[],
        text: Text::new(
            "De stad wil een evenwichtige ontwikkeling van haar wijken. Omdat er nood is aan ontpitte binnengebieden, rustplekken, genoeg kwalitatieve publieke ruimte en parkeervoorzieningen (waaronder buurtparkings), wenst ze bestaande en toekomstige ruimtelijke uitvoeringsplannen te toetsen aan het evenwicht tussen bebouwing, groen en publieke ruimte. Daarvoor wil ze een instrument ontwikkelen en het eerst uitproberen op de ruimtelijke uitvoeringsplannen Binnenstad en 2060.",
            "The city wants its neighbourhoods to develop in balance. As there is a need for opened-up inner areas of blocks, quiet spots, enough public space of good quality and parking (neighbourhood car parks among it), it wishes to test existing and future spatial implementation plans for the balance between buildings, greenery and public space. For this it wants to develop an instrument and pilot it on the spatial implementation plans Binnenstad and 2060.",
        ),
        need_links: &[
            Link {
                to: "antwerp-need-green-2", basis: Basis::Inference,
                why: Some(Text::new(
                    "evenwicht bebouwing-groen per wijk, te beginnen met Binnenstad en 2060",
                    "balance of buildings and greenery per neighbourhood, starting with Binnenstad and 2060",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_2_2, begins: "Met het oog op een", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-residential-city-6", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::ResidentialCity, heading: None, themes: &[], domains: &[NeedDomain::Housing],
        agreement_refs: &["BA307"], policy_notes: &[],
        text: Text::new(
            "De stad zet een ruimtelijk plan op om winkelleegstand weg te werken en wonen boven winkels te bevorderen. Ze gaat met eigenaars van leegstaande panden in gesprek over wat er in en boven de winkels kan komen. Winkel(straat)managers van de stad bieden hun daarbij de nodige ondersteuning en informeren hen over kortingen op de onroerende voorheffing voor zulke panden.",
            "The city sets up a spatial plan to eliminate shop vacancy and promote living above shops. It talks with owners of vacant premises about what can come in and above the shops. Shop (street) managers of the city give them the support needed and inform them about reductions in property tax for such premises.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen winkelleegstand of wonen boven winkels.",
            "The needs do not mention vacant shops or living above shops.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "De stad zet een ruimtelijk", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-residential-city-7", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::ResidentialCity, heading: None, themes: &[], domains: &[],
        agreement_refs: &["BA312"], policy_notes: &[],
        text: Text::new(
            "Omdat water kostbaar is, zet de stad ook in de stadshaven in op een betere waterkwaliteit, door zwerfvuil op en rond het water op een innovatieve manier te verwijderen. Ze wijst ook jachthavens en andere gebruikers van de stadshaven op hun verantwoordelijkheid voor die waterkwaliteit.",
            "As water is precious, the city works for better water quality in the city harbour too, by removing litter on and around the water in an innovative way. It also reminds marinas and other users of the city harbour of their responsibility for that water quality.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen waterkwaliteit.",
            "The needs do not mention water quality.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "Water is een kostbaar goed", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-residential-city-8", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::ResidentialCity, heading: None, themes: &[Theme::EnergyEfficiency],
        domains: &[NeedDomain::Climate], agreement_refs: &["BA313"], policy_notes: &[],
        text: Text::new(
            "De stad investeert verder in de stadshaven, een van de trekpleisters van het Eilandje. Ze breidt het aantal walstroomkasten aanzienlijk uit en moderniseert ze waar nodig, om de luchtkwaliteit te helpen verbeteren en het geluid voor inwoners te beperken. Vervuilende motoren kunnen zo maximaal vermeden worden.",
            "The city invests further in the city harbour, one of the attractions of the Eilandje. It considerably expands the number of shore-power cabinets and modernises them where necessary, to help improve air quality and limit noise for residents. In this way polluting engines can be avoided as much as possible.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen uitstoot of geluid van schepen.",
            "The needs do not mention emissions or noise of ships.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "Er wordt verder geïnvesteerd in de", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-residential-city-9", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::ResidentialCity, heading: None, themes: &[], domains: &[],
        agreement_refs: &["BA314"], policy_notes: &[],
        text: Text::new(
            "De stad investeert verder in faciliteiten, waaronder pontons op strategische plaatsen aan de waterkant, om land en water te kunnen verbinden. Zo maakt ze toekomstige functies voor woonboten mogelijk.",
            "The city invests further in facilities, among them pontoons at strategic places on the waterside, to be able to link land and water. In this way it makes future functions for houseboats possible.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new("De noden noemen geen woonboten.", "The needs do not mention houseboats.")),
        note: None, citation: SECTION_3_1_2_2, begins: "Er wordt verder geïnvesteerd in faciliteiten", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-residential-city-10", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::ResidentialCity, heading: None, themes: &[Theme::UrbanCircularity], domains: &[],
        agreement_refs: &["BA317"], policy_notes: &[],
        text: Text::new(
            "De stad blijft de lokale kringloop- en deeleconomie steunen en aanmoedigen, zoals kringwinkels, herstelcafés, weggeefwinkels en geefpleinen, met behoud van het niet-commerciële doel.",
            "The city keeps supporting and encouraging the local reuse and sharing economy, such as reuse shops, repair cafés, giveaway shops and giveaway squares, while preserving its non-commercial purpose.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen materialen of circulaire economie.",
            "The needs do not mention materials or the circular economy.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "We blijven de lokale kringloop-", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-residential-city-11", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::ResidentialCity, heading: None, themes: &[Theme::DigitalisationAndSkills],
        domains: &[], agreement_refs: &["BA319"], policy_notes: &[],
        text: Text::new(
            "De stad maakt afvalbakken en papiermanden slimmer met sensoren en andere slimme toepassingen. Zo kan ze zien welke bijna vol zijn en geledigd moeten worden.",
            "The city makes waste bins and litter baskets smarter with sensors and other smart applications. In this way it can see which are nearly full and need emptying.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new("De noden noemen geen afval.", "The needs do not mention waste.")), note: None,
        citation: SECTION_3_1_2_2, begins: "We maken de afvalbakken en", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-intro", city: City::Antwerp, status: Status::Aim,
        chapter: OpportunityChapter::LearningAndWorkingCity, heading: None,
        themes: &[Theme::DigitalisationAndSkills, Theme::UrbanCircularity],
        domains: &[NeedDomain::SocioEconomic, NeedDomain::EducationAndChildcare], agreement_refs: &[],
        policy_notes: &[],
        text: Text::new(
            "Antwerpen is de motor van de economie in Vlaanderen; dat is de basis van het welzijn van elke Antwerpenaar. De sterke economie en industrie, de wereldhaven, de retail, de diamanthandel en het toerisme zijn de voornaamste trekkers, waarmee de stad zich in binnen- en buitenland promoot. Werk is de beste manier om uit armoede te raken; de stad stimuleert de overgang naar een duurzame, circulaire en digitale economie. Antwerpen moet ook de onderwijshoofdstad van Vlaanderen zijn, in grootte, kwaliteit, innovatie en emancipatorische kracht. De stad blijft ondernemersvriendelijk, voor starters en voor gevestigde ondernemers: ze luistert naar hen en laat hen meedenken, vereenvoudigt de belastingen en vergroent en verlaagt ze waar mogelijk, helpt hen een geschikte vestigingsplaats te vinden, en houdt de stad bereikbaar en klaar voor de mobiliteit van morgen. Ondernemers moeten kunnen ondernemen en zo min mogelijk tijd aan administratie verliezen. Stad en Havenbedrijf moeten met hun beleid, klantvriendelijk en oplossingsgericht, nieuwe bedrijven en investeringen naar de veelzijdige wereldhaven trekken. Het Havenbedrijf leidt de overgang naar een klimaatneutrale, circulaire economie mee.",
            "Antwerp is the engine of the Flemish economy; that is the basis of the well-being of every resident. The strong economy and industry, the world port, retail, the diamond trade and tourism are the main driving forces, with which the city promotes itself at home and abroad. Work is the best way to get out of poverty; the city encourages the transition to a sustainable, circular and digital economy. Antwerp must also be the education capital of Flanders, in size, quality, innovation and emancipatory power. The city remains business-friendly, for new and for established entrepreneurs: it listens to them and lets them have a say, simplifies taxes and makes them greener and lower where possible, helps entrepreneurs to find a suitable location, and keeps the city accessible and ready for the mobility of tomorrow. Entrepreneurs must be able to do business and lose as little time as possible on paperwork. With their policy, the city and the Havenbedrijf (port authority) must attract new companies and investment to the versatile world port, in a customer-friendly and solution-oriented way. The Havenbedrijf helps lead the transition to a climate-neutral, circular economy.",
        ),
        need_links: &[
            Link {
                to: "antwerp-need-socio-economic-3", basis: Basis::Inference,
                why: Some(Text::new(
                    "werk als beste weg uit een armoedespiraal",
                    "work as the best way out of a poverty spiral",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_2_2, begins: "Antwerpen is de motor van",
        statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-1", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LearningAndWorkingCity, heading: None, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::EducationAndChildcare], agreement_refs: &["BA335"], policy_notes: &[],
        text: Text::new(
            "Het Vlaamse STEM-actieplan wil een structureel grotere instroom, doorstroom en uitstroom bij exact-wetenschappelijke, wiskundige, ingenieurs- en technische richtingen. Waar mogelijk zal de stad concrete initiatieven nemen die dit plan ondersteunen.",
            "The Flemish STEM action plan aims for a structural increase in the number of students entering, progressing through and graduating from exact sciences, mathematics, engineering and technology. Where possible, the city will take concrete initiatives that support this plan.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen STEM of studiekeuze.",
            "The needs do not mention STEM or choice of studies.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "Het Vlaamse STEM-actieplan tracht de", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-2", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LearningAndWorkingCity, heading: None, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::SocioEconomic, NeedDomain::EducationAndChildcare], agreement_refs: &["BA338"],
        policy_notes: &[],
        text: Text::new(
            "Het onderwijsaanbod moet het economische profiel van Antwerpen beter weerspiegelen, zeker voor de sterkhouders haven, industrie, zorg en startende bedrijven. Een inventaris van de technische opleidingsinfrastructuur en installaties moet helpen om opleidingen op de noden af te stemmen. Vervolgens maken stad, onderwijs, bedrijfsleven en VDAB afspraken om het aanbod bij te sturen en waar nodig nieuwe samenwerkingen te beginnen; alle partners nemen daarbij hun verantwoordelijkheid.",
            "Education must better reflect the economic profile of Antwerp, especially for its strongholds port, industry, care and start-ups. An inventory of technical training infrastructure and installations is to help match courses to needs. City, education, business and VDAB (the Flemish employment service) then make agreements to adjust the courses on offer and, where necessary, start new forms of cooperation; all partners take their responsibility.",
        ),
        need_links: &[
            Link {
                to: "antwerp-need-socio-economic-8", basis: Basis::Inference,
                why: Some(Text::new(
                    "opleidingen afstemmen op de Antwerpse economie",
                    "matches courses to Antwerp’s economy",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_2_2, begins: "Ons Antwerps economisch profiel moet",
        statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-3", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LearningAndWorkingCity, heading: None, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::EducationAndChildcare], agreement_refs: &["BA340"], policy_notes: &[],
        text: Text::new(
            "De stad brengt leerlingen ook in contact met andere Antwerpse industrieclusters, zoals wat er op Blue Gate nieuw ontwikkeld wordt. Ze promoot innoverende, toekomstgerichte opleidingen zoals Internet of Things aan de Universiteit Antwerpen.",
            "The city also introduces pupils to other industrial clusters in Antwerp, such as the new developments at Blue Gate. It promotes innovative, forward-looking courses such as Internet of Things at the University of Antwerp.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen studiekeuze of kennismaking met bedrijven.",
            "The needs do not mention choice of studies or introductions to businesses.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "We laten leerlingen ook kennismaken", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-4", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LearningAndWorkingCity, heading: None, themes: &[Theme::ClimateAdaptation],
        domains: &[NeedDomain::Green], agreement_refs: &["BA358"], policy_notes: &[],
        text: Text::new(
            "De stad voert een aanmoedigingsbeleid voor scholen die hun speelplaats vergroenen en inzetten in de brede leeromgeving.",
            "The city runs an incentive policy for schools that green their playgrounds and use them in the broad learning environment.",
        ),
        need_links: &[
            Link {
                to: "antwerp-need-green-3", basis: Basis::Inference,
                why: Some(Text::new("speelplaatsen vergroenen", "makes playgrounds greener")),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_2_2, begins: "We voorzien een aanmoedigingsbeleid voor",
        statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-5", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LearningAndWorkingCity, heading: None, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::SocioEconomic, NeedDomain::EducationAndChildcare], agreement_refs: &["BA384"],
        policy_notes: &[],
        text: Text::new(
            "Internet of Things, een nieuwe studierichting aan de UA, laat zien dat hoger onderwijs bedrijfsgerichter kan werken. Sterkere samenwerking met de chemiesector kan studenten naast hun diploma mogelijk ook een job opleveren. De stad stimuleert die koppeling van onderwijs en praktijk: samen met het bedrijfsleven zet ze voor het hoger onderwijs een samenwerking op voor werktrajecten, stageopleidingen, onderwijsprogramma’s en lessen ondernemerschap.",
            "Internet of Things, a new course at UA (University of Antwerp), shows that higher education can work in a more business-oriented way. Stronger cooperation with the chemical sector may bring students a job as well as a degree. The city encourages this link between education and practice: with business it sets up cooperation for higher education on work tracks, internships, curricula and entrepreneurship classes.",
        ),
        need_links: &[
            Link {
                to: "antwerp-need-socio-economic-8", basis: Basis::Inference,
                why: Some(Text::new(
                    "koppelt onderwijs aan praktijk; mogelijk een job bij het diploma",
                    "ties education to practice; possibly a job with the diploma",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_2_2, begins: "De nieuwe studierichting Internet of",
        statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-6", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LearningAndWorkingCity, heading: None, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::EducationAndChildcare], agreement_refs: &["BA385"], policy_notes: &[],
        text: Text::new(
            "Opleidingen in mode, theater, design en productontwikkeling benadrukken het innovatieve karakter van de stad en geven haar internationale uitstraling: Antwerpen is daardoor zowel slim als creatief. De stad werkt aan de wisselwerking tussen deze creatieve opleidingen en andere actoren, zoals ondernemers, stad en onderwijs.",
            "Courses in fashion, theatre, design and product development highlight the innovative character of the city and give it international standing: they make Antwerp smart as well as creative. The city works on exchange between these creative courses and other parties, such as entrepreneurs, city and education.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen creatieve sector.",
            "The needs do not mention the creative sector.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "Onze creatieve opleidingen zoals mode", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-7", city: City::Antwerp, status: Status::Aim,
        chapter: OpportunityChapter::LearningAndWorkingCity, heading: None, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &["BA386"], policy_notes: &[],
        text: Text::new(
            "De administratieve verplichtingen voor wie een zaak opstart en voor bestaande ondernemers moeten nog eenvoudiger en digitaler worden. Het Bedrijvenloket van de stad staat klaar voor elke ondernemer.",
            "Administrative formalities for those who start a business and for existing entrepreneurs must become even simpler and more digital. The city’s Bedrijvenloket (business desk) is there for every entrepreneur.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen administratieve lasten.",
            "The needs do not mention administrative burden.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "De administratieve last moet, zowel", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-8", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LearningAndWorkingCity, heading: None,
        themes: &[Theme::SmartSpaceAndSocialInnovation], domains: &[], agreement_refs: &["BA387"], policy_notes: &[],
        text: Text::new(
            "De stad zet in op clustering, van industrie en ambacht maar ook van handel en horeca. Met een verstandig vergunningsbeleid geeft ze ondernemers vrijheid en begeleidt ze hen naar locaties die zulke kernclustering bevorderen. Ze doet dat vanuit een gecoördineerde visie en brengt alle gevolgen van een vestiging nauwkeurig in kaart, om verlinting in te dijken en de effecten op mobiliteit en milieu maximaal op te vangen.",
            "The city promotes clustering, of industry and crafts but also of retail and hospitality. With a sensible permit policy it gives entrepreneurs freedom and guides them to locations that foster such clustering in centres. It does so from a coordinated vision and maps all consequences of a new establishment precisely, to curb ribbon development and absorb the effects on mobility and environment as far as possible.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen vestiging van bedrijven of verlinting.",
            "The needs do not mention location of businesses or ribbon development.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "We zetten in op clustering", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-9", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LearningAndWorkingCity, heading: None,
        themes: &[Theme::SmartSpaceAndSocialInnovation], domains: &[], agreement_refs: &["BA389"], policy_notes: &[],
        text: Text::new(
            "De stad herwaardeert bestaande bedrijventerreinen en zal leegstaande bedrijfsgebouwen en sites opnieuw een bedrijfsactiviteit geven. In afwachting van een permanent hergebruik stimuleert ze tijdelijke invullingen, als coworkinglocatie en atelierruimte.",
            "The city upgrades existing business parks and will give vacant business buildings and sites a business activity again. Until they are permanently reused, it encourages temporary uses, as coworking spaces and studios.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen leegstaande bedrijfsgebouwen.",
            "The needs do not mention vacant business premises.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "We herwaarderen bestaande bedrijventerreinen en",
        statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-10", city: City::Antwerp, status: Status::Study,
        chapter: OpportunityChapter::LearningAndWorkingCity, heading: None, themes: &[Theme::UrbanCircularity],
        domains: &[], agreement_refs: &["BA390"], policy_notes: &[],
        text: Text::new(
            "De stad onderzoekt of ze regelluwe zones kan inrichten waar KMO’s, stadslandbouw en kleinschalige maakindustrie makkelijker innoveren. Zo wil ze bij de Europese voorhoede van het ondernemerschap blijven horen.",
            "The city studies whether it can set up low-regulation zones where SMEs, urban farming and small-scale manufacturing innovate more easily. In this way it wants to remain in Europe’s vanguard of entrepreneurship.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen innovatie of circulaire economie.",
            "The needs do not mention innovation or the circular economy.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "We onderzoeken de haalbaarheid van", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-11", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LearningAndWorkingCity, heading: None, themes: &[], domains: &[],
        agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "De stad actualiseert de Kantorennota, met het oog op mogelijke functiewijzigingen, herlocaties, de toekomstige vraag en groeisectoren.",
            "The city updates the Kantorennota (paper on offices), with a view to possible changes of use, relocations, future demand and growth sectors.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new("De noden noemen geen kantoren.", "The needs do not mention offices.")),
        note: None, citation: SECTION_3_1_2_2, begins: "We actualiseren de Kantorennota met", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-12", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LearningAndWorkingCity, heading: None, themes: &[], domains: &[],
        agreement_refs: &["BA410"], policy_notes: &[],
        text: Text::new(
            "De stad blijft passanten tellen. Die tellingen kunnen nieuwe investeerders belangrijke informatie geven over waar ze hun zaak vestigen.",
            "The city keeps counting passers-by. These counts can give new investors important information on where to set up their business.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen vestigingsplaatsen.",
            "The needs do not mention business locations.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "We gaan verder met de", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-13", city: City::Antwerp, status: Status::Aim,
        chapter: OpportunityChapter::LearningAndWorkingCity, heading: None, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &["BA439"], policy_notes: &[],
        text: Text::new(
            "Antwerpen, de grootste Vlaamse proeftuin voor slimme technologie, wordt de Capital of Things. Met de Capital of Things en haar innovatief ecosysteem wil de stad slimme oplossingen ontwikkelen voor praktische problemen van alle stedelingen. De nieuwe technologieën en ondernemers geven ook de economie nieuwe impulsen.",
            "Antwerp, Flanders’ largest test bed for smart technology, becomes the Capital of Things. With the Capital of Things and its innovative ecosystem the city wants to develop smart solutions for practical problems of all city dwellers. The new technologies and entrepreneurs also give the economy new impetus.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen innovatie of slimme technologie; onderdeel 3.1.2 wel.",
            "The needs do not mention innovation or smart technology; section 3.1.2 does.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "Antwerpen wordt de Capital of Things. Antwerpen",
        statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-14", city: City::Antwerp, status: Status::Fact,
        chapter: OpportunityChapter::LearningAndWorkingCity, heading: None, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &["BA440"], policy_notes: &[],
        text: Text::new(
            "Het innovatief ecosysteem van Antwerpen richt zich op vier domeinen: slimme logistiek, Industrie 4.0, Smart City en slimme mobiliteit. Daaraan werkt een netwerk van vier groepen samen: Internet of Things-bedrijven (open data, beveiliging, productontwikkeling en dergelijke), starters die met informatie van het IoT aan de slag willen (zoals start-ups en groeibedrijven), onderzoeks- en kennisinstellingen (hoger onderwijs, Imec …), en faciliterende partners, die financiering, infrastructuur of diensten bieden.",
            "Antwerp’s innovative ecosystem focuses on four domains: smart logistics, Industry 4.0, Smart City and smart mobility. A network of four groups works on them together: Internet of Things companies (open data, security, product development and the like), new businesses that want to work with information from the IoT (such as start-ups and scale-ups), research and knowledge institutions (higher education, Imec …), and facilitating partners, which offer funding, infrastructure or services.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen innovatie of slimme technologie; onderdeel 3.1.2 wel.",
            "The needs do not mention innovation or smart technology; section 3.1.2 does.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "In ons Antwerps innovatief ecosysteem",
        statistics: &[
            Statistic {
                what: Text::new(
                    "Domeinen waarop het innovatief ecosysteem zich richt",
                    "Domains on which the innovative ecosystem focuses",
                ),
                value: Value::whole(4), qualifier: Qualifier::Exactly, unit: Unit::Domains, when: None,
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Observed, compared_with: None,
                citation: SECTION_3_1_2_2,
            },
        ],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-15", city: City::Antwerp, status: Status::Aim,
        chapter: OpportunityChapter::LearningAndWorkingCity, heading: None, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &["BA441"], policy_notes: &[],
        text: Text::new(
            "Antwerpen wordt een echt levend laboratorium, waarin jonge ondernemers en grote namen innovatieve toepassingen kunnen testen. De Smart Zone rond de Nationalestraat is de eerste plaats waar die toekomst te zien zal zijn; de stad maakt de beste ideeën zo snel mogelijk in de hele stad bruikbaar. Ze legt de nadruk op concrete realisaties die het leven van alledag makkelijker, veiliger en duurzamer maken.",
            "Antwerp becomes a true living laboratory, in which young entrepreneurs and big names can test innovative applications. The Smart Zone around Nationalestraat is the first place where that future will be seen; the city makes the best ideas usable throughout the city as soon as possible. It puts the emphasis on concrete results that make everyday life easier, safer and more sustainable.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen innovatie of slimme technologie; onderdeel 3.1.2 wel.",
            "The needs do not mention innovation or smart technology; section 3.1.2 does.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "Antwerpen wordt een echt levend", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-16", city: City::Antwerp, status: Status::Aim,
        chapter: OpportunityChapter::LearningAndWorkingCity, heading: None, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &["BA442"], policy_notes: &[],
        text: Text::new(
            "Een smart city kan niet zonder smart people. De stad dicht de digitale kloof met toepassingen die eenvoudig en breed bruikbaar zijn en vertrouwen wekken, en streeft naar een brede e-inclusie.",
            "A smart city cannot do without smart people. The city closes the digital divide with applications that are simple and widely usable and inspire trust, and strives for broad e-inclusion.",
        ),
        need_links: &[
            Link {
                to: "antwerp-need-digitalisation-4", basis: Basis::Inference,
                why: Some(Text::new(
                    "e-inclusie; de cijfers tonen niet hoe vaardig inwoners zijn",
                    "e-inclusion; the figures do not show how skilled residents are",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_2_2, begins: "Geen smart city zonder smart",
        statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-17", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LearningAndWorkingCity, heading: None, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &["BA443"], policy_notes: &[],
        text: Text::new(
            "De stad zorgt ervoor dat het netwerk van bedrijven, universiteiten, onderzoekscentra, start-ups en ontwikkelaars alle stedelijke data en de nodige infrastructuur heeft om er innovatieve producten en diensten mee te testen.",
            "The city sees to it that the network of companies, universities, research centres, start-ups and developers has all urban data and the necessary infrastructure to test innovative products and services.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen innovatie of data; onderdeel 3.1.2 wel.",
            "The needs do not mention innovation or data; section 3.1.2 does.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "We zorgen er als stad", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-18", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LearningAndWorkingCity, heading: None, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::EducationAndChildcare, NeedDomain::Digitalisation, NeedDomain::SocioEconomic],
        agreement_refs: &["BA444"], policy_notes: &[],
        text: Text::new(
            "Creatievelingen kunnen hun ideeën uitwerken in de creatieve werkplaats FabLab+, met 3D-printers, robots, lasers enzovoort. De stad stimuleert scholen om hun leerlingen met die nieuwe technologieën te laten kennismaken. Ze zet verder in op digitale competenties en verbindt onderwijs nauwer met initiatieven voor digitale skills, met het oog op arbeidskansen en de nieuwe economie.",
            "Creatives can develop their ideas in the creative workshop FabLab+, with 3D printers, robots, lasers and so on. The city encourages schools to introduce their pupils to these new technologies. It continues to invest in digital competences and ties education more closely to initiatives for digital skills, with a view to job opportunities and the new economy.",
        ),
        need_links: &[
            Link {
                to: "antwerp-need-digitalisation-4", basis: Basis::Inference,
                why: Some(Text::new(
                    "digitale competenties; de cijfers tonen niet hoe vaardig inwoners zijn",
                    "digital competences; the figures do not show how skilled residents are",
                )),
            },
            Link {
                to: "antwerp-need-socio-economic-4", basis: Basis::Inference,
                why: Some(Text::new(
                    "digitale skills met het oog op arbeidskansen",
                    "digital skills with a view to job opportunities",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_2_2,
        begins: "In de creatieve werkplaats FabLab+ kunnen", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-19", city: City::Antwerp, status: Status::Aim,
        chapter: OpportunityChapter::LearningAndWorkingCity, heading: None, themes: &[Theme::DigitalisationAndSkills],
        domains: &[], agreement_refs: &["BA445"], policy_notes: &[],
        text: Text::new(
            "Antwerpen wil als uitvalsbasis dienen voor bedrijven die aan de industrie diensten en producten voor Industrie 4.0 leveren, zoals makers van wisselstukken uit de 3D-printer of van sensoren en slimme motoren voor machines.",
            "Antwerp wants to be a base for companies that supply industry with services and products for Industry 4.0, such as makers of 3D-printed spare parts or of sensors and smart motors for machines.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen diensten of producten voor de industrie.",
            "The needs do not mention services or products for industry.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "Antwerpen wil een uitvalsbasis worden", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-20", city: City::Antwerp, status: Status::Aim,
        chapter: OpportunityChapter::LearningAndWorkingCity, heading: None, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &["BA446"], policy_notes: &[],
        text: Text::new(
            "Antwerpen wil vooroplopen op de digitale snelweg. De stad houdt daarom nauw contact met alle betrokken partners over de uitrol van Fiber to the Home en 5G.",
            "Antwerp wants to lead on the digital highway. The city therefore keeps in close contact with all partners involved about the roll-out of Fiber to the Home and 5G.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen netwerken of bereik.",
            "The needs do not mention networks or coverage.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "Antwerpen wil voorop lopen op", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-21", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LearningAndWorkingCity, heading: None, themes: &[], domains: &[],
        agreement_refs: &["BA447"], policy_notes: &[],
        text: Text::new(
            "BlueChem wordt dé incubator voor duurzame chemie, een domein dat dicht bij de (petro)chemische cluster van Antwerpen ligt. Op de Blue Gate-site biedt BlueChem dienstverlening en infrastructuur, zoals labo’s en kantoren, om innovatieve projecten in dat domein uit te werken.",
            "BlueChem becomes the incubator for sustainable chemistry, a field close to Antwerp’s (petro)chemical cluster. On the Blue Gate site BlueChem offers services and infrastructure, such as laboratories and offices, to develop innovative projects in that field.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen chemie of innovatie.",
            "The needs do not mention chemistry or innovation.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "BlueChem wordt dé incubator voor", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-22", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::LearningAndWorkingCity, heading: None, themes: &[Theme::DigitalisationAndSkills],
        domains: &[], agreement_refs: &["BA449"], policy_notes: &[],
        text: Text::new(
            "De stad wil dat Antwerpen de leidende hoofdstad van de diamanthandel blijft en dat de diamantbewerking sterker wordt. Met AGSO, universiteiten en private sector werkt ze daarom aan nieuwe technologieën en innovatie in de sector: geautomatiseerd slijpen, onlinehandel in diamant, snelle screening in diamantlaboratoria, opvolging van de evolutie van synthetische diamant …",
            "The city wants Antwerp to remain the leading capital of the diamond trade and diamond processing to become stronger. With AGSO, universities and the private sector it therefore works on new technologies and innovation in the sector: automated polishing, online trade in diamonds, fast screening in diamond laboratories, monitoring of the evolution of synthetic diamond …",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen diamantsector.",
            "The needs do not mention the diamond sector.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "Om het leiderschap van Antwerpen", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-vibrant-city-intro", city: City::Antwerp, status: Status::Aim,
        chapter: OpportunityChapter::VibrantCity, heading: None, themes: &[], domains: &[], agreement_refs: &[],
        policy_notes: &[],
        text: Text::new(
            "De stad geeft elke Antwerpenaar, elke vereniging en elk initiatief volop ruimte om te bruisen. Sport, cultuur en jeugdwerk verbinden mensen en versterken de stadsgemeenschap; ook in dat beleid staat wijkgericht werken voorop. Iedereen wordt bij het stadsleven betrokken, op iconische locaties maar ook in districten en wijken. De stad toont zich aan de hele wereld zonder te vergeten waar ze vandaan komt. Een feest brengt mensen het best samen: de stad wil de nummer 1 worden en blijven in grote publiekstrekkers, maar koestert tegelijk traditionele evenementen en geeft ruimte aan het gemeenschapsleven in de wijken. Antwerpen profileert zich verder als internationale stad van kunst en cultuur, met een rijk verleden én een creatieve toekomst voor zich: kunstenaars uit de stad krijgen alle kansen om te groeien en hun werk te tonen. De stad maakt werk van diversiteit in het culturele aanbod en in de werking van de cultuurhuizen. Van jeugdverenigingen, sportclubs en cultuurverenigingen vraagt ze veel aandacht voor laagdrempeligheid, gemeenschapsvorming en (ouder)participatie.",
            "The city gives every resident, association and initiative ample room to thrive. Sport, culture and youth work connect people and strengthen the urban community; in that policy too, neighbourhood-based work comes first. Everyone is involved in city life, at iconic places but also in districts and neighbourhoods. The city shows itself to the whole world without forgetting where it comes from. Nothing brings people together like a party: the city wants to become and remain number one in big crowd-pullers, but at the same time cherishes traditional events and gives room to community life in the neighbourhoods. Antwerp continues to present itself as an international city of art and culture, with a rich past and a creative future ahead: artists from the city get every opportunity to grow and to show their work. The city works on diversity in the cultural programme and in the running of cultural institutions. It asks youth associations, sports clubs and cultural associations to give much attention to accessibility, community building and (parental) participation.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen sport, cultuur of jeugdwerk.",
            "The needs do not mention sport, culture or youth work.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "We geven alle Antwerpenaren, verenigingen", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-vibrant-city-1", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::VibrantCity, heading: None, themes: &[Theme::UrbanCircularity], domains: &[],
        agreement_refs: &["BA454"], policy_notes: &[],
        text: Text::new(
            "De stad stimuleert de overgang naar duurzaam georganiseerde evenementen. Op haar eigen evenementen geeft ze maximaal het goede voorbeeld en streeft ze maximaal naar materialen die duurzaam of biologisch afbreekbaar zijn.",
            "The city encourages the transition to sustainably organised events. At its own events it sets a good example as far as possible and strives as far as possible for materials that are sustainable or biodegradable.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen evenementen of materialen.",
            "The needs do not mention events or materials.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "De stad stimuleert de transitie", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-vibrant-city-2", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::VibrantCity, heading: None, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &["BA492"], policy_notes: &[],
        text: Text::new(
            "De stad maakt het makkelijker en klantvriendelijker om evenementen aan te vragen, te plannen en te organiseren. Haar evenementendienst neemt daarom de overkoepelende regie van alle evenementen en manifestaties op het openbaar domein, met een evenementenkader, klantbegeleiders en een vernieuwde digitale aanvraagtoepassing. Dat verkort de doorlooptijd, maakt conflicterende aanvragen snel zichtbaar en laat toe om efficiënt bij te sturen. De dienst sportevenementen wordt in deze centrale dienst geïntegreerd, en over het beleid is er voldoende overleg met de districten.",
            "The city makes it easier and more customer-friendly to apply for, plan and organise events. Its events service therefore takes overall charge of all events and gatherings in public space, with an events framework, client advisers and a renewed digital application tool. That shortens the turnaround time, makes conflicting applications visible quickly and allows efficient adjustment. The sports events service is integrated into this central service, and there is sufficient consultation with the districts on policy.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen dienstverlening; onderdeel 3.1.2 wel.",
            "The needs do not mention city services; section 3.1.2 does.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "We maken het aanvragen, plannen", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-vibrant-city-3", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::VibrantCity, heading: None, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &["BA493"], policy_notes: &[],
        text: Text::new(
            "De stad blijft haar vernieuwde digitale tool uitbouwen en ondersteunen, waarmee elke inname van het openbaar domein wordt aangevraagd en beheerd. Zo wil ze een snellere en betere dienstverlening bieden.",
            "The city keeps developing and supporting its renewed digital tool, with which every occupation of public space is applied for and managed. In this way it wants to provide a faster and better service.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen dienstverlening; onderdeel 3.1.2 wel.",
            "The needs do not mention city services; section 3.1.2 does.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "De stad blijft inzetten op", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-vibrant-city-4", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::VibrantCity, heading: None, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &["BA496"], policy_notes: &[],
        text: Text::new(
            "De stad ontwikkelt één digitale toepassing waarin verenigingen subsidies aanvragen, een lokaal reserveren, en terechtkunnen voor materiaal en andere toelatingen en vragen. Ze kunnen zich er ook bekendmaken bij (kandidaat-)vrijwilligers.",
            "The city develops one digital application in which associations apply for grants, reserve a room, and can go for equipment, other permits and questions. They can also make themselves known there to (prospective) volunteers.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen verenigingen of dienstverlening.",
            "The needs do not mention associations or city services.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "De stad ontwikkelt één digitale", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-well-governed-city-intro", city: City::Antwerp, status: Status::Aim,
        chapter: OpportunityChapter::WellGovernedCity, heading: None, themes: &[], domains: &[], agreement_refs: &[],
        policy_notes: &[],
        text: Text::new(
            "De Antwerpenaar krijgt in een sterk bestuurde stad waar voor zijn of haar (belasting)geld: een zuinig en verantwoordelijk bestuur is goed voor iedereen, nu en later. Stadsbestuur en 9 districtsbesturen staan de Antwerpenaar ten dienste, zodat klantvriendelijke dienstverlening voor bewoners, ondernemers en bezoekers vooropstaat. Dat vraagt een heldere organisatiestructuur, die samenwerking bevordert. Bij de ontwikkeling van de stad wordt iedereen betrokken: verenigingen, ondernemers, burgerinitiatieven en middenveldorganisaties zijn in een echte publiek-civiele samenwerking volwaardige partners van het bestuur. De stad werkt consequent wijkgericht en op maat, en heeft een goede samenwerking met de districten. In haar personeelsbeleid geeft ze voorrang aan diensten met kerntaken en aan diensten die voor Antwerpenaren cruciaal zijn.",
            "In a well-governed city, residents get value for their (tax) money: economical and responsible government is good for everyone, now and later. The city authorities and 9 district authorities serve the people of Antwerp, so customer-friendly service to residents, entrepreneurs and visitors comes first. That requires a clear organisational structure, which promotes cooperation. Everyone is involved in the development of the city: associations, entrepreneurs, citizens’ initiatives and civil-society organisations are full partners of the authorities in true public-civil cooperation. The city consistently works in a neighbourhood-based, tailored way, and cooperates well with the districts. In its staff policy it gives priority to services with core tasks and to services that are crucial for residents.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen bestuur of dienstverlening.",
            "The needs do not mention governance or city services.",
        )),
        note: Some(Text::new(
            "Sinds 1 januari 2025 telt Antwerpen met Borsbeek tien districten; de strategie noemt er negen.",
            "Since 1 January 2025 Antwerp has ten districts, Borsbeek included; the strategy says nine.",
        )),
        citation: SECTION_3_1_2_2, begins: "In een sterk bestuurde stad",
        statistics: &[
            Statistic {
                what: Text::new("Bestuur van de districten", "Government of the districts"), value: Value::whole(9),
                qualifier: Qualifier::Exactly, unit: Unit::DistrictAuthorities, when: None,
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Observed, compared_with: None,
                citation: SECTION_3_1_2_2,
            },
        ],
    },
    Opportunity {
        id: "antwerp-opportunity-well-governed-city-1", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::WellGovernedCity, heading: None, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &["BA540"], policy_notes: &[],
        text: Text::new(
            "De stad digitaliseert en vereenvoudigt het hele traject van subsidies: aanvraag, toekenning, uitbetaling en opvolging.",
            "The city digitalises and simplifies the whole course of grants: application, award, payment and follow-up.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen dienstverlening; onderdeel 3.1.2 wel.",
            "The needs do not mention city services; section 3.1.2 does.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "Het aanvragen, toekennen, uitbetalen en", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-well-governed-city-2", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::WellGovernedCity, heading: None, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &["BA561"], policy_notes: &[],
        text: Text::new(
            "“Maximaal digitaal” blijft het uitgangspunt voor alle communicatie van stad en districten; de stad gaat na wat fysieke informatiedragers opbrengen. Ook blijft antwerpen.be als digitaal platform de draaischijf die bewoners, ondernemers, bezoekers en studenten nieuws, informatie, dienstverlening en beleving biedt.",
            "“Digital as far as possible” remains the starting point for all communication of the city and the districts; the city assesses the return on physical media. The digital platform antwerpen.be remains the hub that offers residents, entrepreneurs, visitors and students news, information, services and experience.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen dienstverlening; onderdeel 3.1.2 wel.",
            "The needs do not mention city services; section 3.1.2 does.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "Het uitgangspunt voor alle communicatie", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-well-governed-city-3", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::WellGovernedCity, heading: None, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &["BA564"], policy_notes: &[],
        text: Text::new(
            "De digitale revolutie vermindert de administratie voor burgers en maakt de dienstverlening van de stad klantvriendelijker. De stad hanteert daarbij het only once-principe.",
            "The digital revolution reduces paperwork for citizens and makes the services of the city more customer-friendly. In this the city applies the once-only principle.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen dienstverlening; onderdeel 3.1.2 wel.",
            "The needs do not mention city services; section 3.1.2 does.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "De digitale revolutie vermindert de", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-well-governed-city-4", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::WellGovernedCity, heading: None, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &["BA566"], policy_notes: &[],
        text: Text::new(
            "De stad digitaliseert haar administratieve dienstverlening verder volgens het principe ‘maximaal digitaal’. Het click, call, connect-principe past ze stadsbreed toe in al haar administratieve diensten; essentiële diensten houden een analoog alternatief.",
            "The city further digitalises its administrative services on the principle ‘digital as far as possible’. It applies the click, call, connect principle throughout all its administrative services, city-wide; essential services keep an analogue alternative.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen dienstverlening; onderdeel 3.1.2 wel.",
            "The needs do not mention city services; section 3.1.2 does.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "De stad zet de digitale", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-well-governed-city-5", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::WellGovernedCity, heading: None, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &["BA568"], policy_notes: &[],
        text: Text::new(
            "De stad digitaliseert procedures verder via het e-loket en werkt met andere overheden samen aan administratieve vereenvoudiging.",
            "The city digitalises more procedures through the e-loket (online desk) and works with other authorities on administrative simplification.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen dienstverlening; onderdeel 3.1.2 wel.",
            "The needs do not mention city services; section 3.1.2 does.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "De stad blijft werken aan", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-well-governed-city-6", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::WellGovernedCity, heading: None, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &["BA570"], policy_notes: &[],
        text: Text::new(
            "De stad laat wie minder goed met technologie overweg kan niet in de steek: ze blijft begeleiding in de selfloketten en de nodige omkaderende initiatieven bieden.",
            "The city does not leave behind those who are less at ease with technology: it keeps offering guidance at the self-service desks and the supporting initiatives needed.",
        ),
        need_links: &[
            Link {
                to: "antwerp-need-digitalisation-4", basis: Basis::Inference,
                why: Some(Text::new(
                    "begeleiding; de cijfers tonen niet hoe vaardig inwoners zijn",
                    "guidance; the figures do not show how skilled residents are",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_2_2, begins: "De stad laat burgers die",
        statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-well-governed-city-7", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::WellGovernedCity, heading: None, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &["BA582"], policy_notes: &[],
        text: Text::new(
            "Digitale technologie zal de stadsadministratie tegen 2024 sterk veranderen, met apps en digitale processen. De stad zorgt ervoor dat haar personeel mee is met nieuwe technologieën.",
            "Digital technology will greatly change the city’s administration by 2024, with apps and digital processes. The city sees to it that its staff keep up with new technologies.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen dienstverlening; onderdeel 3.1.2 wel.",
            "The needs do not mention city services; section 3.1.2 does.",
        )),
        note: Some(Text::new(
            "Het genoemde jaar 2024 is voorbij, net als de bestuursperiode van het bestuursakkoord.",
            "The year named, 2024, is past, as is the term of the coalition agreement.",
        )),
        citation: SECTION_3_1_2_2, begins: "Digitale technologie zal onze stadsadministratie", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-well-governed-city-8", city: City::Antwerp, status: Status::Plan,
        chapter: OpportunityChapter::WellGovernedCity, heading: None, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &["BA586"], policy_notes: &[],
        text: Text::new(
            "De stad stimuleert digitale platformen waarop initiatieven van handelaars, bewoners en verenigingen samenkomen.",
            "The city encourages digital platforms on which initiatives of traders, residents and associations come together.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen burgerinitiatieven.",
            "The needs do not mention citizens’ initiatives.",
        )),
        note: None, citation: SECTION_3_1_2_2, begins: "We stimuleren digitale platformen die", statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-well-governed-city-9", city: City::Antwerp, status: Status::Aim,
        chapter: OpportunityChapter::WellGovernedCity, heading: None, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &["BA588"], policy_notes: &[],
        text: Text::new(
            "De stad wil zo veel mogelijk Antwerpenaren bij haar beleid betrekken. Participatie moet daarom breed gedragen zijn, onder meer dankzij een digitale applicatie. Ook inspraak moet genoeg gedragen zijn, zodat ze makkelijker tot een uitspraak van het bestuur leidt.",
            "The city wants to involve as many residents as possible in its policy. Participation must therefore be broadly supported, partly thanks to a digital application. Public input too must have enough support, so that it leads more easily to a decision of the authorities.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new("De noden noemen geen inspraak.", "The needs do not mention participation.")),
        note: None, citation: SECTION_3_1_2_2, begins: "De stad wil zo veel", statistics: &[],
    },
];
