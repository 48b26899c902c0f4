//! Which way a share binds.

use crate::document::code;
use crate::text::Language;

/// Whether a share is a minimum, a maximum, or both.
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
#[strum(parse_err_ty = crate::parse::ParseError, parse_err_fn = Bound::unknown)]
pub enum Bound {
    /// The share or more.
    #[strum(to_string = "at-least")]
    AtLeast,
    /// The share or less.
    #[strum(to_string = "at-most")]
    AtMost,
    /// The share, down or up to the whole cent.
    #[strum(to_string = "exactly")]
    Exactly,
}

code!(Bound, "geen grens", "not a bound");

impl Bound {
    /// The bound as a sign, before a share: `≥`, `≤` or `=`.
    pub const fn sign(self) -> char {
        match self {
            Self::AtLeast => '≥',
            Self::AtMost => '≤',
            Self::Exactly => '=',
        }
    }

    /// The bound in words, before a share.
    pub const fn text(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::AtLeast, Language::Dutch) => "ten minste",
            (Self::AtLeast, Language::English) => "at least",
            (Self::AtMost, Language::Dutch) => "ten hoogste",
            (Self::AtMost, Language::English) => "at most",
            (Self::Exactly, Language::Dutch) => "precies",
            (Self::Exactly, Language::English) => "exactly",
        }
    }
}
