//! Ghent prefers places where the city directs and is active in the development.

use alloc::vec;
use alloc::vec::Vec;

use super::condition;
use crate::document::Pointer;
use crate::project::condition::Asks;
use crate::project::observation::Observation;
use crate::project::{CityRole, Condition, Proposal, Scope};
use crate::report::{Applicability, Problem, Reason, Requirement};
use crate::source::{Citation, Source};
use crate::strategy::City;

pub(super) static CONDITION: Condition = condition! {
    id: "preferred-place",
    title: (
        "Bij voorkeur een plek waar de stad de regie heeft en actief is in de ontwikkeling",
        "Preferably a place where the city directs and is active in the development",
    ),
    field: "active_in_development",
    severity: Warning,
    applies_to: Applicability::City { city: City::Ghent },
    citation: Citation::section(Source::STRATEGY, "3.2.1"),
    note: (
        "De projecten van stadsvernieuwing in de 19de-eeuwse gordel horen daarbij.",
        "The urban renewal projects in the 19th-century belt are among these.",
    ),
    asks: Asks::Observations(observations),
};

fn observations(proposal: &Proposal) -> Vec<Observation> {
    let place = CONDITION.place();
    let scope = proposal.location.scope.known();
    if scope == Some(&Scope::WholeCity) {
        let to = Reason::AppliesOnlyTo(Applicability::Site);
        return vec![Observation::at(place).not_applicable(to)];
    }
    let (role, role_at) = proposal.city_role.of(City::Ghent);
    vec![match (scope, role.known(), proposal.active_in_development) {
        (None, ..) => {
            Observation::depends_on(place, Pointer::ROOT.child("location").child("scope"))
        }
        (_, _, None) => Observation::field_missing(place),
        // The condition on the directing role says so already.
        (_, None | Some(CityRole::Partner | CityRole::None), _) => {
            Observation::depends_on(place, role_at)
        }
        (_, _, Some(true)) => Observation::at(place),
        (_, _, Some(false)) => {
            let (given, required) = ("false".into(), Requirement::CityDevelopsPlace);
            Observation::at(place).failed(Problem::NotAccepted { given, required })
        }
    }]
}
