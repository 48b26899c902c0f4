//! The amounts of each stage.

use super::{Funding, Ledger, Stage};
use crate::money::OutOfRangeError;
use crate::rules::Slice;

/// The amounts of the parts of operations that are at one stage, in one slice.
///
/// [`Ledger::at_stage`] returns it. What counts at a [`Level`](crate::portfolio::Level) follows from the stages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct StageAmounts {
    /// The stage.
    pub stage: Stage,
    /// The number of parts.
    pub count: i64,
    /// The commitments to these parts, in euros.
    pub committed: Funding,
    /// The payments to these parts, in euros.
    pub paid: Funding,
}

impl Ledger {
    /// Returns the amounts at a stage in a slice.
    ///
    /// A payment at [`Stage::Selected`] is one without a contract, which may be an error.
    ///
    /// # Errors
    ///
    /// Returns an error if a sum is out of range.
    ///
    /// ```
    /// use efro_gti::{Euro, Ledger, Slice};
    /// use efro_gti::portfolio::{Row, Stage};
    ///
    /// let rows = [
    ///     ["a", "", "ghent", "", "RSO2.8", "selected", "100.00", "250.00", "40.00", "100.00"],
    ///     ["b", "", "ghent", "", "RSO2.8", "completed", "50.00", "90.00", "45.00", "80.00"],
    /// ];
    /// let ledger: Ledger = rows.iter().flat_map(|row| Row::from_fields(row.map(Some))).collect();
    /// let completed = ledger.at_stage(Stage::Completed, Slice::NET)?;
    /// assert_eq!((completed.count, completed.committed.erdf), (1, Euro::whole(50)));
    /// // Paid, but not contracted.
    /// assert_eq!(ledger.at_stage(Stage::Selected, Slice::NET)?.paid.erdf, Euro::whole(40));
    /// # Ok::<(), efro_gti::money::OutOfRangeError>(())
    /// ```
    pub fn at_stage(&self, stage: Stage, slice: Slice) -> Result<StageAmounts, OutOfRangeError> {
        let sums = self.sums_at(stage, slice)?;
        let (committed, paid) = (sums.committed.funding()?, sums.paid.funding()?);
        let count = i64::try_from(sums.count).map_err(|_| OutOfRangeError)?;
        Ok(StageAmounts { stage, count, committed, paid })
    }
}
