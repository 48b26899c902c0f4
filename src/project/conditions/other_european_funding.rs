//! No funding from another European programme, and never for the same expenditure.

use super::{
    Applicability, Citation, Condition, NotPassed, Observation, Observations, Pointer, Problem,
    Proposal, Source, Text, condition, cut, each, each_element, says_something,
};
use crate::project::{Call, OtherFunding};
use crate::source::Passage;

pub(super) static DOUBLE_FUNDING: Condition = condition! {
    id: "double-funding",
    title: "Geen ander Europees programma betaalt dezelfde uitgaven"
        / "No other European programme pays the same expenditure",
    field: "other_european_funding",
    fields: ["/other_european_funding", "/other_european_funding/0/same_expenditure"],
    force: Required,
    citation: Citation::paragraph(Source::CPR, "63", "9"),
    asks: Observations(|proposal, place| match proposal.other_european_funding.as_deref() {
        None => Observations::from([Observation::missing(place.clone()).noted(&EMPTY_LIST)]),
        Some([]) => Observations::from([Observation::at(place.clone(), Ok(()))]),
        Some(others) => each_element(others, place, |other, place| {
            [match other.same_expenditure {
                None => Observation::missing(place.child("same_expenditure")),
                Some(false) => Observation::at(place, Ok(())),
                Some(true) => {
                    let programme = name(other);
                    Observation::at(place, Err(Problem::DoubleFunding { programme }.into()))
                }
            }]
        }),
    }),
};

pub(super) static CONDITION: Condition = condition! {
    id: "other-european-funding",
    title: "Geen financiering van een ander Europees programma"
        / "No funding from another European programme",
    field: "other_european_funding",
    force: EveryCall,
    set_by: |call| call.other_european_funding == Some(false),
    citation: Citation::new(Source::CALLS, Passage::Whole),
    note: "De verordening laat toe dat verschillende fondsen dezelfde concrete actie steunen; de Vlaamse \
             praktijk sluit elke combinatie uit."
        / "The regulation lets several funds support one operation; Flemish practice rules out any \
             combination.",
    asks: UnderCall(observations),
};

static EMPTY_LIST: Text = Text::new(
    "Betaalt geen ander Europees programma mee? Geef een lege lijst.",
    "No other European programme contributes? Give an empty list.",
);

fn observations(
    proposal: &Proposal,
    call: Option<&Call>,
    place: &Pointer,
) -> Result<Observations, NotPassed> {
    if call.is_some_and(|call| call.other_european_funding == Some(true)) {
        return Err(NotPassed::applies_only_to(Applicability::SettingCalls));
    }
    match proposal.other_european_funding.as_deref() {
        // The condition on double funding reports it.
        None => Err(NotPassed::depends_on(place.clone())),
        Some([]) => Ok(Observations::from([Observation::at(place.clone(), Ok(()))])),
        Some(others) => Ok(each(others, place, |other| {
            Err(Problem::OtherEuropeanFunding { programme: name(other) }.into())
        })),
    }
}

/// The name of a programme, if it has one.
fn name(other: &OtherFunding) -> Option<alloc::string::String> {
    other
        .programme
        .as_deref()
        .map(str::trim)
        .filter(|name| says_something(name))
        .map(|text| cut(text).into_owned())
}
