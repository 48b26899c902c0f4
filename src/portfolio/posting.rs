//! Amounts in a cell of the ledger.

use super::{Funding, Part, Stage};
use crate::money::Euro;
use crate::programme::SpecificObjective;
use crate::rules::{Slice, Strand};
use crate::strategy::Theme;

/// Amounts in one cell of the ledger, at one stage.
///
/// A posting is a correction, a payment, or the sum of many parts of operations that were added up elsewhere, such as in a
/// database. It is booked as it is, without any check, and may be negative.
///
/// ```
/// use efro_gti::{Euro, Ledger, Slice, SpecificObjective};
/// use efro_gti::portfolio::{Funding, Level, Posting, Stage};
/// use efro_gti::rules::Strand;
///
/// let mobility = SpecificObjective::UrbanMobility;
/// let cell = Posting::new(Strand::Ghent, None, mobility, Stage::Contracted);
/// let payment = Funding { erdf: Euro::whole(40), total: Euro::whole(100) };
/// // Ten euros of it are recovered.
/// let correction = Funding { erdf: Euro::whole(-10), total: Euro::whole(-25) };
/// let postings = [payment, correction].map(|paid| Posting { paid, ..cell });
/// let ledger: Ledger = postings.into_iter().collect();
/// assert_eq!(ledger.commitments(Level::Paid)?.funding(Slice::NET).erdf, Euro::whole(30));
/// # Ok::<(), efro_gti::money::OutOfRangeError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Posting {
    /// The strand that pays.
    pub strand: Strand,
    /// The theme of the strategy, or `None` if it is under no theme.
    pub theme: Option<Theme>,
    /// The specific objective.
    pub specific_objective: SpecificObjective,
    /// The stage.
    pub stage: Stage,
    /// The number of parts of operations that are added up. It is 0 for a correction or a payment.
    pub count: i64,
    /// The commitment, in euros.
    pub funding: Funding,
    /// The payments, in euros.
    pub paid: Funding,
    /// The ERDF resources that were paid above what is committed, in euros: the sum over the parts that were paid more than
    /// was committed to them.
    pub paid_above_committed: Euro,
}

impl Posting {
    /// Returns a posting without amounts in a cell.
    pub const fn new(
        strand: Strand,
        theme: Option<Theme>,
        specific_objective: SpecificObjective,
        stage: Stage,
    ) -> Self {
        Self {
            strand,
            theme,
            specific_objective,
            stage,
            count: 0,
            funding: Funding::ZERO,
            paid: Funding::ZERO,
            paid_above_committed: Euro::ZERO,
        }
    }

    /// Returns the smallest slice that contains the posting: its cell.
    pub const fn slice(&self) -> Slice {
        Slice::cell(self.specific_objective, self.strand, self.theme)
    }

    /// Returns the posting of a checked part. Without a stated payment, nothing is paid.
    #[inline]
    pub(super) fn of(part: &Part) -> Self {
        let Part { strand, theme, specific_objective, stage, funding, paid } = *part;
        let paid = paid.unwrap_or(Funding::ZERO);
        // Neither amount is below zero, so the difference is in range.
        let excess = paid.erdf.checked_sub(funding.erdf).unwrap_or_default();
        let paid_above_committed = excess.max(Euro::ZERO);
        let count = 1;
        Self {
            strand,
            theme,
            specific_objective,
            stage,
            count,
            funding,
            paid,
            paid_above_committed,
        }
    }
}
