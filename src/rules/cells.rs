//! The smallest parts of the programme's money, and which of them a slice is made of.

use super::slice::{ASSISTANCE, OBJECTIVES, STRANDS, bits};
use super::{Slice, Strand};
use crate::programme::SpecificObjective;

/// Specific objectives and technical assistance, times strands.
const ROWS: usize = (SpecificObjective::ALL.len().wrapping_add(1)).wrapping_mul(Strand::ALL.len());

/// A set of cells: for each objective and place, a bit per theme.
///
/// Unlike a [`Slice`], it can be any set: what is left of a slice when another is taken out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cells([u8; ROWS]);

impl Cells {
    /// The cells of a slice.
    pub(crate) fn of(slice: Slice) -> Self {
        let rows = bits(OBJECTIVES | ASSISTANCE)
            .flat_map(|objective| bits(STRANDS).map(move |strand| (objective, strand)));
        let mut cells = [0; ROWS];
        for (cell, (objective, strand)) in cells.iter_mut().zip(rows) {
            if slice.objectives & objective != 0 && slice.strands & strand != 0 {
                *cell = slice.themes;
            }
        }
        Self(cells)
    }

    /// Whether all of `other` are among these.
    pub(crate) fn contains(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).all(|(own, other)| own & other == *other)
    }

    /// These without `other`.
    pub(crate) fn without(mut self, other: &Self) -> Self {
        self.0.iter_mut().zip(&other.0).for_each(|(own, other)| *own &= !other);
        self
    }
}
