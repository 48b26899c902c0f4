// Generated from content/antwerp/actions.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Antwerp: example actions, theme by theme.

use crate::source::{Basis, Citation, Source};
use crate::strategy::action::ExampleAction;
use crate::strategy::city::City;
use crate::strategy::link::Link;
use crate::strategy::status::Status;
use crate::strategy::theme::Theme;
use crate::text::Text;

const SECTION_3_1_4: Citation = Citation::section(Source::STRATEGY, "3.1.4");
const HEADING_1: Option<Text> = Some(Text::new(
    "Digitale toepassingen ontwikkelen die de stedelijke mobiliteit innovatief ondersteunen",
    "Developing digital applications that support urban mobility in an innovative way",
));
const HEADING_2: Option<Text> = Some(Text::new(
    "Digitalisering en ICT-connectiviteit voor een veiligere stad",
    "Digitalisation and ICT connectivity for a safer city",
));
const HEADING_3: Option<Text> = Some(Text::new(
    "E-inclusie als doel van digitalisering en innovatie",
    "E-inclusion as an aim of digitalisation and innovation",
));
const HEADING_4: Option<Text> = Some(Text::new("Digitale vaardigheden ontwikkelen", "Developing digital skills"));
const HEADING_5: Option<Text> = Some(Text::new(
    "Ondernemen in de stad ondersteunen en stimuleren",
    "Supporting and encouraging enterprise in the city",
));
const HEADING_6: Option<Text> = Some(Text::new(
    "Innovatieve digitale toepassingen voor betere stedelijke dienstverlening",
    "Innovative digital applications for better city services",
));
const HEADING_7: Option<Text> = Some(Text::new("Slimme stedelijke stadsontwikkeling", "Smart urban development"));
const HEADING_8: Option<Text> = Some(Text::new("Ruimte voor groen in de stad", "Room for greenery in the city"));
const HEADING_9: Option<Text> = Some(Text::new(
    "Ruimte voor water tegen verdroging en wateroverlast",
    "Room for water against drying out and surface-water flooding",
));
const HEADING_10: Option<Text> = Some(Text::new(
    "Stedelijke maatregelen voor energie-efficiëntie",
    "Urban measures for energy efficiency",
));
const HEADING_11: Option<Text> = Some(Text::new(
    "Stedelijke maatregelen voor hernieuwbare energie",
    "Urban measures for renewable energy",
));
const HEADING_12: Option<Text> = Some(Text::new(
    "Doorstroming, verkeersveiligheid en leefbaarheid waarborgen om duurzame stedelijke mobiliteit ruimte te geven en te stimuleren",
    "Ensuring traffic flow, road safety and liveability to give room and encouragement to sustainable urban mobility",
));
const HEADING_13: Option<Text> = Some(Text::new(
    "Stedelijke maatregelen voor een sterkere circulaire economie",
    "Urban measures for a stronger circular economy",
));

pub(super) static ACTIONS: &[ExampleAction] = &[
    ExampleAction {
        id: "antwerp-action-digitalisation-and-skills-1", city: City::Antwerp, status: Status::Aim,
        theme: Theme::DigitalisationAndSkills, heading: HEADING_1, agreement_refs: &["BA2"],
        text: Text::new(
            "Applicaties voor Mobility As A Service (MaaS) ontwikkelen.",
            "Develop applications for Mobility as a Service (MaaS).",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-liveable-and-mobile-city-3", basis: Basis::Stated, why: None,
            },
            Link {
                to: "antwerp-opportunity-liveable-and-mobile-city-5", basis: Basis::Inference,
                why: Some(Text::new(
                    "BA4 noemt ook geïntegreerde MaaS-oplossingen",
                    "BA4 names integrated MaaS solutions, too",
                )),
            },
        ],
        no_link_reason: Some(Text::new(
            "De noden noemen geen gedeeld of geïntegreerd vervoer.",
            "The needs do not mention shared or integrated transport.",
        )),
        note: None, citation: SECTION_3_1_4, begins: "Mobility As A Service-applicaties worden ontwikkeld",
        statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-digitalisation-and-skills-2", city: City::Antwerp, status: Status::Aim,
        theme: Theme::DigitalisationAndSkills, heading: HEADING_1, agreement_refs: &["BA13"],
        text: Text::new(
            "De eengemaakte vervoersbetaalkaart en applicatie invoeren.",
            "Introduce the single transport payment card and application.",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-liveable-and-mobile-city-12", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: Some(Text::new(
            "De noden noemen geen betaling van vervoer.",
            "The needs do not mention payment for transport.",
        )),
        note: None, citation: SECTION_3_1_4, begins: "De eengemaakte vervoersbetaalkaart en applicatie",
        statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-digitalisation-and-skills-3", city: City::Antwerp, status: Status::Aim,
        theme: Theme::DigitalisationAndSkills, heading: HEADING_1, agreement_refs: &["BA14"],
        text: Text::new(
            "Slim naar Antwerpen uitrollen.",
            "Roll out Slim naar Antwerpen (smart ways to Antwerp).",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-liveable-and-mobile-city-13", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_4, begins: "Slim naar Antwerpen wordt uitgerold",
        statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-digitalisation-and-skills-4", city: City::Antwerp, status: Status::Aim,
        theme: Theme::DigitalisationAndSkills, heading: HEADING_1, agreement_refs: &["BA25", "BA27"],
        text: Text::new(
            "Digitale verkeersborden en slimme verkeerslichten inzetten.",
            "Use digital traffic signs and smart traffic lights.",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-liveable-and-mobile-city-18", basis: Basis::Stated, why: None,
            },
            Link {
                to: "antwerp-opportunity-liveable-and-mobile-city-19", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: Some(Text::new(
            "De noden noemen geen wandelcomfort of oversteektijd.",
            "The needs do not mention walking comfort or crossing time.",
        )),
        note: None, citation: SECTION_3_1_4, begins: "Digitale verkeersborden en slimme verkeerslichten",
        statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-digitalisation-and-skills-5", city: City::Antwerp, status: Status::Aim,
        theme: Theme::DigitalisationAndSkills, heading: HEADING_2, agreement_refs: &["BA105"],
        text: Text::new(
            "Digitale tools inzetten om informatie uit te wisselen en zware criminaliteit en terreur aan te pakken.",
            "Use digital tools to exchange information and to tackle serious crime and terrorism.",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-safe-city-1", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: Some(Text::new(
            "De noden noemen geen veiligheid; onderdeel 3.1.2 wel.",
            "The needs do not mention safety; section 3.1.2 does.",
        )),
        note: None, citation: SECTION_3_1_4, begins: "Digitale tools voor informatie-uitwisseling en", statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-digitalisation-and-skills-6", city: City::Antwerp, status: Status::Aim,
        theme: Theme::DigitalisationAndSkills, heading: HEADING_2, agreement_refs: &["BA109"],
        text: Text::new(
            "Slimme camera’s inzetten voor de verkeersveiligheid.",
            "Use smart cameras for road safety.",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-safe-city-2", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: Some(Text::new(
            "De noden noemen geen veiligheid; onderdeel 3.1.2 wel.",
            "The needs do not mention safety; section 3.1.2 does.",
        )),
        note: None, citation: SECTION_3_1_4, begins: "Slimme camera’s voor verkeersveiligheid", statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-digitalisation-and-skills-7", city: City::Antwerp, status: Status::Aim,
        theme: Theme::DigitalisationAndSkills, heading: HEADING_2, agreement_refs: &["BA113"],
        text: Text::new("Drones inzetten.", "Use drones."),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-safe-city-3", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: Some(Text::new(
            "De noden noemen geen veiligheid; onderdeel 3.1.2 wel.",
            "The needs do not mention safety; section 3.1.2 does.",
        )),
        note: None, citation: SECTION_3_1_4, begins: "Inzet van drones", statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-digitalisation-and-skills-8", city: City::Antwerp, status: Status::Aim,
        theme: Theme::DigitalisationAndSkills, heading: HEADING_2, agreement_refs: &["BA144"],
        text: Text::new(
            "Rond de stad en de haven een sluitend netwerk van hoogtechnologische camera’s aanleggen.",
            "Build a seamless network of high-tech cameras around the city and the port.",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-safe-city-4", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: Some(Text::new(
            "De noden noemen geen veiligheid; onderdeel 3.1.2 wel.",
            "The needs do not mention safety; section 3.1.2 does.",
        )),
        note: None, citation: SECTION_3_1_4, begins: "Een sluitend, hoogtechnologisch cameranetwerk rond",
        statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-digitalisation-and-skills-9", city: City::Antwerp, status: Status::Aim,
        theme: Theme::DigitalisationAndSkills, heading: None, agreement_refs: &["BA237"],
        text: Text::new("E-zorg stimuleren.", "Encourage e-care."),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-harmonious-city-1", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: Some(Text::new(
            "De noden noemen geen zorg of gezondheid.",
            "The needs do not mention care or health.",
        )),
        note: None, citation: SECTION_3_1_4, begins: "Stimuleren van e-zorg", statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-digitalisation-and-skills-10", city: City::Antwerp, status: Status::Aim,
        theme: Theme::DigitalisationAndSkills, heading: HEADING_3, agreement_refs: &["BA248", "BA442"],
        text: Text::new(
            "Inzetten op een maximale digitale geletterdheid van inwoners, op het dichten van de digitale kloof en op een brede e-inclusie.",
            "Promote the greatest possible digital literacy of residents, the closing of the digital divide and broad e-inclusion.",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-harmonious-city-2", basis: Basis::Stated, why: None,
            },
            Link {
                to: "antwerp-opportunity-learning-and-working-city-16", basis: Basis::Stated, why: None,
            },
            Link {
                to: "antwerp-opportunity-well-governed-city-6", basis: Basis::Inference,
                why: Some(Text::new(
                    "BA570 herhaalt wat BA248 over digitale vaardigheid zegt",
                    "BA570 repeats what BA248 says of digital skills",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_4,
        begins: "Inzetten op maximale digitale geletterdheid", statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-digitalisation-and-skills-11", city: City::Antwerp, status: Status::Aim,
        theme: Theme::DigitalisationAndSkills, heading: HEADING_4, agreement_refs: &["BA335"],
        text: Text::new(
            "Het Vlaamse STEM-actieplan ondersteunen.",
            "Support the Flemish STEM action plan.",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-learning-and-working-city-1", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: Some(Text::new(
            "De noden noemen geen STEM of studiekeuze.",
            "The needs do not mention STEM or choice of studies.",
        )),
        note: None, citation: SECTION_3_1_4, begins: "Ondersteuning van het Vlaamse STEM-actieplan", statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-digitalisation-and-skills-12", city: City::Antwerp, status: Status::Aim,
        theme: Theme::DigitalisationAndSkills, heading: HEADING_4, agreement_refs: &["BA338", "BA340"],
        text: Text::new(
            "Het economische profiel (haven, industrie, zorg en startende bedrijven) en het onderwijsaanbod op elkaar afstemmen met opleidingen (zoals de opleiding Internet of Things aan de UA) en met promotie en kennismaking (zoals via Blue Gate).",
            "Match the economic profile (port, industry, care and start-ups) and education through courses (such as Internet of Things at UA) and through promotion and introductions (such as through Blue Gate).",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-learning-and-working-city-2", basis: Basis::Stated, why: None,
            },
            Link {
                to: "antwerp-opportunity-learning-and-working-city-3", basis: Basis::Stated, why: None,
            },
            Link {
                to: "antwerp-opportunity-learning-and-working-city-5", basis: Basis::Inference,
                why: Some(Text::new(
                    "BA384 noemt dezelfde opleiding aan de UA",
                    "BA384 names the same course at UA",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_4, begins: "Afstemming van economisch profiel",
        statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-digitalisation-and-skills-13", city: City::Antwerp, status: Status::Aim,
        theme: Theme::DigitalisationAndSkills, heading: HEADING_4, agreement_refs: &["BA385"],
        text: Text::new(
            "De wisselwerking bevorderen tussen creatieve opleidingen (mode, theater, design en productontwikkeling) en de ondernemers, de stad en het onderwijs.",
            "Foster exchange between creative courses (fashion, theatre, design and product development) and entrepreneurs, city and education.",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-learning-and-working-city-6", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: Some(Text::new(
            "De noden noemen geen creatieve sector.",
            "The needs do not mention the creative sector.",
        )),
        note: None, citation: SECTION_3_1_4, begins: "Bevorderen van de wisselwerking tussen", statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-digitalisation-and-skills-14", city: City::Antwerp, status: Status::Aim,
        theme: Theme::DigitalisationAndSkills, heading: HEADING_5, agreement_refs: &["BA386"],
        text: Text::new(
            "De dienstverlening aan ondernemers digitaliseren en vereenvoudigen via het Bedrijvenloket.",
            "Digitalise and simplify services to entrepreneurs through the Bedrijvenloket (business desk).",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-learning-and-working-city-7", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: Some(Text::new(
            "De noden noemen geen administratieve lasten.",
            "The needs do not mention administrative burden.",
        )),
        note: None, citation: SECTION_3_1_4, begins: "Digitalisering en vereenvoudiging voor ondernemers",
        statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-digitalisation-and-skills-15", city: City::Antwerp, status: Status::Aim,
        theme: Theme::DigitalisationAndSkills, heading: HEADING_5, agreement_refs: &["BA439", "BA440"],
        text: Text::new(
            "Van Antwerpen de Capital of Things maken, de grootste Vlaamse proeftuin voor slimme technologie, toegespitst op slimme logistiek, Industrie 4.0, Smart City en slimme mobiliteit.",
            "Make Antwerp the Capital of Things, Flanders’ largest test bed for smart technology, with a focus on smart logistics, Industry 4.0, Smart City and smart mobility.",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-learning-and-working-city-13", basis: Basis::Stated, why: None,
            },
            Link {
                to: "antwerp-opportunity-learning-and-working-city-14", basis: Basis::Stated, why: None,
            },
            Link {
                to: "antwerp-opportunity-learning-and-working-city-17", basis: Basis::Inference,
                why: Some(Text::new(
                    "BA443 geeft hetzelfde netwerk data en infrastructuur om te testen",
                    "BA443 gives the same network data and infrastructure for tests",
                )),
            },
        ],
        no_link_reason: Some(Text::new(
            "De noden noemen geen innovatie of slimme technologie; onderdeel 3.1.2 wel.",
            "The needs do not mention innovation or smart technology; section 3.1.2 does.",
        )),
        note: None, citation: SECTION_3_1_4, begins: "Antwerpen wordt de Capital of Things, de", statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-digitalisation-and-skills-16", city: City::Antwerp, status: Status::Aim,
        theme: Theme::DigitalisationAndSkills, heading: HEADING_5, agreement_refs: &["BA441"],
        text: Text::new(
            "Slimme technologie uittesten, in bijvoorbeeld de Smart Zone rond de Nationalestraat.",
            "Test smart technology, for example in the Smart Zone around Nationalestraat.",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-learning-and-working-city-15", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: Some(Text::new(
            "De noden noemen geen innovatie of slimme technologie; onderdeel 3.1.2 wel.",
            "The needs do not mention innovation or smart technology; section 3.1.2 does.",
        )),
        note: None, citation: SECTION_3_1_4, begins: "Bijvoorbeeld in de Smart Zone", statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-digitalisation-and-skills-17", city: City::Antwerp, status: Status::Aim,
        theme: Theme::DigitalisationAndSkills, heading: HEADING_5, agreement_refs: &["BA444"],
        text: Text::new(
            "Nieuwe technologieën stimuleren in de creatieve werkplaats FabLab+.",
            "Encourage new technologies in the creative workshop FabLab+.",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-learning-and-working-city-18", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_4,
        begins: "Nieuwe technologieën worden gestimuleerd In", statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-digitalisation-and-skills-18", city: City::Antwerp, status: Status::Aim,
        theme: Theme::DigitalisationAndSkills, heading: HEADING_5, agreement_refs: &["BA449"],
        text: Text::new(
            "Innovatie en nieuwe technologie bevorderen in de diamantsector.",
            "Promote innovation and new technology in the diamond sector.",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-learning-and-working-city-22", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: Some(Text::new(
            "De noden noemen geen diamantsector.",
            "The needs do not mention the diamond sector.",
        )),
        note: None, citation: SECTION_3_1_4, begins: "Innovatie en nieuwe technologieën in", statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-digitalisation-and-skills-19", city: City::Antwerp, status: Status::Aim,
        theme: Theme::DigitalisationAndSkills, heading: HEADING_6,
        agreement_refs: &["BA386", "BA492", "BA493", "BA496", "BA540", "BA566", "BA568", "BA588"],
        text: Text::new(
            "De stedelijke dienstverlening vereenvoudigen door ze maximaal te digitaliseren, bijvoorbeeld het Bedrijvenloket (ondernemers), het e-loket, de organisatie van evenementen, de inname van openbaar domein, het aanvragen en toekennen van subsidies, de inspraakkanalen …",
            "Simplify city services by digitalising them as far as possible, for example the Bedrijvenloket (business desk), the e-loket (online desk), the organisation of events, the occupation of public space, applying for and awarding grants, the channels for public input …",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-learning-and-working-city-7", basis: Basis::Stated, why: None,
            },
            Link {
                to: "antwerp-opportunity-vibrant-city-2", basis: Basis::Stated, why: None,
            },
            Link {
                to: "antwerp-opportunity-vibrant-city-3", basis: Basis::Stated, why: None,
            },
            Link {
                to: "antwerp-opportunity-vibrant-city-4", basis: Basis::Stated, why: None,
            },
            Link {
                to: "antwerp-opportunity-well-governed-city-1", basis: Basis::Stated, why: None,
            },
            Link {
                to: "antwerp-opportunity-well-governed-city-2", basis: Basis::Inference,
                why: Some(Text::new(
                    "maximaal digitaal en eenvoudiger, zoals in BA561 en BA564",
                    "as digital as possible and simpler, as in BA561 and BA564",
                )),
            },
            Link {
                to: "antwerp-opportunity-well-governed-city-3", basis: Basis::Inference,
                why: Some(Text::new(
                    "maximaal digitaal en eenvoudiger, zoals in BA561 en BA564",
                    "as digital as possible and simpler, as in BA561 and BA564",
                )),
            },
            Link {
                to: "antwerp-opportunity-well-governed-city-4", basis: Basis::Stated, why: None,
            },
            Link {
                to: "antwerp-opportunity-well-governed-city-5", basis: Basis::Stated, why: None,
            },
            Link {
                to: "antwerp-opportunity-well-governed-city-9", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: Some(Text::new(
            "De noden noemen geen dienstverlening; onderdeel 3.1.2 wel.",
            "The needs do not mention city services; section 3.1.2 does.",
        )),
        note: None, citation: SECTION_3_1_4, begins: "Vereenvoudiging door maximale digitalisering van",
        statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-smart-space-and-social-innovation-1", city: City::Antwerp, status: Status::Aim,
        theme: Theme::SmartSpaceAndSocialInnovation, heading: HEADING_7, agreement_refs: &["BA301"],
        text: Text::new(
            "De strategie voor stadsontwikkeling toespitsen op een levendige woonstad op maat van haar inwoners, een slimme netwerkstad en een robuust landschap met plaats voor groen, water en recreatie.",
            "Focus the urban development strategy on a lively residential city tailored to its residents, a smart network city and a robust landscape with room for greenery, water and recreation.",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-residential-city-2", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_4, begins: "De focus van de strategie voor",
        statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-smart-space-and-social-innovation-2", city: City::Antwerp, status: Status::Aim,
        theme: Theme::SmartSpaceAndSocialInnovation, heading: HEADING_7, agreement_refs: &["BA3"],
        text: Text::new(
            "Leefbaarheidsprojecten, groen, vrijetijdsvoorzieningen en publieke ruimte tot stand brengen die in wijken en buurten langs de Ring het duurzaam samenleven bevorderen, op een slimme en sociaal innovatieve manier.",
            "Create liveability projects, green space, leisure facilities and public space that promote sustainable living together in neighbourhoods and local areas beside the Ring, in a smart and socially innovative way.",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-liveable-and-mobile-city-4", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_4,
        begins: "Leefbaarheidsprojecten en groen, vrijetijdsvoorzieningen en", statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-smart-space-and-social-innovation-3", city: City::Antwerp, status: Status::Aim,
        theme: Theme::SmartSpaceAndSocialInnovation, heading: HEADING_7, agreement_refs: &["BA305"],
        text: Text::new(
            "Moderne, vernieuwende en technologisch innovatieve architectuur alle kansen geven.",
            "Give every opportunity to modern, novel and technologically innovative architecture.",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-residential-city-4", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: Some(Text::new(
            "De noden noemen geen architectuur of ruimtelijke planning.",
            "The needs do not mention architecture or spatial planning.",
        )),
        note: None, citation: SECTION_3_1_4, begins: "We geven alle kansen aan", statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-smart-space-and-social-innovation-4", city: City::Antwerp, status: Status::Aim,
        theme: Theme::SmartSpaceAndSocialInnovation, heading: HEADING_7, agreement_refs: &["BA305"],
        text: Text::new(
            "Moderne, vernieuwende en technologisch innovatieve architectuur alle kansen geven in de ruimtelijke planningsprojecten.",
            "Give every opportunity to modern, novel and technologically innovative architecture in the spatial planning projects.",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-residential-city-4", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: Some(Text::new(
            "De noden noemen geen architectuur of ruimtelijke planning.",
            "The needs do not mention architecture or spatial planning.",
        )),
        note: None, citation: SECTION_3_1_4, begins: "In de ruimtelijke planningsprojecten krijgt", statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-smart-space-and-social-innovation-5", city: City::Antwerp, status: Status::Aim,
        theme: Theme::SmartSpaceAndSocialInnovation, heading: HEADING_7, agreement_refs: &["BA389"],
        text: Text::new(
            "(Leegstaande) bedrijventerreinen, bedrijfsgebouwen en sites herwaarderen, onder andere met tijdelijke invullingen, zoals een coworkinglocatie of atelierruimtes.",
            "Upgrade (vacant) business parks, business buildings and sites, among other means through temporary uses, such as coworking spaces or studios.",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-learning-and-working-city-9", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: Some(Text::new(
            "De noden noemen geen leegstaande bedrijfsgebouwen.",
            "The needs do not mention vacant business premises.",
        )),
        note: None, citation: SECTION_3_1_4, begins: "Herwaardering van (leegstaande) bedrijventerreinen en",
        statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-climate-adaptation-1", city: City::Antwerp, status: Status::Aim,
        theme: Theme::ClimateAdaptation, heading: HEADING_8, agreement_refs: &[],
        text: Text::new(
            "Groengebieden ontwikkelen en onderling verbinden tot stedelijke landschapsparken.",
            "Develop green areas and join them into urban landscape parks.",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-liveable-and-mobile-city-42", basis: Basis::Inference,
                why: Some(Text::new(
                    "BA80 zoekt plekken voor bos en park",
                    "BA80 looks for places for woods and parks",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_4,
        begins: "Ontwikkelen van groengebieden die verbonden", statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-climate-adaptation-2", city: City::Antwerp, status: Status::Aim,
        theme: Theme::ClimateAdaptation, heading: HEADING_8, agreement_refs: &["BA63"],
        text: Text::new(
            "Acties opzetten voor groendaken en (verticale) vergroening.",
            "Set up actions for green roofs and (vertical) greening.",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-liveable-and-mobile-city-29", basis: Basis::Stated, why: None,
            },
            Link {
                to: "antwerp-opportunity-liveable-and-mobile-city-39", basis: Basis::Inference,
                why: Some(Text::new(
                    "groendaken en vergroening staan ook in BA77, BA80 en BA82",
                    "green roofs and greening are in BA77, BA80 and BA82, too",
                )),
            },
            Link {
                to: "antwerp-opportunity-liveable-and-mobile-city-42", basis: Basis::Inference,
                why: Some(Text::new(
                    "groendaken en vergroening staan ook in BA77, BA80 en BA82",
                    "green roofs and greening are in BA77, BA80 and BA82, too",
                )),
            },
            Link {
                to: "antwerp-opportunity-liveable-and-mobile-city-43", basis: Basis::Inference,
                why: Some(Text::new(
                    "groendaken en vergroening staan ook in BA77, BA80 en BA82",
                    "green roofs and greening are in BA77, BA80 and BA82, too",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_4, begins: "Acties gericht op groendaken, (verticale)",
        statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-climate-adaptation-3", city: City::Antwerp, status: Status::Aim,
        theme: Theme::ClimateAdaptation, heading: HEADING_8, agreement_refs: &["BA358"],
        text: Text::new(
            "Een aanmoedigingsbeleid voeren om speelplaatsen te vergroenen.",
            "Run an incentive policy for greening playgrounds.",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-learning-and-working-city-4", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_4, begins: "Aanmoedigingsbeleid voor vergroenen van",
        statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-climate-adaptation-4", city: City::Antwerp, status: Status::Aim,
        theme: Theme::ClimateAdaptation, heading: HEADING_9, agreement_refs: &["BA63", "BA77"],
        text: Text::new(
            "Bij de opmaak van elk ontwikkelingsplan aandacht hebben voor (collectieve) waterbuffering, verkoeling, infiltratie en ontharding.",
            "In drawing up every development plan, take account of (collective) water buffering, cooling, infiltration and unsealing.",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-liveable-and-mobile-city-29", basis: Basis::Stated, why: None,
            },
            Link {
                to: "antwerp-opportunity-liveable-and-mobile-city-30", basis: Basis::Inference,
                why: Some(Text::new(
                    "BA64 noemt een collectief watersysteem en waterbuffering",
                    "BA64 names a collective water system and water buffering",
                )),
            },
            Link {
                to: "antwerp-opportunity-liveable-and-mobile-city-39", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_4,
        begins: "Aandacht voor (collectieve) waterbuffering, verkoeling", statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-climate-adaptation-5", city: City::Antwerp, status: Status::Aim,
        theme: Theme::ClimateAdaptation, heading: HEADING_9, agreement_refs: &["BA78"],
        text: Text::new(
            "Oppervlakte- en grondwater efficiënt gebruiken.",
            "Use surface water and groundwater efficiently.",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-liveable-and-mobile-city-40", basis: Basis::Stated, why: None,
            },
            Link {
                to: "antwerp-opportunity-liveable-and-mobile-city-41", basis: Basis::Inference,
                why: Some(Text::new(
                    "BA79 gebruikt oppervlakte- of grondwater",
                    "BA79 uses surface water or groundwater",
                )),
            },
        ],
        no_link_reason: Some(Text::new(
            "De noden noemen geen water of droogte.",
            "The needs do not mention water or drought.",
        )),
        note: None, citation: SECTION_3_1_4, begins: "Efficiënt gebruik van oppervlakte- en", statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-climate-adaptation-6", city: City::Antwerp, status: Status::Aim,
        theme: Theme::ClimateAdaptation, heading: None, agreement_refs: &["BA76"],
        text: Text::new(
            "De stad tegen overstromingen beschermen door het Sigmaplan verder uit te voeren.",
            "Protect the city against flooding by continuing to implement the Sigmaplan.",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-liveable-and-mobile-city-38", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: Some(Text::new("De noden noemen geen overstromingen.", "The needs do not mention flooding.")),
        note: None, citation: SECTION_3_1_4, begins: "De stad beschermen tegen overstromingen", statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-energy-efficiency-1", city: City::Antwerp, status: Status::Study,
        theme: Theme::EnergyEfficiency, heading: HEADING_10, agreement_refs: &["BA22"],
        text: Text::new(
            "Een netwerk opzetten van installaties voor CNG, waterstof en andere duurzame brandstoffen.",
            "Set up a network of installations for CNG, hydrogen and other sustainable fuels.",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-liveable-and-mobile-city-17", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: None,
        note: Some(Text::new(
            "Het bestuursakkoord (BA22) onderzoekt enkel of zo’n netwerk er kan komen. CNG is een fossiele brandstof; Verordening (EU) 2021/1058 (EFRO), art. 7, lid 1, punt h), sluit die uit, met uitzonderingen zoals schone voertuigen voor openbare doeleinden. De strategie zegt niet hoe de waterstof gemaakt wordt.",
            "The coalition agreement (BA22) only studies whether there can be such a network. CNG is a fossil fuel, which ERDF Regulation (EU) 2021/1058, art. 7(1)(h), excludes, with exceptions such as clean vehicles for public purposes. The strategy does not say how the hydrogen is made.",
        )),
        citation: SECTION_3_1_4, begins: "Netwerk van installaties voor duurzame", statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-energy-efficiency-2", city: City::Antwerp, status: Status::Aim,
        theme: Theme::EnergyEfficiency, heading: HEADING_10, agreement_refs: &["BA60"],
        text: Text::new(
            "Het stedelijk patrimonium en de vloot verduurzamen.",
            "Make the city’s property and fleet more sustainable.",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-liveable-and-mobile-city-27", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_4, begins: "Verduurzaming van stedelijk patrimonium en",
        statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-energy-efficiency-3", city: City::Antwerp, status: Status::Aim,
        theme: Theme::EnergyEfficiency, heading: HEADING_10, agreement_refs: &["BA68"],
        text: Text::new(
            "Ontdieselen door de lage-emissiezone (LEZ) te verstrengen.",
            "Phase out diesel by tightening the low-emission zone (LEZ).",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-liveable-and-mobile-city-33", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: None,
        note: Some(Text::new(
            "De verstrenging komt van de Vlaamse regelgeving (BA68).",
            "The tightening comes from Flemish regulation (BA68).",
        )),
        citation: SECTION_3_1_4, begins: "Ontdieseling door verstrenging van de", statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-energy-efficiency-4", city: City::Antwerp, status: Status::Aim,
        theme: Theme::EnergyEfficiency, heading: HEADING_10, agreement_refs: &["BA70", "BA313"],
        text: Text::new("Het aanbod aan walstroom uitbreiden.", "Expand the supply of shore power."),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-liveable-and-mobile-city-35", basis: Basis::Stated, why: None,
            },
            Link {
                to: "antwerp-opportunity-residential-city-8", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: Some(Text::new(
            "De noden noemen geen uitstoot of geluid van schepen.",
            "The needs do not mention emissions or noise of ships.",
        )),
        note: None, citation: SECTION_3_1_4, begins: "Uitbreiding walstroom", statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-energy-efficiency-5", city: City::Antwerp, status: Status::Aim,
        theme: Theme::EnergyEfficiency, heading: HEADING_10, agreement_refs: &["BA66"],
        text: Text::new(
            "Via het EcoHuis/Woonkantoor advies geven over ecologisch (ver)bouwen en wonen.",
            "Give advice on ecological building, renovating and living through the EcoHuis/Woonkantoor.",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-liveable-and-mobile-city-32", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_4,
        begins: "Advies over ecologisch (ver)bouwen en wonen", statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-energy-efficiency-6", city: City::Antwerp, status: Status::Aim,
        theme: Theme::EnergyEfficiency, heading: HEADING_10, agreement_refs: &["BA299"],
        text: Text::new(
            "Het woonareaal klimaatneutraal maken via de renovatiepremie.",
            "Make the housing stock climate-neutral through the renovation grant.",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-residential-city-1", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_4, begins: "Klimaatneutraal maken van het woonareaal",
        statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-renewable-energy-1", city: City::Antwerp, status: Status::Study,
        theme: Theme::RenewableEnergy, heading: HEADING_11, agreement_refs: &["BA4"],
        text: Text::new(
            "Onderzoek doen naar waterkracht en naar de distributie van energie met een warmtetransportkring, bij de ontwikkeling van de Ringzone.",
            "Study hydropower and the distribution of energy through a heat transport ring, as part of the development of the Ring zone.",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-liveable-and-mobile-city-44", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_4, begins: "Onderzoek naar waterkracht en distributie",
        statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-renewable-energy-2", city: City::Antwerp, status: Status::Aim,
        theme: Theme::RenewableEnergy, heading: HEADING_11, agreement_refs: &["BA61"],
        text: Text::new(
            "Warmtenetten aanleggen en restwarmte gebruiken.",
            "Build heat networks and use residual heat.",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-liveable-and-mobile-city-28", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_4, begins: "Aanleg van warmtenetten en gebruik",
        statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-mobility-1", city: City::Antwerp, status: Status::Aim, theme: Theme::Mobility,
        heading: HEADING_12, agreement_refs: &["BA2"],
        text: Text::new(
            "Slimme maatregelen nemen voor Minder Hinder en modal shift.",
            "Take smart measures for Minder Hinder (less nuisance) and modal shift.",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-liveable-and-mobile-city-1", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_4, begins: "Slimme Minder Hinder- en modal",
        statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-mobility-2", city: City::Antwerp, status: Status::Aim, theme: Theme::Mobility,
        heading: HEADING_12, agreement_refs: &["BA2"],
        text: Text::new(
            "Systemen voor deelmobiliteit ondersteunen.",
            "Support shared-mobility systems.",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-liveable-and-mobile-city-3", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: Some(Text::new(
            "De noden noemen geen deelmobiliteit.",
            "The needs do not mention shared mobility.",
        )),
        note: None, citation: SECTION_3_1_4, begins: "Deelmobiliteitssystemen", statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-mobility-3", city: City::Antwerp, status: Status::Aim, theme: Theme::Mobility,
        heading: HEADING_12, agreement_refs: &["BA4"],
        text: Text::new(
            "Slimme verkeerssturing en mobiliteitsoplossingen inzetten.",
            "Use smart traffic control and mobility solutions.",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-liveable-and-mobile-city-2", basis: Basis::Inference,
                why: Some(Text::new(
                    "BA2 begeleidt routes en parkeren met een Verkeerscentrum",
                    "BA2 guides routes and parking with a Verkeerscentrum (traffic centre)",
                )),
            },
            Link {
                to: "antwerp-opportunity-liveable-and-mobile-city-5", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: Some(Text::new(
            "De noden noemen geen doorstroming of verkeerssturing.",
            "The needs do not mention traffic flow or traffic control.",
        )),
        note: None, citation: SECTION_3_1_4, begins: "Slimme verkeerssturing en mobiliteitsoplossingen",
        statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-mobility-4", city: City::Antwerp, status: Status::Aim, theme: Theme::Mobility,
        heading: HEADING_12, agreement_refs: &["BA9", "BA10"],
        text: Text::new(
            "Zorgen voor autoluwe zones, zones 30, fietspaden, stoepen, verkeersgeleiding …",
            "Provide low-car zones, 30 km/h zones, cycle paths, pavements, traffic guidance …",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-liveable-and-mobile-city-2", basis: Basis::Inference,
                why: Some(Text::new(
                    "verkeersgeleiding (BA2), leefbaarheid en veiligheid (BA8) en fietspaden (BA36)",
                    "traffic guidance (BA2), liveability and safety (BA8) and cycle paths (BA36)",
                )),
            },
            Link {
                to: "antwerp-opportunity-liveable-and-mobile-city-7", basis: Basis::Inference,
                why: Some(Text::new(
                    "verkeersgeleiding (BA2), leefbaarheid en veiligheid (BA8) en fietspaden (BA36)",
                    "traffic guidance (BA2), liveability and safety (BA8) and cycle paths (BA36)",
                )),
            },
            Link {
                to: "antwerp-opportunity-liveable-and-mobile-city-8", basis: Basis::Stated, why: None,
            },
            Link {
                to: "antwerp-opportunity-liveable-and-mobile-city-9", basis: Basis::Stated, why: None,
            },
            Link {
                to: "antwerp-opportunity-liveable-and-mobile-city-21", basis: Basis::Inference,
                why: Some(Text::new(
                    "verkeersgeleiding (BA2), leefbaarheid en veiligheid (BA8) en fietspaden (BA36)",
                    "traffic guidance (BA2), liveability and safety (BA8) and cycle paths (BA36)",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_4, begins: "Autoluwe zones, zones 30, fietspaden",
        statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-mobility-5", city: City::Antwerp, status: Status::Aim, theme: Theme::Mobility,
        heading: HEADING_12, agreement_refs: &["BA42"],
        text: Text::new("Vervoer over water stimuleren.", "Encourage transport by water."),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-liveable-and-mobile-city-6", basis: Basis::Inference,
                why: Some(Text::new(
                    "BA5 brengt bouwstromen op het water",
                    "BA5 moves construction flows to the water",
                )),
            },
            Link {
                to: "antwerp-opportunity-liveable-and-mobile-city-25", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_4, begins: "Watervervoer", statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-mobility-6", city: City::Antwerp, status: Status::Aim, theme: Theme::Mobility,
        heading: HEADING_12, agreement_refs: &["BA15"],
        text: Text::new(
            "Superschakels uitbouwen, waar reizigers vlot van vervoersmodus kunnen wisselen.",
            "Develop superschakels (interchange hubs), where travellers can change mode of transport smoothly.",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-liveable-and-mobile-city-14", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_4,
        begins: "Superschakels waar vlot van vervoersmodus gewisseld", statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-mobility-7", city: City::Antwerp, status: Status::Aim, theme: Theme::Mobility,
        heading: HEADING_12, agreement_refs: &["BA35"],
        text: Text::new(
            "Trage wegen inzetten als doorgang voor voetgangers en fietsers.",
            "Use trage wegen (slow roads) as passages for pedestrians and cyclists.",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-liveable-and-mobile-city-20", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: Some(Text::new(
            "De noden noemen geen voetgangers of trage wegen.",
            "The needs do not mention pedestrians or slow roads.",
        )),
        note: None, citation: SECTION_3_1_4, begins: "Trage wegen als voet- en", statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-mobility-8", city: City::Antwerp, status: Status::Aim, theme: Theme::Mobility,
        heading: HEADING_12, agreement_refs: &["BA37"],
        text: Text::new(
            "Beveiligde publieke parkings voor (elektrische) fietsen aanleggen.",
            "Build secured public parking facilities for (electric) bicycles.",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-liveable-and-mobile-city-22", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: Some(Text::new(
            "De noden noemen geen tekort aan fietsenstallingen.",
            "The needs do not mention a shortage of bicycle parking.",
        )),
        note: None, citation: SECTION_3_1_4, begins: "Beveiligde publieke parkings voor (elektrische)", statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-mobility-9", city: City::Antwerp, status: Status::Aim, theme: Theme::Mobility,
        heading: HEADING_12, agreement_refs: &["BA38"],
        text: Text::new(
            "Het gebruik van huursystemen voor fietsen promoten (fiets as a service).",
            "Promote the use of bicycle rental systems (bike as a service).",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-liveable-and-mobile-city-23", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: Some(Text::new(
            "De noden noemen geen te laag fietsgebruik van inwoners.",
            "The needs do not mention too little cycling by residents.",
        )),
        note: None, citation: SECTION_3_1_4, begins: "Promoten van fiets as a", statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-mobility-10", city: City::Antwerp, status: Status::Aim, theme: Theme::Mobility,
        heading: HEADING_12, agreement_refs: &["BA48"],
        text: Text::new(
            "Stadsdistributiecentra opzetten aan de rand van de stad.",
            "Set up urban distribution centres on the edge of the city.",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-liveable-and-mobile-city-26", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: Some(Text::new(
            "De noden noemen geen goederenvervoer.",
            "The needs do not mention freight transport.",
        )),
        note: None, citation: SECTION_3_1_4, begins: "Opzetten van stadsdistributiecentra in de", statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-mobility-11", city: City::Antwerp, status: Status::Aim, theme: Theme::Mobility,
        heading: HEADING_12, agreement_refs: &["BA22"],
        text: Text::new(
            "Het netwerk van laadpunten voor elektrische voertuigen uitbreiden.",
            "Extend the network of charging points for electric vehicles.",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-liveable-and-mobile-city-17", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_1_4, begins: "Uitbreiding van het netwerk van",
        statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-urban-circularity-1", city: City::Antwerp, status: Status::Aim,
        theme: Theme::UrbanCircularity, heading: HEADING_13, agreement_refs: &["BA317"],
        text: Text::new(
            "De lokale kringloop- en deeleconomie blijvend stimuleren en ondersteunen.",
            "Keep encouraging and supporting the local reuse and sharing economy.",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-residential-city-10", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: Some(Text::new(
            "De noden noemen geen materialen of circulaire economie.",
            "The needs do not mention materials or the circular economy.",
        )),
        note: None, citation: SECTION_3_1_4, begins: "Blijvend de lokale kringloop- en", statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-urban-circularity-2", city: City::Antwerp, status: Status::Study,
        theme: Theme::UrbanCircularity, heading: HEADING_13, agreement_refs: &["BA390"],
        text: Text::new(
            "Regelluwe zones inrichten waar KMO’s, stadslandbouw en kleinschalige maakindustrie makkelijker innoveren.",
            "Set up low-regulation zones where SMEs, urban farming and small-scale manufacturing innovate more easily.",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-learning-and-working-city-10", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: Some(Text::new(
            "De noden noemen geen innovatie of circulaire economie.",
            "The needs do not mention innovation or the circular economy.",
        )),
        note: Some(Text::new(
            "Het bestuursakkoord (BA390) onderzoekt enkel of zulke zones haalbaar zijn.",
            "The coalition agreement (BA390) only studies whether such zones are feasible.",
        )),
        citation: SECTION_3_1_4, begins: "Regelluwe zones om innovatie bij", statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-urban-circularity-3", city: City::Antwerp, status: Status::Aim,
        theme: Theme::UrbanCircularity, heading: HEADING_13, agreement_refs: &["BA454"],
        text: Text::new(
            "De overgang maken naar evenementen die duurzaam georganiseerd worden en duurzaam met materialen omgaan.",
            "Make the transition to events that are organised sustainably and use materials sustainably.",
        ),
        opportunity_links: &[
            Link {
                to: "antwerp-opportunity-vibrant-city-1", basis: Basis::Stated, why: None,
            },
        ],
        no_link_reason: Some(Text::new(
            "De noden noemen geen evenementen of materialen.",
            "The needs do not mention events or materials.",
        )),
        note: None, citation: SECTION_3_1_4, begins: "Transitie naar een duurzame organisatie", statistics: &[],
    },
];
