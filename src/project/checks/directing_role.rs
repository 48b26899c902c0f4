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
    severity: Severity::Error,
    without_call: None,
    applies_to: AppliesTo::Every,
    citation: Citation::section(Document::STRATEGY, "2"),
    note: None,
    look,
};

/// Antwerp asks for more than that the city directs.
static ANTWERP: Citation = Citation::section(Document::STRATEGY, "3.1.1");

fn look(proposal: &Proposal) -> Vec<Look> {
    let cities = match proposal.known_cities() {
        Ok(cities) => cities,
        Err(value) => return vec![Look::rests_on(Pointer::ROOT.child("city_role"), value)],
    };
    let joint = cities.len() > 1;
    let directs = |(place, city)| {
        let (role, at) = proposal.city_role.of(city);
        // One role told for both is looked at for each, at its place among the cities.
        let told_once = joint && matches!(proposal.city_role, CityRoles::Same(_));
        let at = if told_once { Pointer::ROOT.child("cities").element(place) } else { at };
        directs(role, city, at)
    };
    cities.into_iter().enumerate().map(directs).collect()
}

fn directs(role: &Entry<CityRole>, city: City, at: Pointer) -> Look {
    let asked = Text::new("wat de stad in het project doet", "what the city does in the project");
    let role = match role.own(&at, asked) {
        Ok(role) => *role,
        Err(look) => return look,
    };
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
    let problem = Problem::NotAccepted { value: role.code().into(), asked };
    look.failed_if((!enough).then_some(problem))
}
