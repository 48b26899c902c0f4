//! Each specific objective is one of a theme that the proposal names.

use alloc::vec::Vec;

use super::condition;
use crate::project::condition::Asks;
use crate::project::observation::{Observation, each};
use crate::project::{Condition, Proposal};
use crate::report::{Problem, Reason, ValueSet};
use crate::source::{Citation, Source};

pub(in crate::project) static CONDITION: Condition = condition! {
    id: "objective-of-theme",
    title: (
        "Elke specifieke doelstelling hoort bij een genoemd thema",
        "Each specific objective is one of a theme that is named",
    ),
    field: "specific_objectives",
    severity: Error,
    citation: Citation::section(Source::STRATEGY, "3.1.4"),
    in_ghent: Citation::section(Source::STRATEGY, "3.2.4"),
    asks: Asks::Observations(observations),
};

fn observations(proposal: &Proposal) -> Vec<Observation> {
    let place = CONDITION.place();
    let themes = proposal.known_themes();
    let objectives = proposal.specific_objectives.as_deref();
    each(objectives, &place, |objective, seen| match &themes {
        Err(other) => seen.not_evaluated(Reason::DependsOn { place: other.clone() }),
        Ok(themes) if themes.iter().any(|one| one.specific_objectives().contains(objective)) => {
            seen
        }
        Ok(_) => {
            let value = objective.code().into();
            seen.failed(Problem::DoesNotBelong { value, to: ValueSet::NamedThemes })
        }
    })
}
