// Generated from content/ghent/approach.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Ghent: needs and opportunities taken up together.

use crate::source::{Citation, Source};
use crate::strategy::statement::Statement;
use crate::strategy::statistic::{Qualifier, Statistic, StatisticKind, Territory, Value};
use crate::strategy::tables::{notes, units};
use crate::text::Text;

const SECTION_3_2_3: Citation = Citation::section(Source::STRATEGY, "3.2.3");
const SECTION_3_2_4: Citation = Citation::section(Source::STRATEGY, "3.2.4");

pub(super) static APPROACH: &[Statement] = &[
    Statement {
        id: "ghent-approach-1", themes: &[],
        text: Text::new(
            "Gent bouwt voort op bestaande strategische documenten, zoals het bestuursakkoord en de beleidsnota's.",
            "Ghent builds on existing strategic documents, such as the coalition agreement and the policy notes.",
        ),
        note: Some(notes::GHENT_POLICY_ENDED), source: SECTION_3_2_3, statistics: &[],
    },
    Statement {
        id: "ghent-approach-2", themes: &[],
        text: Text::new(
            "Aan het meerjarenplan 2020-2025 gingen een diepgaand debat en een weloverwogen traject in stappen vooraf.",
            "The multi-year plan 2020-2025 was preceded by a thorough debate and a well-considered process with milestones.",
        ),
        note: Some(notes::GHENT_POLICY_ENDED), source: SECTION_3_2_3, statistics: &[],
    },
    Statement {
        id: "ghent-approach-3", themes: &[],
        text: Text::new(
            "De missie: een trotse stad die ademt en laat ademen, om graag te wonen, werken en genieten, met inwoners die even anders en even Gents zijn.",
            "The mission: a proud city that breathes and lets breathe, good to live, work and enjoy life in, its residents equally different and equally of Ghent.",
        ),
        note: None, source: SECTION_3_2_3, statistics: &[],
    },
    Statement {
        id: "ghent-approach-4", themes: &[],
        text: Text::new(
            "In Gent kunnen kinderen groeien en mensen hun talent ontwikkelen; er wordt ondernomen en geëxperimenteerd, open naar de wereld.",
            "In Ghent, children can grow and people develop their talents; there is enterprise and experiment, open to the world.",
        ),
        note: None, source: SECTION_3_2_3, statistics: &[],
    },
    Statement {
        id: "ghent-approach-5", themes: &[],
        text: Text::new(
            "Gentenaars maken hun stad samen, en maken haar nog beter voor de volgende generaties.",
            "The people of Ghent make their city together, and make it better still for the generations to come.",
        ),
        note: None, source: SECTION_3_2_3, statistics: &[],
    },
    Statement {
        id: "ghent-approach-6", themes: &[],
        text: Text::new(
            "De missie kreeg vorm in 20 strategische en 134 (programma-)operationele doelstellingen, die de stad klaarmaken voor de toekomst.",
            "The mission took shape in 20 strategic and 134 operational (programme) objectives, which make the city ready for the future.",
        ),
        note: None, source: SECTION_3_2_3,
        statistics: &[
            Statistic {
                what: Text::new(
                    "Strategische doelstellingen van het meerjarenplan",
                    "Strategic objectives of the multi-year plan",
                ),
                value: Value::whole(20), qualifier: Qualifier::Exactly, unit: units::OBJECTIVES, when: None,
                territory: Territory::Ghent, of: None, kind: StatisticKind::Observed, compared_with: None,
                source: SECTION_3_2_3,
            },
            Statistic {
                what: Text::new(
                    "(Programma-)operationele doelstellingen van het meerjarenplan",
                    "Operational (programme) objectives of the multi-year plan",
                ),
                value: Value::whole(134), qualifier: Qualifier::Exactly, unit: units::OBJECTIVES, when: None,
                territory: Territory::Ghent, of: None, kind: StatisticKind::Observed, compared_with: None,
                source: SECTION_3_2_3,
            },
        ],
    },
    Statement {
        id: "ghent-approach-7", themes: &[],
        text: Text::new(
            "De doelstellingen zijn gebundeld in vier thema's: ‘Toekomstgericht ontwikkelen’ en ‘Stad van kansen’, en verder ‘Samenleven en beleven’ en ‘Stad door en voor Gentenaars’.",
            "The objectives are grouped in four themes: ‘Developing for the future’, ‘City of opportunities’, ‘Living together and experiencing’ and ‘City by and for its residents’.",
        ),
        note: None, source: SECTION_3_2_3,
        statistics: &[
            Statistic {
                what: Text::new("Thema's van het meerjarenplan", "Themes of the multi-year plan"),
                value: Value::whole(4), qualifier: Qualifier::Exactly, unit: units::THEMES, when: None,
                territory: Territory::Ghent, of: None, kind: StatisticKind::Observed, compared_with: None,
                source: SECTION_3_2_3,
            },
        ],
    },
    Statement {
        id: "ghent-approach-8", themes: &[],
        text: Text::new(
            "Het meerjarenplan zet maatschappelijke uitdagingen om in een plan dat binnen de structuur van de organisatie werkt.",
            "The multi-year plan turns societal challenges into a plan that works within the structure of the organisation.",
        ),
        note: None, source: SECTION_3_2_3, statistics: &[],
    },
    Statement {
        id: "ghent-approach-9", themes: &[],
        text: Text::new(
            "Het meerjarenplan is geïntegreerd opgesteld, bevordert samenwerking en zorgt voor eigenaarschap.",
            "The multi-year plan was drawn up in an integrated way, encourages cooperation and creates ownership.",
        ),
        note: None, source: SECTION_3_2_3, statistics: &[],
    },
    Statement {
        id: "ghent-approach-10", themes: &[],
        text: Text::new(
            "Het meerjarenplan geeft de hoofdlijnen voor de jaren 2020-2025.",
            "The multi-year plan gives the main lines for the years 2020-2025.",
        ),
        note: Some(notes::GHENT_POLICY_ENDED), source: SECTION_3_2_3, statistics: &[],
    },
    Statement {
        id: "ghent-approach-11", themes: &[],
        text: Text::new(
            "De beleidsnota's horen bij de strategie van de stad en vertrekken van het bestuursakkoord en het meerjarenplan.",
            "The policy notes are part of the city's strategy and start from the coalition agreement and the multi-year plan.",
        ),
        note: None, source: SECTION_3_2_3, statistics: &[],
    },
    Statement {
        id: "ghent-approach-12", themes: &[],
        text: Text::new(
            "De stad maakte haar beleidsnota's van bij de start participatief op, zodat de inhoud van onderuit kwam.",
            "The city drew up its policy notes with participation from the outset, so that their content came from the bottom up.",
        ),
        note: None, source: SECTION_3_2_3, statistics: &[],
    },
    Statement {
        id: "ghent-approach-13", themes: &[],
        text: Text::new(
            "Meerjarenplan en beleidsnota's zijn de twee strategische documenten waarop de Gentse GTI-strategie rust.",
            "The multi-year plan and the policy notes are the two strategic documents on which Ghent's GTI strategy rests.",
        ),
        note: Some(notes::GHENT_POLICY_ENDED), source: SECTION_3_2_3,
        statistics: &[
            Statistic {
                what: Text::new(
                    "Strategische documenten als basis van de strategie",
                    "Strategic documents as the basis of the strategy",
                ),
                value: Value::whole(2), qualifier: Qualifier::Exactly, unit: units::DOCUMENTS, when: None,
                territory: Territory::Ghent, of: None, kind: StatisticKind::Observed, compared_with: None,
                source: SECTION_3_2_3,
            },
        ],
    },
    Statement {
        id: "ghent-approach-14", themes: &[],
        text: Text::new(
            "Beperkt geld, een stedelijk luik binnen de slimme en de duurzame prioriteit en art. 11 van de EFRO-verordening vragen een verdere afbakening.",
            "Limited money, the urban strand becoming part of the smart and the sustainable priority, and article 11 of the ERDF Regulation call for further delimitation.",
        ),
        note: None, source: SECTION_3_2_3, statistics: &[],
    },
    Statement {
        id: "ghent-approach-15", themes: &[],
        text: Text::new(
            "Daarom gelden principes waaraan acties minstens voldoen, en werkt de strategie haar thema's verder uit.",
            "Hence principles that actions must at least answer to, while the strategy also refines its themes.",
        ),
        note: None, source: SECTION_3_2_3, statistics: &[],
    },
    Statement {
        id: "ghent-approach-16", themes: &[],
        text: Text::new(
            "Door de principes staat de Gentenaar centraal en brengen de projecten Europa dichter bij de burger.",
            "The principles put the people of Ghent at the centre, so that projects help to bring Europe closer to citizens.",
        ),
        note: None, source: SECTION_3_2_4, statistics: &[],
    },
];
