//! The project fits the coalition agreement and the multi-year plan of Antwerp.

use alloc::vec;
use alloc::vec::Vec;

use crate::project::observation::Observation;
use crate::project::{Applicability, Condition, Proposal};
use crate::rules::Severity;
use crate::source::{Citation, Source};
use crate::strategy::City;
use crate::text::Text;

pub(super) static CONDITION: Condition = Condition {
    id: "policy-fit-antwerp",
    title: Text::new(
        "Het project past in bestuursakkoord en meerjarenplan van Antwerpen",
        "The project fits the coalition agreement and the multi-year plan of Antwerp",
    ),
    field: "policy_fit",
    severity: Severity::Error,
    without_call: None,
    applies_to: Applicability::In(City::Antwerp),
    citation: Citation::section(Source::STRATEGY, "3.1.4"),
    citation_in_ghent: None,
    note: None,
    look,
};

/// That a project fits the coalition agreement is said twice, here most strongly.
static ABSOLUTE: Citation = Citation::section(Source::STRATEGY, "3.1.1");

fn look(proposal: &Proposal) -> Vec<Observation> {
    let at = CONDITION.place().child("antwerp");
    let frame = &proposal.policy_fit.antwerp;
    vec![
        Observation::statement(
            at.child("coalition_agreement"),
            frame.coalition_agreement.as_deref(),
            Text::new(
                "hoe het project past in het bestuursakkoord",
                "how the project fits the coalition agreement",
            ),
        )
        .cited(&ABSOLUTE),
        Observation::statement(
            at.child("multiannual_plan"),
            frame.multiannual_plan.as_deref(),
            Text::new(
                "hoe het project past in het meerjarenplan",
                "how the project fits the multi-year plan",
            ),
        ),
    ]
}
