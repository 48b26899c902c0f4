//! Finds rules that require exact shares of one base for slices that do not overlap.

use alloc::vec::Vec;

use super::{Bound, Rule, RuleSet};
use crate::money::Share;

/// The number of combinations after which the search gives up.
const MAX_TRIES: usize = 100_000;

/// Returns the first combination of rules, the first rule included, that require exact shares of one base for slices
/// that do not overlap, and whose shares have a sum that is `wanted`; or `None` if there is none or the search gives up.
/// A wanted sum is at least 100 %.
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
    let mut tries = MAX_TRIES;
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
    // Even with all the others, the sum stays below 100 %.
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
    /// Returns the groups of rules that divide a base among them: the rules of a group require exact shares that add up
    /// to 100 % of one base, for slices that do not overlap. A rule is in at most one group.
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
