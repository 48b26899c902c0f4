// Generated from content/antwerp/approach.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Antwerp: needs and opportunities taken up together.

use crate::source::{Citation, Source};
use crate::strategy::statement::Statement;
use crate::strategy::statistic::{Qualifier, Statistic, StatisticKind, Territory, Value};
use crate::strategy::tables::{notes, units};
use crate::text::Text;

const SECTION_3_1_3: Citation = Citation::section(Source::STRATEGY, "3.1.3");

pub(super) static APPROACH: &[Statement] = &[
    Statement {
        id: "antwerp-approach-1", themes: &[],
        text: Text::new(
            "De hele groep stad Antwerpen werkt samen om mensen en middelen maximaal te gebruiken en zo de bestuursakkoorden uit te voeren.",
            "The whole city group (groep stad Antwerpen) works together to make the most of people and means and so carry out the coalition agreements.",
        ),
        note: Some(notes::ANTWERP_AGREEMENT_ENDED), source: SECTION_3_1_3, statistics: &[],
    },
    Statement {
        id: "antwerp-approach-2", themes: &[],
        text: Text::new(
            "De werking steunt op een beleids- en beheerscyclus in zes stappen.",
            "The way of working rests on a policy and management cycle in six steps.",
        ),
        note: None, source: SECTION_3_1_3,
        statistics: &[
            Statistic {
                what: Text::new(
                    "Stappen van de beleids- en beheerscyclus",
                    "Steps of the policy and management cycle",
                ),
                value: Value::whole(6), qualifier: Qualifier::Exactly, unit: units::STEPS, when: None,
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Rule, compared_with: None,
                source: SECTION_3_1_3,
            },
        ],
    },
    Statement {
        id: "antwerp-approach-3", themes: &[],
        text: Text::new("Stap 1: de bestuursakkoorden.", "Step 1: the coalition agreements."), note: None,
        source: SECTION_3_1_3, statistics: &[],
    },
    Statement {
        id: "antwerp-approach-4", themes: &[], text: Text::new("Stap 2: de doelstellingen.", "Step 2: the objectives."),
        note: None, source: SECTION_3_1_3, statistics: &[],
    },
    Statement {
        id: "antwerp-approach-5", themes: &[],
        text: Text::new(
            "Stap 3: operationaliseren en budgetteren in het meerjarenplan.",
            "Step 3: making operational and budgeting, in the multi-year plan.",
        ),
        note: None, source: SECTION_3_1_3, statistics: &[],
    },
    Statement {
        id: "antwerp-approach-6", themes: &[],
        text: Text::new(
            "Stap 4: vastleggen welke programma's met producten en projecten er komen.",
            "Step 4: setting programmes of products and projects.",
        ),
        note: None, source: SECTION_3_1_3, statistics: &[],
    },
    Statement {
        id: "antwerp-approach-7", themes: &[], text: Text::new("Stap 5: de uitvoering.", "Step 5: carrying out."),
        note: None, source: SECTION_3_1_3, statistics: &[],
    },
    Statement {
        id: "antwerp-approach-8", themes: &[],
        text: Text::new("Stap 6: opvolging en bijsturing.", "Step 6: monitoring and adjusting."), note: None,
        source: SECTION_3_1_3, statistics: &[],
    },
    Statement {
        id: "antwerp-approach-9", themes: &[],
        text: Text::new(
            "Alle entiteiten van de groep delen één agenda: de bestuursakkoorden van de stad en haar negen districten uitvoeren.",
            "All entities of the group share one agenda: carrying out the coalition agreements of the city and its nine districts.",
        ),
        note: Some(Text::new(
            "Borsbeek is sinds 1 januari 2025 het tiende district; het bestuursakkoord 2019-2024 is verstreken.",
            "Borsbeek became the tenth district on 1 January 2025; the coalition agreement 2019-2024 has lapsed.",
        )),
        source: SECTION_3_1_3,
        statistics: &[
            Statistic {
                what: Text::new("Districten van Antwerpen", "Districts of Antwerp"), value: Value::whole(9),
                qualifier: Qualifier::Exactly, unit: units::DISTRICTS, when: None, territory: Territory::Antwerp,
                of: None, kind: StatisticKind::Observed, compared_with: None, source: SECTION_3_1_3,
            },
        ],
    },
    Statement {
        id: "antwerp-approach-10", themes: &[],
        text: Text::new(
            "Uit de bestuursakkoorden volgen de doelstellingen van het meerjarenplan.",
            "The objectives of the multi-year plan follow from the coalition agreements.",
        ),
        note: None, source: SECTION_3_1_3, statistics: &[],
    },
    Statement {
        id: "antwerp-approach-11", themes: &[],
        text: Text::new(
            "Het meerjarenplan is de basis van het beleid in de zes jaren na het verkiezingsjaar.",
            "The multi-year plan is the basis of policy for the six years after the election year.",
        ),
        note: None, source: SECTION_3_1_3,
        statistics: &[
            Statistic {
                what: Text::new("Duur van het meerjarenplan", "Length of the multi-year plan"), value: Value::whole(6),
                qualifier: Qualifier::Exactly, unit: units::YEARS, when: None, territory: Territory::Antwerp, of: None,
                kind: StatisticKind::Rule, compared_with: None, source: SECTION_3_1_3,
            },
        ],
    },
    Statement {
        id: "antwerp-approach-12", themes: &[],
        text: Text::new(
            "Bij het opmaken van het meerjarenplan staan beoogde resultaten of effecten centraal, met de acties en actieplannen ervoor.",
            "Preparing the multi-year plan centres on the results or effects sought and on the actions and action plans for them.",
        ),
        note: None, source: SECTION_3_1_3, statistics: &[],
    },
    Statement {
        id: "antwerp-approach-13", themes: &[],
        text: Text::new(
            "Na resultaten en acties volgen de nodige middelen, in een financiële planning volgens verwachte ontvangsten en uitgaven.",
            "After results and actions come the means, in a financial plan based on expected revenue and expenditure.",
        ),
        note: None, source: SECTION_3_1_3, statistics: &[],
    },
    Statement {
        id: "antwerp-approach-14", themes: &[],
        text: Text::new(
            "Gemeenteraad en raad voor maatschappelijk welzijn keurden het meerjarenplan 2020-2025 goed op 17 december 2019.",
            "The municipal council and the council for social welfare adopted the multi-year plan 2020-2025 on 17 December 2019.",
        ),
        note: Some(Text::new(
            "Het meerjarenplan 2020-2025 loopt niet verder dan 2025.",
            "The multi-year plan 2020-2025 does not run beyond 2025.",
        )),
        source: SECTION_3_1_3, statistics: &[],
    },
    Statement {
        id: "antwerp-approach-15", themes: &[],
        text: Text::new(
            "Bestuursakkoord en meerjarenplan zijn de twee strategische documenten waarop de GTI-strategie Antwerpen steunt.",
            "The coalition agreement and the multi-year plan are the two strategic documents on which the GTI strategy of Antwerp rests.",
        ),
        note: Some(notes::ANTWERP_AGREEMENT_AND_PLAN_ENDED), source: SECTION_3_1_3,
        statistics: &[
            Statistic {
                what: Text::new(
                    "Strategische documenten als basis van de strategie",
                    "Strategic documents as the basis of the strategy",
                ),
                value: Value::whole(2), qualifier: Qualifier::Exactly, unit: units::DOCUMENTS, when: None,
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Observed, compared_with: None,
                source: SECTION_3_1_3,
            },
        ],
    },
    Statement {
        id: "antwerp-approach-16", themes: &[],
        text: Text::new(
            "Beperkte middelen, een stedelijk luik binnen de slimme en de duurzame prioriteit en de aandachtspunten van art. 11 van de EFRO-verordening maken verdere afbakening nodig.",
            "Limited means, an urban part within the smart and the sustainable priority, and the points of attention in art. 11 of the ERDF Regulation call for further delimitation.",
        ),
        note: None, source: SECTION_3_1_3, statistics: &[],
    },
    Statement {
        id: "antwerp-approach-17", themes: &[],
        text: Text::new(
            "Daarom stelt de strategie principes op waaraan acties minstens moeten voldoen.",
            "The strategy therefore sets principles that actions must meet at the least.",
        ),
        note: None, source: SECTION_3_1_3, statistics: &[],
    },
];
