//! The moves of a repair, and the rules that each is needed for.

use alloc::vec::Vec;

use super::least_change::{Change, Wanted};
use super::named_rule::NamedRule;
use super::parts::Parts;
use super::repair_error::RepairError;
use super::side::Side;
use crate::allocation::Figure;
use crate::money::{Euro, OutOfRangeError};
use crate::report::Measure;
use crate::rules::{Base, Slice};

/// An amount that moves from one part to another.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Move {
    /// The side on which it moves.
    pub side: Side,
    /// The part that gives it up.
    pub from: Slice,
    /// The part that gets it.
    pub to: Slice,
    /// The amount in euros.
    pub amount: Euro,
    /// The rules that would fail without this move, with the figures that they would then have. Empty if the move is
    /// only there so that no part is below zero or, in a repair that [may not be the
    /// least](crate::repair::Repair::is_least), may not be needed.
    pub reasons: Vec<MoveReason>,
}

/// A rule that would fail without a move.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct MoveReason {
    /// The rule.
    pub rule: NamedRule,
    /// Its figures when all moves are made but this one.
    pub measure: Measure,
}

/// The moves that make a change: on each side the first part that gives up money gives it to the first that gets some.
pub(super) fn moves(
    parts: &Parts,
    wanted: &Wanted<'_>,
    change: &Change,
) -> Result<Vec<Move>, RepairError> {
    let mut moves = Vec::new();
    for side in Side::ALL {
        let on_side = || {
            let parts = parts.iter().enumerate().zip(&change.own);
            parts
                .filter(|((_, part), _)| part.side == *side)
                .map(|((place, part), change)| (place, part.slice, *change))
        };
        let mut givers = on_side().filter(|(.., change)| *change < 0);
        let mut giver = givers.next();
        for (to_place, to, mut open) in on_side() {
            while let Some((from_place, from, left)) = giver.filter(|_| open > 0) {
                let cents = open.min(left.saturating_neg());
                let back = |place: usize| {
                    let part = i128::from(place == from_place)
                        .saturating_sub(i128::from(place == to_place));
                    part.saturating_mul(cents)
                };
                let without = change.total.iter().enumerate();
                let without: Vec<i128> =
                    without.map(|(place, change)| change.saturating_add(back(place))).collect();
                moves.push(Move {
                    side: *side,
                    from,
                    to,
                    amount: Euro::from_wide_cents(cents)?,
                    reasons: failing(parts, wanted, &without)?,
                });
                open = open.saturating_sub(cents);
                let left = left.saturating_add(cents);
                giver = if left == 0 { givers.next() } else { Some((from_place, from, left)) };
            }
        }
    }
    Ok(moves)
}

/// The rules that fail after a change.
fn failing(
    parts: &Parts,
    wanted: &Wanted<'_>,
    change: &[i128],
) -> Result<Vec<MoveReason>, OutOfRangeError> {
    let after = |amount: Euro, of: Base| {
        let cents = parts.sum_of_cents(of, change).unwrap_or_default();
        Euro::from_wide_cents(cents.saturating_add(amount.cents().into()))
    };
    let mut failing = Vec::new();
    for (rule, measure) in &wanted.rules {
        let target = Figure::exact(after(measure.actual, measure.target.into())?);
        let base = Figure::exact(after(measure.base_amount, measure.base)?);
        let base = match measure.base_origin {
            Some(origin) => base.with_origin(origin),
            None => base,
        };
        let measure = rule.measure(&target, &base)?;
        if !measure.is_met() {
            failing.push(MoveReason { rule: (*rule).into(), measure });
        }
    }
    Ok(failing)
}
