//! The project is not an employment measure, which is for the ESF+.

use super::{
    ActivityKind, Citation, Condition, NotPassed, Observation, Observations, Pointer, Problem,
    Proposal, Source, SpecificObjective, Text, condition,
};

pub(super) static CONDITION: Condition = condition! {
    id: "employment",
    title: "Het project is geen tewerkstellingsmaatregel of opleiding in algemene vaardigheden"
        / "The project is not an employment measure or training in general skills",
    field: "activity_kinds",
    force: Required,
    citation: Citation::footnote(Source::STRATEGY, "3.2.2.2", "19"),
    asks: TryObservations(observations),
};

/// The programme does not invest in general skills.
static GENERAL_SKILLS: Citation = Citation::section(Source::STRATEGY, "3.2.2.1");

/// Training, life-long learning, reskilling and education are supported under RSO1.4.
static TRAINING: Citation = Citation::paragraph(Source::ERDF_REGULATION, "5", "3");

static TRAINING_IS_ALLOWED: Text = Text::new(
    "Tewerkstelling hoort in beginsel bij het ESF+. Wel mogelijk: opleiding onder RSO1.4 (artikel 5, \
     lid 3) of voor STEP (lid 3 bis), opleidingsinfrastructuur en, tot 15 % van een prioriteit, kosten \
     van het ESF+ (GB-verordening, artikel 25, lid 2).",
    "Employment is in principle for the ESF+. Allowed: training under RSO1.4 (article 5(3)) or for STEP \
     (5(3a)), training infrastructure and, up to 15% of a priority, costs of the ESF+ (CPR, article 25(2)).",
);

static LINKED_SKILLS: Text = Text::new(
    "Het programma zet niet in op algemene vaardigheden, wel op digitale vaardigheden en op die voor slimme \
     specialisatie, industriële transitie en ondernemerschap.",
    "The programme does not invest in general skills, but in digital skills and in those for smart \
     specialisation, industrial transition and entrepreneurship.",
);

static ONLY_UNDER_SKILLS: Text = Text::new(
    "Artikel 5 noemt opleiding onder RSO1.4 (lid 3) en voor STEP (lid 3 bis); onder een andere \
     doelstelling: vraag dit na bij het programmasecretariaat.",
    "Article 5 names training under RSO1.4 (paragraph 3) and for STEP (paragraph 3a); under another \
     objective: ask the programme secretariat.",
);

fn observations(proposal: &Proposal, place: &Pointer) -> Result<Observations, NotPassed> {
    let kinds = proposal.known_activity_kinds()?;
    let seen = |check| Observation::at(place.clone(), check);
    if kinds.contains(&ActivityKind::EmploymentMeasure) {
        let activity = ActivityKind::EmploymentMeasure.code().into();
        let excluded = seen(Err(Problem::Excluded { activity }.into()));
        return Ok(Observations::from([excluded.noted(&TRAINING_IS_ALLOWED)]));
    }
    if kinds.contains(&ActivityKind::GeneralSkills) {
        let activity = ActivityKind::GeneralSkills.code().into();
        let excluded = seen(Err(Problem::Excluded { activity }.into()));
        return Ok(Observations::from([excluded.cited(&GENERAL_SKILLS).noted(&LINKED_SKILLS)]));
    }
    if !kinds.contains(&ActivityKind::Training) {
        return Ok(Observations::from([seen(Ok(()))]));
    }
    let under_skills = proposal.known_objectives()?.contains(&SpecificObjective::Skills);
    let training = seen(Ok(())).cited(&TRAINING);
    Ok(Observations::from([if under_skills {
        training
    } else {
        training.noted(&ONLY_UNDER_SKILLS)
    }]))
}
