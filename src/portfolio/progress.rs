//! Progress: what is selected, contracted and paid of what is planned.

use alloc::vec::Vec;

use super::{Ledger, Stage};
use crate::allocation::{Amounts, Figure};
use crate::money::{Euro, OutOfRangeError};
use crate::rules::Slice;
use crate::text::displayed_in_english;
use crate::worded::worded;

/// What is selected, contracted and paid of the ERDF resources that are planned for a slice, in euros.
///
/// [`Ledger::progress`] returns it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Progress {
    /// The slice.
    pub slice: Slice,
    /// What the plan has for it, if it says.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub planned: Option<Euro>,
    /// What is selected, contracted and paid included.
    pub selected: Euro,
    /// What is contracted, paid included.
    pub contracted: Euro,
    /// What is paid.
    pub paid: Euro,
    /// What is left of the plan. `None` if the plan has no figure for the slice, or if the slice includes
    /// technical assistance, which is never in a ledger.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub remaining: Option<Remaining>,
}

worded! {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
    pub enum Remaining: "What is planned for a slice compared with what is selected." {
        /// The amount that is planned and not selected yet, which may be zero.
        Left(amount: Euro) nl "{amount} over", en "{amount} left";
        /// The amount that is selected above what is planned.
        Over(amount: Euro) nl "{amount} boven plan", en "{amount} above plan";
    }
}

displayed_in_english!(Remaining);

impl Ledger {
    /// Returns the progress of each of these slices against a plan.
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
