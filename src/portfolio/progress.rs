//! Progress: the resources that are selected, contracted and paid, compared with a plan.

use alloc::vec::Vec;

use super::{Commitments, Ledger, Level};
use crate::allocation::{Amounts, Figure};
use crate::money::{Euro, OutOfRangeError};
use crate::rules::Slice;
use crate::text::displayed_in_english;
use crate::worded::worded;

/// The ERDF resources of a slice that are planned, selected, contracted and paid, in euros.
///
/// [`Ledger::progress`] returns it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Progress {
    /// The slice.
    pub slice: Slice,
    /// The planned amount, or `None` if the plan has no figure for the slice.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub planned: Option<Euro>,
    /// The amount that is selected, contracted or not.
    pub selected: Reached,
    /// The amount that is contracted.
    pub contracted: Reached,
    /// The amount that is paid.
    pub paid: Reached,
    /// The amount that was paid to operations that are withdrawn. It counts at no level.
    pub recoverable: Euro,
    /// The amount that was paid above the commitments, as [`Ledger::paid_above_committed`] returns it.
    pub paid_above_committed: Euro,
}

/// The amount of a slice that has reached a level, and what is left of the planned amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Reached {
    /// The amount, in euros.
    pub amount: Euro,
    /// The planned amount less this amount. `None` if the plan has no figure for the slice, or if the slice includes
    /// technical assistance, which is never in a ledger.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub remaining: Option<Remaining>,
}

worded! {
    /// ```
    /// use efro_gti::{Euro, Language};
    /// use efro_gti::portfolio::Remaining;
    ///
    /// let remaining = Remaining::Over(Euro::whole(5));
    /// assert_eq!(remaining.text(Language::English), "€5.00 above the plan");
    /// assert_eq!(Remaining::Left(Euro::ZERO).text(Language::Dutch), "nog € 0,00");
    /// ```
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
    pub enum Remaining: "The difference between what is planned for a slice and what has reached a level." {
        /// The amount that is planned but has not reached the level yet. It may be zero.
        Left(amount: Euro) nl "nog {amount}", en "{amount} left";
        /// The amount that has reached the level beyond what is planned.
        Over(amount: Euro) nl "{amount} boven het plan", en "{amount} above the plan";
    }
}

displayed_in_english!(Remaining);

impl Ledger {
    /// Returns the progress of each of these slices, compared with a plan.
    ///
    /// # Errors
    ///
    /// Returns an error if an amount is out of range.
    ///
    /// ```
    /// use efro_gti::{Euro, Ledger, Share, Slice};
    /// use efro_gti::allocation::Figures;
    /// use efro_gti::money::Ratio;
    /// use efro_gti::portfolio::{Remaining, Row};
    ///
    /// let plan = Figures::new([(Slice::URBAN, Euro::whole(80))]);
    /// let row = ["a", "", "ghent", "", "RSO1.1", "contracted", "30.00", "100.00", "10.00", "25.00"];
    /// let ledger: Ledger = [Row::from_fields(row.map(Some))?].into_iter().collect();
    /// let progress = ledger.progress(&plan, [Slice::URBAN])?;
    /// assert_eq!(progress[0].contracted.amount, Euro::whole(30));
    /// assert_eq!(progress[0].contracted.remaining, Some(Remaining::Left(Euro::whole(50))));
    /// assert_eq!(progress[0].paid.remaining, Some(Remaining::Left(Euro::whole(70))));
    ///
    /// // As a share of what is planned, to show: compared with 100 %, it is not rounded to it.
    /// let planned = progress[0].planned.expect("the plan has a figure for it");
    /// let ratio = Ratio::of(progress[0].contracted.amount, planned, Share::ONE);
    /// let ratio = ratio.expect("more than zero is planned").rounded_for_display(Share::ONE);
    /// assert_eq!(ratio.to_string(), "37.5%");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn progress<A: Amounts + ?Sized>(
        &self,
        plan: &A,
        slices: impl IntoIterator<Item = Slice>,
    ) -> Result<Vec<Progress>, OutOfRangeError> {
        let selected = self.commitments(Level::Selected)?;
        let contracted = self.commitments(Level::Contracted)?;
        let paid = self.commitments(Level::Paid)?;
        let progress = slices.into_iter().map(|slice| {
            let planned = plan.figure(slice).ok().as_ref().map(Figure::amount);
            // A ledger has no technical assistance.
            let comparable = planned.filter(|_| !slice.overlaps(Slice::TECHNICAL_ASSISTANCE));
            let reached = |at: &Commitments| Reached::of(at.erdf(slice), comparable);
            Ok(Progress {
                slice,
                planned,
                selected: reached(&selected)?,
                contracted: reached(&contracted)?,
                paid: reached(&paid)?,
                recoverable: self.recoverable(slice)?.erdf,
                paid_above_committed: self.paid_above_committed(slice)?,
            })
        });
        progress.collect()
    }
}

impl Reached {
    fn of(amount: Euro, planned: Option<Euro>) -> Result<Self, OutOfRangeError> {
        let left = planned.map(|planned| planned.checked_sub(amount)).transpose()?;
        let remaining = left.map(|left| {
            if left.is_negative() { Remaining::Over(left.abs()) } else { Remaining::Left(left) }
        });
        Ok(Self { amount, remaining })
    }
}
