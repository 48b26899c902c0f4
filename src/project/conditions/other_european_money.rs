//! No money of another European programme, and certainly not for the same expenditure.

use alloc::vec;
use alloc::vec::Vec;

use crate::parse::shown;
use crate::project::observation::Observation;
use crate::project::{Applicability, Condition, Proposal};
use crate::report::Problem;
use crate::rules::Severity;
use crate::source::{Citation, Passage, Source};
use crate::text::{Text, says_something};

pub(super) static CONDITION: Condition = Condition {
    id: "other-european-money",
    title: Text::new(
        "Geen geld van een ander Europees programma",
        "No money of another European programme",
    ),
    field: "other_european_funding",
    severity: Severity::Error,
    without_call: None,
    applies_to: Applicability::Every,
    citation: Citation::paragraph(Source::CPR, "63", "9"),
    citation_in_ghent: None,
    note: Some(Text::new(
        "De verordening verbiedt dezelfde uitgave twee keer aan te geven; de Vlaamse praktijk \
         sluit elke combinatie uit.",
        "The regulation forbids declaring the same expenditure twice; Flemish practice rules out \
         any combination.",
    )),
    look,
};

/// That no other European programme pays at all is Flemish practice, which the calls tell.
static CALLS: Citation = Citation::new(Source::CALLS, Passage::Whole);

fn look(proposal: &Proposal) -> Vec<Observation> {
    let at = CONDITION.place();
    let asked = Text::new(
        "welke andere Europese programma's meebetalen (geen? geef een lege lijst)",
        "which other European programmes contribute (if none, give an empty list)",
    );
    let others = match proposal.other_european_funding.as_deref() {
        None => return vec![Observation::field_missing(at, asked)],
        Some([]) => return vec![Observation::at(at)],
        Some(others) => others,
    };
    others
        .iter()
        .enumerate()
        .map(|(place, other)| {
            let name = other.programme.as_deref().map(str::trim);
            let programme = name.filter(|name| says_something(name)).map(shown);
            let look = Observation::at(at.element(place));
            if other.same_expenditure == Some(true) {
                look.failed(Problem::FundedTwice { programme })
            } else {
                look.cited(&CALLS).failed(Problem::OtherEuropeanMoney { programme })
            }
        })
        .collect()
}
