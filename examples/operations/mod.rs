//! Operations from CSV into a ledger: each bad row is told, and the rest is read.
//!
//! The first line that is not a comment (`#`) names the columns, in any order. The lines end in `\n` or
//! `\r\n`; fields are told apart by a comma.

mod ids;

use std::io::Read;

use csv::{ErrorKind, Reader, ReaderBuilder, StringRecord, Terminator};
use efro_gti::{InputError, Language, Ledger, Operation, Text};
use ids::Ids;
use serde::Serialize;

/// What came of reading.
#[derive(Debug, Default)]
pub(crate) struct Reading {
    /// The operations of the rows that were read.
    pub(crate) ledger: Ledger,
    /// How many those are.
    pub(crate) rows: u64,
    /// How many rows were left out, each for something that is wrong with it.
    pub(crate) left_out: u64,
    /// The first of those.
    pub(crate) bad_rows: Vec<BadRow>,
}

/// Bad rows that are kept to be shown.
pub(crate) const MOST_SHOWN: usize = 100;

/// A row that was left out: its line, and all that is wrong with it.
#[derive(Debug, Serialize)]
pub(crate) struct BadRow {
    pub(crate) line: u64,
    pub(crate) problems: Vec<Problem>,
}

impl BadRow {
    /// A line of words for each problem.
    pub(crate) fn text(&self, language: Language) -> Vec<String> {
        let (line, column) = match language {
            Language::Dutch => ("regel", "kolom"),
            Language::English => ("line", "column"),
        };
        let place = |problem: &Problem| match &problem.column {
            Some(name) => format!("{line} {}, {column} {name}", self.line),
            None => format!("{line} {}", self.line),
        };
        let problems = self.problems.iter();
        problems.map(|one| format!("{}: {}", place(one), one.message.text(language))).collect()
    }
}

/// What is wrong with a row: the column, if it is in one, a code, and what is said of it.
#[derive(Debug, Serialize)]
pub(crate) struct Problem {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) column: Option<String>,
    pub(crate) code: &'static str,
    pub(crate) message: Text,
}

/// Reads operations. An id that comes a second time is a bad row; to see that, every id is kept, so
/// that memory grows with the input: with `trust_ids` none is, and memory does not.
///
/// # Errors
///
/// When there is no header, it lacks a column or has another one, or the input breaks off.
pub(crate) fn read_operations(input: impl Read, trust_ids: bool) -> Result<Reading, Text> {
    let mut lines = Lines::new(input)?;
    let mut reading = Reading::default();
    let mut ids = Ids::default();
    while let Some(row) = lines.next()? {
        let row = row.and_then(|operation| {
            if !trust_ids {
                ids.keep(operation.id(), lines.line())
                    .map_err(|first| vec![Problem::twice(operation.id(), first)])?;
            }
            Ok(operation)
        });
        match row {
            Ok(operation) => {
                reading.ledger.add(&operation);
                reading.rows += 1;
            }
            Err(problems) => {
                reading.left_out += 1;
                if reading.bad_rows.len() < MOST_SHOWN {
                    reading.bad_rows.push(BadRow { line: lines.line(), problems });
                }
            }
        }
    }
    Ok(reading)
}

/// A row, or all that is wrong with it.
type Row = Result<Operation, Vec<Problem>>;

/// The rows of a CSV file, one at a time.
struct Lines<R> {
    reader: Reader<R>,
    record: StringRecord,
    /// Where each of the columns is in a record.
    places: [usize; 7],
}

impl<R: Read> Lines<std::io::Chain<R, &'static [u8]>> {
    fn new(input: R) -> Result<Self, Text> {
        // Each line ends in the same byte, the last one too: only then do line numbers come out right.
        let mut reader = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .comment(Some(b'#'))
            .terminator(Terminator::Any(b'\n'))
            .from_reader(input.chain(b"\n".as_slice()));
        let mut record = StringRecord::new();
        reader.read_record(&mut record).map_err(|error| broken_off(&error))?;
        let names: Vec<&str> = record.iter().map(|name| name.trim_end_matches('\r')).collect();
        let mut sorted = names.clone();
        sorted.sort_unstable();
        let mut expected = Operation::COLUMNS;
        expected.sort_unstable();
        if sorted != expected {
            // What is no CSV at all may have a first line of any length.
            let found: String = names.join(",").chars().take(200).collect();
            let expected = Operation::COLUMNS.join(",");
            return Err(Text::both(
                format!(
                    "de kolommen zijn {found:?}: verwacht \"{expected}\", in om het even welke volgorde"
                ),
                format!("the columns are {found:?}: expected \"{expected}\", in any order"),
            ));
        }
        let place = |column| names.iter().position(|name| *name == column).unwrap_or_default();
        let places = Operation::COLUMNS.map(place);
        Ok(Self { reader, record, places })
    }
}

impl<R: Read> Lines<R> {
    /// The next row; nothing at the end.
    fn next(&mut self) -> Result<Option<Row>, Text> {
        loop {
            match self.reader.read_record(&mut self.record) {
                Ok(true) => {}
                Ok(false) => return Ok(None),
                Err(error) => {
                    return match error.kind() {
                        ErrorKind::Utf8 { err, .. } => {
                            let column = Operation::COLUMNS
                                .iter()
                                .zip(self.places)
                                .find(|(_, place)| *place == err.field());
                            let column = column.map(|(name, _)| (*name).to_string());
                            Ok(Some(Err(vec![Problem::not_text(column)])))
                        }
                        _ => Err(broken_off(&error)),
                    };
                }
            }
            // An empty line that ends in \r\n.
            if self.record.as_slice() != "\r" {
                return Ok(Some(self.row()));
            }
        }
    }

    fn row(&self) -> Row {
        if self.record.len() > self.places.len() {
            return Err(vec![Problem::too_many(self.record.len())]);
        }
        let row = self.places.map(|place| {
            let text = self.record.get(place)?;
            Some(if place + 1 == self.record.len() { text.trim_end_matches('\r') } else { text })
        });
        Operation::from_row(row).map_err(|problems| problems.iter().map(Problem::from).collect())
    }

    /// The line on which the last row starts.
    fn line(&self) -> u64 {
        let inside = self.record.as_slice().bytes().filter(|byte| *byte == b'\n').count() as u64;
        self.reader.position().line().saturating_sub(1 + inside)
    }
}

/// What the system says of input that cannot be read on, in its own words.
fn broken_off(error: &csv::Error) -> Text {
    Text::both(error.to_string(), error.to_string())
}

impl From<&InputError> for Problem {
    fn from(error: &InputError) -> Self {
        let problem = error.problem();
        Self {
            column: error.at().keys().next(),
            code: problem.code(),
            message: Text::both(problem.text(Language::Dutch), problem.text(Language::English)),
        }
    }
}

impl Problem {
    fn twice(id: &str, first: u64) -> Self {
        let message = Text::both(
            format!("{id:?} staat al op regel {first}: verwacht elke id één keer"),
            format!("{id:?} is already on line {first}: expected each id once"),
        );
        Self { column: Some("id".into()), code: "given-twice", message }
    }

    fn too_many(found: usize) -> Self {
        let most = Operation::COLUMNS.len();
        let message = Text::both(
            format!("{found} velden: verwacht er {most}"),
            format!("{found} fields: expected {most}"),
        );
        Self { column: None, code: "too-many-fields", message }
    }

    fn not_text(column: Option<String>) -> Self {
        let message =
            Text::new("geen UTF-8: verwacht tekst in UTF-8", "not UTF-8: expected text in UTF-8");
        Self { column, code: "not-utf-8", message }
    }
}
