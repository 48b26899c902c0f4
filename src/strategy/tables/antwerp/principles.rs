// Generated from content/antwerp/principles.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Antwerp: what every action must answer to.

use crate::source::{Citation, Source};
use crate::strategy::principle::Principle;
use crate::text::Text;

const SECTION_3_1_4: Citation = Citation::section(Source::STRATEGY, "3.1.4");

pub(super) static PRINCIPLES: &[Principle] = &[
    Principle {
        id: "antwerp-1",
        required: Some(Text::new(
            "De actie bepaalt mee het stedelijke weefsel en de leefbaarheid van de stad, met een belangrijke impact op wijk of buurt",
            "The action helps shape the urban fabric and the liveability of the city, with a significant impact on the quarter or neighbourhood",
        )),
        preferred: None, source: SECTION_3_1_4, statistics: &[],
    },
    Principle {
        id: "antwerp-2",
        required: Some(Text::new(
            "De actie past in de uitgangspunten en doelstellingen van bestuursakkoord en meerjarenplan",
            "The action fits the premises and objectives of the coalition agreement and the multi-year plan",
        )),
        preferred: None, source: SECTION_3_1_4, statistics: &[],
    },
    Principle {
        id: "antwerp-3",
        required: Some(Text::new(
            "De stad Antwerpen neemt zelf het initiatief of heeft minstens een belangrijke regierol",
            "The city of Antwerp takes the initiative itself or has at least an important directing role",
        )),
        preferred: None, source: SECTION_3_1_4, statistics: &[],
    },
    Principle {
        id: "antwerp-4",
        required: Some(Text::new(
            "De actie versterkt het stedelijk beleid, de stedelijke dienstverlening of beide in sterke mate",
            "The action contributes strongly to stronger urban policy, stronger city services or both",
        )),
        preferred: None, source: SECTION_3_1_4, statistics: &[],
    },
    Principle {
        id: "antwerp-5",
        required: Some(Text::new(
            "De actie sluit aan bij de thema's van de strategie",
            "The action ties in with the themes of the strategy",
        )),
        preferred: None, source: SECTION_3_1_4, statistics: &[],
    },
];
