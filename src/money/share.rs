//! Shares of amounts.

use alloc::format;
use alloc::string::{String, ToString};
use core::str::FromStr;

use rust_decimal::Decimal;

use super::digits::{units, written_plainly};
use super::{Euro, OutOfRangeError};
use crate::parse::{ParseError, ParseErrorKind};
use crate::text::{Language, Text, say};

/// A share from 0 to 100 %, exact to a billionth (0.0000001 %).
///
/// `Display` and serde write a percentage, `8%`. `FromStr` and serde also read `8 %` and `0.08`. For people,
/// [`text`](Self::text) writes `7,5 %` or `7.5%`, and [`parse_written`](Self::parse_written) reads it.
///
/// ```
/// use efro_gti::{Euro, Language, Share};
///
/// const EIGHT: Share = Share::percent::<8>();
/// assert_eq!("0.08".parse(), Ok(EIGHT));
/// assert_eq!(EIGHT.to_string(), "8%");
/// assert_eq!(EIGHT.text(Language::Dutch), "8 %");
/// assert_eq!(EIGHT.ceil_of("8.75".parse::<Euro>()?).to_string(), "0.70");
/// # Ok::<(), efro_gti::ParseError>(())
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Share(u32);

/// The parts of a whole, of which a [`Share`] is a number.
const WHOLE: u32 = 1_000_000_000;

impl Share {
    /// 0 %.
    pub const ZERO: Self = Self(0);
    /// 100 %.
    pub const ONE: Self = Self(WHOLE);
    /// The parts of a whole, in the type in which shares are cross-multiplied.
    pub(crate) const PARTS: i128 = WHOLE as i128;

    /// Returns a share of `PERCENT` %. A number above 100 does not compile.
    ///
    /// ```compile_fail
    /// let more_than_all = efro_gti::Share::percent::<101>();
    /// ```
    pub const fn percent<const PERCENT: u32>() -> Self {
        const { assert!(PERCENT <= 100, "a share is at most 100 %") };
        #[expect(clippy::arithmetic_side_effects, reason = "at most 100 times ten million")]
        Self(PERCENT * (WHOLE / 100))
    }

    /// Returns the share of this number of billionths, or `None` if it is above a billion.
    pub const fn from_billionths(parts: u32) -> Option<Self> {
        if parts <= WHOLE { Some(Self(parts)) } else { None }
    }

    /// Returns the share in billionths.
    pub const fn billionths(self) -> u32 {
        self.0
    }

    /// Returns this share of `base`, rounded down to the cent.
    #[must_use]
    #[expect(
        clippy::arithmetic_side_effects,
        reason = "a share is at most one, so no part is further from zero than the base"
    )]
    pub fn floor_of(self, base: Euro) -> Euro {
        // Whole billions of cents and the rest are multiplied apart, so that neither product overflows.
        let (whole, share) = (i64::from(WHOLE), i64::from(self.0));
        let (billions, rest) = (base.0 / whole, base.0 % whole);
        Euro(billions * share + (rest * share).div_euclid(whole))
    }

    /// Returns the largest sum of `parts` amounts, each of which is this share of a part of `base`, rounded half
    /// up to the cent.
    ///
    /// # Errors
    ///
    /// Returns an error if the sum is out of range.
    pub(crate) fn most_rounded_of(self, base: Euro, parts: u32) -> Result<Euro, OutOfRangeError> {
        // In half cents, which `i128` holds whatever the base: half a cent more for each part.
        let exact = i128::from(self.0).saturating_mul(i128::from(base.0)).saturating_mul(2);
        let halves = i128::from(parts).saturating_mul(Self::PARTS);
        let doubled = Self::PARTS.saturating_mul(2);
        Euro::from_wide_cents(exact.saturating_add(halves).div_euclid(doubled))
    }

    /// Returns this share of `base`, rounded up to the cent.
    #[must_use]
    pub fn ceil_of(self, base: Euro) -> Euro {
        -self.floor_of(-base)
    }
}

impl From<Share> for Decimal {
    fn from(share: Share) -> Self {
        Self::new(i64::from(share.0), 9).normalize()
    }
}

/// Converts a fraction, such as 0.08, without rounding.
///
/// # Errors
///
/// Returns an error if the number has more than nine decimals, is below zero or is above one.
impl TryFrom<Decimal> for Share {
    type Error = ParseError;

    fn try_from(number: Decimal) -> Result<Self, ParseError> {
        let text = number.normalize().to_string();
        Self::read(&text, &text, 9)
    }
}

/// Parses a percentage (`8%`, `8 %`, `7.5%`) or a fraction with a decimal point (`0.08`).
///
/// # Errors
///
/// Returns an error if the text is neither, is outside 0 to 100 %, or is finer than a billionth of the whole.
impl FromStr for Share {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        match text.strip_suffix('%') {
            Some(percent) => {
                let number = percent.strip_suffix([' ', '\u{a0}', '\u{202f}']).unwrap_or(percent);
                Self::read(text, number, 7)
            }
            // A bare "8" could be eight percent or eight times the whole.
            None if !text.contains('.') => Err(not_a_share(ParseErrorKind::Malformed, text, None)),
            None => Self::read(text, text, 9),
        }
    }
}

impl Share {
    /// Parses `number`, whose last decimal is a billionth of the whole. Errors quote `text`, the whole input.
    fn read(text: &str, number: &str, decimals: usize) -> Result<Self, ParseError> {
        let below_zero = number.strip_prefix('-');
        units(below_zero.unwrap_or(number), decimals)
            .and_then(|parts| u32::try_from(parts).map_err(|_| ParseErrorKind::OutOfRange))
            .and_then(|parts| Self::from_billionths(parts).ok_or(ParseErrorKind::OutOfRange))
            .and_then(|share| match below_zero {
                Some(_) => Err(ParseErrorKind::OutOfRange),
                None => Ok(share),
            })
            .map_err(|kind| not_a_share(kind, text, None))
    }
}

/// The error of a text that is no share in the notation of a language, or in the text form if there is none.
pub(super) fn not_a_share(
    kind: ParseErrorKind,
    text: &str,
    notation: Option<Language>,
) -> ParseError {
    let [percent, fraction, finest, zero, whole] = match notation {
        Some(Language::Dutch) => ["7,5 %", "0,075", "0,0000001 %", "0 %", "100 %"],
        Some(Language::English) | None => ["7.5%", "0.075", "0.0000001%", "0%", "100%"],
    };
    let expected = Text::of(|language| match kind {
        ParseErrorKind::TooPrecise => say!(
            language,
            "hoogstens zeven decimalen van een procent, want een aandeel heeft miljardsten als \
             kleinste eenheid: {finest}",
            "at most seven decimals of a percent, since the smallest unit of a share is a \
             billionth: {finest}"
        ),
        ParseErrorKind::OutOfRange => {
            say!(language, "{zero} tot en met {whole}", "{zero} to {whole}")
        }
        _ => say!(
            language,
            "een percentage, zoals \"{percent}\", of een breuk, zoals \"{fraction}\"",
            "a percentage, such as \"{percent}\", or a fraction, such as \"{fraction}\""
        ),
    });
    ParseError::new(kind, text, Text::new("geen aandeel", "not a share"), expected)
}

written_plainly!(Share);

impl Share {
    fn plain(self) -> String {
        format!("{}%", Decimal::new(i64::from(self.0), 7).normalize())
    }
}

crate::document::text_form!(Share, Share);
