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

#[cfg(test)]
mod tests {
    use super::{Cells, Slice};

    #[test]
    fn cells_of_slices_contain_each_other_as_the_slices_do() {
        let codes = [
            "programme",
            "technical-assistance",
            "net",
            "2.A.1",
            "2.A.2",
            "RSO1.1",
            "RSO2.1",
            "urban",
            "two-cities",
            "antwerp",
            "ghent+2.A.1",
            "antwerp|ghent+RSO2.1|RSO2.2",
        ];
        let slices = codes.map(|code| code.parse::<Slice>().expect("the code of a slice"));
        for one in slices {
            for other in slices {
                let (cells, others) = (Cells::of(one), Cells::of(other));
                assert_eq!(cells.contains(&others), one.contains(other), "{one} {other}");
                let is_apart = cells.without(&others) == cells;
                assert_eq!(is_apart, !one.overlaps(other), "{one} {other}");
            }
        }
    }
}
