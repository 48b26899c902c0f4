//! The city directs the project.

use alloc::vec;
use alloc::vec::Vec;

use super::condition;
use crate::document::Pointer;
use crate::project::condition::Asks;
use crate::project::observation::Observation;
use crate::project::{CityRole, CityRoles, Condition, Entry, Proposal};
use crate::report::{Problem, Requirement, ValueSet};
use crate::source::{Citation, Source};
use crate::strategy::City;

pub(super) static CONDITION: Condition = condition! {
    id: "directing-role",
    title: ("De stad heeft de regie", "The city directs"),
    field: "city_role",
    severity: Error,
    citation: Citation::section(Source::STRATEGY, "2"),
    asks: Asks::Observations(observations),
};

/// Antwerp asks for more than that the city directs.
static ANTWERP: Citation = Citation::section(Source::STRATEGY, "3.1.1");

fn observations(proposal: &Proposal) -> Vec<Observation> {
    let place = CONDITION.place();
    let cities = match proposal.known_cities() {
        Ok(cities) => cities,
        Err(other) => return vec![Observation::depends_on(place, other)],
    };
    let of_each =
        City::ALL.iter().filter_map(|city| of_city(proposal, *city, cities.contains(city)));
    match &proposal.city_role {
        CityRoles::Each { .. } => of_each.collect(),
        CityRoles::Same(role) => match role.own(&place) {
            Ok(role) => {
                cities.iter().map(|city| directs(*role, *city, place_of(proposal, *city))).collect()
            }
            Err(observation) => vec![observation],
        },
    }
}

/// The role of one city; nothing is asked of a city that the project is not in.
fn of_city(proposal: &Proposal, city: City, ours: bool) -> Option<Observation> {
    let (role, place) = proposal.city_role.of(city);
    match role.own(&place) {
        Ok(role) if ours => Some(directs(*role, city, place)),
        Ok(_) => Some(Observation::at(place).failed(Problem::DoesNotBelong {
            value: city.code().into(),
            to: ValueSet::CitiesOfProject,
        })),
        Err(_) if !ours && *role == Entry::Missing => None,
        Err(observation) => Some(observation),
    }
}

/// Where one role for both cities is reported: for each at its place among the cities.
fn place_of(proposal: &Proposal, city: City) -> Pointer {
    let named = proposal.cities.as_deref().unwrap_or_default();
    match named.iter().position(|one| one.known() == Some(&city)) {
        Some(number) if named.len() > 1 => Pointer::ROOT.child("cities").element(number),
        _ => CONDITION.place(),
    }
}

fn directs(role: CityRole, city: City, place: Pointer) -> Observation {
    let seen = Observation::at(place);
    let (seen, enough, required) = match city {
        City::Antwerp => (
            seen.cited(&ANTWERP),
            matches!(role, CityRole::Initiator | CityRole::ImportantDirectingRole),
            Requirement::CitySetsUpOrDirects,
        ),
        City::Ghent => {
            let enough = !matches!(role, CityRole::Partner | CityRole::None);
            (seen, enough, Requirement::CityDirects)
        }
    };
    let problem = Problem::NotAccepted { given: role.code().into(), required };
    seen.failed_if((!enough).then_some(problem))
}
