//! A demonstrable urban angle, and the urban needs that the project responds to.

use alloc::vec;
use alloc::vec::Vec;

use super::condition;
use crate::document::Pointer;
use crate::parse::shown;
use crate::project::condition::Asks;
use crate::project::observation::Observation;
use crate::project::{Condition, Proposal};
use crate::report::{Problem, ValueSet};
use crate::source::{Citation, Source};
use crate::strategy::City;
use crate::text::{Text, says_something};

pub(super) static CONDITION: Condition = condition! {
    id: "urban-angle",
    title: (
        "Het project heeft een aantoonbare stedelijke invalshoek en speelt in op stedelijke noden",
        "The project has a demonstrable urban angle and responds to urban needs",
    ),
    field: "urban_angle",
    severity: Error,
    citation: Citation::section(Source::STRATEGY, "3.1.4"),
    in_ghent: Citation::section(Source::STRATEGY, "3.2.4"),
    asks: Asks::Observations(observations),
};

const ANGLE: Text = Text::new(
    "Het project heeft een aantoonbare stedelijke invalshoek",
    "The project has a demonstrable urban angle",
);
const NEEDS: Text =
    Text::new("Het project speelt in op stedelijke noden", "The project responds to urban needs");

fn observations(proposal: &Proposal) -> Vec<Observation> {
    let angle = Observation::statement(CONDITION.place(), proposal.urban_angle.as_deref());
    let needs = needs(proposal).into_iter().map(|one| one.titled(NEEDS));
    [angle.titled(ANGLE)].into_iter().chain(needs).collect()
}

/// The needs that it responds to, by id, in words or both.
fn needs(proposal: &Proposal) -> Vec<Observation> {
    let needs = proposal.urban_needs.as_deref().unwrap_or_default();
    let by_id = Pointer::ROOT.child("urban_needs");
    let in_words = proposal.urban_needs_in_words.as_deref().filter(|text| says_something(text));
    let in_words =
        in_words.map(|_| Observation::answered(Pointer::ROOT.child("urban_needs_in_words")));
    if needs.is_empty() {
        return vec![in_words.unwrap_or(Observation::at(by_id).failed(Problem::Unanswered))];
    }
    let cities = proposal.known_cities();
    let of_each = needs.iter().enumerate().map(|(number, id)| {
        let place = by_id.element(number);
        let is_need_of = |city: &City| city.strategy().need(id.trim()).is_some();
        match &cities {
            Err(other) => Observation::depends_on(place, other.clone()),
            Ok(cities) if cities.iter().any(is_need_of) => Observation::at(place),
            Ok(_) => Observation::at(place)
                .failed(Problem::DoesNotBelong { value: shown(id), to: ValueSet::NeedsOfCities }),
        }
    });
    of_each.chain(in_words).collect()
}
