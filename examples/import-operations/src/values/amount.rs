//! Amounts.

use efro_gti::Euro;

use super::decimal::Decimal;
use super::problem::{ValueKind, ValueProblem};
use crate::mapping::Notation;
use crate::table::Cell;
use crate::words::collapsed;

/// An amount, and whether it was rounded to whole cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    pub euro: Euro,
    pub rounded: bool,
}

/// Returns the amount of a cell, or `None` if the cell is blank.
///
/// # Errors
///
/// Returns an error if the cell is not an amount, or one that the mapping does not say how to read.
pub fn amount(cell: &Cell, notation: &Notation) -> Result<Option<Amount>, ValueProblem> {
    let problem = |kind| ValueProblem::new(kind, cell.text());
    match cell {
        Cell::Empty => Ok(None),
        Cell::Error(_) | Cell::Formula(_) => Err(problem(ValueKind::WorkbookError)),
        Cell::Date(_) => Err(problem(ValueKind::DateForAmount)),
        Cell::Number(number) => {
            let number = Decimal::parse(number).ok_or(problem(ValueKind::OutOfRange))?;
            in_cents(number, notation, cell).map(Some)
        }
        Cell::Text(text) => {
            let text = collapsed(text);
            if text.is_empty() || notation.blank.contains(&text) {
                return Ok(None);
            }
            if notation.zero.contains(&text) {
                return Ok(Some(Amount { euro: Euro::ZERO, rounded: false }));
            }
            if may_be_thousands(&text, notation) {
                return Err(problem(match notation.thousands {
                    Some(_) => ValueKind::MisplacedMark,
                    None => ValueKind::UnexplainedThousands,
                }));
            }
            let is_dash = |c: char| matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}');
            if text.chars().all(is_dash) {
                return Err(problem(ValueKind::Dash));
            }
            let number = number(&text, notation).map_err(problem)?;
            in_cents(number, notation, cell).map(Some)
        }
    }
}

/// Returns a number in euros as an amount.
pub(super) fn in_cents(
    number: Decimal,
    notation: &Notation,
    cell: &Cell,
) -> Result<Amount, ValueProblem> {
    let problem = |kind| ValueProblem::new(kind, cell.text());
    let cents = number.in_units(2).ok_or(problem(ValueKind::OutOfRange))?;
    if cents.rounded && !notation.round {
        return Err(problem(ValueKind::NotWholeCents));
    }
    let euro = i64::try_from(cents.units).ok().and_then(|cents| Euro::from_cents(cents).ok());
    let euro = euro.ok_or(problem(ValueKind::OutOfRange))?;
    Ok(Amount { euro, rounded: cents.rounded })
}

/// Returns the number that a text writes, with or without the sign of the euro.
pub(super) fn number(text: &str, notation: &Notation) -> Result<Decimal, ValueKind> {
    let text = without_currency(text);
    let (negative, text) = match text.strip_prefix('(').and_then(|text| text.strip_suffix(')')) {
        Some(_) if !notation.parentheses => return Err(ValueKind::Parentheses),
        Some(inner) => (true, without_currency(inner)),
        None => match text.strip_prefix(['-', '\u{2212}']) {
            Some(rest) => (true, without_currency(rest)),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        },
    };
    let (mantissa, exponent) = match text.find(['e', 'E']) {
        Some(place) if Decimal::parse(&format!("0{}", &text[place..])).is_some() => {
            if !notation.exponent {
                return Err(ValueKind::Exponent);
            }
            text.split_at(place)
        }
        _ => (text, ""),
    };
    let plain = plain(mantissa, notation, !exponent.is_empty())?;
    let sign = if negative { "-" } else { "" };
    Decimal::parse(&format!("{sign}{plain}{exponent}")).ok_or(ValueKind::NotAnAmount)
}

/// Returns whether the decimals of an amount may be thousands, as in `1.250`: the mapping does not say that there is another mark
/// between thousands, or this row may be of another notation. An amount that is rounded is reported as such.
fn may_be_thousands(text: &str, notation: &Notation) -> bool {
    let Some(decimal) = notation.decimal else { return false };
    let number = text.trim_matches(|c: char| !c.is_ascii_digit());
    let Some((whole, decimals)) = number.split_once(decimal) else { return false };
    let is_rounded = notation.thousands.is_some() && notation.round && !decimals.ends_with('0');
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let of_three = decimals.len() == 3 && (1..=3).contains(&whole.len());
    of_three && digits(whole) && digits(decimals) && !whole.starts_with('0') && !is_rounded
}

fn without_currency(text: &str) -> &str {
    let text = text.trim();
    let signs = ["€", "EUR", "eur", "Euro", "euro"];
    let front = signs.iter().find_map(|sign| text.strip_prefix(sign));
    let text = front.unwrap_or(text);
    let back = signs.iter().find_map(|sign| text.strip_suffix(sign));
    back.unwrap_or(text).trim()
}

/// Returns the digits of a number with a point before its decimals, if it can be read in one way only.
fn plain(text: &str, notation: &Notation, in_power: bool) -> Result<String, ValueKind> {
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_digits(text) {
        return Ok(text.into());
    }
    let mark = |c: char| c.is_whitespace() || matches!(c, ',' | '.' | '\'' | '\u{2019}');
    if !text.starts_with(|c: char| c.is_ascii_digit())
        || !text.chars().all(|c| c.is_ascii_digit() || mark(c))
    {
        return Err(ValueKind::NotAnAmount);
    }
    let Some(decimal) = notation.decimal else {
        // A point with one or two decimals is the notation of the crate; a comma may be either.
        return match text.split_once('.') {
            Some((whole, decimals))
                if is_digits(whole) && is_digits(decimals) && (decimals.len() <= 2 || in_power) =>
            {
                Ok(text.into())
            }
            _ => Err(ValueKind::UnexplainedMark),
        };
    };
    // Without the mark between thousands, the mapping may miss it.
    let unfit = match notation.thousands {
        Some(_) => ValueKind::MisplacedMark,
        None => ValueKind::UnexplainedThousands,
    };
    let (whole, decimals) = match text.split_once(decimal) {
        Some((whole, decimals)) if is_digits(decimals) => (whole, Some(decimals)),
        Some(_) => return Err(unfit),
        None => (text, None),
    };
    let whole = match notation.thousands {
        // No one writes thousands in a power of ten, so that the mark would be a decimal one.
        Some(thousands) if !in_power => without_thousands(whole, thousands),
        _ => Some(whole.into()),
    };
    let whole = whole.filter(|whole| is_digits(whole)).ok_or(unfit)?;
    Ok(match decimals {
        Some(decimals) => format!("{whole}.{decimals}"),
        None => whole,
    })
}

/// Returns a whole number without the marks between its thousands, or `None` if they are elsewhere.
fn without_thousands(whole: &str, thousands: char) -> Option<String> {
    let is_mark = |c: char| match thousands {
        ' ' => c.is_whitespace(),
        '\'' => matches!(c, '\'' | '\u{2019}'),
        _ => c == thousands,
    };
    let mut groups = whole.split(is_mark);
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    // No one writes a zero before thousands.
    let first_fits = rest.is_empty() || (1..=3).contains(&first.len()) && !first.starts_with('0');
    let fits = first_fits && rest.iter().all(|group| group.len() == 3);
    fits.then(|| format!("{first}{}", rest.concat()))
}

#[cfg(test)]
mod tests {
    use super::amount;
    use crate::mapping::Notation;
    use crate::table::Cell;

    fn read(text: &str, notation: &Notation) -> String {
        match amount(&Cell::Text(text.into()), notation) {
            Ok(Some(amount)) => amount.euro.to_string(),
            Ok(None) => "nothing".into(),
            Err(problem) => problem.code().into(),
        }
    }

    #[test]
    fn an_amount_is_read_only_if_it_can_be_read_in_one_way() {
        let comma = Notation { decimal: Some(','), ..Notation::default() };
        let belgian = Notation {
            thousands: Some('.'),
            ..Notation { decimal: Some(','), ..Notation::default() }
        };
        let spaces = Notation {
            thousands: Some(' '),
            ..Notation { decimal: Some(','), ..Notation::default() }
        };
        let point = Notation { decimal: Some('.'), ..Notation::default() };
        let anglo = Notation {
            thousands: Some(','),
            ..Notation { decimal: Some('.'), ..Notation::default() }
        };
        let unsaid = Notation::default();
        for (text, notation, expected) in [
            ("100", &unsaid, "100.00"),
            (" 100.5 ", &unsaid, "100.50"),
            ("975000,00", &unsaid, "unexplained-mark"),
            ("1.250", &unsaid, "unexplained-mark"),
            ("1 250", &unsaid, "unexplained-mark"),
            ("975000,00", &comma, "975000.00"),
            ("2.818.594", &comma, "unexplained-mark"),
            ("2.818.594", &belgian, "2818594.00"),
            ("5.637.188,05 €", &belgian, "5637188.05"),
            ("5.63.188,05", &belgian, "misplaced-mark"),
            ("1,234.56", &belgian, "misplaced-mark"),
            ("158,87", &anglo, "misplaced-mark"),
            ("0.500", &belgian, "misplaced-mark"),
            ("1.250", &belgian, "1250.00"),
            ("1.250", &point, "unexplained-mark"),
            ("-€ 1,250", &comma, "unexplained-mark"),
            ("0.250", &point, "0.25"),
            ("1250.500", &point, "1250.50"),
            ("1.255", &anglo, "misplaced-mark"),
            ("2,500", &belgian, "misplaced-mark"),
            ("2,5000", &belgian, "2.50"),
            ("2.500,500", &belgian, "2500.50"),
            ("1,250", &anglo, "1250.00"),
            ("1,250", &point, "unexplained-mark"),
            ("4 659 133€", &spaces, "4659133.00"),
            ("475\u{a0}000", &spaces, "475000.00"),
            ("€ 12,5", &comma, "12.50"),
            ("+100.00", &unsaid, "100.00"),
            ("\u{2212}100.00", &unsaid, "-100.00"),
            ("(25000.00)", &unsaid, "parentheses"),
            ("1.25E+06", &unsaid, "exponent"),
            ("-     ", &unsaid, "dash"),
            ("#REF!", &unsaid, "not-an-amount"),
            ("12,345", &comma, "unexplained-mark"),
            ("12,3456", &comma, "not-whole-cents"),
            ("", &unsaid, "nothing"),
            ("99999999999999999999", &unsaid, "out-of-range"),
        ] {
            assert_eq!(read(text, notation), expected, "{text}");
        }
    }

    #[test]
    fn what_a_mapping_says_is_read() {
        let said = Notation {
            exponent: true,
            parentheses: true,
            round: true,
            blank: vec!["n.v.t.".into()],
            zero: vec!["-".into()],
            ..Notation::default()
        };
        for (text, expected) in [
            ("1.25E7", "12500000.00"),
            ("4.729375062E7", "47293750.62"),
            ("(25000.00)", "-25000.00"),
            (" -     ", "0.00"),
            ("n.v.t.", "nothing"),
            ("1.250", "unexplained-mark"),
            ("E7", "not-an-amount"),
        ] {
            assert_eq!(read(text, &said), expected, "{text}");
        }
        let belgian = Notation { decimal: Some(','), thousands: Some('.'), exponent: true, ..said };
        for (text, expected) in [
            ("1,25E7", "12500000.00"),
            ("125E5", "12500000.00"),
            ("1.250E3", "misplaced-mark"),
            ("1.250,5E3", "misplaced-mark"),
        ] {
            assert_eq!(read(text, &belgian), expected, "{text}");
        }
        let said = &belgian;
        let number = |text: &str| amount(&Cell::Number(text.into()), said).unwrap().unwrap();
        assert_eq!(number("470773.975").euro.to_string(), "470773.98");
        assert!(number("470773.975").rounded);
    }
}
