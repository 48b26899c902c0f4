//! The commitments in a list of payments, in which each payment of an operation repeats them.

use std::collections::{HashMap, HashSet};

use efro_gti::Euro;

use super::Imported;

/// The amounts that are committed to an operation in a cell, as far as they can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Commitment {
    /// The same number in each payment with the same id, cell and committed amounts, so that they count once.
    pub number: usize,
    pub erdf: Option<Euro>,
    pub total: Option<Euro>,
}

/// An id or the number of a row without one, the codes of the cell, and the amounts.
type Key = (Result<String, u64>, Vec<String>, [Option<Euro>; 2]);

/// The commitments of a list while it is read.
#[derive(Debug, Default)]
pub(super) struct Commitments(HashMap<Key, usize>);

impl Commitments {
    pub(super) fn get(
        &mut self,
        id: Result<String, u64>,
        cell: Vec<String>,
        [erdf, total]: [Option<Euro>; 2],
    ) -> Commitment {
        let next = self.0.len();
        let number = *self.0.entry((id, cell, [erdf, total])).or_insert(next);
        Commitment { number, erdf, total }
    }
}

impl Imported {
    /// Takes the commitments out of the rows that are left out if another payment counts them.
    pub(super) fn keep_uncounted_commitments(&mut self) {
        let counted = self.entries.iter().flat_map(|entry| entry.rows.iter().copied());
        let counted = counted.chain(self.apart.iter().map(|row| row.amounts));
        let counted: HashSet<usize> =
            counted.filter_map(|row| row.committed).map(|one| one.number).collect();
        for row in &mut self.left_out {
            row.amounts.committed =
                row.amounts.committed.filter(|one| !counted.contains(&one.number));
        }
    }
}
