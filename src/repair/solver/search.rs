//! Whole-number solutions: cuts, and a search where these take too long.

use alloc::vec;
use alloc::vec::Vec;

use num_bigint::BigInt;

use super::linear::Linear;
use super::problem::{Problem, Solution, StepLimitError, Steps, meet, optimize};
use super::tableau::{Free, Tableau};

impl Problem {
    /// Returns the whole numbers that meet all conditions at the least costs, or `None` if there are none. Where
    /// `cut_steps` do not find them, others are sought that meet the conditions: the solution says how low the
    /// first cost could be at the least.
    pub(in crate::repair) fn least_whole(
        &self,
        cut_steps: &mut Steps,
        dive_steps: &mut Steps,
    ) -> Result<Option<Solution>, StepLimitError> {
        let conditions: Vec<Linear> =
            self.conditions.iter().map(|one| one.clone().tightened()).collect();
        let mut root = self.tableau();
        if optimize(&mut root, &conditions, dive_steps)?.is_err() {
            return Ok(None);
        }
        match cut(root.clone(), &conditions, cut_steps) {
            Cuts::Whole(solution) => Ok(Some(solution)),
            Cuts::Impossible => Ok(None),
            Cuts::Stopped(lower_bound) => {
                Dive { conditions, lower_bound, best: None }.search(root, dive_steps)
            }
        }
    }
}

/// What cuts lead to.
enum Cuts {
    Whole(Solution),
    Impossible,
    /// The steps were not enough; no whole-number solution has a cost below this.
    Stopped(BigInt),
}

/// Cuts off vertices that are no whole numbers until one is (Gomory).
fn cut(mut tableau: Tableau, conditions: &[Linear], steps: &mut Steps) -> Cuts {
    let mut lower_bound = BigInt::default();
    loop {
        if let Some(cost) = tableau.cost(0) {
            lower_bound = lower_bound.max(cost);
        }
        if let Some(values) = tableau.whole_values() {
            return Cuts::Whole(Solution { values, lower_bound });
        }
        let Some(row) = tableau.cut() else { return Cuts::Stopped(lower_bound) };
        match meet(&mut tableau, Free::Cut, &row, steps) {
            Ok(None) => {}
            Ok(Some(_)) => return Cuts::Impossible,
            Err(StepLimitError) => return Cuts::Stopped(lower_bound),
        }
        match optimize(&mut tableau, conditions, steps) {
            Ok(Ok(())) => {}
            Ok(Err(_)) => return Cuts::Impossible,
            Err(StepLimitError) => return Cuts::Stopped(lower_bound),
        }
    }
}

/// A depth-first search that gives one unknown after another the whole number below or above its value. It finds
/// whole numbers that meet the conditions, and seldom the least.
struct Dive {
    conditions: Vec<Linear>,
    lower_bound: BigInt,
    best: Option<(BigInt, Vec<BigInt>)>,
}

impl Dive {
    #[expect(clippy::arithmetic_side_effects, reason = "big integers have no range")]
    fn search(
        mut self,
        root: Tableau,
        steps: &mut Steps,
    ) -> Result<Option<Solution>, StepLimitError> {
        let mut open = vec![(root, Vec::new())];
        while let Some((mut tableau, fixed)) = open.pop() {
            let conditions = [self.conditions.as_slice(), fixed.as_slice()].concat();
            match optimize(&mut tableau, &conditions, steps) {
                Ok(Ok(())) => {}
                Ok(Err(_)) => continue,
                Err(StepLimitError) => break,
            }
            let cost = tableau.cost(0).unwrap_or_default();
            if self.best.as_ref().is_some_and(|(best, _)| cost >= *best) {
                continue;
            }
            if let Some((unknown, below)) = tableau.fractional() {
                for value in [below.clone(), below + 1_i32] {
                    let fixed = fixed.iter().cloned().chain(is_value(unknown, value)).collect();
                    open.push((tableau.clone(), fixed));
                }
            } else if let Some(values) = tableau.whole_values() {
                let is_least = cost <= self.lower_bound;
                self.best = Some((cost, values));
                if is_least {
                    break;
                }
            }
        }
        let lower_bound = self.lower_bound;
        let (_, values) = self.best.ok_or(StepLimitError)?;
        Ok(Some(Solution { values, lower_bound }))
    }
}

/// Returns expressions that are at least zero exactly if an unknown has a value.
fn is_value(unknown: usize, value: BigInt) -> [Linear; 2] {
    let above = Linear::unknown(unknown).plus(-1, &Linear::constant(value));
    let below = Linear::default().plus(-1, &above);
    [above, below]
}
