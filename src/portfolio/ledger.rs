//! The ledger of operations.

use alloc::vec::Vec;
use core::hash::{Hash, Hasher};

use super::grid::Grid;
use super::sums::{Cents, Sums};
use super::{Commitments, Funding, Level, Operation, Posting, Row, Stage};
use crate::money::{Euro, OutOfRangeError};
use crate::rules::Slice;

/// The sums of operations by specific objective, strand, theme and stage.
///
/// A ledger stores sums and no operations. Its size is constant (about 110 kB), however many operations it adds up, and it
/// does not notice an id that occurs twice. The result does not depend on the order of the operations, nor on how they
/// were divided over ledgers that were merged.
///
/// A ledger can be collected from, and extended with, operations, rows, postings and other ledgers. With the feature `csv`, a
/// [reader](crate::portfolio#a-ledger-of-a-csv-file) of CSV files returns the ledger of a list.
///
/// Adding never fails. [`commitments`](Self::commitments) returns an error while a sum is outside the range of [`Euro`].
/// More paid than committed is no error either: [`paid_above_committed`](Self::paid_above_committed) reports it.
///
/// ```
/// use efro_gti::{Euro, Ledger, Slice};
/// use efro_gti::portfolio::{Level, Row};
///
/// let rows = [
///     ["a", "", "ghent", "mobility", "RSO2.8", "contracted", "100", "250", "40", "100"],
///     ["b", "", "antwerp", "", "RSO1.1", "selected", "50", "90", "", ""],
/// ];
/// let rows = rows.map(|row| Row::from_fields(row.map(Some)));
/// let ledger: Ledger = rows.into_iter().collect::<Result<_, _>>()?;
/// let erdf = |level| ledger.commitments(level).map(|total| total.funding(Slice::NET).erdf);
/// assert_eq!(erdf(Level::Selected)?, Euro::whole(150));
/// assert_eq!(erdf(Level::Contracted)?, Euro::whole(100));
/// assert_eq!(erdf(Level::Paid)?, Euro::whole(40));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # The document
///
/// A ledger is written as the sums that it stores, so that parts of it can be computed elsewhere and
/// [merged](Self::merge):
///
/// ```json
/// {
///   "postings": [
///     {
///       "strand": "ghent",
///       "theme": "mobility",
///       "specific_objective": "RSO2.8",
///       "stage": "contracted",
///       "count": 2,
///       "erdf": "150.00",
///       "total": "340.00",
///       "paid": { "erdf": "40.00", "total": "100.00" }
///     }
///   ]
/// }
/// ```
///
/// There is at most one [`Posting`] for each cell and stage. `theme`, `count`, `paid` and `paid_above_committed` are omitted
/// if there is none. A ledger with a sum outside the range of [`Euro`] cannot be written.
#[derive(Clone, Debug, Default)]
pub struct Ledger {
    sums: Grid<[Sums; STAGES]>,
    /// The number of bookings and removals together. The sum of fewer than `u64::MAX` amounts of an `i64` fits an `i128`.
    /// Beyond that, which takes merging a ledger with itself again and again, the sums may have wrapped.
    bookings: u64,
}

const STAGES: usize = Stage::ALL.len();

impl Ledger {
    /// Returns an empty ledger.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an operation.
    #[inline]
    pub fn add(&mut self, operation: &Operation) {
        operation.parts().iter().for_each(|part| self.book(&Posting::of(part)));
    }

    /// Removes an operation: the exact opposite of [`add`](Self::add). To change an operation, remove the old version and
    /// add the new one. Removing an operation that was not added leaves negative sums, until it is added.
    pub fn remove(&mut self, operation: &Operation) {
        operation.parts().iter().for_each(|part| self.unbook(&Posting::of(part)));
    }

    /// Adds a row: a part of an operation.
    #[inline]
    pub fn add_row(&mut self, row: &Row<'_>) {
        self.book(&Posting::of(row.part()));
    }

    /// Adds a posting: amounts without an id.
    #[inline]
    pub fn book(&mut self, posting: &Posting) {
        let sums = self.sums_of(posting);
        *sums = sums.plus(Sums::of(posting));
    }

    /// Removes a posting: the exact opposite of [`book`](Self::book).
    #[inline]
    pub fn unbook(&mut self, posting: &Posting) {
        let sums = self.sums_of(posting);
        *sums = sums.minus(Sums::of(posting));
    }

    #[inline]
    fn sums_of(&mut self, posting: &Posting) -> &mut Sums {
        self.bookings = self.bookings.saturating_add(1);
        #[expect(clippy::indexing_slicing, reason = "the list is as long as there are stages")]
        &mut self.sums.at_mut(posting)[posting.stage as usize]
    }

    /// Adds all sums of another ledger, such as one that another thread or program computed. An operation that is in both
    /// counts twice: no id is stored that would show it. [`Operations::from_rows`](super::Operations::from_rows) of the
    /// rows of both lists does.
    ///
    /// ```
    /// use efro_gti::{Euro, Ledger, Slice};
    /// use efro_gti::portfolio::{Level, Row};
    ///
    /// let ledger = |row: [&str; 10]| -> Result<Ledger, efro_gti::DocumentError> {
    ///     Ok([Row::from_fields(row.map(Some))?].into_iter().collect())
    /// };
    /// let ghent = ledger(["a", "", "ghent", "", "RSO2.8", "contracted", "100", "250", "", ""])?;
    /// let antwerp = ledger(["b", "", "antwerp", "", "RSO1.1", "contracted", "50", "90", "", ""])?;
    ///
    /// let mut both = ghent.clone();
    /// both.merge(&antwerp);
    /// let contracted = both.commitments(Level::Contracted)?;
    /// assert_eq!(contracted.funding(Slice::TWO_CITIES).erdf, Euro::whole(150));
    /// assert_eq!(both, [ghent, antwerp].into_iter().collect());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn merge(&mut self, other: &Self) {
        self.bookings = self.bookings.saturating_add(other.bookings);
        let others = other.sums.values().flatten();
        for (own, other) in self.sums.values_mut().flatten().zip(others) {
            *own = own.plus(*other);
        }
    }

    /// Returns the totals of all operations at a level.
    ///
    /// # Errors
    ///
    /// Returns an error if the total of a slice could be out of range.
    pub fn commitments(&self, level: Level) -> Result<Commitments, OutOfRangeError> {
        self.check_range()?;
        let mut cells = Grid::default();
        for (cell, sums) in cells.values_mut().zip(self.sums.values()) {
            let counted = Stage::ALL.iter().zip(sums).map(|(stage, sums)| sums.at(*stage, level));
            *cell = counted.fold(Cents::default(), Cents::plus).funding()?;
        }
        Commitments::new(level, cells)
    }

    /// Returns the sums as postings, in the order of the codes: one for each cell and stage in which anything is booked. A
    /// ledger of these is equal to this one.
    ///
    /// # Errors
    ///
    /// Returns an error if a sum is out of range.
    ///
    /// ```
    /// use efro_gti::{Euro, Ledger};
    /// use efro_gti::portfolio::Row;
    ///
    /// let rows = [
    ///     ["a", "", "ghent", "", "RSO2.8", "contracted", "100.00", "250.00", "40.00", "100.00"],
    ///     ["b", "", "ghent", "", "RSO2.8", "contracted", "50.00", "90.00", "", ""],
    /// ];
    /// let ledger: Ledger = rows.iter().flat_map(|row| Row::from_fields(row.map(Some))).collect();
    /// let postings = ledger.postings()?;
    /// assert_eq!((postings.len(), postings[0].count), (1, 2));
    /// assert_eq!(postings[0].funding.erdf, Euro::whole(150));
    /// assert_eq!(postings.into_iter().collect::<Ledger>(), ledger);
    /// # Ok::<(), efro_gti::money::OutOfRangeError>(())
    /// ```
    pub fn postings(&self) -> Result<Vec<Posting>, OutOfRangeError> {
        self.check_range()?;
        let mut postings = Vec::new();
        for (specific_objective, strand, theme, stages) in self.sums.cells() {
            for (stage, sums) in Stage::ALL.iter().zip(stages) {
                if *sums != Sums::default() {
                    let empty = Posting::new(strand, theme, specific_objective, *stage);
                    postings.push(sums.posting(empty)?);
                }
            }
        }
        Ok(postings)
    }

    /// Returns what was paid, in a slice, to operations that are withdrawn. It counts at no level.
    ///
    /// # Errors
    ///
    /// Returns an error if the sum is out of range.
    pub fn recoverable(&self, slice: Slice) -> Result<Funding, OutOfRangeError> {
        self.sums_at(Stage::Withdrawn, slice)?.paid.funding()
    }

    /// Returns the ERDF resources that were paid, in a slice, above what is committed: the sum over the parts that were
    /// paid more than was committed to them. Withdrawn parts are left out, since all that was paid of them is
    /// [recoverable](Self::recoverable).
    ///
    /// # Errors
    ///
    /// Returns an error if the sum is out of range.
    ///
    /// ```
    /// use efro_gti::{Euro, Ledger, Slice};
    /// use efro_gti::portfolio::Row;
    ///
    /// let row = ["a", "", "ghent", "", "RSO2.8", "contracted", "100", "250", "100.50", "250"];
    /// let ledger: Ledger = [Row::from_fields(row.map(Some))?].into_iter().collect();
    /// assert_eq!(ledger.paid_above_committed(Slice::NET)?, "0.50".parse::<Euro>()?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn paid_above_committed(&self, slice: Slice) -> Result<Euro, OutOfRangeError> {
        let stages = Stage::ALL.iter().filter(|stage| **stage != Stage::Withdrawn);
        let excess = stages.map(|stage| Ok(self.sums_at(*stage, slice)?.paid_above_committed));
        let excess = excess.collect::<Result<Vec<_>, _>>()?;
        Euro::from_wide_cents(excess.into_iter().fold(0, i128::wrapping_add))
    }

    /// Returns the sums at a stage over the cells in a slice.
    pub(super) fn sums_at(&self, stage: Stage, slice: Slice) -> Result<Sums, OutOfRangeError> {
        self.check_range()?;
        let cells = self.sums.inside(slice).filter_map(|stages| stages.get(stage as usize));
        Ok(cells.fold(Sums::default(), |sum, sums| sum.plus(*sums)))
    }

    /// Returns an error if the sums may have wrapped.
    fn check_range(&self) -> Result<(), OutOfRangeError> {
        if self.bookings == u64::MAX { Err(OutOfRangeError) } else { Ok(()) }
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

impl<'a> Extend<Row<'a>> for Ledger {
    fn extend<I: IntoIterator<Item = Row<'a>>>(&mut self, rows: I) {
        rows.into_iter().for_each(|row| self.add_row(&row));
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
