//! Whether the amounts of a plan agree with each other: parts compared with their whole.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::plan::{JOINT, SMART, SUSTAINABLE, parts_of};
use super::{Figure, FigureError, FinancialPlan};
use crate::document::Pointer;
use crate::money::{Euro, OutOfRangeError};
use crate::report::{Decision, Outcome, OutcomeKind, Problem, Reason, Verdict};
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
        citation: FINANCIAL_TABLE,
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
            "De bedragen van Antwerpen, Gent en de gezamenlijke acties vormen samen dat van de twee steden",
            "The amounts of Antwerp, Ghent and joint operations add up to that of the two cities",
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
            "Het bedrag van de twee steden is niet groter dan dat voor duurzame stedelijke ontwikkeling",
            "The amount of the two cities does not exceed that for sustainable urban development",
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
            "Het bedrag voor duurzame stedelijke ontwikkeling is niet groter dan het programma \
             zonder technische bijstand",
            "The amount for sustainable urban development does not exceed the programme net of \
             technical assistance",
        ),
        whole: Slice::NET,
        parts: &[Slice::URBAN],
        exhaustive: false,
        at: Slice::URBAN,
        citation: Citation::paragraph(Source::ERDF_REGULATION, "11", "2"),
    },
];

impl FinancialPlan {
    /// Every check of the plan, that of the total first, with the places of the amounts that it concerns if it failed.
    pub(super) fn agreement(&self) -> Vec<(Outcome, Vec<Pointer>)> {
        let mut checks: Vec<_> = CHECKS.iter().map(|check| self.check_parts(check)).collect();
        checks.extend(self.check_assistance());
        checks.extend(self.check_other_amounts());
        checks
    }

    fn check_parts(&self, check: &'static PartsCheck) -> (Outcome, Vec<Pointer>) {
        let PartsCheck { id, title, parts, at, citation, .. } = check;
        let mut parts_given = Vec::new();
        parts.iter().for_each(|part| self.give(*part, &mut parts_given));
        let whole_given = self.compared_with(check);
        let decision = match &whole_given {
            Ok((whole, figure)) => self.parts_fit(check, &parts_given, (*whole, figure)),
            Err(reason @ Reason::NegativeFigure { .. }) => {
                Decision::NotEvaluated(None, reason.clone())
            }
            Err(reason) => Decision::NotApplicable(reason.clone()),
        };
        let (kind, id, at) = (OutcomeKind::Check, Cow::Borrowed(*id), self.place((*at).into()));
        let (title, citation) = (title.into(), citation.into());
        let outcome = Outcome::new(kind, id, title, at, citation, decision);
        let whole = whole_given.iter().map(|(_, figure)| &**figure);
        let figures = parts_given.iter().map(|(_, figure)| *figure).chain(whole);
        concerning(outcome, figures)
    }

    /// Whether the parts that are given fit in what they are compared with.
    fn parts_fit(&self, check: &PartsCheck, given: &[Given], (whole, of_whole): Given) -> Decision {
        let missing = |part: &&Slice| !self.is_given(**part);
        let missing: Vec<Slice> = check.parts.iter().filter(missing).copied().collect();
        // Joint operations that are not stated have what the two cities do not.
        let required: Vec<Slice> = missing.iter().copied().filter(|part| *part != JOINT).collect();
        let parts = || given.iter().map(|(slice, _)| *slice).collect();
        if given.is_empty() {
            return Decision::NotApplicable(Reason::PartsNotStated { parts: required });
        }
        let terms = || given.iter().map(|(_, figure)| (1, *figure));
        let (Ok(sum), Ok(excess)) =
            (Figure::combination(terms()), Figure::combination(terms().chain([(-1, of_whole)])))
        else {
            return Decision::NotEvaluated(None, Reason::OutOfRange { of: whole.into() });
        };
        let (sum, amount) = (sum.amount(), of_whole.amount());
        let difference = excess.amount();
        if !difference.is_negative() && !excess.can_be_zero() {
            let problem =
                counted_twice(given, &excess, sum, amount).unwrap_or(Problem::PartsAboveWhole {
                    parts: parts(),
                    sum,
                    whole,
                    amount,
                    excess: difference,
                });
            Decision::Failed(Severity::Error, problem)
        } else if whole != check.whole {
            Decision::NotApplicable(Reason::WholeNotStated { whole: check.whole })
        } else if !required.is_empty() {
            Decision::NotApplicable(Reason::PartsNotStated { parts: required })
        } else if check.exhaustive && missing.is_empty() && !excess.can_be_zero() {
            let shortfall = -difference;
            let parts = parts();
            let problem = Problem::PartsBelowWhole { parts, sum, whole, amount, shortfall };
            Decision::Failed(Severity::Error, problem)
        } else {
            Decision::Passed
        }
    }

    /// Returns the amount that the parts are compared with: that of the whole if it is stated, or if it follows and
    /// has other parts too. An unknown net amount is at most the whole programme.
    fn compared_with(&self, check: &PartsCheck) -> Result<(Slice, Cow<'_, Figure>), Reason> {
        let whole = check.whole;
        let stated = |slice| self.stated_figure(slice).map(|figure| (slice, Cow::Borrowed(figure)));
        let found = match stated(whole) {
            // A whole that is the sum of its parts follows from them: only one with other parts is compared.
            None if !check.exhaustive => match self.figure_of(whole) {
                Ok(derived) => Some((whole, Cow::Owned(derived))),
                Err(FigureError::Negative) => {
                    return Err(Reason::NegativeFigure { of: whole.into() });
                }
                Err(_) if whole == Slice::NET => stated(Slice::PROGRAMME),
                Err(_) => None,
            },
            found => found,
        };
        found.ok_or(Reason::WholeNotStated { whole })
    }

    /// Adds the part if it is stated, or else the subparts that are stated.
    fn give<'a>(&'a self, part: Slice, given: &mut Vec<Given<'a>>) {
        match self.stated_figure(part) {
            Some(figure) => given.push((part, figure)),
            // The two cities are the only part of the urban amount with a field: never all of it.
            None if part == Slice::URBAN => self.give(Slice::TWO_CITIES, given),
            None => parts_of(part).iter().for_each(|part| self.give(*part, given)),
        }
    }

    /// Whether a part is stated, or all of its subparts are.
    fn is_given(&self, part: Slice) -> bool {
        let parts = parts_of(part);
        self.stated_figure(part).is_some()
            || (!parts.is_empty() && parts.iter().all(|part| self.is_given(*part)))
    }

    /// Whether the technical assistance of the programme is that of its priorities, if a plan states both.
    fn check_assistance(&self) -> Option<(Outcome, Vec<Pointer>)> {
        let of_priorities = self.figures().assistance().ok()??;
        self.entry(Slice::TECHNICAL_ASSISTANCE.into())?;
        let stated = self.stated_figure(Slice::TECHNICAL_ASSISTANCE)?;
        let decision = match of_priorities.minus(stated) {
            Err(OutOfRangeError) => Decision::NotEvaluated(
                None,
                Reason::OutOfRange { of: Slice::TECHNICAL_ASSISTANCE.into() },
            ),
            Ok(difference) if difference.can_be_zero() => Decision::Passed,
            Ok(_) => {
                let (amount, expected) = (stated.amount(), Some(of_priorities.amount()));
                let (slice, added) = (Slice::TECHNICAL_ASSISTANCE, parts_of(Slice::NET).to_vec());
                let subtracted = Vec::new();
                let problem = Problem::AmountDiffers { slice, amount, expected, added, subtracted };
                Decision::Failed(Severity::Error, problem)
            }
        };
        let (title, citation) = ((&ASSISTANCE_SUM).into(), (&AMOUNTS_AGREE).into());
        let (id, place) = (Cow::Borrowed("technical-assistance-sum"), stated.place());
        let outcome = Outcome::new(OutcomeKind::Check, id, title, place, citation, decision);
        Some(concerning(outcome, [&of_priorities, stated].into_iter()))
    }
}

/// A check with the places of the figures that it concerns if it failed: what depends on them is not evaluated.
fn concerning<'a>(
    outcome: Outcome,
    figures: impl Iterator<Item = &'a Figure>,
) -> (Outcome, Vec<Pointer>) {
    let failed = outcome.verdict() == Verdict::Failed;
    let places = figures.filter(|_| failed).flat_map(Figure::places).cloned().collect();
    (outcome, places)
}

/// A slice with the figure that is given for it.
type Given<'a> = (Slice, &'a Figure);

/// The problem of priorities that seem to include technical assistance, so that it is counted twice: the excess
/// then equals it.
fn counted_twice(given: &[Given], excess: &Figure, sum: Euro, amount: Euro) -> Option<Problem> {
    let is_assistance = |(slice, _): &&Given| *slice == Slice::TECHNICAL_ASSISTANCE;
    let (_, assistance) = given.iter().find(is_assistance)?;
    let without = excess.minus(assistance).ok()?;
    let (excess, assistance) = (excess.amount(), assistance.amount());
    without.can_be_zero().then_some(Problem::AssistanceCountedTwice {
        sum,
        amount,
        excess,
        assistance,
    })
}

static ASSISTANCE_SUM: Text = Text::new(
    "De bedragen voor technische bijstand van de prioriteiten vormen samen dat van het programma",
    "The technical assistance of the priorities adds up to that of the programme",
);
/// The table of a programme that states the appropriations of each priority, technical assistance included.
const FINANCIAL_TABLE: Citation = Citation::point(Source::CPR, "22", "3", "g");
/// That the amounts of this table agree with each other is plain arithmetic.
pub(super) static AMOUNTS_AGREE: Citation = FINANCIAL_TABLE.inference();
