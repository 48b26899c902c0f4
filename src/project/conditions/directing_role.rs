//! The city directs the project.

use alloc::vec;
use alloc::vec::Vec;

use crate::document::Pointer;
use crate::project::observation::Observation;
use crate::project::{Applicability, CityRole, CityRoles, Condition, Entry, Proposal};
use crate::report::Problem;
use crate::rules::Severity;
use crate::source::{Citation, Source};
use crate::strategy::City;
use crate::text::Text;

pub(super) static CONDITION: Condition = Condition {
    id: "directing-role",
    title: Text::new("De stad heeft de regie", "The city directs"),
    field: "city_role",
    severity: Severity::Error,
    without_call: None,
    applies_to: Applicability::Every,
    citation: Citation::section(Source::STRATEGY, "2"),
    citation_in_ghent: None,
    note: None,
    look,
};

const ASKED: Text =
    Text::new("wat de stad in het project doet", "what the city does in the project");

/// Antwerp asks for more than that the city directs.
static ANTWERP: Citation = Citation::section(Source::STRATEGY, "3.1.1");

fn look(proposal: &Proposal) -> Vec<Observation> {
    let at = CONDITION.place();
    let cities = match proposal.known_cities() {
        Ok(cities) => cities,
        Err(value) => return vec![Observation::depends_on(at, value)],
    };
    let told = City::ALL.iter().filter_map(|city| of_city(proposal, *city, cities.contains(city)));
    match &proposal.city_role {
        CityRoles::Each { .. } => told.collect(),
        CityRoles::Same(role) => match role.own(&at, ASKED) {
            Ok(role) => {
                cities.iter().map(|city| directs(*role, *city, place(proposal, *city))).collect()
            }
            Err(look) => vec![look],
        },
    }
}

/// The role told of one city; nothing is asked of a city that the project is not in.
fn of_city(proposal: &Proposal, city: City, ours: bool) -> Option<Observation> {
    let (role, at) = proposal.city_role.of(city);
    match role.own(&at, ASKED) {
        Ok(role) if ours => Some(directs(*role, city, at)),
        Ok(role) => Some(Observation::at(at).failed(Problem::DoesNotBelong {
            value: role.code().into(),
            to: Text::new("een stad van het project", "a city of the project"),
        })),
        Err(_) if !ours && *role == Entry::Missing => None,
        Err(look) => Some(look),
    }
}

/// Where one role told for both is looked at: for each at its place among the cities.
fn place(proposal: &Proposal, city: City) -> Pointer {
    let named = proposal.cities.as_deref().unwrap_or_default();
    match named.iter().position(|one| one.known() == Some(&city)) {
        Some(place) if named.len() > 1 => Pointer::ROOT.child("cities").element(place),
        _ => CONDITION.place(),
    }
}

fn directs(role: CityRole, city: City, at: Pointer) -> Observation {
    let (look, enough, asked) = match city {
        City::Antwerp => (
            Observation::at(at).cited(&ANTWERP),
            matches!(role, CityRole::Initiator | CityRole::ImportantDirectingRole),
            Text::new(
                "dat de stad het project opzet of een belangrijke regierol heeft",
                "that the city set the project up or has an important directing role",
            ),
        ),
        City::Ghent => (
            Observation::at(at),
            !matches!(role, CityRole::Partner | CityRole::None),
            Text::new("dat de stad de regie heeft", "that the city directs the project"),
        ),
    };
    let given = Text::of(|language| role.text(language));
    let problem = Problem::NotAccepted { given, asked };
    look.failed_if((!enough).then_some(problem))
}
