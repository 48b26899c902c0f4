//! The ids that were read, to find those that occur twice in a cell, or are similar.

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
use crate::text::is_invisible;

/// Ends a text of an entry. It does not occur in UTF-8, nor among the numbers of a cell.
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
    /// For each row: its line, its [plain](plain) id, its cell and [`END`], its id if it is not plain, and [`END`].
    entries: Vec<u8>,
    /// The place of the last entry that was looked up, while the rows are in ascending order.
    last: Option<usize>,
    /// The place of each entry by a hash, once the rows are not in ascending order: that of its plain id and cell or, if an
    /// earlier id is similar, that of its id too.
    places: HashMap<u64, usize, BuildHasherDefault<AsIs>>,
    hasher: RandomState,
}

/// An entry with the cell of an earlier one, whose id is the same or similar.
pub(super) struct Repeated {
    pub(super) place: usize,
    pub(super) earlier: Earlier,
}

/// The place of an earlier entry with the same cell.
#[derive(Clone, Copy)]
pub(super) enum Earlier {
    /// Its id is the same.
    Same(usize),
    /// Its plain id is the same.
    Similar(usize),
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
        let [strand, objective] = [strand as u8, specific_objective as u8];
        match plain(row.id()) {
            Cow::Borrowed(plain) => {
                self.entries.extend_from_slice(plain.as_bytes());
                self.entries.extend_from_slice(&[strand, objective, theme, END, END]);
            }
            Cow::Owned(plain) => {
                self.entries.extend_from_slice(plain.as_bytes());
                self.entries.extend_from_slice(&[strand, objective, theme, END]);
                self.entries.extend_from_slice(row.id().as_bytes());
                self.entries.push(END);
            }
        }
        place
    }

    /// Returns those of these entries whose id and cell an earlier one has, or whose id is similar. Every entry is to be looked
    /// up once, in their order; it is faster for many together.
    pub(super) fn repeated(&mut self, places: &[usize]) -> Vec<Repeated> {
        let others = self.skip_ascending(places);
        if let (true, Some(first)) = (self.places.is_empty(), others.first()) {
            self.index_up_to(*first);
        }
        let hashes: Vec<u64> = others.iter().map(|place| self.hash(*place)).collect();
        // Waiting until the memory has the table at all these places takes no longer than for one of them.
        black_box(hashes.iter().filter(|hash| self.places.contains_key(*hash)).count());
        let mut repeated = Vec::new();
        for (place, hash) in others.iter().zip(hashes) {
            if let Some(earlier) = self.find_or_insert(*place, hash) {
                repeated.push(Repeated { place: *place, earlier });
            }
        }
        repeated
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
        let plain = self.entry(place).split_last_chunk::<CELL>().map(|(id, _)| id);
        let id = Some(self.other_id(place)).filter(|id| !id.is_empty()).or(plain);
        String::from_utf8_lossy(id.unwrap_or_default())
    }

    fn hash(&self, place: usize) -> u64 {
        self.hasher.hash_one(self.entry(place))
    }

    /// Returns the plain id and the cell of the entry at a place, with [`END`].
    fn entry(&self, place: usize) -> &[u8] {
        let rest = self.entries.get(place..).unwrap_or_default();
        rest.split_inclusive(|byte| *byte == END).next().unwrap_or_default()
    }

    /// Returns the id of the entry at a place, or an empty text if it is plain.
    fn other_id(&self, place: usize) -> &[u8] {
        let rest = self.entries.get(place.saturating_add(self.entry(place).len())..);
        rest.unwrap_or_default().split(|byte| *byte == END).next().unwrap_or_default()
    }

    /// Puts the entries before a place, of which no two are similar, in the table.
    fn index_up_to(&mut self, end: usize) {
        let mut place = LINE;
        while place < end {
            self.find_or_insert(place, self.hash(place));
            let length = self.entry(place).len().saturating_add(self.other_id(place).len());
            place = place.saturating_add(length).saturating_add(LINE).saturating_add(1);
        }
    }

    /// Returns the place of an earlier entry in the table. Puts this one in it, unless its id is there already.
    fn find_or_insert(&mut self, place: usize, mut hash: u64) -> Option<Earlier> {
        let mut similar = None;
        loop {
            let other = match self.places.entry(hash) {
                Slot::Occupied(slot) => *slot.get(),
                Slot::Vacant(slot) => {
                    slot.insert(place);
                    return similar.map(Earlier::Similar);
                }
            };
            if self.entry(other) == self.entry(place) {
                if self.other_id(other) == self.other_id(place) {
                    return Some(Earlier::Same(other));
                }
                if similar.is_none() {
                    similar = Some(other);
                    // However many ids are similar, each has a place of its own.
                    hash = self.hasher.hash_one((self.entry(place), self.other_id(place)));
                    continue;
                }
            }
            // Different entries with the same hash are next to each other.
            hash = hash.wrapping_add(1);
        }
    }
}

/// Returns an id without what people write in different ways or cannot see: in capitals, without white space, with simple hyphens
/// and with letters and digits of the usual width.
fn plain(id: &str) -> Cow<'_, str> {
    // Most ids have no other characters than these, which are in capitals.
    if id.bytes().all(|byte| matches!(byte, b'!'..=b'`')) {
        return id.into();
    }
    if id.bytes().all(|byte| byte.is_ascii_graphic()) {
        return id.to_ascii_uppercase().into();
    }
    let visible = id.chars().filter(|one| !is_invisible(u32::from(*one)));
    let simple = visible.map(|one| match one {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        // Characters of full width are those of ASCII, in the same order.
        '！'..='～' => char::from_u32(u32::from(one).wrapping_sub(0xfee0)).unwrap_or(one),
        one => one,
    });
    simple.flat_map(char::to_uppercase).collect::<String>().into()
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
