//! The proposal is for this strategy, and not for another programme or period.

use alloc::vec;
use alloc::vec::Vec;

use super::condition;
use crate::project::condition::Asks;
use crate::project::observation::Observation;
use crate::project::{Condition, Proposal, Scheme};
use crate::report::{Problem, Requirement};
use crate::source::{Citation, Source};
use crate::text::Text;

pub(super) static CONDITION: Condition = condition! {
    id: "scheme",
    title: (
        "Het voorstel is voor de GTI Antwerpen en Gent",
        "The proposal is for the GTI Antwerp and Ghent",
    ),
    field: "scheme",
    severity: Error,
    citation: Citation::section(Source::STRATEGY, "4"),
    asks: Asks::Observations(observations),
};

static URBAN_INITIATIVE: Citation = Citation::article(Source::ERDF_REGULATION, "12");

const RUN_BY_THE_COMMISSION: Text = Text::new(
    "Het European Urban Initiative (EUI) wordt door de Commissie zelf beheerd en hoort niet bij \
     het programma.",
    "The European Urban Initiative is run by the Commission itself and is not part of the \
     programme.",
);

fn observations(proposal: &Proposal) -> Vec<Observation> {
    let place = CONDITION.place();
    let scheme = match proposal.scheme.own(&place) {
        Ok(scheme) => *scheme,
        Err(observation) => return vec![observation],
    };
    if scheme == Scheme::GtiAntwerpGhent {
        return vec![Observation::at(place)];
    }
    let seen = Observation::at(place).failed(Problem::NotAccepted {
        given: scheme.code().into(),
        required: Requirement::GtiAntwerpGhent,
    });
    vec![if scheme == Scheme::EuropeanUrbanInitiative {
        seen.cited(&URBAN_INITIATIVE).noted(RUN_BY_THE_COMMISSION)
    } else {
        seen
    }]
}
