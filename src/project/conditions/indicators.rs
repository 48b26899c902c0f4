//! At least one common indicator that its objectives may use.

use alloc::vec;
use alloc::vec::Vec;

use crate::project::indicator_fit::IndicatorFit;
use crate::project::observation::Observation;
use crate::project::{Applicability, Condition, IndicatorTarget, Proposal};
use crate::report::{Problem, Reason};
use crate::rules::Severity;
use crate::source::{Citation, Source};
use crate::text::Text;

pub(super) static CONDITION: Condition = Condition {
    id: "indicators",
    title: Text::new(
        "Ten minste één gemeenschappelijke indicator van de doelstelling",
        "At least one common indicator of the objective",
    ),
    field: "indicators",
    severity: Severity::Error,
    without_call: None,
    applies_to: Applicability::Every,
    citation: Citation::section(Source::STRATEGY, "4"),
    citation_in_ghent: None,
    note: Some(Text::new(
        "Welke indicatoren het Vlaamse programma koos, is niet opgenomen in dit pakket; \
         getoetst wordt aan de indicatoren die voor de doelstelling bruikbaar zijn.",
        "Which indicators the Flemish programme chose is not in this data: what is looked at is \
         what the objective may use.",
    )),
    look,
};

fn look(proposal: &Proposal) -> Vec<Observation> {
    let at = CONDITION.place();
    let asked = Text::new(
        "ten minste één indicator met een streefwaarde",
        "at least one indicator with a target",
    );
    let indicators = match proposal.indicators.as_deref() {
        None => return vec![Observation::field_missing(at, asked)],
        Some([]) => return vec![Observation::at(at).failed(Problem::EmptyList { asked })],
        Some(indicators) => indicators,
    };
    let objectives = match proposal.known_objectives() {
        Ok(objectives) => objectives,
        Err(value) => return vec![Observation::depends_on(at, value)],
    };
    let fit = |one: &IndicatorTarget| one.fit(&objectives);
    if indicators.iter().any(|one| fit(one) == IndicatorFit::Usable) {
        return vec![Observation::at(at)];
    }
    let other = indicators.iter().position(|one| fit(one) != IndicatorFit::ProgrammeSpecific);
    vec![match other {
        // The grouping of that indicator has a finding of its own.
        Some(place) => {
            let value = at.element(place).child("code");
            Observation::depends_on(at, value)
        }
        None => Observation::at(at).not_evaluated(Reason::OutOfScope {
            what: Text::new(
                "de indicatoren van het programma zelf; een gemeenschappelijke staat er niet bij",
                "the programme's own indicators; there is no common one among them",
            ),
        }),
    }]
}
