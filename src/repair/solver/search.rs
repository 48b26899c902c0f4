//! Whole-number solutions: cuts, and branches where these take too long.

use alloc::vec;
use alloc::vec::Vec;

use num_bigint::BigInt;

use super::directions::directions;
use super::linear::Linear;
use super::problem::{Problem, StepLimitError, Steps, meet, optimize};
use super::tableau::{Free, Row, Tableau};

/// The result of a search for whole numbers that meet all conditions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::repair) enum Answer {
    /// Values that meet them. No others have a first cost below the lower bound. If the first cost of these values is
    /// the lower bound, all their costs are the least.
    Found { values: Vec<BigInt>, lower_bound: BigInt },
    /// There are none.
    Impossible,
    /// The steps were not enough. None that meet them have a first cost below this.
    Unknown { lower_bound: BigInt },
}

/// The number of pivots for cuts before the search branches. Fewer leave too much to branches, which prove little;
/// with more the numbers become long.
const PIVOTS: u64 = 600;

impl Problem {
    /// Returns the whole numbers that meet all conditions at the least costs, as far as the steps are enough.
    pub(in crate::repair) fn least_whole(&self, steps: &mut Steps) -> Answer {
        let mut root = self.tableau();
        let tightened = self.conditions.iter().map(|one| one.clone().tightened());
        let mut conditions: Vec<Linear> = tightened.collect();
        match optimize(&mut root, &conditions, steps) {
            Ok(Ok(())) => {}
            Ok(Err(_)) => return Answer::Impossible,
            // On the way to the vertex of the least costs they only rise.
            Err(StepLimitError) => return Answer::Unknown { lower_bound: root.first_cost() },
        }
        let mut lines = Vec::new();
        if root.whole_values().is_none() {
            let equalities = implied_equalities(&root, &conditions, steps);
            if !equalities.is_empty() {
                lines = self.directions(&equalities);
            }
            conditions.extend(equalities.iter().map(|one| Linear::default().plus(-1, one)));
        }
        let search = Search { conditions, lines, branches: &self.branches, best: None };
        search.run(root, steps)
    }

    fn directions(&self, equalities: &[Linear]) -> Vec<Linear> {
        let defined = (self.free..).zip(&self.defined);
        let defined = defined.map(|(one, by)| Linear::unknown(one).plus(-1, by));
        let all: Vec<Linear> = defined.chain(equalities.iter().cloned()).collect();
        directions(self.free.saturating_add(self.defined.len()), &all)
    }
}

/// Returns the conditions that are zero for all whole numbers that meet the others, as far as the steps are enough.
fn implied_equalities(root: &Tableau, conditions: &[Linear], steps: &mut Steps) -> Vec<Linear> {
    let tight = root.tight().filter_map(|place| conditions.get(place));
    let is_zero = |condition: &&Linear| {
        let above = (*condition).clone().plus(-1, &Linear::constant(1));
        let mut tableau = root.clone();
        let row = tableau.row(&above);
        descend(&mut tableau, &row, conditions, steps) == Ok(false)
    };
    tight.filter(is_zero).cloned().collect()
}

/// Goes to the vertex of the least costs that meets a row as well as the conditions, and returns whether there is one.
fn descend(
    tableau: &mut Tableau,
    row: &Row,
    conditions: &[Linear],
    steps: &mut Steps,
) -> Result<bool, StepLimitError> {
    Ok(meet(tableau, Free::Cut, row, steps)?.is_none()
        && optimize(tableau, conditions, steps)?.is_ok())
}

/// A search, depth first.
struct Search<'a> {
    conditions: Vec<Linear>,
    /// Expressions of which the equalities leave few values.
    lines: Vec<Linear>,
    /// The expressions to branch on after these.
    branches: &'a [Linear],
    /// The best whole numbers so far, after their costs.
    best: Option<(Vec<BigInt>, Vec<BigInt>)>,
}

/// A part of the values, not searched yet.
struct Node {
    tableau: Tableau,
    /// The conditions of the branches to it.
    added: Vec<Linear>,
    lower_bound: BigInt,
}

impl Search<'_> {
    #[expect(clippy::arithmetic_side_effects, reason = "big integers have no range")]
    fn run(mut self, root: Tableau, steps: &mut Steps) -> Answer {
        let lower_bound = root.first_cost();
        let mut open = vec![Node { tableau: root, added: Vec::new(), lower_bound }];
        while let Some(mut node) = open.pop() {
            let conditions = [self.conditions.as_slice(), node.added.as_slice()].concat();
            match optimize(&mut node.tableau, &conditions, steps) {
                Ok(Ok(())) => {}
                Ok(Err(_)) => continue,
                Err(StepLimitError) => {
                    open.push(node);
                    break;
                }
            }
            let Some(lower_bound) = self.cut(node.tableau.clone(), &conditions, steps) else {
                continue;
            };
            let lower_bound = lower_bound.max(node.lower_bound);
            let all = self.lines.iter().chain(self.branches);
            let Some((one, below)) = node.tableau.fractional(all) else { continue };
            let at_most = Linear::constant(below.clone()).plus(-1, &one);
            let at_least = one.plus(-1, &Linear::constant(below + 1_i32));
            for branch in [at_most, at_least] {
                let added = node.added.iter().cloned().chain([branch]).collect();
                let (tableau, lower_bound) = (node.tableau.clone(), lower_bound.clone());
                open.push(Node { tableau, added, lower_bound });
            }
        }
        let lower_bound = open.into_iter().map(|node| node.lower_bound).min();
        match (self.best, lower_bound) {
            (Some((costs, values)), lower_bound) => {
                let cost = costs.into_iter().next().unwrap_or_default();
                let lower_bound = lower_bound.map_or(cost.clone(), |bound| bound.min(cost));
                Answer::Found { values, lower_bound }
            }
            (None, Some(lower_bound)) => Answer::Unknown { lower_bound },
            (None, None) => Answer::Impossible,
        }
    }

    /// Cuts off vertices that are no whole numbers until one is (Gomory), or until nothing better than the best is
    /// left. If this takes too long, returns the lower bound of what is left.
    fn cut(
        &mut self,
        mut tableau: Tableau,
        conditions: &[Linear],
        steps: &mut Steps,
    ) -> Option<BigInt> {
        let mut some = steps.split_off(tableau.size().saturating_mul(PIVOTS));
        let lower_bound = loop {
            let costs = tableau.least_costs();
            if self.best.as_ref().is_some_and(|(best, _)| costs >= *best) {
                break None;
            }
            let Some(row) = tableau.cut(&self.lines) else {
                self.best = tableau.whole_values().map(|values| (costs, values));
                break None;
            };
            let lower_bound = tableau.first_cost();
            match descend(&mut tableau, &row, conditions, &mut some) {
                Ok(true) => {}
                Ok(false) => break None,
                Err(StepLimitError) => break Some(lower_bound),
            }
        };
        steps.join(&some);
        lower_bound
    }
}
