//! The number of rows and their money.

use std::collections::BTreeMap;

use efro_gti::{Euro, Text};
use serde::Serialize;

use crate::rows::{Commitment, RowAmounts};

/// The number of rows and the sum of the amounts that can be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    pub rows: u64,
    pub erdf: Euro,
    pub total: Euro,
    /// The rows without an ERDF amount that can be read.
    pub erdf_unknown: u64,
    /// The rows without a total that can be read.
    pub total_unknown: u64,
    /// The committed amounts, in a list of payments: each operation once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub committed: Option<CommittedTally>,
}

/// The sum of what is committed to operations, as far as it can be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct CommittedTally {
    pub erdf: Euro,
    pub total: Euro,
    /// The operations without an ERDF amount or a total that can be read.
    pub unknown: u64,
}

/// A sum of amounts is out of range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TallyError;

impl TallyError {
    /// Returns the message.
    pub fn text(self) -> Text {
        Text::new("de som van de bedragen is te groot", "the sum of the amounts is too large")
    }
}

impl Tally {
    /// Returns the tally of rows.
    ///
    /// # Errors
    ///
    /// Returns an error if a sum is out of range.
    pub fn of(rows: impl IntoIterator<Item = RowAmounts>) -> Result<Self, TallyError> {
        let rows: Vec<RowAmounts> = rows.into_iter().collect();
        let sum = |amount: fn(&RowAmounts) -> Option<Euro>| {
            Euro::sum(rows.iter().filter_map(amount)).map_err(|_| TallyError)
        };
        let unknown = |amount: fn(&RowAmounts) -> Option<Euro>| {
            rows.iter().filter(|row| amount(row).is_none()).count() as u64
        };
        let commitments: BTreeMap<usize, Commitment> =
            rows.iter().filter_map(|row| row.committed).map(|one| (one.number, one)).collect();
        let committed = |amount: fn(&Commitment) -> Option<Euro>| {
            Euro::sum(commitments.values().filter_map(amount)).map_err(|_| TallyError)
        };
        let is_unknown = |one: &&Commitment| one.erdf.is_none() || one.total.is_none();
        let committed = CommittedTally {
            erdf: committed(|one| one.erdf)?,
            total: committed(|one| one.total)?,
            unknown: commitments.values().filter(is_unknown).count() as u64,
        };
        Ok(Self {
            rows: rows.len() as u64,
            erdf: sum(|row| row.erdf)?,
            total: sum(|row| row.total)?,
            erdf_unknown: unknown(|row| row.erdf),
            total_unknown: unknown(|row| row.total),
            committed: (!commitments.is_empty()).then_some(committed),
        })
    }
}
