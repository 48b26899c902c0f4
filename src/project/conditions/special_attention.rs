//! Which of the three points of special attention the project serves.

use alloc::vec;
use alloc::vec::Vec;

use crate::parse::shown;
use crate::project::observation::Observation;
use crate::project::{Applicability, Condition, Proposal};
use crate::report::Problem;
use crate::rules::Severity;
use crate::source::{Citation, Source};
use crate::strategy::SPECIAL_ATTENTION;
use crate::text::Text;

pub(super) static CONDITION: Condition = Condition {
    id: "special-attention",
    title: Text::new(
        "Het project zegt op welk van de drie speciale aandachtspunten het inspeelt",
        "The project says which point of special attention it serves",
    ),
    field: "special_attention",
    severity: Severity::Info,
    without_call: None,
    applies_to: Applicability::Every,
    citation: Citation::paragraph(Source::ERDF_REGULATION, "11", "1"),
    citation_in_ghent: None,
    note: Some(Text::new(
        "De bepaling, en onderdeel 2 van de strategie, vragen die aandacht van de middelen als geheel, en \
         niet van elk project.",
        "The provision, and section 2 of the strategy, ask this attention of the money as a whole, \
         and not of each project.",
    )),
    look,
};

fn look(proposal: &Proposal) -> Vec<Observation> {
    let at = CONDITION.place();
    let asked = Text::new(
        "op welk van de drie speciale aandachtspunten het project inspeelt",
        "which of the three points of special attention it serves",
    );
    let points = proposal.special_attention.as_deref().unwrap_or_default();
    if points.is_empty() {
        return vec![Observation::at(at).failed(Problem::Unanswered { asked })];
    }
    points
        .iter()
        .enumerate()
        .map(|(place, id)| {
            let known = SPECIAL_ATTENTION.iter().any(|point| point.id == id.trim());
            let problem = Problem::DoesNotBelong {
                value: shown(id),
                to: Text::new(
                    "de drie speciale aandachtspunten, special-attention-1 tot -3",
                    "the three points of special attention, special-attention-1 to -3",
                ),
            };
            Observation::at(at.element(place)).failed_if((!known).then_some(problem))
        })
        .collect()
}
