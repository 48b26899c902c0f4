//! The project fits the multi-year plan and the policy notes of Ghent.

use alloc::vec;
use alloc::vec::Vec;

use crate::project::look::Look;
use crate::project::{AppliesTo, Check, Proposal};
use crate::rules::Severity;
use crate::source::{Citation, Document};
use crate::strategy::City;
use crate::text::Text;

pub(super) static CHECK: Check = Check {
    id: "policy-frame-ghent",
    title: Text::new(
        "Het project past in meerjarenplan en beleidsnota's van Gent",
        "The project fits the multi-year plan and the policy notes of Ghent",
    ),
    field: "policy_frame",
    severity: Severity::Warning,
    without_call: None,
    applies_to: AppliesTo::In(City::Ghent),
    citation: Citation::section(Document::STRATEGY, "3.2.3"),
    citation_in_ghent: None,
    note: None,
    look,
};

fn look(proposal: &Proposal) -> Vec<Look> {
    let at = CHECK.at().child("ghent");
    let frame = &proposal.policy_frame.ghent;
    vec![
        Look::statement(
            at.child("multi_year_plan"),
            frame.multi_year_plan.as_deref(),
            Text::new(
                "hoe het project past in het meerjarenplan",
                "how the project fits the multi-year plan",
            ),
        ),
        Look::statement(
            at.child("policy_notes"),
            frame.policy_notes.as_deref(),
            Text::new(
                "hoe het project past in de beleidsnota's",
                "how the project fits the policy notes",
            ),
        ),
    ]
}
