//! What is wrong with a document, collected while it is read.

use alloc::vec::Vec;

use super::{DocumentProblem, Pointer, ProblemKind};

/// Problems that are told of one document. The rest are counted, so that a hostile document costs no
/// more memory than an honest one.
const MOST: usize = 100;

/// A problem, and the byte of the text at which its place starts, where that is known.
pub(crate) type Found = (DocumentProblem, Option<usize>);

/// The problems of a document, in the order in which they were met.
#[derive(Debug, Default)]
pub(crate) struct Problems {
    found: Vec<Found>,
    more: usize,
}

impl Problems {
    /// Takes down what is wrong at `at`, which starts at the byte `offset` where that is known. Of
    /// one place the first problem is told: another follows from it, or comes to light without it.
    pub(super) fn note(&mut self, at: Pointer, problem: ProblemKind, offset: Option<usize>) {
        if self.found.len() >= MOST {
            self.more = self.more.saturating_add(1);
        } else if !self.found.iter().any(|(error, _)| *error.place() == at) {
            self.found.push((DocumentProblem::new(at, problem), offset));
        }
    }

    /// Takes down what is wrong with values that belong together, which no single one shows.
    pub(crate) fn extend(&mut self, errors: impl IntoIterator<Item = DocumentProblem>) {
        for error in errors {
            self.note(error.place().clone(), error.problem().clone(), None);
        }
    }

    /// Every problem; and, last, how many more there are.
    pub(super) fn into_all(self) -> Vec<Found> {
        let Self { mut found, more } = self;
        if more > 0 {
            let error = DocumentProblem::new(Pointer::ROOT, ProblemKind::More { problems: more });
            found.push((error, None));
        }
        found
    }
}
