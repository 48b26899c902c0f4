//! Repairs: the least that must move for a plan to meet the rules.

use alloc::borrow::Cow;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::linear::UndecidedError;
use super::repair_parts::{PlanParts, Side, changed, sum_of};
use super::repair_search::{Wanted, least_change};
use crate::allocation::{Amounts, Figure, FinancialPlan, checks};
use crate::money::{Euro, OutOfRangeError};
use crate::report::{Measure, Reason};
use crate::rules::{Base, RuleSet, Slice};

/// The least total amount to move between the parts of a plan so that all rules hold to the cent.
///
/// A plan has two [`Side`]s, and no euro is known to be on both: what moves is counted on each side
/// by itself. The total stays; what technical assistance gives up is not urban until it is moved on.
/// Amounts count as written, so that a rule that holds only within their rounding is repaired too;
/// and every rule counts, warnings included. It is arithmetic: whether a move is wise or allowed is
/// not looked at.
///
/// Among repairs that move as little it is the one with the smallest sum of changes, in which those of
/// technical assistance and of what is not urban count three times and those of the cities twice, so
/// that these are spared, where that is soon found; among equals after that, always the same one.
///
/// [`RuleSet::repair`] gives it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Repair {
    /// The moves, those between objectives first. None where all rules hold.
    pub moves: Vec<Move>,
    /// Each part that changes.
    pub parts: Vec<ChangedPart>,
    /// The rules that were left out, and why.
    pub not_evaluated: Vec<(Cow<'static, str>, Reason)>,
    /// The plan after the moves.
    pub plan: FinancialPlan,
}

/// An amount that moves from one part of a plan to another.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Move {
    /// The side of the plan.
    pub side: Side,
    /// The part that gives it up.
    pub from: Slice,
    /// The part that gets it.
    pub to: Slice,
    /// The amount in euros.
    pub amount: Euro,
    /// The rules that would not hold without this move, with their figures then. None where without it
    /// what is not urban would be below zero.
    pub reasons: Vec<MoveReason>,
}

/// A rule that would not hold without a move.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct MoveReason {
    /// The id of the rule.
    pub rule: Cow<'static, str>,
    /// Its figures when all moves are made but this one.
    pub measure: Measure,
}

/// A part of a plan before and after a repair, in euros.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ChangedPart {
    /// The side of the plan.
    pub side: Side,
    /// The part.
    pub slice: Slice,
    /// Its amount in the plan.
    pub before: Euro,
    /// Its amount after the moves.
    pub after: Euro,
}

/// Why there is no repair, or why it is not known which rules contradict each other.
#[derive(Clone, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(tag = "code", content = "args", rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum RepairError {
    /// `contradiction`: however the money of the plan is divided, these rules do not hold together while
    /// these slices do not move. Leave out any one of them, and the others can be met.
    Contradiction {
        /// The ids of the rules.
        rules: Vec<Cow<'static, str>>,
        /// The slices that do not move.
        pinned: Vec<Slice>,
    },
    /// `pin-not-separable`: the plan does not separate what should not move from the rest.
    PinNotSeparable {
        /// What should not move.
        slice: Slice,
    },
    /// `undecided`: the numbers are too large, or too many rules depend on each other, to be sure.
    Undecided,
}

impl From<UndecidedError> for RepairError {
    fn from(_: UndecidedError) -> Self {
        Self::Undecided
    }
}

impl RuleSet {
    /// The least that must move in `plan` for all rules to hold, while what is `pinned` does not move.
    ///
    /// # Errors
    ///
    /// Returns an error if no repair exists, with the rules and pinned slices that contradict each other;
    /// if the plan does not separate a pinned slice from the rest; or if it could not be decided, as
    /// happens with several rules whose shares have many digits, or that share bases which all can move.
    ///
    /// ```
    /// use efro_gti::{Euro, FinancialPlan, RuleSet, Slice};
    ///
    /// let plan = FinancialPlan::builder("A programme", Euro::whole(1_000))
    ///     .technical_assistance(Euro::ZERO)
    ///     .urban(Euro::whole(70))
    ///     .build()?;
    /// let repair = RuleSet::adopted().repair(&plan, &[]).unwrap();
    /// assert_eq!(repair.moved()?, Euro::whole(10));
    /// assert_eq!(repair.moves[0].to_string(), "€10.00 from the regular strand to sustainable urban development; without it: urban-minimum €10.00 short");
    ///
    /// // What is contracted does not move.
    /// let contracted = [Slice::URBAN, Slice::TECHNICAL_ASSISTANCE];
    /// assert!(RuleSet::adopted().repair(&plan, &contracted).is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn repair(&self, plan: &FinancialPlan, pinned: &[Slice]) -> Result<Repair, RepairError> {
        let parts = PlanParts::of(plan)?;
        if let Some(slice) = pinned.iter().find(|slice| parts.factors((**slice).into()).is_none()) {
            return Err(RepairError::PinNotSeparable { slice: *slice });
        }
        let outcomes = self.check_each(plan, &checks(plan));
        let mut wanted = Wanted { rules: Vec::new(), pinned: pinned.to_vec() };
        let mut not_evaluated = Vec::new();
        for (rule, outcome) in &outcomes {
            let bases = [rule.target().into(), rule.base()];
            let not_separated = bases.into_iter().find(|base| parts.factors(*base).is_none());
            let reason = match (outcome.measure(), outcome.reason(), not_separated) {
                (Some(measure), _, None) => {
                    wanted.rules.push((*rule, measure));
                    continue;
                }
                (Some(_), _, Some(slice)) => Reason::NotSeparable { of: slice },
                (None, Some(reason), _) => reason.clone(),
                // An outcome of a rule has either.
                (None, None, _) => return Err(RepairError::Undecided),
            };
            not_evaluated.push((Cow::Owned(rule.id().to_string()), reason));
        }
        let Some(changes) = least_change(&parts, &wanted)? else {
            return Err(contradiction(&parts, wanted)?);
        };
        let moves = matched(&parts, &changes).into_iter().map(|one| {
            let reasons = broken_without(&wanted, &parts, &changes, one)?;
            one.into_move(&parts, reasons)
        });
        Ok(Repair {
            moves: moves.collect::<Result<_, UndecidedError>>()?,
            parts: changed_parts(&parts, &changes)?,
            not_evaluated,
            plan: changed(plan, &parts, &changes).map_err(UndecidedError::from)?,
        })
    }
}

/// The rules that would not hold if all changes were made but one move.
fn broken_without(
    wanted: &Wanted<'_>,
    parts: &PlanParts,
    changes: &[i128],
    left_out: Matched,
) -> Result<Vec<MoveReason>, UndecidedError> {
    let back = |at: usize| {
        let part = i128::from(at == left_out.from).wrapping_sub(i128::from(at == left_out.to));
        part.saturating_mul(left_out.cents)
    };
    let changes = changes.iter().enumerate().map(|(at, change)| change.saturating_add(back(at)));
    let changes: Vec<i128> = changes.collect();
    let after = |amount: Euro, of: Base| amount.checked_add(parts.change_of(of, &changes)?);
    let mut broken = Vec::new();
    for (rule, measure) in &wanted.rules {
        let target = Figure::exact(after(measure.actual, measure.target.into())?);
        let base = Figure::exact(after(measure.base_amount, measure.base)?);
        let base = match measure.base_origin {
            Some(origin) => base.with_origin(origin),
            None => base,
        };
        let measure = rule.measure(&target, &base)?;
        if !measure.is_met() {
            broken.push(MoveReason { rule: Cow::Owned(rule.id().to_string()), measure });
        }
    }
    Ok(broken)
}

fn changed_parts(parts: &PlanParts, changes: &[i128]) -> Result<Vec<ChangedPart>, UndecidedError> {
    let mut after_moves = Vec::new();
    for part in parts.iter() {
        let (side, slice, before) = (part.side, part.slice, part.amount);
        let after = before.checked_add(parts.change_of(slice.into(), changes)?)?;
        if after != before {
            after_moves.push(ChangedPart { side, slice, before, after });
        }
    }
    Ok(after_moves)
}

/// Cents that go from one part to another, by their places among the parts.
#[derive(Clone, Copy, Debug)]
struct Matched {
    from: usize,
    to: usize,
    cents: i128,
}

impl Matched {
    fn into_move(
        self,
        parts: &PlanParts,
        reasons: Vec<MoveReason>,
    ) -> Result<Move, UndecidedError> {
        let part = |place| parts.iter().nth(place).ok_or(UndecidedError);
        let (from, to) = (part(self.from)?, part(self.to)?);
        let amount = Euro::from_wide_cents(self.cents)?;
        Ok(Move { side: from.side, from: from.slice, to: to.slice, amount, reasons })
    }
}

/// The changes as moves: on each side the first part that gives up money gives it to the first that
/// gets some.
fn matched(parts: &PlanParts, changes: &[i128]) -> Vec<Matched> {
    let mut moves = Vec::new();
    for side in Side::ALL {
        let own = || {
            let on_side = parts.iter().enumerate().filter(|(_, part)| part.side == *side);
            on_side.map(|(at, part)| (at, sum_of(&parts.own_factors(part), changes)))
        };
        let mut givers = own().filter(|(_, change)| *change < 0);
        let mut giver = givers.next();
        for (to, mut open) in own() {
            while let Some((from, left)) = giver.filter(|_| open > 0) {
                let cents = open.min(left.saturating_neg());
                moves.push(Matched { from, to, cents });
                open = open.saturating_sub(cents);
                let left = left.saturating_add(cents);
                giver = if left == 0 { givers.next() } else { Some((from, left)) };
            }
        }
    }
    moves
}

/// The rules and pinned slices that contradict each other, none of which can be left out; pinned ones
/// only where the rules could be met without.
fn contradiction(parts: &PlanParts, mut wanted: Wanted<'_>) -> Result<RepairError, UndecidedError> {
    for slice in wanted.pinned.clone().into_iter().rev() {
        let mut fewer = wanted.clone();
        fewer.pinned.retain(|one| *one != slice);
        if least_change(parts, &fewer)?.is_none() {
            wanted = fewer;
        }
    }
    for (rule, _) in wanted.rules.clone().into_iter().rev() {
        let mut fewer = wanted.clone();
        fewer.rules.retain(|(one, _)| one.id() != rule.id());
        if least_change(parts, &fewer)?.is_none() {
            wanted = fewer;
        }
    }
    let rules = wanted.rules.iter().map(|(rule, _)| Cow::Owned(rule.id().to_string())).collect();
    Ok(RepairError::Contradiction { rules, pinned: wanted.pinned })
}

impl Repair {
    /// Returns the amount that moves, on both sides together, in euros.
    ///
    /// # Errors
    ///
    /// Returns an error if the sum is out of range, though each move is in range.
    pub fn moved(&self) -> Result<Euro, OutOfRangeError> {
        Euro::sum(self.moves.iter().map(|one| one.amount))
    }

    /// Returns the amount that moves on one side, in euros.
    ///
    /// # Errors
    ///
    /// Returns an error if the sum is out of range.
    pub fn moved_on(&self, side: Side) -> Result<Euro, OutOfRangeError> {
        let on_side = self.moves.iter().filter(|one| one.side == side);
        Euro::sum(on_side.map(|one| one.amount))
    }

    /// Returns the amount that technical assistance gives up, in euros, which counts as not urban before
    /// anything moves between places. It is below zero if technical assistance gets more.
    ///
    /// # Errors
    ///
    /// Returns an error if the difference is out of range.
    pub fn passed_to_not_urban(&self) -> Result<Euro, OutOfRangeError> {
        let urban_is_known =
            [Slice::URBAN, Slice::TWO_CITIES].iter().any(|one| self.plan.figure(*one).is_ok());
        match self.parts.iter().find(|part| part.slice == Slice::TECHNICAL_ASSISTANCE) {
            Some(assistance) if urban_is_known => assistance.before.checked_sub(assistance.after),
            _ => Ok(Euro::ZERO),
        }
    }
}
