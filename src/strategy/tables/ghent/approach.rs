// Generated from content/ghent/approach.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Ghent: the integrated approach to needs and opportunities.

use crate::source::{Citation, Source};
use crate::strategy::city::City;
use crate::strategy::statement::Statement;
use crate::strategy::statistic::{Qualifier, Statistic, StatisticKind, Territory, Value};
use crate::strategy::status::Status;
use crate::strategy::tables::notes;
use crate::strategy::tables::units::Unit;
use crate::text::Text;

const SECTION_3_2_3: Citation = Citation::section(Source::STRATEGY, "3.2.3");
const FOOTNOTE_20: Citation = Citation::footnote(Source::STRATEGY, "3.2.3", "20");
const SECTION_3_2_4: Citation = Citation::section(Source::STRATEGY, "3.2.4");

pub(super) static APPROACH: &[Statement] = &[
    Statement {
        id: "ghent-approach-1", city: Some(City::Ghent), status: Status::Aim, themes: &[],
        text: Text::new(
            "Gent wil vertrekken van bestaande strategische documenten, namelijk het bestuursakkoord en de beleidsnota’s.",
            "Ghent wants to start from existing strategic documents, namely the coalition agreement and the policy notes.",
        ),
        note: Some(notes::GHENT_POLICY_ENDED), citation: FOOTNOTE_20, begins: "Vanuit Stad Gent wensen wij",
        statistics: &[],
    },
    Statement {
        id: "ghent-approach-2", city: Some(City::Ghent), status: Status::Fact, themes: &[],
        text: Text::new(
            "Aan het meerjarenplan 2020-2025 gingen een grondig debat en een weloverwogen traject met mijlpalen vooraf.",
            "The multiannual plan 2020-2025 was preceded by a thorough debate and a well-considered process with milestones.",
        ),
        note: Some(Text::new(
            "De bron kondigt de mijlpalen aan (“volgende mijlpalen”), maar de tekst bevat ze niet. Het meerjarenplan liep tot 2025.",
            "The source announces the milestones (“volgende mijlpalen”), but its text does not contain them. The multiannual plan ran to 2025.",
        )),
        citation: SECTION_3_2_3, begins: "Aan de basis van", statistics: &[],
    },
    Statement {
        id: "ghent-approach-3", city: Some(City::Ghent), status: Status::Aim, themes: &[],
        text: Text::new(
            "De missie: een trotse stad die ademt en laat ademen, waar mensen graag wonen, werken en genieten, en waar iedereen even anders en evenveel Gentenaar is.",
            "The mission: a proud city that breathes and lets breathe, where people like to live, work and enjoy life, and where everyone is equally different and equally a resident of Ghent.",
        ),
        note: None, citation: SECTION_3_2_3, begins: "Gent is een fiere stad waar", statistics: &[],
    },
    Statement {
        id: "ghent-approach-4", city: Some(City::Ghent), status: Status::Aim, themes: &[],
        text: Text::new(
            "Kinderen krijgen er ruimte om te groeien en mensen kansen om hun talenten te ontplooien; Gent onderneemt en experimenteert, met de blik op de wereld.",
            "Children get room to grow and people get chances to develop their talents; Ghent is enterprising and experiments, with its eyes on the world.",
        ),
        note: None, citation: SECTION_3_2_3, begins: "Kinderen krijgen hier ruimte om", statistics: &[],
    },
    Statement {
        id: "ghent-approach-5", city: Some(City::Ghent), status: Status::Aim, themes: &[],
        text: Text::new(
            "Gentenaars maken de stad samen en zorgen voor de generaties na hen voor een omslag naar een nog beter Gent.",
            "The people of Ghent make the city together and bring about the turn to an even better Ghent for the generations to come.",
        ),
        note: None, citation: SECTION_3_2_3, begins: "Wij creëren de stad samen", statistics: &[],
    },
    Statement {
        id: "ghent-approach-6", city: Some(City::Ghent), status: Status::Fact, themes: &[],
        text: Text::new(
            "De missie kreeg vorm in 20 strategische en 134 (programma-)operationele doelstellingen, die Gent op de toekomst voorbereiden.",
            "The mission took shape in 20 strategic and 134 (programme) operational objectives, which prepare Ghent for the future.",
        ),
        note: None, citation: SECTION_3_2_3, begins: "Uit deze missie vloeiden 20",
        statistics: &[
            Statistic {
                what: Text::new(
                    "Strategische doelstellingen van het meerjarenplan",
                    "Strategic objectives of the multiannual plan",
                ),
                value: Value::whole(20), qualifier: Qualifier::Exactly, unit: Unit::Objectives, when: None,
                territory: Territory::Ghent, of: None, kind: StatisticKind::Observed, compared_with: None,
                citation: SECTION_3_2_3,
            },
            Statistic {
                what: Text::new(
                    "(Programma-)operationele doelstellingen van het meerjarenplan",
                    "(Programme) operational objectives of the multiannual plan",
                ),
                value: Value::whole(134), qualifier: Qualifier::Exactly, unit: Unit::Objectives, when: None,
                territory: Territory::Ghent, of: None, kind: StatisticKind::Observed, compared_with: None,
                citation: SECTION_3_2_3,
            },
        ],
    },
    Statement {
        id: "ghent-approach-7", city: Some(City::Ghent), status: Status::Fact, themes: &[],
        text: Text::new(
            "De doelstellingen zijn gebundeld in vier thema’s: ‘Toekomstgericht ontwikkelen’, ‘Stad van kansen’, ‘Samenleven en beleven’ en ‘Stad door en voor Gentenaars’.",
            "The objectives are grouped in four themes: ‘Toekomstgericht ontwikkelen’ (developing for the future), ‘Stad van kansen’ (city of opportunities), ‘Samenleven en beleven’ (living together and experiencing) and ‘Stad door en voor Gentenaars’ (city by and for its residents).",
        ),
        note: None, citation: SECTION_3_2_3, begins: "Die doelstellingen werden gebundeld onder",
        statistics: &[
            Statistic {
                what: Text::new("Thema’s van het meerjarenplan", "Themes of the multiannual plan"),
                value: Value::whole(4), qualifier: Qualifier::Exactly, unit: Unit::Themes, when: None,
                territory: Territory::Ghent, of: None, kind: StatisticKind::Observed, compared_with: None,
                citation: SECTION_3_2_3,
            },
        ],
    },
    Statement {
        id: "ghent-approach-8", city: Some(City::Ghent), status: Status::Fact, themes: &[],
        text: Text::new(
            "Het meerjarenplan is het instrument dat maatschappelijke uitdagingen omzet in een plan dat binnen de structuur van de organisatie werkt.",
            "The multiannual plan is the instrument that turns societal challenges into a plan that works within the structure of the organisation.",
        ),
        note: None, citation: SECTION_3_2_3, begins: "Het meerjarenplan is het instrument", statistics: &[],
    },
    Statement {
        id: "ghent-approach-9", city: Some(City::Ghent), status: Status::Fact, themes: &[],
        text: Text::new(
            "Het meerjarenplan kwam geïntegreerd tot stand, bevordert samenwerking en zorgt voor eigenaarschap.",
            "The multiannual plan came about in an integrated way, encourages cooperation and creates ownership.",
        ),
        note: None, citation: SECTION_3_2_3, begins: "Het stimuleert samenwerking en creëert", statistics: &[],
    },
    Statement {
        id: "ghent-approach-10", city: Some(City::Ghent), status: Status::Fact, themes: &[],
        text: Text::new(
            "Het meerjarenplan geeft de krijtlijnen voor de bestuursperiode 2020-2025.",
            "The multiannual plan sets the outlines for the term of office 2020-2025.",
        ),
        note: Some(Text::new(
            "De bron noemt de bestuursperiode verschillend: hier 2020-2025, in voetnoten 3 en 20 bestuursakkoorden 2019-2024.",
            "The source differs on the term of office: 2020-2025 here, coalition agreements 2019-2024 in footnotes 3 and 20.",
        )),
        citation: SECTION_3_2_3, begins: "Het zet de krijtlijnen uit", statistics: &[],
    },
    Statement {
        id: "ghent-approach-11", city: Some(City::Ghent), status: Status::Fact, themes: &[],
        text: Text::new(
            "De beleidsnota’s passen in de strategie van de stad en vertrekken van bestuursakkoord en meerjarenplan.",
            "The policy notes fit into the city’s strategy and start from the coalition agreement and the multiannual plan.",
        ),
        note: None, citation: SECTION_3_2_3, begins: "De beleidsnota’s kaderen in de", statistics: &[],
    },
    Statement {
        id: "ghent-approach-12", city: Some(City::Ghent), status: Status::Fact, themes: &[],
        text: Text::new(
            "Het stadsbestuur koos van bij het begin voor een participatieve aanpak van de beleidsnota’s (zie onderdeel 5.2), zodat ze bottom-up werden ingevuld.",
            "From the outset the city government chose a participatory approach to the policy notes (see section 5.2), so that their content came about bottom-up.",
        ),
        note: None, citation: SECTION_3_2_3, begins: "Al van bij het begin van", statistics: &[],
    },
    Statement {
        id: "ghent-approach-13", city: Some(City::Ghent), status: Status::Fact, themes: &[],
        text: Text::new(
            "Meerjarenplan en beleidsnota’s zijn de twee strategische documenten waarop de Gentse GTI-strategie gebaseerd is.",
            "The multiannual plan and the policy notes are the two strategic documents on which Ghent’s GTI strategy is based.",
        ),
        note: Some(notes::GHENT_POLICY_ENDED), citation: SECTION_3_2_3,
        begins: "Het meerjarenplan en de beleidsnota’s zijn",
        statistics: &[
            Statistic {
                what: Text::new(
                    "Strategische documenten als basis van de strategie",
                    "Strategic documents as the basis of the strategy",
                ),
                value: Value::whole(2), qualifier: Qualifier::Exactly, unit: Unit::Documents, when: None,
                territory: Territory::Ghent, of: None, kind: StatisticKind::Observed, compared_with: None,
                citation: SECTION_3_2_3,
            },
        ],
    },
    Statement {
        id: "ghent-approach-14", city: Some(City::Ghent), status: Status::Fact, themes: &[],
        text: Text::new(
            "De middelen voor duurzame stedelijke ontwikkeling zijn beperkt, het stedelijke luik is geïntegreerd in de slimme en de duurzame prioriteit en art. 11 van de EFRO-verordening formuleert aandachtspunten; daarom moet de GTI-strategie verder worden afgebakend.",
            "The resources for sustainable urban development are limited, the urban strand is integrated into the smart and the sustainable priority, and article 11 of the ERDF Regulation sets out focus areas; the GTI strategy therefore needs further delimitation.",
        ),
        note: None, citation: SECTION_3_2_3, begins: "Gezien de beperkte middelen voor", statistics: &[],
    },
    Statement {
        id: "ghent-approach-15", city: Some(City::Ghent), status: Status::Fact, themes: &[],
        text: Text::new(
            "Voor haar verdere afbakening formuleert de strategie een aantal principes waaraan acties minstens moeten voldoen; tegelijk verfijnt ze per thema.",
            "For its further delimitation the strategy formulates a number of principles that actions must at least meet; at the same time it is refined by theme.",
        ),
        note: None, citation: SECTION_3_2_3, begins: "Hiervoor formuleren we", statistics: &[],
    },
    Statement {
        id: "ghent-approach-16", city: Some(City::Ghent), status: Status::Aim, themes: &[],
        text: Text::new(
            "Met deze principes staat de Gentenaar centraal; gerealiseerde projecten zullen daardoor Europa mee dichter bij de burger brengen.",
            "These principles put the people of Ghent at the centre; completed projects will thereby help to bring Europe closer to citizens.",
        ),
        note: None, citation: SECTION_3_2_4, begins: "Deze principes zetten de Gentenaar", statistics: &[],
    },
    Statement {
        id: "ghent-approach-17", city: Some(City::Ghent), status: Status::Plan, themes: &[],
        text: Text::new(
            "Vanuit haar principes zet de Gentse strategie in op ‘Digitalisering & vaardigheden’, ‘Slim ruimtegebruik & sociale innovatie’, ‘Klimaatadaptie’, ‘Energie-efficiëntie’, ‘Hernieuwbare energie’, ‘Mobiliteit’ en ‘Stedelijke circulariteit’. Bij elk thema vermeldt ze de link met het EFRO-programma: prioriteit en specifieke doelstelling.",
            "On the basis of its principles, Ghent’s strategy focuses on digitalisation and skills, smart use of space and social innovation, climate adaptation, energy efficiency, renewable energy, mobility, and urban circularity. For each theme it names the link with the ERDF programme: priority and specific objective.",
        ),
        note: Some(Text::new(
            "De bron schrijft “Klimaatadaptie”; bedoeld is klimaatadaptatie.",
            "The source has “Klimaatadaptie” for climate adaptation (klimaatadaptatie).",
        )),
        citation: SECTION_3_2_4, begins: "Met bovenstaande principes in het", statistics: &[],
    },
];
