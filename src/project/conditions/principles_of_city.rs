//! Each answer is to a principle of a city of the project, and what its reader found can be read.

use alloc::collections::BTreeSet;
use alloc::vec;
use alloc::vec::Vec;

use super::condition;
use crate::parse::{cut, shown};
use crate::project::condition::Asks;
use crate::project::observation::Observation;
use crate::project::{Condition, Entry, Proposal};
use crate::report::{Applicability, Expected, Problem, Reason, ValueSet};
use crate::source::{Citation, Source};
use crate::strategy::City;

pub(super) static CONDITION: Condition = condition! {
    id: "principles-of-city",
    title: (
        "Elk antwoord hoort bij een principe van een stad van het project",
        "Each answer is to a principle of a city of the project",
    ),
    field: "principles",
    severity: Warning,
    citation: Citation::section(Source::STRATEGY, "3.1.4"),
    in_ghent: Citation::section(Source::STRATEGY, "3.2.4"),
    asks: Asks::Observations(observations),
};

fn observations(proposal: &Proposal) -> Vec<Observation> {
    let place = CONDITION.place();
    let cities = match proposal.known_cities() {
        Ok(cities) => cities,
        Err(other) => return vec![Observation::depends_on(place, other)],
    };
    let mut observations = Vec::new();
    let mut unknown = BTreeSet::new();
    for (id, answer) in &proposal.principles {
        // Cut, since a name may be as long as the document.
        let place = place.child(&cut(id));
        let ours = |city: &City| city.strategy().principles.iter().any(|one| one.id == id);
        if cities.iter().any(ours) {
            observations.push(Observation::at(place.clone()));
        } else if !unknown.insert(place.clone()) {
            // Another name is cut to the same text.
            continue;
        } else if answer.is_filled_in() {
            let to = ValueSet::PrinciplesOfCities;
            let problem = Problem::DoesNotBelong { value: shown(id), to };
            observations.push(Observation::at(place.clone()).failed(problem));
        }
        for (number, judgement) in answer.judgements.iter().enumerate() {
            let place = place.child("judgements").element(number);
            if let Entry::Invalid(error) = &judgement.verdict {
                let place = place.child("verdict");
                observations.push(Observation::unreadable(place, error, Expected::Code));
            }
            if let Entry::Invalid(error) = &judgement.on {
                let place = place.child("on");
                observations.push(Observation::unreadable(place, error, Expected::Date));
            }
        }
    }
    if observations.is_empty() {
        let to = Reason::AppliesOnlyTo(Applicability::PrincipleAnswers);
        observations.push(Observation::at(place).not_applicable(to));
    }
    observations
}
