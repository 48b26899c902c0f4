//! Decimal digits to a whole number of units: the one reader of amounts, shares and ratios.

use core::iter::repeat_n;

use crate::parse::ParseErrorKind;

/// `number` as [`units`] reads it, with a minus before it if it is below zero.
pub(super) fn signed_units(number: &str, decimals: usize) -> Result<i128, ParseErrorKind> {
    match number.strip_prefix('-').map(|digits| units(digits, decimals)) {
        None => units(number, decimals),
        Some(Ok(0)) => Err(ParseErrorKind::Malformed),
        Some(units) => units.map(i128::wrapping_neg),
    }
}

/// Writes a number in its one text form, through its method `plain`.
macro_rules! written_plainly {
    ($type:ident) => {
        impl core::fmt::Display for $type {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(&self.plain())
            }
        }

        impl core::fmt::Debug for $type {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                write!(f, concat!(stringify!($type), "({})"), self)
            }
        }

        crate::worded::in_words!($type);
    };
}
pub(super) use written_plainly;

/// `number`, ASCII digits with at most `decimals` of them after a point, in units of the last one.
pub(super) fn units(number: &str, decimals: usize) -> Result<i128, ParseErrorKind> {
    let (whole, fraction) = match number.split_once('.') {
        Some((_, "")) => return Err(ParseErrorKind::Malformed),
        Some(parts) => parts,
        None => (number, ""),
    };
    let mut digits = whole.bytes().chain(fraction.bytes());
    if whole.is_empty() || !digits.all(|byte| byte.is_ascii_digit()) {
        return Err(ParseErrorKind::Malformed);
    }
    let Some(missing) = decimals.checked_sub(fraction.len()) else {
        return Err(ParseErrorKind::TooPrecise);
    };
    // So many digits fit, whichever they are.
    let significant = whole.trim_start_matches('0').len().saturating_add(decimals);
    if significant > 38 {
        return Err(ParseErrorKind::OutOfRange);
    }
    let digits = whole.bytes().chain(fraction.bytes()).chain(repeat_n(b'0', missing));
    Ok(digits.fold(0, |units: i128, digit| {
        units.wrapping_mul(10).wrapping_add(i128::from(digit.wrapping_sub(b'0')))
    }))
}
