//! Each common indicator is grouped under an objective of the project, or may be used under any.

use alloc::vec::Vec;

use super::{
    Check, Citation, Condition, NotPassed, Observation, Observations, Pointer, Proposal, Reason,
    Source, SpecificObjective, ValueSet, belongs, condition,
};
use crate::project::IndicatorTarget;
use crate::project::indicator_fit::IndicatorFit;

pub(super) static CONDITION: Condition = condition! {
    id: "indicator-grouping",
    title: "Elke gemeenschappelijke indicator hoort bij een doelstelling van het project"
        / "Each common indicator belongs to an objective of the project",
    field: "indicators",
    severity: Warning,
    citation: Citation::annex(Source::ERDF_REGULATION, "I", "1"),
    note: "De indeling van de bijlage dient de presentatie en sluit ander gebruik niet uit."
        / "The grouping of the annex is for presentation and does not exclude other use.",
    asks: TryObservations(observations),
};

fn observations(proposal: &Proposal, place: &Pointer) -> Result<Observations, NotPassed> {
    let indicators = proposal.indicators.as_deref().unwrap_or_default();
    if indicators.is_empty() {
        return Err(NotPassed::depends_on(place.clone()));
    }
    let objectives = proposal.known_objectives();
    let of_each = indicators.iter().enumerate().map(|(number, indicator)| {
        let place = place.element(number).child("code");
        Observation::at(place, is_usable(indicator, &objectives))
    });
    Ok(of_each.collect())
}

fn is_usable(
    indicator: &IndicatorTarget,
    objectives: &Result<Vec<SpecificObjective>, NotPassed>,
) -> Check {
    let code = indicator.written_code().ok_or(Reason::FieldMissing)?;
    match IndicatorFit::of(&code, &objectives.clone()?) {
        IndicatorFit::Usable => Ok(()),
        IndicatorFit::ProgrammeSpecific => {
            Err(NotPassed::NotApplicable(Reason::IndicatorNotInData))
        }
        IndicatorFit::OtherCommon => belongs(false, &code, ValueSet::IndicatorsOfObjectives),
    }
}
