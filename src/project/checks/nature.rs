//! What the project consists of is told.

use alloc::vec::Vec;

use crate::project::look::{Look, each};
use crate::project::{AppliesTo, Check, Proposal};
use crate::rules::Severity;
use crate::source::{Citation, Document};
use crate::text::Text;

pub(super) static CHECK: Check = Check {
    id: "nature",
    title: Text::new(
        "Het voorstel zegt waaruit het project bestaat",
        "The proposal says what the project consists of",
    ),
    field: "nature",
    severity: Severity::Error,
    without_call: None,
    applies_to: AppliesTo::Every,
    citation: Citation::section(Document::STRATEGY, "4"),
    citation_in_ghent: None,
    note: Some(Text::new(
        "Andere controles steunen hierop; de strategie vraagt het niet met zoveel woorden.",
        "Other checks rest on this; the strategy does not ask it in so many words.",
    )),
    look,
};

fn look(proposal: &Proposal) -> Vec<Look> {
    let asked = Text::new("waaruit het project bestaat", "what the project consists of");
    each(proposal.nature.as_deref(), &CHECK.at(), asked, |_, look| look)
}
