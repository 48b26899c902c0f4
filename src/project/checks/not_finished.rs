//! The project was not completed before the application.

use alloc::vec;
use alloc::vec::Vec;

use crate::input::Pointer;
use crate::project::look::Look;
use crate::project::{AppliesTo, Check, Entry, Proposal};
use crate::report::Problem;
use crate::rules::Severity;
use crate::source::{Citation, Document};
use crate::text::Text;

pub(super) static CHECK: Check = Check {
    id: "not-finished",
    title: Text::new(
        "Het project was niet voltooid voor de aanvraag",
        "The project was not completed before the application",
    ),
    field: "completed_on",
    severity: Severity::Error,
    without_call: None,
    applies_to: AppliesTo::Every,
    citation: Citation::paragraph(Document::COMMON_PROVISIONS, "63", "6"),
    citation_in_ghent: None,
    note: None,
    look,
};

fn look(proposal: &Proposal) -> Vec<Look> {
    let at = CHECK.at();
    let end_at = Pointer::ROOT.child("period").child("end");
    // What is not completed yet will be when it ends.
    let completed = match (&proposal.completed_on, &proposal.period.end) {
        (Entry::Known(date), _) => Ok((date, at)),
        (Entry::Unread(error), _) => Err(Look::unreadable(at, error)),
        (Entry::Missing, Entry::Known(end)) => Ok((end, end_at)),
        (Entry::Missing, _) => Err(Look::rests_on(at, end_at)),
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
            vec![Look::at(at).failed_if((date < first).then_some(early))]
        }
        (applied, completed) => applied.err().into_iter().chain(completed.err()).collect(),
    }
}
