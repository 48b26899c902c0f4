//! Amounts in euros, to the cent.

use alloc::format;
use alloc::string::{String, ToString};
use core::ops::Neg;
use core::str::FromStr;

use rust_decimal::Decimal;

use super::digits::{signed_units, written_plainly};
use crate::parse::{ParseError, ParseErrorKind};
use crate::text::{Language, Text, displayed_in_english};

/// An amount in euros, exact to the cent, between −92,233,720,368,547,758.07 and
/// 92,233,720,368,547,758.07.
///
/// `Display` and serde write plain digits with two decimals, `1234.56`. `FromStr` and serde read that form,
/// also with one decimal or none, but no other notation. For people, [`text`](Self::text) writes `€ 1.234,56`
/// or `€1,234.56`, and [`parse_written`](Self::parse_written) reads it. A JSON number is refused, since many
/// JSON parsers turn numbers into binary fractions.
///
/// ```
/// use efro_gti::{Euro, Language};
///
/// let total: Euro = "1234.5".parse()?;
/// assert_eq!(total.cents(), 123_450);
/// assert_eq!(total.to_string(), "1234.50");
/// assert_eq!(total.text(Language::Dutch), "€ 1.234,50");
/// assert_eq!(total.checked_sub(Euro::whole(1_000))?.text(Language::English), "€234.50");
/// assert!(Euro::MAX.checked_add(total).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Euro(
    /// In cents. Never `i64::MIN`, so that every amount has an opposite.
    pub(super) i64,
);

/// The error of a sum, a difference or a number of cents outside the range of [`Euro`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub struct OutOfRangeError;

impl OutOfRangeError {
    /// Returns the message.
    pub const fn text(self, language: Language) -> &'static str {
        match language {
            Language::Dutch => "het bedrag valt buiten ± € 92.233.720.368.547.758,07",
            Language::English => "the amount is outside ±€92,233,720,368,547,758.07",
        }
    }
}

displayed_in_english!(OutOfRangeError);

impl Euro {
    /// Zero euros.
    pub const ZERO: Self = Self(0);
    /// One cent, the smallest positive amount.
    pub const CENT: Self = Self(1);
    /// The largest amount: 2⁶³ − 1 cents.
    pub const MAX: Self = Self(i64::MAX);
    /// The most negative amount: −(2⁶³ − 1) cents.
    pub const MIN: Self = Self(-i64::MAX);

    /// Returns an amount of whole euros. For more than about two billion, parse a text or use
    /// [`from_cents`](Self::from_cents).
    pub const fn whole(euros: i32) -> Self {
        #[expect(clippy::arithmetic_side_effects, reason = "an i32 times a hundred fits an i64")]
        Self(euros as i64 * 100)
    }

    /// Returns the amount of this number of cents.
    ///
    /// # Errors
    ///
    /// Returns an error for `i64::MIN`, which has no opposite.
    pub const fn from_cents(cents: i64) -> Result<Self, OutOfRangeError> {
        if cents == i64::MIN { Err(OutOfRangeError) } else { Ok(Self(cents)) }
    }

    /// Returns the amount of cents in the wider type in which sums and products are computed.
    pub(crate) fn from_wide_cents(cents: i128) -> Result<Self, OutOfRangeError> {
        i64::try_from(cents).map_err(|_| OutOfRangeError).and_then(Self::from_cents)
    }

    /// Returns the amount in cents.
    pub const fn cents(self) -> i64 {
        self.0
    }

    /// Returns whether the amount is below zero.
    pub const fn is_negative(self) -> bool {
        self.0 < 0
    }

    /// Returns whether the amount is zero.
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// Returns the amount without its sign.
    #[must_use]
    pub const fn abs(self) -> Self {
        // The range is symmetric.
        Self(self.0.abs())
    }

    /// Returns the sum of two amounts.
    ///
    /// # Errors
    ///
    /// Returns an error if the sum is out of range.
    pub fn checked_add(self, other: Self) -> Result<Self, OutOfRangeError> {
        self.0.checked_add(other.0).ok_or(OutOfRangeError).and_then(Self::from_cents)
    }

    /// Returns the difference of two amounts.
    ///
    /// # Errors
    ///
    /// Returns an error if the difference is out of range.
    pub fn checked_sub(self, other: Self) -> Result<Self, OutOfRangeError> {
        self.checked_add(-other)
    }

    /// Returns the sum of amounts. Only the total has to be in range: a partial sum may exceed it.
    ///
    /// # Errors
    ///
    /// Returns an error if the sum is out of range.
    ///
    /// ```
    /// use efro_gti::Euro;
    ///
    /// assert_eq!(Euro::sum([Euro::MAX, Euro::MAX, Euro::MIN]), Ok(Euro::MAX));
    /// ```
    pub fn sum(amounts: impl IntoIterator<Item = Self>) -> Result<Self, OutOfRangeError> {
        let sum =
            amounts.into_iter().map(|amount| i128::from(amount.0)).fold(0, i128::saturating_add);
        Self::from_wide_cents(sum)
    }

    /// Returns the sum of amounts of which the positive ones together are in range, and the negative ones together, so
    /// that no partial sum overflows.
    pub(crate) fn sum_in_range(amounts: impl Iterator<Item = Self>) -> Self {
        Self(amounts.map(|amount| amount.0).sum())
    }
}

impl Neg for Euro {
    type Output = Self;

    #[expect(clippy::arithmetic_side_effects, reason = "the range is symmetric")]
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl From<Euro> for Decimal {
    fn from(amount: Euro) -> Self {
        Self::new(amount.0, 2)
    }
}

/// Converts a number of euros, without rounding.
///
/// # Errors
///
/// Returns an error if the number has a fraction of a cent or is out of range.
impl TryFrom<Decimal> for Euro {
    type Error = ParseError;

    fn try_from(number: Decimal) -> Result<Self, ParseError> {
        number.normalize().to_string().parse()
    }
}

/// Parses the text form.
///
/// # Errors
///
/// Returns an error unless the text is `-?\d+(\.\d{1,2})?` in ASCII, in range, and not minus zero.
impl FromStr for Euro {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let error = |kind| not_an_amount(kind, text);
        let cents = signed_units(text, 2).map_err(error)?;
        Self::from_wide_cents(cents).map_err(|_| error(ParseErrorKind::OutOfRange))
    }
}

fn not_an_amount(kind: ParseErrorKind, text: &str) -> ParseError {
    let expected = match kind {
        ParseErrorKind::OutOfRange => Text::new(
            "een bedrag tussen \"-92233720368547758.07\" en \"92233720368547758.07\"",
            "an amount between \"-92233720368547758.07\" and \"92233720368547758.07\"",
        ),
        _ => Text::new(
            "cijfers met hoogstens twee decimalen na een punt, zoals \"1234.56\"",
            "digits with at most two decimals after a point, such as \"1234.56\"",
        ),
    };
    ParseError::new(
        kind,
        text,
        Text::new("geen bedrag in euro", "not an amount in euros"),
        expected,
    )
}

written_plainly!(Euro);

impl Euro {
    fn plain(self) -> String {
        let sign = if self.is_negative() { "-" } else { "" };
        let (euros, cents) = self.euros_and_cents();
        format!("{sign}{euros}.{cents:02}")
    }

    /// Returns the whole euros and the cents, both without the sign.
    pub(super) fn euros_and_cents(self) -> (u64, u64) {
        let cents = self.0.unsigned_abs();
        (cents / 100, cents % 100)
    }
}

crate::document::text_form!(Euro, Amount);
