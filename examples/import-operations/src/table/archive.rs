//! The size of a workbook that is a ZIP archive: .xlsx, .xlsb or .ods.

use std::io::{self, BufReader, Cursor, Read};

use efro_gti::Text;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;
use zip::result::ZipError;

use super::size::{MAX_BYTES, Size, too_long};
use super::workbook::unreadable;

/// Checks that the parts of an archive fit in memory, whatever their stated lengths. Returns whether the program that opens the
/// workbook is to compute its formulas anew: those who wrote the values that are stored did not compute them.
pub(super) fn check(bytes: &[u8]) -> Result<bool, Text> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| unreadable(&error))?;
    let mut unpacked = 0;
    for number in 0..archive.len() {
        let part = archive.by_index(number).map_err(|error| unreadable(&error))?;
        let mut part = part.take(MAX_BYTES + 1 - unpacked);
        let length = io::copy(&mut part, &mut io::sink()).map_err(|error| unreadable(&error))?;
        unpacked += length;
        if unpacked > MAX_BYTES {
            return Err(too_long());
        }
    }
    match archive.by_name("content.xml") {
        Ok(content) => check_repeats(BufReader::new(content))?,
        Err(ZipError::FileNotFound) => {}
        Err(error) => return Err(unreadable(&error)),
    }
    match archive.by_name("xl/workbook.xml") {
        Ok(workbook) => recalculates(BufReader::new(workbook)),
        Err(_) => Ok(false),
    }
}

/// Returns whether an .xlsx workbook says so.
fn recalculates(xml: impl io::BufRead) -> Result<bool, Text> {
    let mut reader = quick_xml::Reader::from_reader(xml);
    let mut buffer = Vec::new();
    loop {
        match reader.read_event_into(&mut buffer).map_err(|error| unreadable(&error))? {
            Event::Start(start) | Event::Empty(start)
                if start.local_name().as_ref() == b"calcPr" =>
            {
                let flag = start.try_get_attribute("fullCalcOnLoad");
                let flag = flag.map_err(|error| unreadable(&error))?;
                return Ok(flag.is_some_and(|flag| matches!(&*flag.value, b"1" | b"true")));
            }
            Event::Eof => return Ok(false),
            _ => buffer.clear(),
        }
    }
}

/// Checks the cells of all sheets of an .ods workbook, in which a cell and a row say how often they are repeated. The reader
/// repeats them for every sheet, and keeps all.
fn check_repeats(xml: impl io::BufRead) -> Result<(), Text> {
    let mut reader = quick_xml::Reader::from_reader(xml);
    reader.config_mut().expand_empty_elements = true;
    let mut size = Size::default();
    let (mut in_sheet, mut cell) = (false, None);
    // The rows of the sheet before this one, and the number of times that it is repeated.
    let (mut row, mut rows, mut column) = (0_u64, 0, 0_u64);
    let mut buffer = Vec::new();
    loop {
        let event = reader.read_event_into(&mut buffer).map_err(|error| unreadable(&error))?;
        match &event {
            Event::Start(start) => match start.name().as_ref() {
                // The reader would take the rows of a sheet inside a cell for rows of the sheet around it.
                b"table:table" if in_sheet => return Err(unreadable(&"table:table")),
                b"table:table" => {
                    size.start_sheet();
                    (in_sheet, row, rows) = (true, 0, 0);
                }
                b"table:table-row" => {
                    row = row.saturating_add(rows);
                    rows = repeats(start, "table:number-rows-repeated")?;
                    column = 0;
                }
                b"table:table-cell" | b"table:covered-table-cell" => {
                    let columns = repeats(start, "table:number-columns-repeated")?;
                    column = column.saturating_add(columns);
                    cell = content(start).map(|bytes| (columns, bytes));
                }
                _ => {}
            },
            Event::End(end) => match end.name().as_ref() {
                b"table:table" => in_sheet = false,
                b"table:table-cell" | b"table:covered-table-cell" => {
                    if let Some((columns, bytes)) = cell.take() {
                        let last = row.saturating_add(rows).saturating_sub(1);
                        let count = columns.saturating_mul(rows);
                        let bytes = bytes.saturating_mul(count);
                        size.add((last, column.saturating_sub(1)), count, bytes)?;
                    }
                }
                _ => {}
            },
            Event::Eof => return size.check_blank(),
            _ => {}
        }
        if let (Event::Text(text), Some((_, bytes))) = (&event, &mut cell) {
            *bytes = bytes.saturating_add(text.len() as u64);
        }
        buffer.clear();
    }
}

/// Returns how often a cell or row is there.
fn repeats(start: &BytesStart<'_>, name: &str) -> Result<u64, Text> {
    let Some(attribute) = start.try_get_attribute(name).map_err(|error| unreadable(&error))? else {
        return Ok(1);
    };
    let number = std::str::from_utf8(&attribute.value).ok().and_then(|text| text.parse().ok());
    number.ok_or_else(|| unreadable(&name))
}

/// Returns the length of the value and the formula of a cell, or `None` if it has neither.
fn content(start: &BytesStart<'_>) -> Option<u64> {
    let values = start.attributes().flatten().filter(|attribute| {
        let name = attribute.key.as_ref();
        name.starts_with(b"office:") || name == b"table:formula"
    });
    values.map(|attribute| attribute.value.len() as u64).reduce(u64::saturating_add)
}
