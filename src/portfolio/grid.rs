//! A value for each of the smallest slices of the money net of technical assistance.

use alloc::boxed::Box;

use super::Booking;
use crate::programme::SpecificObjective;
use crate::rules::{Place, Slice};
use crate::strategy::Theme;

const OBJECTIVES: usize = SpecificObjective::ALL.len();
const PLACES: usize = Place::ALL.len();
/// The last is for no theme.
const THEMES: usize = Theme::ALL.len().wrapping_add(1);

/// A value for each specific objective, place, and theme or none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Grid<T>(Box<[[[T; THEMES]; PLACES]; OBJECTIVES]>);

impl<T: Copy + Default> Default for Grid<T> {
    fn default() -> Self {
        Self(Box::new([[[T::default(); THEMES]; PLACES]; OBJECTIVES]))
    }
}

impl<T> Grid<T> {
    /// The value where the money of `booking` is.
    #[inline]
    pub(super) fn at_mut(&mut self, booking: &Booking) -> &mut T {
        let theme = booking.theme.map_or(Theme::ALL.len(), |theme| theme as usize);
        #[expect(clippy::indexing_slicing, reason = "each list is as long as its codes are many")]
        &mut self.0[booking.specific_objective as usize][booking.place as usize][theme]
    }

    /// Every value, in the order of the codes.
    pub(super) fn values(&self) -> impl Iterator<Item = &T> {
        self.0.iter().flatten().flatten()
    }

    /// Every value, to change it.
    pub(super) fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.0.iter_mut().flatten().flatten()
    }

    /// The values inside `slice`.
    pub(super) fn inside(&self, slice: Slice) -> impl Iterator<Item = &T> {
        // What is in a slice is in it by each dimension.
        let objectives = SpecificObjective::ALL.iter().zip(self.0.iter());
        let objectives = objectives.filter(move |(one, _)| slice.overlaps(Slice::objective(**one)));
        let places = objectives.flat_map(|(_, places)| Place::ALL.iter().zip(places));
        let places = places.filter(move |(one, _)| slice.overlaps(Slice::place(**one)));
        places.flat_map(move |(_, values)| {
            let themes = Theme::ALL.iter().copied().map(Slice::theme).chain([Slice::NO_THEME]);
            let inside = values.iter().zip(themes).filter(move |(_, one)| slice.overlaps(*one));
            inside.map(|(value, _)| value)
        })
    }
}
