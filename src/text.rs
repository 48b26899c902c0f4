//! The two languages of the crate, and text in one or both of them.

use alloc::borrow::Cow;
use alloc::string::String;

/// A language of the crate: Dutch or English.
///
/// The strategy is published in Dutch. The English terms are those of the regulations.
///
/// ```
/// use efro_gti::Language;
///
/// assert_eq!("nl".parse(), Ok(Language::Dutch));
/// assert_eq!(Language::English.code(), "en");
/// ```
// Not made by `codes!`, since `codes!` itself needs this type. `FromStr` is in `parse.rs`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Dutch. Code: `nl`.
    Dutch,
    /// English. Code: `en`.
    English,
}

impl Language {
    /// Both languages, Dutch first.
    pub const ALL: &'static [Self] = &[Self::Dutch, Self::English];

    /// Returns the code, which is also what `Display` and serde write.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Dutch => "nl",
            Self::English => "en",
        }
    }

    /// Returns the text that is in this language.
    pub(crate) const fn pick<'a>(self, nl: &'a str, en: &'a str) -> &'a str {
        match self {
            Self::Dutch => nl,
            Self::English => en,
        }
    }

    /// Returns the name of this language, written in `language`: `Nederlands` or `Dutch`, for instance.
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

/// A text in Dutch, in English or in both; never blank.
///
/// The texts of the crate are in both languages. A custom text may be in only one; [`text`](Self::text) then
/// returns it for both. `Display` writes the English text or, if there is none, the Dutch one. In JSON a text
/// is an object with `nl`, `en` or both.
///
/// ```
/// use efro_gti::{Language, Text};
///
/// let both = Text::new("oproep", "call");
/// assert_eq!(both.text(Language::Dutch), "oproep");
///
/// let one = Text::only(Language::Dutch, "beleidsnota").expect("a text that is not blank");
/// assert_eq!(one.text(Language::English), "beleidsnota");
/// assert_eq!(one.get(Language::English), None);
/// assert_eq!(Text::only(Language::Dutch, " "), None);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Text(Words);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Words {
    Both { nl: Cow<'static, str>, en: Cow<'static, str> },
    Only(Language, Cow<'static, str>),
}

impl Text {
    /// Returns a text in both languages, Dutch first.
    ///
    /// # Panics
    ///
    /// If one of the two is blank. In a constant this is a compile error. Use [`both`](Self::both) for
    /// texts that are only known at run time.
    pub const fn new(nl: &'static str, en: &'static str) -> Self {
        assert!(says_something(nl) && says_something(en), "a text is not blank");
        Self(Words::Both { nl: Cow::Borrowed(nl), en: Cow::Borrowed(en) })
    }

    /// Returns a text in both languages, Dutch first, or `None` if one of the two is blank.
    pub fn both(
        nl: impl Into<Cow<'static, str>>,
        en: impl Into<Cow<'static, str>>,
    ) -> Option<Self> {
        let (nl, en) = (nl.into(), en.into());
        (says_something(&nl) && says_something(&en)).then_some(Self(Words::Both { nl, en }))
    }

    /// Returns a text in both languages, from words of the crate, which are never blank.
    pub(crate) fn of<T: Into<Cow<'static, str>>>(words: impl Fn(Language) -> T) -> Self {
        let (nl, en) = (words(Language::Dutch).into(), words(Language::English).into());
        Self(Words::Both { nl, en })
    }

    /// Returns a text in one language, or `None` if it is blank.
    pub fn only(language: Language, text: impl Into<Cow<'static, str>>) -> Option<Self> {
        let text = text.into();
        says_something(&text).then_some(Self(Words::Only(language, text)))
    }

    /// Returns the text in `language` or, if there is none, in the other language.
    pub fn text(&self, language: Language) -> &str {
        match &self.0 {
            Words::Both { nl, en } => match language {
                Language::Dutch => nl,
                Language::English => en,
            },
            Words::Only(_, text) => text,
        }
    }

    /// Returns the text in `language`, or `None` if it is only in the other language.
    pub fn get(&self, language: Language) -> Option<&str> {
        match &self.0 {
            Words::Only(only, _) if *only != language => None,
            _ => Some(self.text(language)),
        }
    }
}

/// Returns whether a text has any visible character.
pub(crate) const fn says_something(text: &str) -> bool {
    let mut bytes = text.as_bytes();
    while let Some((character, rest)) = first_character(bytes) {
        if !is_invisible(character) {
            return true;
        }
        bytes = rest;
    }
    false
}

/// Returns the first character of UTF-8 bytes, and the bytes after it. `str::chars` is not `const`.
const fn first_character(bytes: &[u8]) -> Option<(u32, &[u8])> {
    let Some((first, mut rest)) = bytes.split_first() else { return None };
    let (mut character, mut more) = match *first {
        one @ 0..=0x7f => (one as u32, 0_u8),
        two @ 0x80..=0xdf => (two as u32 & 0x1f, 1),
        three @ 0xe0..=0xef => (three as u32 & 0x0f, 2),
        four => (four as u32 & 0x07, 3),
    };
    while more > 0 {
        let Some((next, after)) = rest.split_first() else { break };
        character = character.wrapping_shl(6) | (*next as u32 & 0x3f);
        rest = after;
        more = more.wrapping_sub(1);
    }
    Some((character, rest))
}

/// Returns whether a character has no ink: a space, or one that is not shown.
pub(crate) const fn is_invisible(character: u32) -> bool {
    is_hidden(character)
        || matches!(
            character,
            // Spaces.
            0x20 | 0xa0 | 0x1680 | 0x2000
                ..=0x200a | 0x202f | 0x205f | 0x3000
                // Letters without ink.
                | 0x115f | 0x1160 | 0x2800 | 0x3164 | 0xffa0
        )
}

/// Returns whether a character is not shown, but acted on: it moves, hides or recolours other text.
const fn is_hidden(character: u32) -> bool {
    matches!(
        character,
        // Control characters, and the ends of lines.
        0..=0x1f | 0x7f..=0x9f | 0x2028 | 0x2029
            // Marks of direction.
            | 0x61c | 0x200e | 0x200f | 0x202a..=0x202e | 0x2066..=0x2069
            // Other marks, and tags.
            | 0xad | 0x34f | 0x17b4 | 0x17b5 | 0x180b..=0x180f | 0x200b..=0x200d | 0x2060..=0x2065
            | 0x206a..=0x206f | 0xfeff | 0xfff0..=0xfffb | 0xe0000..=0xe0fff
    ) || character & 0xfffe == 0xfffe // Not characters: XML does not allow them.
}

/// Returns a text of unknown origin in a form that is safe to show in a terminal: on one line, with control,
/// bidirectional and other invisible characters escaped.
///
/// The messages of this crate show values in this way. Use it for names, titles, ids and file names that
/// a program prints itself. Neither is safe in HTML or XML: `<` and `&` are kept, so escape the text again there.
///
/// ```
/// use efro_gti::document::escaped;
///
/// assert_eq!(escaped("Een plein, 日本"), "Een plein, 日本");
/// assert_eq!(escaped("red\u{1b}[31m"), r"red\u{1b}[31m");
/// assert_eq!(escaped("a plan\npassed\u{202e}"), r"a plan\u{a}passed\u{202e}");
/// ```
pub fn escaped(text: &str) -> Cow<'_, str> {
    let is_hidden = |character: char| is_hidden(u32::from(character));
    if !text.contains(is_hidden) {
        return text.into();
    }
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        if is_hidden(character) {
            safe.extend(character.escape_unicode());
        } else {
            safe.push(character);
        }
    }
    safe.into()
}

/// Returns a composed text with [`escaped`] names.
pub(crate) fn safe(text: String) -> String {
    match escaped(&text) {
        Cow::Borrowed(_) => text,
        Cow::Owned(safe) => safe,
    }
}

/// Formats a message in one language only.
macro_rules! say {
    ($language:expr, $nl:literal, $en:literal $(,)?) => {
        match $language {
            $crate::text::Language::Dutch => alloc::format!($nl),
            $crate::text::Language::English => alloc::format!($en),
        }
    };
}
pub(crate) use say;

/// `Display` for types with a method `text`: writes the English text, with padding.
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

#[cfg(test)]
mod tests {
    use alloc::string::{String, ToString};

    use super::{escaped, says_something};

    #[test]
    fn texts_of_invisible_characters_are_blank() {
        for character in ('\0'..=char::MAX).filter(|one| one.is_whitespace() || one.is_control()) {
            assert!(!says_something(&String::from(character)), "{character:?}");
        }
        for text in ["", " \t\u{200b}", "\u{ad}\u{feff}\u{2800}\u{3164}"] {
            assert!(!says_something(text), "{text:?}");
        }
        for text in ["a", "\u{200b}é", "  €", "\u{1f30a}", "\u{a0}\u{7ff}", "\u{10fffd}"] {
            assert!(says_something(text), "{text:?}");
        }
    }

    #[test]
    fn control_and_format_characters_are_escaped() {
        let controls = ('\0'..=char::MAX).filter(|one| one.is_control());
        let others = "\u{61c}\u{200b}\u{200e}\u{202e}\u{2028}\u{2066}\u{feff}\u{e0041}\u{ffff}";
        for hidden in controls.chain(others.chars()) {
            assert_eq!(escaped(&String::from(hidden)), hidden.escape_unicode().to_string());
        }
        for shown in ["", "a\u{a0}b", "e\u{301}", "€ \u{1f30a}", "\\ \" '", "\u{10fffd}"] {
            assert_eq!(escaped(shown), shown);
        }
    }
}
