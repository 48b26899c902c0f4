//! The ids that were read, to find those that occur twice in a cell.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::hash::{BuildHasher, BuildHasherDefault, Hasher};
use core::hint::black_box;
use core::mem::size_of;
use std::collections::HashMap;
use std::collections::hash_map::Entry as Slot;
use std::hash::RandomState;

use crate::portfolio::{Part, Row};

/// Ends an entry. It does not occur in UTF-8, nor among the numbers of a cell.
const END: u8 = 0xff;
/// The number of no theme.
const NO_THEME: u8 = 0xfe;

/// The ids and cells of rows, and the line of each.
///
/// As long as the rows are in ascending order, as most lists are, none is a duplicate and no table is needed. Otherwise the
/// time goes into waiting for memory, so the texts are in one buffer, the table has only numbers, and several rows are looked
/// up together.
#[derive(Default)]
pub(super) struct Ids {
    /// For each row: its line, its id, its cell and [`END`].
    entries: Vec<u8>,
    /// The place of the last entry that was looked up, while the rows are in ascending order.
    last: Option<usize>,
    /// The place of each entry by its hash, once the rows are not in ascending order.
    places: HashMap<u64, usize, BuildHasherDefault<AsIs>>,
    hasher: RandomState,
}

/// An entry whose id and cell an earlier one has.
pub(super) struct Duplicate {
    pub(super) place: usize,
    /// The place of the earlier one.
    pub(super) first: usize,
}

/// The length of a line in an entry.
const LINE: usize = size_of::<u64>();
/// The length of a cell and [`END`] in an entry.
const CELL: usize = 4;

impl Ids {
    /// Keeps the id and cell of a row. Returns the place of the entry.
    pub(super) fn keep(&mut self, row: &Row<'_>, line: u64) -> usize {
        let Part { strand, theme, specific_objective, .. } = *row.part();
        let theme = theme.map_or(NO_THEME, |theme| theme as u8);
        self.entries.extend_from_slice(&line.to_le_bytes());
        let place = self.entries.len();
        self.entries.extend_from_slice(row.id().as_bytes());
        self.entries.extend_from_slice(&[strand as u8, specific_objective as u8, theme, END]);
        place
    }

    /// Returns those of these entries whose id and cell an earlier one has. Every entry is to be looked up once, in their
    /// order; it is faster for many together.
    pub(super) fn duplicates(&mut self, places: &[usize]) -> Vec<Duplicate> {
        let others = self.skip_ascending(places);
        if let (true, Some(first)) = (self.places.is_empty(), others.first()) {
            self.index_up_to(*first);
        }
        let hashes: Vec<u64> = others.iter().map(|place| self.hash(*place)).collect();
        // Waiting until the memory has the table at all these places takes no longer than for one of them.
        black_box(hashes.iter().filter(|hash| self.places.contains_key(*hash)).count());
        let mut duplicates = Vec::new();
        for (place, hash) in others.iter().zip(hashes) {
            if let Some(first) = self.find_or_insert(*place, hash) {
                duplicates.push(Duplicate { place: *place, first });
            }
        }
        duplicates
    }

    /// Returns the places after those of entries in ascending order, which need no table.
    fn skip_ascending<'a>(&mut self, mut places: &'a [usize]) -> &'a [usize] {
        while let ([place, rest @ ..], true) = (places, self.places.is_empty()) {
            if self.last.is_some_and(|last| self.entry(last) >= self.entry(*place)) {
                break;
            }
            self.last = Some(*place);
            places = rest;
        }
        places
    }

    /// Returns the line of the entry at a place.
    pub(super) fn line(&self, place: usize) -> u64 {
        let (before, _) = self.entries.split_at_checked(place).unwrap_or_default();
        before.last_chunk().map_or(0, |line| u64::from_le_bytes(*line))
    }

    /// Returns the id of the entry at a place.
    pub(super) fn id(&self, place: usize) -> Cow<'_, str> {
        let id = self.entry(place).split_last_chunk::<CELL>().map(|(id, _)| id);
        String::from_utf8_lossy(id.unwrap_or_default())
    }

    fn hash(&self, place: usize) -> u64 {
        self.hasher.hash_one(self.entry(place))
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
            self.find_or_insert(place, self.hash(place));
            place = place.saturating_add(self.entry(place).len()).saturating_add(LINE);
        }
    }

    /// Returns the place of an equal entry in the table, or puts this one in it and returns `None`.
    fn find_or_insert(&mut self, place: usize, mut hash: u64) -> Option<usize> {
        loop {
            let other = match self.places.entry(hash) {
                Slot::Occupied(slot) => *slot.get(),
                Slot::Vacant(slot) => {
                    slot.insert(place);
                    return None;
                }
            };
            if self.entry(other) == self.entry(place) {
                return Some(other);
            }
            // Different entries with the same hash are next to each other.
            hash = hash.wrapping_add(1);
        }
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
