//! Priority 1: the project is innovative enough to keep the link with the priority.

use alloc::vec;
use alloc::vec::Vec;

use crate::programme::SpecificObjective;
use crate::project::look::Look;
use crate::project::{AppliesTo, Check, Proposal};
use crate::rules::Severity;
use crate::source::{Citation, Document};
use crate::text::Text;

pub(super) static CHECK: Check = Check {
    id: "innovation",
    title: Text::new("Het project is innovatief", "The project is innovative"),
    field: "innovation",
    severity: Severity::Error,
    without_call: None,
    applies_to: AppliesTo::Objectives(&[
        SpecificObjective::Innovation,
        SpecificObjective::Digitalisation,
        SpecificObjective::Skills,
    ]),
    citation: Citation::section(Document::STRATEGY, "4.1"),
    citation_in_ghent: None,
    note: None,
    look,
};

fn look(proposal: &Proposal) -> Vec<Look> {
    let asked = Text::new(
        "wat er innovatief aan is, vanuit stedelijke invalshoek",
        "what is innovative about it, from an urban angle",
    );
    vec![Look::statement(CHECK.at(), proposal.innovation.as_deref(), asked)]
}
