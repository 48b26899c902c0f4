//! The error of every text that cannot be parsed.

use alloc::borrow::{Cow, ToOwned};
use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

use crate::closed_list::{ClosedList, Spellings};
use crate::text::{Language, Text, displayed_in_english, say};

/// The error for a text that cannot be parsed as the expected value, such as a code, amount, share, date,
/// slice or pointer.
///
/// The message, in Dutch or English, contains the text and the expected form.
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

/// Boxed, so that `Result<T, ParseError>` stays small.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Inner {
    kind: ParseErrorKind,
    value: String,
    expected: Expected,
}

/// Formatted lazily: most errors are never shown.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Expected {
    Form {
        /// The kind of value that it is not: `not an amount`.
        denial: Text,
        /// The form that it should have.
        form: Text,
    },
    /// A code of the list.
    OneOf(&'static ClosedList),
}

/// Why a text cannot be parsed: an unknown code, a malformed, ambiguous or too precise value, or one out of range.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
#[non_exhaustive]
pub enum ParseErrorKind {
    /// `unknown-code`: the text, or a name in it, is not a spelling of any of the expected values.
    UnknownCode,
    /// `malformed`: the text does not have the expected form.
    Malformed,
    /// `ambiguous`: the text can be read in two ways: in a quantity of `4.000` the point is a decimal point or separates
    /// thousands.
    Ambiguous,
    /// `too-precise`: the text has more decimals than the type can hold.
    TooPrecise,
    /// `out-of-range`: the text has the expected form, but its value is outside the range of the type.
    OutOfRange,
}

impl ParseErrorKind {
    /// Returns the stable code of the kind, such as `unknown-code`.
    pub fn code(self) -> &'static str {
        self.into()
    }
}

impl fmt::Display for ParseErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

impl ParseError {
    /// Makes an error for `value`. `denial` states what it is not (`geen bedrag`, `not an amount`), and
    /// `form` follows the word "expected".
    pub(crate) fn new(kind: ParseErrorKind, value: &str, denial: Text, form: Text) -> Self {
        let expected = Expected::Form { denial, form };
        Self(Box::new(Inner { kind, value: value.to_owned(), expected }))
    }

    /// Makes an error for a text that is not a spelling of any value of the list.
    pub(crate) fn unknown_code(value: &str, list: &'static ClosedList) -> Self {
        let (kind, expected) = (ParseErrorKind::UnknownCode, Expected::OneOf(list));
        Self(Box::new(Inner { kind, value: value.to_owned(), expected }))
    }

    /// Returns the kind of the error.
    pub fn kind(&self) -> ParseErrorKind {
        self.0.kind
    }

    /// Returns the whole text that could not be read.
    pub fn value(&self) -> &str {
        &self.0.value
    }

    /// Returns what was expected, in the words of the message: the form or, for a closed list, at most twelve
    /// of its values. English offers codes. Dutch offers names, or codes if the names are sentences.
    pub fn expected(&self) -> Text {
        match &self.0.expected {
            Expected::Form { form, .. } => form.clone(),
            Expected::OneOf(list) => Text::of(|language| one_of(list, language)),
        }
    }

    /// Returns the codes of the expected closed list, or an empty list if the expected values are not a
    /// closed list.
    pub fn accepted(&self) -> Vec<&'static str> {
        match &self.0.expected {
            Expected::Form { .. } => Vec::new(),
            Expected::OneOf(list) => list.codes().collect(),
        }
    }

    /// Returns the Dutch names of the accepted codes, in the same order, or an empty list if the codes are
    /// used in Dutch too.
    pub(crate) fn dutch_names(&self) -> Vec<&'static str> {
        match &self.0.expected {
            Expected::OneOf(list) if !list.by_code => list.offered(Language::Dutch).collect(),
            Expected::Form { .. } | Expected::OneOf(_) => Vec::new(),
        }
    }

    /// Returns other accepted spellings of the codes, such as the Dutch name of a theme.
    ///
    /// Spellings that differ only in case, white space, hyphens or underscores are also accepted, and so
    /// are names that are whole sentences; this list omits them.
    ///
    /// ```
    /// use efro_gti::Priority;
    ///
    /// let error = "P9".parse::<Priority>().unwrap_err();
    /// assert_eq!(error.accepted(), ["2.A.1", "2.A.2"]);
    /// assert_eq!(error.also_read()[..4], ["P1", "P2.A.1", "Prioriteit 1", "Priority 1"]);
    /// ```
    pub fn also_read(&self) -> Vec<&'static str> {
        match &self.0.expected {
            Expected::Form { .. } => Vec::new(),
            Expected::OneOf(list) => list.other_spellings().collect(),
        }
    }

    /// Returns the message: the text that could not be read, and the expected form.
    pub fn text(&self, language: Language) -> String {
        let value = quoted(&self.0.value);
        let (denial, expected) = match &self.0.expected {
            Expected::Form { denial, form } => (denial, form.text(language).to_owned()),
            Expected::OneOf(list) => (&list.denial, one_of(list, language)),
        };
        let denial = denial.text(language);
        say!(
            language,
            "{value} is {denial}: verwacht {expected}",
            "{value} is {denial}: expected {expected}"
        )
    }
}

#[cfg(feature = "csv")]
impl ParseError {
    /// Returns the message with the nearest code or name instead of the expected form, if one is near.
    pub(crate) fn text_with_nearest(&self, language: Language) -> String {
        let Expected::OneOf(list) = &self.0.expected else { return self.text(language) };
        let Some(near) = list.nearest(&cut(&self.0.value), language) else {
            return self.text(language);
        };
        let (value, denial, near) =
            (quoted(&self.0.value), list.denial.text(language), quoted(near));
        say!(
            language,
            "{value} is {denial}: bedoelt u {near}?",
            "{value} is {denial}: did you mean {near}?"
        )
    }
}

displayed_in_english!(ParseError);

/// Returns the values of a closed list as alternatives.
fn one_of(list: &ClosedList, language: Language) -> String {
    alternatives(list.offered(language), language)
}

/// Joins alternatives: `"nl" of "en"`, `een van "a", "b", "c"`, cut after twelve.
pub(crate) fn alternatives<'a>(
    words: impl IntoIterator<Item = &'a str>,
    language: Language,
) -> String {
    const MAX_OFFERED: usize = 12;
    let offered: Vec<String> = words.into_iter().map(quoted).collect();
    let (or, one_of) = match language {
        Language::Dutch => ("of", "een van"),
        Language::English => ("or", "one of"),
    };
    match offered.as_slice() {
        [only] => only.clone(),
        [one, other] => format!("{one} {or} {other}"),
        _ => match offered.get(..MAX_OFFERED) {
            Some(first) if first.len() < offered.len() => {
                format!("{one_of} {}, …", first.join(", "))
            }
            _ => format!("{one_of} {}", offered.join(", ")),
        },
    }
}

/// Returns a value in quotes, for use in a message.
pub(crate) fn quoted(value: &str) -> String {
    format!("\"{}\"", shown(value))
}

/// Returns a value for use in a message: on one line, cut after 60 characters.
pub(crate) fn shown(value: &str) -> String {
    let mut shown = String::new();
    for character in cut(value).chars() {
        // Escaped, so that a right-to-left mark or an odd blank shows as what it is.
        if character.is_whitespace() && character != ' ' {
            shown.extend(character.escape_unicode());
        } else if character == '\'' {
            // Not escaped: Dutch plurals have it.
            shown.push(character);
        } else {
            shown.extend(character.escape_debug());
        }
    }
    shown
}

/// Returns the first 60 characters of a text, followed by `…` if there are more.
pub(crate) fn cut(text: &str) -> Cow<'_, str> {
    const MAX_CHARACTERS: usize = 60;
    if text.len() <= MAX_CHARACTERS {
        return text.into();
    }
    match text.char_indices().nth(MAX_CHARACTERS).and_then(|(end, _)| text.get(..end)) {
        Some(start) => format!("{start}…").into(),
        None => text.into(),
    }
}

const LANGUAGES: &ClosedList = &ClosedList {
    denial: Text::new("geen ondersteunde taal", "not a supported language"),
    by_code: true,
    values: &[
        language(Language::Dutch, &["nl-BE", "nl-NL"]),
        language(Language::English, &["en-GB", "en-IE", "en-US"]),
    ],
};

const fn language(one: Language, also: &'static [&'static str]) -> Spellings {
    let (nl, en) = (one.text(Language::Dutch), one.text(Language::English));
    Spellings { code: one.code(), nl, en, also }
}

/// Reads a code, such as `nl` or `nl-BE`, or a name, such as `Nederlands`.
///
/// # Errors
///
/// Returns an error if the text is not a spelling of one of the two languages.
impl FromStr for Language {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let position = LANGUAGES.position(text);
        let language = position.and_then(|position| Self::ALL.get(position).copied());
        language.ok_or_else(|| ParseError::unknown_code(text, LANGUAGES))
    }
}
