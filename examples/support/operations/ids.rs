//! The ids read so far, and the line of each.

use std::hash::BuildHasher;

use hashbrown::hash_table::Entry;
use hashbrown::{DefaultHashBuilder, HashTable};

/// A compact map from ids to lines.
///
/// The time goes into memory access, so that the map is kept small: a `HashMap` of a million strings takes several
/// times as long.
#[derive(Default)]
pub(crate) struct Ids {
    /// The line, length and text of each id, one after the other.
    kept: Vec<u8>,
    table: HashTable<Place>,
    hasher: DefaultHashBuilder,
}

/// Where an id is kept, and half of its hash; packed, because padding would take a quarter.
#[derive(Clone, Copy)]
#[repr(Rust, packed(4))]
struct Place {
    hash: u32,
    start: usize,
}

impl Ids {
    /// Keeps the id of a line.
    ///
    /// # Errors
    ///
    /// The first line with this id, if there is one.
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

/// Returns a hash for the table, which uses both ends of it, from the half that is kept.
fn spread(hash: u32) -> u64 {
    (u64::from(hash) << 32) | u64::from(hash)
}
