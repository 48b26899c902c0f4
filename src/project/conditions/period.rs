//! The project starts before it ends, within the period of eligibility.

use alloc::vec;
use alloc::vec::Vec;

use super::condition;
use crate::project::condition::Asks;
use crate::project::observation::Observation;
use crate::project::{Condition, Period, Proposal};
use crate::report::{DateBound, Problem, Reason};
use crate::source::{Citation, Source};
use crate::text::Text;
use jiff::civil::{Date, date};

pub(super) static CONDITION: Condition = condition! {
    id: "period",
    title: (
        "Het project loopt binnen de subsidiabiliteitsperiode",
        "The project runs within the period of eligibility",
    ),
    field: "period",
    severity: Error,
    citation: Citation::paragraph(Source::CPR, "63", "2"),
    note: (
        "De bepaling gaat over de dag waarop een uitgave is betaald: de eerste en de laatste dag van \
         het project staan daarvoor. Dat het einde niet voor het begin ligt, zegt geen bepaling.",
        "The provision is about the day on which expenditure is paid: the first and last day of the \
         project stand for that. That the end is not before the start no provision says.",
    ),
    asks: Asks::Observations(observations),
};

/// The days between which expenditure must be paid to be eligible.
const FIRST: Date = date(2021, 1, 1);
const LAST: Date = date(2029, 12, 31);

/// The last day where the programme was amended as article 7a(5) of the ERDF regulation describes,
/// inserted by Regulation (EU) 2025/1914. Whether the Flemish programme was is not known.
const LAST_IF_AMENDED: Date = date(2030, 12, 31);
static AMENDED: Citation = Citation::paragraph(Source::ERDF_REGULATION, "7a", "5");

const START: Text = Text::new(
    "Het project begint binnen de subsidiabiliteitsperiode",
    "The project starts within the period of eligibility",
);
const END: Text = Text::new(
    "Het project eindigt binnen de subsidiabiliteitsperiode, en niet voor zijn begin",
    "The project ends within the period of eligibility, and not before its start",
);

fn observations(proposal: &Proposal) -> Vec<Observation> {
    let place = CONDITION.place();
    let (start_at, end_at) = (place.child("start"), place.child("end"));
    let Period { start, end } = &proposal.period;
    let at_start = match start.own(&start_at) {
        Err(observation) => observation,
        Ok(date) => {
            let why = DateBound::EligibilityStart;
            let early = Problem::DateTooEarly { date: *date, first: FIRST, why };
            Observation::at(start_at).failed_if((*date < FIRST).then_some(early))
        }
    };
    let at_end = match end.own(&end_at) {
        Err(observation) => observation,
        Ok(date) => end_within(*date, start.known().copied(), Observation::at(end_at)),
    };
    vec![at_start.titled(START), at_end.titled(END)]
}

fn end_within(end: Date, start: Option<Date>, seen: Observation) -> Observation {
    let too_early = |first, why| Problem::DateTooEarly { date: end, first, why };
    if end < FIRST {
        return seen.failed(too_early(FIRST, DateBound::EligibilityStart));
    }
    if let Some(start) = start.filter(|start| end < *start) {
        return seen.failed(too_early(start, DateBound::ProjectStart));
    }
    if end > LAST_IF_AMENDED {
        let (last, why) = (LAST_IF_AMENDED, DateBound::EligibilityEnd);
        return seen.failed(Problem::DateTooLate { date: end, last, why });
    }
    if end > LAST {
        return seen.cited(&AMENDED).not_evaluated(Reason::AmendmentUnknown);
    }
    if start.is_none() {
        let place = CONDITION.place().child("start");
        return seen.not_evaluated(Reason::DependsOn { place });
    }
    seen
}
