//! Each principle of the city is answered.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use super::{
    Citation, City, Condition, NotPassed, Observation, Observations, Pointer, Proposal, Reason,
    Source, Text, condition, cut,
};
use crate::closed_list::{find_alike, is_alike};
use crate::project::Answer;
use crate::strategy::Principle;
use crate::text::say;

pub(super) static CONDITION: Condition = condition! {
    id: "principles",
    title: "Het project beantwoordt aan elk principe van zijn stad"
        / "The project meets each principle of its city",
    field: "principles",
    force: Required,
    judged_by: UrbanAuthority,
    citation: Citation::section(Source::STRATEGY, "3.1.4"),
    asks: TryObservations(observations),
};

/// That a principle is not answered.
static NONE: Answer = Answer { answer: None, judgements: Vec::new() };

/// Whether a name in a proposal spells the id of a principle. One that is too long to be shown does not.
fn is_id(name: &str, id: &str) -> bool {
    is_alike(name, id) && is_shown(name)
}

/// Whether a name in a proposal is short enough to be shown whole.
fn is_shown(name: &str) -> bool {
    *cut(name) == *name
}

/// The principle whose id a name in a proposal spells, if it has what is asked: anything or, of the preferences, one.
pub(super) fn with_id(name: &str, preferred: bool) -> Option<&'static Principle> {
    let all = City::ALL.iter().flat_map(|city| city.strategy().principles);
    let asked = all.filter(|one| !preferred || one.preferred.is_some());
    find_alike(asked, name, |one| one.id).filter(|_| is_shown(name))
}

/// The requirement of the principle with an id or, if it is one of the preferences, its preference.
pub(in crate::project) fn principle_title(name: &str, is_preference: bool) -> Option<Text> {
    let principle = with_id(name, is_preference)?;
    Some(match (&principle.required, &principle.preferred) {
        (Some(required), _) if !is_preference => required.clone(),
        (_, Some(preferred)) => preference(preferred),
        _ => Text::of(|language| principle.text(language)),
    })
}

/// Returns the preference of a principle as a title.
pub(in crate::project) fn preference(preferred: &Text) -> Text {
    Text::of(|language| {
        let preferred = preferred.text(language);
        say!(language, "Bij voorkeur {preferred}", "Preferably {preferred}")
    })
}

/// The answer to a principle, and its id as it is written in the proposal.
pub(super) fn answer_to<'a>(
    id: &'a str,
    answers: &'a BTreeMap<String, Answer>,
) -> (&'a str, &'a Answer) {
    let alike = || answers.iter().find(|(one, _)| is_id(one, id));
    let found = answers.get_key_value(id).or_else(alike);
    found.map_or((id, &NONE), |(id, answer)| (id, answer))
}

fn observations(proposal: &Proposal, place: &Pointer) -> Result<Observations, NotPassed> {
    let cities = proposal.known_cities()?;
    let of_city = |city: City| city.strategy().principles.iter().map(move |one| (city, one));
    let of_each = cities.into_iter().flat_map(of_city).filter_map(|(city, principle)| {
        let required = principle.required.as_ref()?;
        let (id, answer) = answer_to(principle.id, &proposal.principles);
        let place = place.child(id);
        // The judgement of an answer counts, also where no answer is asked.
        let seen = match decided_by(principle.id) {
            Some(condition) if answer.judgements.is_empty() => {
                let decided = Reason::DecidedBy { condition: condition.into() };
                Observation::at(place, Err(NotPassed::NotApplicable(decided)))
            }
            _ => proposal.statement(answer, place),
        };
        Some(seen.cited(&principle.citation).titled(required).of(city))
    });
    Ok(of_each.collect())
}

/// The condition that decides a principle, so that no answer in words is asked.
fn decided_by(principle: &str) -> Option<&'static str> {
    let mut conditions = Condition::all();
    conditions.find(|one| one.decides().contains(&principle)).map(Condition::id)
}
