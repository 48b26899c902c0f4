//! The parts of an operation.

use super::{Funding, Stage};
use crate::document::{Path, ProblemKind, Problems};
use crate::programme::SpecificObjective;
use crate::rules::{Slice, Strand};
use crate::strategy::Theme;

/// A part of an operation: its money in one cell, which is one specific objective, one strand, and one theme or none.
///
/// Most operations have one part. One with several objectives has a part for each, and so does a joint operation of
/// Antwerp and Ghent whose shares are known.
///
/// A part is plain data; [`Operation::new`](crate::Operation::new) and [`Row::new`](crate::portfolio::Row::new) check it.
///
/// ```
/// use efro_gti::{Euro, SpecificObjective, Theme};
/// use efro_gti::portfolio::{Funding, Part, Stage};
/// use efro_gti::rules::Strand;
///
/// // Contracted: 100,000 euros of ERDF resources, of which 40,000 are paid.
/// let part = Part {
///     strand: Strand::Ghent,
///     theme: Some(Theme::Mobility),
///     specific_objective: SpecificObjective::UrbanMobility,
///     stage: Stage::Contracted,
///     funding: Funding { erdf: Euro::whole(100_000), total: Euro::whole(250_000) },
///     paid: Some(Funding { erdf: Euro::whole(40_000), total: Euro::whole(100_000) }),
/// };
/// assert_eq!(part.slice().to_string(), "ghent+RSO2.8+mobility");
/// ```
///
/// # The document
///
/// ```json
/// {
///   "strand": "ghent",
///   "theme": "mobility",
///   "specific_objective": "RSO2.8",
///   "stage": "contracted",
///   "erdf": "100000.00",
///   "total": "250000.00",
///   "paid": { "erdf": "40000.00", "total": "100000.00" }
/// }
/// ```
///
/// `theme` is omitted if there is none, and `paid` if nothing is stated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Part {
    /// The strand that pays.
    pub strand: Strand,
    /// The theme of the strategy, or `None` if it is under no theme. Whether it fits the specific objective, and whether the
    /// strand has themes, is not checked.
    pub theme: Option<Theme>,
    /// The specific objective.
    pub specific_objective: SpecificObjective,
    /// The stage.
    pub stage: Stage,
    /// The commitment, in euros.
    pub funding: Funding,
    /// The part of it that is paid, in euros. `None` counts as zero; a completed part must state it.
    pub paid: Option<Funding>,
}

impl Part {
    /// Returns the smallest slice that contains the part: its cell.
    pub const fn slice(&self) -> Slice {
        Slice::cell(self.specific_objective, self.strand, self.theme)
    }

    /// Records each problem of the amounts, of a part that is located at `at`.
    pub(crate) fn check(&self, at: &Path, problems: &mut Problems) {
        self.funding.check(|name| at.child(name).into(), problems);
        match self.paid {
            Some(paid) => paid.check(|name| at.child("paid").child(name).into(), problems),
            None if self.stage == Stage::Completed => {
                problems.add(at.child("paid"), ProblemKind::Missing { name: Some("paid") });
            }
            None => {}
        }
    }
}
