//! What a share is taken of.

use alloc::string::{String, ToString};
use core::fmt;
use core::str::FromStr;

use super::Slice;
use crate::parse::ParseError;
use crate::text::Language;

/// What a share is taken of: a slice, or the base that a plan declares.
///
/// The text form is that of the slice, or `declared`.
///
/// ```
/// use efro_gti::Slice;
/// use efro_gti::rules::Base;
///
/// assert_eq!("declared".parse(), Ok(Base::Declared));
/// assert_eq!("net".parse(), Ok(Base::Slice(Slice::NET)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Base {
    /// A slice of the money.
    Slice(Slice),
    /// An amount that the plan declares as the base, since no source names one.
    Declared,
}

impl Base {
    /// The base in words.
    pub fn text(self, language: Language) -> String {
        match (self, language) {
            (Self::Slice(slice), _) => slice.text(language),
            (Self::Declared, Language::Dutch) => "de opgegeven grondslag".to_string(),
            (Self::Declared, Language::English) => "the declared base".to_string(),
        }
    }
}

impl fmt::Display for Base {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Slice(slice) => slice.fmt(f),
            Self::Declared => f.pad("declared"),
        }
    }
}

/// # Errors
///
/// When the text is neither a slice nor `declared`.
impl FromStr for Base {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        match text {
            "declared" => Ok(Self::Declared),
            _ => text.parse().map(Self::Slice),
        }
    }
}

impl From<Slice> for Base {
    fn from(slice: Slice) -> Self {
        Self::Slice(slice)
    }
}

crate::document::text_form!(Base);
