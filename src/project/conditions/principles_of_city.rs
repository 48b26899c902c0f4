//! Each answer is to a principle of a city of the project.

use alloc::collections::BTreeSet;

use super::{
    Applicability, Citation, Condition, NotPassed, Observation, Observations, Pointer, Proposal,
    Source, ValueSet, belongs, condition, cut, require,
};
use crate::closed_list::find_alike;
use crate::project::Answer;
use crate::report::Problem;

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
    let of_cities = || cities.iter().flat_map(|city| city.strategy().principles);
    let mut observations = Observations::default();
    let (mut unknown, mut answered) = (BTreeSet::new(), BTreeSet::new());
    let preferred = Pointer::fixed("/preferred_principles");
    let required = proposal.principles.iter().map(|one| (place, one));
    let all = required.chain(proposal.preferred_principles.iter().map(|one| (&preferred, one)));
    for (place, (id, answer)) in all {
        // Cut, since a name may be as long as the document.
        let at = place.child(&cut(id));
        let principle = find_alike(of_cities(), id, |one| one.id);
        let ours = principle.is_some_and(|one| place != &preferred || one.preferred.is_some());
        // Another name may be cut to the same text.
        if (ours || unknown.insert(at.clone())) && *answer != Answer::default() {
            // Another spelling of an id that was answered before.
            let again = principle
                .filter(|_| ours)
                .is_some_and(|one| !answered.insert((place == &preferred, one.id)));
            let check = belongs(ours, id, ValueSet::PrinciplesOfCities).and_then(|()| {
                require(!again, || Problem::Duplicate { value: cut(id).into_owned() })
            });
            observations.push(Observation::at(at, check));
        }
    }
    if observations.is_empty() {
        return Err(NotPassed::applies_only_to(Applicability::PrincipleAnswers));
    }
    Ok(observations)
}
