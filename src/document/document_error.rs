//! Everything that is wrong with a document.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use core::slice;

use super::DocumentProblem;
use crate::text::{Language, displayed_in_english, say};

/// Everything that is wrong with a document, a row or a value that cannot be read or built: at least
/// one problem, each with its place.
///
/// At most 100 problems are listed, one per place; [`unlisted`](Self::unlisted) counts the rest. `Display` is
/// [`text`](Self::text) in English, a line for each problem.
///
/// With the feature `serde` it is written as
/// `{ "problems": [ { "place", "position", "code", "message", "given", "accepted", "also_read" } ],
/// "unlisted" }`, where what is empty is omitted.
///
/// ```
/// use efro_gti::Operation;
///
/// let row = ["GNT-2024-007", "gand", "", "SD 2.4", "1000000,00", "2500000.00", "selected"];
/// let error = Operation::from_row(row.map(Some)).unwrap_err();
/// let codes: Vec<&str> = error.iter().map(|problem| problem.code()).collect();
/// assert_eq!(codes, ["unknown-code", "malformed"]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub struct DocumentError {
    problems: Vec<DocumentProblem>,
    unlisted: usize,
}

impl DocumentError {
    /// `problems` has at least one: [`Problems`](super::Problems) sees to it.
    pub(super) fn new(problems: Vec<DocumentProblem>, unlisted: usize) -> Self {
        Self { problems, unlisted }
    }

    /// The listed problems, in the order of the document.
    pub fn problems(&self) -> &[DocumentProblem] {
        &self.problems
    }

    /// The number of further problems, which are not listed.
    pub fn unlisted(&self) -> usize {
        self.unlisted
    }

    /// Iterates over the listed problems, in the order of the document.
    pub fn iter(&self) -> slice::Iter<'_, DocumentProblem> {
        self.problems.iter()
    }

    /// The messages, a line for each problem, and a last line if there are more.
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
