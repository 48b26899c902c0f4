//! The check of rules: each rule's target compared with its base.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::amounts::{assumptions, checks, level, uncommitted};
use super::{Amounts, Figure, FigureError};
use crate::document::Pointer;
use crate::money::{Euro, OutOfRangeError};
use crate::report::{Assumption, Decision, Measure, Outcome, OutcomeKind, Reason, Report, Verdict};
use crate::rules::{Base, Rule, RuleSet, Slice};

impl RuleSet {
    /// Checks amounts against the rules. The report has an outcome for every rule, and for every check
    /// of the amounts themselves.
    ///
    /// A rule whose figures are missing or contradict each other is reported as not evaluated, with the
    /// reason. The report lists the assumptions that the amounts depend on.
    ///
    /// ```
    /// use efro_gti::{Euro, RuleSet, Slice};
    /// use efro_gti::allocation::Figures;
    ///
    /// let figures = Figures::new([
    ///     (Slice::NET, Euro::whole(1_000)),
    ///     (Slice::URBAN, Euro::whole(79)),
    /// ]);
    /// let report = RuleSet::adopted().check(&figures);
    /// let urban = report.rule("urban-minimum").expect("a rule of the set");
    /// assert_eq!(urban.code(), Some("share-below-minimum"));
    /// ```
    pub fn check<A: Amounts + ?Sized>(&self, amounts: &A) -> Report {
        let checks = checks(amounts);
        let rules = self.check_each(amounts, &checks).into_iter();
        let mut outcomes: Vec<Outcome> = rules.map(|(_, outcome)| outcome).collect();
        outcomes.extend(checks.into_iter().map(|(outcome, _)| outcome));
        let assumptions = assumptions(amounts).to_vec();
        let out_of_scope = self.out_of_scope.clone();
        let report =
            Report::new(amounts.subject(), self.into(), outcomes, assumptions, out_of_scope);
        report.at_level(level(amounts))
    }

    /// Returns each rule with its outcome, given the checks of the amounts.
    pub(crate) fn check_each<A: Amounts + ?Sized>(
        &self,
        amounts: &A,
        checks: &[(Outcome, Vec<Pointer>)],
    ) -> Vec<(&Rule, Outcome)> {
        let context = Context {
            checks,
            uncommitted: uncommitted(amounts),
            assumptions: assumptions(amounts),
        };
        // Most rules share a base, so each is derived once.
        let (mut bases, mut wholes) = (BTreeMap::new(), BTreeMap::new());
        let mut outcomes = Vec::with_capacity(self.rules().len());
        for rule in self.rules() {
            let whole = match rule.base() {
                // Only a slice contains its target: a declared base is any amount.
                Base::Slice(whole) if context.uncommitted.is_none() => {
                    wholes.entry(whole).or_insert_with(|| amounts.figure(whole)).as_ref().ok()
                }
                Base::Slice(_) | Base::Declared => None,
            };
            let base = bases.entry(rule.base()).or_insert_with(|| amounts.base(rule.base()));
            let target = amounts.figure(rule.target());
            outcomes.push((rule, rule.check(target, base.as_ref(), whole, &context)));
        }
        outcomes
    }
}

/// The parts that the checks of all rules share.
struct Context<'a> {
    checks: &'a [(Outcome, Vec<Pointer>)],
    uncommitted: Option<Result<Figure, FigureError>>,
    assumptions: &'a [Assumption],
}

impl Rule {
    /// Returns the outcome for a target, its base, and the slice of the same amounts that contains it, if known.
    fn check(
        &self,
        target: Result<Figure, FigureError>,
        base: Result<&Figure, &FigureError>,
        whole: Option<&Figure>,
        context: &Context,
    ) -> Outcome {
        let (target, base) = match (target, base) {
            (Ok(target), Ok(base)) => (target, base),
            (Err(missing), _) => return self.without(self.target().into(), missing),
            (_, Err(missing)) => return self.without(self.base(), missing.clone()),
        };
        let at = target.place();
        if let Some(reason) = depends_on_failed(context.checks, &[&target, base]) {
            return self.outcome(at, Decision::NotEvaluated(None, reason));
        }
        if whole.is_some_and(|whole| part_above_whole(&target, whole)) {
            let (target, base) = (self.target(), self.base());
            return self.outcome(
                at,
                Decision::NotEvaluated(None, Reason::PartAboveWhole { target, base }),
            );
        }
        let Ok(measure) = self.measure(&target, base) else {
            return self.without(self.target().into(), FigureError::OutOfRange);
        };
        let decision = match &context.uncommitted {
            _ if measure.is_met() => Decision::Passed,
            Some(left) if !measure.shortfall.is_zero() => {
                match makes_up_for(left, measure.shortfall) {
                    Ok(true) => Decision::Open(None),
                    Ok(false) => Decision::Failed(self.severity(), measure.problem()),
                    Err(error) => Decision::NotEvaluated(None, error.reason(Slice::NET.into()).1),
                }
            }
            _ => Decision::Failed(self.severity(), measure.problem()),
        };
        let places = || target.places().iter().chain(base.places());
        let assumptions = context
            .assumptions
            .iter()
            .map(|assumption| &assumption.place)
            .filter(|at| places().any(|place| place == *at))
            .cloned()
            .collect();
        self.outcome(at, decision).measured(measure).depending_on(assumptions)
    }

    /// The outcome for a missing figure, at the place where it would be stated.
    fn without(&self, slice: Base, missing: FigureError) -> Outcome {
        let (at, reason) = missing.reason(slice);
        self.outcome(at, Decision::NotEvaluated(None, reason))
    }

    fn outcome(&self, at: Pointer, decision: Decision) -> Outcome {
        let (id, title, citation) = (self.id.clone(), self.title.clone(), self.citation.clone());
        let outcome = Outcome::new(OutcomeKind::Rule, id, title, at, citation, decision);
        outcome.noted(self.note.clone())
    }

    /// The figures of the rule.
    pub(crate) fn measure(
        &self,
        target: &Figure,
        base: &Figure,
    ) -> Result<Measure, OutOfRangeError> {
        let slack = target.slack(self.share(), base);
        let mut measure = Measure::new(
            (self.target(), target.amount()),
            (self.base(), base.amount(), base.origin()),
            (self.bound(), self.share()),
        )?;
        measure.within_precision =
            !measure.holds_as_written() && measure.holds_within(slack.below, slack.above);
        Ok(measure)
    }
}

/// Whether a part is more than its whole in the same amounts, by more than their rounding explains.
#[expect(clippy::arithmetic_side_effects, reason = "a few i64 fit an i128")]
fn part_above_whole(part: &Figure, whole: &Figure) -> bool {
    let cents = |amount: Euro| i128::from(amount.cents());
    let above = cents(part.amount()) - cents(whole.amount());
    above > cents(part.half_unit()) + cents(whole.half_unit())
}

/// Returns the reason if figures are made of amounts in a check that failed.
pub(crate) fn depends_on_failed(
    checks: &[(Outcome, Vec<Pointer>)],
    figures: &[&Figure],
) -> Option<Reason> {
    let is_used = |place: &Pointer| figures.iter().any(|figure| figure.places().contains(place));
    let about = |(check, about): &&(Outcome, Vec<Pointer>)| {
        check.verdict() == Verdict::Failed && about.iter().any(is_used)
    };
    let (check, _) = checks.iter().find(about)?;
    Some(Reason::DependsOnFailedCheck { check: check.id.clone(), place: check.place().clone() })
}

/// Whether the money that is left, or may be left because of rounding, makes up for a shortfall.
#[expect(clippy::arithmetic_side_effects, reason = "a few i64 fit an i128")]
fn makes_up_for(left: &Result<Figure, FigureError>, shortfall: Euro) -> Result<bool, FigureError> {
    let cents = |amount: Euro| i128::from(amount.cents());
    match left {
        Ok(left) => Ok(cents(shortfall) <= cents(left.amount()) + cents(left.half_unit())),
        Err(FigureError::OutOfRange) => Err(FigureError::OutOfRange),
        // Without an end of the plan, the money has not run out.
        Err(_) => Ok(true),
    }
}
