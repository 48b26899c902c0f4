//! The ids that were read, to find those that occur twice in a cell.

use alloc::vec::Vec;
use core::hash::{BuildHasher, BuildHasherDefault, Hasher};
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::RandomState;

use crate::portfolio::{Part, Row};

/// Ends an entry. It does not occur in UTF-8, nor among the numbers of a cell.
const END: u8 = 0xff;
/// The number of no theme.
const NO_THEME: u8 = 0xfe;

/// The ids and cells of rows, and the line of each.
///
/// The time goes into waiting for memory, so the texts are in one buffer and the table has only numbers.
#[derive(Default)]
pub(super) struct Ids {
    /// For each row: its line, its id, its cell and [`END`].
    entries: Vec<u8>,
    /// The place of an entry behind its line, by the hash of the entry.
    places: HashMap<u64, usize, BuildHasherDefault<AsIs>>,
    hasher: RandomState,
}

impl Ids {
    /// Keeps the id and cell of a row. Returns the line of an earlier row with the same, if there is one.
    pub(super) fn keep(&mut self, row: &Row<'_>, line: u64) -> Option<u64> {
        let Part { strand, theme, specific_objective, .. } = *row.part();
        let theme = theme.map_or(NO_THEME, |theme| theme as u8);
        let cell = [strand as u8, specific_objective as u8, theme, END];
        let mut hash = self.hasher.hash_one((row.id(), cell));
        loop {
            match self.places.entry(hash) {
                Entry::Vacant(vacant) => {
                    self.entries.extend_from_slice(&line.to_le_bytes());
                    vacant.insert(self.entries.len());
                    self.entries.extend_from_slice(row.id().as_bytes());
                    self.entries.extend_from_slice(&cell);
                    return None;
                }
                Entry::Occupied(occupied) => {
                    let (lines, rest) = self.entries.split_at_checked(*occupied.get())?;
                    let entry = rest.strip_prefix(row.id().as_bytes());
                    if entry.is_some_and(|entry| entry.starts_with(&cell)) {
                        return lines.last_chunk().map(|line| u64::from_le_bytes(*line));
                    }
                    // Different entries with the same hash are next to each other.
                    hash = hash.wrapping_add(1);
                }
            }
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
