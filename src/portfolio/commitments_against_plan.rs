//! Commitments compared with a plan.

use alloc::string::String;
use alloc::vec::Vec;

use super::Commitments;
use crate::allocation::{
    Amounts, BuiltInAmounts, Figure, FigureError, Limit, PlanLimit, assumptions, checks,
    depends_on_failed, known, own_fields,
};
use crate::document::Pointer;
use crate::money::{Euro, OutOfRangeError};
use crate::report::{Assumption, Outcome};
use crate::rules::{Base, Slice};
use crate::text::Text;

/// Commitments compared with a plan: each share is taken of what is planned.
///
/// A shortfall is open as long as the [uncommitted](Self::uncommitted) resources can make up for it, and fails otherwise.
/// An excess over a maximum or an exact share fails. Each rule is evaluated by itself: two may be open although the
/// uncommitted resources cannot make up for both.
///
/// ```
/// use efro_gti::{Euro, Ledger, RuleSet, Slice};
/// use efro_gti::allocation::Figures;
/// use efro_gti::portfolio::{Level, Row};
/// use efro_gti::report::Verdict;
///
/// let plan = Figures::new([(Slice::NET, Euro::whole(1_000))]);
/// let row = ["a", "", "ghent", "", "RSO1.1", "selected", "79.00", "200.00"];
/// let ledger: Ledger = Row::from_fields(row.map(Some)).into_iter().collect();
/// let against = ledger.commitments(Level::Selected)?.against(&plan);
/// let verdict = |report: efro_gti::Report| report.outcomes()[0].verdict();
/// assert_eq!(verdict(RuleSet::adopted().check(&against)), Verdict::Open);
/// assert_eq!(verdict(RuleSet::adopted().check(&against.closed())), Verdict::Failed);
/// # Ok::<(), efro_gti::money::OutOfRangeError>(())
/// ```
///
/// Committing more to a slice than is planned fails no rule by itself, and a share may then be above 100 %.
/// [`Ledger::progress`](crate::Ledger::progress) reports it.
#[derive(Clone, Debug)]
pub struct CommitmentsAgainstPlan<'a, A: ?Sized> {
    commitments: Commitments,
    plan: &'a A,
    /// The subject, if it is not the name of the plan and the level.
    name: Option<String>,
    closed: bool,
}

impl Commitments {
    /// Compares the commitments with a plan. Shares are then taken of the amounts of the plan.
    pub fn against<A: Amounts + ?Sized>(self, plan: &A) -> CommitmentsAgainstPlan<'_, A> {
        CommitmentsAgainstPlan { commitments: self, plan, name: None, closed: false }
    }
}

impl<A: Amounts + ?Sized> CommitmentsAgainstPlan<'_, A> {
    /// Marks the programme as closed: nothing more will be committed, so every shortfall fails.
    #[must_use]
    pub fn closed(mut self) -> Self {
        self.closed = true;
        self
    }

    /// Sets the subject of the report. By default, it is the name of the plan, and the report has the
    /// [level](crate::Report::level), too.
    #[must_use]
    pub fn with_name(mut self, subject: impl Into<String>) -> Self {
        self.name = Some(subject.into());
        self
    }

    /// Returns the commitments.
    pub fn commitments(&self) -> &Commitments {
        &self.commitments
    }

    /// Returns the resources of the plan that are not committed yet: its net amount, or its total if it has no net amount,
    /// less what is committed. The result is below zero if more is committed than planned, and zero after
    /// [`closed`](Self::closed).
    ///
    /// # Errors
    ///
    /// Returns an error if the plan has neither figure, or if the difference is out of range.
    pub fn uncommitted(&self) -> Result<Figure, FigureError> {
        if self.closed {
            return Ok(Figure::exact(Euro::ZERO));
        }
        let planned = match self.plan.figure(Slice::NET) {
            Err(FigureError::OutOfRange) => Err(FigureError::OutOfRange),
            net => net.or_else(|_| self.plan.figure(Slice::PROGRAMME)),
        };
        self.left_of(&planned?, Slice::NET)
    }

    /// Returns a figure of the plan less what is committed to its slice.
    fn left_of(&self, planned: &Figure, slice: Slice) -> Result<Figure, FigureError> {
        let committed = Figure::exact(self.commitments.erdf(slice));
        planned.minus(&committed).map_err(|OutOfRangeError| FigureError::OutOfRange)
    }

    /// Returns what the plan still leaves for a slice, or `None` if the plan has no figure for it.
    fn limit_of(&self, slice: Slice, checks: &[(Outcome, Vec<Pointer>)]) -> Option<Limit> {
        if self.closed && slice == Slice::NET {
            return Some(Limit::UpTo { amount: Euro::ZERO });
        }
        let planned = self.plan.figure(slice);
        let left = planned.and_then(|planned| {
            let left = self.left_of(&planned, slice)?;
            Ok((depends_on_failed(checks, &[&planned]), left))
        });
        Some(match left {
            Ok((Some(reason), _)) => Limit::NotEvaluated { reason },
            Ok((None, left)) => Limit::UpTo { amount: left.amount().max(Euro::ZERO) },
            // The net amount limits all commitments: without it, the limit is unknown.
            Err(FigureError::NotStated { .. }) if slice != Slice::NET => return None,
            Err(error) => Limit::NotEvaluated { reason: error.reason(slice.into()).1 },
        })
    }
}

impl<A: Amounts + ?Sized> Amounts for CommitmentsAgainstPlan<'_, A> {
    fn figure(&self, slice: Slice) -> Result<Figure, FigureError> {
        self.commitments.figure(slice)
    }

    fn base(&self, base: Base) -> Result<Figure, FigureError> {
        self.plan.base(base)
    }

    fn declared_base(&self) -> Result<Figure, FigureError> {
        self.plan.declared_base()
    }

    fn subject(&self) -> &str {
        self.name.as_deref().unwrap_or_else(|| self.plan.subject())
    }

    fn built_in(&self) -> Option<&dyn BuiltInAmounts> {
        Some(self)
    }
}

impl<A: Amounts + ?Sized> BuiltInAmounts for CommitmentsAgainstPlan<'_, A> {
    fn level(&self) -> Option<Text> {
        let level = self.commitments.level();
        self.name.is_none().then(|| level.in_words())
    }

    fn uncommitted(&self) -> Option<Result<Figure, FigureError>> {
        Some(self.uncommitted())
    }

    fn plan_limits(&self, slice: Slice, checks: &[(Outcome, Vec<Pointer>)]) -> Vec<PlanLimit> {
        let mut slices: Vec<Slice> = own_fields().chain([Slice::NET, slice]).collect();
        slices.extend(known(self.plan, &|around| around.contains(slice)));
        slices.sort_unstable();
        slices.dedup();
        // All commitments are net of technical assistance, so the net amount is the smaller of the two.
        let net = self.closed || self.plan.figure(Slice::NET).is_ok();
        let counts = |around: &Slice| match *around {
            Slice::NET => true,
            Slice::PROGRAMME => !net,
            _ => around.contains(slice),
        };
        let limits = slices.into_iter().filter(counts);
        limits
            .filter_map(|slice| Some(PlanLimit { slice, limit: self.limit_of(slice, checks)? }))
            .collect()
    }

    fn all_assumptions(&self) -> &[Assumption] {
        assumptions(self.plan)
    }

    fn checks(&self) -> Vec<(Outcome, Vec<Pointer>)> {
        checks(self.plan)
    }
}
