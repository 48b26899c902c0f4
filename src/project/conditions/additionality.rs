//! The project is additional to the regular strand, to other schemes, or to both.

use alloc::vec;
use alloc::vec::Vec;

use crate::project::observation::Observation;
use crate::project::{Applicability, Condition, Proposal};
use crate::rules::Severity;
use crate::source::{Citation, Source};
use crate::text::Text;

pub(super) static CONDITION: Condition = Condition {
    id: "additionality",
    title: Text::new("Het project is additioneel", "The project is additional"),
    field: "additionality",
    severity: Severity::Warning,
    without_call: None,
    applies_to: Applicability::Every,
    citation: Citation::section(Source::STRATEGY, "3.1.4"),
    citation_in_ghent: Some(Citation::section(Source::STRATEGY, "3.2.4")),
    note: None,
    look,
};

fn look(proposal: &Proposal) -> Vec<Observation> {
    let asked = Text::new(
        "wat het toevoegt aan het reguliere luik, aan andere subsidieprogramma's of aan beide",
        "what it adds to the regular strand, to other schemes, or to both",
    );
    vec![Observation::statement(CONDITION.place(), proposal.additionality.as_deref(), asked)]
}
