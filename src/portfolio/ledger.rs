//! The ledger of operations.

use core::hash::{Hash, Hasher};

use super::grid::Grid;
use super::{Commitments, Funding, Operation, Posting, Stage};
use crate::money::{Euro, OutOfRangeError};

/// The sums of operations by specific objective, strand, theme and stage.
///
/// A ledger stores sums and no operations. Its size is constant (about 36 kB), however many operations it adds up, and it
/// does not notice an id that occurs twice. The result does not depend on the order of the operations, nor on how they
/// were divided over ledgers that were merged.
///
/// A ledger can be collected from, and extended with, operations, postings and other ledgers.
///
/// Adding never fails. [`commitments`](Self::commitments) returns an error while a sum is outside the range of [`Euro`].
///
/// ```
/// use efro_gti::{Euro, Ledger, Operation, Slice};
/// use efro_gti::portfolio::Stage;
///
/// let rows = [
///     ["a", "ghent", "mobility", "RSO2.8", "100.00", "250.00", "paid"],
///     ["b", "antwerp", "", "RSO1.1", "50.00", "90.00", "selected"],
/// ];
/// let operations = rows.into_iter().map(|row| Operation::from_row(row.map(Some)));
/// let ledger: Ledger = operations.collect::<Result<_, _>>()?;
/// assert_eq!(ledger.commitments(Stage::Selected)?.funding(Slice::NET).erdf, Euro::whole(150));
/// assert_eq!(ledger.commitments(Stage::Paid)?.funding(Slice::NET).erdf, Euro::whole(100));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Ledger {
    sums: Grid<[Sum; STAGES]>,
    /// The number of bookings and removals together. The sum of fewer than `u64::MAX` amounts of an `i64` fits an `i128`.
    /// Beyond that, which takes merging a ledger with itself again and again, the sums may have wrapped.
    postings: u64,
}

const STAGES: usize = Stage::ALL.len();

/// Sums in cents. They wrap, so that removing an amount always undoes adding it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
struct Sum {
    erdf: i128,
    total: i128,
}

impl Ledger {
    /// Returns an empty ledger.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an operation.
    #[inline]
    pub fn add(&mut self, operation: &Operation) {
        operation.postings().iter().for_each(|posting| self.book(posting));
    }

    /// Removes an operation: the exact opposite of [`add`](Self::add). To change an operation, remove the old version and
    /// add the new one. Removing an operation that was not added leaves negative sums, until it is added.
    pub fn remove(&mut self, operation: &Operation) {
        operation.postings().iter().for_each(|posting| self.unbook(posting));
    }

    /// Adds a posting: an amount without an id.
    #[inline]
    pub fn book(&mut self, posting: &Posting) {
        let Funding { erdf, total } = posting.funding;
        let sum = self.sum_of(posting);
        sum.erdf = sum.erdf.wrapping_add(erdf.cents().into());
        sum.total = sum.total.wrapping_add(total.cents().into());
    }

    /// Removes a posting: the exact opposite of [`book`](Self::book).
    #[inline]
    pub fn unbook(&mut self, posting: &Posting) {
        let Funding { erdf, total } = posting.funding;
        let sum = self.sum_of(posting);
        sum.erdf = sum.erdf.wrapping_sub(erdf.cents().into());
        sum.total = sum.total.wrapping_sub(total.cents().into());
    }

    #[inline]
    fn sum_of(&mut self, posting: &Posting) -> &mut Sum {
        self.postings = self.postings.saturating_add(1);
        #[expect(clippy::indexing_slicing, reason = "the list is as long as there are stages")]
        &mut self.sums.at_mut(posting)[posting.stage as usize]
    }

    /// Adds all sums of another ledger.
    pub fn merge(&mut self, other: &Self) {
        self.postings = self.postings.saturating_add(other.postings);
        let others = other.sums.values().flatten();
        for (own, other) in self.sums.values_mut().flatten().zip(others) {
            own.erdf = own.erdf.wrapping_add(other.erdf);
            own.total = own.total.wrapping_add(other.total);
        }
    }

    /// Returns the totals of all operations that have reached a stage.
    ///
    /// # Errors
    ///
    /// Returns an error if the total of a slice could be out of range.
    pub fn commitments(&self, stage: Stage) -> Result<Commitments, OutOfRangeError> {
        if self.postings == u64::MAX {
            return Err(OutOfRangeError);
        }
        let mut cells = Grid::default();
        for (cell, sums) in cells.values_mut().zip(self.sums.values()) {
            let counted = || {
                let stages = Stage::ALL.iter().zip(sums);
                stages.filter(|(one, _)| one.counts_at(stage)).map(|(_, sum)| sum)
            };
            let erdf = counted().fold(0, |all: i128, sum| all.wrapping_add(sum.erdf));
            let total = counted().fold(0, |all: i128, sum| all.wrapping_add(sum.total));
            *cell = Funding {
                erdf: Euro::from_wide_cents(erdf)?,
                total: Euro::from_wide_cents(total)?,
            };
        }
        Commitments::new(stage, cells)
    }
}

/// Ledgers are equal if their sums are equal.
impl PartialEq for Ledger {
    fn eq(&self, other: &Self) -> bool {
        self.sums == other.sums
    }
}

impl Eq for Ledger {}

impl Hash for Ledger {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.sums.hash(state);
    }
}

impl<'a> Extend<&'a Operation> for Ledger {
    fn extend<I: IntoIterator<Item = &'a Operation>>(&mut self, operations: I) {
        operations.into_iter().for_each(|operation| self.add(operation));
    }
}

impl Extend<Operation> for Ledger {
    fn extend<I: IntoIterator<Item = Operation>>(&mut self, operations: I) {
        operations.into_iter().for_each(|operation| self.add(&operation));
    }
}

impl Extend<Posting> for Ledger {
    fn extend<I: IntoIterator<Item = Posting>>(&mut self, postings: I) {
        postings.into_iter().for_each(|posting| self.book(&posting));
    }
}

/// Merges ledgers into this one.
impl Extend<Self> for Ledger {
    fn extend<I: IntoIterator<Item = Self>>(&mut self, ledgers: I) {
        ledgers.into_iter().for_each(|ledger| self.merge(&ledger));
    }
}

impl<T> FromIterator<T> for Ledger
where
    Self: Extend<T>,
{
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let mut ledger = Self::new();
        ledger.extend(items);
        ledger
    }
}
