//! Each answer is to a principle of a city of the project, and what its reader found can be read.

use alloc::vec;
use alloc::vec::Vec;

use crate::parse::shown;
use crate::project::observation::Observation;
use crate::project::{Applicability, Condition, Entry, Proposal};
use crate::report::{Problem, Reason};
use crate::rules::Severity;
use crate::source::{Citation, Source};
use crate::strategy::City;
use crate::text::Text;

pub(super) static CONDITION: Condition = Condition {
    id: "principles-of-city",
    title: Text::new(
        "Elk antwoord hoort bij een principe van een stad van het project",
        "Each answer is to a principle of a city of the project",
    ),
    field: "principles",
    severity: Severity::Warning,
    without_call: None,
    applies_to: Applicability::Every,
    citation: Citation::section(Source::STRATEGY, "3.1.4"),
    citation_in_ghent: Some(Citation::section(Source::STRATEGY, "3.2.4")),
    note: None,
    look,
};

const TO: Text = Text::new(
    "de principes van de stad of steden van het project",
    "the principles of the city or cities of the project",
);

fn look(proposal: &Proposal) -> Vec<Observation> {
    let at = CONDITION.place();
    let cities = match proposal.known_cities() {
        Ok(cities) => cities,
        Err(value) => return vec![Observation::depends_on(at, value)],
    };
    let mut looks = Vec::new();
    for (id, answer) in &proposal.principles {
        let at = at.child(id);
        let ours = |city: &City| city.strategy().principles.iter().any(|one| one.id == id);
        if cities.iter().any(ours) {
            looks.push(Observation::at(at.clone()));
        } else if answer.is_filled_in() {
            let problem = Problem::DoesNotBelong { value: shown(id), to: TO };
            looks.push(Observation::at(at.clone()).failed(problem));
        }
        let judgement = at.child("judgement");
        if let Entry::Invalid(error) = &answer.judgement.verdict {
            looks.push(Observation::unreadable(judgement.child("verdict"), error));
        }
        if let Entry::Invalid(error) = &answer.judgement.on {
            looks.push(Observation::unreadable(judgement.child("on"), error));
        }
    }
    if looks.is_empty() {
        let to = Text::new(
            "voorstellen met antwoorden op principes",
            "proposals with answers to principles",
        );
        looks.push(Observation::at(at).not_applicable(Reason::AppliesOnlyTo { to }));
    }
    looks
}
