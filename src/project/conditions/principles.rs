//! Each principle of the city is answered.

use super::{
    Citation, Condition, NotPassed, Observation, Observations, Pointer, Proposal, Reason, Source,
    condition,
};
use crate::project::principle_answer::{Half, answered};

pub(super) static CONDITION: Condition = condition! {
    id: "principles",
    title: "Het project beantwoordt aan elk principe van zijn stad"
        / "The project answers to each principle of its city",
    field: "principles",
    force: Required,
    citation: Citation::section(Source::STRATEGY, "3.1.4"),
    asks: TryObservations(observations),
};

fn observations(proposal: &Proposal, place: &Pointer) -> Result<Observations, NotPassed> {
    let cities = proposal.known_cities()?;
    let principles = cities.iter().flat_map(|city| city.strategy().principles);
    let of_each = principles.filter_map(|principle| {
        let required = principle.required.as_ref()?;
        let answer = proposal.principles.get(principle.id);
        // The judgement of an answer counts, also where no answer is asked.
        let judged = answer.is_some_and(|answer| !answer.judgements.is_empty());
        let seen = match decided_by(principle.id) {
            Some(condition) if !judged => {
                let decided = Reason::DecidedBy { condition: condition.into() };
                Observation::at(place.child(principle.id), Err(NotPassed::NotApplicable(decided)))
            }
            _ => answered(proposal, principle.id, Half::Main),
        };
        Some(seen.cited(&principle.source).titled(required.clone()))
    });
    Ok(of_each.collect())
}

/// The condition that decides a principle, so that no answer in words is asked.
fn decided_by(principle: &str) -> Option<&'static str> {
    let mut conditions = Condition::all();
    conditions.find(|one| one.decides().contains(&principle)).map(Condition::id)
}
