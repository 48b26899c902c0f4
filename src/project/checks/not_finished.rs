//! The project was not completed before the application.

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
    let applied_at = Pointer::ROOT.child("application_date");
    let mut looks = Vec::new();
    // What is not completed yet will be when it ends.
    let (completed, at) = match &proposal.completed_on {
        Entry::Known(date) => (Some(*date), at),
        Entry::Missing => {
            (proposal.period.end.known().copied(), Pointer::ROOT.child("period").child("end"))
        }
        Entry::Unread(error) => {
            looks.push(Look::unreadable(at.clone(), error));
            (None, at)
        }
    };
    let asked = Text::new("wanneer het voorstel is ingediend", "when the proposal was submitted");
    match (proposal.application_date.own(&applied_at, asked), completed) {
        (Err(look), _) => looks.push(look),
        (Ok(applied), Some(date)) => {
            let why = Text::new(
                "een project dat voor de aanvraag voltooid is, komt niet in aanmerking",
                "a project completed before the application is not eligible",
            );
            let early = Problem::DateTooEarly { date, first: *applied, why };
            looks.push(Look::at(at).failed_if((date < *applied).then_some(early)));
        }
        (Ok(_), None) => looks.push(Look::rests_on(applied_at, at)),
    }
    looks
}
