//! The kinds of funding that slices distinguish.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use super::solver::Linear;
use crate::rules::Slice;

/// The kinds of funding that some slices distinguish. The amount of each is an unknown.
pub(super) struct Kinds {
    slices: Vec<Slice>,
    /// For each kind, whether it is in each of the slices.
    kinds: Vec<Vec<bool>>,
}

impl Kinds {
    pub(super) fn of(slices: impl IntoIterator<Item = Slice>) -> Self {
        let slices: BTreeSet<Slice> = slices.into_iter().collect();
        let slices: Vec<Slice> = slices.into_iter().collect();
        let inside = |cell| slices.iter().map(|slice| slice.contains(cell)).collect::<Vec<bool>>();
        let kinds: BTreeSet<Vec<bool>> = Slice::smallest().map(inside).collect();
        let kinds = kinds.into_iter().filter(|kind| kind.contains(&true)).collect();
        Self { slices, kinds }
    }

    pub(super) fn count(&self) -> usize {
        self.kinds.len()
    }

    /// The amount of one of the slices.
    pub(super) fn amount(&self, slice: Slice) -> Linear {
        let place = self.slices.iter().position(|one| *one == slice);
        let inside = |kind: &Vec<bool>| place.and_then(|place| kind.get(place)) == Some(&true);
        let kinds = self.kinds.iter().enumerate().filter(|(_, kind)| inside(kind));
        kinds.fold(Linear::default(), |sum, (unknown, _)| sum.plus(1, &Linear::unknown(unknown)))
    }

    /// The amount of all kinds together.
    pub(super) fn total(&self) -> Linear {
        (0..self.count()).fold(Linear::default(), |sum, one| sum.plus(1, &Linear::unknown(one)))
    }
}
