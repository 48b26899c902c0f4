//! Which of the three points of special attention the project serves.

use alloc::vec;
use alloc::vec::Vec;

use super::condition;
use crate::parse::shown;
use crate::project::condition::Asks;
use crate::project::observation::Observation;
use crate::project::{Condition, Proposal};
use crate::report::{Problem, ValueSet};
use crate::source::{Citation, Source};
use crate::strategy::SPECIAL_ATTENTION;

pub(super) static CONDITION: Condition = condition! {
    id: "special-attention",
    title: (
        "Het project zegt op welk van de drie speciale aandachtspunten het inspeelt",
        "The project says which point of special attention it serves",
    ),
    field: "special_attention",
    severity: Info,
    citation: Citation::paragraph(Source::ERDF_REGULATION, "11", "1"),
    note: (
        "De bepaling, en onderdeel 2 van de strategie, vragen die aandacht van de middelen als geheel, en \
         niet van elk project.",
        "The provision, and section 2 of the strategy, ask this attention of the money as a whole, \
         and not of each project.",
    ),
    asks: Asks::Observations(observations),
};

fn observations(proposal: &Proposal) -> Vec<Observation> {
    let place = CONDITION.place();
    let points = proposal.special_attention.as_deref().unwrap_or_default();
    if points.is_empty() {
        return vec![Observation::at(place).failed(Problem::Unanswered)];
    }
    let of_each = points.iter().enumerate().map(|(number, id)| {
        let known = SPECIAL_ATTENTION.iter().any(|point| point.id == id.trim());
        let problem = Problem::DoesNotBelong { value: shown(id), to: ValueSet::SpecialAttention };
        Observation::at(place.element(number)).failed_if((!known).then_some(problem))
    });
    of_each.collect()
}
