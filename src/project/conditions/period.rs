//! The project starts before it ends, within the period of eligibility.

use jiff::civil::{Date, date};

use super::{
    Check, Citation, Condition, NotPassed, Observation, Observations, Pointer, Problem, Proposal,
    Source, Text, condition, require,
};
use crate::project::Period;
use crate::report::DateBound;

pub(super) static CONDITION: Condition = condition! {
    id: "period",
    title: "Het project loopt binnen de subsidiabiliteitsperiode"
        / "The project runs within the period of eligibility",
    field: "period",
    fields: ["/period/start", "/period/end", "/eligibility_extended"],
    needed: [
        "/eligibility_extended" => "als het project in 2030 eindigt" / "if the project ends in 2030",
    ],
    force: Required,
    citation: Citation::paragraph(Source::CPR, "63", "2").inference(),
    note: "De bepaling gaat over uitgaven die in die periode zijn gemaakt en betaald of, bij vereenvoudigde kosten, \
        over wat in die periode is uitgevoerd. Deze toetsing gebruikt in de plaats daarvan de eerste en de laatste \
        dag van het project. Uitgaven die door een wijziging subsidiabel werden, tellen vanaf de dag van de \
        aanvraag tot wijziging (lid 7). Geen bepaling zegt dat het einde niet voor het begin ligt."
        / "The provision is about expenditure incurred and paid in that period or, with simplified costs, about \
           what is carried out in it. This assessment uses the first and last day of the project instead. Expenditure \
           that became eligible by an amendment counts from the day on which the amendment was requested (paragraph \
           7). No provision says that the end is not before the start.",
    asks: Observations(observations),
};

/// The days between which expenditure must be incurred and paid to be eligible.
const FIRST: Date = date(2021, 1, 1);
const LAST: Date = date(2029, 12, 31);

/// The last day where amendments were approved that reallocate at least 10 % of the programme.
const LAST_IF_EXTENDED: Date = date(2030, 12, 31);
static EXTENDED: Citation = Citation::paragraph(Source::ERDF_REGULATION, "7a", "5");

static START: Text = Text::new(
    "Het project begint binnen de subsidiabiliteitsperiode",
    "The project starts within the period of eligibility",
);
static END: Text = Text::new(
    "Het project eindigt binnen de subsidiabiliteitsperiode, en niet voor zijn begin",
    "The project ends within the period of eligibility, and not before its start",
);

static EXTENSION: Text = Text::new(
    "Het voorstel zegt of uitgaven tot en met 31 december 2030 subsidiabel zijn",
    "The proposal says whether expenditure is eligible until 31 December 2030",
);

fn observations(proposal: &Proposal, place: &Pointer) -> Observations {
    let Period { start, end } = &proposal.period;
    let (start_at, end_at) = (place.child("start"), place.child("end"));
    let starts = start.own().and_then(|start| is_from(*start, FIRST, DateBound::EligibilityStart));
    let ends = end.own().and_then(|end| ends_within(*end, proposal, &start_at));
    let at_end = Observation::at(end_at, ends).titled(&END);
    let in_last_year = end.known().is_some_and(|end| *end > LAST && *end <= LAST_IF_EXTENDED);
    let at_end = if in_last_year { at_end.cited(&EXTENDED) } else { at_end };
    let mut observations =
        Observations::from([Observation::at(start_at, starts).titled(&START), at_end]);
    if in_last_year && proposal.eligibility_extended.is_none() {
        let extension = Observation::missing(extended_at()).titled(&EXTENSION);
        observations.push(extension.cited(&EXTENDED));
    }
    observations
}

fn extended_at() -> Pointer {
    Pointer::fixed("/eligibility_extended")
}

/// Whether expenditure can be eligible on a day, as far as the proposal says.
pub(in crate::project) fn within_eligibility(date: Date, proposal: &Proposal) -> Check {
    is_from(date, FIRST, DateBound::EligibilityStart)?;
    let extended = proposal.eligibility_extended;
    let last = if extended == Some(false) { LAST } else { LAST_IF_EXTENDED };
    require(date <= last, || Problem::DateTooLate { date, last, why: DateBound::EligibilityEnd })
}

fn is_from(date: Date, first: Date, why: DateBound) -> Check {
    require(date >= first, || Problem::DateTooEarly { date, first, why })
}

fn ends_within(end: Date, proposal: &Proposal, start_at: &Pointer) -> Check {
    let start = proposal.period.start.known();
    within_eligibility(end, proposal)?;
    if let Some(start) = start {
        is_from(end, *start, DateBound::ProjectStart)?;
    }
    if end > LAST && proposal.eligibility_extended.is_none() {
        return Err(NotPassed::depends_on(extended_at()));
    }
    start.map(drop).ok_or_else(|| NotPassed::depends_on(start_at.clone()))
}
