//! A field of a form: not filled in, read, or typed and not to be read yet.

use alloc::format;
use alloc::string::String;
use core::fmt;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{ActivityKind, CityRole, Nis, Scheme, Scope, ScrutinisedActivity};
use crate::document::{ExpectedKind, date};
use crate::money::Euro;
use crate::parse::{ParseError, ParseErrorKind};
use crate::programme::SpecificObjective;
use crate::report::{Expected, JudgementVerdict, Phase};
use crate::strategy::{City, Theme};
use crate::text::Text;

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
    /// Typed, but not readable as the expected value: the text, and what was expected. Only
    /// [`parse`](Self::parse) makes one.
    #[non_exhaustive]
    Invalid(ParseError),
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
            Err(error) => Self::Invalid(error),
        }
    }
}

impl<T> Entry<T> {
    /// Returns the value, or `None` if it was not read.
    pub fn known(&self) -> Option<&T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Missing | Self::Invalid(_) => None,
        }
    }
}

impl<T> From<T> for Entry<T> {
    fn from(value: T) -> Self {
        Self::Known(value)
    }
}

/// Writes the field as it is in the form.
impl<T: fmt::Display> fmt::Display for Entry<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.pad(""),
            Self::Known(value) => value.fmt(f),
            Self::Invalid(error) => f.pad(error.value()),
        }
    }
}

/// A value that an [`Entry`] can hold: a code, an amount in [`Euro`], a date or a decimal number. Only
/// types of this crate's forms implement it.
pub trait FormValue: Sized + sealed::Sealed {
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
    pub trait Sealed {}
}

impl sealed::Sealed for Date {}
impl sealed::Sealed for Decimal {}

macro_rules! parsed_in_a_form {
    ($($value:ty: $kind:ident),*) => {$(
        impl sealed::Sealed for $value {}

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
    use core::fmt;

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

    impl<T: fmt::Display> Serialize for Entry<T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.collect_str(self)
        }
    }
}
