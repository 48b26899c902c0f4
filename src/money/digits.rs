//! Parses decimal numbers as whole numbers of units. Amounts, shares and ratios all use it.

use core::iter::repeat_n;

use crate::parse::ParseErrorKind;

/// Parses a number like [`units`], with an optional minus sign. Minus zero is malformed.
pub(super) fn signed_units(number: &str, decimals: usize) -> Result<i128, ParseErrorKind> {
    match number.strip_prefix('-').map(|digits| units(digits, decimals)) {
        None => units(number, decimals),
        Some(Ok(0)) => Err(ParseErrorKind::Malformed),
        Some(units) => units.map(i128::wrapping_neg),
    }
}

/// Implements `Display` with the method `plain`, `Debug` with `Display`, and `InWords`.
macro_rules! written_plainly {
    ($type:ident) => {
        /// Writes the text form, which is the same in every language.
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

/// Parses ASCII digits, at most `decimals` of them after a point, as a number of units of the last decimal.
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
    // Every number of 38 digits fits an `i128`.
    let significant = whole.trim_start_matches('0').len().saturating_add(decimals);
    if significant > 38 {
        return Err(ParseErrorKind::OutOfRange);
    }
    let digits = whole.bytes().chain(fraction.bytes()).chain(repeat_n(b'0', missing));
    Ok(digits.fold(0, |units: i128, digit| {
        units.wrapping_mul(10).wrapping_add(i128::from(digit.wrapping_sub(b'0')))
    }))
}
