//! What the project consists of is told.

use alloc::vec::Vec;

use crate::project::observation::{Observation, each};
use crate::project::{Applicability, Condition, Proposal};
use crate::rules::Severity;
use crate::source::{Citation, Source};
use crate::text::Text;

pub(super) static CONDITION: Condition = Condition {
    id: "activity-kinds",
    title: Text::new(
        "Het voorstel zegt waaruit het project bestaat",
        "The proposal says what the project consists of",
    ),
    field: "activity_kinds",
    severity: Severity::Error,
    without_call: None,
    applies_to: Applicability::Every,
    citation: Citation::section(Source::STRATEGY, "4"),
    citation_in_ghent: None,
    note: Some(Text::new(
        "Andere controles steunen hierop; de strategie vraagt het niet met zoveel woorden.",
        "Other checks rest on this; the strategy does not ask it in so many words.",
    )),
    look,
};

fn look(proposal: &Proposal) -> Vec<Observation> {
    let asked = Text::new("waaruit het project bestaat", "what the project consists of");
    each(proposal.activity_kinds.as_deref(), &CONDITION.place(), asked, |_, look| look)
}
