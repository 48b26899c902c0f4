//! Each common indicator is grouped under an objective of the project, or may be used under any.

use alloc::vec;
use alloc::vec::Vec;

use super::condition;
use crate::parse::shown;
use crate::project::condition::Asks;
use crate::project::indicator_fit::IndicatorFit;
use crate::project::observation::Observation;
use crate::project::{Condition, Proposal};
use crate::report::{Problem, Reason, ValueSet};
use crate::source::{Citation, Source};

pub(super) static CONDITION: Condition = condition! {
    id: "indicator-grouping",
    title: (
        "Elke gemeenschappelijke indicator hoort bij een doelstelling van het project",
        "Each common indicator belongs to an objective of the project",
    ),
    field: "indicators",
    severity: Warning,
    citation: Citation::annex(Source::ERDF_REGULATION, "I", "1"),
    note: (
        "De indeling van de bijlage dient de presentatie en sluit ander gebruik niet uit.",
        "The grouping of the annex is for presentation and does not exclude other use.",
    ),
    asks: Asks::Observations(observations),
};

fn observations(proposal: &Proposal) -> Vec<Observation> {
    let place = CONDITION.place();
    let indicators = proposal.indicators.as_deref().unwrap_or_default();
    if indicators.is_empty() {
        return vec![Observation::depends_on(place.clone(), place)];
    }
    let objectives = proposal.known_objectives();
    let of_each = indicators.iter().enumerate().map(|(number, one)| {
        let place = place.element(number).child("code");
        let Some(code) = one.written_code() else { return Observation::field_missing(place) };
        let objectives = match &objectives {
            Ok(objectives) => objectives,
            Err(other) => return Observation::depends_on(place, other.clone()),
        };
        match one.fit(objectives) {
            IndicatorFit::NoCode => Observation::field_missing(place),
            IndicatorFit::Usable => Observation::at(place),
            IndicatorFit::ProgrammeSpecific => {
                Observation::at(place).not_applicable(Reason::IndicatorNotInData)
            }
            IndicatorFit::OtherCommon => Observation::at(place).failed(Problem::DoesNotBelong {
                value: shown(&code),
                to: ValueSet::IndicatorsOfObjectives,
            }),
        }
    });
    of_each.collect()
}
