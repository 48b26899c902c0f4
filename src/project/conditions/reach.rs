//! Ghent: the reach is as city-wide as can be, or that of the place it is tied to.

use alloc::vec;
use alloc::vec::Vec;

use super::condition;
use crate::document::Pointer;
use crate::project::condition::Asks;
use crate::project::observation::Observation;
use crate::project::{Condition, Proposal, Scope};
use crate::report::Applicability;
use crate::source::{Citation, Source};
use crate::strategy::City;
use crate::text::Text;

pub(super) static CONDITION: Condition = condition! {
    id: "reach",
    title: (
        "Het bereik is zo breed als de stad of als het gebied van het project",
        "The reach is as wide as the city or as the area of the project",
    ),
    field: "reach",
    severity: Warning,
    applies_to: Applicability::City { city: City::Ghent },
    citation: Citation::footnote(Source::STRATEGY, "3.2.4", "21"),
    asks: Asks::Observations(observations),
};

fn observations(proposal: &Proposal) -> Vec<Observation> {
    let place = CONDITION.place();
    let (title, note) = match proposal.location.scope.known() {
        None => {
            let scope = Pointer::ROOT.child("location").child("scope");
            return vec![Observation::depends_on(place, scope)];
        }
        Some(Scope::WholeCity) => (
            Text::new(
                "Het project bereikt zo veel mogelijk Gentenaars in de hele stad",
                "The project reaches as many residents as possible, across the city",
            ),
            Text::new(
                "Niet aan een plek gebonden: te lezen voor de hele stad.",
                "Not tied to a place: to be read for the whole city.",
            ),
        ),
        Some(Scope::Site) => (
            Text::new(
                "Het project bereikt de mensen in het gebied waar het ligt",
                "The project reaches the people in the area that it is in",
            ),
            Text::new(
                "Aan een plek gebonden: te lezen binnen dat gebied.",
                "Tied to a place: to be read within that area.",
            ),
        ),
    };
    vec![Observation::statement(place, proposal.reach.as_deref()).titled(title).noted(note)]
}
