//! Rows that say the same.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::{BuildHasher, RandomState};

use efro_gti::Euro;

use super::reading::Reader;
use crate::table::Row;
use crate::values::amount;

/// The content of the cells of a row, with the column of each. Blank cells and the notation of an amount do not count.
#[derive(Hash)]
pub(super) struct Content(Vec<(usize, Said)>);

#[derive(Hash)]
enum Said {
    Text(String),
    Amount(Euro),
}

/// The rows so far, by what they say. Two hashes of random keys take less memory than the texts, and are never those of two
/// rows by chance.
#[derive(Default)]
pub(super) struct Seen {
    hashers: [RandomState; 2],
    rows: HashMap<[u64; 2], u64>,
}

impl Seen {
    /// Adds a row. Returns the first one that says the same, or `None` if there is none.
    pub(super) fn add(&mut self, content: &Content, row: u64) -> Option<u64> {
        let key = self.hashers.each_ref().map(|hasher| hasher.hash_one(content));
        match self.rows.entry(key) {
            Entry::Occupied(first) => Some(*first.get()),
            Entry::Vacant(place) => {
                place.insert(row);
                None
            }
        }
    }
}

impl Reader<'_> {
    /// Returns what the cells of a row say.
    pub(super) fn content(&self, row: &Row) -> Content {
        let notation = &self.mapping.notation;
        let has_amounts = |column: usize| {
            let mut fields = self.places.fields.iter().filter(|(field, _)| field.is_amount());
            fields.any(|(_, places)| places.contains(&column))
        };
        let cells = row.cells.iter().enumerate().filter(|(_, cell)| !cell.is_blank());
        let said = cells.filter_map(|(column, cell)| {
            let read = if has_amounts(column) { amount(cell, notation).ok() } else { None };
            match read {
                Some(None) => None,
                // Two amounts that are rounded may differ.
                Some(Some(amount)) if !amount.rounded => Some((column, Said::Amount(amount.euro))),
                _ => Some((column, Said::Text(cell.text()))),
            }
        });
        Content(said.collect())
    }
}
