//! Exact decimal numbers.

/// A decimal number: `digits` divided by ten to the power of `scale`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Decimal {
    digits: i128,
    scale: u32,
}

/// The maximum number of digits, and of decimals.
const MAX_DIGITS: usize = 30;

/// A number in units, and whether it was rounded to them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct InUnits {
    pub(super) units: i128,
    pub(super) rounded: bool,
}

impl Decimal {
    /// Reads `-12.50` or `1.25E7`. Returns `None` for any other text, and for one with too many digits.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (number, exponent) = match text.find(['e', 'E']) {
            None => (text, 0),
            Some(place) => (&text[..place], exponent(&text[place + 1..])?),
        };
        let (negative, number) = match number.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, number),
        };
        let (whole, decimals) = number.split_once('.').unwrap_or((number, ""));
        let has_decimals = number.contains('.');
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty()
            || !digits(whole)
            || !digits(decimals)
            || has_decimals && decimals.is_empty()
        {
            return None;
        }
        let all = format!("{whole}{decimals}");
        let all = all.trim_start_matches('0');
        if all.len() > MAX_DIGITS {
            return None;
        }
        let digits: i128 = if all.is_empty() { 0 } else { all.parse().ok()? };
        let scale = i64::try_from(decimals.len()).ok()? - exponent;
        let digits = if negative { -digits } else { digits };
        if let Ok(scale) = u32::try_from(scale) {
            return Some(Self { digits, scale });
        }
        let power = 10_i128.checked_pow(u32::try_from(-scale).ok()?)?;
        Some(Self { digits: digits.checked_mul(power)?, scale: 0 })
    }

    /// Returns the number divided by a hundred.
    pub(super) fn percent(self) -> Self {
        Self { scale: self.scale + 2, ..self }
    }

    /// Returns whether the number is from 0 to 1.
    pub(super) fn is_share(self) -> bool {
        let one = 10_i128.checked_pow(self.scale);
        self.digits >= 0 && one.is_none_or(|one| self.digits <= one)
    }

    /// Returns whether the number is zero.
    pub(super) fn is_zero(self) -> bool {
        self.digits == 0
    }

    /// Returns the product of the number and whole units, or `None` if it is out of range.
    pub(super) fn times(self, units: i128) -> Option<Self> {
        Some(Self { digits: self.digits.checked_mul(units)?, ..self })
    }

    /// Returns the number in units of ten to the power of `-decimals`; half a unit is rounded away from zero.
    pub(super) fn in_units(self, decimals: u32) -> Option<InUnits> {
        let Some(extra) = self.scale.checked_sub(decimals) else {
            let power = 10_i128.checked_pow(decimals - self.scale)?;
            return Some(InUnits { units: self.digits.checked_mul(power)?, rounded: false });
        };
        let Some(power) = 10_i128.checked_pow(extra) else {
            // Less than half a unit, since no number has that many digits.
            return Some(InUnits { units: 0, rounded: self.digits != 0 });
        };
        let (units, rest) = (self.digits / power, self.digits % power);
        let up = if rest.abs() * 2 >= power && rest != 0 { rest.signum() } else { 0 };
        Some(InUnits { units: units + up, rounded: rest != 0 })
    }
}

fn exponent(text: &str) -> Option<i64> {
    let digits = text.strip_prefix('+').unwrap_or(text);
    let plain = digits.strip_prefix('-').unwrap_or(digits);
    let read = !plain.is_empty() && plain.len() <= 3 && plain.bytes().all(|b| b.is_ascii_digit());
    if read { digits.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::{Decimal, InUnits};

    fn cents(text: &str) -> Option<(i128, bool)> {
        let InUnits { units, rounded } = Decimal::parse(text)?.in_units(2)?;
        Some((units, rounded))
    }

    #[test]
    fn numbers_are_exact() {
        for (text, expected) in [
            ("0", Some((0, false))),
            ("1.25E7", Some((1_250_000_000, false))),
            ("4.729375062E7", Some((4_729_375_062, false))),
            ("4.729375062e+07", Some((4_729_375_062, false))),
            ("-12.5", Some((-1_250, false))),
            ("470773.975", Some((47_077_398, true))),
            ("-0.005", Some((-1, true))),
            ("0.0049", Some((0, true))),
            ("12.500000", Some((1_250, false))),
            ("1E-40", Some((0, true))),
            ("1E400", None),
            ("1E9999", None),
            ("1.", None),
            (".5", None),
            ("", None),
            ("--1", None),
            ("1,5", None),
            ("NaN", None),
            ("1234567890123456789012345678901", None),
        ] {
            assert_eq!(cents(text), expected, "{text}");
        }
    }
}
