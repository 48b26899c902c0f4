//! Each common indicator is grouped under an objective of the project, or may be used under any.

use alloc::vec::Vec;

use super::{
    Check, Citation, Condition, NotPassed, Observation, Observations, Pointer, Problem, Proposal,
    Reason, Source, SpecificObjective, Text, ValueSet, belongs, condition, cut,
};
use crate::project::IndicatorTarget;
use crate::project::indicator_fit::{IndicatorFit, nearest};

pub(super) static CONDITION: Condition = condition! {
    id: "indicator-grouping",
    title: "Elke gemeenschappelijke indicator hoort bij een doelstelling van het project"
        / "Each common indicator belongs to an objective of the project",
    field: "indicators",
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

fn observations(proposal: &Proposal, place: &Pointer) -> Result<Observations, NotPassed> {
    let indicators = proposal.indicators.as_deref().unwrap_or_default();
    if indicators.is_empty() {
        return Err(NotPassed::depends_on(place.clone()));
    }
    let objectives = proposal.known_objectives();
    let of_each = indicators.iter().enumerate().map(|(number, indicator)| {
        let place = place.element(number).child("code");
        let seen = Observation::at(place, is_usable(indicator, &objectives));
        let of_gas = indicator.written_code().is_some_and(|code| OF_GAS.contains(&code.as_str()));
        if of_gas { seen.noted(&NO_LONGER) } else { seen }
    });
    Ok(Observations::of_each(of_each))
}

fn is_usable(
    indicator: &IndicatorTarget,
    objectives: &Result<Vec<SpecificObjective>, NotPassed>,
) -> Check {
    let code = indicator.written_code().ok_or(Reason::FieldMissing)?;
    match IndicatorFit::of(&code, &objectives.clone()?) {
        IndicatorFit::Usable => Ok(()),
        IndicatorFit::ProgrammeSpecific => {
            Err(NotPassed::NotApplicable(Reason::ProgrammeSpecificIndicator))
        }
        IndicatorFit::Unknown => {
            let nearest = nearest(&code).ok_or(Reason::ProgrammeSpecificIndicator)?;
            Err(Problem::UnknownIndicator {
                value: cut(&code).into_owned(),
                nearest: nearest.into(),
            }
            .into())
        }
        IndicatorFit::OtherCommon => belongs(false, &code, ValueSet::IndicatorsOfObjectives),
    }
}
