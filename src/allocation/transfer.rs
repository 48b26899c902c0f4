//! Transfers between priorities by amendments of a plan, compared with what the law allows.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::amounts::BuiltInAmounts;
use super::plan::{SMART, SUSTAINABLE, place_of};
use super::{Amounts, Figure, FigureError, FinancialPlan};
use crate::document::Pointer;
use crate::money::Euro;
use crate::report::{Decision, Outcome, OutcomeKind, Problem, Report};
use crate::rules::{Base, RuleSet, Severity, Slice};
use crate::source::{Citation, Source};
use crate::text::Text;

impl FinancialPlan {
    /// Checks whether the transfers by amendments, which follow this initial plan one after another, need
    /// no new decision of the Commission: at most 8 % of the initial allocation of each priority and 4 %
    /// of the programme, all amendments together.
    ///
    /// Each decrease of a priority counts, even if a later amendment reverses it: the law does not say
    /// otherwise. An amendment that changes the total is no mere transfer: `total-changed` is reported,
    /// and the transfers are not evaluated. The same goes for plans whose priorities do not add up.
    /// Amounts count as written, rounded or not. Places such as `/0/total` are in the list of amendments.
    ///
    /// Without amendments the report lists the rules and the initial allocations.
    ///
    /// ```
    /// use efro_gti::{Euro, FinancialPlan, Priority};
    ///
    /// let plan = |smart: i32| {
    ///     FinancialPlan::builder("A programme", Euro::whole(1_000))
    ///         .priority(Priority::SmartFlanders, Euro::whole(smart))
    ///         .priority(Priority::SustainableFlanders, Euro::whole(1_000 - smart))
    ///         .build()
    /// };
    /// let initial = plan(600)?;
    /// assert!(initial.transfers(&[plan(560)?]).into_result().is_ok());
    /// // Another 20 makes 60 of 1,000, more than 4 %.
    /// let report = initial.transfers(&[plan(560)?, plan(540)?]);
    /// let failed: Vec<&str> = report.failed().map(|outcome| outcome.id()).collect();
    /// assert_eq!(failed, ["transfer-priority-1", "transfer-programme"]);
    /// # Ok::<(), efro_gti::DocumentError>(())
    /// ```
    pub fn transfers(&self, amendments: &[Self]) -> Report {
        RuleSet::transfers().check(&Transferred { initial: self, amendments })
    }
}

static SAME_TOTAL: Text = Text::new(
    "De wijziging laat het totaal van het programma ongewijzigd",
    "The amendment leaves the total of the programme as it was",
);
static TRANSFERS: Citation = Citation::paragraph(Source::CPR, "24", "5");

/// The amounts that were transferred, with the initial allocations as their bases.
struct Transferred<'a> {
    initial: &'a FinancialPlan,
    amendments: &'a [FinancialPlan],
}

impl Transferred<'_> {
    /// The amount that all amendments together took from a slice.
    fn taken_from(&self, slice: Slice) -> Result<Euro, FigureError> {
        let mut before = self.initial.figure_of(slice)?.amount();
        let mut taken = Vec::new();
        for (place, plan) in self.amendments.iter().enumerate() {
            let after = plan.figure_of(slice).map_err(|missing| missing.under(&in_list(place)))?;
            let after = after.amount();
            let less = before.max(after).checked_sub(after);
            taken.push(less.map_err(|_| FigureError::OutOfRange)?);
            before = after;
        }
        Euro::sum(taken).map_err(|_| FigureError::OutOfRange)
    }

    /// Whether the amendment at this place of the list leaves the total as it was.
    fn same_total(&self, place: usize, amendment: &FinancialPlan) -> Outcome {
        let (from, to) = (self.initial.total(), amendment.total());
        let decision = if from == to {
            Decision::Passed
        } else {
            Decision::Failed(Severity::Error, Problem::TotalChanged { from, to })
        };
        let (id, at) = (Cow::Borrowed("same-total"), in_list(place).child("total"));
        let (title, citation) = (Cow::Borrowed(&SAME_TOTAL), Cow::Borrowed(&TRANSFERS));
        Outcome::new(OutcomeKind::Check, id, title, at, citation, decision)
    }
}

impl Amounts for Transferred<'_> {
    fn figure(&self, slice: Slice) -> Result<Figure, FigureError> {
        let taken = match slice {
            // A transfer within the programme is one out of any of its priorities.
            Slice::PROGRAMME => {
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
    /// Whether the priorities of every plan add up, and whether each amendment leaves the total as it
    /// was. What is transferred depends on all of them.
    fn checks(&self) -> Vec<(Outcome, Vec<Pointer>)> {
        let all =
            || [Slice::PROGRAMME, SMART, SUSTAINABLE].map(|one| place_of(one.into())).to_vec();
        let of_initial = self.initial.priorities_sum();
        let of_amendments = self.amendments.iter().enumerate().flat_map(|(place, plan)| {
            [self.same_total(place, plan), plan.priorities_sum().under(&in_list(place))]
        });
        [of_initial].into_iter().chain(of_amendments).map(|outcome| (outcome, all())).collect()
    }
}

/// The place of an amendment in the list.
fn in_list(place: usize) -> Pointer {
    Pointer::ROOT.element(place)
}
