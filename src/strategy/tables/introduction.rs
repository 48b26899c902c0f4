// Generated from content/shared/introduction.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Both cities: the introduction.

use crate::source::{Citation, Source};
use crate::strategy::statement::Statement;
use crate::strategy::statistic::{Qualifier, Statistic, StatisticKind, Territory, Value};
use crate::strategy::status::Status;
use crate::strategy::tables::notes;
use crate::strategy::tables::units::Unit;
use crate::text::Text;

const SECTION_2: Citation = Citation::section(Source::STRATEGY, "2");
const FOOTNOTE_1: Citation = Citation::footnote(Source::STRATEGY, "2", "1");
const FOOTNOTE_2: Citation = Citation::footnote(Source::STRATEGY, "2", "2");

pub(in crate::strategy) static INTRODUCTION: &[Statement] = &[
    Statement {
        id: "introduction-1", city: None, status: Status::Fact, themes: &[],
        text: Text::new(
            "De EFRO-verordening (art. 11) bestemt minstens 8 % van de EFRO-middelen voor duurzame stedelijke ontwikkeling.",
            "The ERDF Regulation (article 11) earmarks at least 8% of the ERDF resources for sustainable urban development.",
        ),
        note: Some(notes::MEASURED_PER_MEMBER_STATE), citation: SECTION_2, begins: "In de EFRO1-verordening (art. 11)",
        statistics: &[
            Statistic {
                what: Text::new(
                    "EFRO-middelen voor duurzame stedelijke ontwikkeling",
                    "ERDF resources for sustainable urban development",
                ),
                value: Value::whole(8), qualifier: Qualifier::AtLeast, unit: Unit::Percent, when: None,
                territory: Territory::Belgium, of: Some(Text::new("de EFRO-middelen", "the ERDF resources")),
                kind: StatisticKind::Rule, compared_with: None, citation: SECTION_2,
            },
        ],
    },
    Statement {
        id: "introduction-2", city: None, status: Status::Fact, themes: &[],
        text: Text::new(
            "De Vlaamse regering heeft in het EFRO-programma Vlaanderen 2021-2027 bepaald dat Antwerpen en Gent een specifieke benadering nodig hebben, wegens hun schaal en dichtheid tegenover de andere Vlaamse centrumsteden.",
            "The Flemish Government laid down in the ERDF programme Flanders 2021-2027 that Antwerp and Ghent need a specific approach, because of their scale and density compared with the other Flemish regional centre cities.",
        ),
        note: None, citation: SECTION_2, begins: "De Vlaamse regering bepaalde in", statistics: &[],
    },
    Statement {
        id: "introduction-3", city: None, status: Status::Plan, themes: &[],
        text: Text::new(
            "In de steden Antwerpen en Gent zal van de middelen voor duurzame stedelijke ontwikkeling 10 % worden ingezet.",
            "Of the resources for sustainable urban development, 10% will be used in the cities of Antwerp and Ghent.",
        ),
        note: Some(notes::PUBLISHED_AMOUNTS_DIFFER), citation: SECTION_2, begins: "10% van de middelen voor",
        statistics: &[
            Statistic {
                what: Text::new(
                    "Inzet in de steden Antwerpen en Gent",
                    "Resources used in the cities of Antwerp and Ghent",
                ),
                value: Value::whole(10), qualifier: Qualifier::Exactly, unit: Unit::Percent, when: None,
                territory: Territory::Flanders,
                of: Some(Text::new(
                    "de middelen voor duurzame stedelijke ontwikkeling",
                    "the resources for sustainable urban development",
                )),
                kind: StatisticKind::Rule, compared_with: None, citation: SECTION_2,
            },
        ],
    },
    Statement {
        id: "introduction-4", city: None, status: Status::Fact, themes: &[],
        text: Text::new(
            "De inzet van de middelen voor beide steden moet verlopen via een geïntegreerde territoriale investering (GTI), gericht op stedelijke gebieden, inclusief functionele stedelijke gebieden.",
            "The resources for both cities must be used through an integrated territorial investment (ITI, in Dutch GTI), with a focus on urban areas, including functional urban areas.",
        ),
        note: Some(Text::new(
            "De strategie noemt art. 22 en 23 van de CPR-verordening, de nummers van het voorstel van 2018; in de vastgestelde verordening zijn dat art. 28 en 29 (GTI: art. 30).",
            "The strategy refers to articles 22 and 23 of the CPR, the numbers of the 2018 proposal; as adopted, they are articles 28 and 29 (ITI: article 30).",
        )),
        citation: SECTION_2, begins: "De inzet van deze middelen", statistics: &[],
    },
    Statement {
        id: "introduction-5", city: None, status: Status::Fact, themes: &[],
        text: Text::new(
            "Het EFRO-programma Vlaanderen heeft twee prioriteiten, elk met specifieke doelstellingen; van het totaal van de middelen is 60 % voor de eerste prioriteit bestemd en 40 % voor de tweede.",
            "The ERDF programme Flanders has two priorities, each with specific objectives; of the total resources, 60% is earmarked for the first priority and 40% for the second.",
        ),
        note: Some(Text::new(
            "De gepubliceerde bedragen voldoen daar alleen zonder technische bijstand aan.",
            "The published amounts meet this only net of technical assistance.",
        )),
        citation: SECTION_2, begins: "Van de totale beschikbare middelen",
        statistics: &[
            Statistic {
                what: Text::new("Aandeel van prioriteit 1", "Share of priority 1"), value: Value::whole(60),
                qualifier: Qualifier::Exactly, unit: Unit::Percent, when: None, territory: Territory::Flanders,
                of: Some(Text::new("het totaal van de middelen", "the total resources")), kind: StatisticKind::Rule,
                compared_with: None, citation: SECTION_2,
            },
            Statistic {
                what: Text::new("Aandeel van prioriteit 2", "Share of priority 2"), value: Value::whole(40),
                qualifier: Qualifier::Exactly, unit: Unit::Percent, when: None, territory: Territory::Flanders,
                of: Some(Text::new("het totaal van de middelen", "the total resources")), kind: StatisticKind::Rule,
                compared_with: None, citation: SECTION_2,
            },
        ],
    },
    Statement {
        id: "introduction-6", city: None, status: Status::Plan, themes: &[],
        text: Text::new(
            "Voor hun territoriale strategie zullen Antwerpen en Gent bestaande strategische documenten gebruiken en daarvan vertrekken.",
            "For their territorial strategy, Antwerp and Ghent will use existing strategic documents and start from them.",
        ),
        note: None, citation: SECTION_2, begins: "Voor de opmaak van de", statistics: &[],
    },
    Statement {
        id: "introduction-7", city: None, status: Status::Plan, themes: &[],
        text: Text::new(
            "De EFRO-middelen van de GTI zullen stedelijke initiatieven ondersteunen die vertrekken van het kader van bestuursakkoorden en meerjarenplan en die worden uitgevoerd onder regie van de steden.",
            "The ERDF resources of the ITI will support urban initiatives that start from the framework of the coalition agreements and the multiannual plan and that are carried out under the direction of the cities.",
        ),
        note: Some(Text::new(
            "De bestuursakkoorden liepen tot 2024, de meerjarenplannen tot 2025.",
            "The coalition agreements ran to 2024, the multiannual plans to 2025.",
        )),
        citation: SECTION_2, begins: "De EFRO-middelen in het kader van", statistics: &[],
    },
    Statement {
        id: "introduction-8", city: None, status: Status::Fact, themes: &[],
        text: Text::new(
            "EFRO is het Europees Fonds voor Regionale Ontwikkeling.",
            "EFRO (in English ERDF) is the European Regional Development Fund.",
        ),
        note: None, citation: FOOTNOTE_1, begins: "1 EFRO staat voor Europees Fonds", statistics: &[],
    },
    Statement {
        id: "introduction-9", city: None, status: Status::Fact, themes: &[],
        text: Text::new(
            "CPR is de Common Provisions Regulation, de verordening die voor enkele Europese structuurfondsen, waaronder EFRO, de algemene zaken regelt.",
            "CPR is the Common Provisions Regulation, the regulation that governs general matters for some European structural funds, the ERDF among them.",
        ),
        note: None, citation: FOOTNOTE_2, begins: "2 CPR staat voor Common Provisions", statistics: &[],
    },
];
