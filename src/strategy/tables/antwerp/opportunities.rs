// Generated from content/antwerp/opportunities-*.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Antwerp: opportunities, chapter by chapter.

use crate::source::{Citation, Source};
use crate::strategy::need::Domain;
use crate::strategy::opportunity::{Chapter, Opportunity};
use crate::strategy::statistic::{Qualifier, Statistic, StatisticKind, Territory, Value};
use crate::strategy::tables::{notes, units};
use crate::strategy::theme::Theme;
use crate::text::Text;

const SECTION_3_1_2_2: Citation = Citation::section(Source::STRATEGY, "3.1.2.2");

pub(super) static OPPORTUNITIES: &[Opportunity] = &[
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-intro", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[Theme::Mobility], domains: &[Domain::Mobility, Domain::Climate], agreement_refs: &[],
        policy_notes: &[],
        text: Text::new(
            "De stad verbindt wijken over de Ring (Oosterweelverbinding, Toekomstverbond, “Samen vooruit. Routeplan 2030”), stuurt autoverkeer na voltooiing via poorten, verlaagt autobezit en -gebruik, onderschrijft het Burgemeestersconvenant en wil in 2050 klimaatneutraal zijn.",
            "The city links neighbourhoods across the Ring (Oosterweelverbinding, Toekomstverbond, “Samen vooruit. Routeplan 2030”), steers cars through gates once it is complete, cuts car ownership and use, backs the Covenant of Mayors and aims at climate neutrality in 2050.",
        ),
        note: None, source: SECTION_3_1_2_2,
        statistics: &[
            Statistic {
                what: Text::new(
                    "Fietstijd naar het stadscentrum vanuit elk district, de Polder niet meegerekend",
                    "Cycling time to the city centre from every district except the Polder",
                ),
                value: Value::whole(20), qualifier: Qualifier::AtMost, unit: units::MINUTES, when: None,
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Target, compared_with: None,
                source: SECTION_3_1_2_2,
            },
        ],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-1", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[Theme::Mobility], domains: &[Domain::Mobility], agreement_refs: &["BA2"], policy_notes: &[],
        text: Text::new(
            "De stad maakt slimme maatregelen rond Minder Hinder en modal shift zo blijvend mogelijk, met frequentere voorstadstreinen (BAM, Vervoerregio Antwerpen, NMBS) en mogelijk P&R’s aan verdere stations: meer keuze, minder autoverplaatsingen.",
            "The city makes smart Minder Hinder (less nuisance) and modal-shift measures as lasting as possible, with more frequent suburban trains (BAM, Vervoerregio Antwerpen, NMBS) and perhaps park-and-rides at outlying stations: more choice, fewer car trips.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-2", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[Theme::DigitalisationAndSkills, Theme::Mobility], domains: &[Domain::Mobility],
        agreement_refs: &["BA2"], policy_notes: &[],
        text: Text::new(
            "De Antwerpse Vervoerregio krijgt een Verkeerscentrum dat data ontsluit om verkeer beter naar routes en parkings te leiden, met dynamische borden vanaf snelwegen en P&R’s.",
            "The Antwerp transport region gets a Verkeerscentrum (traffic centre) that opens up data for better route and parking guidance, with dynamic signs starting at motorways and park-and-rides.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-3", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[Theme::DigitalisationAndSkills, Theme::Mobility], domains: &[Domain::Mobility],
        agreement_refs: &["BA2"], policy_notes: &[],
        text: Text::new(
            "De stad ondersteunt systemen voor deelmobiliteit en bundelt het aanbod in applicaties voor Mobility As A Service.",
            "The city supports shared-mobility systems and brings the offer together in Mobility As A Service applications.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-4", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[Theme::SmartSpaceAndSocialInnovation], domains: &[Domain::Mobility, Domain::Green],
        agreement_refs: &["BA3"], policy_notes: &[],
        text: Text::new(
            "Leefbaarheid, verkeersveiligheid, aantrekkelijkheid en economische groei versterken elkaar: met intendant en Vlaanderen haalt de stad groen, vrijetijdsvoorzieningen en publieke ruimte uit de leefbaarheidsprojecten naast de Ring.",
            "Liveability, road safety, attractiveness and economic growth reinforce one another: with the intendant and Flanders the city draws green, leisure facilities and public space from liveability projects beside the Ring.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-5", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[Theme::DigitalisationAndSkills, Theme::RenewableEnergy, Theme::Mobility],
        domains: &[Domain::Mobility, Domain::Climate], agreement_refs: &["BA4"], policy_notes: &[],
        text: Text::new(
            "Nieuwe technologie dient de stad tijdens en na de werken: slimme verkeerssturing, connected cars, ISA, parkeergeleiding, MaaS, en onderzoek naar waterkracht in de ringzone en warmtetransport tussen haven en stad (Noord-Luchtbal, Nieuw-Zuid, Blue Gate).",
            "New technology serves the city during and after the works: smart traffic control, connected cars, ISA, parking guidance, MaaS, and research into hydropower in the Ring zone and heat transport between port and city (Noord-Luchtbal, Nieuw-Zuid, Blue Gate).",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-6", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[Theme::Mobility], domains: &[Domain::Mobility], agreement_refs: &["BA5"], policy_notes: &[],
        text: Text::new(
            "In een samenwerkingsovereenkomst spreekt de stad met BAM, wegvervoerders en bouwsector af om grote bouwstromen waar mogelijk over water in plaats van over de weg te vervoeren.",
            "In a cooperation agreement with BAM, hauliers and the construction industry the city arranges to carry large construction flows by water instead of road wherever possible.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-7", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[Theme::Mobility], domains: &[Domain::Mobility], agreement_refs: &["BA8"], policy_notes: &[],
        text: Text::new(
            "Een leesbare wegenhiërarchie houdt verkeer lang op het hoofdwegennet, weert sluipverkeer, geeft voetgangers en fietsers voorrang waar enkel bestemmingsverkeer hoort en schept lucht in woonstraten.",
            "A legible road hierarchy keeps traffic on the main network, bars rat-running, gives pedestrians and cyclists priority in streets for local access and lets residential streets breathe.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-8", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[Theme::Mobility], domains: &[Domain::Mobility], agreement_refs: &["BA9"], policy_notes: &[],
        text: Text::new(
            "De 16e-eeuwse binnenstad wordt na overleg autoluwer: twee delen langs de Via Sinjoor-as, parkeerlussen met stop & shop, een groter autovrij winkelhart en woonerven met parkeren voor bewoners, hun vaste bezoek en vergunninghouders.",
            "After consultation the 16th-century inner city gets fewer cars: two parts along the Via Sinjoor axis, parking loops with stop & shop, a larger car-free shopping area and home zones with parking for residents, their regular visitors and permit holders.",
        ),
        note: None, source: SECTION_3_1_2_2,
        statistics: &[
            Statistic {
                what: Text::new(
                    "Deel van de 16e-eeuwse binnenstad (Brouwersvliet/Ankerrui, Kaaien, Scheldestraat/Kronenbrugstraat/Kasteelpleinstraat, Leien) dat woonerf wordt",
                    "Part of the 16th-century inner city (Brouwersvliet/Ankerrui, Kaaien, Scheldestraat/Kronenbrugstraat/Kasteelpleinstraat, Leien) that becomes a home zone",
                ),
                value: Value::whole(90), qualifier: Qualifier::Exactly, unit: units::PERCENT, when: None,
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Target, compared_with: None,
                source: SECTION_3_1_2_2,
            },
        ],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-9", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[Theme::Mobility], domains: &[Domain::Mobility], agreement_refs: &["BA10"], policy_notes: &[],
        text: Text::new(
            "In de 19e- en 20e-eeuwse gordel vermindert de stad systematisch autogebruik en verkeershinder, eerst in probleemzones en dichte buurten: volwaardige zones 30, metingen, overleg, en groene golven op hogere wegen.",
            "In the 19th- and 20th-century belts the city systematically reduces car use and traffic nuisance, first in problem spots and dense areas: full 30 km/h zones, measurements, consultation, and green waves on higher-order roads.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-10", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[Theme::Mobility], domains: &[Domain::Mobility], agreement_refs: &["BA11"], policy_notes: &[],
        text: Text::new(
            "Een Antwerpse Vervoersautoriteit regisseert binnen de vervoerregio aanbesteding en uitvoering van stadsregionale mobiliteit, zoals de coördinatie van openbaar vervoer, deelsystemen en andere modi, en het beheer van knooppunten.",
            "Within the transport region an Antwerpse Vervoersautoriteit (transport authority) directs the tendering and running of urban-regional mobility, such as coordinating public transport, shared systems and other modes, and managing hubs.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-11", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[Theme::DigitalisationAndSkills, Theme::Mobility], domains: &[Domain::Mobility],
        agreement_refs: &["BA12"], policy_notes: &[],
        text: Text::new(
            "De multimodale routeplanner wordt slimmer: hij houdt rekening met verkeer, fietstunnels en bruggen, weer, wegenwerken, evenementen en alternatieven, en zijn informatie is opensource voor ontwikkelaars.",
            "The multimodal route planner grows smarter: it takes account of traffic, cycle tunnels and bridges, weather, roadworks, events and alternatives, and its information is open source for developers.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-12", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[Theme::DigitalisationAndSkills, Theme::Mobility],
        domains: &[Domain::Mobility, Domain::Digitalisation], agreement_refs: &["BA13"], policy_notes: &[],
        text: Text::new(
            "De stad werkt aan één betaalkaart en applicatie voor tram, trein, bus, waterbus en Velo, laat MaaS-aanbieders groeien en koppelt voor wie digitaal niet mee is een mobiliteitskaart aan de gebruikerskaart pAs.",
            "The city works on one payment card and application for tram, train, bus, water bus and Velo, lets MaaS providers grow and adds a mobility card to the user card pAs for the less digital.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-13", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[Theme::DigitalisationAndSkills, Theme::Mobility], domains: &[Domain::Mobility],
        agreement_refs: &["BA14"], policy_notes: &[],
        text: Text::new(
            "De stad rolt Slim naar Antwerpen verder uit en bevordert de modal shift met werkgeversaanpak, communicatiecampagnes, routeplanner, een marktplaats voor mobiliteit en flankerende initiatieven.",
            "The city rolls out Slim naar Antwerpen further and promotes the modal shift through work with employers, communication campaigns, the route planner, a mobility marketplace and supporting initiatives.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-14", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[Theme::Mobility], domains: &[Domain::Mobility], agreement_refs: &["BA15"], policy_notes: &[],
        text: Text::new(
            "Met mobiliteitspartners kiest de stad overstappunten en bouwt zij ze uit tot herkenbare, comfortabele, veilige superschakels, zoals park-and-rides, carpoolparkings en treinstations waar auto en fiets kunnen staan.",
            "With mobility partners the city picks interchanges and turns them into recognisable, comfortable, safe superschakels (interchange hubs), such as park-and-rides, carpool car parks and railway stations with car and bicycle parking.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-15", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[Theme::Mobility], domains: &[Domain::Mobility], agreement_refs: &["BA16"], policy_notes: &[],
        text: Text::new(
            "Er rijden zo weinig mogelijk bussen in de stad: streeklijnen stoppen bij voorkeur aan eindhaltes van tram of (pre)metro en aan treinstations.",
            "As few buses as possible run in the city: regional lines preferably end at the termini of trams or the (pre)metro and at railway stations.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-16", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[Theme::Mobility], domains: &[Domain::Mobility], agreement_refs: &["BA17"], policy_notes: &[],
        text: Text::new(
            "Voor pendelaars en bezoekers blijft de stad inzetten op park-and-walks, park-and-bikes en park-and-rides; binnenstadsparkings worden aangepast voor elektrische auto’s, deelsystemen en fietsenstallingen.",
            "For commuters and visitors the city keeps promoting park-and-walks, park-and-bikes and park-and-rides; inner-city car parks are adapted for electric cars, shared systems and bicycle parking.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-17", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[Theme::EnergyEfficiency, Theme::Mobility], domains: &[Domain::Mobility, Domain::Climate],
        agreement_refs: &["BA22"], policy_notes: &[],
        text: Text::new(
            "Er komen meer laadpunten voor elektrische voertuigen, en de stad onderzoekt een netwerk voor duurzame brandstoffen als CNG en waterstof om hun gebruik te stimuleren.",
            "More charging points for electric vehicles follow, and the city studies a network for sustainable fuels such as CNG and hydrogen to stimulate their use.",
        ),
        note: Some(notes::CNG), source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-18", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[Theme::DigitalisationAndSkills, Theme::Mobility], domains: &[Domain::Mobility],
        agreement_refs: &["BA25"], policy_notes: &[],
        text: Text::new(
            "Digitale verkeersborden vragen fietsers in het voetgangersgebied bij drukte af te stappen of om te rijden, zodat het aangenamer wandelen is.",
            "Digital traffic signs ask cyclists in the pedestrian area to dismount or take another route when it is busy, so that walking is more pleasant.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-19", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[Theme::DigitalisationAndSkills, Theme::Mobility], domains: &[Domain::Mobility],
        agreement_refs: &["BA27"], policy_notes: &[],
        text: Text::new(
            "In de Smart Zone test de stad slimme verkeerslichten met meer oversteektijd voor minder mobiele voetgangers; na evaluatie volgt geleidelijk de rest van de stad.",
            "In the Smart Zone the city tests smart traffic lights with more crossing time for less mobile pedestrians; after evaluation the rest of the city gradually follows.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-20", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[Theme::Mobility], domains: &[Domain::Mobility], agreement_refs: &["BA35"], policy_notes: &[],
        text: Text::new(
            "De stad zet in op trage wegen, ook voetwegen, erfdienstbaarheden en kerkwegels, en ziet erop toe dat nieuwe ontwikkelingen waardevolle doorgangen voor voetgangers en fietsers behouden.",
            "The city promotes paths for walking and cycling, also footpaths, easements and church paths, and sees to it that new developments keep valued passages for pedestrians and cyclists.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-21", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[Theme::Mobility], domains: &[Domain::Mobility], agreement_refs: &["BA36"], policy_notes: &[],
        text: Text::new(
            "Met provincie en Vlaams Fietsfonds dicht de stad missing links en bouwt zij fietsostrades (Lier, Albertkanaal, E313, Havenweg (A12 Noord) of Noorderlaan, Ekeren – Noorderlaan, A102); de Oosterweelverbinding brengt fietspaden en een fietstunnel.",
            "With the province and Vlaams Fietsfonds the city fills missing links and builds cycle highways (Lier, Albertkanaal, E313, Havenweg (A12 Noord) or Noorderlaan, Ekeren – Noorderlaan, A102); the Oosterweelverbinding brings cycle paths and a cycle tunnel.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-22", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[Theme::Mobility], domains: &[Domain::Mobility], agreement_refs: &["BA37"], policy_notes: &[],
        text: Text::new(
            "Drukke plaatsen als Zuiderdokken, Teniersplaats en Groenplaats krijgen meer grote, beveiligde openbare fietsparkings, ook voor elektrische fietsen; buurtparkings voorzien eveneens fietsplaatsen.",
            "Busy places such as Zuiderdokken, Teniersplaats and Groenplaats get more large, secured public bicycle parking facilities, also for electric bicycles; neighbourhood car parks provide bicycle spaces too.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-23", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[Theme::Mobility], domains: &[Domain::Mobility], agreement_refs: &["BA38"], policy_notes: &[],
        text: Text::new(
            "De stad promoot fiets as a service (huren met onderhoud inbegrepen), zodat meer mensen de fiets als vervoermiddel nemen.",
            "The city promotes bike as a service (rental with maintenance included), so that more people take the bicycle as a means of transport.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-24", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Mobility], agreement_refs: &["BA39"],
        policy_notes: &[],
        text: Text::new(
            "Een gebruiksvriendelijker digitaal systeem maakt het mogelijk om schade aan het openbaar domein en gevaarlijke situaties in het verkeer te melden.",
            "A more user-friendly digital system lets people report damage to the public domain and dangerous traffic situations.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-25", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[Theme::Mobility], domains: &[Domain::Mobility], agreement_refs: &["BA42"], policy_notes: &[],
        text: Text::new(
            "De Waterbus verbindt het centrum met haven, steden, districten en gemeenten aan Schelde en Albertkanaal; uitbreiding mikt op modal shift in woon-werkverkeer, met comfortabele pontons aan knooppunten.",
            "The Waterbus links the centre with the port, cities, districts and municipalities on the Scheldt and Albertkanaal; expansion targets modal shift in commuting, with comfortable pontoons at hubs.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-26", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[Theme::Mobility], domains: &[Domain::Mobility], agreement_refs: &["BA48"], policy_notes: &[],
        text: Text::new(
            "Stadsdistributiecentra aan de stadsrand, zoals op BlueGate en Mexico-eiland, verlagen uitstoot en verkeersrisico’s in het centrum; de stad spoort vervoerders aan te bundelen en te verduurzamen.",
            "Urban distribution centres on the city’s edge, as at BlueGate and Mexico-eiland, cut emissions and road risks in the centre; the city urges hauliers to bundle and go sustainable.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-27", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[Theme::EnergyEfficiency], domains: &[Domain::Climate], agreement_refs: &["BA60"], policy_notes: &[],
        text: Text::new(
            "De stad wil voortrekker en voorbeeld zijn in duurzaamheid en stemt haar patrimonium, vloot en werking daarop af.",
            "The city wants to lead and set an example in sustainability and aligns its property, fleet and operations with that.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-28", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[Theme::RenewableEnergy], domains: &[Domain::Climate], agreement_refs: &["BA61"], policy_notes: &[],
        text: Text::new(
            "De stad inventariseert bronnen en afnemers van restwarmte, plant hun ontsluiting en koppelt met Havenbedrijf, havenbedrijven en Fluvius de havenwarmte aan een rendabel, duurzaam warmtenet.",
            "The city maps sources and users of residual heat, plans their connection and, with the Havenbedrijf (port authority), port companies and Fluvius, links the port’s heat to a profitable, sustainable heat network.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-29", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[Theme::ClimateAdaptation], domains: &[Domain::Green, Domain::Climate], agreement_refs: &["BA63"],
        policy_notes: &[],
        text: Text::new(
            "De stad zet haar beleid voor groendaken en verticaal groen voort en neemt waterbuffering en infiltratie op in elk stadsvernieuwingsplan.",
            "The city continues its policy on green roofs and vertical greenery and builds water buffering and infiltration into every urban renewal plan.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-30", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[Theme::ClimateAdaptation], domains: &[Domain::Green, Domain::Climate], agreement_refs: &["BA64"],
        policy_notes: &[],
        text: Text::new(
            "Wateropvang wordt belangrijk op publiek en privaat domein: op bedrijventerrein Ter Beke (Wilrijk) bewaart een collectief watersysteem het Ferrarisbos als waterbuffer.",
            "Water retention becomes important on public and private land: on the Ter Beke business park (Wilrijk) a collective water system preserves the Ferrarisbos as a water buffer.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-31", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[Theme::ClimateAdaptation], domains: &[Domain::Climate], agreement_refs: &["BA65"], policy_notes: &[],
        text: Text::new(
            "Stadslab2050 laat stedelijke partners, bedrijven, civiele en academische spelers samen innovatieve oplossingen zoeken om de stad op het veranderende klimaat voor te bereiden.",
            "Stadslab2050 has urban partners, companies, civil-society and academic players seek innovative solutions together to prepare the city for the changing climate.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-32", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[Theme::EnergyEfficiency], domains: &[Domain::Climate, Domain::Housing], agreement_refs: &["BA66"],
        policy_notes: &[],
        text: Text::new(
            "De stad informeert en stimuleert burgers en bedrijven om energiezuinig te werken; het EcoHuis/Woonkantoor adviseert inwoners over wonen in de stad en ecologisch (ver)bouwen.",
            "The city informs and encourages citizens and companies to work energy-efficiently; the EcoHuis/Woonkantoor advises residents on ecological building, renovating and living in the city.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-33", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[Theme::EnergyEfficiency], domains: &[Domain::Mobility, Domain::Climate], agreement_refs: &["BA68"],
        policy_notes: &[],
        text: Text::new(
            "De strengere Vlaamse LEZ-regels bannen diesel tegen 2030 vanzelf uit de stad; ook voor benzinewagens volgt de stad de Vlaamse normen.",
            "The stricter Flemish low-emission zone (LEZ) rules will rid the city of diesel by 2030 as a matter of course; for petrol cars too the city follows the Flemish standards.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-34", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[Theme::EnergyEfficiency], domains: &[Domain::Mobility, Domain::Climate], agreement_refs: &["BA69"],
        policy_notes: &[],
        text: Text::new(
            "Op weg naar een stad zonder diesel promoot Antwerpen alternatieve aandrijving, zoals CNG, waterstof en elektriciteit.",
            "On the way to a city without diesel Antwerp promotes alternative drives, such as CNG, hydrogen and electricity.",
        ),
        note: Some(notes::CNG), source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-35", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[Theme::EnergyEfficiency], domains: &[Domain::Climate], agreement_refs: &["BA70"], policy_notes: &[],
        text: Text::new(
            "Met het Havenbedrijf breidt de stad het aanbod walstroom verder uit; ook het nieuwe Scheldeponton krijgt walstroom of een andere vernieuwende techniek tegen scheepsemissies.",
            "With the Havenbedrijf (port authority) the city further expands shore power; the new Scheldt pontoon also gets shore power or another innovative technique against ship emissions.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-36", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[], domains: &[], agreement_refs: &["BA74"], policy_notes: &[],
        text: Text::new(
            "In aanbestedingen verkiest de stad duurzame materialen die goed te (her)gebruiken en te onderhouden zijn.",
            "In public tenders the city prefers sustainable materials that are easy to use, reuse and maintain.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-37", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[], domains: &[], agreement_refs: &["BA75"], policy_notes: &[],
        text: Text::new(
            "Bestekken en vergunningen bevatten duurzaamheidscriteria voor de uitvoering en nauwlettend gehandhaafde maatregelen tegen stof, modder en verkeerde bemaling.",
            "Tender specifications and permits contain sustainability criteria for the works and closely enforced measures against dust, mud and faulty dewatering.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-38", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[Theme::ClimateAdaptation], domains: &[Domain::Climate], agreement_refs: &["BA76"], policy_notes: &[],
        text: Text::new(
            "Het Sigmaplan tegen overstromingen, de voornaamste maatregel om de stad klimaatbestendig te maken, wordt op Linker- en Rechteroever voortgezet.",
            "The Sigmaplan against flooding, the main measure to make the city resilient to climate change, continues on Linkeroever and Rechteroever.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-39", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[Theme::ClimateAdaptation], domains: &[Domain::Green, Domain::Climate], agreement_refs: &["BA77"],
        policy_notes: &[],
        text: Text::new(
            "Het waterplan maakt Antwerpen waterrobuust: verharding zonder functie wijkt voor verkoelend groen, en regenwater wordt ontkoppeld, gebufferd en geïnfiltreerd met tuinstraten, wadi’s en groendaken, tot herstel van het grondwater.",
            "The water plan makes Antwerp water-robust: soil sealing without a function gives way to cooling green, and rainwater is disconnected, buffered and infiltrated with garden streets, swales and green roofs, restoring groundwater.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-40", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[Theme::ClimateAdaptation], domains: &[Domain::Green, Domain::Climate], agreement_refs: &["BA78"],
        policy_notes: &[],
        text: Text::new(
            "De stad onderzoekt nuttig gebruik van oppervlakte- en grondwater, zoals Schijnwater dat via spoor en premetro naar parken, vijvers en fonteinen stroomt en drinkwater spaart.",
            "The city studies useful applications of surface water and groundwater, such as piping water of the Schijn along railway and premetro to parks, ponds and fountains, which saves drinking water.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-41", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[Theme::ClimateAdaptation], domains: &[Domain::Green, Domain::Climate], agreement_refs: &["BA79"],
        policy_notes: &[],
        text: Text::new(
            "Met oppervlakte- of grondwater vult de stad de Stadsparkvijver opnieuw, zodat ook straten en wijken eromheen er baat bij hebben.",
            "The city refills the Stadspark pond with surface water or groundwater, in a way that the surrounding streets and neighbourhoods benefit too.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-42", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[Theme::ClimateAdaptation], domains: &[Domain::Green, Domain::Climate], agreement_refs: &["BA80"],
        policy_notes: &[],
        text: Text::new(
            "Een vergroeningsplan vergroot het aandeel groen en water in het publieke domein: meer bomen bij heraanleg, en bos of park op “witte plekken”.",
            "A greening plan expands green and water in the public domain: more trees with every redesign, and woodland or parks on “white spots”.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-liveable-and-mobile-city-43", chapter: Chapter::LiveableAndMobileCity, field: None,
        themes: &[Theme::ClimateAdaptation], domains: &[Domain::Green], agreement_refs: &["BA82"], policy_notes: &[],
        text: Text::new(
            "Meerdere pleinen in districtskernen worden groene plekken waar het fijn verblijven is.",
            "Several squares in district centres become green spaces where it is pleasant to linger.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-safe-city-intro", chapter: Chapter::SafeCity, field: None, themes: &[], domains: &[],
        agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "De stad wil de veiligste Belgische grootstad blijven: minder criminaliteit, een veiligheidscultuur van wederzijds respect, een integrale aanpak van misdaad en overlast, en een correcte, aanspreekbare politie.",
            "The city wants to remain Belgium’s safest large city: less crime, a safety culture of mutual respect, an integrated approach to crime and nuisance, and a correct, approachable police force.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-safe-city-1", chapter: Chapter::SafeCity, field: None,
        themes: &[Theme::DigitalisationAndSkills], domains: &[], agreement_refs: &["BA105"], policy_notes: &[],
        text: Text::new(
            "Tegen zware criminaliteit en terreur deelt de politie informatie met federale diensten, zoekt zij samenwerking met de civiele samenleving en heeft zij digitale middelen nodig (GPS-tracking, internet, dark web, observatieapparatuur).",
            "Against serious crime and terrorism the police share information with federal services, seek cooperation with civil society and need digital means (GPS tracking, internet, dark web, observation equipment).",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-safe-city-2", chapter: Chapter::SafeCity, field: None,
        themes: &[Theme::DigitalisationAndSkills], domains: &[], agreement_refs: &["BA109"], policy_notes: &[],
        text: Text::new(
            "Slimme camera’s dienen ook de verkeersveiligheid: bewaking van (zwarte) kruispunten, handhaving van tonnageverboden en andere verkeersregels, dringende medische hulp bij ongevallen; zo nodig bepleit de stad aangepaste regels.",
            "Smart cameras also serve road safety: watching (black-spot) junctions, enforcing tonnage bans and other traffic rules, urgent medical help after accidents; where needed the city calls for adapted rules.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-safe-city-3", chapter: Chapter::SafeCity, field: None,
        themes: &[Theme::DigitalisationAndSkills], domains: &[], agreement_refs: &["BA113"], policy_notes: &[],
        text: Text::new(
            "Drones laten hulpdiensten sneller en efficiënter ingrijpen: branden beheersen, voortvluchtigen zoeken, verdachte situaties en massa-evenementen volgen, eerst bij ongevallen zijn, meten, vaststellen en een defibrillator brengen.",
            "Drones let emergency services act faster and more efficiently: controlling fires, finding fugitives, watching suspicious situations and mass events, reaching accidents first, measuring, recording and bringing a defibrillator.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-safe-city-4", chapter: Chapter::SafeCity, field: None,
        themes: &[Theme::DigitalisationAndSkills], domains: &[], agreement_refs: &["BA144"], policy_notes: &[],
        text: Text::new(
            "Rond stad en haven komt een sluitend netwerk van hoogtechnologische camera’s.",
            "A seamless network of high-tech cameras is set up around the city and the port.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-harmonious-city-intro", chapter: Chapter::HarmoniousCity, field: None, themes: &[],
        domains: &[Domain::SocioEconomic], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "De stad regisseert een wijkgericht sociaal beleid op maat dat sociale grondrechten en zelfredzaamheid versterkt: proactieve en automatische rechtentoekenning, breed geïntegreerd onthaal (fysiek en digitaal) en informele netwerken.",
            "The city directs a tailored, neighbourhood-based social policy that strengthens basic social rights and self-reliance: proactive and automatic granting of rights, broad integrated intake (physical and digital) and informal networks.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-harmonious-city-1", chapter: Chapter::HarmoniousCity, field: None,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &["BA237"],
        policy_notes: &[],
        text: Text::new(
            "De stad stimuleert e-zorg: gebundelde informatie en slimme processen geven patiënten, hulpverleners en mantelzorgers vlotte afspraken, toegang tot eigen gegevens en minder verplaatsingen.",
            "The city encourages e-care: bundled information and smart processes give patients, care workers and informal carers easy appointments, access to their own data and fewer trips.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-harmonious-city-2", chapter: Chapter::HarmoniousCity, field: None,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &["BA248"],
        policy_notes: &[],
        text: Text::new(
            "De stad wil zo veel mogelijk inwoners digitaal geletterd maken en blijft zorgen voor wie moeilijk met technologie omgaat.",
            "The city wants as many residents as possible to be digitally literate and does not abandon those who struggle with technology.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-residential-city-intro", chapter: Chapter::ResidentialCity, field: None,
        themes: &[Theme::EnergyEfficiency], domains: &[Domain::Demography, Domain::Housing], agreement_refs: &[],
        policy_notes: &[],
        text: Text::new(
            "De groeiende stad wil betaalbaar, gevarieerd en energiezuinig wonen voor elke levensfase en een einde aan de welstandsvlucht, met het Antwerps Woonmodel, renovatie en strijd tegen leegstand, verkrotting en huisjesmelkerij.",
            "The growing city wants affordable, varied, energy-efficient housing for every stage of life and an end to the flight of the better-off, through the Antwerps Woonmodel, renovation and action against vacancy, dilapidation and slum landlords.",
        ),
        note: None, source: SECTION_3_1_2_2,
        statistics: &[
            Statistic {
                what: Text::new("Bevolking van de stad", "Population of the city"), value: Value::whole(500_000),
                qualifier: Qualifier::MoreThan, unit: units::INHABITANTS, when: None, territory: Territory::Antwerp,
                of: None, kind: StatisticKind::Observed, compared_with: None, source: SECTION_3_1_2_2,
            },
        ],
    },
    Opportunity {
        id: "antwerp-opportunity-residential-city-1", chapter: Chapter::ResidentialCity, field: None,
        themes: &[Theme::EnergyEfficiency], domains: &[Domain::Housing, Domain::Climate], agreement_refs: &["BA299"],
        policy_notes: &[],
        text: Text::new(
            "De stad streeft naar een klimaatneutraal woonareaal en houdt de renovatiepremie aan, zodat meer woningen aan hedendaagse normen voldoen en lang kwaliteitsvol blijven.",
            "The city aims at a climate-neutral housing stock and keeps the renovation grant, so that more homes meet today’s standards and stay of good quality for longer.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-residential-city-2", chapter: Chapter::ResidentialCity, field: None,
        themes: &[Theme::SmartSpaceAndSocialInnovation], domains: &[Domain::Housing, Domain::Green],
        agreement_refs: &["BA301"], policy_notes: &[],
        text: Text::new(
            "Een algemeen structuurplan maakt Antwerpen levendige woonstad, slimme netwerkstad en robuust landschap; naar de visie van de Stadsbouwmeester worden stadsranden afgebouwd en barrières van Schelde en Ring weggewerkt, met oog voor elke stadslaag.",
            "A general structure plan makes Antwerp a lively residential city, smart network city and robust landscape; following the vision of the Stadsbouwmeester (city architect) its edges are completed and barriers of Scheldt and Ring removed, minding every urban layer.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-residential-city-3", chapter: Chapter::ResidentialCity, field: None, themes: &[],
        domains: &[], agreement_refs: &["BA302"], policy_notes: &[],
        text: Text::new(
            "De binnenstad biedt kleine bedrijven, creatieve initiatieven en retail kansen, de 20e-eeuwse gordel ruimte voor grotere bedrijven en gemengde woon-werkgebieden; buiten de fortengordel en rond de haven blijft het landelijk.",
            "The inner city offers chances to small businesses, creative initiatives and retail, the 20th-century belt room for larger businesses and mixed areas of homes and work; beyond the ring of forts and around the port it stays rural.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-residential-city-4", chapter: Chapter::ResidentialCity, field: None,
        themes: &[Theme::SmartSpaceAndSocialInnovation], domains: &[], agreement_refs: &["BA305"], policy_notes: &[],
        text: Text::new(
            "Nieuwe planningsprojecten letten op ruimtelijke veiligheid en op de identiteit van districten en wijken, geven technologisch vernieuwende architectuur alle kansen en komen voor advies bij de districten.",
            "New planning projects mind spatial safety and the identity of districts and neighbourhoods, give technologically innovative architecture every chance and go to the districts for advice.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-residential-city-5", chapter: Chapter::ResidentialCity, field: None, themes: &[],
        domains: &[Domain::Green], agreement_refs: &["BA306"], policy_notes: &[],
        text: Text::new(
            "Met een nieuw instrument, als piloot in Binnenstad en 2060, wil de stad ruimtelijke uitvoeringsplannen toetsen op evenwicht tussen bebouwing, groen en publieke ruimte, ontpitte binnengebieden en buurtparkings inbegrepen.",
            "With a new instrument, piloted in Binnenstad and 2060, the city wants to test spatial implementation plans for balance between buildings, green and public space, opened-up inner blocks and neighbourhood car parks included.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-residential-city-6", chapter: Chapter::ResidentialCity, field: None, themes: &[],
        domains: &[Domain::Housing], agreement_refs: &["BA307"], policy_notes: &[],
        text: Text::new(
            "Een ruimtelijk plan bestrijdt winkelleegstand en stimuleert wonen boven winkels; de stad overlegt met eigenaars, en winkel(straat)managers ondersteunen hen en informeren over kortingen op de onroerende voorheffing.",
            "A spatial plan fights shop vacancy and encourages living above shops; the city talks with owners, and shop (street) managers support them and inform them of reductions in property tax.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-residential-city-7", chapter: Chapter::ResidentialCity, field: None, themes: &[],
        domains: &[], agreement_refs: &["BA312"], policy_notes: &[],
        text: Text::new(
            "In de stadshaven verbetert de waterkwaliteit doordat zwerfvuil op vernieuwende wijze verdwijnt en jachthavens en andere gebruikers hun verantwoordelijkheid opnemen.",
            "In the city harbour water quality improves as litter is removed in innovative ways and marinas and other users take up their responsibility.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-residential-city-8", chapter: Chapter::ResidentialCity, field: None,
        themes: &[Theme::EnergyEfficiency], domains: &[Domain::Climate], agreement_refs: &["BA313"], policy_notes: &[],
        text: Text::new(
            "Verdere investeringen in de stadshaven, trekpleister van het Eilandje, brengen aanzienlijk meer en modernere walstroomkasten, met schonere lucht, minder lawaai en minder draaiende vervuilende motoren.",
            "Further investment in the city harbour, an attraction of the Eilandje, brings considerably more and more modern shore-power cabinets, with cleaner air, less noise and fewer polluting engines running.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-residential-city-9", chapter: Chapter::ResidentialCity, field: None, themes: &[],
        domains: &[], agreement_refs: &["BA314"], policy_notes: &[],
        text: Text::new(
            "Verdere investeringen in pontons en andere voorzieningen op strategische plekken verbinden land en water en maken nieuwe functies voor woonboten mogelijk.",
            "Further investment in pontoons and other facilities at strategic places links land and water and makes future functions for houseboats possible.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-residential-city-10", chapter: Chapter::ResidentialCity, field: None,
        themes: &[Theme::UrbanCircularity], domains: &[], agreement_refs: &["BA317"], policy_notes: &[],
        text: Text::new(
            "De stad blijft de lokale kringloop- en deeleconomie steunen, van kringwinkels en herstelcafés tot weggeefwinkels en geefpleinen, mits die niet-commercieel blijft.",
            "The city keeps supporting the local reuse and sharing economy, from reuse shops and repair cafés to giveaway shops and squares, provided that it stays non-commercial.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-residential-city-11", chapter: Chapter::ResidentialCity, field: None,
        themes: &[Theme::DigitalisationAndSkills], domains: &[], agreement_refs: &["BA319"], policy_notes: &[],
        text: Text::new(
            "Afvalbakken en papiermanden krijgen sensoren en andere slimme toepassingen, zodat de stad ziet welke bijna vol zijn en geleegd moeten worden.",
            "Waste bins and litter baskets get sensors and other smart applications, so that the city sees which are nearly full and need emptying.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-intro", chapter: Chapter::LearningAndWorkingCity,
        field: None, themes: &[Theme::DigitalisationAndSkills, Theme::UrbanCircularity],
        domains: &[Domain::SocioEconomic, Domain::EducationAndChildcare], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "Antwerpen, motor van de Vlaamse economie dankzij haven, industrie, retail, diamanthandel en toerisme, wil ook in kwaliteit, innovatie en emancipatie de Vlaamse onderwijshoofdstad zijn, bestrijdt armoede met werk en stuurt aan op een duurzame, circulaire en digitale economie. De stad betrekt ondernemers, helpt hen aan een vestigingsplaats, beperkt administratie, maakt belastingen eenvoudiger en waar het kan groener en lager, blijft bereikbaar en trekt met het Havenbedrijf, dat de klimaatneutrale en circulaire transitie mee leidt, investeringen aan.",
            "Antwerp, engine of the Flemish economy thanks to port, industry, retail, diamond trade and tourism, wants to be Flanders’ capital of education, in quality, innovation and emancipation too, fights poverty with work and heads for a sustainable, circular and digital economy. The city involves entrepreneurs, helps them to a location, limits paperwork, makes taxes simpler and, where it can, greener and lower, stays accessible and attracts investment with the Havenbedrijf (port authority), which helps lead the climate-neutral and circular transition.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-1", chapter: Chapter::LearningAndWorkingCity, field: None,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::EducationAndChildcare],
        agreement_refs: &["BA335"], policy_notes: &[],
        text: Text::new(
            "Waar mogelijk steunt de stad met eigen initiatieven het Vlaamse STEM-actieplan, dat instroom, doorstroom en uitstroom in wetenschappelijke, wiskundige, ingenieurs- en technische richtingen wil verhogen.",
            "Where possible, the city supports with its own initiatives the Flemish STEM action plan, which aims for more students entering, progressing through and graduating from science, mathematics, engineering and technology.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-2", chapter: Chapter::LearningAndWorkingCity, field: None,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::SocioEconomic, Domain::EducationAndChildcare],
        agreement_refs: &["BA338"], policy_notes: &[],
        text: Text::new(
            "Een inventaris van technische opleidingsinfrastructuur en afspraken waarin stad, onderwijs, bedrijfsleven en VDAB elk verantwoordelijkheid nemen, stemmen het onderwijsaanbod af op haven, industrie, zorg en startende bedrijven.",
            "An inventory of technical training facilities, and agreements in which city, education, business and VDAB each take responsibility, match courses to port, industry, care and start-ups.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-3", chapter: Chapter::LearningAndWorkingCity, field: None,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::EducationAndChildcare],
        agreement_refs: &["BA340"], policy_notes: &[],
        text: Text::new(
            "Leerlingen leren ook andere Antwerpse industriële clusters kennen, zoals Blue Gate, en de stad promoot vernieuwende en toekomstgerichte opleidingen zoals Internet of Things aan de Universiteit Antwerpen.",
            "Pupils also get to know other industrial clusters in Antwerp, such as Blue Gate, and the city promotes innovative and forward-looking courses such as Internet of Things at the University of Antwerp.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-4", chapter: Chapter::LearningAndWorkingCity, field: None,
        themes: &[Theme::ClimateAdaptation], domains: &[Domain::Green], agreement_refs: &["BA358"], policy_notes: &[],
        text: Text::new(
            "De stad moedigt scholen aan om hun speelplaats te vergroenen en in de brede leeromgeving in te zetten.",
            "The city encourages schools to green their playgrounds and use them in the broad learning environment.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-5", chapter: Chapter::LearningAndWorkingCity, field: None,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::SocioEconomic, Domain::EducationAndChildcare],
        agreement_refs: &["BA384"], policy_notes: &[],
        text: Text::new(
            "Naar het voorbeeld van de richting Internet of Things (UA) verbindt de stad hoger onderwijs en bedrijven via werktrajecten, stages, programma’s en ondernemerslessen; samenwerking met de chemiesector kan studenten ook een job opleveren.",
            "Following the example of the Internet of Things course (UA), the city links higher education and business through work tracks, internships, curricula and entrepreneurship classes; working with the chemical sector may bring students a job too.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-6", chapter: Chapter::LearningAndWorkingCity, field: None,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::EducationAndChildcare],
        agreement_refs: &["BA385"], policy_notes: &[],
        text: Text::new(
            "De stad zet in op uitwisseling tussen creatieve opleidingen (mode, theater, design, productontwikkeling), die Antwerpen internationale uitstraling geven, en ondernemers, stad en onderwijs.",
            "The city fosters exchange between creative courses (fashion, theatre, design, product development), which give Antwerp international standing, and entrepreneurs, city and education.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-7", chapter: Chapter::LearningAndWorkingCity, field: None,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &["BA386"],
        policy_notes: &[],
        text: Text::new(
            "Administratie voor nieuwe en bestaande ondernemers wordt eenvoudiger en digitaler; het Bedrijvenloket staat voor elke ondernemer klaar.",
            "Administration for new and existing entrepreneurs becomes simpler and more digital; the Bedrijvenloket (business desk) serves every entrepreneur.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-8", chapter: Chapter::LearningAndWorkingCity, field: None,
        themes: &[], domains: &[], agreement_refs: &["BA387"], policy_notes: &[],
        text: Text::new(
            "Met een gecoördineerde visie, begeleiding en vergunningen die vrijheid laten, clustert de stad industrie en ambacht, en handel en horeca, tegen verlinting en effecten op mobiliteit en milieu.",
            "With a coordinated vision, guidance and permits that leave freedom, the city clusters industry and crafts, and shops and hospitality, against ribbon development and effects on mobility and environment.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-9", chapter: Chapter::LearningAndWorkingCity, field: None,
        themes: &[Theme::SmartSpaceAndSocialInnovation], domains: &[], agreement_refs: &["BA389"], policy_notes: &[],
        text: Text::new(
            "De stad herwaardeert bestaande bedrijventerreinen, brengt bedrijvigheid terug in leegstaande gebouwen en sites, en stimuleert in afwachting van permanent hergebruik tijdelijke coworkingplekken en ateliers.",
            "The city upgrades existing business parks, brings activity back to vacant buildings and sites, and, until their permanent reuse, encourages temporary coworking spaces and studios.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-10", chapter: Chapter::LearningAndWorkingCity, field: None,
        themes: &[Theme::UrbanCircularity], domains: &[], agreement_refs: &["BA390"], policy_notes: &[],
        text: Text::new(
            "De stad onderzoekt of regelluwe zones haalbaar zijn voor innovatie bij KMO’s, stadslandbouw en kleine maakindustrie, zodat Antwerpen bij de Europese voorhoede van het ondernemerschap blijft.",
            "The city studies whether light-rule zones are feasible for innovation by SMEs, urban farming and small-scale manufacturing, so that Antwerp stays in Europe’s vanguard of entrepreneurship.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-11", chapter: Chapter::LearningAndWorkingCity, field: None,
        themes: &[], domains: &[], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "De stad werkt de Kantorennota bij voor mogelijke functiewijzigingen, herlocaties, toekomstige vraag en groeisectoren.",
            "The city updates the Kantorennota (paper on offices) for possible changes of use, relocations, future demand and growth sectors.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-12", chapter: Chapter::LearningAndWorkingCity, field: None,
        themes: &[], domains: &[], agreement_refs: &["BA410"], policy_notes: &[],
        text: Text::new(
            "De stad blijft passanten tellen: die cijfers helpen nieuwe investeerders bij de keuze van een vestigingsplaats.",
            "The city keeps counting passers-by: the figures help new investors choose where to set up business.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-13", chapter: Chapter::LearningAndWorkingCity, field: None,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &["BA439"],
        policy_notes: &[],
        text: Text::new(
            "Antwerpen wordt de Capital of Things: als grootste Vlaamse proeftuin voor slimme technologie, met een innovatief ecosysteem, lost het praktische problemen van alle stedelingen op en stimuleert het de economie.",
            "Antwerp becomes the Capital of Things: as Flanders’ largest test bed for smart technology, with an innovative ecosystem, it solves practical problems of all city dwellers and boosts the economy.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-14", chapter: Chapter::LearningAndWorkingCity, field: None,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &["BA440"],
        policy_notes: &[],
        text: Text::new(
            "In vier domeinen (Industrie 4.0, Smart City, slimme logistiek en slimme mobiliteit) werken IoT-bedrijven (open data, beveiliging, productontwikkeling), start-ups en groeibedrijven, kennisinstellingen zoals Imec, en financierende of faciliterende partners samen.",
            "In four domains (Industry 4.0, Smart City, smart logistics and smart mobility), IoT companies (open data, security, product development), start-ups and scale-ups, knowledge institutions such as Imec, and funding or facilitating partners work together.",
        ),
        note: None, source: SECTION_3_1_2_2,
        statistics: &[
            Statistic {
                what: Text::new(
                    "Domeinen waarop het innovatief ecosysteem focust",
                    "Domains on which the innovative ecosystem focuses",
                ),
                value: Value::whole(4), qualifier: Qualifier::Exactly, unit: units::DOMAINS, when: None,
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Observed, compared_with: None,
                source: SECTION_3_1_2_2,
            },
        ],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-15", chapter: Chapter::LearningAndWorkingCity, field: None,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &["BA441"],
        policy_notes: &[],
        text: Text::new(
            "Antwerpen wordt een levend laboratorium voor jonge ondernemers en grote namen, eerst in de Smart Zone rond de Nationalestraat; de beste ideeën voor een makkelijker, veiliger en duurzamer leven volgen snel stadsbreed.",
            "Antwerp becomes a living laboratory for young entrepreneurs and big names, first in the Smart Zone around Nationalestraat; the best ideas for an easier, safer and more sustainable life soon follow city-wide.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-16", chapter: Chapter::LearningAndWorkingCity, field: None,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &["BA442"],
        policy_notes: &[],
        text: Text::new(
            "Omdat een smart city smart people vraagt, dicht de stad de digitale kloof met breed bruikbare, eenvoudige toepassingen die vertrouwen wekken, en streeft ze naar brede e-inclusie.",
            "Since a smart city needs smart people, the city closes the digital divide with widely usable, simple applications that inspire trust, and strives for broad e-inclusion.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-17", chapter: Chapter::LearningAndWorkingCity, field: None,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &["BA443"],
        policy_notes: &[],
        text: Text::new(
            "De stad stelt infrastructuur en alle stedelijke data ter beschikking van bedrijven, universiteiten, onderzoekscentra, start-ups en ontwikkelaars om innovatieve producten en diensten te testen.",
            "The city makes infrastructure and all urban data available to companies, universities, research centres, start-ups and developers to test innovative products and services.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-18", chapter: Chapter::LearningAndWorkingCity, field: None,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::EducationAndChildcare, Domain::Digitalisation],
        agreement_refs: &["BA444"], policy_notes: &[],
        text: Text::new(
            "FabLab+ laat creatievelingen, en via scholen ook leerlingen, werken met 3D-printers, robots en lasers; de stad versterkt digitale competenties en verbindt onderwijs met initiatieven rond digitale skills voor werk en nieuwe economie.",
            "FabLab+ lets creatives, and through schools pupils too, work with 3D printers, robots and lasers; the city strengthens digital competences and ties education to digital-skills initiatives for jobs and the new economy.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-19", chapter: Chapter::LearningAndWorkingCity, field: None,
        themes: &[Theme::DigitalisationAndSkills], domains: &[], agreement_refs: &["BA445"], policy_notes: &[],
        text: Text::new(
            "Antwerpen wil uitvalsbasis zijn voor bedrijven die voor Industrie 4.0 diensten en producten leveren, zoals 3D-geprinte wisselstukken, sensoren en slimme motoren voor machines.",
            "Antwerp wants to be a base for companies that supply services and products for Industry 4.0, such as 3D-printed spare parts, sensors and smart motors for machines.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-20", chapter: Chapter::LearningAndWorkingCity, field: None,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &["BA446"],
        policy_notes: &[],
        text: Text::new(
            "Om voorop te lopen op de digitale snelweg houdt de stad nauw contact met alle partners die 5G en Fiber to the Home uitrollen.",
            "To lead on the digital highway, the city stays in close contact with all partners that roll out 5G and Fiber to the Home.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-21", chapter: Chapter::LearningAndWorkingCity, field: None,
        themes: &[], domains: &[], agreement_refs: &["BA447"], policy_notes: &[],
        text: Text::new(
            "BlueChem op Blue Gate wordt de incubator voor duurzame chemie, een domein verwant aan de (petro)chemische cluster, met labo’s, kantoren en dienstverlening voor innovatieve projecten.",
            "BlueChem on Blue Gate becomes the incubator for sustainable chemistry, a field close to the (petro)chemical cluster, with laboratories, offices and services for innovative projects.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-learning-and-working-city-22", chapter: Chapter::LearningAndWorkingCity, field: None,
        themes: &[Theme::DigitalisationAndSkills], domains: &[], agreement_refs: &["BA449"], policy_notes: &[],
        text: Text::new(
            "Om hoofdstad van de diamanthandel te blijven en de bewerking te versterken, zet de stad met AGSO, universiteiten en private sector in op innovatie: geautomatiseerd slijpen, onlinehandel, snelle screening in laboratoria, opvolging van synthetische diamant.",
            "To stay the capital of the diamond trade and strengthen processing, the city backs innovation with AGSO, universities and the private sector: automated polishing, online trade, fast screening in laboratories, monitoring of synthetic diamond.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-vibrant-city-intro", chapter: Chapter::VibrantCity, field: None, themes: &[],
        domains: &[], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "Antwerpenaren en verenigingen krijgen volop ruimte voor wijkgerichte, laagdrempelige sport, cultuur en jeugdwerk die mensen verbinden. De stad wil nummer 1 zijn in grote publiekstrekkers, koestert tradities en wijkleven, en profileert zich als internationale kunst- en cultuurstad met kansen voor haar kunstenaars en diversiteit.",
            "Residents and associations get ample room for neighbourhood-based, accessible sport, culture and youth work that connect people. The city wants to be number 1 in big crowd-pullers, cherishes traditions and neighbourhood life, and presents itself as an international city of art and culture with opportunities for its artists and diversity.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-vibrant-city-1", chapter: Chapter::VibrantCity, field: None,
        themes: &[Theme::UrbanCircularity], domains: &[], agreement_refs: &["BA454"], policy_notes: &[],
        text: Text::new(
            "De stad bevordert duurzaam georganiseerde evenementen en geeft op haar eigen evenementen het voorbeeld, met zo veel mogelijk duurzame of biologisch afbreekbare materialen.",
            "The city promotes sustainably organised events and sets the example at its own, with sustainable or biodegradable materials wherever possible.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-vibrant-city-2", chapter: Chapter::VibrantCity, field: None,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &["BA492"],
        policy_notes: &[],
        text: Text::new(
            "Eén evenementendienst, sport inbegrepen, regisseert alle evenementen op openbaar domein, met een evenementenkader, klantbegeleiders, een vernieuwde digitale aanvraag en overleg met de districten; dat werkt sneller en toont conflicten vroeg.",
            "One events service, sport included, directs all events in public space, with an events framework, client advisers, a renewed digital application and consultation with the districts; that works faster and shows conflicts early.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-vibrant-city-3", chapter: Chapter::VibrantCity, field: None,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &["BA493"],
        policy_notes: &[],
        text: Text::new(
            "De stad bouwt haar vernieuwde digitale tool verder uit, waarmee elke inname van openbaar domein wordt aangevraagd en beheerd, voor een snellere en betere dienstverlening.",
            "The city further develops its renewed digital tool, with which every occupation of public space is requested and managed, for faster and better service.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-vibrant-city-4", chapter: Chapter::VibrantCity, field: None,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &["BA496"],
        policy_notes: &[],
        text: Text::new(
            "Verenigingen krijgen één digitale toepassing om subsidies, lokalen, materiaal en toelatingen aan te vragen en zich bij (kandidaat-)vrijwilligers bekend te maken.",
            "Associations get one digital application to request grants, rooms, equipment and permits and to make themselves known to (prospective) volunteers.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-well-governed-city-intro", chapter: Chapter::WellGovernedCity, field: None,
        themes: &[], domains: &[], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "Antwerpenaren krijgen waar voor hun geld: het stadsbestuur en 9 districtsbesturen werken zuinig, verantwoordelijk en klantvriendelijk, met een heldere organisatie, wijkwerking op maat en voorrang voor kerntaken in het personeelsbeleid. Verenigingen, ondernemers, burgerinitiatieven en middenveld zijn volwaardige partners in publiek-civiele samenwerking.",
            "Residents get value for money: the city and 9 district authorities work economically, responsibly and with a focus on the user, with a clear organisation, tailored neighbourhood work and priority for core tasks in staff policy. Associations, entrepreneurs, citizens’ initiatives and civil society are full partners in public-civil cooperation.",
        ),
        note: Some(Text::new(
            "Sinds 1 januari 2025 telt Antwerpen met Borsbeek tien districten; de strategie noemt er negen.",
            "Since 1 January 2025 Antwerp has ten districts, Borsbeek included; the strategy says nine.",
        )),
        source: SECTION_3_1_2_2,
        statistics: &[
            Statistic {
                what: Text::new("Bestuur van de districten", "Government of the districts"), value: Value::whole(9),
                qualifier: Qualifier::Exactly, unit: units::DISTRICT_AUTHORITIES, when: None,
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Observed, compared_with: None,
                source: SECTION_3_1_2_2,
            },
        ],
    },
    Opportunity {
        id: "antwerp-opportunity-well-governed-city-1", chapter: Chapter::WellGovernedCity, field: None,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &["BA540"],
        policy_notes: &[],
        text: Text::new(
            "De stad digitaliseert en vereenvoudigt het hele traject van subsidies: aanvraag, toekenning, uitbetaling en opvolging.",
            "The city digitalises and simplifies the whole course of grants: application, award, payment and follow-up.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-well-governed-city-2", chapter: Chapter::WellGovernedCity, field: None,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &["BA561"],
        policy_notes: &[],
        text: Text::new(
            "Stad en districten communiceren maximaal digitaal, met antwerpen.be als draaischijf voor bewoners, ondernemers, bezoekers en studenten; fysieke informatiedragers worden op hun rendement getoetst.",
            "City and districts communicate digitally wherever possible, with antwerpen.be as hub for residents, entrepreneurs, visitors and students; physical media are tested for their return.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-well-governed-city-3", chapter: Chapter::WellGovernedCity, field: None,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &["BA564"],
        policy_notes: &[],
        text: Text::new(
            "Digitalisering volgens het only once-principe bespaart burgers administratie en maakt de stadsdiensten klantvriendelijker.",
            "Digitalisation on the only-once principle spares citizens paperwork and makes city services more user-friendly.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-well-governed-city-4", chapter: Chapter::WellGovernedCity, field: None,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &["BA566"],
        policy_notes: &[],
        text: Text::new(
            "De stad digitaliseert haar administratieve diensten verder onder het motto ‘maximaal digitaal’ en past click, call, connect stadsbreed toe; essentiële diensten houden een analoog alternatief.",
            "The city further digitalises its administrative services, as digital as possible, and applies click, call, connect city-wide; essential services keep an analogue alternative.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-well-governed-city-5", chapter: Chapter::WellGovernedCity, field: None,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &["BA568"],
        policy_notes: &[],
        text: Text::new(
            "De stad digitaliseert procedures verder via het e-loket en werkt met andere overheden samen aan administratieve vereenvoudiging.",
            "The city digitalises more procedures through the e-loket (online desk) and works with other authorities on administrative simplification.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-well-governed-city-6", chapter: Chapter::WellGovernedCity, field: None,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &["BA570"],
        policy_notes: &[],
        text: Text::new(
            "Burgers die minder vlot met technologie omgaan, krijgen omkaderende initiatieven en hulp in de selfloketten.",
            "Citizens less at ease with technology get supporting initiatives and help at the self-service desks.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-well-governed-city-7", chapter: Chapter::WellGovernedCity, field: None,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &["BA582"],
        policy_notes: &[],
        text: Text::new(
            "Tegen 2024 verandert digitale technologie de stadsadministratie sterk, met apps en digitale processen; het stadspersoneel blijft mee met nieuwe technologie.",
            "By 2024 digital technology greatly changes the city’s administration, with apps and digital processes; the city keeps its staff up to date with new technology.",
        ),
        note: Some(Text::new(
            "Het genoemde jaar 2024 is voorbij, net als de bestuursperiode van het bestuursakkoord.",
            "The year named, 2024, is past, as is the term of the coalition agreement.",
        )),
        source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-well-governed-city-8", chapter: Chapter::WellGovernedCity, field: None,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &["BA586"],
        policy_notes: &[],
        text: Text::new(
            "De stad stimuleert digitale platformen waarop initiatieven van handelaars, bewoners en verenigingen samenkomen.",
            "The city encourages digital platforms on which initiatives of traders, residents and associations come together.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
    Opportunity {
        id: "antwerp-opportunity-well-governed-city-9", chapter: Chapter::WellGovernedCity, field: None,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &["BA588"],
        policy_notes: &[],
        text: Text::new(
            "De stad betrekt zo veel mogelijk inwoners bij haar beleid, met breed gedragen participatie, onder meer via een digitale applicatie, zodat inspraak makkelijker tot een uitspraak van het bestuur leidt.",
            "The city involves as many residents as possible in its policy, with broadly supported participation, partly through a digital application, so that input more easily leads to a decision of the city.",
        ),
        note: None, source: SECTION_3_1_2_2, statistics: &[],
    },
];
