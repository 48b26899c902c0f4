//! Each principle of the city is answered.

use alloc::vec;
use alloc::vec::Vec;

use super::condition;
use crate::project::condition::Asks;
use crate::project::observation::Observation;
use crate::project::principle_answer::{Half, answered};
use crate::project::{Condition, Proposal};
use crate::report::Reason;
use crate::source::{Citation, Source};

pub(super) static CONDITION: Condition = condition! {
    id: "principles",
    title: (
        "Het project beantwoordt aan elk principe van zijn stad",
        "The project answers to each principle of its city",
    ),
    field: "principles",
    severity: Error,
    citation: Citation::section(Source::STRATEGY, "3.1.4"),
    asks: Asks::Observations(observations),
};

fn observations(proposal: &Proposal) -> Vec<Observation> {
    let cities = match proposal.known_cities() {
        Ok(cities) => cities,
        Err(other) => return vec![Observation::depends_on(CONDITION.place(), other)],
    };
    let principles = cities.iter().flat_map(|city| city.strategy().principles);
    let of_each = principles.filter_map(|principle| {
        let required = principle.required.as_ref()?;
        let answer = proposal.principles.get(principle.id);
        // What a reader found of an answer counts, also where none is asked.
        let judged = answer.is_some_and(|answer| !answer.judgements.is_empty());
        let seen = match decided_by(principle.id) {
            Some(condition) if !judged => Observation::at(CONDITION.place().child(principle.id))
                .not_applicable(Reason::DecidedBy { condition: condition.into() }),
            _ => answered(proposal, principle.id, Half::Main),
        };
        Some(seen.cited(&principle.source).titled(required.clone()))
    });
    of_each.collect()
}

/// The condition that decides a principle which is not asked in words.
fn decided_by(principle: &str) -> Option<&'static str> {
    match principle {
        "antwerp-2" => Some("policy-fit-antwerp"),
        "antwerp-3" => Some("directing-role"),
        "antwerp-5" | "ghent-7" => Some("theme"),
        _ => None,
    }
}
