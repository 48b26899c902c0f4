// Generated from content/antwerp/approach.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Antwerp: the integrated approach to needs and opportunities.

use crate::source::{Citation, Source};
use crate::strategy::city::City;
use crate::strategy::statement::Statement;
use crate::strategy::statistic::{Qualifier, Statistic, StatisticKind, Territory, Value};
use crate::strategy::status::Status;
use crate::strategy::tables::notes;
use crate::strategy::tables::units::Unit;
use crate::text::Text;

const SECTION_3_1_3: Citation = Citation::section(Source::STRATEGY, "3.1.3");

pub(super) static APPROACH: &[Statement] = &[
    Statement {
        id: "antwerp-approach-1", city: Some(City::Antwerp), status: Status::Fact, themes: &[],
        text: Text::new(
            "De hele groep stad Antwerpen werkt samen om beschikbare mensen en middelen zo volledig en zo goed mogelijk te gebruiken, en zo de bestuursakkoorden te realiseren.",
            "The whole city group (groep stad Antwerpen) works together to make the fullest and best use of the available people and resources and so realise the coalition agreements.",
        ),
        note: Some(notes::ANTWERP_AGREEMENT_ENDED), citation: SECTION_3_1_3, begins: "Binnen de hele groep stad",
        statistics: &[],
    },
    Statement {
        id: "antwerp-approach-2", city: Some(City::Antwerp), status: Status::Fact, themes: &[],
        text: Text::new(
            "De werking steunt op een beleids- en beheerscyclus in zes stappen.",
            "The way of working is based on a policy and management cycle of six steps.",
        ),
        note: None, citation: SECTION_3_1_3, begins: "De beleids- en beheerscyclus is",
        statistics: &[
            Statistic {
                what: Text::new(
                    "Stappen van de beleids- en beheerscyclus",
                    "Steps of the policy and management cycle",
                ),
                value: Value::whole(6), qualifier: Qualifier::Exactly, unit: Unit::Steps, when: None,
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Rule, compared_with: None,
                citation: SECTION_3_1_3,
            },
        ],
    },
    Statement {
        id: "antwerp-approach-3", city: Some(City::Antwerp), status: Status::Fact, themes: &[],
        text: Text::new("Stap 1: de bestuursakkoorden.", "Step 1: the coalition agreements."), note: None,
        citation: SECTION_3_1_3, begins: "1. Bestuursakkoorden", statistics: &[],
    },
    Statement {
        id: "antwerp-approach-4", city: Some(City::Antwerp), status: Status::Fact, themes: &[],
        text: Text::new("Stap 2: de doelstellingen.", "Step 2: the objectives."), note: None, citation: SECTION_3_1_3,
        begins: "2. Doelstellingen", statistics: &[],
    },
    Statement {
        id: "antwerp-approach-5", city: Some(City::Antwerp), status: Status::Fact, themes: &[],
        text: Text::new(
            "Stap 3: operationaliseren en budgetteren, in het meerjarenplan.",
            "Step 3: operational planning and budgeting, in the multiannual plan.",
        ),
        note: None, citation: SECTION_3_1_3, begins: "3. Operationaliseren en budgetteren (meerjarenplan)",
        statistics: &[],
    },
    Statement {
        id: "antwerp-approach-6", city: Some(City::Antwerp), status: Status::Fact, themes: &[],
        text: Text::new(
            "Stap 4: de programma’s van producten en projecten bepalen.",
            "Step 4: determining the programmes of products and projects.",
        ),
        note: None, citation: SECTION_3_1_3, begins: "4. Programma's van producten en", statistics: &[],
    },
    Statement {
        id: "antwerp-approach-7", city: Some(City::Antwerp), status: Status::Fact, themes: &[],
        text: Text::new("Stap 5: de uitvoering.", "Step 5: implementation."), note: None, citation: SECTION_3_1_3,
        begins: "5. Uitvoeren", statistics: &[],
    },
    Statement {
        id: "antwerp-approach-8", city: Some(City::Antwerp), status: Status::Fact, themes: &[],
        text: Text::new("Stap 6: opvolging en bijsturing.", "Step 6: monitoring and adjusting."), note: None,
        citation: SECTION_3_1_3, begins: "6. Opvolgen en bijsturen", statistics: &[],
    },
    Statement {
        id: "antwerp-approach-9", city: Some(City::Antwerp), status: Status::Fact, themes: &[],
        text: Text::new(
            "Alle entiteiten van de groep delen één agenda: de bestuursakkoorden van de stad en haar negen districten uitvoeren.",
            "All entities of the group share one agenda: carrying out the coalition agreements of the city and its nine districts.",
        ),
        note: Some(Text::new(
            "Borsbeek is sinds 1 januari 2025 het tiende district; het bestuursakkoord 2019-2024 is verstreken.",
            "Borsbeek became the tenth district on 1 January 2025; the coalition agreement 2019-2024 has lapsed.",
        )),
        citation: SECTION_3_1_3, begins: "Er bestaat maar één agenda",
        statistics: &[
            Statistic {
                what: Text::new("Districten van Antwerpen", "Districts of Antwerp"), value: Value::whole(9),
                qualifier: Qualifier::Exactly, unit: Unit::Districts, when: None, territory: Territory::Antwerp,
                of: None, kind: StatisticKind::Observed, compared_with: None, citation: SECTION_3_1_3,
            },
        ],
    },
    Statement {
        id: "antwerp-approach-10", city: Some(City::Antwerp), status: Status::Fact, themes: &[],
        text: Text::new(
            "Uit de bestuursakkoorden volgen de doelstellingen van het meerjarenplan.",
            "The objectives of the multiannual plan follow from the coalition agreements.",
        ),
        note: None, citation: SECTION_3_1_3, begins: "Vanuit de bestuursakkoorden worden doelstellingen",
        statistics: &[],
    },
    Statement {
        id: "antwerp-approach-11", city: Some(City::Antwerp), status: Status::Fact, themes: &[],
        text: Text::new(
            "Het meerjarenplan is de basis van het beleid in de zes jaren na het verkiezingsjaar.",
            "The multiannual plan is the basis of policy for the six years after the election year.",
        ),
        note: None, citation: SECTION_3_1_3, begins: "Het meerjarenplan vormt de basis",
        statistics: &[
            Statistic {
                what: Text::new("Duur van het meerjarenplan", "Length of the multiannual plan"), value: Value::whole(6),
                qualifier: Qualifier::Exactly, unit: Unit::Years, when: None, territory: Territory::Antwerp, of: None,
                kind: StatisticKind::Rule, compared_with: None, citation: SECTION_3_1_3,
            },
        ],
    },
    Statement {
        id: "antwerp-approach-12", city: Some(City::Antwerp), status: Status::Fact, themes: &[],
        text: Text::new(
            "Bij het voorbereiden en opmaken van het meerjarenplan staan de beoogde resultaten of effecten centraal, met de acties en actieplannen ervoor.",
            "Preparing and drawing up the multiannual plan centres on the results or effects sought and on the actions and action plans for them.",
        ),
        note: None, citation: SECTION_3_1_3, begins: "Bij de voorbereiding en de", statistics: &[],
    },
    Statement {
        id: "antwerp-approach-13", city: Some(City::Antwerp), status: Status::Fact, themes: &[],
        text: Text::new(
            "Daarop volgt de vraag welke middelen daarvoor nodig zijn; dat resulteert in een financiële planning, gebaseerd op de ontvangsten en uitgaven die verwacht worden.",
            "Then comes the question of which resources this takes; that results in a financial plan based on expected revenue and expenditure.",
        ),
        note: None, citation: SECTION_3_1_3, begins: "Daarop aansluitend moet uiteraard ook", statistics: &[],
    },
    Statement {
        id: "antwerp-approach-14", city: Some(City::Antwerp), status: Status::Fact, themes: &[],
        text: Text::new(
            "Gemeenteraad en raad voor maatschappelijk welzijn keurden het meerjarenplan 2020-2025 goed op 17 december 2019.",
            "The municipal council and the council for social welfare adopted the multiannual plan 2020-2025 on 17 December 2019.",
        ),
        note: Some(Text::new(
            "Het meerjarenplan 2020-2025 loopt niet verder dan 2025.",
            "The multiannual plan 2020-2025 does not run beyond 2025.",
        )),
        citation: SECTION_3_1_3, begins: "Het meerjarenplan 2020-2025 werd op", statistics: &[],
    },
    Statement {
        id: "antwerp-approach-15", city: Some(City::Antwerp), status: Status::Fact, themes: &[],
        text: Text::new(
            "Bestuursakkoord en meerjarenplan zijn de twee strategische documenten waarop de GTI-strategie Antwerpen is gebaseerd.",
            "The coalition agreement and the multiannual plan are the two strategic documents on which the GTI strategy of Antwerp is based.",
        ),
        note: Some(Text::new(
            "Het bestuursakkoord 2019-2024 is verstreken en het meerjarenplan 2020-2025 loopt niet verder dan 2025.",
            "The coalition agreement 2019-2024 has lapsed and the multiannual plan 2020-2025 does not run beyond 2025.",
        )),
        citation: SECTION_3_1_3, begins: "Het bestuursakkoord en het meerjarenplan",
        statistics: &[
            Statistic {
                what: Text::new(
                    "Strategische documenten als basis van de strategie",
                    "Strategic documents as the basis of the strategy",
                ),
                value: Value::whole(2), qualifier: Qualifier::Exactly, unit: Unit::Documents, when: None,
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Observed, compared_with: None,
                citation: SECTION_3_1_3,
            },
        ],
    },
    Statement {
        id: "antwerp-approach-16", city: Some(City::Antwerp), status: Status::Fact, themes: &[],
        text: Text::new(
            "Verdere afbakening is nodig omdat de middelen voor duurzame stedelijke ontwikkeling beperkt zijn, omdat het stedelijke luik in de slimme en de duurzame prioriteit is geïntegreerd, en wegens de aandachtspunten die artikel 11 van de EFRO-verordening formuleert.",
            "Further delimitation is needed because the resources for sustainable urban development are limited, because the urban part is integrated into the smart and the sustainable priority, and because of the focus areas that Article 11 of the ERDF Regulation sets out.",
        ),
        note: None, citation: SECTION_3_1_3, begins: "Gezien de beperkte middelen voor", statistics: &[],
    },
    Statement {
        id: "antwerp-approach-17", city: Some(City::Antwerp), status: Status::Fact, themes: &[],
        text: Text::new(
            "Daarom formuleert de strategie een aantal principes waaraan acties voor duurzame stedelijke ontwikkeling minstens moeten voldoen.",
            "The strategy therefore sets a number of principles that actions for sustainable urban development must meet at the least.",
        ),
        note: None, citation: SECTION_3_1_3, begins: "Hiervoor formuleren we een aantal", statistics: &[],
    },
];
