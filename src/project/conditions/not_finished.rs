//! The project was not completed before the application.

use alloc::vec;
use alloc::vec::Vec;

use crate::document::Pointer;
use crate::project::observation::Observation;
use crate::project::{Applicability, Condition, Entry, Proposal};
use crate::report::Problem;
use crate::rules::Severity;
use crate::source::{Citation, Source};
use crate::text::Text;

pub(super) static CONDITION: Condition = Condition {
    id: "not-finished",
    title: Text::new(
        "Het project was niet voltooid voor de aanvraag",
        "The project was not completed before the application",
    ),
    field: "completed_on",
    severity: Severity::Error,
    without_call: None,
    applies_to: Applicability::Every,
    citation: Citation::paragraph(Source::CPR, "63", "6"),
    citation_in_ghent: None,
    note: None,
    look,
};

fn look(proposal: &Proposal) -> Vec<Observation> {
    let at = CONDITION.place();
    let end_at = Pointer::ROOT.child("period").child("end");
    // What is not completed yet will be when it ends.
    let completed = match (&proposal.completed_on, &proposal.period.end) {
        (Entry::Known(date), _) => Ok((date, at)),
        (Entry::Invalid(error), _) => Err(Observation::unreadable(at, error)),
        (Entry::Missing, Entry::Known(end)) => Ok((end, end_at)),
        (Entry::Missing, _) => Err(Observation::depends_on(at, end_at)),
    };
    let asked = Text::new("wanneer het voorstel is ingediend", "when the proposal was submitted");
    let applied_at = Pointer::ROOT.child("application_date");
    match (proposal.application_date.own(&applied_at, asked), completed) {
        (Ok(first), Ok((date, at))) => {
            let why = Text::new(
                "een project dat voor de aanvraag voltooid is, komt niet in aanmerking",
                "a project completed before the application is not eligible",
            );
            let early = Problem::DateTooEarly { date: *date, first: *first, why };
            vec![Observation::at(at).failed_if((date < first).then_some(early))]
        }
        (applied, completed) => applied.err().into_iter().chain(completed.err()).collect(),
    }
}
