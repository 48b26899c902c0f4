//! The city directs the project.

use super::{
    Citation, City, Condition, Entry, NotPassed, Observation, Observations, Pointer, Proposal,
    Source, Text, ValueSet, accepted, belongs, condition,
};
use crate::project::{CityRole, CityRoles};
use crate::report::Requirement;
use crate::text::say;

pub(super) static CONDITION: Condition = condition! {
    id: "directing-role",
    title: "De stad heeft de regie"
        / "The city directs the project",
    field: "city_role",
    fields: ["/city_role", "/cities"],
    force: Required,
    addressee: ApplicantAndCity,
    decides: ["antwerp-3"],
    citation: Citation::section(Source::STRATEGY, "2"),
    asks: TryObservations(observations),
};

/// Antwerp asks for more than that the city directs.
static ANTWERP: Citation = Citation::section(Source::STRATEGY, "3.1.1");

fn observations(proposal: &Proposal, _: &Pointer) -> Result<Observations, NotPassed> {
    let cities = proposal.known_cities()?;
    if let CityRoles::Same(role) = &proposal.city_role {
        let role = *role.own()?;
        let of_each =
            cities.iter().map(|city| directs(role, *city, place_of_role(proposal, *city)));
        return Ok(of_each.collect());
    }
    let of_each = City::ALL.iter().filter_map(|city| {
        let (role, place) = (proposal.city_role.role(*city), proposal.city_role.place(*city));
        match role.own() {
            Ok(role) if cities.contains(city) => Some(directs(*role, *city, place)),
            Ok(_) => {
                let belongs = belongs(false, city.code(), ValueSet::CitiesOfProject);
                Some(Observation::at(place, belongs))
            }
            // Nothing is asked of a city that the project is not in.
            Err(_) if *role == Entry::Missing && !cities.contains(city) => None,
            Err(found) => Some(Observation::at(place, Err(found))),
        }
    });
    Ok(of_each.collect())
}

/// The place at which the role of a city is reported. One role for both cities is reported for each at
/// its place among the cities.
pub(super) fn place_of_role(proposal: &Proposal, city: City) -> Pointer {
    let named = proposal.cities.as_deref().unwrap_or_default();
    let number = named.iter().position(|one| one.known() == Some(&city));
    match (&proposal.city_role, number) {
        (CityRoles::Same(Entry::Known(_)), Some(number)) if named.len() > 1 => {
            Pointer::fixed("/cities").element(number)
        }
        _ => proposal.city_role.place(city),
    }
}

fn directs(role: CityRole, city: City, place: Pointer) -> Observation {
    let title = Text::of(|language| {
        let city = city.text(language);
        say!(language, "De stad {city} heeft de regie", "The city of {city} directs the project")
    });
    let observation = match city {
        City::Antwerp => {
            let enough = matches!(role, CityRole::Initiator | CityRole::ImportantDirecting);
            let accepted = accepted(enough, role.code(), Requirement::CitySetsUpOrDirects);
            Observation::at(place, accepted).cited(&ANTWERP)
        }
        City::Ghent => {
            let enough = !matches!(role, CityRole::Partner | CityRole::NoRole);
            Observation::at(place, accepted(enough, role.code(), Requirement::CityDirects))
        }
    };
    observation.titled(title).of(city)
}
