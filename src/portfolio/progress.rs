//! Progress: the resources that are selected, contracted and paid, compared with a plan.

use alloc::vec::Vec;

use super::{Ledger, Stage};
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
    /// The selected amount, including what is contracted and paid.
    pub selected: Euro,
    /// The contracted amount, including what is paid.
    pub contracted: Euro,
    /// The paid amount.
    pub paid: Euro,
    /// The planned amount less the selected amount. `None` if the plan has no figure for the slice, or if the slice
    /// includes technical assistance, which is never in a ledger.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub remaining: Option<Remaining>,
}

worded! {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
    pub enum Remaining: "The difference between what is planned for a slice and what is selected. `Display` is the English text." {
        /// The amount that is planned but not selected yet. It may be zero.
        Left(amount: Euro) nl "{amount} over", en "{amount} left";
        /// The amount that is selected beyond what is planned.
        Over(amount: Euro) nl "{amount} boven plan", en "{amount} above plan";
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
    /// use efro_gti::{Euro, Ledger, Slice};
    /// use efro_gti::allocation::Figures;
    /// use efro_gti::portfolio::{Funding, Posting, Remaining};
    /// use efro_gti::rules::Strand;
    /// use efro_gti::SpecificObjective;
    /// use efro_gti::portfolio::Stage;
    ///
    /// let plan = Figures::new([(Slice::URBAN, Euro::whole(80))]);
    /// let ledger: Ledger = [Posting {
    ///     strand: Strand::Ghent,
    ///     theme: None,
    ///     specific_objective: SpecificObjective::Innovation,
    ///     stage: Stage::Contracted,
    ///     funding: Funding { erdf: Euro::whole(30), total: Euro::whole(100) },
    /// }]
    /// .into_iter()
    /// .collect();
    /// let progress = ledger.progress(&plan, [Slice::URBAN])?;
    /// assert_eq!(progress[0].selected, Euro::whole(30));
    /// assert_eq!(progress[0].paid, Euro::ZERO);
    /// assert_eq!(progress[0].remaining, Some(Remaining::Left(Euro::whole(50))));
    /// # Ok::<(), efro_gti::money::OutOfRangeError>(())
    /// ```
    pub fn progress<A: Amounts + ?Sized>(
        &self,
        plan: &A,
        slices: impl IntoIterator<Item = Slice>,
    ) -> Result<Vec<Progress>, OutOfRangeError> {
        let at = [
            self.commitments(Stage::Selected)?,
            self.commitments(Stage::Contracted)?,
            self.commitments(Stage::Paid)?,
        ];
        let progress = slices.into_iter().map(|slice| {
            let [selected, contracted, paid] = at.each_ref().map(|one| one.erdf(slice));
            let planned = plan.figure(slice).ok().as_ref().map(Figure::amount);
            let all_of_it = !slice.overlaps(Slice::TECHNICAL_ASSISTANCE);
            let left = planned.filter(|_| all_of_it);
            let left = left.map(|planned| planned.checked_sub(selected)).transpose()?;
            let remaining = left.map(|left| {
                if left.is_negative() { Remaining::Over(left.abs()) } else { Remaining::Left(left) }
            });
            Ok(Progress { slice, planned, selected, contracted, paid, remaining })
        });
        progress.collect()
    }
}
