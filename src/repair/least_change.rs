//! The least change of the parts that meets rules, as a problem in whole cents.
//!
//! Each part has an amount that it gives up and one that it gets. On each side the two totals are equal: that total
//! is the amount that moves there. The sum over the sides is what is least. A net amount that technical assistance gives up first goes to regular funding under no
//! theme, where it is not counted. A rule is a linear condition, to the cent: a target is at least a share of a base
//! if its cents times a billion are at least the base's times the share in billionths, and exactly the share if
//! the two are less than a billion apart.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;
use core::cmp::Reverse;

use super::parts::{Part, Parts};
use super::repair_error::RepairError;
use super::side::Side;
use super::solver::{Answer, Linear, Problem, Steps, in_cents};
use crate::money::{Euro, Share};
use crate::report::Measure;
use crate::rules::{Base, Bound, Rule, Slice, Strand};

/// The requirements: the rules with their measures, and the slices that must not move.
#[derive(Clone, Debug)]
pub(super) struct Wanted<'a> {
    pub(super) rules: Vec<(&'a Rule, &'a Measure)>,
    pub(super) pinned: Vec<Slice>,
    /// Whether the amounts of the rules are the sums of their parts. If not, they are those of the measures, from which
    /// the sums differ if rounded amounts do not add up to the cent.
    pub(super) sums_of_parts: bool,
}

/// The least change of all parts.
#[derive(Clone, Debug)]
pub(super) struct Change {
    /// The amount that each part gets on its own side, less the amount that it gives up, in cents.
    pub(super) own: Vec<i128>,
    /// The change of each part, in cents: with the net amount that technical assistance gives up.
    pub(super) total: Vec<i128>,
    /// No change that meets the rules has moves with a smaller sum, in cents.
    pub(super) lower_bound: i128,
}

/// The problem of the least change, with the expressions of its unknowns.
pub(super) struct LeastChange {
    problem: Problem,
    /// The place of the rule of each of the first conditions.
    of_rules: Vec<usize>,
    own: Vec<Linear>,
    total: Vec<Linear>,
}

impl LeastChange {
    pub(super) fn of(parts: &Parts, wanted: &Wanted<'_>) -> Self {
        let stays = |part: &Part| wanted.pinned.iter().any(|slice| slice.contains(part.slice));
        let mut unknowns = Unknowns::default();
        let gives: Vec<Linear> = parts
            .iter()
            .map(|part| if stays(part) { Linear::default() } else { unknowns.free() })
            .collect();
        // One part of each side, the one with the least weight, gets the amount that all parts give up less the
        // amount that the others get.
        let mut rests: BTreeMap<Side, (i128, usize)> = BTreeMap::new();
        for (place, part) in parts.iter().enumerate().filter(|(_, part)| !stays(part)) {
            let this = (weight(part.slice), place);
            rests.entry(part.side).and_modify(|rest| *rest = this.min(*rest)).or_insert(this);
        }
        let is_rest = |place: usize| rests.values().any(|(_, rest)| *rest == place);
        let mut gets: Vec<Linear> =
            parts
                .iter()
                .enumerate()
                .map(|(place, part)| {
                    if stays(part) || is_rest(place) { Linear::default() } else { unknowns.free() }
                })
                .collect();
        let before: Vec<Linear> = parts
            .iter()
            .map(|part| match part.before {
                Some(before) => Linear::constant(before.cents()),
                None => unknowns.free(),
            })
            .collect();
        let mut defined = Vec::new();
        for (side, (_, place)) in &rests {
            let on_side = |all: &[Linear]| parts.sum_on(*side, Slice::PROGRAMME, all);
            let rest = on_side(&gives).plus(-1, &on_side(&gets));
            if let Some(gets) = gets.get_mut(*place) {
                *gets = Linear::unknown(unknowns.0.saturating_add(defined.len()));
            }
            defined.push(rest);
        }
        let own: Vec<Linear> =
            gets.iter().zip(&gives).map(|(gets, gives)| gets.clone().plus(-1, gives)).collect();
        let passed_on = parts.assistance().and_then(|place| own.get(place)).cloned();
        let total: Vec<Linear> = parts
            .iter()
            .zip(&own)
            .map(|(part, own)| match &passed_on {
                Some(assistance) if parts.receives_net(part) => own.clone().plus(-1, assistance),
                _ => own.clone(),
            })
            .collect();

        let mut conditions = Vec::new();
        let mut of_rules = Vec::new();
        for (place, (_, measure)) in wanted.rules.iter().enumerate() {
            let before = wanted.sums_of_parts.then_some(&*before);
            conditions.extend(met(parts, measure, before, &total));
            of_rules.resize(conditions.len(), place);
        }
        for ((part, before), change) in parts.iter().zip(&before).zip(&total) {
            conditions.push(before.clone().plus(1, change));
            if stays(part) && parts.receives_net(part) {
                conditions.extend(is_zero(change));
            }
        }
        for (side, slice, amount) in &parts.sums {
            let sum = parts.sum_on(*side, *slice, &before);
            conditions.extend(is_zero(&sum.plus(-1, &Linear::constant(amount.cents()))));
        }
        let moved = gives.iter().fold(Linear::default(), |sum, one| sum.plus(1, one));
        let spared = parts.iter().zip(gives.iter().zip(&gets));
        let spared = spared.fold(Linear::default(), |sum, (part, (gives, gets))| {
            sum.plus(weight(part.slice), gives).plus(weight(part.slice), gets)
        });
        let costs = alloc::vec![moved, spared];
        // A target has few values for each value of its base, so the largest amounts are decided first.
        let amounts = wanted.rules.iter().flat_map(|(rule, _)| [rule.base(), rule.target().into()]);
        let mut branches: Vec<Linear> = amounts.filter_map(|of| parts.sum(of, &total)).collect();
        branches.sort_by_key(|amount| Reverse(amount.size()));
        branches.dedup();
        let problem = Problem { free: unknowns.0, defined, conditions, costs, branches };
        Self { problem, of_rules, own, total }
    }

    /// Returns the least change, or `None` if no change meets what is wanted.
    pub(super) fn solve(&self, steps: &mut Steps) -> Result<Option<Change>, RepairError> {
        match self.problem.least_whole(steps) {
            Answer::Found { values, lower_bound } => {
                let cents = |all: &[Linear]| -> Result<Vec<i128>, _> {
                    all.iter().map(|one| in_cents(&one.value_for(&values))).collect()
                };
                let (own, total) = (cents(&self.own)?, cents(&self.total)?);
                Ok(Some(Change { own, total, lower_bound: in_cents(&lower_bound)? }))
            }
            Answer::Impossible => Ok(None),
            Answer::Unknown { lower_bound } => {
                let lower_bound = in_cents(&lower_bound).and_then(Euro::from_wide_cents).ok();
                Err(RepairError::StepLimit { lower_bound })
            }
        }
    }

    /// Returns the places of rules that cannot be met even in fractions of cents, some of which may be left out, or
    /// `None` if there are none or the steps are not enough.
    pub(super) fn contradiction(&self, steps: &mut Steps) -> Option<BTreeSet<usize>> {
        let conditions = self.problem.contradiction(steps).ok()??;
        Some(conditions.iter().filter_map(|place| self.of_rules.get(*place)).copied().collect())
    }
}

/// Counts the free unknowns.
#[derive(Default)]
struct Unknowns(usize);

impl Unknowns {
    fn free(&mut self) -> Linear {
        let unknown = Linear::unknown(self.0);
        self.0 = self.0.saturating_add(1);
        unknown
    }
}

/// Returns expressions that are at least zero exactly if an expression is zero.
fn is_zero(expression: &Linear) -> [Linear; 2] {
    [expression.clone(), Linear::default().plus(-1, expression)]
}

/// How much a change of a part counts where as little moves either way: technical assistance and regular money
/// are spared most, then the cities.
fn weight(slice: Slice) -> i128 {
    if slice == Slice::TECHNICAL_ASSISTANCE || Slice::strand(Strand::Regular).contains(slice) {
        3
    } else if Slice::TWO_CITIES.contains(slice) {
        2
    } else {
        1
    }
}

/// Returns expressions that are at least zero exactly if a rule is met after a change of the parts, in billionths of
/// a cent, as the check compares target and base. Empty if the parts do not separate its target or base. The amounts
/// are those of the measure or, with the amounts of the parts `before` the change, their sums.
fn met(
    parts: &Parts,
    measure: &Measure,
    before: Option<&[Linear]>,
    change: &[Linear],
) -> Vec<Linear> {
    let after = |of: Base, measured: Euro| {
        let before = match (of, before) {
            (Base::Slice(_), Some(before)) => parts.sum(of, before)?,
            _ => Linear::constant(measured.cents()),
        };
        Some(before.plus(1, &parts.sum(of, change)?))
    };
    let target = after(measure.target.into(), measure.actual);
    let base = after(measure.base, measure.base_amount);
    let (Some(target), Some(base)) = (target, base) else { return Vec::new() };
    let share = i128::from(measure.share.billionths());
    let above = |sign: i128| {
        let scaled = Linear::default().plus(sign.saturating_mul(Share::PARTS), &target);
        scaled.plus(sign.saturating_mul(share).saturating_neg(), &base)
    };
    let less_than_a_cent =
        |sign| above(sign).plus(1, &Linear::constant(Share::PARTS.saturating_sub(1)));
    match measure.bound {
        Bound::AtLeast => alloc::vec![above(1)],
        Bound::AtMost => alloc::vec![above(-1)],
        Bound::Exactly => alloc::vec![less_than_a_cent(1), less_than_a_cent(-1)],
    }
}
