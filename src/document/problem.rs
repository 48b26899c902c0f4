//! A problem of a document and its place.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use core::fmt;

use super::{Pointer, ProblemKind};
use crate::parse::shown;
use crate::text::{Language, displayed_in_english, say};

/// One problem of a document that cannot be read or built: its place, the value and what was
/// expected.
///
/// `Display` is [`text`](Self::text) in English.
#[derive(Clone, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub struct DocumentProblem(Box<Inner>);

/// Boxed, so that a `Result` of a small value stays small.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Inner {
    place: Pointer,
    position: Option<Position>,
    kind: ProblemKind,
}

/// A line and a column of a text, both counted from one; the column in characters.
///
/// A byte-order mark at the start of the text is not counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The character in the line.
    pub column: usize,
}

impl DocumentProblem {
    pub(crate) fn new(place: Pointer, kind: ProblemKind) -> Self {
        Self(Box::new(Inner { place, position: None, kind }))
    }

    #[cfg(feature = "serde")]
    pub(super) fn positioned(mut self, position: Position) -> Self {
        self.0.position = Some(position);
        self
    }

    /// The same problem of a value that is located at `place` of a document.
    #[cfg(feature = "serde")]
    pub(super) fn under(mut self, place: &Pointer) -> Self {
        self.0.place = place.join(&self.0.place);
        self
    }

    /// The place in the document. A field name of more than sixty characters is cut in it.
    pub fn place(&self) -> &Pointer {
        &self.0.place
    }

    /// The line and column, if the document was read from text: of the value, or of the key where
    /// that is the problem; for a missing field, of the object that it is missing from.
    pub fn position(&self) -> Option<Position> {
        self.0.position
    }

    /// What the problem is.
    pub fn kind(&self) -> &ProblemKind {
        &self.0.kind
    }

    /// The code of the problem, such as `unknown-field`.
    pub fn code(&self) -> &'static str {
        self.0.kind.code()
    }

    /// The message: the place, the value, and what was expected.
    pub fn text(&self, language: Language) -> String {
        let kind = self.0.kind.text(language);
        format!("{}: {kind}", placed(&self.0.place, self.0.position, language))
    }
}

displayed_in_english!(DocumentProblem);

/// A place as a message names it, with the line and column where they are known.
pub(crate) fn placed(at: &Pointer, position: Option<Position>, language: Language) -> String {
    let at = shown(at.text(language));
    match position {
        None => at,
        Some(Position { line, column }) => say!(
            language,
            "{at} (regel {line}, kolom {column})",
            "{at} (line {line}, column {column})"
        ),
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{}:{}", self.line, self.column))
    }
}
