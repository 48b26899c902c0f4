//! Workbooks that are small files and would fill the memory.

use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::files::{MAPPING, messages};
use crate::support::{golden, run, written};

/// Returns an archive with these parts.
fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// Returns an archive of half a megabyte that is more than half a gigabyte.
fn bomb() -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file("xl/workbook.xml", SimpleFileOptions::default()).unwrap();
    let blank = vec![b' '; 1 << 20];
    for _ in 0..513 {
        archive.write_all(&blank).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// Returns an .ods workbook whose sheets have these numbers of rows and columns, all with one text.
fn sheets_of(sheets: &[(u32, u32)], text: &str) -> Vec<u8> {
    let mut content = String::from("<office:spreadsheet>");
    for (rows, columns) in sheets {
        content += &format!(
            "<table:table table:name=\"S{rows}x{columns}\">\
                <table:table-row table:number-rows-repeated=\"{rows}\">\
                    <table:table-cell office:value-type=\"string\" office:string-value=\"{text}\" \
                        table:number-columns-repeated=\"{columns}\"/>\
                </table:table-row>\
                <table:table-row table:number-rows-repeated=\"48576\"/>\
            </table:table>"
        );
    }
    new_ods(&content)
}

/// Returns an .ods workbook with these sheets.
pub(crate) fn new_ods(sheets: &str) -> Vec<u8> {
    let content = format!("{sheets}</office:spreadsheet>");
    let kind = b"application/vnd.oasis.opendocument.spreadsheet";
    let manifest = b"<manifest:manifest/>";
    archive(&[
        ("mimetype", kind),
        ("META-INF/manifest.xml", manifest),
        ("content.xml", content.as_bytes()),
    ])
}

/// Returns an .xlsx workbook with a column of this number of rows, all with the same text, which the workbook has once.
fn shared_text(rows: u32, text: &str) -> Vec<u8> {
    let cells = (1..=rows)
        .map(|row| format!("<row r=\"{row}\"><c r=\"A{row}\" t=\"s\"><v>0</v></c></row>"));
    new_workbook(&cells.collect::<String>(), text, "")
}

/// Returns an .xlsx workbook with a sheet of these rows, a text that its cells share, and more about the workbook.
pub(crate) fn new_workbook(rows: &str, text: &str, more: &str) -> Vec<u8> {
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let parts = [
        (
            "xl/workbook.xml",
            format!(
                "<workbook xmlns:r=\"{relations}\"><sheets>\
                    <sheet name=\"One\" sheetId=\"1\" r:id=\"r1\"/></sheets>{more}</workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "<Relationships><Relationship Id=\"r1\" Type=\"{relations}/worksheet\" \
                    Target=\"worksheets/sheet1.xml\"/></Relationships>"
            ),
        ),
        ("xl/sharedStrings.xml", format!("<sst><si><t>{text}</t></si></sst>")),
        (
            "xl/worksheets/sheet1.xml",
            format!("<worksheet><sheetData>{rows}</sheetData></worksheet>"),
        ),
    ];
    archive(&parts.each_ref().map(|(name, text)| (*name, text.as_bytes())))
}

/// Returns a record of an .xls workbook.
fn record(number: u16, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len()).unwrap();
    [&number.to_le_bytes(), &length.to_le_bytes(), data].concat()
}

/// Returns the record of a number in a cell.
fn number(row: u16, column: u16) -> Vec<u8> {
    let place = [row.to_le_bytes(), column.to_le_bytes(), [0; 2]].concat();
    record(0x0203, &[&place[..], &1_f64.to_le_bytes()].concat())
}

/// Returns an .xls workbook with one sheet of these records.
fn old_workbook(sheet: &[u8]) -> Vec<u8> {
    old_workbook_of(&[], sheet)
}

/// Returns an .xls workbook with a column of this number of rows, all with the same text, which the workbook has once.
fn old_shared_text(rows: u16, text: &str) -> Vec<u8> {
    let length = u16::try_from(text.len()).unwrap();
    let (counts, head) = ([1_u32.to_le_bytes(); 2].concat(), length.to_le_bytes());
    let texts = record(0x00fc, &[&counts[..], &head, &[0], text.as_bytes()].concat());
    let cell = |row: u16| record(0x00fd, &[&row.to_le_bytes()[..], &[0; 8]].concat());
    old_workbook_of(&texts, &(0..rows).flat_map(cell).collect::<Vec<u8>>())
}

/// Returns an .xls workbook with these records, and one sheet of these.
fn old_workbook_of(records: &[u8], sheet: &[u8]) -> Vec<u8> {
    let (start, end) = (record(0x0809, &[0, 6, 5, 0, 0, 0, 0, 0]), record(0x000a, &[]));
    let place = u32::try_from(start.len() + records.len() + 4 + 11 + end.len()).unwrap();
    let name = [&place.to_le_bytes()[..], &[0, 0, 3, 0], b"One"].concat();
    let stream = [&start[..], records, &record(0x0085, &name), &end, &start, sheet, &end].concat();
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    file.create_stream("/Workbook").unwrap().write_all(&stream).unwrap();
    file.flush().unwrap();
    file.into_inner().into_inner()
}

#[test]
fn a_workbook_that_would_fill_the_memory_has_one_message() {
    let cases = [
        ("bytes.xlsx", "an archive that is far larger unpacked", bomb(), ""),
        ("rows.ods", "a row that is repeated", sheets_of(&[(20_000, 1), (1_000_000, 21)], "1"), ""),
        ("sheets.ods", "sheets that are large together", sheets_of(&[(1_000_000, 11); 2], "1"), ""),
        (
            "text.ods",
            "a long text that is repeated",
            sheets_of(&[(60_000, 1)], &"a".repeat(10_000)),
            "",
        ),
        ("text.xlsx", "a long text that cells share", shared_text(60_000, &"a".repeat(10_000)), ""),
        (
            "text.xls",
            "a long text that cells of an old workbook share",
            old_shared_text(60_000, &"a".repeat(8_000)),
            "",
        ),
        (
            "blank.xls",
            "an old workbook whose cells are nearly all blank",
            old_workbook(&[number(0, 0), number(u16::MAX, 100)].concat()),
            "",
        ),
        (
            "cells.ods",
            "a text that is in millions of cells",
            sheets_of(&[(1, 1), (1_000_000, 8)], "1"),
            "",
        ),
        (
            "cell.xls",
            "a cell in the last row and column of an old workbook",
            old_workbook(&[number(0, 0), number(u16::MAX, 255), number(0, u16::MAX)].concat()),
            "",
        ),
        (
            "dimensions.xls",
            "an old workbook that states more cells than it has",
            old_workbook(&record(
                0x0200,
                &[[0; 4], u32::MAX.to_le_bytes(), [0, 0, 0, 1], [0; 4]].concat()[..14],
            )),
            "",
        ),
    ];
    golden("sizes.txt", &messages(cases));
}

#[test]
fn blank_rows_and_other_sheets_do_not_make_a_workbook_too_large() {
    // The columns of one sheet do not count for the rows of another, nor do the blank rows at its end.
    let mapping = MAPPING.replace("delimiter = \";\"\n", "sheet = \"None\"\n");
    let mapping = written("large.toml", mapping.as_bytes());
    let small = old_workbook(&number(3, 3));
    for (name, list, sheets) in [
        ("fits.ods", sheets_of(&[(20, 1_000), (10_000, 20)], "1"), "“S20x1000”, “S10000x20”"),
        ("fits.xls", small, "“One”"),
    ] {
        let list = written(name, &list);
        let answer = run(&[mapping.to_str().unwrap(), list.to_str().unwrap()]);
        assert!(answer.stderr.contains(sheets), "{}", answer.stderr);
    }
}
