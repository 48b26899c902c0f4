//! The project is not an employment measure, which is for the ESF+.

use alloc::vec;
use alloc::vec::Vec;

use super::condition;
use crate::programme::SpecificObjective;
use crate::project::condition::Asks;
use crate::project::observation::Observation;
use crate::project::{ActivityKind, Condition, Proposal};
use crate::report::Problem;
use crate::source::{Citation, Source};
use crate::text::Text;

pub(super) static CONDITION: Condition = condition! {
    id: "employment",
    title: (
        "Het project is geen tewerkstellingsmaatregel",
        "The project is not an employment measure",
    ),
    field: "activity_kinds",
    severity: Error,
    citation: Citation::footnote(Source::STRATEGY, "3.2.2.2", "19"),
    asks: Asks::Observations(observations),
};

/// Training, life-long learning and reskilling are supported under RSO1.4.
static TRAINING: Citation = Citation::paragraph(Source::ERDF_REGULATION, "5", "3");

const TRAINING_IS_ALLOWED: Text = Text::new(
    "Tewerkstelling hoort bij het ESF+. Wel mogelijk: opleiding onder RSO1.4 en \
     opleidingsinfrastructuur.",
    "Employment is for the ESF+. Allowed: training under RSO1.4 and training infrastructure.",
);

const ONLY_UNDER_SKILLS: Text = Text::new(
    "Artikel 5, lid 3, noemt opleiding alleen onder RSO1.4; onder een andere doelstelling: vraag dit \
     na bij het programmasecretariaat.",
    "Article 5(3) names training only under RSO1.4; under another objective: ask the programme \
     secretariat.",
);

fn observations(proposal: &Proposal) -> Vec<Observation> {
    let place = CONDITION.place();
    let kinds = match proposal.known_activity_kinds() {
        Ok(kinds) => kinds,
        Err(other) => return vec![Observation::depends_on(place, other)],
    };
    if kinds.contains(&ActivityKind::EmploymentMeasure) {
        let activity = ActivityKind::EmploymentMeasure.code().into();
        let excluded = Observation::at(place).failed(Problem::Excluded { activity });
        return vec![excluded.noted(TRAINING_IS_ALLOWED)];
    }
    if !kinds.contains(&ActivityKind::Training) {
        return vec![Observation::at(place)];
    }
    vec![match proposal.known_objectives() {
        Err(other) => Observation::depends_on(place, other),
        Ok(objectives) if objectives.contains(&SpecificObjective::Skills) => {
            Observation::at(place).cited(&TRAINING)
        }
        Ok(_) => Observation::at(place).cited(&TRAINING).noted(ONLY_UNDER_SKILLS),
    }]
}
