//! Co-financing rates.

use super::amount::{Amount, in_cents, number};
use super::decimal::Decimal;
use super::problem::{ValueKind, ValueProblem};
use crate::mapping::{Notation, RateUnit};
use crate::table::Cell;
use crate::words::collapsed;
use efro_gti::Euro;

/// A rate from 0 to 100 %, as exact as the list writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rate {
    share: Decimal,
    cell: Cell,
}

/// Returns the rate of a cell, or `None` if the cell is blank.
///
/// # Errors
///
/// Returns an error if the cell is not a rate, or one without `%` whose unit the mapping does not say.
pub fn rate(
    cell: &Cell,
    unit: Option<RateUnit>,
    notation: &Notation,
) -> Result<Option<Rate>, ValueProblem> {
    let problem = |kind| ValueProblem::new(kind, cell.text());
    let (number, percent) = match cell {
        Cell::Empty => return Ok(None),
        Cell::Error(_) | Cell::Formula(_) => return Err(problem(ValueKind::WorkbookError)),
        Cell::Date(_) => return Err(problem(ValueKind::NotARate)),
        Cell::Number(text) => (Decimal::parse(text).ok_or(ValueKind::NotARate), false),
        Cell::Text(text) => {
            let text = collapsed(text);
            if text.is_empty() || notation.blank.contains(&text) {
                return Ok(None);
            }
            let (plain, percent) = match text.strip_suffix('%') {
                Some(plain) => (plain.trim_end(), true),
                None => (text.as_str(), false),
            };
            (number(plain, notation), percent)
        }
    };
    let number = number.map_err(|kind| match kind {
        ValueKind::NotAnAmount => problem(ValueKind::NotARate),
        kind => problem(kind),
    })?;
    let share = match (percent, unit) {
        (false, Some(RateUnit::Percent)) if number.is_share() && !number.is_zero() => {
            return Err(problem(ValueKind::RateMayBeFraction));
        }
        (true, _) | (false, Some(RateUnit::Percent)) => number.percent(),
        (false, Some(RateUnit::Fraction)) => number,
        (false, None) => return Err(problem(ValueKind::RateWithoutUnit)),
    };
    if !share.is_share() {
        return Err(problem(ValueKind::RateOutOfRange));
    }
    Ok(Some(Rate { share, cell: cell.clone() }))
}

impl Rate {
    /// Returns the rate times an amount.
    ///
    /// # Errors
    ///
    /// Returns an error if the product is no amount in whole cents and the mapping does not allow rounding.
    pub fn of(&self, base: Euro, notation: &Notation) -> Result<Amount, ValueProblem> {
        let problem = |kind| ValueProblem::new(kind, self.cell.text());
        let cents = self.share.times(base.cents().into());
        let euros = cents.ok_or(problem(ValueKind::OutOfRange))?.percent();
        in_cents(euros, notation, &self.cell).map_err(|error| match error.kind {
            ValueKind::NotWholeCents => problem(ValueKind::RateOfPartOfCent),
            kind => problem(kind),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::rate;
    use crate::mapping::{Notation, RateUnit};
    use crate::table::Cell;
    use efro_gti::Euro;

    fn of(cell: &Cell, unit: Option<RateUnit>, base: &str, round: bool) -> String {
        let notation = Notation { decimal: Some(','), round, ..Notation::default() };
        match rate(cell, unit, &notation) {
            Err(problem) => problem.code().into(),
            Ok(None) => "nothing".into(),
            Ok(Some(rate)) => match rate.of(base.parse::<Euro>().unwrap(), &notation) {
                Ok(amount) => amount.euro.to_string(),
                Err(problem) => problem.code().into(),
            },
        }
    }

    #[test]
    fn a_rate_is_exact_and_says_its_unit() {
        let text = |text: &str| Cell::Text(text.into());
        let number = |text: &str| Cell::Number(text.into());
        let fraction = Some(RateUnit::Fraction);
        for (cell, unit, base, round, expected) in [
            (text("80%"), None, "40000.00", false, "32000.00"),
            (text("39,99 %"), None, "100.00", false, "39.99"),
            (text("40"), None, "100.00", false, "rate-without-unit"),
            (text("40"), Some(RateUnit::Percent), "100.00", false, "40.00"),
            (number("0.4"), Some(RateUnit::Percent), "100.00", false, "rate-may-be-fraction"),
            (number("0"), Some(RateUnit::Percent), "100.00", false, "0.00"),
            (text("0,4 %"), Some(RateUnit::Percent), "1000.00", false, "4.00"),
            (number("0.4"), fraction, "323003.64", false, "rate-gives-part-of-a-cent"),
            (number("0.4"), fraction, "323003.64", true, "129201.46"),
            (number("0.40000001238376137"), fraction, "323003.64", true, "129201.46"),
            (number("1.5"), fraction, "100.00", false, "rate-out-of-range"),
            (number("1"), fraction, "100.00", false, "100.00"),
            (text("half"), fraction, "100.00", false, "not-a-rate"),
            (Cell::Empty, fraction, "100.00", false, "nothing"),
        ] {
            assert_eq!(of(&cell, unit, base, round), expected, "{cell:?}");
        }
    }
}
