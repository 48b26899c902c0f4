//! The project is not an employment measure, which is for the ESF+.

use alloc::vec;
use alloc::vec::Vec;

use crate::programme::SpecificObjective;
use crate::project::observation::Observation;
use crate::project::{ActivityKind, Applicability, Condition, Proposal};
use crate::report::Problem;
use crate::rules::Severity;
use crate::source::{Citation, Source};
use crate::text::Text;

pub(super) static CONDITION: Condition = Condition {
    id: "employment",
    title: Text::new(
        "Het project is geen tewerkstellingsmaatregel",
        "The project is not an employment measure",
    ),
    field: "activity_kinds",
    severity: Severity::Error,
    without_call: None,
    applies_to: Applicability::Every,
    citation: Citation::footnote(Source::STRATEGY, "3.2.2.2", "19"),
    citation_in_ghent: None,
    note: None,
    look,
};

/// Training, life-long learning and reskilling are supported under RSO1.4.
static TRAINING: Citation = Citation::paragraph(Source::ERDF_REGULATION, "5", "3");

fn look(proposal: &Proposal) -> Vec<Observation> {
    let at = CONDITION.place();
    let nature = match proposal.known_activity_kinds() {
        Ok(nature) => nature,
        Err(value) => return vec![Observation::depends_on(at, value)],
    };
    if nature.contains(&ActivityKind::EmploymentMeasure) {
        return vec![Observation::at(at).failed(Problem::Excluded {
            what: Text::new(
                "tewerkstelling, die bij het ESF+ hoort",
                "employment, which is for the ESF+",
            ),
            exception: Some(Text::new(
                "opleiding onder RSO1.4 en opleidingsinfrastructuur",
                "training under RSO1.4 and training infrastructure",
            )),
        })];
    }
    if !nature.contains(&ActivityKind::Training) {
        return vec![Observation::at(at)];
    }
    vec![match proposal.known_objectives() {
        Err(value) => Observation::depends_on(at, value),
        Ok(objectives) if objectives.contains(&SpecificObjective::Skills) => {
            Observation::at(at).cited(&TRAINING)
        }
        Ok(_) => Observation::at(at).cited(&TRAINING).noted(Text::new(
            "Artikel 5, lid 3, noemt opleiding alleen onder RSO1.4; onder een andere doelstelling: \
             vraag dit na bij het programmasecretariaat.",
            "Article 5(3) names training only under RSO1.4; under another objective: ask the \
             programme secretariat.",
        )),
    }]
}
