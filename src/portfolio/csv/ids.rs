//! The ids that were read, to find those that occur twice in a cell.

use alloc::vec::Vec;
use core::hash::{BuildHasher, BuildHasherDefault, Hasher};
use core::mem::size_of;
use std::collections::HashMap;
use std::hash::RandomState;

use crate::portfolio::{Part, Row};

/// Ends an entry. It does not occur in UTF-8, nor among the numbers of a cell.
const END: u8 = 0xff;
/// The number of no theme.
const NO_THEME: u8 = 0xfe;

/// The ids and cells of rows, and the line of each.
///
/// As long as the rows are in ascending order, as most lists are, none is a duplicate and no table is needed. Otherwise the
/// time goes into waiting for memory, so the texts are in one buffer and the table has only numbers.
#[derive(Default)]
pub(super) struct Ids {
    /// For each row: its line, its id, its cell and [`END`].
    entries: Vec<u8>,
    /// The place of the last entry behind its line, while the rows are in ascending order.
    last: usize,
    /// The place of each entry by its hash, once the rows are not in ascending order.
    places: HashMap<u64, usize, BuildHasherDefault<AsIs>>,
    hasher: RandomState,
}

/// The length of a line in an entry.
const LINE: usize = size_of::<u64>();

impl Ids {
    /// Keeps the id and cell of a row. Returns the line of an earlier row with the same, if there is one.
    pub(super) fn keep(&mut self, row: &Row<'_>, line: u64) -> Option<u64> {
        let Part { strand, theme, specific_objective, .. } = *row.part();
        let theme = theme.map_or(NO_THEME, |theme| theme as u8);
        self.entries.extend_from_slice(&line.to_le_bytes());
        let place = self.entries.len();
        self.entries.extend_from_slice(row.id().as_bytes());
        self.entries.extend_from_slice(&[strand as u8, specific_objective as u8, theme, END]);
        if self.places.is_empty() {
            if place == LINE || self.entry(self.last) < self.entry(place) {
                self.last = place;
                return None;
            }
            self.index_up_to(place);
        }
        let first = self.find_or_insert(place)?;
        self.entries.truncate(place.saturating_sub(LINE));
        let (lines, _) = self.entries.split_at_checked(first)?;
        lines.last_chunk().map(|line| u64::from_le_bytes(*line))
    }

    /// Returns the entry at a place, with [`END`].
    fn entry(&self, place: usize) -> &[u8] {
        let rest = self.entries.get(place..).unwrap_or_default();
        rest.split_inclusive(|byte| *byte == END).next().unwrap_or_default()
    }

    /// Puts the entries before a place, which are all different, in the table.
    fn index_up_to(&mut self, end: usize) {
        let mut place = LINE;
        while place < end {
            self.find_or_insert(place);
            place = place.saturating_add(self.entry(place).len()).saturating_add(LINE);
        }
    }

    /// Returns the place of an equal entry in the table, or puts this one in it and returns `None`.
    fn find_or_insert(&mut self, place: usize) -> Option<usize> {
        let mut hash = self.hasher.hash_one(self.entry(place));
        // Different entries with the same hash are next to each other.
        while let Some(other) = self.places.get(&hash) {
            if self.entry(*other) == self.entry(place) {
                return Some(*other);
            }
            hash = hash.wrapping_add(1);
        }
        self.places.insert(hash, place);
        None
    }
}

/// Hashes a number that is a hash to itself.
#[derive(Default)]
struct AsIs(u64);

impl Hasher for AsIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = number;
    }
}
