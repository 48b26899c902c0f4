//! Ids that have come, and where each came first.

use std::hash::BuildHasher;

use hashbrown::hash_table::Entry;
use hashbrown::{DefaultHashBuilder, HashTable};

/// Ids and the line of each.
///
/// What this costs is waiting for memory, so that it is kept small: a map of a million strings takes
/// several times as long.
#[derive(Default)]
pub(crate) struct Ids {
    /// Of each id its line, its length and its text, one after the other.
    kept: Vec<u8>,
    table: HashTable<Place>,
    hasher: DefaultHashBuilder,
}

/// Where an id is kept, and half of its hash; packed, or a quarter of it would be air.
#[derive(Clone, Copy)]
#[repr(Rust, packed(4))]
struct Place {
    hash: u32,
    start: usize,
}

impl Ids {
    /// Keeps the id of a line; or the line on which it came before.
    pub(crate) fn keep(&mut self, id: &str, line: u64) -> Result<(), u64> {
        let Self { kept, table, hasher } = self;
        let (line, length) = (line.to_le_bytes(), id.len().to_le_bytes());
        let same = |start: usize| {
            let rest = kept[start + line.len()..].strip_prefix(&length);
            rest.is_some_and(|rest| rest.starts_with(id.as_bytes()))
        };
        let hash = (hasher.hash_one(id) >> 32) as u32;
        let known = |place: &Place| place.hash == hash && same(place.start);
        match table.entry(spread(hash), known, |place| spread(place.hash)) {
            Entry::Vacant(entry) => {
                entry.insert(Place { hash, start: kept.len() });
                kept.extend_from_slice(&line);
                kept.extend_from_slice(&length);
                kept.extend_from_slice(id.as_bytes());
                Ok(())
            }
            Entry::Occupied(first) => {
                let line = kept[first.get().start..].first_chunk();
                Err(line.map_or(0, |line| u64::from_le_bytes(*line)))
            }
        }
    }
}

/// A hash for the table, which looks at both ends of it, from the half that is kept.
fn spread(hash: u32) -> u64 {
    (u64::from(hash) << 32) | u64::from(hash)
}
