//! The project is carried out in the area of its city.

use alloc::string::ToString;
use alloc::vec::Vec;

use super::{
    Check, Citation, City, Condition, Entry, NotPassed, Observation, Observations, Pointer,
    Problem, Proposal, Source, Text, ValueSet, belongs, condition, distinct, each, each_code,
};
use crate::project::{Location, Nis, Scope};

pub(in crate::project) static CONDITION: Condition = condition! {
    id: "area",
    title: "Het project wordt uitgevoerd op het grondgebied van zijn stad"
        / "The project is carried out in the area of its city",
    field: "location",
    fields: ["/cities", "/location/municipalities", "/location/scope"],
    needed: [
        "/location/municipalities" => "tenzij het project in de hele stad wordt uitgevoerd"
            / "unless the project is carried out in the whole city",
        "/location/scope" => "tenzij er gemeenten zijn ingevuld" / "unless municipalities are filled in",
    ],
    force: Required,
    citation: Citation::section(Source::STRATEGY, "3.1.1"),
    asks: Observations(observations),
};

/// The area of Ghent is in another section.
static GHENT: Citation = Citation::section(Source::STRATEGY, "3.2.1");

static DISTRICTS: Text = Text::new(
    "Sinds 1 januari 2025 hoort Borsbeek bij Antwerpen, als tiende district; de strategie telt er \
     negen.",
    "Since 1 January 2025 Borsbeek is part of Antwerp, as its tenth district; the strategy counts \
     nine.",
);

static CITIES: Text = Text::new(
    "Het voorstel vermeldt in welke stad of steden het project ligt",
    "The proposal says which city or cities the project is in",
);

static WHERE: Text = Text::new(
    "Het voorstel vermeldt waar het project wordt uitgevoerd: in een gemeente, of in de hele stad",
    "The proposal says where the project is carried out: in a municipality, or in the whole city",
);

fn observations(proposal: &Proposal, location: &Pointer) -> Observations {
    let cities_at = Pointer::fixed("/cities");
    let cities = proposal.known_cities();
    let mut observations = match proposal.cities.as_deref() {
        None => Observations::from([Observation::missing(cities_at).titled(&CITIES)]),
        list => each_code(list, &cities_at, |city, place| {
            let seen = Observation::at(place, has_place_in(*city, &cities, proposal, location));
            let seen = seen.of(*city);
            match city {
                City::Antwerp => seen.noted(&DISTRICTS),
                City::Ghent => seen.cited(&GHENT),
            }
        }),
    };
    observations.extend(municipalities(proposal, location, &cities));
    // Only Ghent requires the scope: the condition on the reach reports that it is missing.
    let unreadable = proposal.location.scope.unreadable();
    let scope = unreadable.map(|found| Observation::at(location.child("scope"), Err(found)));
    observations.extend(scope);
    observations
}

/// Whether the project has a place in one of its cities.
fn has_place_in(
    city: City,
    cities: &Result<Vec<City>, NotPassed>,
    proposal: &Proposal,
    location: &Pointer,
) -> Check {
    let Location { municipalities, scope, .. } = &proposal.location;
    let any_in =
        |city: City| municipalities.iter().filter_map(Entry::known).any(|nis| nis.is_in(city));
    let whole_city = *scope == Entry::Known(Scope::WholeCity);
    if any_in(city) || (municipalities.is_empty() && whole_city) {
        return Ok(());
    }
    if municipalities.is_empty() && matches!(scope, Entry::Invalid { .. }) {
        return Err(NotPassed::depends_on(location.child("scope")));
    }
    let all_in = |cities: &[City]| {
        let is_in_one = |nis: &Nis| cities.iter().any(|city| nis.is_in(*city));
        municipalities.iter().all(|entry| entry.known().is_some_and(is_in_one))
    };
    // The codes, or that there is none, are reported at their place.
    let codes = || NotPassed::depends_on(location.child("municipalities"));
    if municipalities.is_empty() || !all_in(City::ALL) {
        return Err(codes());
    }
    if all_in(cities.as_ref().map_err(Clone::clone)?) {
        return Err(Problem::NoMunicipalityIn { city }.into());
    }
    Err(codes())
}

/// Whether each municipality is a city of the project.
fn municipalities(
    proposal: &Proposal,
    location: &Pointer,
    cities: &Result<Vec<City>, NotPassed>,
) -> Observations {
    let place = location.child("municipalities");
    let Location { municipalities, scope, .. } = &proposal.location;
    if municipalities.is_empty() {
        return Observations::from([match scope {
            Entry::Known(Scope::WholeCity) => Observation::at(place, Ok(())),
            Entry::Invalid { .. } => {
                Observation::at(place, Err(NotPassed::depends_on(location.child("scope"))))
            }
            _ => Observation::missing(place).titled(&WHERE),
        }]);
    }
    let mut before = Vec::new();
    let mut check = |entry| {
        let nis: &Nis = Entry::own(entry)?;
        distinct(nis, &mut before)?;
        let is_in = |city: &City| nis.is_in(*city);
        let in_one =
            City::ALL.iter().any(is_in) && cities.as_ref().map_err(Clone::clone)?.iter().any(is_in);
        belongs(in_one, &nis.to_string(), ValueSet::AreaOfCities)
    };
    match municipalities.as_slice() {
        // A single code is written without a list.
        [only] => Observations::from([Observation::at(place, check(only))]),
        several => each(several, &place, check),
    }
}
