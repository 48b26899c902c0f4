//! The least change of a plan's parts that meets rules, in whole cents.

use alloc::vec::Vec;

use super::linear::{Constraint, UndecidedError, least_whole};
use super::repair_parts::{NOT_URBAN, PlanPart, PlanParts, Side, sum_of};
use crate::money::Share;
use crate::report::Measure;
use crate::rules::{Bound, Rule, Slice};

/// Steps after which the least is not sought any further.
const MOST_STEPS: usize = 500;
/// Steps after which any that moves as little will do.
const STEPS_TO_SPARE: usize = 100;

/// What the parts must meet: the rules by their measures, and the slices that do not move.
#[derive(Clone, Debug)]
pub(super) struct Wanted<'a> {
    pub(super) rules: Vec<(&'a Rule, &'a Measure)>,
    pub(super) pinned: Vec<Slice>,
}

/// The least change of each part, in cents, that meets all that is wanted, or that there is none.
pub(super) fn least_change(
    parts: &PlanParts,
    wanted: &Wanted<'_>,
) -> Result<Option<Vec<i128>>, UndecidedError> {
    let (conditions, before) = conditions(parts, wanted)?;
    // The unknowns: what each part has after the change, and what it gives up, which is what moves.
    let count = before.len();
    let moved = [alloc::vec![0; count], alloc::vec![1; count]].concat();
    let least = least_whole(conditions.clone(), &moved, count, MOST_STEPS)?;
    let Some(least) = least else { return Ok(None) };
    let as_little = Constraint { most: Some(sum_of(&moved, &least)), factors: moved, least: None };
    let conditions = conditions.into_iter().chain([as_little]).collect();
    let spared = least_whole(conditions, &spared(parts), count, STEPS_TO_SPARE);
    // Any change that moves as little will do if none is found that spares some parts.
    let values = match spared {
        Ok(Some(spared)) => spared,
        Ok(None) | Err(UndecidedError) => least,
    };
    Ok(Some(values.iter().zip(before).map(|(after, before)| after.wrapping_sub(before)).collect()))
}

/// The costs of what each part has and gives up, so that those to be spared change least. A change is
/// twice what is given up, and what there is after less what there was before.
fn spared(parts: &PlanParts) -> Vec<i128> {
    let given: Vec<i128> = parts.iter().map(|part| weight(part.slice)).collect();
    let mut after = alloc::vec![0_i128; given.len()];
    for (part, weight) in parts.iter().zip(&given) {
        for (cost, factor) in after.iter_mut().zip(parts.own_factors(part)) {
            *cost = cost.saturating_add(factor.saturating_mul(*weight));
        }
    }
    after.extend(given.into_iter().map(|weight| weight.saturating_mul(2)));
    after
}

/// The conditions on what each part has and gives up, and what each has now.
fn conditions(
    parts: &PlanParts,
    wanted: &Wanted<'_>,
) -> Result<(Vec<Constraint>, Vec<i128>), UndecidedError> {
    let before: Vec<i128> = parts.iter().map(|part| i128::from(part.amount.cents())).collect();
    let count = before.len();
    let is_pinned = |part: &PlanPart| wanted.pinned.iter().any(|slice| slice.contains(part.slice));
    // What is not urban cannot stay when technical assistance changes.
    let not_urban_is = parts.iter().any(|part| {
        part.slice.contains(NOT_URBAN) && part.side == Side::Strands && is_pinned(part)
    });
    let pinned: Vec<bool> = parts
        .iter()
        .map(|part| is_pinned(part) || (not_urban_is && part.slice == Slice::TECHNICAL_ASSISTANCE))
        .collect();
    // A condition on changes, as one on what each part has: pinned parts have no change.
    let on_changes = |Constraint { mut factors, least, most }: Constraint| {
        factors
            .iter_mut()
            .zip(&pinned)
            .filter(|(_, pinned)| **pinned)
            .for_each(|(one, _)| *one = 0);
        let now = sum_of(&factors, &before);
        let from = |bound: i128| bound.saturating_add(now);
        factors.resize(count.saturating_mul(2), 0);
        Constraint { factors, least: least.map(from), most: most.map(from) }
    };
    let exactly = |factors, sum| Constraint { factors, least: Some(sum), most: Some(sum) };

    let mut conditions = Vec::new();
    for side in Side::ALL {
        // What leaves technical assistance is net money, and so is somewhere.
        let counts = |part: &PlanPart| {
            part.side == *side
                || (*side == Side::Strands && part.slice == Slice::TECHNICAL_ASSISTANCE)
        };
        if parts.iter().any(|part| part.side == *side) {
            let factors = parts.iter().map(|part| i128::from(counts(part))).collect();
            conditions.push(on_changes(exactly(factors, 0)));
        }
    }
    for (at, (part, now)) in parts.iter().zip(&before).enumerate() {
        let unit = |unknown: usize| {
            (0..count.saturating_mul(2)).map(move |one| i128::from(one == unknown))
        };
        if pinned.get(at).is_some_and(|pinned| *pinned) {
            conditions.push(exactly(unit(at).collect(), *now));
        }
        // It gives up at least what it has less than before.
        let change = Constraint { factors: parts.own_factors(part), least: Some(0), most: None };
        let Constraint { factors, least, most } = on_changes(change);
        let given = unit(at.saturating_add(count));
        let factors = factors.iter().zip(given).map(|(one, given)| one.saturating_add(given));
        conditions.push(Constraint { factors: factors.collect(), least, most });
    }
    for (_, measure) in &wanted.rules {
        conditions.push(on_changes(condition(parts, measure).ok_or(UndecidedError)?));
    }
    Ok((conditions, before))
}

/// How much a change of a part counts where as little moves either way.
fn weight(slice: Slice) -> i128 {
    if slice == Slice::TECHNICAL_ASSISTANCE || slice == NOT_URBAN {
        3
    } else if Slice::TWO_CITIES.contains(slice) {
        2
    } else {
        1
    }
}

/// What a rule requires of the changes of the parts, in billionths of a cent, as the check compares target
/// and base. `None` if the parts do not separate its target or base.
#[expect(
    clippy::arithmetic_side_effects,
    reason = "a factor is one at most, and an i64 times a billion is far within an i128"
)]
fn condition(parts: &PlanParts, measure: &Measure) -> Option<Constraint> {
    let share = i128::from(measure.share.billionths());
    let (target, base) = (parts.factors(measure.target.into())?, parts.factors(measure.base)?);
    let factors =
        target.iter().zip(&base).map(|(target, base)| target * Share::PARTS - base * share);
    let above = i128::from(measure.actual.cents()) * Share::PARTS
        - i128::from(measure.base_amount.cents()) * share;
    let (least, most) = match measure.bound {
        Bound::AtLeast => (Some(-above), None),
        Bound::AtMost => (None, Some(-above)),
        Bound::Exactly => (Some(1 - Share::PARTS - above), Some(Share::PARTS - 1 - above)),
    };
    Some(Constraint { factors: factors.collect(), least, most })
}
