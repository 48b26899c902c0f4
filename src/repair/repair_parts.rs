//! The parts of a plan that money can be moved between, and what a move does to any amount of it.

use alloc::vec::Vec;

use super::linear::UndecidedError;
use crate::allocation::{Amounts, FinancialPlan, parts_of};
use crate::code::codes;
use crate::money::{Euro, OutOfRangeError};
use crate::rules::{Base, Slice, Strand};

codes! {
    /// A side of a plan.
    ///
    /// Each euro has an objective and a strand, but a plan does not say how much of an objective is in
    /// which strand: money is moved on one side or on the other.
    #[non_exhaustive]
    pub enum Side("geen kant van een plan", "not a side of a plan", by_code: true) {
        /// Technical assistance, the priorities and their objectives: together the total.
        Objectives = "objectives",
            nl "tussen technische bijstand, prioriteiten en doelstellingen",
            en "between technical assistance, priorities and objectives";
        /// The strands: together the net amount.
        Strands = "strands",
            nl "tussen de luiken van het programma",
            en "between the strands of the programme";
    }
}

/// A part that is not divided any further.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct PlanPart {
    pub(super) side: Side,
    pub(super) slice: Slice,
    pub(super) amount: Euro,
}

/// The parts of a plan, those of the objectives first.
#[derive(Debug)]
pub(super) struct PlanParts(Vec<PlanPart>);

impl PlanParts {
    pub(super) fn of(plan: &FinancialPlan) -> Result<Self, UndecidedError> {
        let mut parts = Self(Vec::new());
        parts.separate(plan, Side::Objectives, Slice::PROGRAMME)?;
        // What is not urban follows from the net amount only.
        parts.separate(plan, Side::Strands, Slice::NET)?;
        Ok(parts)
    }

    /// Adds the parts of `whole`: those that have an amount, and the rest of it.
    fn separate(
        &mut self,
        plan: &FinancialPlan,
        side: Side,
        whole: Slice,
    ) -> Result<(), UndecidedError> {
        let Ok(figure) = plan.figure(whole) else { return Ok(()) };
        let known = known_in(plan, side, whole);
        let rest = known.iter().try_fold(whole, |rest, part| rest.difference(*part));
        for part in &known {
            self.separate(plan, side, *part)?;
        }
        // Where both cities are given, they are all that the two have.
        let all_given =
            !parts_of(whole).is_empty() && parts_of(whole).iter().all(|part| known.contains(part));
        if let Some(slice) = rest.filter(|_| !all_given) {
            let amounts = known.iter().filter_map(|part| plan.figure(*part).ok());
            let parts = Euro::sum(amounts.map(|figure| figure.amount()))?;
            // Below zero only if the parts exceed their whole: rules on them are not evaluated then.
            let amount = figure.amount().checked_sub(parts)?.max(Euro::ZERO);
            self.0.push(PlanPart { side, slice, amount });
        }
        Ok(())
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &PlanPart> {
        self.0.iter()
    }

    /// By how much the change of each part counts in that of a base. `None` if the parts do not separate
    /// it from the rest.
    pub(super) fn factors(&self, base: Base) -> Option<Vec<i128>> {
        let Base::Slice(slice) = base else { return Some(self.iter().map(|_| 0).collect()) };
        let side = Side::ALL.iter().copied().find(|side| self.separates(*side, slice))?;
        let parts = || self.iter().map(|part| (part.side == side, slice.contains(part.slice)));
        // The changes between objectives add up to nothing: those inside are the opposite of those
        // outside, which may be fewer.
        let inside = parts().filter(|part| *part == (true, true)).count();
        let outside = parts().filter(|part| *part == (true, false)).count();
        let by_others = side == Side::Objectives && inside > outside;
        let factor = |(own, inside): (bool, bool)| match (own, inside, by_others) {
            (true, true, false) => 1,
            (true, false, true) => -1,
            _ => 0,
        };
        Some(parts().map(factor).collect())
    }

    /// The change of each part without what technical assistance gives up to, or gets from, what is not
    /// urban: what moves on the side of the part.
    pub(super) fn own_factors(&self, part: &PlanPart) -> Vec<i128> {
        let passed_on = part.side == Side::Strands && part.slice.contains(NOT_URBAN);
        let factor = |one: &PlanPart| {
            i128::from(one == part || (passed_on && one.slice == Slice::TECHNICAL_ASSISTANCE))
        };
        self.iter().map(factor).collect()
    }

    /// The change of a base when each part changes by so many cents. A base that the parts do not separate
    /// from the rest stays as it is: nothing moves in or out of it.
    pub(super) fn change_of(&self, base: Base, by: &[i128]) -> Result<Euro, OutOfRangeError> {
        match self.factors(base) {
            Some(factors) => Euro::from_wide_cents(sum_of(&factors, by)),
            None => Ok(Euro::ZERO),
        }
    }

    /// Whether each part of a side is in the slice or not, as a whole.
    fn separates(&self, side: Side, slice: Slice) -> bool {
        let mut parts = self.iter().filter(|part| part.side == side).peekable();
        parts.peek().is_some()
            && parts.all(|part| slice.contains(part.slice) || !slice.overlaps(part.slice))
    }
}

pub(super) const NOT_URBAN: Slice = Slice::strand(Strand::Regular);

/// The sum of so many times each.
pub(super) fn sum_of(factors: &[i128], of: &[i128]) -> i128 {
    let products = factors.iter().zip(of).map(|(factor, one)| factor.saturating_mul(*one));
    products.fold(0, i128::saturating_add)
}

/// The largest parts of `whole` that have an amount.
fn known_in(plan: &FinancialPlan, side: Side, whole: Slice) -> Vec<Slice> {
    let parts: &[Slice] = match (side, whole) {
        (Side::Strands, Slice::NET) => &[Slice::URBAN],
        (Side::Strands, Slice::URBAN) => &[Slice::TWO_CITIES],
        _ => parts_of(whole),
    };
    let known = |part: &Slice| match plan.figure(*part) {
        Ok(_) => alloc::vec![*part],
        Err(_) => known_in(plan, side, *part),
    };
    parts.iter().flat_map(known).collect()
}

/// The plan with each part changed by so many cents.
pub(super) fn changed(
    plan: &FinancialPlan,
    parts: &PlanParts,
    by: &[i128],
) -> Result<FinancialPlan, OutOfRangeError> {
    plan.with_each(|of, amount| amount.checked_add(parts.change_of(of, by)?))
}
