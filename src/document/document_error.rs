//! Everything that is wrong with a document that is refused as a whole.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use core::slice;

use super::DocumentProblem;
use crate::text::{Language, displayed_in_english};

/// Everything that is wrong with what is refused as a whole, a rule set or a row: one problem at least,
/// each with its place.
///
/// `Display` is [`text`](Self::text) in English, a line for each problem.
///
/// ```
/// use efro_gti::Operation;
///
/// let row = ["GNT-2024-007", "gand", "", "SD 2.4", "1000000,00", "2500000.00", "selected"];
/// let errors = Operation::from_row(row.map(Some)).unwrap_err();
/// let codes: Vec<&str> = errors.into_iter().map(|error| error.problem().code()).collect();
/// assert_eq!(codes, ["unknown-code", "malformed"]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub struct DocumentError(Vec<DocumentProblem>);

impl DocumentError {
    /// `problems` has one at least.
    pub(crate) fn new(problems: Vec<DocumentProblem>) -> Self {
        Self(problems)
    }

    /// The problems, in the order of the document.
    pub fn problems(&self) -> &[DocumentProblem] {
        &self.0
    }

    /// Each problem, in that order.
    pub fn iter(&self) -> slice::Iter<'_, DocumentProblem> {
        self.0.iter()
    }

    /// The messages, a line for each problem.
    pub fn text(&self, language: Language) -> String {
        self.0.iter().map(|problem| problem.text(language)).collect::<Vec<_>>().join("\n")
    }
}

displayed_in_english!(DocumentError);

impl From<DocumentProblem> for DocumentError {
    fn from(problem: DocumentProblem) -> Self {
        Self(vec![problem])
    }
}

impl IntoIterator for DocumentError {
    type Item = DocumentProblem;
    type IntoIter = vec::IntoIter<DocumentProblem>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a DocumentError {
    type Item = &'a DocumentProblem;
    type IntoIter = slice::Iter<'a, DocumentProblem>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
