//! Infrastructure that is to last is climate-proof.

use alloc::vec;
use alloc::vec::Vec;

use crate::project::look::Look;
use crate::project::{AppliesTo, Check, Proposal};
use crate::rules::Severity;
use crate::source::{Citation, Document};
use crate::text::Text;

pub(super) static CHECK: Check = Check {
    id: "climate-proofing",
    title: Text::new("Infrastructuur is klimaatbestendig", "Infrastructure is climate-proof"),
    field: "climate_proofing",
    severity: Severity::Warning,
    without_call: None,
    applies_to: AppliesTo::LongLivedInfrastructure,
    citation: Citation::point(Document::COMMON_PROVISIONS, "73", "2", "(j)"),
    citation_in_ghent: None,
    note: None,
    look,
};

fn look(proposal: &Proposal) -> Vec<Look> {
    let asked = Text::new(
        "hoe de infrastructuur klimaatbestendig wordt",
        "how the infrastructure is made climate-proof",
    );
    vec![Look::statement(CHECK.at(), proposal.climate_proofing.as_deref(), asked)]
}
