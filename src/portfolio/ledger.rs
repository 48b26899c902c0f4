//! The sums of operations.

use core::hash::{Hash, Hasher};

use super::grid::Grid;
use super::{Commitments, Funding, Operation, Posting, Stage};
use crate::money::{Euro, OutOfRangeError};

/// What operations come to: sums by specific objective, place, theme and stage.
///
/// It holds a sum per cell and never an operation, so that it is as large after ten million of them
/// as after one (about 36 kB); it does not see whether an id comes twice. The result does not
/// depend on the order of operations, nor on how they were cut into ledgers that were merged.
///
/// Operations, postings and other ledgers are collected into one, or it is extended by them.
///
/// Sums are wide, so that nothing fails on the way: an amount past the range of [`Euro`] shows in
/// [`commitments`](Self::commitments), and is gone again when what made it so is removed.
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
    /// Bookings and removals, both counted up. So many of an `i64` each fit an `i128`; past that,
    /// which takes merging a ledger with itself time and again, the sums are not to be trusted.
    postings: u64,
}

const STAGES: usize = Stage::ALL.len();

/// Cents. They wrap, and so are a group: what is removed is as if it had never been added.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
struct Sum {
    erdf: i128,
    total: i128,
}

impl Ledger {
    /// A ledger without operations.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an operation.
    #[inline]
    pub fn add(&mut self, operation: &Operation) {
        operation.postings().iter().for_each(|posting| self.book(posting));
    }

    /// Takes an operation out: the exact opposite of [`add`](Self::add), before or after it. An
    /// operation that changes is removed as it was and added as it is. What was never added leaves
    /// negative sums, until it is.
    pub fn remove(&mut self, operation: &Operation) {
        operation.postings().iter().for_each(|posting| self.unbook(posting));
    }

    /// Adds money without an id.
    #[inline]
    pub fn book(&mut self, posting: &Posting) {
        let Funding { erdf, total } = posting.funding;
        let sum = self.sum_of(posting);
        sum.erdf = sum.erdf.wrapping_add(erdf.cents().into());
        sum.total = sum.total.wrapping_add(total.cents().into());
    }

    /// Takes money without an id out: the exact opposite of [`book`](Self::book).
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

    /// Adds all that another ledger holds.
    pub fn merge(&mut self, other: &Self) {
        self.postings = self.postings.saturating_add(other.postings);
        let others = other.sums.values().flatten();
        for (own, other) in self.sums.values_mut().flatten().zip(others) {
            own.erdf = own.erdf.wrapping_add(other.erdf);
            own.total = own.total.wrapping_add(other.total);
        }
    }

    /// Where the sums stand at a stage: all that has come so far, or further.
    ///
    /// # Errors
    ///
    /// When some of the amounts together are out of range.
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

/// Ledgers are equal when their sums are, however they came about.
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
