//! The place of a value in a document.

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
    /// The whole document, the empty pointer.
    pub const ROOT: Self = Self(String::new());

    /// The pointer as text; empty for the whole document.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The place as a message names it: the pointer, or "the document" for the whole of it.
    pub fn text(&self, language: Language) -> &str {
        match (self.0.as_str(), language) {
            ("", Language::Dutch) => "het document",
            ("", Language::English) => "the document",
            (pointer, _) => pointer,
        }
    }

    /// The place of the field `key`, or of the element with the number `key`, of the value here.
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

    /// The place of an element of the list here, counted from zero.
    #[must_use]
    pub fn element(&self, place: usize) -> Self {
        self.child(&alloc::format!("{place}"))
    }

    /// The place `rest` of the document that stands here.
    pub(crate) fn join(&self, rest: &Self) -> Self {
        Self(alloc::format!("{self}{rest}"))
    }

    /// Whether `other` is this place or one under it.
    pub fn contains(&self, other: &Self) -> bool {
        other.0.strip_prefix(&self.0).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// The keys on the way to this place, outermost first.
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

/// # Errors
///
/// When the text neither is empty nor starts with `/`, or has a `~` that is not `~0` or `~1`.
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
