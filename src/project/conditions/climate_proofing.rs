//! Infrastructure that is to last is climate-proof.

use alloc::vec;
use alloc::vec::Vec;

use crate::project::observation::Observation;
use crate::project::{Applicability, Condition, Proposal};
use crate::rules::Severity;
use crate::source::{Citation, Source};
use crate::text::Text;

pub(super) static CONDITION: Condition = Condition {
    id: "climate-proofing",
    title: Text::new("Infrastructuur is klimaatbestendig", "Infrastructure is climate-proof"),
    field: "climate_proofing",
    severity: Severity::Warning,
    without_call: None,
    applies_to: Applicability::LongLivedInfrastructure,
    citation: Citation::point(Source::CPR, "73", "2", "(j)"),
    citation_in_ghent: None,
    note: None,
    look,
};

fn look(proposal: &Proposal) -> Vec<Observation> {
    let asked = Text::new(
        "hoe de infrastructuur klimaatbestendig wordt",
        "how the infrastructure is made climate-proof",
    );
    vec![Observation::statement(CONDITION.place(), proposal.climate_proofing.as_deref(), asked)]
}
