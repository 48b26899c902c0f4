//! The problems of one kind in one column, in sum.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::row_error::{Problem, RowError};
use super::rows::Rows;
use crate::money::{Euro, OutOfRangeError};
use crate::parse::{cut, quoted};
use crate::text::{Language, Text, displayed_in_english, say};

/// The number of lines that are named for each kind of problem.
const MAX_LINES: usize = 3;

/// The number of different values that are named for each kind of problem.
const MAX_VALUES: usize = 3;

/// The problems of one kind in one column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProblemSummary {
    first: Problem,
    /// Whether another problem says something else than the first, besides its value.
    differ: bool,
    rows: Rows,
    lines: Vec<u64>,
    /// The first different values, each with its number of rows.
    values: Vec<(String, u64)>,
    other_values: u64,
}

impl ProblemSummary {
    /// Returns a summary of no rows yet.
    pub(super) fn new(first: Problem) -> Self {
        let (rows, lines, values) = (Rows::default(), Vec::new(), Vec::new());
        Self { first, differ: false, rows, lines, values, other_values: 0 }
    }

    pub(super) fn add(&mut self, problem: &Problem, error: &RowError) {
        self.rows.add(error.erdf);
        self.differ |= self.first.kind.differs_from(&problem.kind);
        if self.lines.len() < MAX_LINES {
            self.lines.push(error.line);
        }
        let Some(value) = problem.kind.value().map(cut) else { return };
        let known = self.values.iter_mut().find(|(known, _)| *known == value);
        if let Some((_, count)) = known {
            *count = count.saturating_add(1);
        } else if self.values.len() < MAX_VALUES {
            self.values.push((value.into(), 1));
        } else {
            self.other_values = self.other_values.saturating_add(1);
        }
    }

    /// Returns the first problem, with its column, kind and value.
    pub fn first(&self) -> &Problem {
        &self.first
    }

    /// Returns the number of rows with this problem.
    pub fn count(&self) -> u64 {
        self.rows.count
    }

    /// Returns the ERDF resources of these rows, as far as they can be read.
    ///
    /// # Errors
    ///
    /// Returns an error if the sum is out of range.
    pub fn erdf(&self) -> Result<Euro, OutOfRangeError> {
        self.rows.erdf()
    }

    /// Returns the number of these rows whose ERDF resources cannot be read or are below zero.
    pub fn without_erdf(&self) -> u64 {
        self.rows.without_erdf
    }

    /// Returns the lines of the first of these rows, at most three.
    pub fn lines(&self) -> &[u64] {
        &self.lines
    }

    /// Returns the first different values that have this problem, at most three, each cut after 60 characters, with its
    /// number of rows. Empty if the problem is of no value.
    pub fn values(&self) -> impl Iterator<Item = (&str, u64)> {
        self.values.iter().map(|(value, count)| (value.as_str(), *count))
    }

    /// Returns the number of rows with other values than these.
    pub fn other_values(&self) -> u64 {
        self.other_values
    }

    /// Returns the values after the first, in words: `; also "b" in 2 rows`.
    fn further_values(&self, language: Language) -> String {
        let rows = |count: u64| match count {
            1 => say!(language, "1 rij", "1 row"),
            _ => say!(language, "{count} rijen", "{count} rows"),
        };
        let named = self.values().skip(1).map(|(value, count)| {
            let (value, rows) = (quoted(value), rows(count));
            format!("{value} in {rows}")
        });
        let others = Some(self.other_values).filter(|count| *count > 0).map(|count| {
            let rows = rows(count);
            say!(language, "andere waarden in {rows}", "other values in {rows}")
        });
        let further = named.chain(others).collect::<Vec<_>>().join(", ");
        if further.is_empty() {
            return further;
        }
        say!(language, "; ook {further}", "; also {further}")
    }

    /// Returns a message of the first row, which says so if those of other rows differ from it.
    fn of_first_row(&self, message: String, language: Language) -> String {
        match self.lines.first().filter(|_| self.differ) {
            Some(line) => {
                say!(language, "zoals regel {line}: {message}", "such as line {line}: {message}")
            }
            None => message,
        }
    }

    /// Returns the number of rows, the first lines, the money, the message for the first row, and other values.
    pub fn text(&self, language: Language) -> String {
        let (count, money) = (self.rows.count, self.rows.money(language));
        let lines = self.lines.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        let problem = self.of_first_row(self.first.text(language), language);
        let place = match count {
            1 => say!(language, "regel {lines}", "line {lines}"),
            _ if count > MAX_LINES as u64 => {
                say!(
                    language,
                    "{count} rijen (regels {lines}, …)",
                    "{count} rows (lines {lines}, …)"
                )
            }
            _ => say!(language, "{count} rijen (regels {lines})", "{count} rows (lines {lines})"),
        };
        let further = self.further_values(language);
        format!("{place}, {money}: {problem}{further}")
    }
}

displayed_in_english!(ProblemSummary);

impl Serialize for ProblemSummary {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(column) = self.first.column {
            map.serialize_entry("column", column)?;
        }
        map.serialize_entry("code", self.first.code())?;
        map.serialize_entry("rows", &self.count())?;
        if let Some(erdf) = self.rows.known() {
            map.serialize_entry("erdf", &erdf)?;
        }
        if self.without_erdf() > 0 {
            map.serialize_entry("without_erdf", &self.without_erdf())?;
        }
        map.serialize_entry("lines", &self.lines)?;
        if !self.values.is_empty() {
            map.serialize_entry("values", &Values(&self.values))?;
        }
        if self.other_values > 0 {
            map.serialize_entry("other_values", &self.other_values)?;
        }
        map.serialize_entry(
            "message",
            &Text::of(|language| self.of_first_row(self.first.kind().text(language), language)),
        )?;
        map.end()
    }
}

/// Values as objects: `{ "value", "rows" }`.
struct Values<'a>(&'a [(String, u64)]);

impl Serialize for Values<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(serde::Serialize)]
        struct Value<'a> {
            value: &'a str,
            rows: u64,
        }
        serializer.collect_seq(self.0.iter().map(|(value, rows)| Value { value, rows: *rows }))
    }
}
