//! Each common indicator is grouped under an objective of the project, or may be used under any.

use alloc::vec;
use alloc::vec::Vec;

use crate::parse::shown;
use crate::project::indicator_fit::IndicatorFit;
use crate::project::observation::Observation;
use crate::project::{Applicability, Condition, IndicatorTarget, Proposal};
use crate::report::{Problem, Reason};
use crate::rules::Severity;
use crate::source::{Citation, Source};
use crate::text::Text;

pub(super) static CONDITION: Condition = Condition {
    id: "indicator-grouping",
    title: Text::new(
        "Elke gemeenschappelijke indicator hoort bij een doelstelling van het project",
        "Each common indicator belongs to an objective of the project",
    ),
    field: "indicators",
    severity: Severity::Warning,
    without_call: None,
    applies_to: Applicability::Every,
    citation: Citation::annex(Source::ERDF_REGULATION, "I", "1"),
    citation_in_ghent: None,
    note: Some(Text::new(
        "De indeling van de bijlage dient de presentatie en sluit ander gebruik niet uit.",
        "The grouping of the annex is for presentation and does not exclude other use.",
    )),
    look,
};

fn look(proposal: &Proposal) -> Vec<Observation> {
    let at = CONDITION.place();
    let indicators = proposal.indicators.as_deref().unwrap_or_default();
    if indicators.is_empty() {
        return vec![Observation::depends_on(at.clone(), at)];
    }
    let objectives = proposal.known_objectives();
    let look = |place: usize, one: &IndicatorTarget| {
        let at = at.element(place).child("code");
        let asked = Text::new(
            "de code van een indicator, zoals RCO26",
            "the code of an indicator, such as RCO26",
        );
        let Some(code) = one.written_code() else { return Observation::field_missing(at, asked) };
        let objectives = match &objectives {
            Ok(objectives) => objectives,
            Err(value) => return Observation::depends_on(at, value.clone()),
        };
        match one.fit(objectives) {
            IndicatorFit::NoCode => Observation::field_missing(at, asked),
            IndicatorFit::Usable => Observation::at(at),
            IndicatorFit::ProgrammeSpecific => {
                Observation::at(at).not_applicable(Reason::OutOfScope {
                    what: Text::new(
                        "een indicator van het programma zelf",
                        "an indicator of the programme's own",
                    ),
                })
            }
            IndicatorFit::OtherCommon => Observation::at(at).failed(Problem::DoesNotBelong {
                value: shown(&code),
                to: Text::new(
                    "de indicatoren van de genoemde doelstellingen",
                    "the indicators of the objectives that are named",
                ),
            }),
        }
    };
    indicators.iter().enumerate().map(|(place, one)| look(place, one)).collect()
}
