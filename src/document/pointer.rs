//! JSON Pointers: places in a document.

use alloc::string::String;
use core::fmt::{self, Write as _};
use core::str::FromStr;

use crate::parse::{ParseError, ParseErrorKind, shown};
use crate::shared::Shared;
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
// Shared, since a report repeats the places of a document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer(Shared<str>);

impl Pointer {
    /// The empty pointer: the whole document.
    pub const ROOT: Self = Self::fixed("");

    /// Returns the pointer of a text that is known to be one.
    pub(crate) const fn fixed(text: &'static str) -> Self {
        Self(Shared::Fixed(text))
    }

    /// Returns the pointer of a text that is known to be one.
    pub(super) fn shared(text: String) -> Self {
        Self(Shared::from(text))
    }

    /// Returns the pointer as text, which is empty for the whole document.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the pointer or, for the whole document, "the document" in words.
    pub fn text(&self, language: Language) -> &str {
        match (self.as_str(), language) {
            ("", Language::Dutch) => "het document",
            ("", Language::English) => "the document",
            (pointer, _) => pointer,
        }
    }

    /// Returns the place of the field `key`, or of the element with that number, below this place. `~` and
    /// `/` in the key are escaped.
    #[must_use]
    pub fn child(&self, key: &str) -> Self {
        let length = self.as_str().len().saturating_add(key.len()).saturating_add(1);
        let mut text = String::with_capacity(length);
        text.push_str(self.as_str());
        push_key(&mut text, key);
        Self::shared(text)
    }

    /// Returns the place of an element of the array at this place, counted from zero.
    #[must_use]
    pub fn element(&self, place: usize) -> Self {
        let mut text = String::from(self.as_str());
        // Writing to a `String` never fails.
        let _ = write!(text, "/{place}");
        Self::shared(text)
    }

    /// Returns the place `rest` below this place.
    pub(crate) fn join(&self, rest: &Self) -> Self {
        Self::shared([self.as_str(), rest.as_str()].concat())
    }

    /// Returns whether `other` is this place or a place below it.
    pub fn contains(&self, other: &Self) -> bool {
        let rest = other.as_str().strip_prefix(self.as_str());
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// Returns the keys that lead to this place, outermost first, without escapes.
    pub fn keys(&self) -> impl Iterator<Item = String> + '_ {
        self.as_str().split('/').skip(1).map(|key| key.replace("~1", "/").replace("~0", "~"))
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Default for Pointer {
    fn default() -> Self {
        Self::ROOT
    }
}

/// Appends a key of a pointer to its text.
pub(super) fn push_key(text: &mut String, key: &str) {
    text.push('/');
    if key.bytes().any(|byte| matches!(byte, b'~' | b'/')) {
        text.push_str(&key.replace('~', "~0").replace('/', "~1"));
    } else {
        text.push_str(key);
    }
}

impl InWords for Pointer {
    fn in_words(&self, _: Language) -> String {
        shown(self.as_str())
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
            Ok(Self(Shared::Counted(text.into())))
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
