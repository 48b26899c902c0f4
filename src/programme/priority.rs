//! The two priorities of the programme.

use crate::document::code;
use crate::text::{Language, Text};

/// A priority of the EFRO programme Flanders 2021-2027 (strategy, section 2).
///
/// ```
/// use efro_gti::{Language, Priority};
///
/// let priority: Priority = "P1".parse()?;
/// assert_eq!(priority, Priority::SmartFlanders);
/// assert_eq!(priority.code(), "2.A.1");
/// assert_eq!(priority.text(Language::Dutch), "Slim Vlaanderen");
/// # Ok::<(), efro_gti::ParseError>(())
/// ```
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::Display,
    strum::EnumMessage,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::VariantArray,
)]
#[strum(parse_err_ty = crate::parse::ParseError, parse_err_fn = Priority::unknown)]
pub enum Priority {
    /// Priority 1, `2.A.1`: a smarter Europe; innovation, digitalisation, skills.
    #[strum(to_string = "2.A.1", serialize = "P1", serialize = "P2.A.1")]
    SmartFlanders,
    /// Priority 2, `2.A.2`: a more sustainable Flanders; energy, climate, urban mobility.
    #[strum(to_string = "2.A.2", serialize = "P2", serialize = "P2.A.2")]
    SustainableFlanders,
}

code!(
    Priority,
    "geen prioriteit van het programma",
    "not a priority of the programme",
    strum::EnumMessage::get_serializations
);

impl Priority {
    /// The short name, as in chapter 4 of the strategy.
    pub const fn text(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::SmartFlanders, Language::Dutch) => "Slim Vlaanderen",
            (Self::SmartFlanders, Language::English) => "Smart Flanders",
            (Self::SustainableFlanders, Language::Dutch) => "Duurzaam Vlaanderen",
            (Self::SustainableFlanders, Language::English) => "Sustainable Flanders",
        }
    }

    /// The full name: Dutch as the strategy has it (section 2). The English of priority 1 is that
    /// of its policy objective, Regulation (EU) 2021/1060 art. 5(1)(a); that of priority 2 is the
    /// crate's own, since the programme gives it a name that no regulation has.
    pub const fn full_name(self) -> Text {
        match self {
            Self::SmartFlanders => Text::new(
                "Een competitiever en slimmer Europa door de bevordering van innovatieve en slimme \
                 economische transformatie en regionale ICT-connectiviteit",
                "A more competitive and smarter Europe by promoting innovative and smart economic \
                 transformation and regional ICT connectivity",
            ),
            Self::SustainableFlanders => Text::new(
                "een duurzamer en meer CO₂ neutraal Vlaanderen",
                "a more sustainable and more CO₂-neutral Flanders",
            ),
        }
    }
}
