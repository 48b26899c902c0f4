//! Whether the amounts that a plan states for other slices agree with the rest.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::plan::has_own_field;
use super::plan_checks::AMOUNTS_AGREE;
use super::statements::Statement;
use super::{Figure, FinancialPlan};
use crate::document::Pointer;
use crate::money::Euro;
use crate::report::{Decision, Outcome, OutcomeKind, Problem, Reason};
use crate::rules::{Cells, Severity, Slice};
use crate::text::Text;

static TITLE: Text = Text::new(
    "Het bedrag past bij de andere bedragen van het plan",
    "The amount agrees with the other amounts of the plan",
);

/// A set of separate parts that are more than their whole together, in the order in which they are added up.
struct Overfull<'a> {
    whole: &'a Statement,
    parts: Vec<&'a Statement>,
    sum: Euro,
    excess: Euro,
}

impl FinancialPlan {
    /// A check for each amount of a slice without a field of its own.
    pub(super) fn check_other_amounts(&self) -> Vec<(Outcome, Vec<Pointer>)> {
        let others = self.statements.iter().filter(|one| !has_own_field(one.slice));
        if others.clone().next().is_none() {
            return Vec::new();
        }
        let overfull: Vec<Overfull> =
            self.statements.iter().filter_map(|whole| self.overfull(whole)).collect();
        others.map(|statement| self.check_other_amount(statement, &overfull)).collect()
    }

    fn check_other_amount(
        &self,
        statement: &Statement,
        overfull: &[Overfull],
    ) -> (Outcome, Vec<Pointer>) {
        let last_is = |set: &&Overfull| set.parts.last().is_some_and(|last| *last == statement);
        let (decision, about) = if let Some(set) = overfull.iter().find(last_is) {
            let parts = set.parts.iter().map(|part| part.slice).collect();
            let (whole, amount) = (set.whole.slice, set.whole.figure.amount());
            let (sum, excess) = (set.sum, set.excess);
            let problem = Problem::PartsAboveWhole { parts, sum, whole, amount, excess };
            let about = set.parts.iter().copied().chain([set.whole]).collect();
            (Decision::Failed(Severity::Error, problem), about)
        } else {
            self.follows(statement)
        };
        let (kind, id) = (OutcomeKind::Check, Cow::Borrowed("amounts-agree"));
        let (title, citation) = (Cow::Borrowed(&TITLE), Cow::Borrowed(&AMOUNTS_AGREE));
        let place = self.place(statement.slice.into());
        let outcome = Outcome::new(kind, id, title, place, citation, decision);
        let places = about.into_iter().flat_map(|one| one.figure.places().to_vec());
        (outcome, places.collect())
    }

    /// Whether an amount is what follows from others, if one does, and the amounts that this concerns.
    fn follows<'a>(&'a self, statement: &'a Statement) -> (Decision, Vec<&'a Statement>) {
        let slice = statement.slice;
        let out_of_range = || Decision::NotEvaluated(Reason::OutOfRange { of: slice.into() });
        if statement.is_tangled() {
            return (out_of_range(), alloc::vec![statement]);
        }
        let Some(equation) = self.statements.equation(statement) else {
            return (Decision::Passed, alloc::vec![statement]);
        };
        let decision = match equation.difference() {
            Err(_) => out_of_range(),
            Ok(difference) if difference.can_be_zero() => Decision::Passed,
            Ok(difference) => {
                let from = equation.terms.iter().map(|(_, term)| term.slice).collect();
                let amount = statement.figure.amount();
                let expected = equation.expected(&difference);
                let problem = Problem::AmountDiffers { slice, amount, expected, from };
                Decision::Failed(Severity::Error, problem)
            }
        };
        let terms = equation.terms.into_iter().map(|(_, term)| term);
        (decision, terms.chain([statement]).collect())
    }

    /// The first separate parts of a whole, in canonical order, that are more than it together.
    fn overfull<'a>(&'a self, whole: &'a Statement) -> Option<Overfull<'a>> {
        let mut rest = Cells::of(whole.slice);
        let mut parts = Vec::new();
        let inside = self.statements.iter().filter(|part| is_part(part.slice, whole.slice));
        for part in inside {
            let cells = Cells::of(part.slice);
            if !rest.contains(&cells) {
                continue;
            }
            rest = rest.without(&cells);
            parts.push(part);
            let figures = || parts.iter().map(|part: &&Statement| (1, &part.figure));
            let excess = Figure::combination(figures().chain([(-1, &whole.figure)])).ok()?;
            if !excess.amount().is_negative() && !excess.can_be_zero() {
                let sum = Figure::combination(figures()).ok()?.amount();
                return Some(Overfull { whole, parts, sum, excess: excess.amount() });
            }
        }
        None
    }
}

/// Whether a slice is inside another and not all of it.
fn is_part(part: Slice, whole: Slice) -> bool {
    part != whole && whole.contains(part)
}
