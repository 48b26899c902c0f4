// Generated from content/antwerp/area.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Antwerp: the area, and who directs.

use crate::source::{Citation, Source};
use crate::strategy::statement::Statement;
use crate::strategy::statistic::{Qualifier, Statistic, StatisticKind, Territory, Value};
use crate::strategy::tables::{notes, units};
use crate::text::Text;

const SECTION_2: Citation = Citation::section(Source::STRATEGY, "2");
const SECTION_3_1_1: Citation = Citation::section(Source::STRATEGY, "3.1.1");
const FOOTNOTE_3: Citation = Citation::footnote(Source::STRATEGY, "3.1.1", "3");

pub(super) static AREA: &[Statement] = &[
    Statement {
        id: "antwerp-area-1", themes: &[],
        text: Text::new(
            "De EFRO-verordening (art. 11) bestemt minimaal 8 % van de EFRO-middelen voor duurzame stedelijke ontwikkeling.",
            "The ERDF Regulation (art. 11) sets aside at least 8% of ERDF money for sustainable urban development.",
        ),
        note: Some(notes::MEASURED_PER_MEMBER_STATE), source: SECTION_2,
        statistics: &[
            Statistic {
                what: Text::new(
                    "EFRO-middelen voor duurzame stedelijke ontwikkeling",
                    "ERDF money for sustainable urban development",
                ),
                value: Value::whole(8), qualifier: Qualifier::AtLeast, unit: units::PERCENT, when: None,
                territory: Territory::Belgium, of: Some(Text::new("de EFRO-middelen", "the ERDF resources")),
                kind: StatisticKind::Rule, compared_with: None, source: SECTION_2,
            },
        ],
    },
    Statement {
        id: "antwerp-area-2", themes: &[],
        text: Text::new(
            "Volgens de Vlaamse regering vragen Antwerpen en Gent een eigen aanpak, omdat ze groter en dichter zijn dan de andere centrumsteden.",
            "The Flemish Government finds that Antwerp and Ghent need their own approach, being larger and denser than the other regional centre cities.",
        ),
        note: None, source: SECTION_2, statistics: &[],
    },
    Statement {
        id: "antwerp-area-3", themes: &[],
        text: Text::new(
            "Antwerpen en Gent krijgen samen 10 % van het geld voor duurzame stedelijke ontwikkeling.",
            "Antwerp and Ghent together get 10% of the money for sustainable urban development.",
        ),
        note: Some(notes::PUBLISHED_AMOUNTS_DIFFER), source: SECTION_2,
        statistics: &[
            Statistic {
                what: Text::new(
                    "Inzet in de steden Antwerpen en Gent",
                    "Money used in the cities of Antwerp and Ghent",
                ),
                value: Value::whole(10), qualifier: Qualifier::Exactly, unit: units::PERCENT, when: None,
                territory: Territory::Flanders,
                of: Some(Text::new(
                    "de middelen voor duurzame stedelijke ontwikkeling",
                    "the resources for sustainable urban development",
                )),
                kind: StatisticKind::Rule, compared_with: None, source: SECTION_2,
            },
        ],
    },
    Statement {
        id: "antwerp-area-4", themes: &[],
        text: Text::new(
            "De middelen voor beide steden lopen via een geïntegreerde territoriale investering (GTI), gericht op stedelijke gebieden, ook functionele.",
            "The money for both cities goes through an integrated territorial investment (ITI, in Dutch GTI), focused on urban areas, functional ones included.",
        ),
        note: Some(Text::new(
            "De strategie verwijst naar art. 22 en 23, de nummering van het voorstel van 2018; in de vastgestelde verordening zijn dat art. 28 en 29.",
            "The strategy refers to art. 22 and 23, the numbering of the 2018 proposal; in the adopted CPR these are art. 28 and 29.",
        )),
        source: SECTION_2, statistics: &[],
    },
    Statement {
        id: "antwerp-area-5", themes: &[],
        text: Text::new(
            "Beide steden bouwen hun territoriale strategie op strategische documenten die er al zijn.",
            "Both cities build their territorial strategy on strategic documents that already exist.",
        ),
        note: None, source: SECTION_2, statistics: &[],
    },
    Statement {
        id: "antwerp-area-6", themes: &[],
        text: Text::new(
            "De GTI-middelen steunen stedelijke initiatieven die vertrekken van meerjarenplan en bestuursakkoorden en die de steden regisseren.",
            "The ITI money supports urban initiatives that start from the coalition agreements and the multi-year plan and that the cities direct.",
        ),
        note: Some(notes::ANTWERP_AGREEMENT_AND_PLAN_ENDED), source: SECTION_2, statistics: &[],
    },
    Statement {
        id: "antwerp-area-7", themes: &[],
        text: Text::new(
            "De strategie geldt voor projecten die op Antwerps grondgebied worden uitgevoerd.",
            "The strategy applies to projects carried out on the territory of the city of Antwerp.",
        ),
        note: None, source: SECTION_3_1_1, statistics: &[],
    },
    Statement {
        id: "antwerp-area-8", themes: &[],
        text: Text::new(
            "De projecten vormen mee het stedelijke weefsel en kunnen een grote impact aantonen op wijk, buurt of hele stad.",
            "The projects help shape the urban fabric and can show a significant impact on the quarter, the neighbourhood or the whole city.",
        ),
        note: None, source: SECTION_3_1_1, statistics: &[],
    },
    Statement {
        id: "antwerp-area-9", themes: &[],
        text: Text::new(
            "De stad bundelt de EFRO-middelen per thema voor projecten die ze zelf opzet of waarin ze minstens een belangrijke regierol heeft.",
            "The city bundles ERDF money by theme for projects that it sets up or in which it has at least an important directing role.",
        ),
        note: None, source: SECTION_3_1_1, statistics: &[],
    },
    Statement {
        id: "antwerp-area-10", themes: &[],
        text: Text::new(
            "Aansluiting bij het bestuursakkoord 2019-2024 is absoluut nodig voor de samenhang van programma en projecten.",
            "Alignment with the coalition agreement 2019-2024 is essential for the coherence of programme and projects.",
        ),
        note: Some(notes::ANTWERP_AGREEMENT_ENDED), source: SECTION_3_1_1, statistics: &[],
    },
    Statement {
        id: "antwerp-area-11", themes: &[],
        text: Text::new(
            "Die aansluiting houdt het stedelijke EFRO-programma doelgericht en samenhangend en bewaakt de hefboom van EFRO: impact en multiplicatoreffect.",
            "That alignment keeps the urban ERDF programme purposeful and coherent and guards the leverage of the ERDF: impact and multiplier effect.",
        ),
        note: None, source: SECTION_3_1_1, statistics: &[],
    },
    Statement {
        id: "antwerp-area-12", themes: &[],
        text: Text::new(
            "De doelstellingen van een project moeten passen bij de principes en thema's van de strategie.",
            "The objectives of a project must answer to the principles and themes of the strategy.",
        ),
        note: None, source: SECTION_3_1_1, statistics: &[],
    },
    Statement {
        id: "antwerp-area-13", themes: &[],
        text: Text::new(
            "Nummers met BA verwijzen naar het bestuursakkoord De Grote Verbinding.",
            "Numbers with BA refer to the coalition agreement De Grote Verbinding.",
        ),
        note: Some(notes::ANTWERP_AGREEMENT_ENDED), source: FOOTNOTE_3, statistics: &[],
    },
];
