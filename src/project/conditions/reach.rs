//! Ghent: the reach is as city-wide as can be, or that of the place it is tied to.

use alloc::vec;
use alloc::vec::Vec;

use crate::document::Pointer;
use crate::project::observation::Observation;
use crate::project::{Applicability, Condition, Proposal, Scope};
use crate::rules::Severity;
use crate::source::{Citation, Source};
use crate::strategy::City;
use crate::text::Text;

pub(super) static CONDITION: Condition = Condition {
    id: "reach",
    title: Text::new(
        "Het bereik is zo breed als de stad of als het gebied van het project",
        "The reach is as wide as the city or as the area of the project",
    ),
    field: "reach",
    severity: Severity::Warning,
    without_call: None,
    applies_to: Applicability::In(City::Ghent),
    citation: Citation::footnote(Source::STRATEGY, "3.2.4", "21"),
    citation_in_ghent: None,
    note: None,
    look,
};

fn look(proposal: &Proposal) -> Vec<Observation> {
    let at = CONDITION.place();
    let (asked, note) = match proposal.location.scope.known() {
        None => {
            return vec![Observation::depends_on(
                at,
                Pointer::ROOT.child("location").child("scope"),
            )];
        }
        Some(Scope::WholeCity) => (
            Text::new(
                "hoe het zo veel mogelijk Gentenaars in de hele stad bereikt",
                "how it reaches as many residents as possible, across the city",
            ),
            Text::new(
                "Niet aan een plek gebonden: te lezen voor de hele stad.",
                "Not tied to a place: to be read for the whole city.",
            ),
        ),
        Some(Scope::Site) => (
            Text::new(
                "wie het bereikt in het gebied waar het ligt",
                "whom it reaches in the area that it is in",
            ),
            Text::new(
                "Aan een plek gebonden: te lezen binnen dat gebied.",
                "Tied to a place: to be read within that area.",
            ),
        ),
    };
    vec![Observation::statement(at, proposal.reach.as_deref(), asked).noted(note)]
}
