//! One amount as a percentage of another.

use alloc::format;
use alloc::string::String;
use core::cmp::Ordering;
use core::str::FromStr;

use super::digits::{signed_units, written_plainly};
use super::{Euro, Share};
use crate::parse::{ParseError, ParseErrorKind};
use crate::text::Text;

/// One amount as a percentage of another, to seven decimals, for comparison with a share.
///
/// A ratio is rounded away from the share that it is compared with. It therefore equals the share only if the exact
/// ratio does: a shortfall of a single cent shows. A ratio may be above 100 % or below zero.
///
/// `Display` and serde write a percentage, `7.42%`, which `FromStr` reads.
///
/// ```
/// use efro_gti::{Euro, Language, Share};
/// use efro_gti::money::Ratio;
///
/// let (actual, base) = (Euro::from_cents(79_999_999)?, Euro::from_cents(1_000_000_000)?);
/// let ratio = Ratio::of(actual, base, Share::percent::<8>()).expect("the base is not zero");
/// assert_eq!(ratio.to_string(), "7.9999999%");
/// assert_eq!(ratio.text(Language::Dutch), "7,9999999 %");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ratio(i128);

impl Ratio {
    /// The largest amount as a ratio of one cent.
    const MAX: i128 = i64::MAX as i128 * Share::PARTS;

    /// Returns `part` as a percentage of `whole`, rounded away from `compared_with`, or `None` if `whole` is zero or
    /// negative.
    #[expect(
        clippy::arithmetic_side_effects,
        reason = "an i64 times a billion fits an i128, and the divisor is positive"
    )]
    pub fn of(part: Euro, whole: Euro, compared_with: Share) -> Option<Self> {
        let (part, whole) = (i128::from(part.cents()), i128::from(whole.cents()));
        if whole <= 0 {
            return None;
        }
        let parts = part * Share::PARTS;
        let down = parts.div_euclid(whole);
        let up = -(-parts).div_euclid(whole);
        Some(Self(match parts.cmp(&(whole * i128::from(compared_with.billionths()))) {
            Ordering::Less => down,
            Ordering::Equal | Ordering::Greater => up,
        }))
    }

    /// Returns the sum of shares.
    pub(crate) fn sum(shares: impl Iterator<Item = Share>) -> Self {
        Self(shares.map(|share| i128::from(share.billionths())).sum())
    }

    /// Returns the ratio in billionths of the whole.
    pub fn billionths(self) -> i128 {
        self.0
    }

    /// Returns the ratio rounded for display: to a hundredth of a percent, or to more decimals if that rounding would
    /// change how the ratio compares with `share`, or make zero of it.
    ///
    /// ```
    /// use efro_gti::Share;
    /// use efro_gti::money::Ratio;
    ///
    /// let share = Share::percent::<8>();
    /// assert_eq!("7.4249%".parse::<Ratio>()?.rounded_for_display(share).to_string(), "7.42%");
    /// // 8 % would seem to meet the share.
    /// assert_eq!("7.9961%".parse::<Ratio>()?.rounded_for_display(share).to_string(), "7.996%");
    /// // Little is not nothing.
    /// assert_eq!("0.0021%".parse::<Ratio>()?.rounded_for_display(share).to_string(), "0.002%");
    /// # Ok::<(), efro_gti::ParseError>(())
    /// ```
    #[must_use]
    #[expect(
        clippy::arithmetic_side_effects,
        reason = "ten to the seventh, and a ratio is within i64 times a billion"
    )]
    pub fn rounded_for_display(self, share: Share) -> Self {
        let share = i128::from(share.billionths());
        [100_000, 10_000, 1_000, 100, 10]
            .into_iter()
            .map(|unit| (self.0 + unit / 2).div_euclid(unit) * unit)
            .find(|rounded| {
                rounded.cmp(&share) == self.0.cmp(&share) && (*rounded == 0) == (self.0 == 0)
            })
            .map_or(self, Self)
    }
}

/// Parses the text form.
///
/// # Errors
///
/// Returns an error unless the text is a percentage with at most seven decimals, such as `7.42%`.
impl FromStr for Ratio {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let error = |kind| {
            let expected = match kind {
                ParseErrorKind::TooPrecise => Text::new(
                    "hoogstens zeven decimalen van een procent",
                    "at most seven decimals of a percent",
                ),
                ParseErrorKind::OutOfRange => Text::new(
                    "een percentage tussen \"-922337203685477580700%\" en \"922337203685477580700%\"",
                    "a percentage between \"-922337203685477580700%\" and \"922337203685477580700%\"",
                ),
                _ => {
                    Text::new("een percentage, zoals \"7.42%\"", "a percentage, such as \"7.42%\"")
                }
            };
            ParseError::new(kind, text, Text::new("geen verhouding", "not a ratio"), expected)
        };
        let number = text.strip_suffix('%').ok_or_else(|| error(ParseErrorKind::Malformed))?;
        let parts = signed_units(number, 7).map_err(error)?;
        if parts.abs() > Self::MAX {
            Err(error(ParseErrorKind::OutOfRange))
        } else {
            Ok(Self(parts))
        }
    }
}

written_plainly!(Ratio);

impl Ratio {
    fn plain(self) -> String {
        let sign = if self.0 < 0 { "-" } else { "" };
        let parts = self.0.unsigned_abs();
        let (percent, fraction) = (parts / 10_000_000, parts % 10_000_000);
        let fraction = format!("{fraction:07}");
        match fraction.trim_end_matches('0') {
            "" => format!("{sign}{percent}%"),
            fraction => format!("{sign}{percent}.{fraction}%"),
        }
    }
}

crate::document::text_form!(Ratio);
