//! The project is more than research infrastructure.

use alloc::vec;
use alloc::vec::Vec;

use crate::input::Pointer;
use crate::project::look::Look;
use crate::project::{AppliesTo, Check, Nature, Proposal};
use crate::report::Problem;
use crate::rules::Severity;
use crate::source::{Citation, Document};
use crate::text::Text;

pub(super) static CHECK: Check = Check {
    id: "research-infrastructure",
    title: Text::new(
        "Het project is meer dan onderzoeksinfrastructuur",
        "The project is more than research infrastructure",
    ),
    severity: Severity::Error,
    without_call: None,
    applies_to: AppliesTo::Every,
    citation: Citation::section(Document::STRATEGY, "4.1"),
    note: None,
    look,
};

fn look(proposal: &Proposal) -> Vec<Look> {
    let at = Pointer::ROOT.child("nature");
    vec![match proposal.known_nature() {
        Err(value) => Look::rests_on(at, value),
        Ok(nature) => {
            let only = nature.iter().all(|one| *one == Nature::ResearchInfrastructure);
            let what = Text::new("onderzoeksinfrastructuur", "research infrastructure");
            Look::at(at).failed_if(only.then_some(Problem::OnlyThis { what }))
        }
    }]
}
