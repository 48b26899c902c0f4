//! A demonstrable urban angle, and the urban needs that the project responds to.

use alloc::vec;
use alloc::vec::Vec;

use crate::document::Pointer;
use crate::parse::shown;
use crate::project::observation::Observation;
use crate::project::{Applicability, Condition, Proposal};
use crate::report::Problem;
use crate::rules::Severity;
use crate::source::{Citation, Source};
use crate::strategy::City;
use crate::text::{Text, says_something};

pub(super) static CONDITION: Condition = Condition {
    id: "urban-angle",
    title: Text::new(
        "Het project heeft een aantoonbare stedelijke invalshoek en speelt in op stedelijke noden",
        "The project has a demonstrable urban angle and responds to urban needs",
    ),
    field: "urban_angle",
    severity: Severity::Error,
    without_call: None,
    applies_to: Applicability::Every,
    citation: Citation::section(Source::STRATEGY, "3.1.4"),
    citation_in_ghent: Some(Citation::section(Source::STRATEGY, "3.2.4")),
    note: None,
    look,
};

fn look(proposal: &Proposal) -> Vec<Observation> {
    let angle = Text::new(
        "de stedelijke invalshoek, en waaruit die blijkt",
        "the urban angle, and what shows it",
    );
    let at = CONDITION.place();
    let mut looks = vec![Observation::statement(at, proposal.urban_angle.as_deref(), angle)];
    let at = Pointer::ROOT.child("urban_needs");
    let in_words = proposal.urban_needs_in_words.as_deref();
    let needs = proposal.urban_needs.as_deref().unwrap_or_default();
    if needs.is_empty() {
        let asked = Text::new(
            "de stedelijke noden waarop het inspeelt, met hun id of in woorden",
            "the urban needs that it responds to, by id or in words",
        );
        // In words only: where they stand, or else where the ids would.
        let answered = in_words.is_some_and(says_something);
        let at = if answered { Pointer::ROOT.child("urban_needs_in_words") } else { at };
        looks.push(Observation::statement(at, in_words, asked));
        return looks;
    }
    let cities = proposal.known_cities();
    looks.extend(needs.iter().enumerate().map(|(place, id)| {
        let at = at.element(place);
        let is_need_of = |city: &City| city.strategy().need(id.trim()).is_some();
        match &cities {
            Err(value) => Observation::depends_on(at, value.clone()),
            Ok(cities) if cities.iter().any(is_need_of) => Observation::at(at),
            Ok(_) => Observation::at(at).failed(Problem::DoesNotBelong {
                value: shown(id),
                to: Text::new(
                    "de noden die de strategie van die stad of steden noemt",
                    "the needs that the strategy names of that city or cities",
                ),
            }),
        }
    }));
    if in_words.is_some_and(says_something) {
        looks.push(Observation::answered(Pointer::ROOT.child("urban_needs_in_words")));
    }
    looks
}
