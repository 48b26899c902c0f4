//! The project is carried out in the area of its city.

use alloc::vec::Vec;

use super::condition;
use crate::document::Pointer;
use crate::project::condition::Asks;
use crate::project::observation::{Observation, each};
use crate::project::{Condition, Entry, Location, Nis, Proposal, Scope};
use crate::report::{Expected, Problem, Reason, ValueSet};
use crate::source::{Citation, Source};
use crate::strategy::City;
use crate::text::Text;
use alloc::string::ToString;
use alloc::vec;

pub(in crate::project) static CONDITION: Condition = condition! {
    id: "area",
    title: (
        "Het project wordt uitgevoerd op het grondgebied van zijn stad",
        "The project is carried out in the area of its city",
    ),
    field: "location",
    severity: Error,
    citation: Citation::section(Source::STRATEGY, "3.1.1"),
    asks: Asks::Observations(observations),
};

/// The area of Ghent is in another section.
static GHENT: Citation = Citation::section(Source::STRATEGY, "3.2.1");

const DISTRICTS: Text = Text::new(
    "Sinds 1 januari 2025 hoort Borsbeek bij Antwerpen, als tiende district; de strategie telt er \
     negen.",
    "Since 1 January 2025 Borsbeek is part of Antwerp, as its tenth district; the strategy counts \
     nine.",
);

fn observations(proposal: &Proposal) -> Vec<Observation> {
    let location = CONDITION.place();
    let cities = Pointer::ROOT.child("cities");
    let known = proposal.known_cities().unwrap_or_default();
    let mut observations = if proposal.cities.is_none() {
        vec![Observation::field_missing(cities).titled(CITIES)]
    } else {
        each(proposal.cities.as_deref(), &cities, |city, seen| {
            in_city(proposal, &known, *city, seen)
        })
    };
    observations.extend(municipalities(proposal, &location.child("nis")));
    // Only Ghent asks for the scope, in conditions of its own.
    if let Entry::Invalid(error) = &proposal.location.scope {
        let place = location.child("scope");
        observations.push(Observation::unreadable(place, error, Expected::Code));
    }
    observations
}

const CITIES: Text = Text::new(
    "Het voorstel zegt in welke stad of steden het project ligt",
    "The proposal says which city or cities the project is in",
);

const WHERE: Text = Text::new(
    "Het voorstel zegt waar het project wordt uitgevoerd: in een gemeente, of in de hele stad",
    "The proposal says where the project is carried out: in a municipality, or in the whole city",
);

/// Whether the project has a place in one of its cities.
fn in_city(proposal: &Proposal, cities: &[City], city: City, seen: Observation) -> Observation {
    let seen = match city {
        City::Antwerp => seen.noted(DISTRICTS),
        City::Ghent => seen.cited(&GHENT),
    };
    let inside =
        |city: City| move |nis: &Entry<Nis>| nis.known().is_some_and(|one| one.is_in(city));
    let nis = &proposal.location.nis;
    let in_its_cities = |nis| cities.iter().any(|city| inside(*city)(nis));
    if nis.iter().any(inside(city)) || (nis.is_empty() && is_whole_city(&proposal.location)) {
        seen
    } else if !nis.is_empty() && nis.iter().all(in_its_cities) {
        seen.failed(Problem::NoPlaceIn { city })
    } else {
        // The codes, or that there is none, are reported at their place.
        seen.not_evaluated(Reason::DependsOn { place: CONDITION.place().child("nis") })
    }
}

/// Whether each municipality is a city of the project.
fn municipalities(proposal: &Proposal, place: &Pointer) -> Vec<Observation> {
    let nis = &proposal.location.nis;
    if nis.is_empty() {
        return vec![match &proposal.location.scope {
            Entry::Known(Scope::WholeCity) => Observation::at(place.clone()),
            Entry::Invalid(_) => {
                Observation::depends_on(place.clone(), CONDITION.place().child("scope"))
            }
            _ => Observation::field_missing(place.clone()).titled(WHERE),
        }];
    }
    let cities = proposal.known_cities();
    let of_each = nis.iter().enumerate().map(|(number, entry)| {
        // One code stands in the document by itself.
        let place = if nis.len() == 1 { place.clone() } else { place.element(number) };
        let nis = match entry.own(&place) {
            Ok(nis) => *nis,
            Err(observation) => return observation,
        };
        let of_a_city = City::ALL.iter().any(|city| nis.is_in(*city));
        match &cities {
            Err(other) if of_a_city => Observation::depends_on(place, other.clone()),
            Ok(cities) if cities.iter().any(|city| nis.is_in(*city)) => Observation::at(place),
            _ => Observation::at(place).failed(Problem::DoesNotBelong {
                value: nis.to_string(),
                to: ValueSet::AreaOfCities,
            }),
        }
    });
    of_each.collect()
}

fn is_whole_city(location: &Location) -> bool {
    location.scope == Entry::Known(Scope::WholeCity)
}
