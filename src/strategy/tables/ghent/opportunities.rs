// Generated from content/ghent/opportunities-*.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Ghent: opportunities, chapter by chapter.

use crate::source::{Basis, Citation, Source};
use crate::strategy::city::City;
use crate::strategy::link::Link;
use crate::strategy::need::NeedDomain;
use crate::strategy::opportunity::{OpportunityChapter, Opportunity};
use crate::strategy::statistic::{Comparison, Qualifier, Statistic, StatisticKind, Territory, Value};
use crate::strategy::status::Status;
use crate::strategy::tables::units::Unit;
use crate::strategy::theme::Theme;
use crate::text::Text;

const SECTION_3_2_2_2: Citation = Citation::section(Source::STRATEGY, "3.2.2.2");
const FOOTNOTE_16: Citation = Citation::footnote(Source::STRATEGY, "3.2.2.2", "16");
const FOOTNOTE_17: Citation = Citation::footnote(Source::STRATEGY, "3.2.2.2", "17");
const FOOTNOTE_18: Citation = Citation::footnote(Source::STRATEGY, "3.2.2.2", "18");
const FOOTNOTE_19: Citation = Citation::footnote(Source::STRATEGY, "3.2.2.2", "19");
const HEADING_1: Option<Text> = Some(Text::new("Energiezuinig wonen", "Energy-efficient living"));
const HEADING_2: Option<Text> = Some(Text::new("Hernieuwbare energie", "Renewable energy"));
const HEADING_3: Option<Text> = Some(Text::new("Bedrijven en tertiaire sector", "Businesses and the tertiary sector"));
const HEADING_4: Option<Text> = Some(Text::new("Transport", "Transport"));
const HEADING_5: Option<Text> = Some(Text::new("Circulaire economie", "Circular economy"));
const HEADING_6: Option<Text> = Some(Text::new("Klimaatadaptatie", "Climate adaptation"));
const HEADING_7: Option<Text> = Some(Text::new(
    "Spoor 1: samen durven we innoveren",
    "Track 1: together we dare to innovate",
));
const HEADING_8: Option<Text> = Some(Text::new("Spoor 2: data als fundament", "Track 2: data as the foundation"));
const HEADING_9: Option<Text> = Some(Text::new(
    "Spoor 3: technologie als slimme schakel",
    "Track 3: technology as the smart link",
));
const HEADING_10: Option<Text> = Some(Text::new("Spoor 4: een drempelloze dienstverlening", "Track 4: barrier-free services"));

pub(super) static OPPORTUNITIES: &[Opportunity] = &[
    Opportunity {
        id: "ghent-opportunity-space-intro", city: City::Ghent, status: Status::Fact,
        chapter: OpportunityChapter::Space, heading: None, themes: &[Theme::SmartSpaceAndSocialInnovation],
        domains: &[NeedDomain::Space], agreement_refs: &[],
        policy_notes: &["Beleidsnota Ruimtelijke Planning, Stadsontwikkeling en Stedelijke vernieuwing", "Beleidsnota stedenbouw Architectuur, Publieke ruimte, Mobiliteit, Historisch patrimonium en Erfgoed", "Beleidsnota Openbaar Groen"],
        text: Text::new(
            "Met de structuurvisie 2030 – Ruimte voor Gent heeft de stad een kompas voor elke ruimtelijke ingreep, gericht op een aantal ruimtelijke en maatschappelijke uitdagingen die voor de vorming van de stad van belang zijn. De visie is geïntegreerd en sluit aan bij verschillende beleidsnota’s, die samen op de eerder vermelde noden inspelen.",
            "In the structural vision 2030 – Ruimte voor Gent (space for Ghent) the city has a compass for every spatial intervention, aimed at a number of spatial and societal challenges that matter for the shaping of the city. The vision is an integrated one and ties in with several policy notes, which together respond to the needs named above.",
        ),
        need_links: &[
            Link {
                to: "ghent-need-space-1", basis: Basis::Inference,
                why: Some(Text::new(
                    "kompas voor elke ruimtelijke ingreep; de bron noemt de noden alleen samen",
                    "a compass for every spatial intervention; the source names the needs only together",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: FOOTNOTE_16, begins: "Stad Gent beschikt over een structuurvisie",
        statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-space-1", city: City::Ghent, status: Status::Plan, chapter: OpportunityChapter::Space,
        heading: None, themes: &[Theme::SmartSpaceAndSocialInnovation], domains: &[NeedDomain::Space],
        agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "De stad stimuleert dat bestaande bebouwing en verharding worden hergebruikt en dat in haar eigen stadsontwikkelingsprojecten multifunctioneel en veranderingsgericht wordt gebouwd; dat is ook haar visie voor kerken en voor onderbenutte historische panden in de binnenstad die nog een nieuwe bestemming krijgen.",
            "The city encourages the reuse of existing buildings and paved surfaces and, in its own urban development projects, building that is multifunctional and adaptable; this is also its vision for churches and underused historic buildings in the inner city that are still to be repurposed.",
        ),
        need_links: &[
            Link {
                to: "ghent-need-space-1", basis: Basis::Inference,
                why: Some(Text::new(
                    "hergebruik en multifunctioneel bouwen ontlasten de schaarse ruimte",
                    "reuse and multifunctional building relieve scarce space",
                )),
            },
        ],
        no_link_reason: None,
        note: Some(Text::new(
            "De zin is in de bron los gebouwd (“maar ook als visie”), maar volledig.",
            "The sentence is loosely built in the source (“maar ook als visie”, but also as a vision), but complete.",
        )),
        citation: SECTION_3_2_2_2, begins: "We stimuleren het hergebruik van", statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-space-2", city: City::Ghent, status: Status::Fact, chapter: OpportunityChapter::Space,
        heading: None, themes: &[Theme::RenewableEnergy], domains: &[NeedDomain::Space, NeedDomain::Climate],
        agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "In de stadsvernieuwingsprojecten is de energietransitie al begonnen, met het verwarmingsnet in Tondelier en het project Zawent in de Oude Dokken; de andere stadsvernieuwingsprojecten leren daaruit en gaan nog verder. De stad waakt erover dat die transitie voor iedereen toegankelijk en betaalbaar is.",
            "In the urban renewal projects the energy transition has already begun, with the heat network in Tondelier and the Zawent project in the Oude Dokken; the other urban renewal projects learn from this and go further still. The city sees to it that this transition is accessible and affordable for everyone.",
        ),
        need_links: &[
            Link {
                to: "ghent-need-climate-2", basis: Basis::Inference,
                why: Some(Text::new(
                    "energietransitie met een verwarmingsnet",
                    "energy transition with a heat network",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_2_2,
        begins: "In de stadsvernieuwingssprojecten is de energietransitie", statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-space-3", city: City::Ghent, status: Status::Plan, chapter: OpportunityChapter::Space,
        heading: None, themes: &[Theme::RenewableEnergy], domains: &[NeedDomain::Space, NeedDomain::Climate],
        agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "Muide-Meulestede en Mariakerke zijn de pilootwijken waar bestaande woonwijken overschakelen op gasloos wonen.",
            "Muide-Meulestede and Mariakerke are the pilot neighbourhoods where existing residential areas switch to gas-free living.",
        ),
        need_links: &[
            Link {
                to: "ghent-need-climate-2", basis: Basis::Inference,
                why: Some(Text::new(
                    "gasloos wonen, dat de bron tot hernieuwbare energie rekent",
                    "gas-free living, which the source counts as renewable energy",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_2_2,
        begins: "Muide-Meulestede en Mariakerke zijn de pilootwijken", statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-space-4", city: City::Ghent, status: Status::Plan, chapter: OpportunityChapter::Space,
        heading: None, themes: &[Theme::RenewableEnergy, Theme::UrbanCircularity],
        domains: &[NeedDomain::Space, NeedDomain::Climate], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "Nieuwe wijken worden zo ontworpen en gebouwd dat ze fossielvrij en circulair zijn.",
            "New neighbourhoods are designed and built to be fossil-free and circular.",
        ),
        need_links: &[
            Link {
                to: "ghent-need-climate-14", basis: Basis::Inference,
                why: Some(Text::new(
                    "circulair bouwen spaart primaire grondstoffen",
                    "circular construction saves primary raw materials",
                )),
            },
            Link {
                to: "ghent-need-climate-2", basis: Basis::Inference,
                why: Some(Text::new(
                    "fossielvrije wijken gebruiken hernieuwbare energie in woningen",
                    "fossil-free neighbourhoods use renewable energy in dwellings",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_2_2, begins: "Nieuwe wijken worden fossielvrij en",
        statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-space-5", city: City::Ghent, status: Status::Plan, chapter: OpportunityChapter::Space,
        heading: None, themes: &[Theme::RenewableEnergy], domains: &[NeedDomain::Space, NeedDomain::Climate],
        agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "Nieuwbouwwijken krijgen geen aansluiting op aardgas meer. De stad breidt het bestaande verwarmingsnet uit, maakt het duurzamer en zorgt voor nieuwe netten, zodat restwarmte uit de industrie of de afvalverwerking gebouwen kan verwarmen. Ook alternatieve energie, zoals uit zon en bodem, wordt ten volle benut (zie ook Klimaat).",
            "New-build areas are no longer connected to natural gas. The city extends the existing heat network, makes it more sustainable and provides new networks, so that residual heat from industry or waste treatment can heat buildings. Alternatives such as solar and ground-source energy are used to the full too (see also Climate).",
        ),
        need_links: &[
            Link {
                to: "ghent-need-climate-2", basis: Basis::Inference,
                why: Some(Text::new(
                    "zon, bodem en warmtenetten in plaats van aardgas",
                    "solar, ground-source energy and heat networks instead of natural gas",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_2_2, begins: "Nieuwbouwwijken worden niet meer op",
        statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-space-6", city: City::Ghent, status: Status::Plan, chapter: OpportunityChapter::Space,
        heading: None, themes: &[Theme::SmartSpaceAndSocialInnovation], domains: &[NeedDomain::Space],
        agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "Met het stedenbouwkundige instrument ‘Bouwblokvisie vergroenen en verweven’ zal er een eerste geïntegreerde verwevingstoets komen, zodat de woondruk in de kernstad niet blijft stijgen. Het instrument biedt een ruimtelijk kader om bestaande bouwblokken te optimaliseren en te ontpitten: in de binnenruimte van het bouwblok ontstaat open ruimte.",
            "The planning instrument ‘Bouwblokvisie vergroenen en verweven’ (vision for urban blocks: greening and mixing uses) will bring a first integrated test of mixed use, so that housing pressure in the core city does not keep rising. The instrument offers a spatial framework for optimising existing urban blocks and clearing their inner area, which becomes open space.",
        ),
        need_links: &[
            Link {
                to: "ghent-need-space-1", basis: Basis::Inference,
                why: Some(Text::new(
                    "verweving en open ruimte tegen de woondruk",
                    "mixed uses and open space against the pressure on housing",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_2_2,
        begins: "Het stedenbouwkundig instrument ‘Bouwblokvisie vergroenen", statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-space-7", city: City::Ghent, status: Status::Plan, chapter: OpportunityChapter::Space,
        heading: None, themes: &[Theme::SmartSpaceAndSocialInnovation], domains: &[NeedDomain::Space],
        agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "In de kernstad kiest de stad resoluut voor vooral verweven, vernieuwen en verluchten.",
            "In the core city, the city resolutely chooses above all to mix uses, renew and open up space.",
        ),
        need_links: &[
            Link {
                to: "ghent-need-space-1", basis: Basis::Inference,
                why: Some(Text::new(
                    "verweven, vernieuwen en verluchten waar de ruimte krap is",
                    "mixing uses, renewing and opening up where space is tight",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_2_2, begins: "kiezen er resoluut voor om",
        statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-space-8", city: City::Ghent, status: Status::Plan, chapter: OpportunityChapter::Space,
        heading: None, themes: &[Theme::SmartSpaceAndSocialInnovation], domains: &[NeedDomain::Space],
        agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "Ruimteneutraliteit sluit nauw aan bij verweven, vernieuwen en verluchten: het totaal aan harde bestemmingen kan dan niet meer groeien, en waar de stad nog een nieuwe toelaat, moet er elders een verdwijnen. De stad gaat zich daarom meer toeleggen op intensief ruimtegebruik, verdichten en ruimte delen, omdat een efficiënter gebruik van de oppervlakte de ruimtebehoefte verkleint.",
            "No net increase in land zoned for building (ruimteneutraliteit) ties in closely with mixing uses, renewing and opening up space: the total of such zoning can then no longer grow, and where the city still allows a new zone, one elsewhere has to disappear. The city will therefore focus more on intensive use of space, densification and sharing space, because using land more efficiently reduces the need for it.",
        ),
        need_links: &[
            Link {
                to: "ghent-need-space-1", basis: Basis::Inference,
                why: Some(Text::new(
                    "efficiënt ruimtegebruik verkleint de ruimtebehoefte",
                    "efficient use of space reduces the space that is needed",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_2_2, begins: "Ruimteneutraliteit sluit daar nauw bij",
        statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-space-9", city: City::Ghent, status: Status::Plan, chapter: OpportunityChapter::Space,
        heading: None, themes: &[Theme::SmartSpaceAndSocialInnovation], domains: &[NeedDomain::Space],
        agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "De stad breidt haar ambities voor stadsvernieuwing verder uit: enerzijds werkt ze de lopende projecten (Rabot) af, anderzijds voert ze stadsvernieuwingsprojecten uit.",
            "The city further extends its ambitions for urban renewal: on the one hand it completes the projects under way (Rabot), on the other hand it carries out urban renewal projects.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen stadsvernieuwing.",
            "The needs do not mention urban renewal.",
        )),
        note: Some(Text::new(
            "De zin breekt in de bron af na “die stadsvernieuwingsprojecten”; welke projecten bedoeld zijn, staat er niet.",
            "The sentence breaks off in the source after “those urban renewal projects”; which projects are meant is not said.",
        )),
        citation: SECTION_3_2_2_2, begins: "Verdere uitbreiding van de ambities", statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-space-10", city: City::Ghent, status: Status::Plan, chapter: OpportunityChapter::Space,
        heading: None, themes: &[Theme::Mobility, Theme::DigitalisationAndSkills], domains: &[NeedDomain::Space],
        agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "De stad zet in op combimobiliteit, met aandacht voor onder meer extra mobipunten en datagedreven mobiliteitsinformatie. Fietsinfrastructuur en stedelijke logistiek staan bij Klimaat.",
            "The city focuses on combined mobility, with attention to, among other things, additional mobility hubs (mobipunten) and data-driven mobility information. Cycling infrastructure and urban logistics are under Climate.",
        ),
        need_links: &[
            Link {
                to: "ghent-need-space-6", basis: Basis::Inference,
                why: Some(Text::new(
                    "vervoermiddelen combineren, tegenover het groeiende autoverkeer",
                    "combining means of transport, in view of growing car traffic",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_2_2, begins: "de inzet op combimobiliteit waarbij",
        statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-green-intro", city: City::Ghent, status: Status::Aim, chapter: OpportunityChapter::Green,
        heading: None, themes: &[Theme::ClimateAdaptation], domains: &[NeedDomain::Green, NeedDomain::Climate],
        agreement_refs: &[], policy_notes: &["Beleidsnota Openbaar Groen"],
        text: Text::new(
            "De stad wil de ‘groennorm’ uit de beleidsnota Openbaar Groen stap voor stap halen. Verder werkt ze met adaptieve maatregelen aan een stad die klimaatrobuust is; de acties hieronder dragen daartoe bij.",
            "The city wants to meet the green standard (‘groennorm’) of its policy note on public green step by step. With adaptive measures it also works towards a climate-resilient city; the actions below contribute to this.",
        ),
        need_links: &[
            Link {
                to: "ghent-need-green-1", basis: Basis::Inference,
                why: Some(Text::new(
                    "groennorm over groen dicht bij huis",
                    "a green standard for green close to home",
                )),
            },
            Link {
                to: "ghent-need-climate-5", basis: Basis::Inference,
                why: Some(Text::new(
                    "adaptieve maatregelen, ook tegen hitte",
                    "adaptive measures, against heat too",
                )),
            },
            Link {
                to: "ghent-need-climate-6", basis: Basis::Inference,
                why: Some(Text::new(
                    "klimaatrobuuste stad bij zware neerslag",
                    "a city that is resilient to heavy rainfall",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_2_2, begins: "De beleidsnota Openbaar Groen spreekt",
        statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-green-1", city: City::Ghent, status: Status::Plan, chapter: OpportunityChapter::Green,
        heading: None, themes: &[Theme::ClimateAdaptation], domains: &[NeedDomain::Green, NeedDomain::Climate],
        agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "De stad zet in op kleinschalig groen en een groener straatbeeld: ze wil de aanleg van geveltuinen maximaal stimuleren (1.500 m² per jaar) en zorgt zelf voor extra bomen en groen in straten en op pleinen. Er is ook ruimte voor experimenten, zoals ‘tuinstraten’ waarin burgers (mee) kunnen vergroenen.",
            "The city focuses on small-scale greenery and greener streets: it wants to encourage façade gardens as much as possible (1,500 m² a year) and itself provides extra trees and greenery along streets and squares. There is also room for experiments, such as garden streets (‘tuinstraten’) where citizens can (help to) green the street.",
        ),
        need_links: &[
            Link {
                to: "ghent-need-climate-5", basis: Basis::Inference,
                why: Some(Text::new(
                    "draagt bij tot een klimaatrobuuste stad",
                    "contributes to a climate-resilient city",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_2_2, begins: "De inzet op groen op kleine",
        statistics: &[
            Statistic {
                what: Text::new("Aanleg van geveltuinen", "Façade gardens laid out"), value: Value::whole(1_500),
                qualifier: Qualifier::Exactly, unit: Unit::M2AYear, when: None, territory: Territory::Ghent, of: None,
                kind: StatisticKind::Target, compared_with: None, citation: SECTION_3_2_2_2,
            },
        ],
    },
    Opportunity {
        id: "ghent-opportunity-green-2", city: City::Ghent, status: Status::Aim, chapter: OpportunityChapter::Green,
        heading: None, themes: &[Theme::ClimateAdaptation], domains: &[NeedDomain::Green, NeedDomain::Space],
        agreement_refs: &[], policy_notes: &["Beleidsnota Openbaar Groen"],
        text: Text::new(
            "Woongroen zijn kleine parkjes en ontmoetingspleintjes dicht bij huis; elke Gentenaar zou op hoogstens 150 meter van zijn woning van zo’n plek moeten kunnen genieten. De stad wil er deze legislatuur minstens 10 hectare van (opnieuw) inrichten; de projectenlijst staat in de beleidsnota Openbaar Groen, p. 14.",
            "Residential green means small parks and meeting squares close to home; every resident should be able to enjoy such a place within 150 metres of home. This term the city aims to lay out or redesign at least 10 hectares of it; the list of projects is in the policy note on public green, p. 14.",
        ),
        need_links: &[
            Link {
                to: "ghent-need-green-1", basis: Basis::Inference,
                why: Some(Text::new(
                    "woongroen op hoogstens 150 meter van elke Gentenaar",
                    "residential green within 150 metres of every resident",
                )),
            },
            Link {
                to: "ghent-need-space-9", basis: Basis::Inference,
                why: Some(Text::new(
                    "parkjes en ontmoetingspleintjes zijn publieke ruimte dicht bij huis",
                    "small parks and meeting squares are public space close to home",
                )),
            },
        ],
        no_link_reason: None,
        note: Some(Text::new(
            "De bron noemt de bestuursperiode verschillend: bestuursakkoord 2019-2024 (voetnoten 3 en 20), bestuursperiode 2020-2025 (onderdeel 3.2.3).",
            "The source differs on the term of office: coalition agreement 2019-2024 (footnotes 3 and 20), term 2020-2025 (section 3.2.3).",
        )),
        citation: FOOTNOTE_17, begins: "De inrichting en herinrichting van woongroen",
        statistics: &[
            Statistic {
                what: Text::new("Afstand van huis tot woongroen", "Distance from home to residential green"),
                value: Value::whole(150), qualifier: Qualifier::AtMost, unit: Unit::Metres, when: None,
                territory: Territory::Ghent, of: None, kind: StatisticKind::Target, compared_with: None,
                citation: SECTION_3_2_2_2,
            },
            Statistic {
                what: Text::new(
                    "Woongroen (opnieuw) aan te leggen in deze legislatuur",
                    "Residential green to be laid out or redesigned this term",
                ),
                value: Value::whole(10), qualifier: Qualifier::AtLeast, unit: Unit::Hectares, when: None,
                territory: Territory::Ghent, of: None, kind: StatisticKind::Target, compared_with: None,
                citation: SECTION_3_2_2_2,
            },
        ],
    },
    Opportunity {
        id: "ghent-opportunity-green-3", city: City::Ghent, status: Status::Plan, chapter: OpportunityChapter::Green,
        heading: None, themes: &[Theme::ClimateAdaptation], domains: &[NeedDomain::Green], agreement_refs: &[],
        policy_notes: &["Beleidsnota Openbaar Groen"],
        text: Text::new(
            "De stad richt wijkparken (opnieuw) in. Het stadsbestuur heeft zich ertoe verbonden elke Gentenaar op hoogstens 400 meter van huis minstens 10 m² wijkpark te bieden, in parken van minstens 1 hectare; de geplande wijkparken staan in de beleidsnota Openbaar Groen, p. 15.",
            "The city lays out or redesigns neighbourhood parks. The city government has committed itself to offering every resident at least 10 m² of neighbourhood park within 400 metres of home, in parks of at least 1 hectare; the planned neighbourhood parks are listed in the policy note on public green, p. 15.",
        ),
        need_links: &[
            Link {
                to: "ghent-need-green-1", basis: Basis::Inference,
                why: Some(Text::new(
                    "wijkpark op hoogstens 400 meter van huis",
                    "a neighbourhood park within 400 metres of home",
                )),
            },
            Link {
                to: "ghent-need-green-2", basis: Basis::Inference,
                why: Some(Text::new(
                    "minstens 10 m² wijkpark per Gentenaar",
                    "at least 10 m² of neighbourhood park per resident",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: FOOTNOTE_18,
        begins: "De inrichting en herinrichting van wijkparken",
        statistics: &[
            Statistic {
                what: Text::new("Wijkpark voor elke Gentenaar", "Neighbourhood park for every resident"),
                value: Value::whole(10), qualifier: Qualifier::AtLeast, unit: Unit::M2PerInhabitant, when: None,
                territory: Territory::Ghent, of: None, kind: StatisticKind::Target, compared_with: None,
                citation: SECTION_3_2_2_2,
            },
            Statistic {
                what: Text::new("Oppervlakte van een wijkpark", "Area of a neighbourhood park"), value: Value::whole(1),
                qualifier: Qualifier::AtLeast, unit: Unit::Hectares, when: None, territory: Territory::Ghent, of: None,
                kind: StatisticKind::Rule, compared_with: None, citation: SECTION_3_2_2_2,
            },
            Statistic {
                what: Text::new(
                    "Afstand van huis tot wijkpark",
                    "Distance from home to a neighbourhood park",
                ),
                value: Value::whole(400), qualifier: Qualifier::AtMost, unit: Unit::Metres, when: None,
                territory: Territory::Ghent, of: None, kind: StatisticKind::Target, compared_with: None,
                citation: SECTION_3_2_2_2,
            },
        ],
    },
    Opportunity {
        id: "ghent-opportunity-green-4", city: City::Ghent, status: Status::Plan, chapter: OpportunityChapter::Green,
        heading: None, themes: &[Theme::ClimateAdaptation], domains: &[NeedDomain::Green], agreement_refs: &[],
        policy_notes: &[],
        text: Text::new(
            "Een stad heeft ook grote stadsparken nodig. De stad richt daarom de groenpolen in als grote parkgebieden, met ruimte voor natuurontwikkeling en veel nieuw bos, maar ook voor recreatie op het niveau van de stad.",
            "A city also needs large city parks. The city therefore lays out the groenpolen (green hubs) as large park areas, with room for nature development and much new woodland, but also for recreation at city level.",
        ),
        need_links: &[
            Link {
                to: "ghent-need-green-4", basis: Basis::Inference,
                why: Some(Text::new(
                    "grote parken met ruimte voor recreatie",
                    "large parks with room for recreation",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_2_2, begins: "De inrichting van de groenpolen",
        statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-green-5", city: City::Ghent, status: Status::Plan, chapter: OpportunityChapter::Green,
        heading: None, themes: &[Theme::ClimateAdaptation], domains: &[NeedDomain::Green, NeedDomain::Climate],
        agreement_refs: &[], policy_notes: &[],
        text: Text::new("De stad vergroent scholen.", "The city makes schools greener."),
        need_links: &[
            Link {
                to: "ghent-need-climate-5", basis: Basis::Inference,
                why: Some(Text::new(
                    "draagt bij tot een klimaatrobuuste stad",
                    "contributes to a climate-resilient city",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_2_2, begins: "Vergroening van scholen", statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-green-6", city: City::Ghent, status: Status::Plan, chapter: OpportunityChapter::Green,
        heading: None, themes: &[Theme::ClimateAdaptation], domains: &[NeedDomain::Green, NeedDomain::Climate],
        agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "De stad realiseert groenklimaatassen: recreatieve, ecologische en landschappelijke verbindingen tussen buitengebied en stadscentrum. Ze brengen groen tot diep in de stad, verkoelen en verluchten, dempen het hitte-eilandeffect en helpen tegen wateroverlast en verdroging. De stad tekende er acht uit; ook de groenpolen liggen erlangs.",
            "The city creates groenklimaatassen (green climate axes): recreational, ecological and landscape links between the countryside and the city centre. They bring green deep into the city, cool and ventilate it, moderate the heat island effect and counter surface-water flooding and drying out. The city drew up eight of them; the groenpolen (green hubs) lie along them too.",
        ),
        need_links: &[
            Link {
                to: "ghent-need-climate-3", basis: Basis::Stated,
                why: Some(Text::new("temperen het hitte-eilandeffect", "moderate the heat island effect")),
            },
            Link {
                to: "ghent-need-climate-5", basis: Basis::Stated,
                why: Some(Text::new("temperen het hitte-eilandeffect", "moderate the heat island effect")),
            },
            Link {
                to: "ghent-need-climate-6", basis: Basis::Inference,
                why: Some(Text::new(
                    "gaan wateroverlast tegen bij zwaardere neerslag",
                    "counter surface-water flooding when rainfall is heavier",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_2_2,
        begins: "Realisatie van de groenklimaatassen: deze",
        statistics: &[
            Statistic {
                what: Text::new(
                    "Groenklimaatassen die de stad uittekende",
                    "Green climate axes that the city drew up",
                ),
                value: Value::whole(8), qualifier: Qualifier::Exactly, unit: Unit::Axes, when: None,
                territory: Territory::Ghent, of: None, kind: StatisticKind::Observed, compared_with: None,
                citation: SECTION_3_2_2_2,
            },
        ],
    },
    Opportunity {
        id: "ghent-opportunity-green-7", city: City::Ghent, status: Status::Plan, chapter: OpportunityChapter::Green,
        heading: None, themes: &[Theme::ClimateAdaptation], domains: &[NeedDomain::Green, NeedDomain::Climate],
        agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "De Gentse waterlopen vormen een verbinding tussen buitengebied en binnenstad en hebben een verkoelend effect. Om hun groene karakter te versterken legt de stad groene oevers en eilanden aan. ‘Water in de stad’, de gezamenlijke beleidsvisie met De Vlaamse Waterweg, legde al een aantal locaties vast waar groene oevers mogelijk zijn.",
            "Ghent’s watercourses link the countryside to the inner city and have a cooling effect. To strengthen their green character, the city creates green banks and islands. ‘Water in de stad’ (water in the city), the policy vision shared with De Vlaamse Waterweg (the Flemish waterways agency), has already fixed a number of locations where green banks are possible.",
        ),
        need_links: &[
            Link {
                to: "ghent-need-climate-5", basis: Basis::Inference,
                why: Some(Text::new("waterlopen verkoelen de binnenstad", "watercourses cool the inner city")),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_2_2, begins: "Realisatie van groene oevers en",
        statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-climate-intro", city: City::Ghent, status: Status::Fact,
        chapter: OpportunityChapter::Climate, heading: None, themes: &[], domains: &[NeedDomain::Climate],
        agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "Het klimaatplan 2020-2025, het derde van de stad, heeft raakvlakken met veel beleidsdomeinen en met een aantal beleidsnota’s. De domeinen hieronder bieden kansen in het kader van de GTI-strategie; waar mogelijk is aangeduid welke andere beleidsnota’s eraan raken.",
            "The climate plan 2020-2025, the city’s third, touches on many policy areas and on a number of policy notes. The fields below offer opportunities under the GTI strategy; where possible, the other policy notes concerned are named.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "Dit is een inleiding: ze noemt het klimaatplan en de domeinen, en geen nood.",
            "This is an introduction: it names the climate plan and its fields, and no need.",
        )),
        note: Some(Text::new("Het klimaatplan liep tot 2025.", "The climate plan ran to 2025.")),
        citation: SECTION_3_2_2_2, begins: "Het klimaatplan 2020-2025 is het", statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-climate-1", city: City::Ghent, status: Status::Plan,
        chapter: OpportunityChapter::Climate, heading: HEADING_1, themes: &[Theme::EnergyEfficiency],
        domains: &[NeedDomain::Climate, NeedDomain::Space], agreement_refs: &[], policy_notes: &["Beleidsnota Wonen"],
        text: Text::new(
            "De stad breidt de werking van de Energiecentrale sterk uit om energiezuinige ingrepen in Gentse woningen te begeleiden.",
            "The city greatly expands the work of the Energiecentrale (energy centre), which gives guidance on energy-saving work in Ghent’s homes.",
        ),
        need_links: &[
            Link {
                to: "ghent-need-space-4", basis: Basis::Inference,
                why: Some(Text::new("energiezuinige ingrepen in woningen", "energy-saving work in dwellings")),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_2_2,
        begins: "begeleiding bij energiezuinige ingrepen bij", statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-climate-2", city: City::Ghent, status: Status::Plan,
        chapter: OpportunityChapter::Climate, heading: HEADING_1, themes: &[Theme::EnergyEfficiency],
        domains: &[NeedDomain::Climate, NeedDomain::Space], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "De stad richt een rollend klimaatfonds op om energierenovaties voor meer Gentenaars haalbaar te maken.",
            "The city sets up a revolving climate fund to put energy renovation within reach of more residents.",
        ),
        need_links: &[
            Link {
                to: "ghent-need-space-4", basis: Basis::Inference,
                why: Some(Text::new(
                    "maakt energierenovatie van woningen haalbaar",
                    "makes energy renovation of dwellings feasible",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_2_2, begins: "De oprichting van een rollend",
        statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-climate-3", city: City::Ghent, status: Status::Plan,
        chapter: OpportunityChapter::Climate, heading: HEADING_1, themes: &[Theme::EnergyEfficiency],
        domains: &[NeedDomain::Climate, NeedDomain::Space], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "De stad ondersteunt initiatieven voor collectieve renovaties.",
            "The city supports initiatives for collective renovations.",
        ),
        need_links: &[
            Link {
                to: "ghent-need-space-4", basis: Basis::Inference,
                why: Some(Text::new(
                    "collectieve renovatie onder ‘energiezuinig wonen’",
                    "collective renovation, under ‘energy-efficient living’",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_2_2,
        begins: "Ondersteuning van initiatieven voor collectieve", statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-climate-4", city: City::Ghent, status: Status::Plan,
        chapter: OpportunityChapter::Climate, heading: HEADING_1, themes: &[Theme::EnergyEfficiency],
        domains: &[NeedDomain::Climate, NeedDomain::Space], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "De stad pakt energiearmoede aan: ze begeleidt noodkopers, geeft steun voor meer appartementen en (ver)huurwoningen die energiezuinig zijn, en investeert in meer energiezuinige sociale huisvesting.",
            "The city tackles energy poverty: it guides emergency buyers (noodkopers), offers support for more energy-efficient flats and rental homes, and invests in more energy-efficient social housing.",
        ),
        need_links: &[
            Link {
                to: "ghent-need-climate-19", basis: Basis::Stated,
                why: Some(Text::new("aanpak van energiearmoede", "tackles energy poverty")),
            },
            Link {
                to: "ghent-need-climate-21", basis: Basis::Inference,
                why: Some(Text::new(
                    "meer energiezuinige (ver)huurwoningen",
                    "more energy-efficient rented dwellings",
                )),
            },
            Link {
                to: "ghent-need-climate-22", basis: Basis::Inference,
                why: Some(Text::new(
                    "huurders kunnen zelf maar weinig aan hun woning verbeteren",
                    "tenants can improve only little about their dwelling themselves",
                )),
            },
            Link {
                to: "ghent-need-space-4", basis: Basis::Inference,
                why: Some(Text::new(
                    "meer energiezuinige appartementen en woningen",
                    "more energy-efficient apartments and dwellings",
                )),
            },
            Link {
                to: "ghent-need-space-5", basis: Basis::Inference,
                why: Some(Text::new(
                    "investeert in energiezuinige sociale huisvesting",
                    "invests in energy-efficient social housing",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_2_2,
        begins: "Aanpak van energiearmoede door begeleiding", statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-climate-5", city: City::Ghent, status: Status::Plan,
        chapter: OpportunityChapter::Climate, heading: HEADING_1, themes: &[Theme::EnergyEfficiency],
        domains: &[NeedDomain::Climate, NeedDomain::Space], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "Waardevolle gebouwen worden energetisch gerenoveerd, met oog voor het evenwicht tussen CO₂-neutraliteit en het bewaren van hun erfgoedwaarde.",
            "Valuable buildings undergo energy renovation, with an eye to the balance between CO₂ neutrality and the preservation of their heritage value.",
        ),
        need_links: &[
            Link {
                to: "ghent-need-space-2", basis: Basis::Inference,
                why: Some(Text::new(
                    "energetische renovatie verbetert bestaande gebouwen",
                    "energy renovation improves existing buildings",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_2_2,
        begins: "Energetische renovatie van waardevolle gebouwen", statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-climate-6", city: City::Ghent, status: Status::Aim, chapter: OpportunityChapter::Climate,
        heading: HEADING_2, themes: &[Theme::RenewableEnergy], domains: &[NeedDomain::Climate], agreement_refs: &[],
        policy_notes: &["Beleidsnota Facility Management"],
        text: Text::new(
            "Zon: de stad mikt tegen 2025 op dubbel zo veel zonnepanelen, met begeleiding en advies, energieleningen en eigen realisaties op gebouwen van de Groep Gent.",
            "Solar: the city aims at twice as many solar panels by 2025, through guidance and advice, energy loans and its own installations on buildings of the Groep Gent.",
        ),
        need_links: &[
            Link {
                to: "ghent-need-climate-2", basis: Basis::Inference,
                why: Some(Text::new(
                    "zonnepanelen via advies en energieleningen",
                    "solar panels through advice and energy loans",
                )),
            },
        ],
        no_link_reason: None,
        note: Some(Text::new("Het genoemde jaar 2025 is voorbij.", "The year named, 2025, is past.")),
        citation: SECTION_3_2_2_2, begins: "Zon: verdubbeling van het aantal",
        statistics: &[
            Statistic {
                what: Text::new("Zonnepanelen", "Solar panels"), value: Value::whole(2), qualifier: Qualifier::Exactly,
                unit: Unit::TimesTheNumberOfSolarPanels, when: Some("2025"), territory: Territory::Ghent, of: None,
                kind: StatisticKind::Target,
                compared_with: Some(Comparison { territory: Territory::Ghent, when: None, value: None, qualifier: Qualifier::Exactly }),
                citation: SECTION_3_2_2_2,
            },
        ],
    },
    Opportunity {
        id: "ghent-opportunity-climate-7", city: City::Ghent, status: Status::Study,
        chapter: OpportunityChapter::Climate, heading: HEADING_2, themes: &[Theme::RenewableEnergy],
        domains: &[NeedDomain::Climate], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "Wind: de stad verkent de kansen van klein- en midschalige windenergie.",
            "Wind: the city explores the opportunities of small and medium-scale wind energy.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen wind alleen als een bron die al toeneemt; het tekort zit bij de woningen.",
            "The needs mention wind only as a source that is already rising; the shortage is in homes.",
        )),
        note: None, citation: SECTION_3_2_2_2, begins: "Wind: kansen van klein- en", statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-climate-8", city: City::Ghent, status: Status::Aim, chapter: OpportunityChapter::Climate,
        heading: HEADING_2, themes: &[Theme::RenewableEnergy, Theme::EnergyEfficiency],
        domains: &[NeedDomain::Climate, NeedDomain::Space], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "Gasloze wijken: naast energieleningen, advies, begeleiding en sensibilisatie wil de stad ook lokale energiegemeenschappen faciliteren (zie ook Ruimte).",
            "Gas-free neighbourhoods: alongside energy loans, advice, guidance and awareness-raising, the city also wants to facilitate local energy communities (see also Space).",
        ),
        need_links: &[
            Link {
                to: "ghent-need-climate-2", basis: Basis::Inference,
                why: Some(Text::new(
                    "gasloze wijken en energiegemeenschappen, onder hernieuwbare energie",
                    "gas-free neighbourhoods and energy communities, under renewable energy",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_2_2,
        begins: "Gasloze wijken: naast sensibilisatie, advies", statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-climate-9", city: City::Ghent, status: Status::Plan,
        chapter: OpportunityChapter::Climate, heading: HEADING_2, themes: &[Theme::RenewableEnergy],
        domains: &[NeedDomain::Climate], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "De stad maakt de warmtenetten duurzamer en breidt ze uit.",
            "The city makes the heat networks more sustainable and extends them.",
        ),
        need_links: &[
            Link {
                to: "ghent-need-climate-2", basis: Basis::Inference,
                why: Some(Text::new(
                    "duurzame warmtenetten, onder hernieuwbare energie",
                    "sustainable heat networks, under renewable energy",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_2_2,
        begins: "Verduurzaming en uitbreiding warmtenetten", statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-climate-10", city: City::Ghent, status: Status::Plan,
        chapter: OpportunityChapter::Climate, heading: HEADING_3, themes: &[Theme::EnergyEfficiency],
        domains: &[NeedDomain::Climate], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "De stad ondersteunt Gentse bedrijven en organisaties met een groot gebouwenpatrimonium bij het opmaken van een langetermijnstrategie om hun gebouwen klimaatneutraal te maken.",
            "The city supports Ghent businesses and organisations with extensive property in drawing up a long-term strategy to make their buildings climate-neutral.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen bedrijfsgebouwen.",
            "The needs do not mention business premises.",
        )),
        note: None, citation: SECTION_3_2_2_2, begins: "Ondersteuning Gentse bedrijven en organisaties",
        statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-climate-11", city: City::Ghent, status: Status::Plan,
        chapter: OpportunityChapter::Climate, heading: HEADING_3,
        themes: &[Theme::EnergyEfficiency, Theme::RenewableEnergy], domains: &[NeedDomain::Climate],
        agreement_refs: &[], policy_notes: &["Beleidsnota Facility Management"],
        text: Text::new(
            "De stad geeft het voorbeeld met energiebesparing in haar eigen patrimonium. De beleidsnota Facility Management voorziet dat de gebouwen van de Groep Gent jaarlijks minstens 3 % energie besparen en tegen 2050 voor 100 % met hernieuwbare energie worden verwarmd en gekoeld, onder meer door het potentieel van groene warmte in het stadspatrimonium te onderzoeken en/of op warmtenetten aan te sluiten.",
            "The city sets the example with energy savings in its own property. The policy note on facility management provides that the buildings of the Groep Gent save at least 3% energy a year and are heated and cooled with 100% renewable energy by 2050, among other things by studying the potential of green heat in city property and/or connecting to heat networks.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen het eigen patrimonium van de stad niet.",
            "The needs do not mention the city’s own property.",
        )),
        note: Some(Text::new(
            "De zin is in de bron los gebouwd (“gekoeld door met hernieuwbare energie”), maar volledig.",
            "The sentence is loosely built in the source (“gekoeld door met hernieuwbare energie”, cooled by with renewable energy), but complete.",
        )),
        citation: SECTION_3_2_2_2, begins: "Stad als voorbeeld: energiebesparing in",
        statistics: &[
            Statistic {
                what: Text::new(
                    "Energiebesparing in de gebouwen van de Groep Gent",
                    "Energy saving in the buildings of the Groep Gent",
                ),
                value: Value::whole(3), qualifier: Qualifier::AtLeast, unit: Unit::PercentAYear, when: None,
                territory: Territory::Ghent, of: None, kind: StatisticKind::Target, compared_with: None,
                citation: SECTION_3_2_2_2,
            },
            Statistic {
                what: Text::new(
                    "Verwarming en koeling van de gebouwen van de Groep Gent met hernieuwbare energie",
                    "Heating and cooling of the buildings of the Groep Gent with renewable energy",
                ),
                value: Value::whole(100), qualifier: Qualifier::Exactly, unit: Unit::Percent, when: Some("2050"),
                territory: Territory::Ghent, of: None, kind: StatisticKind::Target, compared_with: None,
                citation: SECTION_3_2_2_2,
            },
        ],
    },
    Opportunity {
        id: "ghent-opportunity-climate-12", city: City::Ghent, status: Status::Plan,
        chapter: OpportunityChapter::Climate, heading: HEADING_4, themes: &[Theme::Mobility],
        domains: &[NeedDomain::Climate, NeedDomain::Space], agreement_refs: &[],
        policy_notes: &["Beleidsnota Facility Management"],
        text: Text::new(
            "Om de modal split te realiseren neemt de stad maatregelen, zoals korte en veilige routes voor voetgangers en bewegwijzering, betere voetpaden, een beter fietsnetwerk en betere fietsinfrastructuur (zie ook het mobiliteitsplan en, voor duurzamere dienstverplaatsingen binnen de eigen organisatie, de beleidsnota Facility Management).",
            "To achieve the modal split, the city takes measures such as short and safe walking routes and signposting, better pavements, a better cycle network and better cycling infrastructure (see also the mobility plan and, for more sustainable business travel within the city’s own organisation, the policy note on facility management).",
        ),
        need_links: &[
            Link {
                to: "ghent-need-space-7", basis: Basis::Inference,
                why: Some(Text::new(
                    "beter fietsnetwerk en betere fietsinfrastructuur",
                    "a better cycle network and better cycling infrastructure",
                )),
            },
            Link {
                to: "ghent-need-space-8", basis: Basis::Inference,
                why: Some(Text::new(
                    "veilige voetgangersroutes en betere voetpaden",
                    "safe pedestrian routes and better pavements",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_2_2, begins: "Maatregelen om modal split te",
        statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-climate-13", city: City::Ghent, status: Status::Plan,
        chapter: OpportunityChapter::Climate, heading: HEADING_4, themes: &[Theme::Mobility],
        domains: &[NeedDomain::Climate, NeedDomain::Space], agreement_refs: &[],
        policy_notes: &["Beleidsnota Economie"],
        text: Text::new(
            "De stad bouwt stadsdistributie verder uit (zie ook de beleidsnota Economie).",
            "The city develops urban distribution further (see also the policy note on the economy).",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen stadsdistributie of vrachtverkeer.",
            "The needs do not mention urban distribution or freight traffic.",
        )),
        note: None, citation: SECTION_3_2_2_2, begins: "Verdere uitbouw rond stadsdistributie", statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-climate-14", city: City::Ghent, status: Status::Plan,
        chapter: OpportunityChapter::Climate, heading: HEADING_4, themes: &[Theme::Mobility],
        domains: &[NeedDomain::Climate, NeedDomain::Space], agreement_refs: &[],
        policy_notes: &["Beleidsnota Toerisme"],
        text: Text::new(
            "De beleidsvisie ‘Water in de stad’ en de beleidsnota Toerisme zetten in op een volwaardig aanbod van gemeenschappelijk vervoer over water, waarvoor onder meer het hop-on-hop-offsysteem verder wordt uitgebouwd.",
            "The policy vision ‘Water in de stad’ (water in the city) and the policy note on tourism focus on a full range of collective transport by water, for which the hop-on-hop-off system, among other things, is developed further.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen vervoer over water.",
            "The needs do not mention transport by water.",
        )),
        note: None, citation: SECTION_3_2_2_2, begins: "de beleidsnota Toerisme en de", statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-climate-15", city: City::Ghent, status: Status::Plan,
        chapter: OpportunityChapter::Climate, heading: HEADING_5, themes: &[Theme::UrbanCircularity],
        domains: &[NeedDomain::Climate], agreement_refs: &[],
        policy_notes: &["Beleidsnota Facility Management", "Beleidsnota Economie"],
        text: Text::new(
            "De stad zet in op circulaire oplossingen voor stadsuitdagingen, met onder meer circulair materialenbeheer en proeftuinen voor circulaire projecten.",
            "The city focuses on circular solutions to urban challenges, including circular materials management and test beds for circular projects.",
        ),
        need_links: &[
            Link {
                to: "ghent-need-climate-14", basis: Basis::Inference,
                why: Some(Text::new("circulair materialenbeheer", "circular management of materials")),
            },
            Link {
                to: "ghent-need-climate-16", basis: Basis::Inference,
                why: Some(Text::new(
                    "proeftuinen brengen de studies in de praktijk",
                    "test beds put the studies into practice",
                )),
            },
            Link {
                to: "ghent-need-climate-12", basis: Basis::Inference,
                why: Some(Text::new(
                    "circulaire oplossingen voor stadsuitdagingen",
                    "circular solutions to urban challenges",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_2_2,
        begins: "Circulaire oplossingen voor stadsuitdagingen o.a.", statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-climate-16", city: City::Ghent, status: Status::Plan,
        chapter: OpportunityChapter::Climate, heading: HEADING_5,
        themes: &[Theme::UrbanCircularity, Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Climate, NeedDomain::Digitalisation], agreement_refs: &[],
        policy_notes: &["Beleidsnota Wijkbeleid en Participatie", "Beleidsnota Economie"],
        text: Text::new(
            "In het stadsweefsel versterkt de stad (kleinschalige) circulaire initiatieven zoals repair cafés, die ook een plaats voor ontmoeting en een kans om de digitale kloof te dichten zijn.",
            "In the urban fabric the city strengthens (small-scale) circular initiatives such as repair cafés, which are also a place to meet and an opportunity to close the digital divide.",
        ),
        need_links: &[
            Link {
                to: "ghent-need-climate-16", basis: Basis::Inference,
                why: Some(Text::new(
                    "stedelijke circulaire initiatieven in de praktijk",
                    "urban circular initiatives in practice",
                )),
            },
            Link {
                to: "ghent-need-climate-14", basis: Basis::Inference,
                why: Some(Text::new(
                    "herstellen houdt producten langer in de kringloop",
                    "repair keeps products in use for longer",
                )),
            },
            Link {
                to: "ghent-need-digitalisation-12", basis: Basis::Stated,
                why: Some(Text::new(
                    "opportuniteit om digitale kloof te dichten",
                    "an opportunity to close the digital divide",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_2_2,
        begins: "versterking van (kleinschalige) circulaire initiatieven", statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-climate-17", city: City::Ghent, status: Status::Study,
        chapter: OpportunityChapter::Climate, heading: HEADING_5, themes: &[Theme::UrbanCircularity],
        domains: &[NeedDomain::Climate], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "De stad onderzoekt een circulaire hub en scan.",
            "The city studies a circular hub and scan.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden vragen praktijkvoorbeelden; dit is nog een onderzoek.",
            "The needs call for practical examples; this is still a study.",
        )),
        note: None, citation: SECTION_3_2_2_2, begins: "onderzoek naar circulaire hub en", statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-climate-18", city: City::Ghent, status: Status::Plan,
        chapter: OpportunityChapter::Climate, heading: HEADING_5, themes: &[Theme::UrbanCircularity],
        domains: &[NeedDomain::Climate], agreement_refs: &[], policy_notes: &["Beleidsnota Facility Management"],
        text: Text::new(
            "De stad koopt circulair aan (zie ook de beleidsnota Facility Management).",
            "The city procures in a circular way (see also the policy note on facility management).",
        ),
        need_links: &[
            Link {
                to: "ghent-need-climate-14", basis: Basis::Inference,
                why: Some(Text::new(
                    "circulair aankopen spaart primaire grondstoffen",
                    "circular procurement saves primary raw materials",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_2_2, begins: "circulair aankopen door Stad Gent",
        statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-climate-19", city: City::Ghent, status: Status::Plan,
        chapter: OpportunityChapter::Climate, heading: HEADING_5, themes: &[Theme::UrbanCircularity],
        domains: &[NeedDomain::Climate], agreement_refs: &[], policy_notes: &["Beleidsnota Facility Management"],
        text: Text::new(
            "De stad zet proefprojecten rond circulair bouwen op, ook in haar eigen patrimonium (zie ook de beleidsnota Facility Management).",
            "The city sets up pilot projects on circular construction, also in its own property (see also the policy note on facility management).",
        ),
        need_links: &[
            Link {
                to: "ghent-need-climate-14", basis: Basis::Inference,
                why: Some(Text::new(
                    "circulair bouwen spaart primaire grondstoffen",
                    "circular construction saves primary raw materials",
                )),
            },
            Link {
                to: "ghent-need-climate-16", basis: Basis::Inference,
                why: Some(Text::new(
                    "proefprojecten zijn praktijkvoorbeelden",
                    "pilot projects are practical examples",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_2_2, begins: "proefprojecten rond circulair bouwen",
        statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-climate-20", city: City::Ghent, status: Status::Plan,
        chapter: OpportunityChapter::Climate, heading: HEADING_5, themes: &[Theme::UrbanCircularity],
        domains: &[NeedDomain::Climate], agreement_refs: &[], policy_notes: &["Beleidsnota Werk en sociale economie"],
        text: Text::new(
            "De stad bouwt nieuwe markten en activiteiten voor de sociale economie uit, onder meer in de circulaire economie, met bijvoorbeeld een businessplan om bouwmaterialen te hergebruiken, productontwikkeling samen met lokale designers en een verkenning van nieuwe afzetmarkten.",
            "The city develops new markets and activities for the social economy, including in the circular economy, with for instance a business plan for reusing building materials, product development with local designers and an exploration of new outlets.",
        ),
        need_links: &[
            Link {
                to: "ghent-need-climate-14", basis: Basis::Inference,
                why: Some(Text::new("hergebruik van bouwmaterialen", "reuse of building materials")),
            },
            Link {
                to: "ghent-need-climate-16", basis: Basis::Inference,
                why: Some(Text::new(
                    "nieuwe circulaire activiteiten in de praktijk",
                    "new circular activities in practice",
                )),
            },
            Link {
                to: "ghent-need-climate-15", basis: Basis::Inference,
                why: Some(Text::new(
                    "de sociale economie krijgt een rol in de circulaire economie",
                    "the social economy gets a role in the circular economy",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_2_2, begins: "de uitbouw van nieuwe markten",
        statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-climate-21", city: City::Ghent, status: Status::Plan,
        chapter: OpportunityChapter::Climate, heading: HEADING_6, themes: &[Theme::ClimateAdaptation],
        domains: &[NeedDomain::Climate], agreement_refs: &[], policy_notes: &["Beleidsnota Facility Management"],
        text: Text::new(
            "Naast de kansen bij Ruimte en Groen voorziet het klimaatplan in proefprojecten rond klimaatadaptatie. Het zet ook stadspatrimonium in om nieuwe adaptatietechnieken op het niveau van gebouwen te testen (zie ook de beleidsnota Facility Management).",
            "Alongside the opportunities under Space and Green, the climate plan provides for pilot projects on climate adaptation. It also uses city property to test new adaptation techniques at the level of buildings (see also the policy note on facility management).",
        ),
        need_links: &[
            Link {
                to: "ghent-need-climate-5", basis: Basis::Inference,
                why: Some(Text::new("klimaatadaptatie, ook tegen hitte", "climate adaptation, against heat too")),
            },
            Link {
                to: "ghent-need-climate-6", basis: Basis::Inference,
                why: Some(Text::new(
                    "klimaatadaptatie, ook bij zware neerslag",
                    "climate adaptation, in heavy rainfall too",
                )),
            },
        ],
        no_link_reason: None,
        note: Some(Text::new(
            "In de bron staat dit punt onder Circulaire economie, maar het is een eigen domein.",
            "In the source this item is nested under circular economy, but it is a field of its own.",
        )),
        citation: SECTION_3_2_2_2, begins: "Klimaatadaptatie: naast de kansen vermeld", statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-intro", city: City::Ghent, status: Status::Fact,
        chapter: OpportunityChapter::Digitalisation, heading: None, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &[],
        policy_notes: &["Beleidsnota Data, digitalisering en innovatie"],
        text: Text::new(
            "Data en digitalisering lopen als thema door het hele Gentse beleid (zie de beleidsnota ‘Data, digitalisering en innovatie’). Verder investeren in de digitalisering van de stad is cruciaal om voor alle Gentenaars het welzijn en de kwaliteit van het samenleven te versterken. De drie brede prioritaire domeinen zijn gezondheid, onderwijs en klimaat; er zijn vier sporen uitgezet.",
            "Data and digitalisation are a theme that runs through all of Ghent’s policy (see the policy note on data, digitalisation and innovation). Further investment in the digitalisation of the city is crucial to strengthening well-being and the quality of living together for all residents. The three broad priority areas are health, education and climate; four tracks have been set out.",
        ),
        need_links: &[
            Link {
                to: "ghent-need-digitalisation-10", basis: Basis::Inference,
                why: Some(Text::new(
                    "investering in digitalisering, onderwijs is prioritair domein",
                    "investment in digitalisation, with education a priority area",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_2_2, begins: "Data en digitalisering is een",
        statistics: &[
            Statistic {
                what: Text::new(
                    "Brede prioritaire domeinen voor digitalisering",
                    "Broad priority areas for digitalisation",
                ),
                value: Value::whole(3), qualifier: Qualifier::Exactly, unit: Unit::Domains, when: None,
                territory: Territory::Ghent, of: None, kind: StatisticKind::Observed, compared_with: None,
                citation: SECTION_3_2_2_2,
            },
        ],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-track-1-intro", city: City::Ghent, status: Status::Plan,
        chapter: OpportunityChapter::Digitalisation, heading: HEADING_7, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "De stad zet voor innovatie in op samenwerking met burgers, met onderwijs- en kennisinstellingen en met andere overheden.",
            "For innovation, the city focuses on cooperation with citizens, with educational and knowledge institutions and with other public authorities.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen samenwerking.",
            "The needs do not mention cooperation.",
        )),
        note: None, citation: SECTION_3_2_2_2, begins: "Dit spoor zet in op samenwerking", statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-track-2-intro", city: City::Ghent, status: Status::Aim,
        chapter: OpportunityChapter::Digitalisation, heading: HEADING_8, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "Om (meer dan) een slimme stad te worden wil Gent de grote waarde van de vele gegevens en informatie die beschikbaar zijn, ten volle benutten: om maatschappelijke uitdagingen in de stad aan te gaan, om gefundeerd te beslissen en om de interne werking te verbeteren. De acties van dit spoor spelen in op de eerder vermelde noden; ook acties uit andere beleidsnota’s sluiten erbij aan.",
            "To become (more than) a smart city, Ghent wants to make full use of the great value of the many data and information available: to take on societal challenges in the city, to take well-founded decisions and to improve its internal operation. The actions of this track respond to the needs named above; actions from other policy notes tie in with it too.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De bron zegt dat de acties van dit spoor op de noden inspelen, niet op welke.",
            "The source says that the actions of this track respond to the needs, not to which.",
        )),
        note: None, citation: SECTION_3_2_2_2, begins: "Als we (meer dan) een", statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-1", city: City::Ghent, status: Status::Plan,
        chapter: OpportunityChapter::Digitalisation, heading: HEADING_8, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "De stad bouwt stap voor stap een bruikbare ‘Digital Twin’ uit: ze bouwt de stad virtueel na en test gebruikerscases binnen een specifiek domein, zoals drukte in de stad en stadslogistiek.",
            "Step by step the city develops a usable ‘Digital Twin’: it rebuilds the city virtually and tests use cases within a specific field, such as crowding in the city and urban logistics.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De bron zegt dat de acties van dit spoor op de noden inspelen, niet op welke.",
            "The source says that the actions of this track respond to the needs, not to which.",
        )),
        note: Some(Text::new(
            "De bron schrijft “enkel gebruikerscases”; of dat “alleen” of “enkele” betekent, blijkt niet. “Specifiek gebied” is gelezen als domein, door de voorbeelden die volgen.",
            "The source has “enkel gebruikerscases”; whether that means “only” or “a few” is not clear. “Specifiek gebied” (specific area) is read as a field, because of the examples that follow.",
        )),
        citation: SECTION_3_2_2_2, begins: "De stapsgewijze uitbouw van een", statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-2", city: City::Ghent, status: Status::Plan,
        chapter: OpportunityChapter::Digitalisation, heading: HEADING_8, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "De stad bouwt haar vernieuwde opendataportaal verder uit.",
            "The city develops its renewed open data portal further.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De bron zegt dat de acties van dit spoor op de noden inspelen, niet op welke.",
            "The source says that the actions of this track respond to the needs, not to which.",
        )),
        note: None, citation: SECTION_3_2_2_2, begins: "Verdere uitbouw van het vernieuwde", statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-3", city: City::Ghent, status: Status::Plan,
        chapter: OpportunityChapter::Digitalisation, heading: HEADING_8, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "De stad beheert haar gevarieerde bronnen en partners op een uniforme manier, met een ‘Urban Data Platform’ dat data bruikbaar maakt en een City Dashboard dat relevante inzichten samenbrengt als opstap naar een Gentse Digital Twin.",
            "The city manages its varied sources and partners in a uniform way, with an ‘Urban Data Platform’ that makes data usable and a City Dashboard that brings relevant insights together as a springboard to a Ghent Digital Twin.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De bron zegt dat de acties van dit spoor op de noden inspelen, niet op welke.",
            "The source says that the actions of this track respond to the needs, not to which.",
        )),
        note: None, citation: SECTION_3_2_2_2, begins: "Uniform beheer van de variatie", statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-4", city: City::Ghent, status: Status::Plan,
        chapter: OpportunityChapter::Digitalisation, heading: HEADING_8,
        themes: &[Theme::DigitalisationAndSkills, Theme::EnergyEfficiency], domains: &[NeedDomain::Digitalisation],
        agreement_refs: &[], policy_notes: &["Beleidsnota Facility Management"],
        text: Text::new(
            "Volgens de beleidsnota Facility Management voert de stad een energiemanagementsysteem in voor het beheer van haar eigen patrimonium.",
            "Under the policy note on facility management, the city introduces an energy management system for running its own property.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen het eigen patrimonium van de stad niet.",
            "The needs do not mention the city’s own property.",
        )),
        note: None, citation: SECTION_3_2_2_2, begins: "De beleidsnota Facility Management voorziet in",
        statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-5", city: City::Ghent, status: Status::Plan,
        chapter: OpportunityChapter::Digitalisation, heading: HEADING_8, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &[],
        policy_notes: &["Beleidsnota Wijkbeleid en Participatie"],
        text: Text::new(
            "De beleidsnota Wijkbeleid en Participatie bevat een actie rond laagdrempelige digitale participatie.",
            "The policy note on neighbourhood policy and participation contains an action on easily accessible digital participation.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen participatie.",
            "The needs do not mention participation.",
        )),
        note: None, citation: SECTION_3_2_2_2, begins: "In de beleidsnota Wijkbeleid en", statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-6", city: City::Ghent, status: Status::Plan,
        chapter: OpportunityChapter::Digitalisation, heading: HEADING_8, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &[], policy_notes: &["Beleidsnota Proper Gent"],
        text: Text::new(
            "In de beleidsnota Proper Gent vormen data de basis voor het beleid: de al verzamelde gegevens over sluikstort (zoals aantal meldingen, soort locatie en gewicht) worden geanalyseerd samen met andere beschikbare data, bijvoorbeeld over demografische spreiding, sociaaleconomische factoren, looproutes, scholen en vuilnisbakken.",
            "In the policy note on a clean Ghent, data form the basis for policy: the data already collected on fly-tipping (such as number of reports, type of location and weight) are analysed together with other available data, for instance on demographic distribution, socio-economic factors, walking routes, schools and litter bins.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new("De noden noemen geen sluikstort.", "The needs do not mention fly-tipping.")),
        note: None, citation: SECTION_3_2_2_2, begins: "Data als basis voor het", statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-7", city: City::Ghent, status: Status::Aim,
        chapter: OpportunityChapter::Digitalisation, heading: HEADING_8, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &[], policy_notes: &["Beleidsnota Lucht en Geluid"],
        text: Text::new(
            "De beleidsnota Lucht en Geluid wil dat de luchtkwaliteit beter gemonitord wordt, onder meer via experimenten met nieuwe meettechnieken, zoals sensoren, en door meer data te capteren, zowel meetresultaten als andere bronnen, zoals verkeersinformatie.",
            "The policy note on air and noise wants air quality to be monitored better, among other things by experimenting with new measuring techniques such as sensors and by capturing more data, both measurements and other sources, such as traffic information.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen luchtkwaliteit.",
            "The needs do not mention air quality.",
        )),
        note: None, citation: SECTION_3_2_2_2, begins: "De beleidsnota Lucht en Geluid", statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-8", city: City::Ghent, status: Status::Aim,
        chapter: OpportunityChapter::Digitalisation, heading: HEADING_8, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &[], policy_notes: &["Beleidsnota Economie"],
        text: Text::new(
            "Volgens de beleidsnota Economie wil de stad data over de Gentse handel en horeca blijven verzamelen, analyseren en ontsluiten, om trends sneller te kunnen zien en het stedelijk beleid eraan aan te passen.",
            "Under the policy note on the economy, the city wants to keep collecting, analysing and opening up data on Ghent’s retail and hospitality sectors, so as to detect trends sooner and adapt city policy to them.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De noden noemen geen handel of horeca.",
            "The needs do not mention shops, restaurants or cafés.",
        )),
        note: None, citation: SECTION_3_2_2_2, begins: "De beleidsnota Economie wil blijvend", statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-track-3-intro", city: City::Ghent, status: Status::Plan,
        chapter: OpportunityChapter::Digitalisation, heading: HEADING_9, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "De stad laat haar ICT-dienstverlening meegroeien met de digitale omgeving. Een geïntegreerde architectuur waarborgt dat processen, data, toepassingen, services en infrastructuur permanent en vlot samenwerken. Strategisch ligt de prioriteit bij toepassingen voor gezondheid, onderwijs en klimaat. De acties sluiten aan bij de eerder vermelde noden.",
            "The city lets its ICT services evolve with the digital environment. An integrated architecture ensures that processes, data, applications, services and infrastructure work together permanently and smoothly. The strategic priority lies with applications for health, education and climate. The actions tie in with the needs named above.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De bron zegt dat de acties van dit spoor op de noden inspelen, niet op welke.",
            "The source says that the actions of this track respond to the needs, not to which.",
        )),
        note: None, citation: SECTION_3_2_2_2, begins: "We laten de ICT-dienstverlening mee", statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-9", city: City::Ghent, status: Status::Plan,
        chapter: OpportunityChapter::Digitalisation, heading: HEADING_9, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "De stad zorgt voor een goede infrastructuur: veilige, betrouwbare en schaalbare omgevingen vormen de basis voor een méér dan slim Gent.",
            "The city provides a good infrastructure: secure, reliable and scalable environments are the basis for a more than smart Ghent.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De bron zegt dat de acties van dit spoor op de noden inspelen, niet op welke.",
            "The source says that the actions of this track respond to the needs, not to which.",
        )),
        note: None, citation: SECTION_3_2_2_2, begins: "We zorgen voor een goede infrastructuur", statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-10", city: City::Ghent, status: Status::Plan,
        chapter: OpportunityChapter::Digitalisation, heading: HEADING_9, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "De stad specialiseert zich in wat nieuwe technologie mogelijk maakt voor data-analyse en machine learning.",
            "The city specialises in what new technology makes possible for data analysis and machine learning.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De bron zegt dat de acties van dit spoor op de noden inspelen, niet op welke.",
            "The source says that the actions of this track respond to the needs, not to which.",
        )),
        note: None, citation: SECTION_3_2_2_2, begins: "Specialisatie in nieuwe technologische mogelijkheden",
        statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-11", city: City::Ghent, status: Status::Plan,
        chapter: OpportunityChapter::Digitalisation, heading: HEADING_9, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "De stad onderzoekt en gebruikt wat Robot Proces Automation mogelijk maakt voor vastomlijnde, repetitieve taken in de processen van haar ondersteunende departementen.",
            "The city studies and uses what robotic process automation makes possible for well-defined, repetitive tasks in the processes of its supporting departments.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De bron zegt dat de acties van dit spoor op de noden inspelen, niet op welke.",
            "The source says that the actions of this track respond to the needs, not to which.",
        )),
        note: Some(Text::new(
            "De bron schrijft “Robot Proces Automation”; gebruikelijk is robotic process automation (RPA).",
            "The source has “Robot Proces Automation”; the usual term is robotic process automation (RPA).",
        )),
        citation: SECTION_3_2_2_2, begins: "Onderzoek naar en gebruik van", statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-12", city: City::Ghent, status: Status::Plan,
        chapter: OpportunityChapter::Digitalisation, heading: HEADING_9, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "De stad gebruikt artificiële intelligentie om haar diensten te verbeteren, transparanter te beslissen en participatie te stimuleren.",
            "The city uses artificial intelligence to improve its services, decide more transparently and encourage participation.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De bron zegt dat de acties van dit spoor op de noden inspelen, niet op welke.",
            "The source says that the actions of this track respond to the needs, not to which.",
        )),
        note: None, citation: SECTION_3_2_2_2, begins: "Gebruik van artificiële intelligentie om", statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-track-4-intro", city: City::Ghent, status: Status::Plan,
        chapter: OpportunityChapter::Digitalisation, heading: HEADING_10, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &[],
        policy_notes: &["Beleidsnota Publiekszaken", "Beleidsnota Data, digitalisering en innovatie"],
        text: Text::new(
            "Spoor 4 is nauw verwant met de beleidsnota Publiekszaken. Centraal staan drie principes: gebruiksvriendelijkheid is het uitgangspunt, er is ondersteuning en inclusie, en het digitale aanbod wordt groter. De acties uit de beleidsnota ‘Data, digitalisering en innovatie’ vinden aansluiting bij de eerder vermelde noden.",
            "Track 4 is closely related to the policy note on Publiekszaken (citizen services). Three principles are central: ease of use is the starting point, there is support and inclusion, and more is offered digitally. The actions from the policy note on data, digitalisation and innovation tie in with the needs named above.",
        ),
        need_links: &[
            Link {
                to: "ghent-need-digitalisation-12", basis: Basis::Inference,
                why: Some(Text::new(
                    "gebruiksvriendelijk en inclusief digitaal aanbod",
                    "a user-friendly and inclusive digital offer",
                )),
            },
            Link {
                to: "ghent-need-digitalisation-14", basis: Basis::Inference,
                why: Some(Text::new(
                    "ondersteuning en inclusie van kwetsbare burgers",
                    "support and inclusion of vulnerable residents",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_2_2, begins: "Dit spoor sluit nauw aan",
        statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-13", city: City::Ghent, status: Status::Plan,
        chapter: OpportunityChapter::Digitalisation, heading: HEADING_10, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &[],
        policy_notes: &["Beleidsnota Data, digitalisering en innovatie"],
        text: Text::new(
            "De stad zet in op proactieve dienstverlening of automatische toekenning van rechten: wie volgens beschikbare en consulteerbare data recht heeft op een bepaalde dienstverlening, krijgt die automatisch en hoeft ze niet zelf aan te vragen.",
            "The city focuses on proactive services or the automatic granting of entitlements: those who, according to available and accessible data, are entitled to a certain service receive it automatically and need not apply for it.",
        ),
        need_links: &[
            Link {
                to: "ghent-need-digitalisation-14", basis: Basis::Inference,
                why: Some(Text::new(
                    "rechten zonder digitale aanvraag, ook voor kwetsbare inwoners",
                    "entitlements without a digital application, for vulnerable residents too",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_2_2, begins: "Inzet op proactieve dienstverlening of",
        statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-14", city: City::Ghent, status: Status::Plan,
        chapter: OpportunityChapter::Digitalisation, heading: HEADING_10, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &[],
        policy_notes: &["Beleidsnota Data, digitalisering en innovatie", "Beleidsnota Werk en sociale economie"],
        text: Text::new(
            "De stad bouwt digitaal inclusieve wijken verder uit. Ook de beleidsnota Werk en sociale economie is hier van belang: die heeft aandacht voor het wegwerken van drempels naar en op de werkvloer en vertrekt van een vaststelling over onvoldoende digitale basisvaardigheden bij heel wat mensen vandaag.",
            "The city develops digitally inclusive neighbourhoods further. The policy note on work and the social economy is relevant here too: it pays attention to removing barriers to and in the workplace and starts from a finding about insufficient basic digital skills among many people today.",
        ),
        need_links: &[
            Link {
                to: "ghent-need-digitalisation-9", basis: Basis::Inference,
                why: Some(Text::new(
                    "onvoldoende digitale basisvaardigheden",
                    "insufficient basic digital skills",
                )),
            },
            Link {
                to: "ghent-need-digitalisation-12", basis: Basis::Inference,
                why: Some(Text::new(
                    "digitaal inclusieve wijken tegen de digitale kloof",
                    "digitally inclusive neighbourhoods against the digital divide",
                )),
            },
            Link {
                to: "ghent-need-digitalisation-14", basis: Basis::Inference,
                why: Some(Text::new(
                    "digitaal inclusieve wijken voor kwetsbare inwoners",
                    "digitally inclusive neighbourhoods for vulnerable residents",
                )),
            },
        ],
        no_link_reason: None,
        note: Some(Text::new(
            "De tussenzin breekt in de bron af na “digitale basisvaardigheden”: het werkwoord ontbreekt.",
            "The parenthesis breaks off in the source after “basic digital skills”: the verb is missing.",
        )),
        citation: SECTION_3_2_2_2, begins: "Verdere uitbouw van digitaal inclusieve", statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-15", city: City::Ghent, status: Status::Fact,
        chapter: OpportunityChapter::Digitalisation, heading: HEADING_10, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "Tewerkstelling valt buiten het EFRO-programma en hoort bij ESF Vlaanderen (Europees Sociaal Fonds). De Gentse strategie gaat daarom niet verder in op kansen voor tewerkstelling, wel op kansen met een link met het EFRO-programma, zoals infrastructuur voor digitalisering.",
            "Employment is outside the ERDF programme and belongs to ESF Vlaanderen (European Social Fund). Ghent’s strategy therefore does not go further into employment opportunities, but it does cover opportunities with a link to the ERDF programme, such as infrastructure for digitalisation.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "Dit bakent het programma af en speelt op geen enkele nood in.",
            "This delimits the programme and answers no need.",
        )),
        note: None, citation: FOOTNOTE_19, begins: "Tewerkstelling is geen onderdeel van", statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-16", city: City::Ghent, status: Status::Plan,
        chapter: OpportunityChapter::Digitalisation, heading: HEADING_10, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &[],
        policy_notes: &["Beleidsnota Data, digitalisering en innovatie"],
        text: Text::new(
            "Een andere actie is het gebruik van data en van methodologieën voor gebruikservaring (User Experience, UX) in alle projecten.",
            "Another action is the use of data and of User Experience (UX) methodologies in all projects.",
        ),
        need_links: &[],
        no_link_reason: Some(Text::new(
            "De bron zegt dat de acties van dit spoor op de noden inspelen, niet op welke.",
            "The source says that the actions of this track respond to the needs, not to which.",
        )),
        note: Some(Text::new(
            "Het begin van de zin ontbreekt in de bron: die opent met “op het gebruik van data”.",
            "The start of the sentence is missing in the source: it opens with “on the use of data”.",
        )),
        citation: SECTION_3_2_2_2, begins: "op het gebruik van data", statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-17", city: City::Ghent, status: Status::Plan,
        chapter: OpportunityChapter::Digitalisation, heading: HEADING_10, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &[],
        policy_notes: &["Beleidsnota Data, digitalisering en innovatie"],
        text: Text::new(
            "De stad stelt de klant centraal, en hoe die de digitale dienstverlening beleeft. Ze begint met e-inclusion by design.",
            "The city puts customers at the centre, and how they experience digital services. It starts with e-inclusion by design.",
        ),
        need_links: &[
            Link {
                to: "ghent-need-digitalisation-12", basis: Basis::Inference,
                why: Some(Text::new(
                    "e-inclusion by design tegen de digitale kloof",
                    "e-inclusion by design against the digital divide",
                )),
            },
            Link {
                to: "ghent-need-digitalisation-14", basis: Basis::Inference,
                why: Some(Text::new(
                    "e-inclusion by design voor kwetsbare burgers",
                    "e-inclusion by design for vulnerable residents",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_2_2, begins: "We plaatsen de klant centraal",
        statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-18", city: City::Ghent, status: Status::Plan,
        chapter: OpportunityChapter::Digitalisation, heading: HEADING_10, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &[], policy_notes: &["Beleidsnota Publiekszaken"],
        text: Text::new(
            "De beleidsnota Publiekszaken voorziet dat de stad haar digitale dienstverlening uitbreidt, met aandacht voor toegankelijkheid.",
            "The policy note on Publiekszaken (citizen services) provides for the city to extend its digital services, with attention to accessibility.",
        ),
        need_links: &[
            Link {
                to: "ghent-need-digitalisation-12", basis: Basis::Inference,
                why: Some(Text::new(
                    "meer digitaal aanbod met aandacht voor toegankelijkheid",
                    "more digital services with attention to accessibility",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_2_2, begins: "De beleidsnota Publiekszaken voorziet in",
        statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-19", city: City::Ghent, status: Status::Aim,
        chapter: OpportunityChapter::Digitalisation, heading: HEADING_10, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "De stad wil ook werken aan een inclusief Gent en daarbij kinderen digitaal vaardig en mediawijs maken.",
            "The city also wants to work towards an inclusive Ghent and in doing so make children digitally skilled and media-literate.",
        ),
        need_links: &[
            Link {
                to: "ghent-need-digitalisation-7", basis: Basis::Inference,
                why: Some(Text::new(
                    "gebrek aan digitale vaardigheden in het onderwijs",
                    "lack of digital skills in education",
                )),
            },
            Link {
                to: "ghent-need-digitalisation-12", basis: Basis::Inference,
                why: Some(Text::new(
                    "een inclusief Gent met digitaal vaardige kinderen",
                    "an inclusive Ghent with digitally skilled children",
                )),
            },
        ],
        no_link_reason: None,
        note: Some(Text::new(
            "De bron schrijft “We willen werken ook aan”: een woord te veel of op de verkeerde plaats.",
            "The source has “We want work also on”: a word too many or in the wrong place.",
        )),
        citation: SECTION_3_2_2_2, begins: "We willen werken ook aan", statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-20", city: City::Ghent, status: Status::Plan,
        chapter: OpportunityChapter::Digitalisation, heading: HEADING_10, themes: &[Theme::DigitalisationAndSkills],
        domains: &[NeedDomain::Digitalisation], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "De e-inclusiewerking van de stad en District09 heeft zich ertoe verbonden een grootschalig hefboomproject te starten rond ICT en mediawijsheid in het onderwijs, dat scholen, kinderen, leerkrachten en ouders voorbereidt op het digitale heden (zie de uitrol van de digipunten).",
            "The e-inclusion work of the city and District09 has committed itself to starting a large-scale leverage project on ICT and media literacy in education, which prepares schools, children, teachers and parents for the digital present (see the roll-out of the digipunten, digital points).",
        ),
        need_links: &[
            Link {
                to: "ghent-need-digitalisation-7", basis: Basis::Inference,
                why: Some(Text::new(
                    "ICT en mediawijsheid in het onderwijs",
                    "ICT and media literacy in education",
                )),
            },
            Link {
                to: "ghent-need-digitalisation-10", basis: Basis::Inference,
                why: Some(Text::new(
                    "investering in digitalisering van het onderwijs",
                    "investment in the digitalisation of education",
                )),
            },
            Link {
                to: "ghent-need-digitalisation-12", basis: Basis::Inference,
                why: Some(Text::new(
                    "e-inclusie in het onderwijs tegen de digitale kloof",
                    "e-inclusion in education against the digital divide",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_2_2, begins: "De e-inclusiewerking van Stad Gent",
        statistics: &[],
    },
];
