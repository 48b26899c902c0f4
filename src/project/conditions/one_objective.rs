//! One specific objective, or a budget that is divided over several.

use super::{Citation, Condition, Problem, Proposal, Source, condition, require};
use crate::document::Pointer;
use crate::project::observation::{NotPassed, Observation, Observations};

pub(super) static CONDITION: Condition = condition! {
    id: "one-objective",
    title: "Het project draagt bij tot één specifieke doelstelling, of verdeelt zijn bijdrage over meerdere"
        / "The project contributes to one specific objective, or divides its contribution over several",
    field: "specific_objectives",
    fields: ["/specific_objectives", "/budget/by_specific_objective"],
    force: Plausibility,
    citation: Citation::section(Source::STRATEGY, "4"),
    note: "De strategie spreekt van “één van” de specifieke doelstellingen. Dat er meerdere mogelijk zijn als de \
        bijdrage erover wordt verdeeld, is een interpretatie."
        / "The strategy speaks of “one of” the specific objectives. That several are possible if the contribution \
           is divided over them is an interpretation.",
    asks: TryObservations(observations),
};

fn observations(proposal: &Proposal, _: &Pointer) -> Result<Observations, NotPassed> {
    let alone = proposal.known_objectives()?.len() == 1;
    let divided = !proposal.budget.by_specific_objective.is_empty();
    let place = Pointer::fixed("/budget/by_specific_objective");
    let check = require(alone || divided, || Problem::EmptyList);
    Ok(Observations::from([Observation::at(place, check)]))
}
