//! A field of a form: not filled in, read, or typed and not to be read yet.

use alloc::format;
use alloc::string::{String, ToString};
use core::fmt;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{ActivityKind, CityRole, Nis, Scheme, Scope, ScrutinisedActivity};
use crate::document::{ExpectedKind, date};
use crate::money::{Euro, written_digits};
use crate::parse::{ParseError, ParseErrorKind};
use crate::programme::SpecificObjective;
use crate::report::{Expected, JudgementVerdict, Phase};
use crate::strategy::{City, Theme};
use crate::text::{Language, Text};

/// A code, amount, date or number in a form that is being filled in.
///
/// A text that cannot be read yet is kept as it was typed, and reported when the form is assessed.
///
/// ```
/// use efro_gti::Euro;
/// use efro_gti::project::Entry;
///
/// assert_eq!(Entry::parse("12.50"), Entry::Known(Euro::from_cents(1_250)?));
/// assert_eq!(Entry::from(Euro::whole(12)), Entry::parse("12.00"));
/// assert_eq!(Entry::<Euro>::parse("  "), Entry::Missing);
/// let half_typed = Entry::<Euro>::parse("12,");
/// assert_eq!(half_typed.known(), None);
/// assert_eq!(half_typed.to_string(), "12,");
/// # Ok::<(), efro_gti::money::OutOfRangeError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Entry<T> {
    /// Not filled in.
    #[default]
    Missing,
    /// A value that was read.
    Known(T),
    /// Typed, but not readable as the expected value. Only reading a text makes one, so a pattern
    /// ends in `..`.
    ///
    /// ```
    /// use efro_gti::{Euro, Language};
    /// use efro_gti::project::Entry;
    ///
    /// let words = match Entry::<Euro>::parse("12,") {
    ///     Entry::Missing => "nog leeg".into(),
    ///     Entry::Known(amount) => amount.text(Language::Dutch),
    ///     Entry::Invalid { error, .. } => error.text(Language::Dutch),
    /// };
    /// assert!(words.starts_with("\"12,\" is geen bedrag"));
    /// ```
    #[non_exhaustive]
    Invalid {
        /// The text, and what was expected.
        error: ParseError,
    },
}

impl<T: FormValue> Entry<T> {
    /// Reads the text of a field. Returns [`Missing`](Self::Missing) if it is blank, and [`Invalid`](Self::Invalid)
    /// if it cannot be read.
    pub fn parse(text: &str) -> Self {
        if text.trim().is_empty() {
            return Self::Missing;
        }
        match T::from_form(text) {
            Ok(value) => Self::Known(value),
            Err(error) => Self::Invalid { error },
        }
    }

    /// Reads the text of a field as people write it in a language: an amount such as `€ 1.000.000,00` or a number such
    /// as `1.234,5` in Dutch, where the point separates thousands, and in Dutch a date such as `30/11/2026`. English has
    /// no such dates, since a day and a month could be mixed up. Whatever [`parse`](Self::parse) reads is read, too, if it
    /// is not in that notation.
    ///
    /// ```
    /// use efro_gti::{Euro, Language, jiff::civil::{Date, date}, rust_decimal::Decimal};
    /// use efro_gti::project::Entry;
    ///
    /// let dutch = Language::Dutch;
    /// assert_eq!(Entry::parse_written("1.000.000,00", dutch), Entry::Known(Euro::whole(1_000_000)));
    /// assert_eq!(Entry::parse_written("1,5", dutch), Entry::Known(Decimal::new(15, 1)));
    /// assert_eq!(Entry::parse_written("30/11/2026", dutch), Entry::Known(date(2026, 11, 30)));
    /// assert_eq!(Entry::parse_written("2026-11-30", dutch), Entry::Known(date(2026, 11, 30)));
    /// assert!(matches!(Entry::<Date>::parse_written("30/11/26", dutch), Entry::Invalid { .. }));
    /// ```
    pub fn parse_written(text: &str, language: Language) -> Self {
        T::from_written(text.trim(), language).map_or_else(|| Self::parse(text), Self::Known)
    }
}

impl<T> Entry<T> {
    /// Returns the value, or `None` if it was not read.
    pub fn known(&self) -> Option<&T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Missing | Self::Invalid { .. } => None,
        }
    }
}

impl<T> From<T> for Entry<T> {
    fn from(value: T) -> Self {
        Self::Known(value)
    }
}

/// Writes the field as it is in the form.
impl<T: FormValue> fmt::Display for Entry<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.pad(""),
            Self::Known(value) => f.pad(&value.written()),
            Self::Invalid { error } => f.pad(error.value()),
        }
    }
}

/// A value that an [`Entry`] can hold: a code, an amount in [`Euro`], a date or a decimal number. Only
/// types of this crate's forms implement it.
pub trait FormValue: sealed::Sealed {
    /// What kind of value it is.
    const KIND: Expected;

    /// Reads the value.
    ///
    /// # Errors
    /// Returns an error, with the text and what was expected, if the text cannot be read.
    fn from_form(text: &str) -> Result<Self, ParseError>;

    /// Returns what is expected instead of a value of another kind, such as a JSON number.
    fn expected() -> ExpectedKind {
        match Self::KIND {
            Expected::Amount => ExpectedKind::Amount,
            Expected::Date => ExpectedKind::Date,
            Expected::Number => ExpectedKind::Number,
            _ => ExpectedKind::String,
        }
    }
}

mod sealed {
    use alloc::string::{String, ToString};
    use core::fmt;

    use crate::text::Language;

    pub trait Sealed: Sized + fmt::Display {
        /// Reads the value as people write it in a language. Returns `None` if it is not written so.
        fn from_written(_: &str, _: Language) -> Option<Self> {
            None
        }

        /// Returns the text that is read back as this value.
        fn written(&self) -> String {
            self.to_string()
        }
    }
}

impl sealed::Sealed for Euro {
    fn from_written(text: &str, language: Language) -> Option<Self> {
        Self::parse_written(text, language).ok()
    }
}

impl sealed::Sealed for Date {
    fn from_written(text: &str, language: Language) -> Option<Self> {
        date::parse_written(text, language)
    }
}

impl sealed::Sealed for Decimal {
    fn from_written(text: &str, language: Language) -> Option<Self> {
        // In English the point is that of documents, where `4.000` is refused.
        if language == Language::English {
            return None;
        }
        let (sign, digits) = text.strip_prefix('-').map_or(("", text), |digits| ("-", digits));
        let (whole, decimals) =
            digits.split_once(',').map_or((digits, None), |(whole, rest)| (whole, Some(rest)));
        let whole = written_digits(whole, language)?;
        let decimals = decimals.map(|decimals| format!(".{decimals}")).unwrap_or_default();
        Self::from_form(&unambiguous(format!("{sign}{whole}{decimals}"))).ok()
    }

    fn written(&self) -> String {
        unambiguous(self.to_string())
    }
}

macro_rules! parsed_in_a_form {
    (@sealed $value:ty: Amount) => {};
    (@sealed $value:ty: $kind:ident) => {
        impl sealed::Sealed for $value {}
    };
    ($($value:ty: $kind:ident),*) => {$(
        parsed_in_a_form!(@sealed $value: $kind);

        impl FormValue for $value {
            const KIND: Expected = Expected::$kind;

            fn from_form(text: &str) -> Result<Self, ParseError> {
                text.trim().parse()
            }
        }
    )*};
}

parsed_in_a_form!(
    Euro: Amount,
    ScrutinisedActivity: Code,
    City: Code,
    CityRole: Code,
    ActivityKind: Code,
    JudgementVerdict: Code,
    Nis: Municipality,
    Phase: Code,
    Scope: Code,
    SpecificObjective: Code,
    Scheme: Code,
    Theme: Code
);

impl FormValue for Date {
    const KIND: Expected = Expected::Date;

    fn from_form(text: &str) -> Result<Self, ParseError> {
        date::parse(text.trim())
    }
}

impl FormValue for Decimal {
    const KIND: Expected = Expected::Number;

    fn from_form(text: &str) -> Result<Self, ParseError> {
        let text = text.trim();
        let error = |kind, expected| {
            Err(ParseError::new(kind, text, Text::new("geen getal", "not a number"), expected))
        };
        let digits = text.strip_prefix('-').unwrap_or(text);
        let mut parts = digits.splitn(2, '.');
        let written =
            parts.all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
        if !written {
            return error(
                ParseErrorKind::Malformed,
                Text::new(
                    "cijfers, zo nodig met een punt, zoals \"1.5\"",
                    "digits, with a point if need be, such as \"1.5\"",
                ),
            );
        }
        if thousands(digits).is_some() {
            return error(
                ParseErrorKind::Ambiguous,
                Text::new(
                    "een getal zonder punt voor de duizendtallen",
                    "a number without thousands points",
                ),
            );
        }
        match Self::from_str_exact(text) {
            Ok(number) => Ok(number),
            Err(_) => error(
                ParseErrorKind::OutOfRange,
                Text::new("hoogstens 28 cijfers", "at most 28 digits"),
            ),
        }
    }
}

/// Returns the text of a number with a decimal point in a way that only one reading is possible: `1.2340` for `1.234`.
pub(super) fn unambiguous(mut number: String) -> String {
    if thousands(number.trim_start_matches('-')).is_some() {
        number.push('0');
    }
    number
}

/// The digits of a number such as `4.000`, which Dutch writes for four thousand and English for four, or
/// `None` if only one reading is possible.
pub(super) fn thousands(digits: &str) -> Option<String> {
    let (whole, rest) = digits.split_once('.')?;
    let is_group = rest.len() == 3 && (1..=3).contains(&whole.len()) && !whole.starts_with('0');
    is_group.then(|| format!("{whole}{rest}"))
}

#[cfg(feature = "serde")]
mod wire {
    use core::convert::Infallible;

    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::{Entry, FormValue};
    use crate::document::{Node, Path, Problems, Read, from_text, read_str};

    impl<T: FormValue> Read for Entry<T> {
        fn read(node: &Node, at: &Path, problems: &mut Problems) -> Option<Self> {
            from_text(node, at, T::expected(), |text| Ok(Self::parse(text)), problems)
        }

        fn missing() -> Option<Self> {
            Some(Self::Missing)
        }
    }

    impl<'de, T: FormValue> Deserialize<'de> for Entry<T> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            read_str(deserializer, T::expected(), |text| Ok::<_, Infallible>(Self::parse(text)))
        }
    }

    impl<T: FormValue> Serialize for Entry<T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.collect_str(self)
        }
    }
}
