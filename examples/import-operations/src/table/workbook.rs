//! Lists in a workbook: .xls, .xlsx, .xlsb or .ods.
//!
//! A number in a workbook is a binary fraction. Its shortest text that reads back as the same number has at most two
//! decimals exactly if the number is the nearest one to an amount in whole cents: two amounts in whole cents below
//! [`MAX`] are never the same number. So a cell keeps that text, and nothing is computed with the fraction.

use std::io::Cursor;
use std::panic::{self, AssertUnwindSafe};

use calamine::{Data, DataRef, ExcelDateTime, Range, Reader, Sheets, open_workbook_auto_from_rs};
use efro_gti::Text;
use efro_gti::jiff::civil::Date;

use super::size::Size;
use super::{Cell, Header, Numbered, Row, Table, archive, no_header, records};
use crate::mapping::Layout;
use crate::words::{both, foreign, quoted};

/// Below 2⁴⁶, two numbers that follow each other are less than a cent apart.
const MAX: f64 = 70_368_744_177_664.0;

/// Opens a list in a workbook.
pub(super) fn open(bytes: Vec<u8>, layout: &Layout) -> Result<Table, Text> {
    // The reader of workbooks panics on some damaged ones.
    let hook = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let opened = panic::catch_unwind(AssertUnwindSafe(|| open_sheet(bytes, layout)));
    panic::set_hook(hook);
    opened.unwrap_or_else(|_| Err(both("het rekenblad is beschadigd", "the workbook is damaged")))
}

fn open_sheet(bytes: Vec<u8>, layout: &Layout) -> Result<Table, Text> {
    // The reader keeps all sheets of .xls and .ods in memory as soon as it opens them, so their size is checked before.
    let bytes = if bytes.starts_with(b"PK") {
        archive::check(&bytes)?;
        bytes
    } else if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        records::checked(bytes)?
    } else {
        return Err(both("het bestand is geen rekenblad", "the file is not a workbook"));
    };
    let mut workbook =
        open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(|error| unreadable(&error))?;
    let sheets = workbook.sheet_names();
    let names = || sheets.iter().map(|name| quoted(name)).collect::<Vec<_>>().join(", ");
    let sheet = match (&layout.sheet, sheets.as_slice()) {
        (Some(name), sheets) if sheets.contains(&name.value) => name.value.clone(),
        (None, [only]) => only.clone(),
        (Some(name), _) => {
            let (shown, names) = (quoted(&name.value), names());
            return Err(both(
                format!("er is geen blad {shown}: de bladen zijn {names}"),
                format!("there is no sheet {shown}: the sheets are {names}"),
            ));
        }
        (None, _) => {
            let names = names();
            return Err(both(
                format!("zet sheet in de mapping: de bladen zijn {names}"),
                format!("write sheet in the mapping: the sheets are {names}"),
            ));
        }
    };
    check_size(&mut workbook, &sheet)?;
    let range = workbook.worksheet_range(&sheet).map_err(|error| unreadable(&error))?;
    // Other formats always store the values of formulas.
    let formulas = match &mut workbook {
        Sheets::Xlsx(workbook) => workbook.worksheet_formula(&sheet).unwrap_or_default(),
        _ => Range::default(),
    };
    let ends = [range.end(), formulas.end()].map(Option::unwrap_or_default);
    let [(last_row, last_column), formulas_end] = ends;
    let (last_row, last_column) = (last_row.max(formulas_end.0), last_column.max(formulas_end.1));
    let cell = move |row, column| match cell(&range, row, column) {
        Cell::Empty => match formulas.get_value((row, column)) {
            Some(formula) if !formula.is_empty() => Cell::Formula(formula.clone()),
            _ => Cell::Empty,
        },
        cell => cell,
    };
    let header = if layout.header_row == 0 {
        Header::new((0..=last_column).map(|_| String::new()))
    } else {
        let row = u32::try_from(layout.header_row - 1).ok().filter(|row| *row <= last_row);
        let row = row.ok_or_else(|| no_header(layout.header_row))?;
        Header::new((0..=last_column).map(|column| cell(row, column).text()))
    };
    let first = u32::try_from(layout.header_row).unwrap_or(u32::MAX);
    let rows = (first..=last_row).map(move |row| Row {
        number: u64::from(row) + 1,
        position: u64::from(row) + 1,
        cells: (0..=last_column).map(|column| cell(row, column)).collect(),
        after_blank: false,
        fault: None,
    });
    let length = u64::from(last_row) + 1;
    Ok(Table { header, rows: Box::new(rows), length, numbered: Numbered::Row })
}

/// Checks that a sheet fits in memory, before the reader makes room for every cell up to the last one.
fn check_size(workbook: &mut Sheets<Cursor<Vec<u8>>>, sheet: &str) -> Result<(), Text> {
    let mut size = Size::default();
    match workbook {
        Sheets::Xlsx(workbook) => {
            let mut cells =
                workbook.worksheet_cells_reader(sheet).map_err(|error| unreadable(&error))?;
            while let Some(cell) = cells.next_cell().map_err(|error| unreadable(&error))? {
                add(&mut size, cell.get_position(), cell.get_value())?;
            }
            drop(cells);
            let mut cells =
                workbook.worksheet_cells_reader(sheet).map_err(|error| unreadable(&error))?;
            // A formula without its value is no cell of the above.
            while let Ok(Some(cell)) = cells.next_formula() {
                if !cell.get_value().is_empty() {
                    let (row, column) = cell.get_position();
                    size.add((row.into(), column.into()), cell.get_value().len() as u64)?;
                }
            }
        }
        Sheets::Xlsb(workbook) => {
            let mut cells =
                workbook.worksheet_cells_reader(sheet).map_err(|error| unreadable(&error))?;
            while let Some(cell) = cells.next_cell().map_err(|error| unreadable(&error))? {
                add(&mut size, cell.get_position(), cell.get_value())?;
            }
        }
        // These are checked before they are opened.
        Sheets::Xls(_) | Sheets::Ods(_) => {}
    }
    Ok(())
}

/// Adds a cell. A text that cells share is copied for each.
fn add(size: &mut Size, (row, column): (u32, u32), value: &DataRef<'_>) -> Result<(), Text> {
    let bytes = match value {
        DataRef::Empty => return Ok(()),
        DataRef::String(text) => text.len(),
        DataRef::SharedString(text) => text.len(),
        _ => 0,
    };
    size.add((row.into(), column.into()), bytes as u64)
}

/// Returns the message for a workbook in which another library finds an error.
pub(super) fn unreadable(error: &impl ToString) -> Text {
    let error = foreign(error);
    both(
        format!("het rekenblad kan niet gelezen worden: {}", error.text(efro_gti::Language::Dutch)),
        format!("the workbook cannot be read: {}", error.text(efro_gti::Language::English)),
    )
}

fn cell(range: &Range<Data>, row: u32, column: u32) -> Cell {
    match range.get_value((row, column)) {
        None | Some(Data::Empty) => Cell::Empty,
        Some(Data::String(text) | Data::DurationIso(text)) => Cell::Text(text.clone()),
        Some(Data::Int(number)) => Cell::Number(number.to_string()),
        Some(Data::Float(number)) if number.abs() < MAX => Cell::Number(number.to_string()),
        Some(Data::Float(number)) => Cell::Error(number.to_string()),
        Some(Data::Bool(is)) => Cell::Text(is.to_string()),
        Some(Data::DateTime(date)) => date_of(date),
        Some(Data::DateTimeIso(text)) => text
            .get(..10)
            .and_then(|day| day.parse().ok())
            .map_or(Cell::Text(text.clone()), Cell::Date),
        Some(Data::Error(error)) => Cell::Error(error.to_string()),
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
