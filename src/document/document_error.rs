//! The error with every problem of a document.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use core::slice;

use super::DocumentProblem;
use crate::text::{Language, displayed_in_english, say};

/// The error for a document, row or value that cannot be read or built. It lists at least one problem.
///
/// At most 100 problems are listed, one per place; [`unlisted`](Self::unlisted) counts the rest. `Display`
/// writes [`text`](Self::text) in English.
///
/// With the feature `serde`, the error is written as
/// `{ "problems": [ { "place", "position", "code", "message", "given", "accepted", "also_read" } ],
/// "unlisted" }`. Fields without a value are omitted.
///
/// ```
/// use efro_gti::portfolio::Row;
///
/// let row = ["GNT-1", "", "gand", "", "SD 2.4", "selected", "1000000,00", "2500000.00"];
/// let error = Row::from_fields(row.map(Some)).unwrap_err();
/// let codes: Vec<&str> = error.iter().map(|problem| problem.code()).collect();
/// assert_eq!(codes, ["unknown-code", "malformed"]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub struct DocumentError {
    problems: Vec<DocumentProblem>,
    unlisted: usize,
}

impl DocumentError {
    /// `problems` is not empty: [`Problems`](super::Problems) ensures it.
    pub(super) fn new(problems: Vec<DocumentProblem>, unlisted: usize) -> Self {
        Self { problems, unlisted }
    }

    /// Returns the listed problems, in the order of the document.
    pub fn problems(&self) -> &[DocumentProblem] {
        &self.problems
    }

    /// Returns the number of further problems, which are not listed.
    pub fn unlisted(&self) -> usize {
        self.unlisted
    }

    /// Returns an iterator over the listed problems, in the order of the document.
    pub fn iter(&self) -> slice::Iter<'_, DocumentProblem> {
        self.problems.iter()
    }

    /// Returns the messages, one line per problem, and a last line with the number of unlisted problems if
    /// there are any.
    pub fn text(&self, language: Language) -> String {
        let lines = self.problems.iter().map(|problem| problem.text(language));
        let more = match self.unlisted {
            0 => None,
            1 => Some(say!(language, "nog 1 ander probleem", "1 more problem")),
            more => Some(say!(language, "nog {more} andere problemen", "{more} more problems")),
        };
        lines.chain(more).collect::<Vec<_>>().join("\n")
    }
}

displayed_in_english!(DocumentError);

impl From<DocumentProblem> for DocumentError {
    fn from(problem: DocumentProblem) -> Self {
        Self::new(vec![problem], 0)
    }
}

impl IntoIterator for DocumentError {
    type Item = DocumentProblem;
    type IntoIter = vec::IntoIter<DocumentProblem>;

    fn into_iter(self) -> Self::IntoIter {
        self.problems.into_iter()
    }
}

impl<'a> IntoIterator for &'a DocumentError {
    type Item = &'a DocumentProblem;
    type IntoIter = slice::Iter<'a, DocumentProblem>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
