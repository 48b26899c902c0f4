//! The rows of a table of operations.

use std::io;
use std::str;

use efro_gti::Text;
use efro_gti::portfolio::Row;

use super::bad_row::Problem;
use super::fields::Splitter;
use super::lines::{Line, Lines};
use super::words;

/// The rows after the header.
pub(crate) struct Rows<R> {
    lines: Lines<R>,
    splitter: Splitter,
    places: Places,
}

/// A row that was read: its line, and its part of an operation or all its problems.
pub(crate) struct Read {
    pub(crate) line: u64,
    pub(crate) part: Result<Row<'static>, Vec<Problem>>,
}

impl<R: io::Read> Rows<R> {
    /// Reads the header.
    pub(crate) fn new(input: R) -> Result<Self, Text> {
        let mut lines = Lines::new(input);
        let mut splitter = Splitter::default();
        let places = header(&mut lines, &mut splitter)?;
        Ok(Self { lines, splitter, places })
    }

    /// Reads at most `count` rows. Returns `false` at the end.
    pub(crate) fn read(&mut self, count: usize, rows: &mut Vec<Read>) -> Result<bool, Text> {
        while rows.len() < count {
            let part = match self.lines.next().map_err(|error| io_error(&error))? {
                None => break,
                Some(Line::Of(b"")) => continue,
                Some(Line::Of(line)) => part_of(&mut self.splitter, line, &self.places),
                Some(Line::TooLong) => Err(vec![Problem::too_long()]),
            };
            rows.push(Read { line: self.lines.number(), part });
        }
        Ok(!rows.is_empty())
    }
}

/// The position of each column in a row, if the table has it.
type Places = [Option<usize>; Row::COLUMNS.len()];

/// Reads comments and the header.
fn header(lines: &mut Lines<impl io::Read>, splitter: &mut Splitter) -> Result<Places, Text> {
    let expected = Row::COLUMNS.join(",");
    let line = loop {
        match lines.next().map_err(|error| io_error(&error))? {
            None => {
                return Err(words(
                    format!("er is geen regel met de kolommen: verwacht \"{expected}\""),
                    format!("there is no line with the columns: expected \"{expected}\""),
                ));
            }
            Some(Line::Of(line)) if line.is_empty() || line.starts_with(b"#") => {}
            Some(Line::Of(line)) => break line,
            // A file that is no CSV may have a first line of any length.
            Some(Line::TooLong) => break b"\xe2\x80\xa6",
        }
    };
    let Ok(found) = str::from_utf8(line) else {
        return Err(words(
            format!("de regel met de kolommen is geen UTF-8: verwacht \"{expected}\""),
            format!("the line with the columns is not UTF-8: expected \"{expected}\""),
        ));
    };
    let found: String = found.chars().take(200).collect();
    places(splitter, line).ok_or_else(|| {
        words(
            format!(
                "de kolommen zijn {found:?}: verwacht \"{expected}\", in om het even welke volgorde"
            ),
            format!("the columns are {found:?}: expected \"{expected}\", in any order"),
        )
    })
}

/// Returns the position of each column in the header `line`, or `None` if the columns differ.
fn places(splitter: &mut Splitter, line: &[u8]) -> Option<Places> {
    let fields = splitter.split(line)?;
    let mut places = Places::default();
    for place in 0..fields.len() {
        let name = fields.get(place)?;
        let column = Row::COLUMNS.iter().position(|column| *column == name)?;
        if places[column].replace(place).is_some() {
            return None;
        }
    }
    let complete = Row::COLUMNS
        .iter()
        .zip(&places)
        .all(|(column, place)| place.is_some() || Row::OPTIONAL_COLUMNS.contains(column));
    complete.then_some(places)
}

/// Returns the part of an operation that a line is, or all its problems.
fn part_of(
    splitter: &mut Splitter,
    line: &[u8],
    places: &Places,
) -> Result<Row<'static>, Vec<Problem>> {
    let Some(fields) = splitter.split(line) else {
        return Err(vec![Problem::unclosed()]);
    };
    let count = places.iter().flatten().count();
    if fields.len() > count {
        return Err(vec![Problem::too_many(fields.len(), count)]);
    }
    let columns = Row::COLUMNS.iter().zip(places);
    let not_utf_8 = columns.filter(|(_, place)| place.is_some_and(|at| fields.is_not_utf_8(at)));
    let problems: Vec<Problem> = not_utf_8.map(|(column, _)| Problem::not_text(column)).collect();
    if !problems.is_empty() {
        return Err(problems);
    }
    Row::from_fields(places.map(|place| fields.get(place?)))
        .map(Row::into_owned)
        .map_err(|errors| errors.iter().map(Problem::from).collect())
}

/// The message of the operating system, which has one language.
fn io_error(error: &io::Error) -> Text {
    words(error.to_string(), error.to_string())
}
