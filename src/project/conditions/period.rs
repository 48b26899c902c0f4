//! The project starts before it ends, within the period of eligibility.

use alloc::vec;

use jiff::civil::{Date, date};

use super::{
    Check, Citation, Condition, NotPassed, Observation, Observations, Pointer, Problem, Proposal,
    Reason, Source, Text, condition, require,
};
use crate::project::Period;
use crate::report::DateBound;

pub(super) static CONDITION: Condition = condition! {
    id: "period",
    title: "Het project loopt binnen de subsidiabiliteitsperiode"
        / "The project runs within the period of eligibility",
    field: "period",
    severity: Error,
    citation: Citation::paragraph(Source::CPR, "63", "2"),
    note: "De bepaling gaat over de dag waarop een uitgave is betaald: de eerste en de laatste dag van \
             het project staan daarvoor. Dat het einde niet voor het begin ligt, zegt geen bepaling."
        / "The provision is about the day on which expenditure is paid: the first and last day of the \
             project stand for that. That the end is not before the start no provision says.",
    asks: Observations(observations),
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

fn observations(proposal: &Proposal, place: &Pointer) -> Observations {
    let Period { start, end } = &proposal.period;
    let (start_at, end_at) = (place.child("start"), place.child("end"));
    let starts = start.own().and_then(|start| is_from(*start, FIRST, DateBound::EligibilityStart));
    let ends = end.own().and_then(|end| ends_within(*end, start.known().copied(), &start_at));
    let unknown = ends == Err(Reason::AmendmentUnknown.into());
    let at_end = Observation::at(end_at, ends);
    let at_end = if unknown { at_end.cited(&AMENDED) } else { at_end };
    vec![Observation::at(start_at, starts).titled(START), at_end.titled(END)]
}

fn is_from(date: Date, first: Date, why: DateBound) -> Check {
    require(date >= first, || Problem::DateTooEarly { date, first, why })
}

fn ends_within(end: Date, start: Option<Date>, start_at: &Pointer) -> Check {
    is_from(end, FIRST, DateBound::EligibilityStart)?;
    if let Some(start) = start {
        is_from(end, start, DateBound::ProjectStart)?;
    }
    let (last, why) = (LAST_IF_AMENDED, DateBound::EligibilityEnd);
    require(end <= last, || Problem::DateTooLate { date: end, last, why })?;
    if end > LAST {
        return Err(Reason::AmendmentUnknown.into());
    }
    start.map(drop).ok_or_else(|| NotPassed::depends_on(start_at.clone()))
}
