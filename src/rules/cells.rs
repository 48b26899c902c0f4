//! Sets of cells. A cell is one objective, or technical assistance, in one strand, under one theme or none.

use super::slice::{ASSISTANCE, OBJECTIVES, STRANDS, bits};
use super::{Slice, Strand};
use crate::programme::SpecificObjective;

/// Specific objectives and technical assistance, times strands.
const ROWS: usize = (SpecificObjective::ALL.len().wrapping_add(1)).wrapping_mul(Strand::ALL.len());

/// A set of cells: for each objective and strand, a bit per theme.
///
/// Unlike a [`Slice`], it can be any set, such as the difference of two slices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cells([u8; ROWS]);

impl Cells {
    /// Returns the cells of a slice.
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

    /// Returns whether all cells of `other` are in this set.
    pub(crate) fn contains(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).all(|(own, other)| own & other == *other)
    }

    /// Returns the cells that are not in `other`.
    pub(crate) fn without(mut self, other: &Self) -> Self {
        self.0.iter_mut().zip(&other.0).for_each(|(own, other)| *own &= !other);
        self
    }
}
