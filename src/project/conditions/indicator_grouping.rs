//! Each common indicator is grouped under an objective of the project, or may be used under any.

use alloc::vec::Vec;

use super::{
    Check, Citation, Condition, NotPassed, Observation, Observations, Pointer, Problem, Proposal,
    Reason, Source, SpecificObjective, Text, ValueSet, belongs, condition, cut, distinct,
    each_element,
};
use crate::project::IndicatorTarget;
use crate::project::indicator_fit::{IndicatorFit, nearest};

pub(super) static CONDITION: Condition = condition! {
    id: "indicator-grouping",
    title: "Elke gemeenschappelijke indicator hoort bij een doelstelling van het project"
        / "Each common indicator belongs to an objective of the project",
    field: "indicators",
    fields: ["/indicators/0/code"],
    force: Plausibility,
    citation: Citation::annex(Source::ERDF_REGULATION, "I", "1").inference(),
    note: "De indeling van de bijlage dient de presentatie en sluit ander gebruik niet uit."
        / "The grouping of the annex is for presentation and does not exclude other use.",
    asks: TryObservations(observations),
};

/// Indicators of heating by gas. Article 7(4) ended the exception for it, paragraph 1(h)(i).
const OF_GAS: [&str; 2] = ["RCO123", "RCR105"];
static NO_LONGER: Text = Text::new(
    "Volgens onze interpretatie van artikel 7, lid 4, is deze indicator niet meer bruikbaar voor een project dat na \
     2025 wordt geselecteerd.",
    "By our interpretation of article 7(4), this indicator cannot be used for a project that is selected after 2025.",
);

static ONCE: Text =
    Text::new("Elke indicator staat één keer in de lijst", "Each indicator is in the list once");

fn observations(proposal: &Proposal, place: &Pointer) -> Result<Observations, NotPassed> {
    let indicators = proposal.indicators.as_deref().unwrap_or_default();
    if indicators.is_empty() {
        return Err(NotPassed::depends_on(place.clone()));
    }
    let objectives = proposal.known_objectives();
    let codes: Vec<_> = indicators.iter().map(IndicatorTarget::written_code).collect();
    let mut before = Vec::new();
    Ok(each_element(&codes, place, |code, place| {
        let place = place.child("code");
        let Some(code) = code.as_deref() else { return [Observation::missing(place)] };
        if let Err(duplicate) = distinct(code, &mut before) {
            return [Observation::at(place, Err(duplicate)).titled(&ONCE)];
        }
        let seen = Observation::at(place, is_usable(code, &objectives));
        [if OF_GAS.contains(&code) { seen.noted(&NO_LONGER) } else { seen }]
    }))
}

fn is_usable(code: &str, objectives: &Result<Vec<SpecificObjective>, NotPassed>) -> Check {
    let fit = match IndicatorFit::of(code, &[]) {
        // Only what a common indicator is grouped under depends on the objectives.
        IndicatorFit::OtherCommon => IndicatorFit::of(code, &objectives.clone()?),
        fit => fit,
    };
    match fit {
        IndicatorFit::Usable => Ok(()),
        IndicatorFit::ProgrammeSpecific => {
            Err(NotPassed::NotApplicable(Reason::ProgrammeSpecificIndicator))
        }
        IndicatorFit::Unknown => {
            let nearest = nearest(code).ok_or(Reason::ProgrammeSpecificIndicator)?;
            Err(Problem::UnknownIndicator {
                value: cut(code).into_owned(),
                nearest: nearest.into(),
            }
            .into())
        }
        IndicatorFit::OtherCommon => belongs(false, code, ValueSet::IndicatorsOfObjectives),
    }
}
