//! Transfers between priorities by amendments of a plan, compared with what the law allows.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::amounts::BuiltInAmounts;
use super::plan::{SMART, SUSTAINABLE, place_of};
use super::{Amounts, Figure, FigureError, FinancialPlan};
use crate::document::Pointer;
use crate::money::Euro;
use crate::report::{Decision, Outcome, OutcomeKind, Problem, Reason, Report, Verdict};
use crate::rules::{Base, RuleSet, Severity, Slice};
use crate::source::{Citation, Source};
use crate::text::Text;

/// An amendment of a programme: the plan after it, and the procedure by which it was made. See
/// [`FinancialPlan::check_transfers`] for an example.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Amendment {
    /// A transfer that needs no decision of the Commission (CPR art. 24(5)). Each decrease of a priority
    /// counts towards the limits.
    Transfer(FinancialPlan),
    /// An amendment that the Commission decided on (CPR art. 24(4)), such as the one after the mid-term
    /// review. It does not count towards the limits.
    CommissionDecision(FinancialPlan),
}

impl Amendment {
    /// Returns the plan after the amendment.
    pub fn plan(&self) -> &FinancialPlan {
        match self {
            Self::Transfer(plan) | Self::CommissionDecision(plan) => plan,
        }
    }

    /// Whether its decreases count towards the limits.
    fn counts(&self) -> bool {
        matches!(self, Self::Transfer(_))
    }
}

impl FinancialPlan {
    /// Checks the transfers between priorities in a series of amendments of this initial plan, in order of
    /// time, against the limits of CPR art. 24(5). All transfers together may take at most 8 % of the initial
    /// allocation of each priority, and at most 4 % of the programme.
    ///
    /// Each decrease of a priority by a transfer counts, even if a later amendment reverses it, since the law makes
    /// no exception. Amounts are taken as written, rounding aside, and net of technical assistance. If a
    /// transfer changes the total (`total-changed`), or if the priorities of a plan do not add up to its total, the transferred amounts are not evaluated. A place such as `/0/total` starts
    /// with the position of an amendment in the list; a place without a position is in the initial plan.
    ///
    /// Technical assistance is a fixed percentage on top of each priority (CPR art. 36(5)) and moves along with it. So the
    /// limits give the same answer with and without it: both sides of the comparison grow by that percentage. For the 4 %
    /// this is an inference. A transfer to another fund or instrument (art. 26) is not covered. [`Report::out_of_scope`] lists what a plan cannot
    /// show, such as the category of region.
    ///
    /// Without amendments the report lists the limits and the initial allocations.
    ///
    /// ```
    /// use efro_gti::{Euro, FinancialPlan, Priority};
    /// use efro_gti::allocation::Amendment;
    ///
    /// let [smart, sustainable] = [Priority::SmartFlanders, Priority::SustainableFlanders];
    /// let initial = FinancialPlan::builder("A programme", Euro::whole(1_000))
    ///     .technical_assistance(Euro::ZERO)
    ///     .priority(smart, Euro::whole(600))
    ///     .priority(sustainable, Euro::whole(400))
    ///     .build()?;
    /// let first = initial.with_transfer(smart, sustainable, Euro::whole(40))?;
    /// let second = first.with_transfer(smart, sustainable, Euro::whole(20))?;
    /// let amendments = [Amendment::Transfer(first), Amendment::Transfer(second)];
    /// assert!(initial.check_transfers(&amendments[..1]).into_result().is_ok());
    /// // Both together are 60 of 1,000, more than 4 %, and more than 8 % of 600.
    /// let report = initial.check_transfers(&amendments);
    /// let failed: Vec<&str> = report.failed().map(|outcome| outcome.id()).collect();
    /// assert_eq!(failed, ["transfer-priority-1", "transfer-programme"]);
    /// # Ok::<(), efro_gti::DocumentError>(())
    /// ```
    pub fn check_transfers(&self, amendments: &[Amendment]) -> Report {
        RuleSet::transfers().check(&Transferred { initial: self, amendments })
    }
}

static SAME_TOTAL: Text = Text::new(
    "De wijziging laat het totaal van het programma ongewijzigd",
    "The amendment does not change the total of the programme",
);
static TRANSFERS: Citation = Citation::paragraph(Source::CPR, "24", "5");

/// The amounts that were transferred, with the initial allocations as their bases.
struct Transferred<'a> {
    initial: &'a FinancialPlan,
    amendments: &'a [Amendment],
}

impl Transferred<'_> {
    /// The amount that all amendments together took from a slice.
    fn taken_from(&self, slice: Slice) -> Result<Euro, FigureError> {
        let mut before = self.initial.figure_of(slice)?.amount();
        let mut taken = Vec::new();
        for (place, amendment) in self.amendments.iter().enumerate() {
            let after = amendment.plan().figure_of(slice);
            let after = after.map_err(|missing| missing.under(&in_list(place)))?.amount();
            let less = before.max(after).checked_sub(after);
            if amendment.counts() {
                taken.push(less.map_err(|_| FigureError::OutOfRange)?);
            }
            before = after;
        }
        Euro::sum(taken).map_err(|_| FigureError::OutOfRange)
    }

    /// Whether the amendment at this place of the list leaves the total as it was, as a transfer does.
    fn same_total(&self, place: usize, amendment: &Amendment) -> Outcome {
        let before = place.checked_sub(1).and_then(|before| self.amendments.get(before));
        let from = before.map_or(self.initial, Amendment::plan).total();
        let to = amendment.plan().total();
        let decision = if !amendment.counts() {
            Decision::NotApplicable(Reason::CommissionDecision)
        } else if from == to {
            Decision::Passed
        } else {
            Decision::Failed(Severity::Error, Problem::TotalChanged { from, to })
        };
        let (id, at) = (Cow::Borrowed("same-total"), in_list(place).child("total"));
        let (title, citation) = ((&SAME_TOTAL).into(), (&TRANSFERS).into());
        Outcome::new(OutcomeKind::Check, id, title, at, citation, decision)
    }
}

impl Amounts for Transferred<'_> {
    fn figure(&self, slice: Slice) -> Result<Figure, FigureError> {
        let taken = match slice {
            // A transfer within the programme is one out of any of its priorities.
            Slice::NET => {
                let taken = [self.taken_from(SMART)?, self.taken_from(SUSTAINABLE)?];
                Euro::sum(taken).map_err(|_| FigureError::OutOfRange)?
            }
            _ => self.taken_from(slice)?,
        };
        Ok(Figure::exact(taken).with_place(place_of(slice.into())))
    }

    fn base(&self, base: Base) -> Result<Figure, FigureError> {
        self.initial.base(base)
    }

    fn subject(&self) -> &str {
        self.initial.name()
    }

    fn built_in(&self) -> Option<&dyn BuiltInAmounts> {
        Some(self)
    }
}

impl BuiltInAmounts for Transferred<'_> {
    /// Whether the priorities of every plan add up, whatever else contradicts them, and whether each transfer leaves
    /// the total as it was. The transferred amounts depend on all of them.
    fn checks(&self) -> Vec<(Outcome, Vec<Pointer>)> {
        let of_initial = checks_of(self.initial).into_iter();
        let of_amendments = self.amendments.iter().enumerate().flat_map(|(place, amendment)| {
            let checks = checks_of(amendment.plan()).into_iter();
            let checks = checks.map(move |outcome| outcome.under(&in_list(place)));
            [self.same_total(place, amendment)].into_iter().chain(checks)
        });
        let transferred = [Slice::PROGRAMME, SMART, SUSTAINABLE].map(|one| place_of(one.into()));
        of_initial.chain(of_amendments).map(|outcome| (outcome, transferred.to_vec())).collect()
    }
}

/// The checks of a plan that the amounts of its priorities depend on: whether they add up, and any other that failed.
fn checks_of(plan: &FinancialPlan) -> Vec<Outcome> {
    let figures = [SMART, SUSTAINABLE].map(|priority| plan.figure_of(priority));
    let places: Vec<&Pointer> = figures.iter().flatten().flat_map(Figure::places).collect();
    let checks = plan.agreement().into_iter().enumerate();
    let counts = |(number, (outcome, about)): &(usize, (Outcome, Vec<Pointer>))| {
        let failed = outcome.verdict() == Verdict::Failed;
        *number == 0 || (failed && about.iter().any(|place| places.contains(&place)))
    };
    checks.filter(counts).map(|(_, (outcome, _))| outcome).collect()
}

/// The place of an amendment in the list.
fn in_list(place: usize) -> Pointer {
    Pointer::ROOT.element(place)
}
