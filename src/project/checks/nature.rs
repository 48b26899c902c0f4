//! What the project consists of is told.

use alloc::vec::Vec;

use crate::input::Pointer;
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
    severity: Severity::Error,
    without_call: None,
    applies_to: AppliesTo::Every,
    citation: Citation::section(Document::STRATEGY, "4"),
    note: None,
    look,
};

fn look(proposal: &Proposal) -> Vec<Look> {
    let asked = Text::new("waaruit het project bestaat", "what the project consists of");
    each(proposal.nature.as_deref(), &Pointer::ROOT.child("nature"), asked, |_, look| look)
}
