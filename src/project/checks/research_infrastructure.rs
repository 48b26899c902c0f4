//! The project is more than research infrastructure.

use alloc::vec;
use alloc::vec::Vec;

use crate::project::look::{Look, consists_only_of};
use crate::project::{AppliesTo, Check, Nature, Proposal};
use crate::rules::Severity;
use crate::source::{Citation, Document};
use crate::text::Text;

pub(super) static CHECK: Check = Check {
    id: "research-infrastructure",
    title: Text::new(
        "Het project bestaat niet louter uit onderzoeksinfrastructuur",
        "The project is more than research infrastructure",
    ),
    field: "nature",
    severity: Severity::Error,
    without_call: None,
    applies_to: AppliesTo::Every,
    citation: Citation::section(Document::STRATEGY, "4.1"),
    citation_in_ghent: None,
    note: None,
    look,
};

fn look(proposal: &Proposal) -> Vec<Look> {
    vec![consists_only_of(proposal, Nature::ResearchInfrastructure)]
}
