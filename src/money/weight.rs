//! The weights of a split.

use alloc::string::{String, ToString};
use core::str::FromStr;

use rust_decimal::Decimal;

use super::digits::units;
use crate::parse::{ParseError, ParseErrorKind};
use crate::text::{Language, Text, say};

/// The weight of a target in a [`Split`](super::Split): zero or more, with at most nine decimals.
///
/// Only the proportions of weights count: 66.7 and 33.3 split an amount like 667 and 333. A whole number converts from a
/// `u64`. `Display` and serde write `66.7`, which `FromStr` reads. For people, [`text`](Self::text) writes `66,7` in
/// Dutch, and [`parse_written`](Self::parse_written) reads it.
///
/// ```
/// use efro_gti::Euro;
/// use efro_gti::money::Weight;
///
/// let weights: [Weight; 2] = ["66.7".parse()?, "33.3".parse()?];
/// let split = Euro::whole(100).split([("a", weights[0]), ("b", weights[1])])?;
/// assert_eq!(split.amount(&"a"), Some("66.70".parse()?));
/// assert_eq!(split.amount(&"b"), Some("33.30".parse()?));
/// assert_eq!(Weight::from(33), "33".parse()?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Weight {
    /// The weight without its point.
    digits: u64,
    /// The decimals, of which the last is not zero.
    decimals: u8,
}

/// The most decimals of a weight.
const MOST_DECIMALS: u8 = 9;

impl Weight {
    /// Returns whether the weight is zero.
    #[inline]
    pub const fn is_zero(self) -> bool {
        self.digits == 0
    }

    #[inline]
    pub(super) const fn decimals(self) -> u8 {
        self.decimals
    }

    /// Returns the weight in units of the last of this many decimals, or `None` if it is no whole number of them or out of
    /// range.
    #[inline]
    pub(super) fn units(self, decimals: u8) -> Option<u64> {
        match decimals.checked_sub(self.decimals)? {
            0 => Some(self.digits),
            more => self.digits.checked_mul(10_u64.checked_pow(more.into())?),
        }
    }
}

impl From<u64> for Weight {
    #[inline]
    fn from(digits: u64) -> Self {
        Self { digits, decimals: 0 }
    }
}

/// Converts a number, without rounding.
///
/// # Errors
///
/// Returns an error if the number is below zero, has more than nine decimals or is out of range.
impl TryFrom<Decimal> for Weight {
    type Error = ParseError;

    fn try_from(number: Decimal) -> Result<Self, ParseError> {
        number.normalize().to_string().parse()
    }
}

/// Parses the text form.
///
/// # Errors
///
/// Returns an error unless the text is digits, with at most nine decimals after a point, such as `66.7`, and the digits
/// without the point are in the range of `u64`.
impl FromStr for Weight {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let mut decimals = MOST_DECIMALS;
        let mut digits =
            units(text, decimals.into()).map_err(|kind| not_a_weight(kind, text, None))?;
        while decimals > 0 && digits % 10 == 0 {
            (digits, decimals) = (digits / 10, decimals.saturating_sub(1));
        }
        let digits = u64::try_from(digits);
        let digits = digits.map_err(|_| not_a_weight(ParseErrorKind::OutOfRange, text, None))?;
        Ok(Self { digits, decimals })
    }
}

/// The error of a text that is no weight in the notation of a language, or in the text form if there is none.
pub(super) fn not_a_weight(
    kind: ParseErrorKind,
    text: &str,
    notation: Option<Language>,
) -> ParseError {
    let [example, nl, en] = match notation {
        Some(Language::Dutch) => ["66,7", "komma", "comma"],
        Some(Language::English) | None => ["66.7", "punt", "point"],
    };
    let expected = Text::of(|language| match kind {
        ParseErrorKind::OutOfRange => say!(
            language,
            "een kleiner gewicht of minder decimalen: zonder de {nl} hoogstens \"18446744073709551615\"",
            "a smaller weight or fewer decimals: without the {en} at most \"18446744073709551615\""
        ),
        _ => say!(
            language,
            "cijfers met hoogstens negen decimalen na een {nl}, zoals \"{example}\"",
            "digits with at most nine decimals after a {en}, such as \"{example}\""
        ),
    });
    ParseError::new(kind, text, Text::new("geen gewicht", "not a weight"), expected)
}

super::digits::written_plainly!(Weight);

impl Weight {
    fn plain(self) -> String {
        Decimal::from_i128_with_scale(self.digits.into(), self.decimals.into()).to_string()
    }
}

crate::document::text_form!(Weight);
