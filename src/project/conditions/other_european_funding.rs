//! No money of another European programme, and certainly not for the same expenditure.

use alloc::vec;

use super::{
    Citation, Condition, Observation, Observations, Pointer, Problem, Proposal, Source, Text,
    condition, says_something, shown,
};
use crate::source::Passage;

pub(super) static CONDITION: Condition = condition! {
    id: "other-european-funding",
    title: "Geen geld van een ander Europees programma"
        / "No money of another European programme",
    field: "other_european_funding",
    severity: Error,
    citation: Citation::paragraph(Source::CPR, "63", "9"),
    note: "De verordening verbiedt dezelfde uitgave twee keer aan te geven; de Vlaamse praktijk \
             sluit elke combinatie uit."
        / "The regulation forbids declaring the same expenditure twice; Flemish practice rules out \
             any combination.",
    asks: Observations(observations),
};

/// That no other European programme pays at all is Flemish practice, which the calls state.
static CALLS: Citation = Citation::new(Source::CALLS, Passage::Whole);

const NONE_IS_AN_EMPTY_LIST: Text = Text::new(
    "Betaalt geen ander Europees programma mee? Geef een lege lijst.",
    "No other European programme contributes? Give an empty list.",
);

fn observations(proposal: &Proposal, place: &Pointer) -> Observations {
    let others = match proposal.other_european_funding.as_deref() {
        None => {
            return vec![Observation::missing(place.clone()).noted(NONE_IS_AN_EMPTY_LIST)];
        }
        Some([]) => return vec![Observation::at(place.clone(), Ok(()))],
        Some(others) => others,
    };
    let of_each = others.iter().enumerate().map(|(number, other)| {
        let place = place.element(number);
        let name = other.programme.as_deref().map(str::trim);
        let programme = name.filter(|name| says_something(name)).map(shown);
        if other.same_expenditure == Some(true) {
            Observation::at(place, Err(Problem::DoubleFunding { programme }.into()))
        } else {
            let money = Problem::OtherEuropeanFunding { programme };
            Observation::at(place, Err(money.into())).cited(&CALLS)
        }
    });
    of_each.collect()
}
