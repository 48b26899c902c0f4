//! The project is more than research infrastructure.

use alloc::vec;
use alloc::vec::Vec;

use crate::project::observation::{Observation, consists_only_of};
use crate::project::{ActivityKind, Applicability, Condition, Proposal};
use crate::rules::Severity;
use crate::source::{Citation, Source};
use crate::text::Text;

pub(super) static CONDITION: Condition = Condition {
    id: "research-infrastructure",
    title: Text::new(
        "Het project bestaat niet louter uit onderzoeksinfrastructuur",
        "The project is more than research infrastructure",
    ),
    field: "activity_kinds",
    severity: Severity::Error,
    without_call: None,
    applies_to: Applicability::Every,
    citation: Citation::section(Source::STRATEGY, "4.1"),
    citation_in_ghent: None,
    note: None,
    look,
};

fn look(proposal: &Proposal) -> Vec<Observation> {
    vec![consists_only_of(proposal, ActivityKind::ResearchInfrastructure)]
}
