//! Lists in CSV of any separator and encoding.

use std::io::Cursor;
use std::sync::Arc;

use csv::{ReaderBuilder, StringRecord};
use efro_gti::Text;

use super::quotes::{QuoteFault, fault};
use super::text::decoded;
use super::{Cell, Fault, Header, Numbered, Row, Table, no_header};
use crate::mapping::Layout;
use crate::words::both;

/// Opens a list in CSV.
pub(super) fn open(bytes: &[u8], delimiter: u8, layout: &Layout) -> Result<Table, Text> {
    let text: Arc<[u8]> = decoded(bytes, layout)?.into_bytes().into();
    let length = text.len() as u64;
    let mut rows = Rows::new(Arc::clone(&text), delimiter, layout.quotes);
    if let Some(error) = rows.problem_of_the_whole() {
        return Err(error);
    }
    let header = if layout.header_row == 0 {
        // Without names, the columns of the longest row count.
        let columns =
            Rows::new(text, delimiter, layout.quotes).map(|row| row.cells.len()).max().unwrap_or(0);
        Header::new((0..columns).map(|_| String::new()))
    } else {
        let header = rows.find(|row| row.number == layout.header_row);
        let header = header.ok_or_else(|| no_header(layout.header_row))?;
        Header::new(header.cells.iter().map(Cell::text))
    };
    rows.columns = Some(header.len());
    Ok(Table { header, rows: Box::new(rows), length, numbered: Numbered::Line })
}

/// The records of a text.
struct Rows {
    text: Arc<[u8]>,
    reader: csv::Reader<Cursor<Arc<[u8]>>>,
    delimiter: u8,
    quotes: bool,
    /// The number of columns, once it is known.
    columns: Option<usize>,
}

impl Rows {
    fn new(text: Arc<[u8]>, delimiter: u8, quotes: bool) -> Self {
        let reader = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter)
            .quoting(quotes)
            .from_reader(Cursor::new(Arc::clone(&text)));
        Self { text, reader, delimiter, quotes, columns: None }
    }

    /// Returns the separator that a row has instead of that of the names of the columns, or `None` if it may have the latter.
    fn other_separator(&self, cells: &[Cell]) -> Option<&'static str> {
        let (Some(columns), [Cell::Text(only)]) = (self.columns, cells) else { return None };
        // Texts have commas, too.
        let others = [(';', ";"), ('\t', "tab"), ('|', "|")];
        let occurs = |mark: char| only.matches(mark).count() + 1 == columns;
        others.into_iter().find(|(mark, _)| columns > 2 && occurs(*mark)).map(|(_, name)| name)
    }

    /// Returns the message for a quote that is never closed: no row after it can be trusted.
    fn problem_of_the_whole(&self) -> Option<Text> {
        let Some(QuoteFault::Unclosed(place)) =
            fault(&self.text, self.delimiter).filter(|_| self.quotes)
        else {
            return None;
        };
        let line = 1 + line_ends(&self.text[..place]);
        Some(both(
            format!(
                "het aanhalingsteken op regel {line} wordt nergens gesloten: sluit het, of zet quotes = false in de mapping"
            ),
            format!(
                "the quote on line {line} is never closed: close it, or write quotes = false in the mapping"
            ),
        ))
    }
}

impl Iterator for Rows {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        let mut record = StringRecord::new();
        let start = self.reader.position().clone();
        // The text is UTF-8 and records may have any length, so that there is no error.
        if !self.reader.read_record(&mut record).unwrap_or(false) {
            return None;
        }
        let end = self.reader.position().byte();
        let place = |byte: u64| usize::try_from(byte).unwrap_or(usize::MAX);
        let raw = self.text.get(place(start.byte())..place(end)).unwrap_or_default();
        // The reader skips blank lines, and counts them in the record that follows.
        let skipped = raw.iter().take_while(|byte| **byte == b'\n').count();
        let (skipped, content) = raw.split_at(skipped);
        let ends = line_ends(skipped);
        let cells: Vec<Cell> = record.iter().map(cell).collect();
        let stray = self.quotes && fault(content, self.delimiter).is_some();
        let extra =
            self.columns.map_or(&[][..], |columns| cells.get(columns..).unwrap_or_default());
        let fault = if stray {
            Some(Fault::StrayQuote)
        } else if self.quotes && has_rows_in_quotes(content, self.delimiter, self.columns) {
            Some(Fault::RowsInQuotes)
        } else {
            let extra = extra.iter().find(|cell| !cell.is_blank());
            let other = self.other_separator(&cells).map(Fault::OtherSeparator);
            other.or(extra.map(|cell| Fault::TooManyCells(cell.text())))
        };
        Some(Row {
            number: start.line() + ends,
            position: end,
            cells,
            after_blank: ends > 0,
            fault,
        })
    }
}

/// Returns whether a cell in quotes spans lines of which the first and the last could be rows: then the quote before it may be
/// one too many, and another one may end in the next row. Where the first and the last cell are in quotes, no quote is too many.
fn has_rows_in_quotes(record: &[u8], delimiter: u8, columns: Option<usize>) -> bool {
    let end = record.iter().rposition(|byte| *byte != b'\n');
    let record = &record[..end.map_or(0, |end| end + 1)];
    let count = |line: &[u8]| line.split(|byte| *byte == delimiter).count();
    // Between two rows, others may be shorter or blank.
    let mut counts = record.split(|byte| *byte == b'\n').map(count);
    let (Some(first), Some(columns)) = (counts.next(), columns) else { return false };
    let in_quotes = record.first() == Some(&b'"') && record.last() == Some(&b'"');
    !in_quotes && first > 1 && first >= columns && counts.next_back() == Some(first)
}

fn line_ends(bytes: &[u8]) -> u64 {
    bytes.split(|byte| *byte == b'\n').count() as u64 - 1
}

fn cell(text: &str) -> Cell {
    if text.is_empty() { Cell::Empty } else { Cell::Text(text.into()) }
}
