//! Ghent: the reach is as city-wide as can be, or that of the place it is tied to.

use super::{
    Applicability, Citation, City, Condition, Entry, NotPassed, Observation, Observations, Pointer,
    Proposal, Source, Text, condition,
};
use crate::project::Scope;

pub(super) static CONDITION: Condition = condition! {
    id: "reach",
    title: "Het bereik is zo breed als de stad of als het gebied van het project"
        / "The reach is as wide as the city or as the area of the project",
    field: "reach",
    fields: ["/location/scope", "/reach"],
    force: Expected,
    judged_by: UrbanAuthority,
    applies_to: Applicability::City { city: City::Ghent },
    citation: Citation::footnote(Source::STRATEGY, "3.2.4", "21"),
    asks: Observations(observations),
};

static SCOPE: Text = Text::new(
    "Het voorstel zegt of het project aan een plek gebonden is",
    "The proposal says whether the project is tied to a place",
);

fn observations(proposal: &Proposal, place: &Pointer) -> Observations {
    let scope_at = Pointer::fixed("/location/scope");
    let depends_on_scope =
        Observation::at(place.clone(), Err(NotPassed::depends_on(scope_at.clone())));
    let (title, note) = match &proposal.location.scope {
        Entry::Missing => {
            let scope = Observation::missing(scope_at).titled(&SCOPE);
            return Observations::from([scope, depends_on_scope]);
        }
        // The condition on the area reports it.
        Entry::Invalid { .. } => return Observations::from([depends_on_scope]),
        Entry::Known(Scope::WholeCity) => (
            Text::new(
                "Het project bereikt zo veel mogelijk Gentenaars in de hele stad",
                "The project reaches as many residents as possible, across the city",
            ),
            Text::new(
                "Het project is niet aan een plek gebonden: het bereik wordt beoordeeld voor de hele stad.",
                "The project is not tied to a place, so its reach is judged for the whole city.",
            ),
        ),
        Entry::Known(Scope::Site) => (
            Text::new(
                "Het project bereikt de mensen in het gebied waar het ligt",
                "The project reaches the people in the area that it is in",
            ),
            Text::new(
                "Het project is aan een plek gebonden: het bereik wordt beoordeeld binnen dat gebied.",
                "The project is tied to a place, so its reach is judged within that area.",
            ),
        ),
    };
    let reach = proposal.statement(&proposal.reach, place.clone());
    Observations::from([reach.titled(title).noted(note)])
}
