//! No money of another European programme, and certainly not for the same expenditure.

use alloc::vec;
use alloc::vec::Vec;

use super::condition;
use crate::parse::shown;
use crate::project::condition::Asks;
use crate::project::observation::Observation;
use crate::project::{Condition, Proposal};
use crate::report::Problem;
use crate::source::{Citation, Passage, Source};
use crate::text::{Text, says_something};

pub(super) static CONDITION: Condition = condition! {
    id: "other-european-money",
    title: (
        "Geen geld van een ander Europees programma",
        "No money of another European programme",
    ),
    field: "other_european_funding",
    severity: Error,
    citation: Citation::paragraph(Source::CPR, "63", "9"),
    note: (
        "De verordening verbiedt dezelfde uitgave twee keer aan te geven; de Vlaamse praktijk \
         sluit elke combinatie uit.",
        "The regulation forbids declaring the same expenditure twice; Flemish practice rules out \
         any combination.",
    ),
    asks: Asks::Observations(observations),
};

/// That no other European programme pays at all is Flemish practice, which the calls state.
static CALLS: Citation = Citation::new(Source::CALLS, Passage::Whole);

const NONE_IS_AN_EMPTY_LIST: Text = Text::new(
    "Betaalt geen ander Europees programma mee? Geef een lege lijst.",
    "No other European programme contributes? Give an empty list.",
);

fn observations(proposal: &Proposal) -> Vec<Observation> {
    let place = CONDITION.place();
    let others = match proposal.other_european_funding.as_deref() {
        None => return vec![Observation::field_missing(place).noted(NONE_IS_AN_EMPTY_LIST)],
        Some([]) => return vec![Observation::at(place)],
        Some(others) => others,
    };
    let of_each = others.iter().enumerate().map(|(number, other)| {
        let name = other.programme.as_deref().map(str::trim);
        let programme = name.filter(|name| says_something(name)).map(shown);
        let seen = Observation::at(place.element(number));
        if other.same_expenditure == Some(true) {
            seen.failed(Problem::FundedTwice { programme })
        } else {
            seen.cited(&CALLS).failed(Problem::OtherEuropeanMoney { programme })
        }
    });
    of_each.collect()
}
