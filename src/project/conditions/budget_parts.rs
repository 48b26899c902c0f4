//! The parts of the ERDF contribution add up to it, and are of its objectives and cities.

use alloc::vec;
use alloc::vec::Vec;

use super::condition;
use crate::document::Pointer;
use crate::money::Euro;
use crate::project::condition::Asks;
use crate::project::observation::Observation;
use crate::project::{Budget, Condition, Entry, FormValue, Proposal};
use crate::report::{Applicability, Problem, Reason, ValueSet};
use crate::source::{Citation, Source};
use alloc::string::ToString;
use core::fmt;

pub(in crate::project) static CONDITION: Condition = condition! {
    id: "budget-parts",
    title: (
        "De delen van de EFRO-bijdrage vormen samen het geheel",
        "The parts of the ERDF contribution add up to it",
    ),
    field: "budget",
    severity: Error,
    citation: Citation::section(Source::STRATEGY, "4"),
    note: (
        "De strategie vraagt geen verdeling; een opgegeven verdeling moet kloppen.",
        "The strategy asks for no division; a division that is given has to add up.",
    ),
    asks: Asks::Observations(observations),
};

fn observations(proposal: &Proposal) -> Vec<Observation> {
    let Budget { erdf, by_objective, by_city, .. } = &proposal.budget;
    let budget = CONDITION.place();
    let objectives: Vec<_> =
        by_objective.iter().map(|part| (&part.specific_objective, &part.erdf)).collect();
    let cities: Vec<_> = by_city.iter().map(|part| (&part.city, &part.erdf)).collect();
    let named = proposal.known_objectives();
    let place = budget.child("by_objective");
    let mut observations = parts(&place, "specific_objective", &objectives, erdf, named.as_deref());
    let named = proposal.known_cities();
    observations.extend(parts(&budget.child("by_city"), "city", &cities, erdf, named.as_deref()));
    observations
}

/// Each part by itself, and then their sum.
fn parts<K: FormValue + PartialEq + fmt::Display>(
    place: &Pointer,
    key: &str,
    parts: &[(&Entry<K>, &Entry<Euro>)],
    whole: &Entry<Euro>,
    named: Result<&[K], &Pointer>,
) -> Vec<Observation> {
    if parts.is_empty() {
        let to = Reason::AppliesOnlyTo(Applicability::DividedContribution);
        return vec![Observation::at(place.clone()).not_applicable(to)];
    }
    let mut observations = Vec::new();
    // The first part without an amount that counts.
    let mut first_wrong = None;
    let mut codes: Vec<&K> = Vec::new();
    for (number, (code, amount)) in parts.iter().enumerate() {
        let part = place.element(number);
        let before = code.known().is_some_and(|code| codes.contains(&code));
        codes.extend(code.known().filter(|_| !before));
        observations.push(part_of(&part.child(key), code, named, before));
        let amount_at = part.child("erdf");
        let observation = match amount.own(&amount_at) {
            Ok(amount) if *amount > Euro::ZERO => Observation::at(amount_at),
            Ok(amount) => {
                first_wrong = first_wrong.or(Some(amount_at.clone()));
                Observation::at(amount_at).failed(Problem::AmountNotPositive { amount: *amount })
            }
            Err(observation) => {
                first_wrong = first_wrong.or(Some(amount_at));
                observation
            }
        };
        observations.push(observation);
    }
    let sum = Euro::sum(parts.iter().filter_map(|(_, amount)| amount.known().copied()));
    observations.push(match (first_wrong, sum, whole.known()) {
        (Some(other), ..) => Observation::depends_on(place.clone(), other),
        // No contribution is as large as that.
        (None, Err(_), _) => Observation::depends_on(place.clone(), place.element(0).child("erdf")),
        (None, Ok(sum), Some(amount)) if *amount > Euro::ZERO => {
            let differ = Problem::PartsDiffer { sum, amount: *amount };
            Observation::at(place.clone()).failed_if((sum != *amount).then_some(differ))
        }
        _ => Observation::depends_on(place.clone(), CONDITION.place().child("erdf")),
    });
    observations
}

/// Whether a part is for something that the proposal names.
fn part_of<K: FormValue + PartialEq + fmt::Display>(
    place: &Pointer,
    code: &Entry<K>,
    named: Result<&[K], &Pointer>,
    before: bool,
) -> Observation {
    match (code.own(place), named) {
        (Err(observation), _) => observation,
        (Ok(code), _) if before => {
            Observation::at(place.clone()).failed(Problem::Duplicate { value: code.to_string() })
        }
        (Ok(_), Err(other)) => Observation::depends_on(place.clone(), other.clone()),
        (Ok(code), Ok(named)) => {
            let elsewhere =
                Problem::DoesNotBelong { value: code.to_string(), to: ValueSet::NamedParts };
            Observation::at(place.clone()).failed_if((!named.contains(code)).then_some(elsewhere))
        }
    }
}
