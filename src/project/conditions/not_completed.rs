//! The project was not completed before the application.

use super::{
    Citation, Condition, Entry, NotPassed, Observation, Observations, Pointer, Problem, Proposal,
    Source, Text, condition, require, within_eligibility,
};
use crate::report::DateBound;

pub(super) static CONDITION: Condition = condition! {
    id: "not-completed",
    title: "Het project was niet voltooid voor de aanvraag"
        / "The project was not completed before the application",
    field: "completion_date",
    fields: ["/application_date", "/completion_date", "/period/end"],
    optional: ["/completion_date"],
    force: Required,
    citation: Citation::paragraph(Source::CPR, "63", "6"),
    note: "Deze toetsing vraagt dat de datum van de aanvraag binnen de subsidiabiliteitsperiode valt; de bepaling zegt \
        dat niet."
        / "This assessment requires the date of the application to be within the period of eligibility; the provision does \
           not say so.",
    asks: Observations(observations),
};

static SUBMITTED: Text = Text::new(
    "Het voorstel is ingediend binnen de subsidiabiliteitsperiode, en vermeldt wanneer",
    "The proposal was submitted within the period of eligibility, and says when",
);

fn observations(proposal: &Proposal, place: &Pointer) -> Observations {
    let end_at = Pointer::fixed("/period/end");
    let (place, completed) = match (&proposal.completion_date, &proposal.period.end) {
        // A project that is not completed yet will be when it ends.
        (Entry::Missing, Entry::Known(end)) => (end_at, Ok(end)),
        (Entry::Missing, _) => (place.clone(), Err(NotPassed::depends_on(end_at))),
        (completed, _) => (place.clone(), completed.own()),
    };
    let applied = proposal.application_date.own();
    let applied = applied.and_then(|date| within_eligibility(*date, proposal).map(|()| date));
    if let (Ok(first), Ok(date)) = (&applied, &completed) {
        let (date, first, why) = (**date, **first, DateBound::ApplicationDate);
        let check = require(date >= first, || Problem::DateTooEarly { date, first, why });
        return Observations::from([Observation::at(place, check)]);
    }
    let applied_at = Pointer::fixed("/application_date");
    let applied = applied.err().map(|found| Observation::at(applied_at, Err(found)));
    let completed = completed.err().map(|found| Observation::at(place, Err(found)));
    applied.map(|one| one.titled(&SUBMITTED)).into_iter().chain(completed).collect()
}
