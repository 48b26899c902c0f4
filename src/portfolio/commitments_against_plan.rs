//! Commitments held against a plan.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::Commitments;
use crate::allocation::{Amounts, Figure, FigureError};
use crate::document::Pointer;
use crate::money::Euro;
use crate::report::{Assumption, Outcome};
use crate::rules::{Base, Slice};

/// What is committed, each share taken of what is planned.
///
/// A shortfall that money not yet committed can still mend is open; one that it cannot, and an
/// excess, fail. What is not yet committed is the net amount of the plan less that of the ledger: of
/// all targets together. Each rule is looked at by itself: two may be open though what is left
/// cannot mend both.
///
/// ```
/// use efro_gti::{Euro, Ledger, RuleSet, Slice};
/// use efro_gti::allocation::Figures;
/// use efro_gti::portfolio::{Funding, Posting};
/// use efro_gti::rules::Strand;
/// use efro_gti::SpecificObjective;
/// use efro_gti::portfolio::Stage;
/// use efro_gti::report::Verdict;
///
/// let plan = Figures::new([(Slice::NET, Euro::whole(1_000))]);
/// let mut ledger = Ledger::new();
/// ledger.book(&Posting {
///     strand: Strand::Ghent,
///     theme: None,
///     specific_objective: SpecificObjective::Innovation,
///     stage: Stage::Selected,
///     funding: Funding { erdf: Euro::whole(79), total: Euro::whole(200) },
/// });
/// let against = ledger.commitments(Stage::Selected)?.against(&plan);
/// let verdict = |report: efro_gti::Report| report.outcomes()[0].verdict();
/// assert_eq!(verdict(RuleSet::adopted().check(&against)), Verdict::Open);
/// assert_eq!(verdict(RuleSet::adopted().check(&against.closed())), Verdict::Failed);
/// # Ok::<(), efro_gti::money::OutOfRangeError>(())
/// ```
///
/// That more is committed to a slice than is planned breaks no rule by itself, and a share may then be
/// above 100 %: [`Ledger::progress`](crate::Ledger::progress) tells, as `over`.
#[derive(Clone, Debug)]
pub struct CommitmentsAgainstPlan<'a, A: ?Sized> {
    standing: Commitments,
    plan: &'a A,
    subject: String,
    closed: bool,
}

impl Commitments {
    /// Holds what is committed against a plan, whose amounts the shares are then taken of.
    pub fn against<A: Amounts + ?Sized>(self, plan: &A) -> CommitmentsAgainstPlan<'_, A> {
        let stage = self.stage();
        let subject = match plan.subject() {
            "" => stage.to_string(),
            plan => format!("{plan}: {stage}"),
        };
        CommitmentsAgainstPlan { standing: self, plan, subject, closed: false }
    }
}

impl<A: Amounts + ?Sized> CommitmentsAgainstPlan<'_, A> {
    /// For the end of the programme: nothing more will be committed, so that no shortfall is open.
    #[must_use]
    pub fn closed(mut self) -> Self {
        self.closed = true;
        self
    }

    /// Names it for the report, which otherwise has the name of the plan and the code of the stage.
    #[must_use]
    pub fn named(mut self, subject: impl Into<String>) -> Self {
        self.subject = subject.into();
        self
    }

    /// What is committed.
    pub fn standing(&self) -> &Commitments {
        &self.standing
    }
}

impl<A: Amounts + ?Sized> Amounts for CommitmentsAgainstPlan<'_, A> {
    fn figure(&self, slice: Slice) -> Result<Figure, FigureError> {
        self.standing.figure(slice)
    }

    fn base(&self, base: Base) -> Result<Figure, FigureError> {
        self.plan.base(base)
    }

    fn declared_base(&self) -> Result<Figure, FigureError> {
        self.plan.declared_base()
    }

    fn uncommitted(&self) -> Option<Figure> {
        if self.closed {
            return Some(Figure::exact(Euro::ZERO));
        }
        let planned = self.plan.figure(Slice::NET).or_else(|_| self.plan.figure(Slice::PROGRAMME));
        // Of a plan without an end nothing says that the money has run out.
        let Ok(planned) = planned else { return Some(Figure::exact(Euro::MAX)) };
        let committed = self.standing.erdf(Slice::NET);
        let past_range = if committed.is_negative() { Euro::MAX } else { Euro::MIN };
        let left = planned.minus(&Figure::exact(committed));
        Some(left.unwrap_or(Figure::exact(past_range)))
    }

    fn subject(&self) -> &str {
        &self.subject
    }

    fn assumptions(&self) -> &[Assumption] {
        self.plan.assumptions()
    }

    fn checks(&self) -> Vec<(Outcome, Vec<Pointer>)> {
        self.plan.checks()
    }
}
