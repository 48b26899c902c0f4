//! Ids that have come, and where each came first.

use std::hash::BuildHasher;

use hashbrown::hash_table::Entry;
use hashbrown::{DefaultHashBuilder, HashTable};

/// Ids and the line of each.
///
/// All ids are in one text, and the table keeps their hashes: a map of a million strings takes
/// several times as long.
#[derive(Default)]
pub(crate) struct Ids {
    text: String,
    /// Where each ends in the text, and its line.
    ends: Vec<(usize, u64)>,
    /// The hash and the number of each.
    table: HashTable<(u64, usize)>,
    hasher: DefaultHashBuilder,
}

impl Ids {
    /// Keeps the id of a line; or the line on which it came before.
    pub(crate) fn keep(&mut self, id: &str, line: u64) -> Result<(), u64> {
        let Self { text, ends, table, hasher } = self;
        let hash = hasher.hash_one(id);
        let same = |(other, number): &(u64, usize)| {
            let start = number.checked_sub(1).map_or(0, |before| ends[before].0);
            *other == hash && &text[start..ends[*number].0] == id
        };
        match table.entry(hash, same, |(hash, _)| *hash) {
            Entry::Occupied(first) => Err(ends[first.get().1].1),
            Entry::Vacant(entry) => {
                entry.insert((hash, ends.len()));
                text.push_str(id);
                ends.push((text.len(), line));
                Ok(())
            }
        }
    }
}
