//! How far what is planned has come.

use alloc::vec::Vec;

use super::{Ledger, Stage};
use crate::allocation::{Amounts, Figure};
use crate::money::{Euro, OutOfRangeError};
use crate::rules::Slice;

/// How far the ERDF money of a slice has come, beside what is planned for it. In euros.
///
/// [`Ledger::progress`] gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    /// What is planned and not yet selected. Not known of a slice with technical assistance, which is
    /// never in a ledger.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub left: Option<Euro>,
    /// What is selected above what is planned; not known either, then.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub over: Option<Euro>,
}

impl Ledger {
    /// How far each of these slices has come, beside what a plan has for it.
    ///
    /// # Errors
    ///
    /// When an amount is out of range.
    ///
    /// ```
    /// use efro_gti::{Euro, Ledger, Slice};
    /// use efro_gti::allocation::Figures;
    /// use efro_gti::portfolio::{Funding, Posting};
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
    /// assert_eq!(progress[0].left, Some(Euro::whole(50)));
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
            Ok(Progress {
                slice,
                planned,
                selected,
                contracted,
                paid,
                left: left.filter(|left| !left.is_negative()),
                over: left.filter(|left| left.is_negative()).map(Euro::abs),
            })
        });
        progress.collect()
    }
}
