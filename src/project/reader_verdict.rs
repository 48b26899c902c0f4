//! The verdict of a reader.

use crate::document::code;
use crate::text::Language;

/// What a reader found of an answer.
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
    strum::EnumString,
    strum::IntoStaticStr,
    strum::VariantArray,
)]
#[strum(parse_err_ty = crate::parse::ParseError, parse_err_fn = ReaderVerdict::unknown)]
pub enum ReaderVerdict {
    /// `convincing`.
    #[strum(to_string = "convincing")]
    Convincing,
    /// `not-convincing`.
    #[strum(to_string = "not-convincing")]
    NotConvincing,
}

code!(ReaderVerdict, "geen oordeel van een beoordelaar", "not a reader's verdict");

impl ReaderVerdict {
    /// What it is, in words.
    pub const fn text(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Convincing, Language::Dutch) => "overtuigend",
            (Self::Convincing, Language::English) => "convincing",
            (Self::NotConvincing, Language::Dutch) => "niet overtuigend",
            (Self::NotConvincing, Language::English) => "not convincing",
        }
    }
}
