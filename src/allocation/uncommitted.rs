//! What is left of a plan to commit.

use super::{Figure, FigureError};

/// The money of a plan that is not committed yet.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Uncommitted {
    /// This amount, which is below zero if more is committed than the plan has.
    UpTo(Figure),
    /// Not known, since the plan has no figure for its money or the difference is out of range.
    Unknown(FigureError),
}
