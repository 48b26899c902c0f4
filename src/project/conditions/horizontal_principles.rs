//! The project respects the horizontal principles.

use alloc::vec;
use alloc::vec::Vec;

use crate::project::observation::Observation;
use crate::project::{Applicability, Condition, Proposal};
use crate::rules::Severity;
use crate::source::{Citation, Source};
use crate::text::Text;

pub(super) static CONDITION: Condition = Condition {
    id: "horizontal-principles",
    title: Text::new(
        "Het project respecteert de horizontale beginselen",
        "The project respects the horizontal principles",
    ),
    field: "horizontal_principles",
    severity: Severity::Warning,
    without_call: None,
    applies_to: Applicability::Every,
    citation: Citation::paragraph(Source::CPR, "73", "1"),
    citation_in_ghent: None,
    note: Some(Text::new(
        "De beginselen zelf staan in artikel 9.",
        "The principles themselves are in article 9.",
    )),
    look,
};

fn look(proposal: &Proposal) -> Vec<Observation> {
    let asked = Text::new(
        "hoe het omgaat met grondrechten, gendergelijkheid, toegankelijkheid en duurzame \
         ontwikkeling",
        "how it takes account of fundamental rights, gender equality, accessibility and \
         sustainable development",
    );
    vec![Observation::statement(
        CONDITION.place(),
        proposal.horizontal_principles.as_deref(),
        asked,
    )]
}
