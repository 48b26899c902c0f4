//! The parts that money can move between, and what a move does to any amount.

use alloc::vec::Vec;

use super::side::{Axes, Side, narrowed, sides};
use super::solver::Linear;
use crate::allocation::{Amounts, FigureError, independent, known, own_fields, undivided};
use crate::money::Euro;
use crate::rules::{Base, RuleSet, Slice, Strand};

/// A part that no amount divides any further.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Part {
    pub(super) side: Side,
    pub(super) slice: Slice,
    /// Its amount, or `None` if the amounts leave it open.
    pub(super) before: Option<Euro>,
}

/// The sides of amounts with their parts, in the order of the sides.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Parts {
    parts: Vec<Part>,
    /// The amounts of several parts together, some of which are open.
    pub(super) sums: Vec<(Side, Slice, Euro)>,
}

impl Parts {
    /// Returns the parts that the amounts of a source distinguish, as far as some rules and slices need them.
    pub(super) fn of<A: Amounts + ?Sized>(amounts: &A, rules: &RuleSet, slices: &[Slice]) -> Self {
        let bases = rules.rules().iter().filter_map(|rule| match rule.base() {
            Base::Slice(slice) => Some(slice),
            Base::Declared => None,
        });
        let asked = rules.rules().iter().map(crate::rules::Rule::target).chain(bases);
        let mut stated: Vec<Slice> = own_fields().chain([Slice::NET]).collect();
        stated.extend(
            known(amounts, &|_| true).into_iter().chain(asked).chain(slices.iter().copied()),
        );
        stated.sort_unstable();
        stated.dedup();
        stated.retain(|slice| amounts.figure(*slice).is_ok());
        let mut parts = Self { parts: Vec::new(), sums: Vec::new() };
        for (side, axes) in sides(&stated) {
            parts.add_side(amounts, &stated, side, axes);
        }
        parts
    }

    fn add_side<A: Amounts + ?Sized>(
        &mut self,
        amounts: &A,
        stated: &[Slice],
        side: Side,
        axes: Axes,
    ) {
        let has_objectives = axes.first() == Some(&true);
        let wholes: &[Slice] =
            if has_objectives { &[Slice::PROGRAMME, Slice::NET] } else { &[Slice::NET] };
        let Some(whole) = wholes.iter().find(|whole| stated.contains(whole)) else { return };
        let on_side = |slice: &Slice| {
            let narrowed = narrowed(*slice);
            whole.contains(*slice) && narrowed.iter().zip(axes).all(|(is, of)| of || !is)
        };
        let stated: Vec<Slice> = stated.iter().copied().filter(on_side).collect();
        let slices = divided(*whole, &stated);
        // A side that nothing divides has nothing to move.
        if slices.len() < 2 && side != Side::Objectives {
            return;
        }
        let before = |slice: Slice| match amounts.figure(slice) {
            // Below zero only within the rounding of the amounts.
            Ok(figure) => Some(figure.amount().max(Euro::ZERO)),
            Err(FigureError::Negative) => Some(Euro::ZERO),
            Err(_) => None,
        };
        let parts = slices.into_iter().map(|slice| Part { side, slice, before: before(slice) });
        let parts: Vec<Part> = parts.collect();
        let is_open = |slice: &Slice| {
            parts.iter().any(|part| part.before.is_none() && slice.contains(part.slice))
        };
        if parts.iter().any(|part| part.before.is_none()) {
            for slice in independent(stated).into_iter().filter(is_open) {
                if let Ok(figure) = amounts.figure(slice) {
                    self.sums.push((side, slice, figure.amount()));
                }
            }
        }
        self.parts.extend(parts);
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Part> + Clone {
        self.parts.iter()
    }

    /// The side on which each part is inside or outside of a slice as a whole.
    pub(super) fn side_of(&self, slice: Slice) -> Option<Side> {
        Side::ALL.iter().copied().find(|side| {
            let mut parts = self.iter().filter(|part| part.side == *side).peekable();
            let whole = match self.whole(*side) {
                Some(whole) => whole.contains(slice),
                None => false,
            };
            whole
                && parts.peek().is_some()
                && parts.all(|part| slice.contains(part.slice) || !slice.overlaps(part.slice))
        })
    }

    /// All money of a side.
    fn whole(&self, side: Side) -> Option<Slice> {
        let mut parts = self.iter().filter(|part| part.side == side).peekable();
        parts.peek()?;
        let assistance = parts.any(|part| part.slice.overlaps(Slice::TECHNICAL_ASSISTANCE));
        Some(if assistance { Slice::PROGRAMME } else { Slice::NET })
    }

    /// The sum of an expression for each part of a base, or `None` if the parts do not separate it from the rest. A
    /// declared base has no parts.
    pub(super) fn sum(&self, base: Base, of: &[Linear]) -> Option<Linear> {
        let Base::Slice(slice) = base else { return Some(Linear::default()) };
        let side = self.side_of(slice)?;
        Some(self.sum_on(side, slice, of))
    }

    /// The sum of an expression for each part of a slice on one side.
    pub(super) fn sum_on(&self, side: Side, slice: Slice, of: &[Linear]) -> Linear {
        let inside = |part: &Part| part.side == side && slice.contains(part.slice);
        let parts = self.iter().zip(of).filter(|(part, _)| inside(part));
        parts.fold(Linear::default(), |sum, (_, one)| sum.plus(1, one))
    }

    /// Whether a net amount that technical assistance gives up first goes to this part, where it is not counted.
    pub(super) fn receives_net(&self, part: &Part) -> bool {
        self.whole(part.side) == Some(Slice::NET)
            && part.slice.contains(NOT_URBAN)
            && self.assistance().is_some()
    }

    /// The place of technical assistance among the parts.
    pub(super) fn assistance(&self) -> Option<usize> {
        self.iter().position(|part| part.slice == Slice::TECHNICAL_ASSISTANCE)
    }

    /// Whether each part is inside or outside of a base as a whole, on one side at least.
    pub(super) fn separate(&self, base: Base) -> bool {
        match base {
            Base::Slice(slice) => self.side_of(slice).is_some(),
            Base::Declared => true,
        }
    }

    /// The sum of the cents of each part of a base, or `None` if the parts do not separate it from the rest.
    pub(super) fn sum_of_cents(&self, base: Base, cents: &[i128]) -> Option<i128> {
        let Base::Slice(slice) = base else { return Some(0) };
        let side = self.side_of(slice)?;
        let inside = |part: &Part| part.side == side && slice.contains(part.slice);
        let parts = self.iter().zip(cents).filter(|(part, _)| inside(part));
        Some(parts.fold(0, |sum, (_, cents)| sum.saturating_add(*cents)))
    }
}

/// Regular money under no theme.
const NOT_URBAN: Slice = match Slice::strand(Strand::Regular).intersection(Slice::NO_THEME) {
    Some(slice) => slice,
    None => Slice::NO_THEME,
};

/// Returns the parts of a whole that some slices distinguish. Technical assistance has no strand and no theme.
fn divided(whole: Slice, by: &[Slice]) -> Vec<Slice> {
    let [objectives, strands, themes] = undivided(by);
    let mut parts = Vec::new();
    for objectives in objectives {
        for strands in &strands {
            for themes in &themes {
                let part = Slice::of_axes([objectives, *strands, *themes]);
                let part = part.and_then(|part| part.intersection(whole));
                parts.extend(part.map(|part| {
                    let is_assistance = Slice::TECHNICAL_ASSISTANCE.contains(part);
                    if is_assistance { Slice::TECHNICAL_ASSISTANCE } else { part }
                }));
            }
        }
    }
    let first = |slice: &Slice| slice.axes().map(u8::trailing_zeros);
    parts.sort_unstable_by_key(|part| (*part != Slice::TECHNICAL_ASSISTANCE, first(part)));
    parts.dedup();
    parts
}
