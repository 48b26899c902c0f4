//! A value for each cell of the programme net of technical assistance.

use alloc::boxed::Box;

use super::Posting;
use crate::programme::SpecificObjective;
use crate::rules::{Slice, Strand};
use crate::strategy::Theme;

const OBJECTIVES: usize = SpecificObjective::ALL.len();
const STRANDS: usize = Strand::ALL.len();
/// The last value is for funding without a theme.
const THEMES: usize = Theme::ALL.len().wrapping_add(1);

/// A value for each specific objective, strand, and theme or none.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Grid<T>(Box<[[[T; THEMES]; STRANDS]; OBJECTIVES]>);

impl<T: Copy + Default> Default for Grid<T> {
    fn default() -> Self {
        Self(Box::new([[[T::default(); THEMES]; STRANDS]; OBJECTIVES]))
    }
}

impl<T> Grid<T> {
    /// Returns the value of the cell of `posting`.
    #[inline]
    pub(super) fn at_mut(&mut self, posting: &Posting) -> &mut T {
        let theme = posting.theme.map_or(Theme::ALL.len(), |theme| theme as usize);
        #[expect(clippy::indexing_slicing, reason = "each list is as long as its codes are many")]
        &mut self.0[posting.specific_objective as usize][posting.strand as usize][theme]
    }

    /// Returns every value, in the order of the codes.
    pub(super) fn values(&self) -> impl Iterator<Item = &T> {
        self.0.iter().flatten().flatten()
    }

    /// Returns every cell with its value, in the order of the codes.
    pub(super) fn cells(
        &self,
    ) -> impl Iterator<Item = (SpecificObjective, Strand, Option<Theme>, &T)> {
        let objectives = SpecificObjective::ALL.iter().zip(self.0.iter());
        objectives.flat_map(|(objective, strands)| {
            Strand::ALL.iter().zip(strands).flat_map(|(strand, values)| {
                let themes = Theme::ALL.iter().copied().map(Some).chain([None]);
                themes.zip(values).map(|(theme, value)| (*objective, *strand, theme, value))
            })
        })
    }

    /// Returns every value, for change.
    pub(super) fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.0.iter_mut().flatten().flatten()
    }

    /// Returns the values of the cells in `slice`.
    pub(super) fn inside(&self, slice: Slice) -> impl Iterator<Item = &T> {
        // A cell is in a slice if its objective, its strand and its theme are.
        let objectives = SpecificObjective::ALL.iter().zip(self.0.iter());
        let objectives =
            objectives.filter(move |(one, _)| slice.overlaps(Slice::specific_objective(**one)));
        let strands = objectives.flat_map(|(_, strands)| Strand::ALL.iter().zip(strands));
        let strands = strands.filter(move |(one, _)| slice.overlaps(Slice::strand(**one)));
        strands.flat_map(move |(_, values)| {
            let themes = Theme::ALL.iter().copied().map(Slice::theme).chain([Slice::NO_THEME]);
            let inside = values.iter().zip(themes).filter(move |(_, one)| slice.overlaps(*one));
            inside.map(|(value, _)| value)
        })
    }
}
