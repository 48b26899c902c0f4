//! JSON Pointers: places in a document.

use alloc::borrow::ToOwned;
use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use crate::parse::{ParseError, ParseErrorKind, shown};
use crate::text::{Language, Text};
use crate::worded::InWords;

/// A JSON Pointer (RFC 6901): the place of a value in a document, such as `/priorities/2.A.1`.
///
/// ```
/// use efro_gti::document::Pointer;
///
/// let place = Pointer::ROOT.child("urban_development").child("total");
/// assert_eq!(place.as_str(), "/urban_development/total");
/// assert!(Pointer::ROOT.child("urban_development").contains(&place));
/// assert!(!Pointer::ROOT.child("urban").contains(&place));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer(String);

impl Pointer {
    /// The empty pointer: the whole document.
    pub const ROOT: Self = Self(String::new());

    /// Returns the pointer as text, which is empty for the whole document.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the pointer or, for the whole document, "the document" in words.
    pub fn text(&self, language: Language) -> &str {
        match (self.0.as_str(), language) {
            ("", Language::Dutch) => "het document",
            ("", Language::English) => "the document",
            (pointer, _) => pointer,
        }
    }

    /// Returns the place of the field `key`, or of the element with that number, below this place. `~` and
    /// `/` in the key are escaped.
    #[must_use]
    pub fn child(&self, key: &str) -> Self {
        let mut text =
            String::with_capacity(self.0.len().saturating_add(key.len()).saturating_add(1));
        text.push_str(&self.0);
        text.push('/');
        if key.contains(['~', '/']) {
            text.push_str(&key.replace('~', "~0").replace('/', "~1"));
        } else {
            text.push_str(key);
        }
        Self(text)
    }

    /// Returns the place of an element of the array at this place, counted from zero.
    #[must_use]
    pub fn element(&self, place: usize) -> Self {
        self.child(&alloc::format!("{place}"))
    }

    /// Returns the place `rest` below this place.
    pub(crate) fn join(&self, rest: &Self) -> Self {
        Self(alloc::format!("{self}{rest}"))
    }

    /// Returns whether `other` is this place or a place below it.
    pub fn contains(&self, other: &Self) -> bool {
        other.0.strip_prefix(&self.0).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// Returns the keys that lead to this place, outermost first, without escapes.
    pub fn keys(&self) -> impl Iterator<Item = String> + '_ {
        self.0.split('/').skip(1).map(|key| key.replace("~1", "/").replace("~0", "~"))
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl InWords for Pointer {
    fn in_words(&self, _: Language) -> String {
        shown(&self.0)
    }
}

/// Reads a pointer, such as `/priorities/2.A.1`.
///
/// # Errors
///
/// Returns an error if the text is not empty and does not start with `/`, or has a `~` that is not part of `~0` or `~1`.
impl FromStr for Pointer {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let starts = text.is_empty() || text.starts_with('/');
        let escapes = text.split('~').skip(1).all(|rest| rest.starts_with(['0', '1']));
        if starts && escapes {
            Ok(Self(text.to_owned()))
        } else {
            Err(ParseError::new(
                ParseErrorKind::Malformed,
                text,
                Text::new("geen JSON Pointer", "not a JSON Pointer"),
                Text::new(
                    "een plaats zoals \"/urban_development/total\"",
                    "a place such as \"/urban_development/total\"",
                ),
            ))
        }
    }
}
