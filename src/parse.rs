//! The one error of every text form.

use alloc::borrow::{Cow, ToOwned};
use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::str::FromStr;

use crate::text::{Language, Text, displayed_in_english, say};

/// Why a text is not the code, amount, share, slice or pointer that it should be.
///
/// The message names the value and what was expected, in either language.
///
/// ```
/// use efro_gti::{Euro, Language};
/// use efro_gti::document::ParseErrorKind;
///
/// let error = "12,50".parse::<Euro>().unwrap_err();
/// assert_eq!(error.kind(), ParseErrorKind::Malformed);
/// assert_eq!(error.value(), "12,50");
/// assert_eq!(
///     error.text(Language::English),
///     "\"12,50\" is not an amount in euros: expected digits with at most two decimals \
///      after a point, such as \"1234.56\"",
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub struct ParseError(Box<Inner>);

/// Boxed, so that a `Result` of a small value stays small.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Inner {
    kind: ParseErrorKind,
    value: String,
    what: Text,
    expected: Expected,
}

/// Put into words only when it is told: a reader of alternatives makes many of these in vain.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Expected {
    Form(Text),
    OneOf { accepted: Vec<&'static str>, also_read: Vec<&'static str> },
}

/// The kinds of [`ParseError`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::Display, strum::IntoStaticStr)]
#[non_exhaustive]
pub enum ParseErrorKind {
    /// A word that is not in a closed list.
    #[strum(to_string = "unknown-code")]
    UnknownCode,
    /// Not written in the form that is asked for.
    #[strum(to_string = "malformed")]
    Malformed,
    /// More decimals than the type holds.
    #[strum(to_string = "too-precise")]
    TooPrecise,
    /// Well written, and past the limits of the type.
    #[strum(to_string = "out-of-range")]
    OutOfRange,
}

impl ParseErrorKind {
    /// The frozen code of the kind, such as `unknown-code`.
    pub fn code(self) -> &'static str {
        self.into()
    }
}

impl ParseError {
    /// `what` carries its denial (`geen bedrag`, `not an amount`); `expected` reads on after "expected".
    pub(crate) fn new(kind: ParseErrorKind, value: &str, what: Text, expected: Text) -> Self {
        let expected = Expected::Form(expected);
        Self(Box::new(Inner { kind, value: value.to_owned(), what, expected }))
    }

    /// A word that is none of `accepted`, nor of the other `spellings` in which they are read.
    pub(crate) fn unknown_code(
        value: &str,
        what: Text,
        accepted: Vec<&'static str>,
        spellings: impl IntoIterator<Item = &'static str>,
    ) -> Self {
        let also_read = spellings.into_iter().filter(|one| !accepted.contains(one)).collect();
        let expected = Expected::OneOf { accepted, also_read };
        let kind = ParseErrorKind::UnknownCode;
        Self(Box::new(Inner { kind, value: value.to_owned(), what, expected }))
    }

    /// What kind of problem it is.
    pub fn kind(&self) -> ParseErrorKind {
        self.0.kind
    }

    /// The whole text that could not be read.
    pub fn value(&self) -> &str {
        &self.0.value
    }

    /// What was expected instead.
    pub fn expected(&self) -> Text {
        match &self.0.expected {
            Expected::Form(form) => form.clone(),
            Expected::OneOf { accepted, .. } => {
                let list = accepted.iter().map(|code| quoted(code)).collect::<Vec<_>>().join(", ");
                Text::of(|language| say!(language, "een van {list}", "one of {list}"))
            }
        }
    }

    /// The accepted codes, where the text should have been one of a closed list; else empty.
    pub fn accepted(&self) -> &[&'static str] {
        match &self.0.expected {
            Expected::Form(_) => &[],
            Expected::OneOf { accepted, .. } => accepted,
        }
    }

    /// The other spellings in which the accepted codes are read, such as the Dutch name of a theme.
    ///
    /// ```
    /// use efro_gti::Priority;
    ///
    /// let error = "P9".parse::<Priority>().unwrap_err();
    /// assert_eq!(error.accepted(), ["2.A.1", "2.A.2"]);
    /// assert_eq!(error.also_read(), ["P1", "P2.A.1", "P2", "P2.A.2"]);
    /// ```
    pub fn also_read(&self) -> &[&'static str] {
        match &self.0.expected {
            Expected::Form(_) => &[],
            Expected::OneOf { also_read, .. } => also_read,
        }
    }

    /// The message: the value, and what was expected.
    pub fn text(&self, language: Language) -> String {
        let (value, what) = (quoted(&self.0.value), self.0.what.text(language));
        let expected = self.expected();
        let expected = expected.text(language);
        say!(
            language,
            "{value} is {what}: verwacht {expected}",
            "{value} is {what}: expected {expected}"
        )
    }
}

displayed_in_english!(ParseError);

/// A value as a message shows it, in quotes.
pub(crate) fn quoted(value: &str) -> String {
    format!("\"{}\"", shown(value))
}

/// A value as a message shows it: on one line, cut after sixty characters.
pub(crate) fn shown(value: &str) -> String {
    let mut shown = String::new();
    for character in cut(value).chars() {
        // Escaped, so that a right-to-left mark or an odd blank shows as what it is.
        if character.is_whitespace() && character != ' ' {
            shown.extend(character.escape_unicode());
        } else {
            shown.extend(character.escape_debug());
        }
    }
    shown
}

/// The first sixty characters of a text, and a mark if there are more.
pub(crate) fn cut(text: &str) -> Cow<'_, str> {
    const MAX_CHARACTERS: usize = 60;
    match text.char_indices().nth(MAX_CHARACTERS).and_then(|(end, _)| text.get(..end)) {
        Some(start) => format!("{start}…").into(),
        None => text.into(),
    }
}

/// # Errors
///
/// When the text is neither `nl` nor `en`.
impl FromStr for Language {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        Self::ALL.iter().copied().find(|language| language.code() == text).ok_or_else(|| {
            ParseError::unknown_code(
                text,
                Text::new("geen taal van deze crate", "not a language of this crate"),
                Self::ALL.iter().map(|language| language.code()).collect(),
                [],
            )
        })
    }
}
