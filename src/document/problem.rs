//! A problem of a document, and its place.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use core::fmt;

use super::{Pointer, ProblemKind};
use crate::parse::shown;
use crate::text::{Language, displayed_in_english, say};

/// One problem of a document that cannot be read or built: its place and its kind.
///
/// `Display` writes [`text`](Self::text) in English.
///
/// ```
/// use efro_gti::FinancialPlan;
/// use efro_gti::document::ProblemKind;
///
/// let error = FinancialPlan::builder("A plan", "-1.00".parse()?).build().unwrap_err();
/// let problem = &error.problems()[0];
/// assert_eq!((problem.place().as_str(), problem.code()), ("/total", "negative"));
/// assert!(matches!(problem.kind(), ProblemKind::Negative { value } if value == "-1.00"));
/// assert_eq!(problem.position(), None); // The plan was not read from text.
/// # Ok::<(), efro_gti::ParseError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub struct DocumentProblem(Box<Inner>);

/// Boxed, so that `Result<T, DocumentProblem>` stays small.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Inner {
    place: Pointer,
    position: Option<Position>,
    kind: ProblemKind,
}

/// A position in a text: a line and a column, both counted from one.
///
/// Columns count characters. A byte-order mark at the start of the text is not counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Position {
    /// The number of the line.
    pub line: usize,
    /// The number of the character in the line.
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

    /// Returns the place in the document. Field names in it are cut after 60 characters.
    pub fn place(&self) -> &Pointer {
        &self.0.place
    }

    /// Returns the line and column, or `None` if the document was not read from text.
    ///
    /// This is the position of the value or, if the problem is with the key, of the key. For a missing field
    /// it is the position of the object, or of the `null`. For a syntax error it is the position where the
    /// text stops being JSON.
    pub fn position(&self) -> Option<Position> {
        self.0.position
    }

    /// Returns the kind of the problem, with its arguments. In a form its [text](ProblemKind::text) is the
    /// message next to the field: it names no line and column.
    pub fn kind(&self) -> &ProblemKind {
        &self.0.kind
    }

    /// Returns the code of the problem, such as `unknown-field`.
    pub fn code(&self) -> &'static str {
        self.0.kind.code()
    }

    /// Returns the message: the place, the value, and what was expected.
    pub fn text(&self, language: Language) -> String {
        let kind = self.0.kind.text(language);
        format!("{}: {kind}", placed(&self.0.place, self.0.position, language))
    }
}

displayed_in_english!(DocumentProblem);

/// Returns a place for use in a message, with the line and column if they are known.
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
