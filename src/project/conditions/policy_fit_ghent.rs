//! The project fits the multi-year plan and the policy notes of Ghent.

use alloc::vec;
use alloc::vec::Vec;

use crate::project::observation::Observation;
use crate::project::{Applicability, Condition, Proposal};
use crate::rules::Severity;
use crate::source::{Citation, Source};
use crate::strategy::City;
use crate::text::Text;

pub(super) static CONDITION: Condition = Condition {
    id: "policy-fit-ghent",
    title: Text::new(
        "Het project past in meerjarenplan en beleidsnota's van Gent",
        "The project fits the multi-year plan and the policy notes of Ghent",
    ),
    field: "policy_fit",
    severity: Severity::Warning,
    without_call: None,
    applies_to: Applicability::In(City::Ghent),
    citation: Citation::section(Source::STRATEGY, "3.2.3"),
    citation_in_ghent: None,
    note: None,
    look,
};

fn look(proposal: &Proposal) -> Vec<Observation> {
    let at = CONDITION.place().child("ghent");
    let frame = &proposal.policy_fit.ghent;
    vec![
        Observation::statement(
            at.child("multiannual_plan"),
            frame.multiannual_plan.as_deref(),
            Text::new(
                "hoe het project past in het meerjarenplan",
                "how the project fits the multi-year plan",
            ),
        ),
        Observation::statement(
            at.child("policy_notes"),
            frame.policy_notes.as_deref(),
            Text::new(
                "hoe het project past in de beleidsnota's",
                "how the project fits the policy notes",
            ),
        ),
    ]
}
