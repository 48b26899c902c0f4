//! Linear problems, solved exactly.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use num_traits::Signed;

use super::linear::Linear;
use super::tableau::{Free, Row, Tableau};

/// Unknowns at zero or above that meet conditions at the least cost.
#[derive(Clone, Debug, Default)]
pub(in crate::repair) struct Problem {
    /// The number of unknowns, those that are defined left aside.
    pub(in crate::repair) free: usize,
    /// Further unknowns, each expressed by the free ones.
    pub(in crate::repair) defined: Vec<Linear>,
    /// Each of these is at least zero.
    pub(in crate::repair) conditions: Vec<Linear>,
    /// The expressions to minimise: the first, then among equals the second, and so on.
    pub(in crate::repair) costs: Vec<Linear>,
    /// Whole-number expressions that a search for whole numbers decides first.
    pub(in crate::repair) branches: Vec<Linear>,
}

/// The work that is left: numbers of a tableau that may still be computed. It is counted, not timed, so that every
/// machine gives the same answer.
#[derive(Clone, Debug)]
pub(in crate::repair) struct Steps(u64);

impl Steps {
    pub(in crate::repair) const fn at_most(steps: u64) -> Self {
        Self(steps)
    }

    /// Sets some of the steps apart.
    pub(super) fn split_off(&mut self, steps: u64) -> Self {
        let split = steps.min(self.0);
        self.0 = self.0.saturating_sub(split);
        Self(split)
    }

    /// Takes steps back that were set apart.
    pub(super) fn join(&mut self, rest: &Self) {
        self.0 = self.0.saturating_add(rest.0);
    }

    fn take(&mut self, steps: u64) -> Result<(), StepLimitError> {
        self.0 = self.0.checked_sub(steps).ok_or(StepLimitError)?;
        Ok(())
    }
}

/// The work is bounded, and was not enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::repair) struct StepLimitError;

/// Conditions that contradict each other: no values meet them all.
pub(in crate::repair) type Contradiction = BTreeSet<usize>;

impl Problem {
    /// Returns the places of conditions that contradict each other, some of which may be left out, or `None` if
    /// fractions can meet all conditions.
    pub(in crate::repair) fn contradiction(
        &self,
        steps: &mut Steps,
    ) -> Result<Option<Contradiction>, StepLimitError> {
        let mut tableau = self.tableau();
        Ok(optimize(&mut tableau, &self.conditions, steps)?.err())
    }

    pub(super) fn tableau(&self) -> Tableau {
        Tableau::new(self.free, &self.defined, &self.costs)
    }
}

/// Goes to the vertex of the least costs (dual simplex method), from one that is the least for fewer conditions.
pub(super) fn optimize(
    tableau: &mut Tableau,
    conditions: &[Linear],
    steps: &mut Steps,
) -> Result<Result<(), Contradiction>, StepLimitError> {
    while let Some((becomes_free, row)) = violated(tableau, conditions) {
        if let Some(contradiction) = meet(tableau, becomes_free, &row, steps)? {
            return Ok(Err(contradiction));
        }
    }
    Ok(Ok(()))
}

/// The first condition or unknown that the current vertex violates.
fn violated(tableau: &Tableau, conditions: &[Linear]) -> Option<(Free, Row)> {
    let mut conditions = conditions.iter().enumerate();
    let condition = conditions.find(|(_, condition)| tableau.value(condition).is_negative());
    match condition {
        Some((place, condition)) => Some((Free::Condition(place), tableau.row(condition))),
        None => tableau.below_zero().map(|(unknown, row)| (Free::Unknown(unknown), row)),
    }
}

/// Goes to the vertex of the least costs where a row is zero, or returns what makes that impossible.
pub(super) fn meet(
    tableau: &mut Tableau,
    becomes_free: Free,
    row: &Row,
    steps: &mut Steps,
) -> Result<Option<Contradiction>, StepLimitError> {
    steps.take(tableau.size())?;
    if let Some(column) = tableau.column(row) {
        tableau.pivot(becomes_free, row, column);
        return Ok(None);
    }
    let condition = |free: Free| match free {
        Free::Condition(place) => Some(place),
        Free::Unknown(_) | Free::Cut => None,
    };
    let all = tableau.lowered_by(row).into_iter().chain([becomes_free]);
    Ok(Some(all.filter_map(condition).collect()))
}
