//! Ghent prefers places where the city directs and is active in the development.

use alloc::vec;
use alloc::vec::Vec;

use crate::input::Pointer;
use crate::project::look::Look;
use crate::project::{AppliesTo, Check, CityRole, Proposal, Scope};
use crate::report::{Problem, Reason};
use crate::rules::Severity;
use crate::source::{Citation, Document};
use crate::strategy::City;
use crate::text::Text;

pub(super) static CHECK: Check = Check {
    id: "preferred-place",
    title: Text::new(
        "Bij voorkeur een plek waar de stad de regie heeft en actief is in de ontwikkeling",
        "Preferably a place where the city directs and is active in the development",
    ),
    field: "active_in_development",
    severity: Severity::Warning,
    without_call: None,
    applies_to: AppliesTo::In(City::Ghent),
    citation: Citation::section(Document::STRATEGY, "3.2.1"),
    citation_in_ghent: None,
    note: Some(Text::new(
        "De projecten van stadsvernieuwing in de 19de-eeuwse gordel horen daarbij.",
        "The urban renewal projects in the 19th-century belt are among these.",
    )),
    look,
};

fn look(proposal: &Proposal) -> Vec<Look> {
    let scope = proposal.location.scope.known();
    if scope == Some(&Scope::WholeCity) {
        let to = Text::new(
            "projecten die aan een plek gebonden zijn",
            "projects that are tied to a place",
        );
        return vec![Look::at(CHECK.at()).not_applicable(Reason::AppliesOnlyTo { to })];
    }
    let at = CHECK.at();
    let (role, role_at) = proposal.city_role.of(City::Ghent);
    let asked = Text::new(
        "of de stad actief is in de ontwikkeling van de plek",
        "whether the city is active in the development of the place",
    );
    vec![match (scope, role.known(), proposal.active_in_development) {
        (None, ..) => Look::rests_on(at, Pointer::ROOT.child("location").child("scope")),
        (_, _, None) => Look::fact_missing(at, asked),
        // The check of the directing role says so already.
        (_, None | Some(CityRole::Partner | CityRole::None), _) => Look::rests_on(at, role_at),
        (_, _, Some(true)) => Look::at(at),
        (_, _, Some(false)) => Look::at(at).failed(Problem::NotAccepted {
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
