//! The two languages of the crate, and text in one or both of them.

use alloc::borrow::Cow;

/// A language that the crate writes: Dutch, the strategy's own, or English, the regulations'.
///
/// ```
/// use efro_gti::Language;
///
/// assert_eq!("nl".parse(), Ok(Language::Dutch));
/// assert_eq!(Language::English.code(), "en");
/// ```
// A closed list without the macro behind the others, whose names are in a language themselves: how it is
// read is in `parse.rs`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Dutch. Code: `nl`.
    Dutch,
    /// English. Code: `en`.
    English,
}

impl Language {
    /// Both, Dutch first.
    pub const ALL: &'static [Self] = &[Self::Dutch, Self::English];

    /// Returns the code: the one text form that `Display` and serde write.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Dutch => "nl",
            Self::English => "en",
        }
    }

    /// Returns the name of the language, in `language`.
    pub const fn text(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Dutch, Self::Dutch) => "Nederlands",
            (Self::Dutch, Self::English) => "Dutch",
            (Self::English, Self::Dutch) => "Engels",
            (Self::English, Self::English) => "English",
        }
    }
}

/// Writes the code.
impl core::fmt::Display for Language {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.code())
    }
}

/// A text in Dutch and English, or in one of the two.
///
/// The crate's own texts always have both. A user's text may have one; it is then shown
/// whichever language is asked for. `Display` is English.
///
/// ```
/// use efro_gti::{Language, Text};
///
/// let both = Text::new("oproep", "call");
/// assert_eq!(both.text(Language::Dutch), "oproep");
///
/// let one = Text::only(Language::Dutch, "beleidsnota");
/// assert_eq!(one.text(Language::English), "beleidsnota");
/// assert_eq!(one.get(Language::English), None);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Text(Words);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Words {
    Both { nl: Cow<'static, str>, en: Cow<'static, str> },
    Only(Language, Cow<'static, str>),
}

impl Text {
    /// A text in both languages, Dutch first.
    pub const fn new(nl: &'static str, en: &'static str) -> Self {
        Self(Words::Both { nl: Cow::Borrowed(nl), en: Cow::Borrowed(en) })
    }

    /// A text in both languages that is made while the program runs, Dutch first.
    pub fn both(nl: impl Into<Cow<'static, str>>, en: impl Into<Cow<'static, str>>) -> Self {
        Self(Words::Both { nl: nl.into(), en: en.into() })
    }

    /// A text in both languages, from what has words in each.
    pub(crate) fn of<T: Into<Cow<'static, str>>>(words: impl Fn(Language) -> T) -> Self {
        Self::both(words(Language::Dutch), words(Language::English))
    }

    /// A text in one language.
    pub fn only(language: Language, text: impl Into<Cow<'static, str>>) -> Self {
        Self(Words::Only(language, text.into()))
    }

    /// Whether it has no words in a language that it is there in.
    pub(crate) fn is_blank(&self) -> bool {
        let mut texts = Language::ALL.iter().filter_map(|language| self.get(*language));
        texts.any(|text| !says_something(text))
    }

    /// The text in `language`, or else in the language that it has.
    pub fn text(&self, language: Language) -> &str {
        match &self.0 {
            Words::Both { nl, en } => match language {
                Language::Dutch => nl,
                Language::English => en,
            },
            Words::Only(_, text) => text,
        }
    }

    /// The text in `language`, if it has one.
    pub fn get(&self, language: Language) -> Option<&str> {
        match &self.0 {
            Words::Only(only, _) if *only != language => None,
            _ => Some(self.text(language)),
        }
    }
}

/// Whether a text is more than blanks, marks that do not show, and control characters.
pub(crate) fn says_something(text: &str) -> bool {
    let invisible = |one: char| {
        matches!(
            one,
            '\u{ad}'
                | '\u{34f}'
                | '\u{115f}'
                | '\u{200b}'..='\u{200f}'
                | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{2800}'
                | '\u{3164}'
                | '\u{feff}'
        )
    };
    !text.chars().all(|one| one.is_whitespace() || one.is_control() || invisible(one))
}

/// `Display` of what has words: the English ones, as wide as is asked for.
macro_rules! displayed_in_english {
    ($($type:ty),+) => {
        $(impl core::fmt::Display for $type {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(&self.text($crate::text::Language::English))
            }
        })+
    };
}
pub(crate) use displayed_in_english;

displayed_in_english!(Text);

#[cfg(feature = "serde")]
impl serde::Serialize for Text {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(
            Language::ALL.iter().filter_map(|language| Some((language, self.get(*language)?))),
        )
    }
}
