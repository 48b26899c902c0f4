//! The rows of a list, whatever its format: cells, with the number of each row and the names of the columns.

mod archive;
mod delimited;
mod header;
mod json;
mod quotes;
mod records;
mod shared_texts;
mod sheet;
mod size;
mod text;
mod workbook;

use std::io::Read;
use std::path::Path;

use efro_gti::document::escaped;
use efro_gti::jiff::civil::Date;
use efro_gti::{Language, Text};

pub use header::{Header, NoColumn};

use crate::mapping::{Format, Layout};
use crate::words::{both, collapsed, io_error};

/// A list: the names of its columns, and its rows.
pub struct Table {
    pub header: Header,
    pub rows: Box<dyn Iterator<Item = Row>>,
    /// The position after the last row, in the unit of [`Row::position`].
    pub length: u64,
    pub numbered: Numbered,
}

/// The unit of the numbers of rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Numbered {
    /// Lines of a text.
    Line,
    /// Rows of a sheet.
    Row,
    /// Elements of an array.
    Element,
}

impl Numbered {
    /// Returns the word in front of `count` numbers.
    pub fn text(self, count: usize, language: Language) -> &'static str {
        match (self, count == 1, language) {
            (Self::Line, true, Language::Dutch) => "regel",
            (Self::Line, false, Language::Dutch) => "regels",
            (Self::Line, true, Language::English) => "line",
            (Self::Line, false, Language::English) => "lines",
            (Self::Row, true, Language::Dutch) => "rij",
            (Self::Row, false, Language::Dutch) => "rijen",
            (Self::Row, true, Language::English) => "row",
            (Self::Row, false, Language::English) => "rows",
            (Self::Element, true, _) => "element",
            (Self::Element, false, Language::Dutch) => "elementen",
            (Self::Element, false, Language::English) => "elements",
        }
    }
}

/// A row of a list.
#[derive(Debug)]
pub struct Row {
    pub number: u64,
    /// How far the row is in the list, for a progress bar.
    pub position: u64,
    pub cells: Vec<Cell>,
    /// Whether a blank line is in front of it.
    pub after_blank: bool,
    /// Why the row cannot be divided into cells.
    pub fault: Option<Fault>,
}

/// A reason why a row cannot be divided into cells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A quote inside a cell that does not start with one, or text after a closing quote.
    StrayQuote,
    /// A cell in quotes that spans lines, each of which could be a row.
    RowsInQuotes,
    /// One cell with as many of this other separator as the row of a list with these columns has.
    OtherSeparator(&'static str),
    /// More cells than columns, and the first of the others that is not blank.
    TooManyCells(String),
}

/// A cell of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Cell {
    #[default]
    Empty,
    /// A text, as the list writes it.
    Text(String),
    /// A number of a workbook or of JSON, in digits. It is no `f64`: see [`workbook`].
    Number(String),
    Date(Date),
    /// An error of a workbook, such as `#REF!`, or a number that is too large for it.
    Error(String),
    /// A formula of a workbook that was saved without its value, or before it was computed.
    Formula(String),
}

impl Cell {
    /// Returns the cell as one line of text.
    pub fn text(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => collapsed(text),
            Self::Number(text) | Self::Error(text) => text.clone(),
            Self::Date(date) => date.to_string(),
            Self::Formula(formula) => format!("={formula}"),
        }
    }

    /// Returns whether the cell has no visible character.
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => text.trim().is_empty(),
            _ => false,
        }
    }
}

/// Opens a list; `-` is standard input.
///
/// # Errors
///
/// Returns one message if the file cannot be read as a whole, with what to do.
pub fn open(path: &Path, layout: &Layout) -> Result<Table, Text> {
    let bytes = if path == Path::new("-") {
        let mut bytes = Vec::new();
        std::io::stdin().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        std::fs::read(path)
    };
    let bytes = bytes.map_err(|error| io_error(&error))?;
    let extension = path.extension().and_then(|one| one.to_str()).unwrap_or("").to_lowercase();
    let format = layout.format.or(match extension.as_str() {
        "csv" | "tsv" | "tab" | "txt" => Some(Format::Csv),
        "xls" | "xlsx" | "xlsm" | "xlsb" | "ods" => Some(Format::Workbook),
        "json" => Some(Format::Json),
        _ => None,
    });
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(both("het bestand is leeg", "the file is empty"));
    }
    // The first bytes of .xlsx and .ods, and those of .xls.
    let is_workbook = bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xd0\xcf\x11\xe0");
    if let Some(error) = other_format(&bytes) {
        return Err(error);
    }
    match format {
        Some(Format::Workbook) => workbook::open(bytes, layout),
        Some(_) if is_workbook => Err(both(
            "dit is een rekenblad: zet format = \"workbook\" in de mapping",
            "this is a workbook: write format = \"workbook\" in the mapping",
        )),
        Some(Format::Csv) => {
            let tabs = matches!(extension.as_str(), "tsv" | "tab");
            let delimiter = layout.delimiter.unwrap_or(if tabs { b'\t' } else { b',' });
            delimited::open(&bytes, delimiter, layout)
        }
        Some(Format::Json) => json::open(&bytes, layout),
        None => {
            let name = escaped(&path.display().to_string()).into_owned();
            Err(both(
                format!(
                    "de naam {name} zegt niet wat het is: zet format = \"csv\", \"workbook\" of \"json\" in de mapping"
                ),
                format!(
                    "the name {name} does not say what it is: write format = \"csv\", \"workbook\" or \"json\" in the mapping"
                ),
            ))
        }
    }
}

/// Returns the message for a file of another format that its first bytes show, or `None` if they show none.
fn other_format(bytes: &[u8]) -> Option<Text> {
    let start = bytes.trim_ascii_start();
    let begins = |mark: &str| {
        start.get(..mark.len()).is_some_and(|one| one.eq_ignore_ascii_case(mark.as_bytes()))
    };
    if ["<!doctype html", "<html", "<table", "<head", "<meta"].into_iter().any(begins) {
        return Some(both(
            "dit is een webpagina (HTML), wat haar naam ook zegt: open ze in een rekenprogramma en bewaar ze als .xlsx",
            "this is a web page (HTML), whatever its name: open it in a spreadsheet program and save it as .xlsx",
        ));
    }
    begins("%PDF").then(|| {
        both(
            "dit is een PDF: vraag de lijst als rekenblad of CSV aan wie ze publiceert",
            "this is a PDF: ask the publisher for the list as a workbook or CSV",
        )
    })
}

/// Returns the message for a header row that the file does not have.
fn no_header(header_row: u64) -> Text {
    both(
        format!("rij {header_row} is er niet: header_row moet de rij met de kolomnamen zijn"),
        format!(
            "there is no row {header_row}: header_row must be the row with the names of the columns"
        ),
    )
}
