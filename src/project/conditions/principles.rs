//! Each principle of the city is answered.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use super::{
    Citation, Condition, NotPassed, Observation, Observations, Pointer, Proposal, Reason, Source,
    condition, statement,
};
use crate::closed_list::is_alike;
use crate::project::Answer;

pub(super) static CONDITION: Condition = condition! {
    id: "principles",
    title: "Het project beantwoordt aan elk principe van zijn stad"
        / "The project meets each principle of its city",
    field: "principles",
    force: Required,
    citation: Citation::section(Source::STRATEGY, "3.1.4"),
    asks: TryObservations(observations),
};

/// That a principle is not answered.
static NONE: Answer = Answer { answer: None, judgements: Vec::new() };

/// The answer to a principle, and its id as it is written in the proposal.
pub(super) fn answer_to<'a>(
    id: &'a str,
    answers: &'a BTreeMap<String, Answer>,
) -> (&'a str, &'a Answer) {
    let alike = || answers.iter().find(|(one, _)| is_alike(one, id));
    let found = answers.get_key_value(id).or_else(alike);
    found.map_or((id, &NONE), |(id, answer)| (id, answer))
}

fn observations(proposal: &Proposal, place: &Pointer) -> Result<Observations, NotPassed> {
    let cities = proposal.known_cities()?;
    let principles = cities.iter().flat_map(|city| city.strategy().principles);
    let of_each = principles.filter_map(|principle| {
        let required = principle.required.as_ref()?;
        let (id, answer) = answer_to(principle.id, &proposal.principles);
        let place = place.child(id);
        // The judgement of an answer counts, also where no answer is asked.
        let seen = match decided_by(principle.id) {
            Some(condition) if answer.judgements.is_empty() => {
                let decided = Reason::DecidedBy { condition: condition.into() };
                Observation::at(place, Err(NotPassed::NotApplicable(decided)))
            }
            _ => statement(answer, place),
        };
        Some(seen.cited(&principle.citation).titled(required))
    });
    Ok(of_each.collect())
}

/// The condition that decides a principle, so that no answer in words is asked.
fn decided_by(principle: &str) -> Option<&'static str> {
    let mut conditions = Condition::all();
    conditions.find(|one| one.decides().contains(&principle)).map(Condition::id)
}
