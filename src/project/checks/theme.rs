//! The project is under one of the seven themes.

use alloc::vec::Vec;

use crate::project::look::{Look, each};
use crate::project::{AppliesTo, Check, Proposal};
use crate::rules::Severity;
use crate::source::{Citation, Document};
use crate::text::Text;

pub(super) static CHECK: Check = Check {
    id: "theme",
    title: Text::new(
        "Het project valt onder een van de zeven thema's",
        "The project is under one of the seven themes",
    ),
    field: "themes",
    severity: Severity::Error,
    without_call: None,
    applies_to: AppliesTo::Every,
    citation: Citation::section(Document::STRATEGY, "3.1.4"),
    citation_in_ghent: Some(Citation::section(Document::STRATEGY, "3.2.4")),
    note: None,
    look,
};

fn look(proposal: &Proposal) -> Vec<Look> {
    let asked =
        Text::new("ten minste een van de zeven thema's", "at least one of the seven themes");
    each(proposal.themes.as_deref(), &CHECK.at(), asked, |_, look| look)
}
