//! Each specific objective is one of a theme that the proposal names.

use super::{
    Citation, Condition, Observation, Observations, Pointer, Proposal, Source, SpecificObjective,
    ValueSet, belongs, condition, each_code,
};

pub(in crate::project) static CONDITION: Condition = condition! {
    id: "objective-of-theme",
    title: "Elke specifieke doelstelling hoort bij een genoemd thema"
        / "Each specific objective belongs to a theme that the proposal names",
    field: "specific_objectives",
    force: Required,
    citation: Citation::section(Source::STRATEGY, "3.1.4"),
    in_ghent: Citation::section(Source::STRATEGY, "3.2.4"),
    asks: Observations(observations),
};

fn observations(proposal: &Proposal, place: &Pointer) -> Observations {
    let themes = proposal.known_themes();
    let of_a_theme = |objective: &SpecificObjective| {
        let themes = themes.clone()?;
        let named = themes.iter().any(|one| one.specific_objectives().contains(objective));
        belongs(named, objective.code(), ValueSet::NamedThemes)
    };
    let objectives = proposal.specific_objectives.as_deref();
    each_code(objectives, place, |one, place| Observation::at(place, of_a_theme(one)))
}
