//! At least one common indicator that its objectives may use.

use alloc::vec;
use alloc::vec::Vec;

use super::condition;
use crate::project::condition::Asks;
use crate::project::indicator_fit::IndicatorFit;
use crate::project::observation::Observation;
use crate::project::{Condition, IndicatorTarget, Proposal};
use crate::report::{Problem, Reason};
use crate::source::{Citation, Source};

pub(super) static CONDITION: Condition = condition! {
    id: "indicators",
    title: (
        "Ten minste één gemeenschappelijke indicator van de doelstelling",
        "At least one common indicator of the objective",
    ),
    field: "indicators",
    severity: Error,
    citation: Citation::section(Source::STRATEGY, "4"),
    note: (
        "Welke indicatoren het Vlaamse programma koos, is niet opgenomen in dit pakket; \
         getoetst wordt aan de indicatoren die voor de doelstelling bruikbaar zijn.",
        "Which indicators the Flemish programme chose is not in this data: what is looked at is \
         what the objective may use.",
    ),
    asks: Asks::Observations(observations),
};

fn observations(proposal: &Proposal) -> Vec<Observation> {
    let place = CONDITION.place();
    let indicators = match proposal.indicators.as_deref() {
        None => return vec![Observation::field_missing(place)],
        Some([]) => return vec![Observation::at(place).failed(Problem::EmptyList)],
        Some(indicators) => indicators,
    };
    let objectives = match proposal.known_objectives() {
        Ok(objectives) => objectives,
        Err(other) => return vec![Observation::depends_on(place, other)],
    };
    let fit = |one: &IndicatorTarget| one.fit(&objectives);
    if indicators.iter().any(|one| fit(one) == IndicatorFit::Usable) {
        return vec![Observation::at(place)];
    }
    let other = indicators.iter().position(|one| fit(one) != IndicatorFit::ProgrammeSpecific);
    vec![match other {
        // The grouping of that indicator is reported at its own place.
        Some(number) => {
            let other = place.element(number).child("code");
            Observation::depends_on(place, other)
        }
        None => Observation::at(place).not_evaluated(Reason::IndicatorNotInData),
    }]
}
