//! The sums of a ledger in one cell, at one stage.

use super::{Funding, Level, Posting, Stage};
use crate::money::{Euro, OutOfRangeError};

/// Sums in cents. They wrap, so that removing an amount always undoes adding it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Cents {
    pub(super) erdf: i128,
    pub(super) total: i128,
}

impl Cents {
    #[inline]
    fn of(funding: Funding) -> Self {
        Self { erdf: funding.erdf.cents().into(), total: funding.total.cents().into() }
    }

    #[inline]
    pub(super) fn plus(self, other: Self) -> Self {
        Self {
            erdf: self.erdf.wrapping_add(other.erdf),
            total: self.total.wrapping_add(other.total),
        }
    }

    #[inline]
    fn minus(self, other: Self) -> Self {
        Self {
            erdf: self.erdf.wrapping_sub(other.erdf),
            total: self.total.wrapping_sub(other.total),
        }
    }

    pub(super) fn funding(self) -> Result<Funding, OutOfRangeError> {
        Ok(Funding {
            erdf: Euro::from_wide_cents(self.erdf)?,
            total: Euro::from_wide_cents(self.total)?,
        })
    }
}

/// The sums of postings in one cell, at one stage. They wrap, likewise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Sums {
    pub(super) committed: Cents,
    pub(super) paid: Cents,
    pub(super) paid_above_committed: i128,
    pub(super) count: i128,
}

impl Sums {
    #[inline]
    pub(super) fn of(posting: &Posting) -> Self {
        Self {
            committed: Cents::of(posting.funding),
            paid: Cents::of(posting.paid),
            paid_above_committed: posting.paid_above_committed.cents().into(),
            count: posting.count.into(),
        }
    }

    #[inline]
    pub(super) fn plus(&self, other: Self) -> Self {
        let excess = self.paid_above_committed.wrapping_add(other.paid_above_committed);
        Self {
            committed: self.committed.plus(other.committed),
            paid: self.paid.plus(other.paid),
            paid_above_committed: excess,
            count: self.count.wrapping_add(other.count),
        }
    }

    #[inline]
    pub(super) fn minus(&self, other: Self) -> Self {
        let excess = self.paid_above_committed.wrapping_sub(other.paid_above_committed);
        Self {
            committed: self.committed.minus(other.committed),
            paid: self.paid.minus(other.paid),
            paid_above_committed: excess,
            count: self.count.wrapping_sub(other.count),
        }
    }

    /// Returns these sums as a posting in the cell and at the stage of `empty`.
    ///
    /// # Errors
    ///
    /// Returns an error if a sum is out of range.
    pub(super) fn posting(&self, empty: Posting) -> Result<Posting, OutOfRangeError> {
        Ok(Posting {
            count: i64::try_from(self.count).map_err(|_| OutOfRangeError)?,
            funding: self.committed.funding()?,
            paid: self.paid.funding()?,
            paid_above_committed: Euro::from_wide_cents(self.paid_above_committed)?,
            ..empty
        })
    }

    /// Returns what counts at a level, of sums at a stage.
    pub(super) fn at(&self, stage: Stage, level: Level) -> Cents {
        match (stage, level) {
            (Stage::Withdrawn, _) | (Stage::Selected, Level::Contracted) => Cents::default(),
            (Stage::Completed, _) | (_, Level::Paid) => self.paid,
            (Stage::Selected | Stage::Contracted, Level::Selected | Level::Contracted) => {
                self.committed
            }
        }
    }
}
