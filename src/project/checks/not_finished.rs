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
    severity: Severity::Error,
    without_call: None,
    applies_to: AppliesTo::Every,
    citation: Citation::paragraph(Document::COMMON_PROVISIONS, "63", "6"),
    note: None,
    look,
};

fn look(proposal: &Proposal) -> Vec<Look> {
    let at = Pointer::ROOT.child("completed_on");
    let applied_at = Pointer::ROOT.child("application_date");
    let asked = Text::new("wanneer het voorstel is ingediend", "when the proposal was submitted");
    let applied = match proposal.application_date.own(&applied_at, asked) {
        Ok(date) => *date,
        Err(look) => return vec![look],
    };
    // What is not completed yet will be when it ends.
    let (completed, at) = match &proposal.completed_on {
        Entry::Unread(error) => return vec![Look::unreadable(at, error)],
        Entry::Known(date) => (Some(*date), at),
        Entry::Missing => {
            (proposal.period.end.known().copied(), Pointer::ROOT.child("period").child("end"))
        }
    };
    vec![match completed {
        None => Look::rests_on(Pointer::ROOT.child("completed_on"), at),
        Some(date) => {
            let why = Text::new("de dag van de aanvraag", "the day of the application");
            let early = Problem::DateTooEarly { date, first: applied, why };
            Look::at(at).failed_if((date < applied).then_some(early))
        }
    }]
}
