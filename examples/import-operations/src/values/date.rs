//! Dates.

use efro_gti::jiff::civil::Date;

use super::problem::{ValueKind, ValueProblem};
use crate::mapping::{DateOrder, Notation};
use crate::table::Cell;
use crate::words::collapsed;

/// Returns the date of a cell, or `None` if the cell is blank.
///
/// # Errors
///
/// Returns an error if the cell is not a date, or if the mapping does not say whether its day or its month is first.
pub fn date(cell: &Cell, notation: &Notation) -> Result<Option<Date>, ValueProblem> {
    let problem = |kind| ValueProblem::new(kind, cell.text());
    let text = match cell {
        Cell::Empty => return Ok(None),
        Cell::Date(date) => return Ok(Some(*date)),
        Cell::Number(_) | Cell::Error(_) | Cell::Formula(_) => {
            return Err(problem(ValueKind::NotADate));
        }
        Cell::Text(text) => collapsed(text),
    };
    if text.is_empty() || notation.blank.contains(&text) {
        return Ok(None);
    }
    let parts: Vec<&str> = text.split(['-', '/', '.']).map(str::trim).collect();
    let [first, second, third] = parts.as_slice() else {
        return Err(problem(ValueKind::NotADate));
    };
    let [year, month, day] = match (first.len(), notation.dates) {
        (4, _) => [first, second, third],
        (_, Some(DateOrder::DayFirst)) => [third, second, first],
        (_, Some(DateOrder::MonthFirst)) => [third, first, second],
        (_, None) => return Err(problem(ValueKind::DateWithoutOrder)),
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let date = if year.len() == 4 && digits(year) && digits(month) && digits(day) {
        let numbers = (year.parse().ok(), month.parse().ok(), day.parse().ok());
        match numbers {
            (Some(year), Some(month), Some(day)) => Date::new(year, month, day).ok(),
            _ => None,
        }
    } else {
        None
    };
    date.map(Some).ok_or(problem(ValueKind::NotADate))
}

#[cfg(test)]
mod tests {
    use super::date;
    use crate::mapping::{DateOrder, Notation};
    use crate::table::Cell;

    #[test]
    fn a_date_is_read_only_if_day_and_month_are_told_apart() {
        for (text, dates, expected) in [
            ("2026-04-30", None, Some("2026-04-30")),
            ("30.04.2026", Some(DateOrder::DayFirst), Some("2026-04-30")),
            ("04/30/2026", Some(DateOrder::MonthFirst), Some("2026-04-30")),
            ("1/2/2026", Some(DateOrder::DayFirst), Some("2026-02-01")),
            ("30.04.2026", None, None),
            ("30.04.26", Some(DateOrder::DayFirst), None),
            ("31.04.2026", Some(DateOrder::DayFirst), None),
            ("april 2026", Some(DateOrder::DayFirst), None),
        ] {
            let notation = Notation { dates, ..Notation::default() };
            let read = date(&Cell::Text(text.into()), &notation).ok().flatten();
            assert_eq!(read.map(|date| date.to_string()).as_deref(), expected, "{text}");
        }
    }
}
