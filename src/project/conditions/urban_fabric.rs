//! Priority 2: the project is anchored in the urban fabric and contributes to urban policy.

use alloc::vec;
use alloc::vec::Vec;

use crate::programme::SpecificObjective;
use crate::project::observation::Observation;
use crate::project::{Applicability, Condition, Proposal};
use crate::rules::Severity;
use crate::source::{Citation, Source};
use crate::text::Text;

pub(super) static CONDITION: Condition = Condition {
    id: "urban-fabric",
    title: Text::new(
        "Het project is verankerd in het stedelijke weefsel en draagt bij tot het stedelijk beleid",
        "The project is anchored in the urban fabric and contributes to urban policy",
    ),
    field: "urban_fabric",
    severity: Severity::Warning,
    without_call: None,
    applies_to: Applicability::Objectives(&[
        SpecificObjective::EnergyEfficiency,
        SpecificObjective::RenewableEnergy,
        SpecificObjective::ClimateAdaptation,
        SpecificObjective::UrbanMobility,
    ]),
    citation: Citation::section(Source::STRATEGY, "4.2"),
    citation_in_ghent: None,
    note: Some(Text::new(
        "Ook de principes en voorbeeldacties van de stad zijn hier van belang: de principes worden \
         apart bevraagd, en de voorbeeldacties zijn geen gesloten lijst.",
        "The principles and example actions of the city matter here, too: the principles are asked \
         about on their own, and the example actions are no closed list.",
    )),
    look,
};

fn look(proposal: &Proposal) -> Vec<Observation> {
    let asked = Text::new(
        "hoe het verankerd is in het stedelijke weefsel en het stedelijk beleid versterkt",
        "how it is anchored in the urban fabric and strengthens urban policy",
    );
    vec![Observation::statement(CONDITION.place(), proposal.urban_fabric.as_deref(), asked)]
}
