//! The line with the column names.

use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;
use core::str;

use csv_core::{ReadRecordResult, ReaderBuilder};

use super::file_error::{FileError, FileProblem, required};
use super::file_kind::windows_1252;
use super::separator::Separator;
use crate::closed_list::is_alike;
use crate::parse::cut;
use crate::portfolio::Row;

/// The number of lines with text among which the header is searched: titles, comments and `sep=;` may be above it.
const MAX_LINES: u64 = 20;

/// The largest number of unknown columns that are listed.
const MAX_UNKNOWN: usize = 12;

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
    /// The columns without a name.
    pub(super) unnamed: Vec<usize>,
}

/// The best line so far that is not a header: how many columns it names, and why it is none.
type Best = (usize, u64, Vec<FileProblem>);

impl Header {
    /// Returns the header at the start of a file.
    ///
    /// # Errors
    ///
    /// Returns an error if no line near the start has column names, or if columns are missing, occur twice, or are unknown and
    /// not ignored.
    pub(super) fn find(start: &[u8], ignore_unknown: bool) -> Result<Self, FileError> {
        let (mut length, mut above, mut seen) = (0_usize, 0_u64, 0_u64);
        let mut best: Best = (1, 0, Vec::new());
        let mut first = String::new();
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
            let Some((separator, names)) = names(text) else { continue };
            if first.is_empty() {
                first = cut(text).into();
            }
            let places = Row::COLUMNS.map(|column| place(column, &names));
            let problems = problems(&names, &places, ignore_unknown);
            if problems.is_empty() {
                return Ok(Self::new(separator, line, above, length, &names, places));
            }
            if known(&names) > best.0 {
                best = (known(&names), line, problems);
            }
            above = above.saturating_add(u64::from(!is_remark(text)));
            seen = seen.saturating_add(1);
            if seen >= MAX_LINES {
                break;
            }
        }
        let (_, line, problems) = best;
        let none = || FileError::new(None, FileProblem::NoHeader { line: first });
        Err(FileError::of_header(line, problems).unwrap_or_else(none))
    }

    fn new(
        separator: Separator,
        line: u64,
        above: u64,
        length: usize,
        names: &[String],
        places: [Option<usize>; COLUMNS],
    ) -> Self {
        let last = names.iter().rposition(|name| !name.is_empty());
        let columns = last.map_or(0, |last| last.saturating_add(1));
        let unnamed = names.iter().enumerate().filter(|(_, name)| name.is_empty());
        let unnamed = unnamed.map(|(place, _)| place).filter(|place| *place < columns).collect();
        Self { separator, line, above, length, columns, places, unnamed }
    }

    /// Returns the place of a column of [`Row::COLUMNS`], or `None` if the file does not have it.
    pub(super) fn place(&self, column: &str) -> Option<usize> {
        let mut columns = Row::COLUMNS.iter().zip(&self.places);
        columns.find(|(name, _)| **name == column).and_then(|(_, place)| *place)
    }

    /// Returns the number of cells up to the last required column.
    pub(super) fn least(&self) -> usize {
        let last = required().filter_map(|column| self.place(column)).max();
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

/// Returns the names in a line, with the separator that gives the most names of columns, or `None` if the line is blank.
fn names(line: &str) -> Option<(Separator, Vec<String>)> {
    let split = Separator::ALL.iter().map(|separator| (*separator, cells(line, *separator)));
    // The last of equals is taken, so the comma is put last.
    let best = split.rev().max_by_key(|(_, names)| known(names))?;
    best.1.iter().any(|name| !name.is_empty()).then_some(best)
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

/// Returns the number of columns that are named.
fn known(names: &[String]) -> usize {
    Row::COLUMNS.iter().filter(|column| place(column, names).is_some()).count()
}

/// Returns the place of a column. Case, white space, hyphens and underscores in names are ignored.
fn place(column: &str, names: &[String]) -> Option<usize> {
    names.iter().position(|name| is_alike(column, name))
}

fn problems(
    names: &[String],
    places: &[Option<usize>; COLUMNS],
    ignore_unknown: bool,
) -> Vec<FileProblem> {
    let columns = || Row::COLUMNS.into_iter().zip(places);
    let missing = required().filter(|name| columns().any(|one| one == (*name, &None)));
    let missing: Vec<&'static str> = missing.collect();
    let twice = |name: &&str| names.iter().filter(|other| is_alike(name, other)).count() > 1;
    let is_unknown = |name: &&String| {
        !name.is_empty() && !Row::COLUMNS.iter().any(|column| is_alike(column, name))
    };
    let unknown: Vec<&String> = names.iter().filter(is_unknown).collect();

    let mut problems = Vec::new();
    if !missing.is_empty() {
        problems.push(FileProblem::MissingColumns { names: missing });
    }
    let duplicates = Row::COLUMNS.into_iter().filter(twice);
    problems.extend(duplicates.map(|name| FileProblem::DuplicateColumn { name }));
    if !unknown.is_empty() && !ignore_unknown {
        let names = unknown.iter().take(MAX_UNKNOWN).map(|name| cut(name).into()).collect();
        let unlisted = unknown.len().saturating_sub(MAX_UNKNOWN);
        problems.push(FileProblem::UnknownColumns { names, unlisted });
    }
    problems
}
