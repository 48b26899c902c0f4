//! Each principle of the city is answered.

use alloc::vec;
use alloc::vec::Vec;

use crate::project::observation::Observation;
use crate::project::principle_answer::{Half, answered};
use crate::project::{Answer, Applicability, Condition, Proposal};
use crate::report::Reason;
use crate::rules::Severity;
use crate::source::{Citation, Source};
use crate::text::{Text, say};

pub(super) static CONDITION: Condition = Condition {
    id: "principles",
    title: Text::new(
        "Het project beantwoordt aan elk principe van zijn stad",
        "The project answers to each principle of its city",
    ),
    field: "principles",
    severity: Severity::Error,
    without_call: None,
    applies_to: Applicability::Every,
    citation: Citation::section(Source::STRATEGY, "3.1.4"),
    citation_in_ghent: None,
    note: None,
    look,
};

fn look(proposal: &Proposal) -> Vec<Observation> {
    let cities = match proposal.known_cities() {
        Ok(cities) => cities,
        Err(value) => return vec![Observation::depends_on(CONDITION.place(), value)],
    };
    let principles = cities.iter().flat_map(|city| city.strategy().principles);
    principles
        .filter_map(|principle| {
            let required = principle.required.as_ref()?;
            let asked = || {
                let id = principle.id;
                Text::of(|language| {
                    let required = required.text(language);
                    say!(
                        language,
                        "hoe het project beantwoordt aan {id}: {required}",
                        "how the project answers to {id}: {required}"
                    )
                })
            };
            // What a reader found of an answer counts, also where none is asked.
            let judged = proposal.principles.get(principle.id).is_some_and(Answer::is_judged);
            let look = match decided_by(principle.id) {
                Some(check) if !judged => Observation::at(CONDITION.place().child(principle.id))
                    .not_applicable(Reason::DecidedBy { check: check.into() }),
                _ => answered(proposal, principle.id, Half::Main, asked),
            };
            Some(look.cited(&principle.source))
        })
        .collect()
}

/// The check that decides a principle which is not asked in words.
fn decided_by(principle: &str) -> Option<&'static str> {
    match principle {
        "antwerp-2" => Some("policy-fit-antwerp"),
        "antwerp-3" => Some("directing-role"),
        "antwerp-5" | "ghent-7" => Some("theme"),
        _ => None,
    }
}
