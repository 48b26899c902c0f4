//! Each answer is to a principle of a city of the project.

use alloc::vec;
use alloc::vec::Vec;

use crate::input::Pointer;
use crate::parse::shown;
use crate::project::look::Look;
use crate::project::{AppliesTo, Check, Proposal};
use crate::report::{Problem, Reason};
use crate::rules::Severity;
use crate::source::{Citation, Document};
use crate::text::Text;

pub(super) static CHECK: Check = Check {
    id: "principles-of-city",
    title: Text::new(
        "Elk antwoord hoort bij een principe van een stad van het project",
        "Each answer is to a principle of a city of the project",
    ),
    severity: Severity::Warning,
    without_call: None,
    applies_to: AppliesTo::Every,
    citation: Citation::section(Document::STRATEGY, "3.1.4"),
    note: None,
    look,
};

fn look(proposal: &Proposal) -> Vec<Look> {
    let at = Pointer::ROOT.child("principles");
    let cities = match proposal.known_cities() {
        Ok(cities) => cities,
        Err(value) => return vec![Look::rests_on(at, value)],
    };
    if proposal.principles.is_empty() {
        let to = Text::new(
            "voorstellen met antwoorden op principes",
            "proposals with answers to principles",
        );
        return vec![Look::at(at).not_applicable(Reason::AppliesOnlyTo { to })];
    }
    let ours = |id: &str| {
        cities.iter().any(|city| city.strategy().principles.iter().any(|one| one.id == id))
    };
    proposal
        .principles
        .keys()
        .map(|id| {
            let problem = Problem::DoesNotBelong {
                value: shown(id),
                to: Text::new(
                    "de principes van de stad of steden van het project",
                    "the principles of the city or cities of the project",
                ),
            };
            Look::at(at.child(id)).failed_if((!ours(id)).then_some(problem))
        })
        .collect()
}
