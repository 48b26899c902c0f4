//! Whether the amounts that a plan states for other slices agree with the rest.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::FinancialPlan;
use super::contradiction::Contradiction;
use super::plan::has_own_field;
use super::plan_checks::AMOUNTS_AGREE;
use super::statements::Statement;
use crate::document::Pointer;
use crate::report::{Decision, Outcome, OutcomeKind, Reason};
use crate::rules::Severity;
use crate::text::Text;

static TITLE: Text = Text::new(
    "Het bedrag past bij de andere bedragen van het plan",
    "The amount agrees with the other amounts of the plan",
);

impl FinancialPlan {
    /// A check for each amount under `amounts`. The checks of amounts with a named field are
    /// [named](super::plan_checks).
    pub(super) fn check_other_amounts(&self) -> Vec<(Outcome, Vec<Pointer>)> {
        let others = self.statements.iter().filter(|one| !has_own_field(one.slice));
        if others.clone().next().is_none() {
            return Vec::new();
        }
        let contradictions = self.statements.contradictions();
        others.map(|statement| self.check_other_amount(statement, &contradictions)).collect()
    }

    /// The first contradiction at a statement, with the places of all that it has.
    fn check_other_amount(
        &self,
        statement: &Statement,
        contradictions: &[Contradiction],
    ) -> (Outcome, Vec<Pointer>) {
        let is_last =
            |one: &&Contradiction| one.statements.last().is_some_and(|last| *last == statement);
        let own: Vec<&Contradiction> = contradictions.iter().filter(is_last).collect();
        let decision = match own.first().map(|one| &one.problem) {
            Some(Ok(problem)) => Decision::Failed(Severity::Error, problem.clone()),
            Some(Err(reason)) => Decision::NotEvaluated(None, reason.clone()),
            None if statement.is_tangled() => {
                Decision::NotEvaluated(None, Reason::OutOfRange { of: statement.slice.into() })
            }
            None => Decision::Passed,
        };
        let (kind, id) = (OutcomeKind::Check, Cow::Borrowed("amounts-agree"));
        let (title, citation) = ((&TITLE).into(), (&AMOUNTS_AGREE).into());
        let place = self.place(statement.slice.into());
        let outcome = Outcome::new(kind, id, title, place, citation, decision);
        let about = own.iter().flat_map(|one| &one.statements).copied().chain([statement]);
        (outcome, about.flat_map(|one| one.figure.places().to_vec()).collect())
    }
}
