// Generated from content/shared/special-attention.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Both cities: the focus areas.

use crate::source::{Citation, Source};
use crate::strategy::statement::Statement;
use crate::strategy::status::Status;
use crate::text::Text;

const SECTION_2: Citation = Citation::section(Source::STRATEGY, "2");

pub(in crate::strategy) static SPECIAL_ATTENTION: &[Statement] = &[
    Statement {
        id: "special-attention-1", city: None, status: Status::Fact, themes: &[],
        text: Text::new(
            "Speciale aandacht moet gaan naar de aanpak van milieu- en klimaatuitdagingen.",
            "Special attention must go to tackling environmental and climate challenges.",
        ),
        note: None, citation: SECTION_2, begins: "aanpak milieu- en klimaatuitdagingen", statistics: &[],
    },
    Statement {
        id: "special-attention-2", city: None, status: Status::Fact, themes: &[],
        text: Text::new(
            "Speciale aandacht moet gaan naar digitale technologieën: het benutten van hun potentieel voor innovatie.",
            "Special attention must go to digital technologies: harnessing their potential for innovation.",
        ),
        note: None, citation: SECTION_2, begins: "gebruik van het potentieel van", statistics: &[],
    },
    Statement {
        id: "special-attention-3", city: None, status: Status::Fact, themes: &[],
        text: Text::new(
            "Speciale aandacht moet gaan naar steun voor de ontwikkeling van functionele stedelijke gebieden.",
            "Special attention must go to supporting the development of functional urban areas.",
        ),
        note: None, citation: SECTION_2, begins: "ondersteuning van de ontwikkeling van", statistics: &[],
    },
];
