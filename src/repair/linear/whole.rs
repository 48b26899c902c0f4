//! The least that linear conditions allow in whole numbers: branch and bound over the simplex method.

use alloc::collections::BTreeMap;
use alloc::vec;
use alloc::vec::Vec;
use core::cmp::Reverse;

use super::UndecidedError;
use super::fraction::{Fraction, gcd};
use super::simplex::{Equation, least};

/// What a sum of unknowns must lie between.
#[derive(Clone, Debug)]
pub(in crate::repair) struct Constraint {
    /// The factor of each unknown.
    pub(in crate::repair) factors: Vec<i128>,
    pub(in crate::repair) least: Option<i128>,
    pub(in crate::repair) most: Option<i128>,
}

impl Constraint {
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
pub(in crate::repair) fn least_whole(
    conditions: Vec<Constraint>,
    costs: &[i128],
    count: usize,
    most_steps: usize,
) -> Result<Option<Vec<i128>>, UndecidedError> {
    let costs: Vec<Fraction> = costs.iter().copied().map(Fraction::whole).collect();
    // Where the fractions leave the least cost comes first, and of those the latest. Costs are whole, so
    // that the first whole unknowns that come up are at the least cost there is.
    let mut open = BTreeMap::new();
    let mut found = vec![conditions];
    let mut away = 0_usize;
    for step in 0..most_steps {
        for (side, conditions) in found.into_iter().enumerate() {
            let equations = equations(&conditions, costs.len()).ok_or(UndecidedError)?;
            if let Some(values) = least(equations, &costs)? {
                let cost = ceiling_of(&costs, &values).ok_or(UndecidedError)?;
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
    Err(UndecidedError)
}

/// The conditions with another bound for one unknown.
fn narrowed(
    conditions: &[Constraint],
    unknown: usize,
    sought: usize,
    least: Option<i128>,
    most: Option<i128>,
) -> Vec<Constraint> {
    let mut conditions = conditions.to_vec();
    let factors: Vec<i128> = (0..sought).map(|at| i128::from(at == unknown)).collect();
    match conditions.iter_mut().find(|one| one.factors == factors) {
        Some(one) => {
            one.least = one.least.into_iter().chain(least).max();
            one.most = one.most.into_iter().chain(most).min();
        }
        None => conditions.push(Constraint { factors, least, most }),
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
fn equations(conditions: &[Constraint], sought: usize) -> Option<Vec<Equation>> {
    let mut equations = Vec::new();
    let mut unknowns = sought;
    for condition in conditions {
        let Constraint { factors, least, most } = condition.tightened()?;
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

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use proptest::prelude::*;

    use super::{Constraint, least_whole};

    /// The unknowns are sought up to this.
    const MOST: i128 = 4;
    const COUNT: usize = 3;

    fn sum(factors: &[i128], values: &[i128]) -> i128 {
        factors.iter().zip(values).map(|(factor, value)| factor * value).sum()
    }

    fn meets(condition: &Constraint, values: &[i128]) -> bool {
        let sum = sum(&condition.factors, values);
        condition.least.is_none_or(|least| sum >= least)
            && condition.most.is_none_or(|most| sum <= most)
    }

    fn condition() -> impl Strategy<Value = Constraint> {
        let bound = || prop::option::of(-9_i128..12);
        let factors = prop::collection::vec(-4_i128..=4, COUNT);
        (factors, bound(), bound()).prop_map(|(factors, least, most)| Constraint {
            factors,
            least,
            most,
        })
    }

    #[test]
    fn that_an_even_sum_is_not_odd_is_seen_at_once() {
        let odd = Constraint { factors: alloc::vec![2, 4, -6], least: Some(5), most: Some(5) };
        assert_eq!(least_whole(alloc::vec![odd], &[1, 1, 1], COUNT, 1), Ok(None));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4_000))]

        #[test]
        fn it_is_the_least_of_all_that_meet_the_conditions(
            drawn in prop::collection::vec(condition(), 0..4),
            costs in prop::collection::vec(0_i128..4, COUNT),
        ) {
            let each = (0..COUNT).map(|at| Constraint {
                factors: (0..COUNT).map(|one| i128::from(one == at)).collect(),
                least: None,
                most: Some(MOST),
            });
            let conditions: Vec<Constraint> = each.chain(drawn).collect();
            let numbers = || 0..=MOST;
            let all = numbers().flat_map(|a| numbers().flat_map(move |b| numbers().map(move |c| [a, b, c])));
            let meeting = all.filter(|values| conditions.iter().all(|one| meets(one, values)));
            let least = meeting.map(|values| sum(&costs, &values)).min();

            let found = least_whole(conditions.clone(), &costs, COUNT, 1_000).unwrap();
            if let Some(values) = &found {
                prop_assert!(conditions.iter().all(|one| meets(one, values)), "{values:?}");
                prop_assert!(values.iter().all(|value| (0..=MOST).contains(value)));
            }
            prop_assert_eq!(found.map(|values| sum(&costs, &values)), least);
        }
    }
}
