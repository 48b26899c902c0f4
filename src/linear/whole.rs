//! The least that linear conditions allow in whole numbers: branch and bound over the simplex method.

use alloc::collections::BTreeMap;
use alloc::vec;
use alloc::vec::Vec;
use core::cmp::Reverse;

use super::Undecided;
use super::fraction::{Fraction, gcd};
use super::simplex::{Equation, least};

/// What a sum of unknowns must lie between.
#[derive(Clone, Debug)]
pub(crate) struct Condition {
    /// The factor of each unknown.
    pub(crate) factors: Vec<i128>,
    pub(crate) least: Option<i128>,
    pub(crate) most: Option<i128>,
}

impl Condition {
    /// The same for whole unknowns: a sum of multiples is a multiple itself.
    fn tightened(&self) -> Option<Self> {
        let divisor = self.factors.iter().fold(0, |all, factor| gcd(all, factor.unsigned_abs()));
        if divisor < 2 {
            return Some(self.clone());
        }
        let divisor = i128::try_from(divisor).ok()?;
        let down = |bound: i128| bound.checked_div_euclid(divisor);
        Some(Self {
            factors: self.factors.iter().copied().map(down).collect::<Option<_>>()?,
            least: self.least.and_then(|bound| down(bound.checked_neg()?)?.checked_neg()),
            most: self.most.and_then(down),
        })
    }
}

/// The first `count` unknowns, whole and none negative, that meet all conditions at the least cost, or
/// that there are none, and the others, none negative. Each has a whole cost that is not negative; the
/// others come out whole at the least cost where the first are.
///
/// # Errors
///
/// When the fractions on the way do not fit, or it takes more than `most_steps`.
pub(crate) fn least_whole(
    conditions: Vec<Condition>,
    costs: &[i128],
    count: usize,
    most_steps: usize,
) -> Result<Option<Vec<i128>>, Undecided> {
    let costs: Vec<Fraction> = costs.iter().copied().map(Fraction::whole).collect();
    // Where the fractions leave the least cost comes first, and of those the latest. Costs are whole, so
    // that the first whole unknowns that come up are at the least cost there is.
    let mut open = BTreeMap::new();
    let mut found = vec![conditions];
    let mut away = 0_usize;
    for step in 0..most_steps {
        for (side, conditions) in found.into_iter().enumerate() {
            let equations = equations(&conditions, costs.len()).ok_or(Undecided)?;
            if let Some(values) = least(equations, &costs)? {
                let cost = ceiling_of(&costs, &values).ok_or(Undecided)?;
                // The last two are further away.
                let away = away.saturating_add(usize::from(side > 1));
                open.insert((cost, away, Reverse(step), side), (conditions, values));
            }
        }
        let Some(((_, now, _, _), (conditions, values))) = open.pop_first() else {
            return Ok(None);
        };
        let Some(unknown) = values.iter().take(count).position(|value| value.as_whole().is_none())
        else {
            let sought = values.iter().take(costs.len());
            return Ok(Some(sought.map(|value| value.floor()).collect()));
        };
        away = now;
        let floor = values.get(unknown).map_or(0, |value| value.floor());
        // Next to where it is, and further away: there are often many at the same cost.
        let at = |by: i128| floor.checked_add(by);
        found = [(at(0), at(0)), (at(1), at(1)), (None, at(-1)), (at(2), None)]
            .map(|(least, most)| narrowed(&conditions, unknown, costs.len(), least, most))
            .into();
    }
    Err(Undecided)
}

/// The conditions with another bound for one unknown.
fn narrowed(
    conditions: &[Condition],
    unknown: usize,
    sought: usize,
    least: Option<i128>,
    most: Option<i128>,
) -> Vec<Condition> {
    let mut conditions = conditions.to_vec();
    let factors: Vec<i128> = (0..sought).map(|at| i128::from(at == unknown)).collect();
    match conditions.iter_mut().find(|one| one.factors == factors) {
        Some(one) => {
            one.least = one.least.into_iter().chain(least).max();
            one.most = one.most.into_iter().chain(most).min();
        }
        None => conditions.push(Condition { factors, least, most }),
    }
    conditions
}

/// The cost of the unknowns, up to the whole number.
fn ceiling_of(costs: &[Fraction], values: &[Fraction]) -> Option<i128> {
    let cost = costs.iter().zip(values).try_fold(Fraction::ZERO, |sum, (cost, value)| {
        if cost.is_zero() { Some(sum) } else { sum.plus(cost.times(*value)?) }
    })?;
    cost.negated()?.floor().checked_neg()
}

/// The conditions as equations: a bound takes up what it leaves in an unknown of its own, past those
/// that are sought.
fn equations(conditions: &[Condition], sought: usize) -> Option<Vec<Equation>> {
    let mut equations = Vec::new();
    let mut unknowns = sought;
    for condition in conditions {
        let Condition { factors, least, most } = condition.tightened()?;
        let bounds = match (least, most) {
            (Some(least), Some(most)) if least == most => [Some((least, 0)), None],
            _ => [least.map(|least| (least, -1)), most.map(|most| (most, 1))],
        };
        for (bound, slack) in bounds.into_iter().flatten() {
            // A sum is not negative.
            let sign = if bound < 0 { -1 } else { 1 };
            let signed = |number: i128| number.checked_mul(sign).map(Fraction::whole);
            let mut factors =
                factors.iter().map(|factor| signed(*factor)).collect::<Option<Vec<_>>>()?;
            if slack != 0 {
                factors.resize(unknowns, Fraction::ZERO);
                factors.push(signed(slack)?);
                unknowns = unknowns.checked_add(1)?;
            }
            equations.push(Equation { factors, sum: signed(bound)? });
        }
    }
    Some(equations)
}
