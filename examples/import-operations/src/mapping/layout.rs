//! How to find the rows in the file of a list.

use encoding_rs::{Encoding, UTF_8};

use super::keys::{Keys, Located};
use super::rules::Test;
use crate::words::quoted;

/// How to find the rows in the file of a list.
#[derive(Debug)]
pub struct Layout {
    /// The format, or `None` for that of the file name.
    pub format: Option<Format>,
    /// The separator of CSV, or `None` for that of the file name.
    pub delimiter: Option<u8>,
    /// Whether `"` encloses a cell of CSV.
    pub quotes: bool,
    pub encoding: &'static Encoding,
    /// The name of the sheet of a workbook, or `None` if it has one.
    pub sheet: Option<Located<String>>,
    /// The key of the array of a JSON document, or `None` if it is the document.
    pub list: Option<Located<String>>,
    /// The row with the names of the columns, or zero if there is none.
    pub header_row: u64,
    pub stop: Stop,
}

/// The format of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Csv,
    Workbook,
    Json,
}

/// The row before which the list ends.
#[derive(Debug)]
pub enum Stop {
    /// The end of the file.
    Never,
    BlankRow,
    /// The first row in which a cell meets a test.
    Row(Test),
}

impl Layout {
    pub(super) fn read(keys: &mut Keys<'_>) -> Self {
        let format = keys.choice(
            "format",
            &[("csv", Format::Csv), ("workbook", Format::Workbook), ("json", Format::Json)],
        );
        let delimiter = keys.choice(
            "delimiter",
            &[(",", b','), (";", b';'), ("\t", b'\t'), ("tab", b'\t'), ("|", b'|')],
        );
        let quotes = !keys.has("quotes") || keys.flag("quotes");
        let encoding = match keys.string("encoding") {
            None => UTF_8,
            Some(name) => Encoding::for_label(name.value.as_bytes()).unwrap_or_else(|| {
                let shown = quoted(&name.value);
                keys.problems.add(
                    name.line,
                    format!(
                        "encoding: {shown} is niet bekend: verwacht een naam zoals “windows-1252”"
                    ),
                    format!(
                        "encoding: {shown} is not known: expected a name such as “windows-1252”"
                    ),
                );
                UTF_8
            }),
        };
        let sheet = keys.string("sheet");
        let list = keys.string("list");
        let header_row = keys.number("header_row").unwrap_or(1);
        Self {
            format,
            delimiter,
            quotes,
            encoding,
            sheet,
            list,
            header_row,
            stop: Stop::read(keys),
        }
    }
}

impl Stop {
    fn read(keys: &mut Keys<'_>) -> Self {
        if keys.is_text("stop") {
            keys.choice("stop", &[("blank-row", ())]).map_or(Self::Never, |()| Self::BlankRow)
        } else {
            keys.table("stop", Test::read).flatten().map_or(Self::Never, Self::Row)
        }
    }
}
