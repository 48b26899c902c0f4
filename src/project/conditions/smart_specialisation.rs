//! `RSO1.1` and `RSO1.4`: consistency with the smart specialisation strategy.

use alloc::vec;
use alloc::vec::Vec;

use crate::programme::SpecificObjective;
use crate::project::observation::Observation;
use crate::project::{Applicability, Condition, Proposal};
use crate::rules::Severity;
use crate::source::{Citation, Source};
use crate::text::Text;

pub(super) static CONDITION: Condition = Condition {
    id: "smart-specialisation",
    title: Text::new(
        "Het project is consistent met de strategie voor slimme specialisatie",
        "The project is consistent with the smart specialisation strategy",
    ),
    field: "smart_specialisation",
    severity: Severity::Error,
    without_call: None,
    applies_to: Applicability::Objectives(&[
        SpecificObjective::Innovation,
        SpecificObjective::Skills,
    ]),
    citation: Citation::point(Source::CPR, "73", "2", "(b)"),
    citation_in_ghent: None,
    note: Some(Text::new(
        "De strategie (4.1) zegt dat de tien domeinen niet altijd samenvallen met de stedelijke \
         prioriteiten.",
        "The strategy (4.1) says that the ten domains do not always match the urban priorities.",
    )),
    look,
};

fn look(proposal: &Proposal) -> Vec<Observation> {
    let asked = Text::new(
        "hoe het aansluit bij de Vlaamse strategie voor slimme specialisatie",
        "how it is consistent with the Flemish smart specialisation strategy",
    );
    vec![Observation::statement(CONDITION.place(), proposal.smart_specialisation.as_deref(), asked)]
}
