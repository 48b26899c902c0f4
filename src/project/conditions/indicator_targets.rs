//! Each target has a meaning: an output above zero, a result not below.

use alloc::vec;
use alloc::vec::Vec;

use super::condition;
use crate::parse::shown;
use crate::programme::IndicatorKind;
use crate::project::condition::Asks;
use crate::project::observation::Observation;
use crate::project::{Condition, Proposal};
use crate::report::{Problem, Reason, TargetBound};
use crate::source::{Citation, Source};
use alloc::string::ToString;
use rust_decimal::Decimal;

pub(super) static CONDITION: Condition = condition! {
    id: "indicator-targets",
    title: (
        "Elke streefwaarde is positief (output) of niet negatief (resultaat)",
        "Each target is positive (output) or not negative (result)",
    ),
    field: "indicators",
    severity: Error,
    citation: Citation::paragraph(Source::ERDF_REGULATION, "8", "2"),
    note: (
        "De bepaling zegt dat output van nul vertrekt: een streefwaarde ligt daar dus boven. Een \
         resultaat mag nul zijn of onder zijn uitgangswaarde liggen, zoals uitstoot die moet dalen.",
        "The provision says that an output starts from zero: so its target is above that. A result \
         may be zero or below its baseline, such as emissions that should fall.",
    ),
    asks: Asks::Observations(observations),
};

fn observations(proposal: &Proposal) -> Vec<Observation> {
    let place = CONDITION.place();
    let indicators = proposal.indicators.as_deref().unwrap_or_default();
    if indicators.is_empty() {
        return vec![Observation::depends_on(place.clone(), place)];
    }
    let of_each = indicators.iter().enumerate().map(|(number, one)| {
        let code = place.element(number).child("code");
        let place = place.element(number).child("target");
        let target = match one.target.own(&place) {
            Ok(target) => *target,
            Err(observation) => return observation,
        };
        if one.written_code().is_none() {
            return Observation::depends_on(place, code);
        }
        let Some(indicator) = one.common() else {
            return Observation::at(place).not_applicable(Reason::IndicatorNotInData);
        };
        let (enough, required) = match indicator.kind {
            IndicatorKind::Output => (target > Decimal::ZERO, TargetBound::AboveZero),
            IndicatorKind::Result => (target >= Decimal::ZERO, TargetBound::ZeroOrMore),
        };
        let problem = Problem::TargetTooLow { value: shown(&target.to_string()), required };
        Observation::at(place).failed_if((!enough).then_some(problem))
    });
    of_each.collect()
}
