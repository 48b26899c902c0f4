//! Decimal digits to a whole number of units: the one reader of amounts, shares and ratios.

use alloc::format;

use crate::parse::ParseErrorKind;

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
    if fraction.len() > decimals {
        return Err(ParseErrorKind::TooPrecise);
    }
    format!("{whole}{fraction:0<decimals$}").parse().map_err(|_| ParseErrorKind::OutOfRange)
}
