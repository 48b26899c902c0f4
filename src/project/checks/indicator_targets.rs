//! Each target has a meaning: an output above zero, a result not below.

use alloc::vec;
use alloc::vec::Vec;

use crate::input::Pointer;
use crate::parse::shown;
use crate::programme::IndicatorKind;
use crate::project::look::Look;
use crate::project::{AppliesTo, Check, IndicatorTarget, Proposal};
use crate::report::{Problem, Reason};
use crate::rules::Severity;
use crate::source::{Citation, Document};
use crate::text::Text;
use alloc::string::ToString;
use rust_decimal::Decimal;

pub(super) static CHECK: Check = Check {
    id: "indicator-targets",
    title: Text::new("Elke streefwaarde heeft een betekenis", "Each target has a meaning"),
    severity: Severity::Error,
    without_call: None,
    applies_to: AppliesTo::Every,
    citation: Citation::paragraph(Document::ERDF_REGULATION, "8", "2"),
    note: Some(Text::new(
        "Een resultaat mag nul zijn of onder zijn uitgangswaarde liggen, zoals uitstoot die moet dalen.",
        "A result may be zero or below its baseline, such as emissions that should fall.",
    )),
    look,
};

fn look(proposal: &Proposal) -> Vec<Look> {
    let at = Pointer::ROOT.child("indicators");
    let indicators = proposal.indicators.as_deref().unwrap_or_default();
    if indicators.is_empty() {
        return vec![Look::rests_on(Pointer::ROOT, at)];
    }
    let look = |place: usize, one: &IndicatorTarget| {
        let at = at.element(place).child("target");
        let asked = Text::new("de streefwaarde", "the target");
        let target = match one.target.own(&at, asked) {
            Ok(target) => *target,
            Err(look) => return look,
        };
        let Some(indicator) = one.common() else {
            return Look::at(at).not_applicable(Reason::NotLookedAt {
                what: Text::new(
                    "de betekenis van een indicator die niet in deze gegevens zit",
                    "what an indicator means that is not in this data",
                ),
            });
        };
        let (enough, expected) = match indicator.kind {
            IndicatorKind::Output => {
                (target > Decimal::ZERO, Text::new("een output boven nul", "an output above zero"))
            }
            IndicatorKind::Result => (
                target >= Decimal::ZERO,
                Text::new("een resultaat van nul of meer", "a result of zero or more"),
            ),
        };
        let problem = Problem::QuantityTooLow { value: shown(&target.to_string()), expected };
        Look::at(at).failed_if((!enough).then_some(problem))
    };
    indicators.iter().enumerate().map(|(place, one)| look(place, one)).collect()
}
