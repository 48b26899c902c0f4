//! The project is under one of the seven themes.

use alloc::vec::Vec;

use crate::project::observation::{Observation, each};
use crate::project::{Applicability, Condition, Proposal};
use crate::rules::Severity;
use crate::source::{Citation, Source};
use crate::text::Text;

pub(super) static CONDITION: Condition = Condition {
    id: "theme",
    title: Text::new(
        "Het project valt onder een van de zeven thema's",
        "The project is under one of the seven themes",
    ),
    field: "themes",
    severity: Severity::Error,
    without_call: None,
    applies_to: Applicability::Every,
    citation: Citation::section(Source::STRATEGY, "3.1.4"),
    citation_in_ghent: Some(Citation::section(Source::STRATEGY, "3.2.4")),
    note: None,
    look,
};

fn look(proposal: &Proposal) -> Vec<Observation> {
    let asked =
        Text::new("ten minste een van de zeven thema's", "at least one of the seven themes");
    each(proposal.themes.as_deref(), &CONDITION.place(), asked, |_, look| look)
}
