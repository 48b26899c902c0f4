//! Each target has a meaning: an output above zero, a result not below.

use alloc::string::ToString;

use rust_decimal::Decimal;

use super::{
    Check, Citation, Condition, NotPassed, Observation, Observations, Pointer, Problem, Proposal,
    Reason, Source, condition, cut, each_element, require,
};
use crate::programme::{Indicator, IndicatorKind};
use crate::project::IndicatorTarget;
use crate::project::indicator_fit::IndicatorFit;
use crate::report::TargetBound;

pub(super) static CONDITION: Condition = condition! {
    id: "indicator-targets",
    title: "Elke streefwaarde is positief (output) of niet negatief (resultaat)"
        / "Each target is positive (output) or not negative (result)",
    field: "indicators",
    fields: ["/indicators/0/code", "/indicators/0/target"],
    force: Consistency,
    citation: Citation::paragraph(Source::ERDF_REGULATION, "8", "2").inference(),
    note: "De bepaling zegt alleen dat output van nul vertrekt. Daaruit volgt dat een streefwaarde voor output \
        boven nul ligt. Een resultaat mag nul zijn of onder zijn uitgangswaarde liggen, zoals uitstoot die moet \
        dalen."
        / "The provision says only that an output starts from zero. It follows that its target is above zero. A \
           result may be zero or below its baseline, such as emissions that should fall.",
    asks: TryObservations(observations),
};

fn observations(proposal: &Proposal, place: &Pointer) -> Result<Observations, NotPassed> {
    let indicators = proposal.indicators.as_deref().unwrap_or_default();
    if indicators.is_empty() {
        return Err(NotPassed::depends_on(place.clone()));
    }
    Ok(each_element(indicators, place, |indicator, place| {
        let check = has_meaning(indicator, place.child("code"));
        [Observation::at(place.child("target"), check)]
    }))
}

fn has_meaning(indicator: &IndicatorTarget, code_at: Pointer) -> Check {
    let target = *indicator.target.own()?;
    let code = indicator.written_code().ok_or_else(|| NotPassed::depends_on(code_at.clone()))?;
    if IndicatorFit::of(&code, &[]) == IndicatorFit::Unknown {
        return Err(NotPassed::depends_on(code_at));
    }
    let Some(indicator) = Indicator::from_code(&code) else {
        return Err(NotPassed::NotApplicable(Reason::ProgrammeSpecificIndicator));
    };
    let (enough, required) = match indicator.kind {
        IndicatorKind::Output => (target > Decimal::ZERO, TargetBound::AboveZero),
        IndicatorKind::Result => (target >= Decimal::ZERO, TargetBound::ZeroOrMore),
    };
    require(enough, || Problem::IndicatorTargetTooLow {
        value: cut(&target.to_string()).into_owned(),
        required,
    })
}
