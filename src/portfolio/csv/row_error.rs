//! The error of a row that cannot be read.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::header::Header;
use super::row_problem::RowProblem;
use crate::money::Euro;
use crate::parse::quoted;
use crate::text::{Language, Text, displayed_in_english, say};

/// The error of a row that cannot be read, with all its problems. The whole row is left out or, if it
/// [looks like a total](Self::is_total) of other rows, ignored.
///
/// `Display` writes the English text. Serde writes `{ "line", "problems": [ { "column", "code", "message" } ] }`.
///
/// ```
/// use efro_gti::Euro;
/// use efro_gti::portfolio::csv::Reader;
///
/// let file = "\
/// ID;Strand;Specific objective;Stage;ERDF;Total
/// GNT-1;gandava;RSO2.8;selected;100.00;25O.00
/// ";
/// let mut reader = Reader::new(file.as_bytes())?;
/// let error = reader.next_row()?.expect("a row").unwrap_err();
/// assert_eq!(error.line(), 2);
/// let columns: Vec<_> = error.problems().iter().map(|problem| problem.column()).collect();
/// assert_eq!(columns, [Some("strand"), Some("total")]);
/// assert_eq!(error.erdf(), Some(Euro::whole(100)));
/// # Ok::<(), efro_gti::portfolio::csv::FileError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub struct RowError {
    pub(super) line: u64,
    pub(super) problems: Vec<Problem>,
    pub(super) erdf: Option<Euro>,
}

/// One problem of a row.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Problem {
    pub(super) column: Option<&'static str>,
    /// The name of the column in the file, if it is not the code.
    heading: Option<Box<str>>,
    pub(super) kind: RowProblem,
}

impl RowError {
    /// Returns the number of the line on which the row starts, counted from one. For a quote that is not closed, it
    /// is the line of the quote.
    pub fn line(&self) -> u64 {
        self.line
    }

    /// Returns the problems: at least one.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// Returns the ERDF resources of the row, or `None` if they cannot be read.
    pub fn erdf(&self) -> Option<Euro> {
        self.erdf
    }

    /// Returns whether the row looks like a [total](crate::portfolio::csv#rows-that-look-like-a-total) of other rows. It is
    /// then ignored, and its ERDF resources are those of other rows: nothing is missing without it.
    pub fn is_total(&self) -> bool {
        self.problems.iter().any(|problem| problem.kind.is_total())
    }

    /// Returns the messages, each on its own line.
    pub fn text(&self, language: Language) -> String {
        let line = self.line;
        let lines = self.problems.iter().map(|problem| {
            let problem = problem.text(language);
            say!(language, "regel {line}: {problem}", "line {line}: {problem}")
        });
        lines.collect::<Vec<_>>().join("\n")
    }
}

displayed_in_english!(RowError, Problem);

impl Problem {
    pub(super) fn new(column: Option<&'static str>, kind: RowProblem) -> Self {
        Self { column, heading: None, kind }
    }

    /// Sets the name of the column in the file, for the message.
    pub(super) fn below(mut self, header: &Header) -> Self {
        let heading = self.column.and_then(|column| header.heading(column));
        self.heading = heading.filter(|name| Some(*name) != self.column).map(Into::into);
        self
    }

    /// Returns the code of the column, or `None` if the problem is of the whole row.
    pub fn column(&self) -> Option<&'static str> {
        self.column
    }

    /// Returns the kind of the problem, with its arguments.
    pub fn kind(&self) -> &RowProblem {
        &self.kind
    }

    /// Returns the code of the problem, such as `total-row`.
    pub fn code(&self) -> &'static str {
        self.kind.code()
    }

    /// Returns the message, after the name of the column: that of the file, or the code if the file has no other.
    pub fn text(&self, language: Language) -> String {
        let text = self.kind.text(language);
        let heading = self.heading.as_deref().map(quoted);
        match heading.as_deref().or(self.column) {
            Some(column) => say!(language, "kolom {column}: {text}", "column {column}: {text}"),
            None => text,
        }
    }
}

impl Serialize for Problem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(column) = self.column {
            map.serialize_entry("column", column)?;
        }
        map.serialize_entry("code", self.code())?;
        map.serialize_entry("message", &Text::of(|language| self.kind.text(language)))?;
        map.end()
    }
}

impl Serialize for RowError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("line", &self.line)?;
        map.serialize_entry("problems", &self.problems)?;
        map.end()
    }
}
