//! The size of a workbook that is a compound file of records: .xls.

use std::io::{Cursor, Read, Write};

use cfb::{CompoundFile, Version};
use efro_gti::Text;

use super::shared_texts;
use super::size::{MAX_BYTES, Size, too_long};
use super::workbook::unreadable;
use crate::words::both;

/// The numbers of records that have a cell.
const CELLS: [u16; 6] = [0x0006, SHARED_TEXT, 0x0203, 0x0204, 0x0205, 0x027e];
/// The record with a cell that has one of the texts of the workbook.
const SHARED_TEXT: u16 = 0x00fd;
/// A record with several numbers of a row.
const NUMBERS: u16 = 0x00bd;
/// The record with the first and last row and column, for which the reader makes room.
const DIMENSIONS: u16 = 0x0200;
/// The record with the name and place of a sheet.
const SHEET: u16 = 0x0085;
const END: u16 = 0x000a;

/// Checks that the sheets of a workbook fit in memory. Returns a workbook that has nothing else.
pub(super) fn checked(bytes: Vec<u8>) -> Result<Vec<u8>, Text> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(too_long());
    }
    let mut file = CompoundFile::open(Cursor::new(bytes)).map_err(|error| unreadable(&error))?;
    let mut names = ["/Workbook", "/Book"].into_iter();
    let name = names.find(|name| file.is_stream(name)).ok_or_else(|| {
        both(
            "er zit geen werkmap in het bestand, of ze heeft een wachtwoord",
            "there is no workbook in the file, or it has a password",
        )
    })?;
    let mut stream = Vec::new();
    let mut source = file.open_stream(name).map_err(|error| unreadable(&error))?;
    source.read_to_end(&mut stream).map_err(|error| unreadable(&error))?;
    check_sheets(&stream)?;
    copy(name, &stream).map_err(|error| unreadable(&error))
}

/// Returns a compound file with one stream, and so with nothing in it that is not checked. The version is that of which the
/// reader accepts long streams.
fn copy(name: &str, stream: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut file = CompoundFile::create_with_version(Version::V3, Cursor::new(Vec::new()))?;
    file.create_stream(name)?.write_all(stream)?;
    file.flush()?;
    Ok(file.into_inner().into_inner())
}

/// Checks all sheets, which the reader keeps together.
fn check_sheets(stream: &[u8]) -> Result<(), Text> {
    let mut size = Size::default();
    let shared = shared_texts::lengths(records(stream));
    let sheets = records(stream).take_while(|(number, _)| *number != END);
    for (_, sheet) in sheets.filter(|(number, _)| *number == SHEET) {
        let start = sheet.first_chunk().map_or(0, |place| u32::from_le_bytes(*place)) as usize;
        size.start_sheet();
        for (number, data) in records(stream.get(start..).unwrap_or_default()) {
            let at = |place: usize| {
                let bytes = data.get(place..place + 2).unwrap_or(&[0; 2]);
                u64::from(bytes[0]) | u64::from(bytes[1]) << 8
            };
            let last = match number {
                END => break,
                NUMBERS => (at(0), at(data.len().saturating_sub(2))),
                _ if CELLS.contains(&number) => (at(0), at(2)),
                DIMENSIONS => {
                    check_dimensions(&at, data.len())?;
                    continue;
                }
                _ => continue,
            };
            let text = if number == SHARED_TEXT { shared_texts::number(data) } else { None };
            let bytes = text.and_then(|text| shared.get(text)).copied().unwrap_or_default();
            // A record of numbers has six bytes for each.
            let count = if number == NUMBERS { data.len() as u64 / 6 } else { 1 };
            size.add(last, count, bytes)?;
        }
    }
    size.check_blank()
}

fn check_dimensions(at: &impl Fn(usize) -> u64, length: usize) -> Result<(), Text> {
    let [first, end, columns] = if length == 10 {
        [at(0), at(2), at(6)]
    } else {
        [at(0) | at(2) << 16, at(4) | at(6) << 16, at(10)]
    };
    if end == 0 || columns == 0 {
        return Ok(());
    }
    if first >= end {
        return Err(unreadable(&"DIMENSIONS"));
    }
    Size::default().add((end - 1, columns - 1), 0, 0)
}

/// Iterates over the records of a stream: the number and the bytes of each.
fn records(mut stream: &[u8]) -> impl Iterator<Item = (u16, &[u8])> {
    std::iter::from_fn(move || {
        let (head, rest) = stream.split_first_chunk::<4>()?;
        let (data, rest) = rest.split_at_checked(u16::from_le_bytes([head[2], head[3]]).into())?;
        stream = rest;
        Some((u16::from_le_bytes([head[0], head[1]]), data))
    })
}
