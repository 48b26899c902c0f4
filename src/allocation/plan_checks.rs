//! Whether the amounts of a plan agree with each other: parts compared with their whole.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::plan::{SMART, SUSTAINABLE, parts_of};
use super::{Figure, FigureError, FinancialPlan};
use crate::document::Pointer;
use crate::money::Euro;
use crate::report::{Decision, Outcome, OutcomeKind, Problem, Reason};
use crate::rules::{Severity, Slice};
use crate::source::{Citation, Source};
use crate::text::Text;

/// A check of parts against their whole.
struct PartsCheck {
    id: &'static str,
    title: Text,
    whole: Slice,
    parts: &'static [Slice],
    /// Whether there are no other parts, so that all together are the whole.
    exhaustive: bool,
    /// The amount that it is reported at.
    at: Slice,
    citation: Citation,
}

const SECTION_2: Citation = Citation::section(Source::STRATEGY, "2");

const PRIORITIES_SUM: &str = "priorities-sum";

/// The checks of a plan, in the order in which they are reported. The first is that of the total.
static CHECKS: [PartsCheck; 6] = [
    PartsCheck {
        id: PRIORITIES_SUM,
        title: Text::new(
            "Prioriteiten en technische bijstand vormen samen het totaal",
            "Priorities and technical assistance add up to the total",
        ),
        whole: Slice::PROGRAMME,
        parts: parts_of(Slice::PROGRAMME),
        exhaustive: true,
        at: Slice::PROGRAMME,
        citation: Citation::paragraph(Source::CPR, "36", "5"),
    },
    PartsCheck {
        id: "objectives-sum",
        title: Text::new(
            "Specifieke doelstellingen vormen samen prioriteit 1",
            "Specific objectives add up to priority 1",
        ),
        whole: SMART,
        parts: parts_of(SMART),
        exhaustive: true,
        at: SMART,
        citation: SECTION_2,
    },
    PartsCheck {
        id: "objectives-sum",
        title: Text::new(
            "Specifieke doelstellingen vormen samen prioriteit 2",
            "Specific objectives add up to priority 2",
        ),
        whole: SUSTAINABLE,
        parts: parts_of(SUSTAINABLE),
        exhaustive: true,
        at: SUSTAINABLE,
        citation: SECTION_2,
    },
    PartsCheck {
        id: "cities-sum",
        title: Text::new(
            "Antwerpen en Gent vormen samen het deel van de twee steden",
            "Antwerp and Ghent add up to the part of the two cities",
        ),
        whole: Slice::TWO_CITIES,
        parts: parts_of(Slice::TWO_CITIES),
        exhaustive: true,
        at: Slice::TWO_CITIES,
        citation: SECTION_2,
    },
    PartsCheck {
        id: "two-cities-within-urban",
        title: Text::new(
            "Het deel van de twee steden bedraagt niet meer dan de stedelijke middelen",
            "The part of the two cities does not exceed the urban money",
        ),
        whole: Slice::URBAN,
        parts: &[Slice::TWO_CITIES],
        exhaustive: false,
        at: Slice::TWO_CITIES,
        citation: SECTION_2,
    },
    PartsCheck {
        id: "urban-within-net",
        title: Text::new(
            "De stedelijke middelen bedragen niet meer dan het programma zonder technische \
             bijstand",
            "The urban money does not exceed the programme net of technical assistance",
        ),
        whole: Slice::NET,
        parts: &[Slice::URBAN],
        exhaustive: false,
        at: Slice::URBAN,
        citation: Citation::paragraph(Source::ERDF_REGULATION, "11", "2"),
    },
];

impl FinancialPlan {
    /// Every check of the plan, with the places of the amounts that it is about.
    pub(super) fn agreement(&self) -> Vec<(Outcome, Vec<Pointer>)> {
        CHECKS.iter().map(|check| self.holds_together(check)).collect()
    }

    /// Whether priorities and technical assistance add up to the total.
    pub(super) fn priorities_sum(&self) -> Outcome {
        let [total, ..] = &CHECKS;
        self.holds_together(total).0
    }

    fn holds_together(&self, check: &'static PartsCheck) -> (Outcome, Vec<Pointer>) {
        let PartsCheck { id, title, whole, parts, exhaustive, at, citation } = check;
        let (whole, exhaustive) = (*whole, *exhaustive);
        let decision = self.parts_fit(whole, parts, exhaustive);
        let (kind, id, at) = (OutcomeKind::Check, Cow::Borrowed(*id), self.place((*at).into()));
        let (title, citation) = (Cow::Borrowed(title), Cow::Borrowed(citation));
        let outcome = Outcome::new(kind, id, title, at, citation, decision);
        let given = parts.iter().flat_map(|part| self.given(*part)).map(|(_, figure)| figure);
        let about = given.chain(self.compared_with(whole).map(|(_, figure)| figure));
        let places: Vec<Pointer> = about.flat_map(|figure| figure.places().to_vec()).collect();
        (outcome, places)
    }

    fn parts_fit(&self, whole: Slice, parts: &[Slice], exhaustive: bool) -> Decision {
        let given: Vec<(Slice, Figure)> = parts.iter().flat_map(|part| self.given(*part)).collect();
        let Some((compared_with, figure)) = self.compared_with(whole) else {
            return Decision::NotApplicable(Reason::WholeNotStated { whole });
        };
        if given.is_empty() {
            return Decision::NotApplicable(Reason::PartsNotStated { parts: parts.to_vec() });
        }
        let amount = figure.amount();
        // More technical assistance than there is money: that is found once, where it is stated.
        let net_at_most = amount.checked_add(figure.half_unit());
        if whole == Slice::NET && net_at_most.is_ok_and(Euro::is_negative) {
            let check = Cow::Borrowed(PRIORITIES_SUM);
            let place = self.place(Slice::PROGRAMME.into());
            return Decision::NotEvaluated(Reason::DependsOnFailedCheck { check, place });
        }
        let sum = Euro::sum(given.iter().map(|(_, figure)| figure.amount()));
        let compared = sum.and_then(|sum| Ok((sum, sum.checked_sub(amount)?)));
        let explained = |most: fn(&Figure) -> Euro| {
            let of_parts = given.iter().map(|(_, part)| most(part));
            Euro::sum(of_parts.chain([figure.half_unit()]))
        };
        let explained_shortfall = explained(Figure::half_unit);
        // No part is below zero, whatever it was rounded to.
        let explained_excess = explained(|part| part.half_unit().min(part.amount()));
        let (Ok((sum, excess)), Ok(explained_shortfall), Ok(explained_excess)) =
            (compared, explained_shortfall, explained_excess)
        else {
            return Decision::NotEvaluated(Reason::OutOfRange { slice: compared_with.into() });
        };
        let shortfall = -excess;
        let missing: Vec<Slice> =
            parts.iter().copied().filter(|part| self.figure_of(*part).is_err()).collect();
        let parts = given.iter().map(|(slice, _)| *slice).collect();
        if excess > explained_excess {
            let whole = compared_with;
            let problem = Problem::PartsAboveWhole { parts, sum, whole, amount, excess };
            Decision::Failed(Severity::Error, problem)
        } else if compared_with != whole {
            Decision::NotApplicable(Reason::WholeNotStated { whole })
        } else if !missing.is_empty() {
            Decision::NotApplicable(Reason::PartsNotStated { parts: missing })
        } else if exhaustive && shortfall > explained_shortfall {
            let problem = Problem::PartsBelowWhole { parts, sum, whole, amount, shortfall };
            Decision::Failed(Severity::Error, problem)
        } else {
            Decision::Passed
        }
    }

    /// What the parts of `whole` are compared with: if the net amount is not known, the whole
    /// programme, which it is at most.
    fn compared_with(&self, whole: Slice) -> Option<(Slice, Figure)> {
        match self.whole(whole) {
            Err(_) if whole == Slice::NET => {
                Some((Slice::PROGRAMME, self.whole(Slice::PROGRAMME).ok()?))
            }
            figure => Some((whole, figure.ok()?)),
        }
    }

    /// The whole as it is stated; the net amount as it follows.
    fn whole(&self, whole: Slice) -> Result<Figure, FigureError> {
        if whole == Slice::NET { self.figure_of(whole) } else { self.stated_figure(whole.into()) }
    }

    /// The part, if it is stated, or else those of its own parts that are.
    fn given(&self, part: Slice) -> Vec<(Slice, Figure)> {
        match self.stated_figure(part.into()) {
            Ok(figure) => alloc::vec![(part, figure)],
            // Of the urban money only the two cities can be stated: less than it, never all of it.
            Err(_) if part == Slice::URBAN => self.given(Slice::TWO_CITIES),
            Err(_) => parts_of(part).iter().flat_map(|part| self.given(*part)).collect(),
        }
    }
}
