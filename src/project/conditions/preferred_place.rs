//! Ghent prefers places where the city directs and is active in the development.

use alloc::vec;
use alloc::vec::Vec;

use crate::document::Pointer;
use crate::project::observation::Observation;
use crate::project::{Applicability, CityRole, Condition, Proposal, Scope};
use crate::report::{Problem, Reason};
use crate::rules::Severity;
use crate::source::{Citation, Source};
use crate::strategy::City;
use crate::text::Text;

pub(super) static CONDITION: Condition = Condition {
    id: "preferred-place",
    title: Text::new(
        "Bij voorkeur een plek waar de stad de regie heeft en actief is in de ontwikkeling",
        "Preferably a place where the city directs and is active in the development",
    ),
    field: "active_in_development",
    severity: Severity::Warning,
    without_call: None,
    applies_to: Applicability::In(City::Ghent),
    citation: Citation::section(Source::STRATEGY, "3.2.1"),
    citation_in_ghent: None,
    note: Some(Text::new(
        "De projecten van stadsvernieuwing in de 19de-eeuwse gordel horen daarbij.",
        "The urban renewal projects in the 19th-century belt are among these.",
    )),
    look,
};

fn look(proposal: &Proposal) -> Vec<Observation> {
    let scope = proposal.location.scope.known();
    if scope == Some(&Scope::WholeCity) {
        let to = Text::new(
            "projecten die aan een plek gebonden zijn",
            "projects that are tied to a place",
        );
        return vec![
            Observation::at(CONDITION.place()).not_applicable(Reason::AppliesOnlyTo { to }),
        ];
    }
    let at = CONDITION.place();
    let (role, role_at) = proposal.city_role.of(City::Ghent);
    let asked = Text::new(
        "of de stad actief is in de ontwikkeling van de plek",
        "whether the city is active in the development of the place",
    );
    vec![match (scope, role.known(), proposal.active_in_development) {
        (None, ..) => Observation::depends_on(at, Pointer::ROOT.child("location").child("scope")),
        (_, _, None) => Observation::field_missing(at, asked),
        // The check of the directing role says so already.
        (_, None | Some(CityRole::Partner | CityRole::None), _) => {
            Observation::depends_on(at, role_at)
        }
        (_, _, Some(true)) => Observation::at(at),
        (_, _, Some(false)) => Observation::at(at).failed(Problem::NotAccepted {
            given: Text::new(
                "de stad ontwikkelt deze plek niet mee",
                "the city is not active in developing this place",
            ),
            asked: Text::new(
                "bij voorkeur een plek waar ze dat wel doet",
                "preferably a place where it is",
            ),
        }),
    }]
}
