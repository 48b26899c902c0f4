//! The base of a share.

use alloc::string::{String, ToString};
use core::fmt;
use core::str::FromStr;

use super::{Slice, Strand};
use crate::closed_list::Spellings;
use crate::parse::ParseError;
use crate::programme::{Priority, SpecificObjective};
use crate::strategy::{City, Theme};
use crate::text::Language;

/// The base of a share: a slice, or an amount that a plan declares.
///
/// `Display` and serde write the text form of the slice, or `declared`, and `FromStr` reads it. [`text`](Self::text)
/// returns words.
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
    /// A slice of the programme.
    Slice(Slice),
    /// An amount that the plan declares as the base, since no source names it.
    Declared,
}

pub(crate) const DECLARED: Spellings = Spellings {
    code: "declared",
    nl: "de opgegeven grondslag",
    en: "the declared base",
    also: &["opgegeven"],
};

impl Base {
    /// Returns the base in words.
    pub fn text(self, language: Language) -> String {
        match self {
            Self::Slice(slice) => slice.text(language),
            Self::Declared => DECLARED.name(language).to_string(),
        }
    }
}

impl fmt::Display for Base {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Slice(slice) => slice.fmt(f),
            Self::Declared => f.pad(DECLARED.code),
        }
    }
}

/// Parses a slice or `declared`.
///
/// # Errors
///
/// Returns an error if the text is neither a slice nor `declared`.
impl FromStr for Base {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        if DECLARED.is_spelt(text) { Ok(Self::Declared) } else { text.parse().map(Self::Slice) }
    }
}

macro_rules! from_slices {
    ($($slice:ident),+) => {$(
        impl From<$slice> for Base {
            fn from(slice: $slice) -> Self {
                Self::Slice(slice.into())
            }
        }
    )+};
}

from_slices!(Slice, Priority, SpecificObjective, Strand, City, Theme);

crate::worded::in_words!(Base);
crate::document::text_form!(Base);
