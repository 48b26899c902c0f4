//! Money with its place in the ledger.

use alloc::string::ToString;

use super::Stage;
use crate::document::{ProblemKind, Whole, object};
use crate::money::Euro;
use crate::programme::SpecificObjective;
use crate::rules::{Slice, Strand};
use crate::strategy::Theme;

object! {
    /// In euros. An operation is refused if its ERDF is above a total that is not below zero;
    /// corrections are below it, and are taken as they are.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub struct Funding: "What is spent." {
        /// The contribution of the ERDF.
        pub required erdf: Euro,
        /// The total cost.
        pub required total: Euro,
    }
}

impl Funding {
    /// What is wrong with the ERDF, if anything: that it is more than the whole.
    pub(crate) fn problem(self) -> Option<ProblemKind> {
        let Self { erdf, total } = self;
        (erdf > total && !total.is_negative()).then(|| ProblemKind::AboveWhole {
            value: erdf.to_string(),
            whole: Whole::TotalCost,
            most: total.to_string(),
        })
    }
}

/// Money in one cell of the ledger: of one specific objective, in one place, under one theme or none.
///
/// What has an id is an [`Operation`](crate::Operation). A posting is for money without one, such as
/// the payments on an operation that is not paid in full, or a correction, which may be negative.
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
/// // Ten euros of it come back.
/// let correction = Funding { erdf: Euro::whole(-10), total: Euro::whole(-25) };
/// let ledger: Ledger = [paid, Posting { funding: correction, ..paid }].into_iter().collect();
/// assert_eq!(ledger.commitments(Stage::Paid)?.funding(Slice::NET).erdf, Euro::whole(30));
/// # Ok::<(), efro_gti::money::OutOfRangeError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Posting {
    /// Which strand pays it.
    pub strand: Strand,
    /// The theme of the strategy that it is under, if it is under one.
    pub theme: Option<Theme>,
    /// What it is for.
    pub specific_objective: SpecificObjective,
    /// How far it is.
    pub stage: Stage,
    /// How much it is.
    pub funding: Funding,
}

impl Posting {
    /// The smallest slice that the money is in.
    pub const fn slice(&self) -> Slice {
        Slice::cell(self.specific_objective, self.strand, self.theme)
    }
}
