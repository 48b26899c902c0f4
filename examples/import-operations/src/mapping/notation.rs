//! How a list writes amounts, rates and dates.

use super::keys::Keys;
use crate::table::Cell;
use crate::words::collapsed;

/// How a list writes amounts, rates and dates. Whatever could be read in two ways is read only as far as the mapping
/// says how.
#[derive(Debug, Default)]
pub struct Notation {
    /// The mark before the cents, or `None` if the mapping does not say.
    pub decimal: Option<char>,
    /// The mark between thousands, or `None` if there is none.
    pub thousands: Option<char>,
    /// Reads `1.25E7` in a text.
    pub exponent: bool,
    /// Reads `(25.00)` as a negative amount.
    pub parentheses: bool,
    /// Rounds half a cent or more up, away from zero.
    pub round: bool,
    /// The texts that mean an empty cell.
    pub blank: Vec<String>,
    /// The texts that mean an amount of zero.
    pub zero: Vec<String>,
    pub dates: Option<DateOrder>,
}

/// The order of day, month and year in a text. A date that starts with the year is read in any case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateOrder {
    DayFirst,
    MonthFirst,
}

/// The unit of a rate without `%`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RateUnit {
    Percent,
    Fraction,
}

impl Notation {
    /// Returns whether a cell has no text, or one that means an empty cell.
    pub fn is_blank(&self, cell: &Cell) -> bool {
        let text = cell.text();
        text.is_empty() || self.blank.contains(&text)
    }

    pub(super) fn read(keys: &mut Keys<'_>) -> Self {
        let decimal = keys.choice("decimal", &[(",", ','), (".", '.')]);
        let thousands =
            keys.choice("thousands", &[(".", '.'), (",", ','), (" ", ' '), ("'", '\'')]);
        if thousands.is_some() && !keys.has("decimal") {
            keys.problem_at(
                "thousands",
                "thousands is er zonder decimal: zet ook decimal, het teken voor de centen",
                "thousands is there without decimal: write decimal too, the mark before the cents",
            );
        }
        if thousands.is_some() && decimal == thousands {
            keys.problem_at(
                "thousands",
                "decimal en thousands zijn hetzelfde teken",
                "decimal and thousands are the same mark",
            );
        }
        let words = |texts: Vec<super::Located<String>>| {
            texts.into_iter().map(|text| collapsed(&text.value)).collect()
        };
        Self {
            decimal,
            thousands,
            exponent: keys.flag("exponent"),
            parentheses: keys.flag("parentheses"),
            round: keys.choice("cents", &[("exact", false), ("half-up", true)]).unwrap_or(false),
            blank: words(keys.strings("blank")),
            zero: words(keys.strings("zero")),
            dates: keys.choice(
                "dates",
                &[("day-first", DateOrder::DayFirst), ("month-first", DateOrder::MonthFirst)],
            ),
        }
    }
}
