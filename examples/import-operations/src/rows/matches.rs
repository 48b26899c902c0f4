//! The words of a list, and the entry of the mapping that gives each of them a meaning.

use std::collections::BTreeMap;

use super::RowAmounts;

/// The rows with each word of a list, by the table of the mapping and the word in lower case.
#[derive(Debug, Default)]
pub struct Matches(BTreeMap<(&'static str, String), Matched>);

/// A word of a list.
#[derive(Debug)]
pub struct Matched {
    /// The word as its first row writes it.
    pub word: String,
    /// The place of its entry in the table, or `None` if it has no entry.
    pub entry: Option<usize>,
    pub rows: Vec<RowAmounts>,
}

/// A word of one row.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) table: &'static str,
    pub(super) word: String,
    pub(super) entry: Option<usize>,
}

impl Matches {
    pub(super) fn add(&mut self, found: Found, row: RowAmounts) {
        let Found { table, word, entry } = found;
        let key = (table, word.to_lowercase());
        self.0.entry(key).or_insert(Matched { word, entry, rows: Vec::new() }).rows.push(row);
    }

    /// Iterates over the words of a table.
    pub fn of<'a>(&'a self, table: &'static str) -> impl Iterator<Item = &'a Matched> + Clone {
        self.0.iter().filter(move |((name, _), _)| *name == table).map(|(_, matched)| matched)
    }
}
