//! Ghent prefers places where the city directs and is active in the development.

use super::directing_role::place_of_role;
use super::{
    Applicability, Check, Citation, City, Condition, NotPassed, Pointer, Proposal, Reason, Source,
    accepted, condition,
};
use crate::project::{CityRole, Scope};
use crate::report::Requirement;

pub(super) static CONDITION: Condition = condition! {
    id: "preferred-place",
    title: "Bij voorkeur een plek waar de stad de regie heeft en actief is in de ontwikkeling"
        / "Preferably a place where the city directs and is active in the development",
    field: "city_active_in_development",
    fields: ["/location/scope", "/city_active_in_development"],
    force: Preferred,
    addressee: City,
    applies_to: Applicability::City { city: City::Ghent },
    citation: Citation::section(Source::STRATEGY, "3.2.1"),
    note: "Deze voorkeur telt bij de rangschikking, ook voor projecten in de hele stad. De \
        stadsvernieuwingsprojecten in de 19de-eeuwse gordel behoren tot de plekken die de voorkeur hebben."
        / "This preference counts in ranking, also for city-wide projects. The urban renewal projects in the \
           19th-century belt are among the preferred places.",
    asks: Check(is_developed),
};

fn is_developed(proposal: &Proposal) -> Check {
    let scope = proposal.location.scope.known();
    if let Some(whole_city @ Scope::WholeCity) = scope {
        return accepted(false, whole_city.code(), Requirement::CityDevelopsPlace);
    }
    let role = proposal.city_role.role(City::Ghent);
    match (scope, role.known(), proposal.city_active_in_development) {
        (None, ..) => Err(NotPassed::depends_on(Pointer::fixed("/location/scope"))),
        (_, _, None) => Err(Reason::FieldMissing.into()),
        // The condition on the directing role says so already.
        (_, None | Some(CityRole::Partner | CityRole::NoRole), _) => {
            Err(NotPassed::depends_on(place_of_role(proposal, City::Ghent)))
        }
        (_, _, Some(active)) => accepted(active, "false", Requirement::CityDevelopsPlace),
    }
}
