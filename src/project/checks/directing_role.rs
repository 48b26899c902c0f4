//! The city directs the project.

use alloc::vec;
use alloc::vec::Vec;

use crate::input::Pointer;
use crate::project::look::Look;
use crate::project::{AppliesTo, Check, CityRole, CityRoles, Entry, Proposal};
use crate::report::Problem;
use crate::rules::Severity;
use crate::source::{Citation, Document};
use crate::strategy::City;
use crate::text::Text;

pub(super) static CHECK: Check = Check {
    id: "directing-role",
    title: Text::new("De stad heeft de regie", "The city directs"),
    field: "city_role",
    severity: Severity::Error,
    without_call: None,
    applies_to: AppliesTo::Every,
    citation: Citation::section(Document::STRATEGY, "2"),
    citation_in_ghent: None,
    note: None,
    look,
};

const ASKED: Text =
    Text::new("wat de stad in het project doet", "what the city does in the project");

/// Antwerp asks for more than that the city directs.
static ANTWERP: Citation = Citation::section(Document::STRATEGY, "3.1.1");

fn look(proposal: &Proposal) -> Vec<Look> {
    let at = CHECK.at();
    let cities = match proposal.known_cities() {
        Ok(cities) => cities,
        Err(value) => return vec![Look::rests_on(at, value)],
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
fn of_city(proposal: &Proposal, city: City, ours: bool) -> Option<Look> {
    let (role, at) = proposal.city_role.of(city);
    match role.own(&at, ASKED) {
        Ok(role) if ours => Some(directs(*role, city, at)),
        Ok(role) => Some(Look::at(at).failed(Problem::DoesNotBelong {
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
        _ => CHECK.at(),
    }
}

fn directs(role: CityRole, city: City, at: Pointer) -> Look {
    let (look, enough, asked) = match city {
        City::Antwerp => (
            Look::at(at).cited(&ANTWERP),
            matches!(role, CityRole::Initiator | CityRole::ImportantDirectingRole),
            Text::new(
                "dat de stad het project opzet of een belangrijke regierol heeft",
                "that the city set the project up or has an important directing role",
            ),
        ),
        City::Ghent => (
            Look::at(at),
            !matches!(role, CityRole::Partner | CityRole::None),
            Text::new("dat de stad de regie heeft", "that the city directs the project"),
        ),
    };
    let given = Text::of(|language| role.text(language));
    let problem = Problem::NotAccepted { given, asked };
    look.failed_if((!enough).then_some(problem))
}
