//! Rules that require exactly, of one base, for money that cannot overlap.

use alloc::vec::Vec;

use super::{Bound, Rule, RuleSet};
use crate::money::Share;

/// Combinations that are tried before none is taken to be there.
const MOST_TRIES: usize = 100_000;

/// Rules that require exactly, of the same base as the first, for money that does not overlap with
/// each other's, and whose shares add up to what is `wanted`, the whole or more; the first that do, the
/// first among them.
pub(super) fn disjoint_from_first<'a>(
    rules: &[&'a Rule],
    wanted: fn(u64) -> bool,
) -> Option<Vec<&'a Rule>> {
    let (first, others) = rules.split_first()?;
    if first.bound != Bound::Exactly {
        return None;
    }
    let others: Vec<&Rule> = others
        .iter()
        .copied()
        .filter(|one| one.bound == Bound::Exactly && one.base == first.base)
        .filter(|one| !one.target.overlaps(first.target))
        .collect();
    let mut tries = MOST_TRIES;
    extend(&mut alloc::vec![*first], &others, wanted, &mut tries)
}

fn extend<'a>(
    chosen: &mut Vec<&'a Rule>,
    others: &[&'a Rule],
    wanted: fn(u64) -> bool,
    tries: &mut usize,
) -> Option<Vec<&'a Rule>> {
    let sum = |rules: &[&Rule]| {
        let shares = rules.iter().map(|one| u64::from(one.share.billionths()));
        shares.fold(0, u64::saturating_add)
    };
    let shares = sum(chosen);
    if wanted(shares) {
        return Some(chosen.clone());
    }
    // Not even all of the others would make it the whole.
    if shares.saturating_add(sum(others)) < u64::from(Share::ONE.billionths()) {
        return None;
    }
    for (place, other) in others.iter().enumerate() {
        *tries = tries.checked_sub(1)?;
        let rest: Vec<&Rule> = others
            .iter()
            .skip(place.saturating_add(1))
            .copied()
            .filter(|one| !one.target.overlaps(other.target))
            .collect();
        chosen.push(other);
        if let Some(found) = extend(chosen, &rest, wanted, tries) {
            return Some(found);
        }
        chosen.pop();
    }
    None
}

impl RuleSet {
    /// The rules that divide one base among them: each group requires exactly all of its base, for
    /// money that cannot overlap. A rule is in one group at most.
    pub(crate) fn divisions(&self) -> Vec<Vec<&Rule>> {
        let mut open: Vec<&Rule> = self.rules.iter().collect();
        let mut groups = Vec::new();
        while !open.is_empty() {
            let whole = |sum| sum == u64::from(Share::ONE.billionths());
            if let Some(group) = disjoint_from_first(&open, whole) {
                open.retain(|rule| !group.iter().any(|one| one.id == rule.id));
                groups.push(group);
            } else {
                open.remove(0);
            }
        }
        groups
    }
}
