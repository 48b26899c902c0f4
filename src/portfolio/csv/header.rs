//! The line with the column names.

use alloc::boxed::Box;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;
use core::str;

use csv_core::{ReadRecordResult, ReaderBuilder};

use super::file_error::{FileError, FileProblem, MAX_LINES};
use super::file_kind::windows_1252;
use super::separator::Separator;
use crate::parse::cut;
use crate::portfolio::{Column, Row};

/// The largest number of names that a problem lists.
const MAX_NAMES: usize = 12;

const COLUMNS: usize = Row::COLUMNS.len();

/// The line with the column names.
#[derive(Debug)]
pub(super) struct Header {
    pub(super) separator: Separator,
    /// The number of the line.
    pub(super) line: u64,
    /// The number of titles above it: lines with text that are not comments and do not name the separator.
    pub(super) above: u64,
    /// The length of the text up to the end of the line, in bytes.
    pub(super) length: usize,
    /// The number of columns, without those at the end that have no name.
    pub(super) columns: usize,
    /// The place in a row of each of [`Row::COLUMNS`].
    pub(super) places: [Option<usize>; COLUMNS],
    /// The name of each of these in the file.
    headings: [Option<Box<str>>; COLUMNS],
    /// The columns without a name.
    pub(super) unnamed: Vec<usize>,
}

/// The names in a line, and the columns that they name.
struct Names {
    separator: Separator,
    texts: Vec<String>,
    columns: Vec<Option<Column>>,
}

/// A line that is not a header, but resembles one more than the others: how many columns it names, how many cells with a
/// text it has, and why it is none.
struct Best {
    known: usize,
    filled: usize,
    line: u64,
    text: String,
    problems: Vec<FileProblem>,
}

impl Header {
    /// Returns the header at the start of a file.
    ///
    /// # Errors
    ///
    /// Returns an error if no line near the start has column names, or if columns are missing, occur twice, or are unknown and
    /// not ignored.
    pub(super) fn find(start: &[u8], ignore_unknown: bool) -> Result<Self, FileError> {
        let (mut length, mut above, mut seen) = (0_usize, 0_u64, 0_u64);
        let mut best: Option<Best> = None;
        for (line, bytes) in (1..).zip(start.split_inclusive(|byte| *byte == b'\n')) {
            length = length.saturating_add(bytes.len());
            let text = match str::from_utf8(bytes) {
                Ok(text) => text.trim_end(),
                // The start of the text ends within a character.
                Err(error) if error.error_len().is_none() => break,
                Err(_) => {
                    let value = windows_1252(bytes);
                    return Err(FileError::new(Some(line), FileProblem::NotUtf8 { value }));
                }
            };
            let names = Names::of(text);
            if names.filled() == 0 {
                continue;
            }
            let problems = names.problems(ignore_unknown);
            if problems.is_empty() {
                return Ok(Self::new(&names, line, above, length));
            }
            // One name alone may be a word of a title.
            let (known, filled) = (names.known().max(1), names.filled());
            if best.as_ref().is_none_or(|best| (best.known, best.filled) < (known, filled)) {
                best = Some(Best { known, filled, line, text: cut(text).into(), problems });
            }
            above = above.saturating_add(u64::from(!is_remark(text)));
            seen = seen.saturating_add(1);
            if seen >= MAX_LINES {
                break;
            }
        }
        Err(match best {
            Some(Best { known, line, problems, .. }) if known > 1 => {
                FileError::of_header(line, problems)
            }
            Some(Best { line, text, .. }) => {
                FileError::new(Some(line), FileProblem::NoHeader { line: text })
            }
            None => FileError::new(None, FileProblem::EmptyFile),
        })
    }

    fn new(names: &Names, line: u64, above: u64, length: usize) -> Self {
        let last = names.texts.iter().rposition(|name| !name.is_empty());
        let columns = last.map_or(0, |last| last.saturating_add(1));
        let unnamed = names.texts.iter().enumerate().filter(|(_, name)| name.is_empty());
        let unnamed = unnamed.map(|(place, _)| place).filter(|place| *place < columns).collect();
        let mut all = Column::ALL.iter();
        let places = core::array::from_fn(|_| names.place(*all.next()?));
        let headings = places.map(|place| Some(cut(names.texts.get(place?)?).into()));
        let separator = names.separator;
        Self { separator, line, above, length, columns, places, headings, unnamed }
    }

    /// Returns the place of a column of [`Row::COLUMNS`], or `None` if the file does not have it.
    pub(super) fn place(&self, column: &str) -> Option<usize> {
        let mut columns = Row::COLUMNS.iter().zip(&self.places);
        columns.find(|(name, _)| **name == column).and_then(|(_, place)| *place)
    }

    /// Returns the name of a column in the file, or `None` if the file does not have it.
    pub(super) fn heading(&self, column: &str) -> Option<&str> {
        let mut columns = Row::COLUMNS.iter().zip(&self.headings);
        columns.find(|(name, _)| **name == column).and_then(|(_, heading)| heading.as_deref())
    }

    /// Returns the number of cells up to the last required column.
    pub(super) fn least(&self) -> usize {
        let required = Column::ALL.iter().filter(|column| !column.is_optional());
        let last = required.filter_map(|column| self.place(column.code())).max();
        last.map_or(0, |last| last.saturating_add(1))
    }

    /// Returns whether a row has one cell for each column, and each column has a name.
    pub(super) fn fits(&self, cells: usize) -> bool {
        cells == self.columns && self.unnamed.is_empty()
    }
}

/// Returns whether a line is a comment, or names the separator for a spreadsheet program (`sep=;`).
fn is_remark(line: &str) -> bool {
    line.starts_with('#') || line.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("sep="))
}

impl Names {
    /// Returns the names in a line, with the separator that gives the most names of columns.
    fn of(line: &str) -> Self {
        let split = |separator| {
            let texts = cells(line, separator);
            let columns = texts.iter().map(|text| Column::read(text)).collect();
            Self { separator, texts, columns }
        };
        let resemblance = |names: &Self| (names.known(), names.filled());
        let [comma, others @ ..] = Separator::ALL.map(split);
        others.into_iter().fold(comma, |best, other| {
            if resemblance(&best) < resemblance(&other) { other } else { best }
        })
    }

    /// Returns the number of cells with a text.
    fn filled(&self) -> usize {
        self.texts.iter().filter(|text| !text.is_empty()).count()
    }

    /// Returns the number of columns that are named.
    fn known(&self) -> usize {
        Column::ALL.iter().filter(|column| self.place(**column).is_some()).count()
    }

    /// Returns the place of a column.
    fn place(&self, column: Column) -> Option<usize> {
        self.columns.iter().position(|one| *one == Some(column))
    }

    /// Returns why the line is not a header.
    fn problems(&self, ignore_unknown: bool) -> Vec<FileProblem> {
        let all = || Column::ALL.iter().copied();
        let missing = all().filter(|column| !column.is_optional() && self.place(*column).is_none());
        let missing: Vec<&'static str> = missing.map(Column::code).collect();
        let headings = |column: Column| {
            let cells = self.texts.iter().zip(&self.columns);
            cells.filter(move |(_, one)| **one == Some(column)).map(|(text, _)| text)
        };
        let cells = self.texts.iter().zip(&self.columns);
        let unknown = cells.filter(|(text, column)| !text.is_empty() && column.is_none());
        let unknown: Vec<&String> = unknown.map(|(text, _)| text).collect();

        let mut problems = Vec::new();
        if !missing.is_empty() {
            problems.push(FileProblem::MissingColumns { names: missing });
        }
        let duplicates = all().filter(|column| headings(*column).nth(1).is_some());
        problems.extend(duplicates.map(|column| FileProblem::DuplicateColumn {
            name: column.code(),
            headings: headings(column).take(MAX_NAMES).map(|name| cut(name).into()).collect(),
        }));
        if !unknown.is_empty() && !ignore_unknown {
            let names = unknown.iter().take(MAX_NAMES).map(|name| cut(name).into()).collect();
            let unlisted = unknown.len().saturating_sub(MAX_NAMES);
            problems.push(FileProblem::UnknownColumns { names, unlisted });
        }
        problems
    }
}

/// Returns the trimmed cells of a line.
fn cells(line: &str, separator: Separator) -> Vec<String> {
    let mut parser = ReaderBuilder::new().delimiter(separator.byte()).build();
    // Enough room for any line of this length.
    let room = line.len().saturating_add(1);
    let (mut text, mut ends) = (vec![0; room], vec![0; room]);
    let (_, _, written, mut count) = parser.read_record(line.as_bytes(), &mut text, &mut ends);
    let rest = ends.get_mut(count..).unwrap_or_default();
    if let (ReadRecordResult::Record, _, _, last) = parser.read_record(b"", &mut [], rest) {
        count = count.saturating_add(last);
    }
    text.truncate(written);
    let mut start = 0;
    let ends = ends.into_iter().take(count);
    let cells = ends.map(|end| {
        let cell = text.get(core::mem::replace(&mut start, end)..end).unwrap_or_default();
        String::from_utf8_lossy(cell).trim().to_string()
    });
    cells.collect()
}
