//! Each answer is to a principle of a city of the project, and what its reader found can be read.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use super::{
    Applicability, Citation, City, Condition, NotPassed, Observation, Observations, Pointer,
    Proposal, Source, ValueSet, belongs, condition,
};
use crate::parse::cut;

pub(super) static CONDITION: Condition = condition! {
    id: "principles-of-city",
    title: "Elk antwoord hoort bij een principe van een stad van het project"
        / "Each answer is to a principle of a city of the project",
    field: "principles",
    force: Plausibility,
    citation: Citation::section(Source::STRATEGY, "3.1.4"),
    in_ghent: Citation::section(Source::STRATEGY, "3.2.4"),
    asks: TryObservations(observations),
};

fn observations(proposal: &Proposal, place: &Pointer) -> Result<Observations, NotPassed> {
    let cities = proposal.known_cities()?;
    let mut observations = Vec::new();
    let mut unknown = BTreeSet::new();
    for (id, answer) in &proposal.principles {
        // Cut, since a name may be as long as the document.
        let place = place.child(&cut(id));
        let ours = |city: &City| city.strategy().principles.iter().any(|one| one.id == id);
        let ours = cities.iter().any(ours);
        // Another name may be cut to the same text.
        if !ours && !unknown.insert(place.clone()) {
            continue;
        }
        if ours || answer.is_filled_in() {
            let check = belongs(ours, id, ValueSet::PrinciplesOfCities);
            observations.push(Observation::at(place.clone(), check));
        }
        let unreadable = answer.unreadable(&place);
        observations.extend(unreadable.map(|(place, found)| Observation::at(place, Err(found))));
    }
    if observations.is_empty() {
        return Err(NotPassed::applies_only_to(Applicability::PrincipleAnswers {}));
    }
    Ok(observations)
}
