// Generated from content/shared/special-attention.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Both cities: what has special attention.

use crate::source::{Citation, Source};
use crate::strategy::statement::Statement;
use crate::strategy::theme::Theme;
use crate::text::Text;

const SECTION_2: Citation = Citation::section(Source::STRATEGY, "2");

pub(in crate::strategy) static SPECIAL_ATTENTION: &[Statement] = &[
    Statement {
        id: "special-attention-1", themes: &[Theme::ClimateAdaptation, Theme::EnergyEfficiency, Theme::RenewableEnergy],
        text: Text::new(
            "Speciale aandacht krijgt de aanpak van uitdagingen voor milieu en klimaat.",
            "Special attention goes to tackling environmental and climate challenges.",
        ),
        note: None, source: SECTION_2, statistics: &[],
    },
    Statement {
        id: "special-attention-2", themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "Speciale aandacht krijgt wat digitale technologie kan betekenen voor innovatie.",
            "Special attention goes to using the potential of digital technologies for innovation.",
        ),
        note: None, source: SECTION_2, statistics: &[],
    },
    Statement {
        id: "special-attention-3", themes: &[],
        text: Text::new(
            "Speciale aandacht krijgen functionele stedelijke gebieden, waarvan de ontwikkeling wordt ondersteund.",
            "Special attention goes to supporting the development of functional urban areas.",
        ),
        note: None, source: SECTION_2, statistics: &[],
    },
];
