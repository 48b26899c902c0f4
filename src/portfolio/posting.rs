//! Amounts in a cell of the ledger.

use alloc::string::ToString;

use super::Stage;
use crate::document::{ProblemKind, Whole, object};
use crate::money::Euro;
use crate::programme::SpecificObjective;
use crate::rules::{Slice, Strand};
use crate::strategy::Theme;

object! {
    /// Amounts are in euros. An operation whose ERDF resources exceed a total that is not negative is refused. Corrections
    /// are negative, and are accepted.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub struct Funding: "The funding of an operation." {
        /// The ERDF resources.
        pub required erdf: Euro,
        /// The total cost.
        pub required total: Euro,
    }
}

impl Funding {
    /// Returns a problem if the ERDF resources exceed the total.
    pub(crate) fn problem(self) -> Option<ProblemKind> {
        let Self { erdf, total } = self;
        (erdf > total && !total.is_negative()).then(|| ProblemKind::AboveWhole {
            value: erdf.to_string(),
            whole: Whole::TotalCost,
            most: total.to_string(),
        })
    }
}

/// An amount in one cell of the ledger: for one specific objective, in one strand, under one theme or none.
///
/// A posting has no id; an [`Operation`](crate::Operation) has. Postings are for amounts that are not a whole operation,
/// such as a part payment, or a correction, which may be negative.
///
/// ```
/// use efro_gti::{Euro, Ledger, Slice, SpecificObjective};
/// use efro_gti::portfolio::{Funding, Posting, Stage};
/// use efro_gti::rules::Strand;
///
/// let paid = Posting {
///     strand: Strand::Ghent,
///     theme: None,
///     specific_objective: SpecificObjective::UrbanMobility,
///     stage: Stage::Paid,
///     funding: Funding { erdf: Euro::whole(40), total: Euro::whole(100) },
/// };
/// // Ten euros of it are recovered.
/// let correction = Funding { erdf: Euro::whole(-10), total: Euro::whole(-25) };
/// let ledger: Ledger = [paid, Posting { funding: correction, ..paid }].into_iter().collect();
/// assert_eq!(ledger.commitments(Stage::Paid)?.funding(Slice::NET).erdf, Euro::whole(30));
/// # Ok::<(), efro_gti::money::OutOfRangeError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Posting {
    /// The strand that it is funded from.
    pub strand: Strand,
    /// The theme of the strategy, or `None` if it is under no theme.
    pub theme: Option<Theme>,
    /// The specific objective.
    pub specific_objective: SpecificObjective,
    /// The stage.
    pub stage: Stage,
    /// The amounts, in euros.
    pub funding: Funding,
}

impl Posting {
    /// Returns the smallest slice that contains the posting: its cell.
    pub const fn slice(&self) -> Slice {
        Slice::cell(self.specific_objective, self.strand, self.theme)
    }
}
