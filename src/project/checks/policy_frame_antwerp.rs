//! The project fits the coalition agreement and the multi-year plan of Antwerp.

use alloc::vec;
use alloc::vec::Vec;

use crate::project::look::Look;
use crate::project::{AppliesTo, Check, Proposal};
use crate::rules::Severity;
use crate::source::{Citation, Document};
use crate::strategy::City;
use crate::text::Text;

pub(super) static CHECK: Check = Check {
    id: "policy-frame-antwerp",
    title: Text::new(
        "Het project past in bestuursakkoord en meerjarenplan van Antwerpen",
        "The project fits the coalition agreement and the multi-year plan of Antwerp",
    ),
    field: "policy_frame",
    severity: Severity::Error,
    without_call: None,
    applies_to: AppliesTo::In(City::Antwerp),
    citation: Citation::section(Document::STRATEGY, "3.1.4"),
    citation_in_ghent: None,
    note: None,
    look,
};

/// That a project fits the coalition agreement is said twice, here most strongly.
static ABSOLUTE: Citation = Citation::section(Document::STRATEGY, "3.1.1");

fn look(proposal: &Proposal) -> Vec<Look> {
    let at = CHECK.at().child("antwerp");
    let frame = &proposal.policy_frame.antwerp;
    vec![
        Look::statement(
            at.child("coalition_agreement"),
            frame.coalition_agreement.as_deref(),
            Text::new(
                "hoe het project past in het bestuursakkoord",
                "how the project fits the coalition agreement",
            ),
        )
        .cited(&ABSOLUTE),
        Look::statement(
            at.child("multi_year_plan"),
            frame.multi_year_plan.as_deref(),
            Text::new(
                "hoe het project past in het meerjarenplan",
                "how the project fits the multi-year plan",
            ),
        ),
    ]
}
