//! Each target has a meaning: an output above zero, a result not below.

use alloc::vec;
use alloc::vec::Vec;

use crate::parse::shown;
use crate::programme::IndicatorKind;
use crate::project::observation::Observation;
use crate::project::{Applicability, Condition, IndicatorTarget, Proposal};
use crate::report::{Problem, Reason};
use crate::rules::Severity;
use crate::source::{Citation, Source};
use crate::text::Text;
use alloc::string::ToString;
use rust_decimal::Decimal;

pub(super) static CONDITION: Condition = Condition {
    id: "indicator-targets",
    title: Text::new(
        "Elke streefwaarde is positief (output) of niet negatief (resultaat)",
        "Each target is positive (output) or not negative (result)",
    ),
    field: "indicators",
    severity: Severity::Error,
    without_call: None,
    applies_to: Applicability::Every,
    citation: Citation::paragraph(Source::ERDF_REGULATION, "8", "2"),
    citation_in_ghent: None,
    note: Some(Text::new(
        "De bepaling zegt dat output van nul vertrekt: een streefwaarde ligt daar dus boven. Een \
         resultaat mag nul zijn of onder zijn uitgangswaarde liggen, zoals uitstoot die moet dalen.",
        "The provision says that an output starts from zero: so its target is above that. A result \
         may be zero or below its baseline, such as emissions that should fall.",
    )),
    look,
};

fn look(proposal: &Proposal) -> Vec<Observation> {
    let at = CONDITION.place();
    let indicators = proposal.indicators.as_deref().unwrap_or_default();
    if indicators.is_empty() {
        return vec![Observation::depends_on(at.clone(), at)];
    }
    let look = |place: usize, one: &IndicatorTarget| {
        let code = at.element(place).child("code");
        let at = at.element(place).child("target");
        let asked = Text::new("de streefwaarde", "the target");
        let target = match one.target.own(&at, asked) {
            Ok(target) => *target,
            Err(look) => return look,
        };
        if one.written_code().is_none() {
            return Observation::depends_on(at, code);
        }
        let Some(indicator) = one.common() else {
            return Observation::at(at).not_applicable(Reason::OutOfScope {
                what: Text::new(
                    "de betekenis van een indicator die niet opgenomen is in dit pakket",
                    "what an indicator means that is not in this data",
                ),
            });
        };
        let (enough, expected) = match indicator.kind {
            IndicatorKind::Output => (
                target > Decimal::ZERO,
                Text::new(
                    "een streefwaarde boven nul voor een outputindicator",
                    "a target above zero for an output indicator",
                ),
            ),
            IndicatorKind::Result => (
                target >= Decimal::ZERO,
                Text::new(
                    "een streefwaarde van nul of meer voor een resultaatindicator",
                    "a target of zero or more for a result indicator",
                ),
            ),
        };
        let problem = Problem::QuantityTooLow { value: shown(&target.to_string()), expected };
        Observation::at(at).failed_if((!enough).then_some(problem))
    };
    indicators.iter().enumerate().map(|(place, one)| look(place, one)).collect()
}
