//! Priority 1: the project is innovative enough to keep the link with the priority.

use alloc::vec;
use alloc::vec::Vec;

use crate::programme::SpecificObjective;
use crate::project::observation::Observation;
use crate::project::{Applicability, Condition, Proposal};
use crate::rules::Severity;
use crate::source::{Citation, Source};
use crate::text::Text;

pub(super) static CONDITION: Condition = Condition {
    id: "innovation",
    title: Text::new("Het project is innovatief", "The project is innovative"),
    field: "innovation",
    severity: Severity::Error,
    without_call: None,
    applies_to: Applicability::Objectives(&[
        SpecificObjective::Innovation,
        SpecificObjective::Digitalisation,
        SpecificObjective::Skills,
    ]),
    citation: Citation::section(Source::STRATEGY, "4.1"),
    citation_in_ghent: None,
    note: None,
    look,
};

fn look(proposal: &Proposal) -> Vec<Observation> {
    let asked = Text::new(
        "wat er innovatief aan is, vanuit stedelijke invalshoek",
        "what is innovative about it, from an urban angle",
    );
    vec![Observation::statement(CONDITION.place(), proposal.innovation.as_deref(), asked)]
}
