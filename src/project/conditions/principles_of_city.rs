//! Each answer is to a principle of a city of the project.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use super::principles::with_id;
use super::{
    Applicability, Check, Citation, City, Condition, MAX_ELEMENTS, NotPassed, Observation,
    Observations, Pointer, Problem, Proposal, Source, ValueSet, belongs, condition, cut, left_out,
    require,
};
use crate::project::Answer;
use crate::strategy::Principle;

pub(super) static CONDITION: Condition = condition! {
    id: "principles-of-city",
    title: "Elk antwoord hoort bij een principe van een stad van het project"
        / "Each answer is to a principle of a city of the project",
    field: "principles",
    fields: ["/principles", "/preferred_principles"],
    optional: ["/principles", "/preferred_principles"],
    force: Plausibility,
    citation: Citation::section(Source::STRATEGY, "3.1.4"),
    in_ghent: Citation::section(Source::STRATEGY, "3.2.4"),
    asks: TryObservations(observations),
};

fn observations(proposal: &Proposal, place: &Pointer) -> Result<Observations, NotPassed> {
    let cities = proposal.known_cities();
    let preferred = Pointer::fixed("/preferred_principles");
    let mut observations = Observations::new();
    for (place, answers) in
        [(place, &proposal.principles), (&preferred, &proposal.preferred_principles)]
    {
        let (mut unknown, mut answered) = (BTreeSet::new(), BTreeSet::new());
        for (name, answer) in answers.iter().take(MAX_ELEMENTS) {
            // Cut, since a name may be as long as the document.
            let at = place.child(&cut(name));
            let principle = with_id(name, place == &preferred);
            // Another name may be cut to the same text.
            let is_new = principle.is_some() || unknown.insert(at.clone());
            if is_new && *answer != Answer::default() {
                let check = is_of_city(name, principle, &cities, &mut answered);
                observations.push(Observation::at(at, check));
            }
        }
        observations.extend(left_out(answers.len(), || place.clone()));
    }
    if observations.is_empty() {
        return Err(NotPassed::applies_only_to(Applicability::PrincipleAnswers));
    }
    Ok(observations)
}

/// Whether a principle is known and of a city of the project, and was not answered before in another spelling.
fn is_of_city(
    name: &str,
    principle: Option<&Principle>,
    cities: &Result<Vec<City>, NotPassed>,
    answered: &mut BTreeSet<&'static str>,
) -> Check {
    let ours = match principle {
        Some(principle) => cities.as_ref().map_err(Clone::clone)?.contains(&principle.city),
        None => false,
    };
    belongs(ours, name, ValueSet::PrinciplesOfCities)?;
    let is_new = principle.is_none_or(|one| answered.insert(one.id));
    require(is_new, || Problem::Duplicate { value: cut(name).into_owned() })
}
