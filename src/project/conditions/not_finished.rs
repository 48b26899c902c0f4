//! The project was not completed before the application.

use alloc::vec;
use alloc::vec::Vec;

use super::condition;
use crate::document::Pointer;
use crate::project::condition::Asks;
use crate::project::observation::Observation;
use crate::project::{Condition, Entry, Proposal};
use crate::report::{DateBound, Expected, Problem};
use crate::source::{Citation, Source};
use crate::text::Text;

pub(super) static CONDITION: Condition = condition! {
    id: "not-finished",
    title: (
        "Het project was niet voltooid voor de aanvraag",
        "The project was not completed before the application",
    ),
    field: "completed_on",
    severity: Error,
    citation: Citation::paragraph(Source::CPR, "63", "6"),
    asks: Asks::Observations(observations),
};

const SUBMITTED: Text = Text::new(
    "Het voorstel zegt wanneer het is ingediend",
    "The proposal says when it was submitted",
);

fn observations(proposal: &Proposal) -> Vec<Observation> {
    let place = CONDITION.place();
    let end_at = Pointer::ROOT.child("period").child("end");
    // What is not completed yet will be when it ends.
    let completed = match (&proposal.completed_on, &proposal.period.end) {
        (Entry::Known(date), _) => Ok((date, place)),
        (Entry::Invalid(error), _) => Err(Observation::unreadable(place, error, Expected::Date)),
        (Entry::Missing, Entry::Known(end)) => Ok((end, end_at)),
        (Entry::Missing, _) => Err(Observation::depends_on(place, end_at)),
    };
    let applied_at = Pointer::ROOT.child("application_date");
    match (proposal.application_date.own(&applied_at), completed) {
        (Ok(first), Ok((date, place))) => {
            let why = DateBound::ApplicationDate;
            let early = Problem::DateTooEarly { date: *date, first: *first, why };
            vec![Observation::at(place).failed_if((date < first).then_some(early))]
        }
        (applied, completed) => {
            let applied = applied.err().map(|observation| observation.titled(SUBMITTED));
            applied.into_iter().chain(completed.err()).collect()
        }
    }
}
