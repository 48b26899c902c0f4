//! The project is not an employment measure, which is for the ESF+.

use alloc::vec;

use super::{
    ActivityKind, Citation, Condition, NotPassed, Observation, Observations, Pointer, Problem,
    Proposal, Source, SpecificObjective, Text, condition,
};

pub(super) static CONDITION: Condition = condition! {
    id: "employment",
    title: "Het project is geen tewerkstellingsmaatregel"
        / "The project is not an employment measure",
    field: "activity_kinds",
    severity: Error,
    citation: Citation::footnote(Source::STRATEGY, "3.2.2.2", "19"),
    asks: TryObservations(observations),
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

fn observations(proposal: &Proposal, place: &Pointer) -> Result<Observations, NotPassed> {
    let kinds = proposal.known_activity_kinds()?;
    let seen = |check| Observation::at(place.clone(), check);
    if kinds.contains(&ActivityKind::EmploymentMeasure) {
        let activity = ActivityKind::EmploymentMeasure.code().into();
        let excluded = seen(Err(Problem::Excluded { activity }.into()));
        return Ok(vec![excluded.noted(TRAINING_IS_ALLOWED)]);
    }
    if !kinds.contains(&ActivityKind::Training) {
        return Ok(vec![seen(Ok(()))]);
    }
    let under_skills = proposal.known_objectives()?.contains(&SpecificObjective::Skills);
    let training = seen(Ok(())).cited(&TRAINING);
    Ok(vec![if under_skills { training } else { training.noted(ONLY_UNDER_SKILLS) }])
}
