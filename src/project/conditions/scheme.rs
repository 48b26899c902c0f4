//! The proposal is for this strategy, and not for another programme or period.

use super::{
    Citation, Condition, NotPassed, Observation, Observations, Pointer, Proposal, Source, Text,
    accepted, condition,
};
use crate::project::Scheme;
use crate::report::Requirement;

pub(in crate::project) static CONDITION: Condition = condition! {
    id: "scheme",
    title: "Het voorstel is voor de GTI Antwerpen en Gent"
        / "The proposal is for the ITI Antwerp and Ghent",
    field: "scheme",
    force: Required,
    citation: Citation::section(Source::STRATEGY, "4"),
    asks: TryObservations(observations),
};

static URBAN_INITIATIVE: Citation = Citation::article(Source::ERDF_REGULATION, "12");

static RUN_BY_THE_COMMISSION: Text = Text::new(
    "Het European Urban Initiative (EUI) wordt door de Commissie zelf beheerd en hoort niet bij \
     het programma.",
    "The European Urban Initiative is run by the Commission itself and is not part of the \
     programme.",
);

fn observations(proposal: &Proposal, place: &Pointer) -> Result<Observations, NotPassed> {
    let scheme = *proposal.scheme.own()?;
    let ours = scheme == Scheme::GtiAntwerpGhent;
    let accepted = accepted(ours, scheme.code(), Requirement::GtiAntwerpGhent);
    let seen = Observation::at(place.clone(), accepted);
    Ok(Observations::from([match scheme {
        Scheme::EuropeanUrbanInitiative => {
            seen.cited(&URBAN_INITIATIVE).noted(&RUN_BY_THE_COMMISSION)
        }
        _ => seen,
    }]))
}
