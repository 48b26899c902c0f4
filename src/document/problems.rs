//! The problems of a document, collected while it is read or built.

use alloc::collections::BTreeMap;
use alloc::vec;
use alloc::vec::Vec;

use super::{DocumentError, DocumentProblem, Path, Pointer, ProblemKind};

/// The largest number of problems that are listed per document. The rest are only counted, so that a
/// malicious document cannot exhaust memory.
const MAX_PROBLEMS: usize = 100;

/// A problem, and the byte offset of its place in the text, if known.
pub(super) type Found = (DocumentProblem, Option<usize>);

/// The problems of a document, in the order in which they were found.
#[derive(Debug, Default)]
pub(crate) struct Problems {
    found: Vec<Found>,
    unlisted: usize,
}

impl Problems {
    /// Records a problem, with the byte `offset` of its place if known. Only the first problem at a place
    /// is recorded: further ones usually follow from it.
    pub(super) fn note(
        &mut self,
        place: impl Into<Pointer>,
        kind: ProblemKind,
        offset: Option<usize>,
    ) {
        let place = place.into();
        if self.found.len() >= MAX_PROBLEMS || !self.has(&place) {
            self.note_another(place, kind, offset);
        }
    }

    /// Records a problem that is known to differ from one at the same place: long names are cut in places,
    /// so two fields can have the same place. Only the first is listed; the others are counted.
    pub(super) fn note_another(
        &mut self,
        place: impl Into<Pointer>,
        kind: ProblemKind,
        offset: Option<usize>,
    ) {
        let place = place.into();
        if self.found.len() >= MAX_PROBLEMS || self.has(&place) {
            self.unlisted = self.unlisted.saturating_add(1);
        } else {
            self.found.push((DocumentProblem::new(place, kind), offset));
        }
    }

    fn has(&self, place: &Pointer) -> bool {
        self.found.iter().any(|(problem, _)| problem.place() == place)
    }

    /// Records a problem without a byte offset.
    pub(crate) fn add(&mut self, place: impl Into<Pointer>, kind: ProblemKind) {
        self.note(place, kind, None);
    }

    /// Records a duplicate id for each element of the list at `at` whose key equals that of an earlier
    /// element. Each item is the key and id of an element, or `None` if it has no id.
    pub(crate) fn duplicates<'a, K: Ord>(
        &mut self,
        at: &Path,
        ids: impl IntoIterator<Item = Option<(K, &'a str)>>,
    ) {
        self.repeated(|number| at.element(number).child("id").into(), ids);
    }

    /// Records a duplicate for each code of the list at `at` that is the same as an earlier one.
    pub(crate) fn duplicate_codes<'a>(
        &mut self,
        at: &Path,
        codes: impl IntoIterator<Item = &'a str>,
    ) {
        let codes = codes.into_iter().map(|code| Some((code, code)));
        self.repeated(|number| at.element(number).into(), codes);
    }

    fn repeated<'a, K: Ord>(
        &mut self,
        place: impl Fn(usize) -> Pointer,
        keys: impl IntoIterator<Item = Option<(K, &'a str)>>,
    ) {
        let mut firsts = BTreeMap::new();
        for (number, key) in keys.into_iter().enumerate() {
            let Some((key, name)) = key else { continue };
            let first = *firsts.entry(key).or_insert(number);
            if first != number {
                let kind = ProblemKind::Duplicate { name: name.into(), first: place(first) };
                self.add(place(number), kind);
            }
        }
    }

    /// Returns the number of recorded problems, listed or not.
    #[cfg(feature = "serde")]
    pub(crate) fn count(&self) -> usize {
        self.found.len().saturating_add(self.unlisted)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Returns the value if there is one and no problem was recorded.
    ///
    /// # Errors
    ///
    /// The recorded problems. Readers must record a problem before they return `None`; if one forgets, the
    /// error is a missing value.
    pub(crate) fn result<T>(self, value: Option<T>) -> Result<T, DocumentError> {
        match value {
            Some(value) if self.is_empty() => Ok(value),
            _ => Err(self.error()),
        }
    }

    fn error(self) -> DocumentError {
        let Self { found, unlisted } = self;
        let mut problems: Vec<DocumentProblem> = found.into_iter().map(|(one, _)| one).collect();
        if problems.is_empty() {
            problems =
                vec![DocumentProblem::new(Pointer::ROOT, ProblemKind::Missing { name: None })];
        }
        DocumentError::new(problems, unlisted)
    }

    /// Returns the error, with the line and column of each problem, in the order of the text.
    #[cfg(feature = "serde")]
    pub(super) fn located(
        self,
        offset: impl Fn(&DocumentProblem) -> usize,
        position: impl Fn(usize) -> super::Position,
    ) -> DocumentError {
        let known = |(problem, known): Found| (known.unwrap_or_else(|| offset(&problem)), problem);
        let mut found: Vec<(usize, DocumentProblem)> = self.found.into_iter().map(known).collect();
        found.sort_by_key(|(offset, _)| *offset);
        let positioned = |(offset, problem): (usize, DocumentProblem)| {
            (problem.positioned(position(offset)), Some(offset))
        };
        Self { found: found.into_iter().map(positioned).collect(), unlisted: self.unlisted }.error()
    }
}
