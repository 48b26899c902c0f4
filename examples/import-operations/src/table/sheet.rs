//! The cells of a sheet that are not blank.
//!
//! A number in a workbook is a binary fraction. Its shortest text that reads back as the same number has at most two
//! decimals exactly if the number is the nearest one to an amount in whole cents: two amounts in whole cents below
//! [`MAX`] are never the same number. So a cell keeps that text, and nothing is computed with the fraction.

use std::io::Cursor;
use std::iter::Peekable;
use std::vec::IntoIter;

use calamine::{CellType, Data, ExcelDateTime, Range, Reader, Sheets};
use efro_gti::Text;
use efro_gti::jiff::civil::Date;

use super::Cell;
use super::size::Size;
use super::workbook::unreadable;

/// Below 2⁴⁶, two numbers that follow each other are less than a cent apart.
const MAX: f64 = 70_368_744_177_664.0;

/// A row and a column, from zero.
type Place = (u32, u32);

/// The rows of a sheet, from its first row to the last one that is not blank.
pub(super) struct Sheet {
    pub(super) rows: u64,
    pub(super) columns: usize,
    /// The number of rows that were read.
    read: u64,
    /// The cells in the order of their places.
    cells: Peekable<IntoIter<(Place, Cell)>>,
}

impl Sheet {
    /// Reads a sheet of a workbook. If the program that opens the workbook `recalculates` it, the values of formulas are not
    /// those that a person saw.
    pub(super) fn read(
        workbook: &mut Sheets<Cursor<Vec<u8>>>,
        name: &str,
        recalculates: bool,
    ) -> Result<Self, Text> {
        let mut cells = Cells::default();
        match workbook {
            Sheets::Xlsx(workbook) => {
                let mut values =
                    workbook.worksheet_cells_reader(name).map_err(|error| unreadable(&error))?;
                while let Some(value) = values.next_cell().map_err(|error| unreadable(&error))? {
                    let place = value.get_position();
                    cells.add(place, cell(value.get_value().clone().into()))?;
                }
                drop(values);
                let known = cells.places();
                let mut formulas =
                    workbook.worksheet_cells_reader(name).map_err(|error| unreadable(&error))?;
                while let Ok(Some(formula)) = formulas.next_formula() {
                    let (place, text) = (formula.get_position(), formula.get_value());
                    let has_value = known.binary_search(&place).is_ok();
                    if !text.is_empty() && (recalculates || !has_value) {
                        cells.add(place, Cell::Formula(text.clone()))?;
                    }
                }
            }
            Sheets::Xlsb(workbook) => {
                let mut values =
                    workbook.worksheet_cells_reader(name).map_err(|error| unreadable(&error))?;
                while let Some(value) = values.next_cell().map_err(|error| unreadable(&error))? {
                    let place = value.get_position();
                    cells.add(place, cell(value.get_value().clone().into()))?;
                }
            }
            // The size of these is checked before they are opened.
            Sheets::Xls(_) | Sheets::Ods(_) => {
                let range = workbook.worksheet_range(name).map_err(|error| unreadable(&error))?;
                for (place, value) in used_cells(&range) {
                    cells.add(place, cell(value.clone()))?;
                }
                let known = cells.places();
                let formulas = workbook.worksheet_formula(name);
                let formulas = formulas.map_err(|error| unreadable(&error))?;
                for (place, formula) in used_cells(&formulas) {
                    if !formula.is_empty() && known.binary_search(&place).is_err() {
                        let formula = formula.strip_prefix("of:=").unwrap_or(formula);
                        cells.add(place, Cell::Formula(formula.into()))?;
                    }
                }
            }
        }
        Ok(cells.sheet())
    }
}

impl Iterator for Sheet {
    type Item = Vec<Cell>;

    fn next(&mut self) -> Option<Vec<Cell>> {
        if self.read >= self.rows {
            return None;
        }
        let mut row = vec![Cell::Empty; self.columns];
        let number = self.read;
        while let Some(((_, column), cell)) =
            self.cells.next_if(|((row, _), _)| u64::from(*row) == number)
        {
            row[column as usize] = cell;
        }
        self.read += 1;
        Some(row)
    }
}

/// The cells of a sheet while it is read.
#[derive(Default)]
struct Cells {
    cells: Vec<(Place, Cell)>,
    size: Size,
}

impl Cells {
    fn add(&mut self, place: Place, cell: Cell) -> Result<(), Text> {
        if cell == Cell::Empty {
            return Ok(());
        }
        let bytes = match &cell {
            Cell::Text(text) | Cell::Formula(text) => text.len() as u64,
            _ => 0,
        };
        self.size.add((place.0.into(), place.1.into()), 1, bytes)?;
        self.cells.push((place, cell));
        Ok(())
    }

    /// Returns the places of the cells, in order.
    fn places(&self) -> Vec<Place> {
        let mut places: Vec<Place> = self.cells.iter().map(|(place, _)| *place).collect();
        places.sort_unstable();
        places
    }

    fn sheet(mut self) -> Sheet {
        // Of two cells with one place, the last counts.
        self.cells.sort_by_key(|(place, _)| *place);
        let last = |number: fn(&Place) -> u32| {
            self.cells.iter().map(|(place, _)| u64::from(number(place)) + 1).max()
        };
        let (rows, columns) = (last(|place| place.0), last(|place| place.1));
        let columns = usize::try_from(columns.unwrap_or_default()).unwrap_or(usize::MAX);
        let cells = self.cells.into_iter().peekable();
        Sheet { rows: rows.unwrap_or_default(), columns, read: 0, cells }
    }
}

/// Iterates over the cells of a range that are not blank.
fn used_cells<T: CellType>(range: &Range<T>) -> impl Iterator<Item = (Place, &T)> {
    let (first_row, first_column) = range.start().unwrap_or_default();
    let offset = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
    range.used_cells().map(move |(row, column, value)| {
        let row = first_row.saturating_add(offset(row));
        ((row, first_column.saturating_add(offset(column))), value)
    })
}

fn cell(value: Data) -> Cell {
    match value {
        Data::Empty => Cell::Empty,
        Data::String(text) | Data::DurationIso(text) => Cell::Text(text),
        Data::Int(number) => Cell::Number(number.to_string()),
        Data::Float(number) if number.abs() < MAX => Cell::Number(number.to_string()),
        Data::Float(number) => Cell::Error(number.to_string()),
        Data::Bool(is) => Cell::Text(is.to_string()),
        Data::DateTime(date) => date_of(&date),
        Data::DateTimeIso(text) => {
            let day = text.get(..10).and_then(|day| day.parse().ok());
            day.map_or(Cell::Text(text), Cell::Date)
        }
        Data::Error(error) => Cell::Error(error.to_string()),
    }
}

/// Returns the day of a date, or the number behind it if it is no day that has a name.
fn date_of(date: &ExcelDateTime) -> Cell {
    let (year, month, day, ..) = date.to_ymd_hms_milli();
    let day = i16::try_from(year).ok().zip(i8::try_from(month).ok()).zip(i8::try_from(day).ok());
    let day = day.and_then(|((year, month), day)| Date::new(year, month, day).ok());
    day.map_or_else(|| Cell::Number(date.as_f64().to_string()), Cell::Date)
}

#[cfg(test)]
mod tests {
    /// The shortest text of the double nearest to an amount in whole cents is the amount, up to `MAX`.
    #[test]
    fn amounts_in_whole_cents_come_back() {
        let mut cents: i64 = 1;
        while cents < 7_036_874_417_766_300 {
            for cents in [cents, cents + 1, cents + 7] {
                let text = format!("{}.{:02}", cents / 100, cents % 100);
                let shortest = text.parse::<f64>().unwrap().to_string();
                let padded = match shortest.split_once('.') {
                    Some((whole, decimals)) => format!("{whole}.{decimals:0<2}"),
                    None => format!("{shortest}.00"),
                };
                assert_eq!(padded, text);
            }
            cents = cents * 3 + 1;
        }
    }
}
