//! Operations from CSV into a ledger: each bad row is told, and the rest is read.
//!
//! Comments (`#`) may come first; then a line that names the columns, in any order. The lines end in `\n`
//! or `\r\n`; fields are told apart by a comma, and no field holds the end of a line.

mod fields;
mod ids;
mod lines;

use std::io::{self, Read};
use std::str;

use efro_gti::{InputError, Language, Ledger, Operation, Text};
use fields::Fields;
use ids::Ids;
use lines::{LONGEST, Line, Lines};
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
    let mut lines = Lines::new(input);
    let mut fields = Fields::default();
    let places = header(&mut lines, &mut fields)?;
    let mut reading = Reading::default();
    let mut ids = Ids::default();
    loop {
        let row = match lines.next().map_err(|error| broken_off(&error))? {
            None => return Ok(reading),
            Some(Line::Of(b"")) => continue,
            Some(Line::Of(line)) => row(&mut fields, line, &places),
            Some(Line::TooLong) => Err(vec![Problem::too_long()]),
        };
        let line = lines.number();
        let row = row.and_then(|operation| {
            if !trust_ids {
                ids.keep(operation.id(), line)
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
                    reading.bad_rows.push(BadRow { line, problems });
                }
            }
        }
    }
}

/// Where each column is in a row.
type Places = [usize; Operation::COLUMNS.len()];

/// Reads on to the line that names the columns.
fn header(lines: &mut Lines<impl Read>, fields: &mut Fields) -> Result<Places, Text> {
    let expected = Operation::COLUMNS.join(",");
    let line = loop {
        match lines.next().map_err(|error| broken_off(&error))? {
            None => {
                return Err(Text::both(
                    format!("er is geen regel met de kolommen: verwacht \"{expected}\""),
                    format!("there is no line with the columns: expected \"{expected}\""),
                ));
            }
            Some(Line::Of(line)) if line.is_empty() || line.starts_with(b"#") => {}
            Some(Line::Of(line)) => break line,
            // What is no CSV at all may have a first line of any length.
            Some(Line::TooLong) => break b"\xe2\x80\xa6",
        }
    };
    let Ok(found) = str::from_utf8(line) else {
        return Err(Text::both(
            format!("de regel met de kolommen is geen UTF-8: verwacht \"{expected}\""),
            format!("the line with the columns is not UTF-8: expected \"{expected}\""),
        ));
    };
    let found: String = found.chars().take(200).collect();
    places(fields, line).ok_or_else(|| {
        Text::both(
            format!(
                "de kolommen zijn {found:?}: verwacht \"{expected}\", in om het even welke volgorde"
            ),
            format!("the columns are {found:?}: expected \"{expected}\", in any order"),
        )
    })
}

/// Where each column is in the header `line`; none unless they are just these.
fn places(fields: &mut Fields, line: &[u8]) -> Option<Places> {
    if !fields.split(line) || fields.len() != Operation::COLUMNS.len() {
        return None;
    }
    let mut places = Places::default();
    for (place, column) in places.iter_mut().zip(Operation::COLUMNS) {
        *place = (0..fields.len()).find(|place| fields.get(*place) == Some(column.as_bytes()))?;
    }
    Some(places)
}

/// The operation of a line, or all that is wrong with it.
fn row(fields: &mut Fields, line: &[u8], places: &Places) -> Result<Operation, Vec<Problem>> {
    if !fields.split(line) {
        return Err(vec![Problem::unclosed()]);
    }
    if fields.len() > places.len() {
        return Err(vec![Problem::too_many(fields.len())]);
    }
    let texts = places.map(|place| fields.get(place).map(str::from_utf8));
    let columns = Operation::COLUMNS.iter().zip(&texts);
    let garbled = columns.filter(|(_, text)| matches!(text, Some(Err(_))));
    let problems: Vec<Problem> = garbled.map(|(column, _)| Problem::not_text(column)).collect();
    if !problems.is_empty() {
        return Err(problems);
    }
    Operation::from_row(texts.map(|text| text?.ok()))
        .map_err(|problems| problems.iter().map(Problem::from).collect())
}

/// What the system says of input that cannot be read on, in its own words.
fn broken_off(error: &io::Error) -> Text {
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
        const MOST: usize = 60;
        let cut = if id.chars().nth(MOST).is_some() { "…" } else { "" };
        let id = id.chars().take(MOST).chain(cut.chars()).collect::<String>();
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

    fn unclosed() -> Self {
        let message = Text::new(
            "een veld dat met \" begint, eindigt niet: verwacht \" vóór het einde van de regel",
            "a field that starts with \" does not end: expected \" before the end of the line",
        );
        Self { column: None, code: "unclosed-quote", message }
    }

    fn too_long() -> Self {
        let message = Text::both(
            format!("meer dan {LONGEST} bytes: verwacht een kortere regel"),
            format!("more than {LONGEST} bytes: expected a shorter line"),
        );
        Self { column: None, code: "line-too-long", message }
    }

    fn not_text(column: &str) -> Self {
        let message =
            Text::new("geen UTF-8: verwacht tekst in UTF-8", "not UTF-8: expected text in UTF-8");
        Self { column: Some(column.to_string()), code: "not-utf-8", message }
    }
}
