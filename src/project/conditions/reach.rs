//! Ghent: the reach is as city-wide as can be, or that of the place it is tied to.

use super::{
    Applicability, Citation, City, Condition, NotPassed, Observations, Pointer, Proposal, Source,
    Text, condition, statement,
};
use crate::project::Scope;

pub(super) static CONDITION: Condition = condition! {
    id: "reach",
    title: "Het bereik is zo breed als de stad of als het gebied van het project"
        / "The reach is as wide as the city or as the area of the project",
    field: "reach",
    fields: ["/location/scope", "/reach"],
    force: Expected,
    applies_to: Applicability::City { city: City::Ghent },
    citation: Citation::footnote(Source::STRATEGY, "3.2.4", "21"),
    asks: TryObservations(observations),
};

fn observations(proposal: &Proposal, place: &Pointer) -> Result<Observations, NotPassed> {
    let (title, note) = match proposal.location.scope.known() {
        None => {
            let scope = Pointer::ROOT.child("location").child("scope");
            return Err(NotPassed::depends_on(scope));
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
    let reach = statement(&proposal.reach, place.clone());
    Ok(Observations::from([reach.titled(title).noted(note)]))
}
