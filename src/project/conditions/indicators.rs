//! At least one common indicator that its objectives may use.

use super::{
    Check, Citation, Condition, NotPassed, Proposal, Reason, Source, condition, filled_in,
};
use crate::project::IndicatorTarget;
use crate::project::indicator_fit::IndicatorFit;

pub(super) static CONDITION: Condition = condition! {
    id: "indicators",
    title: "Ten minste één gemeenschappelijke indicator van de doelstelling"
        / "At least one common indicator of the objective",
    field: "indicators",
    force: Required,
    citation: Citation::section(Source::STRATEGY, "4").inference(),
    note: "Een project draagt bij tot een doelstelling, met inbegrip van haar indicatoren. Dat een voorstel er een \
        noemt, is een interpretatie. Welke indicatoren het Vlaamse programma koos, is niet opgenomen in deze \
        gegevens; getoetst wordt aan de indicatoren die voor de doelstelling bruikbaar zijn."
        / "A project contributes to an objective, including its indicators. That a proposal names one of them is an \
           interpretation. Which indicators the Flemish programme chose is not in this data: the proposal is \
           checked against those that the objective may use.",
    asks: Check(has_one),
};

fn has_one(proposal: &Proposal) -> Check {
    let indicators = filled_in(proposal.indicators.as_deref())?;
    let objectives = proposal.known_objectives()?;
    let fit =
        |one: &IndicatorTarget| one.written_code().map(|code| IndicatorFit::of(&code, &objectives));
    if indicators.iter().any(|one| fit(one) == Some(IndicatorFit::Usable)) {
        return Ok(());
    }
    let other = indicators.iter().position(|one| fit(one) != Some(IndicatorFit::ProgrammeSpecific));
    Err(match other {
        // The grouping of that indicator is reported at its own place.
        Some(number) => NotPassed::depends_on_element(&CONDITION.place(), number, Some("code")),
        None => Reason::ProgrammeSpecificIndicator.into(),
    })
}
