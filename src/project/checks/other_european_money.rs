//! No money of another European programme, and certainly not for the same expenditure.

use alloc::vec;
use alloc::vec::Vec;

use crate::parse::shown;
use crate::project::look::Look;
use crate::project::{AppliesTo, Check, Proposal};
use crate::report::Problem;
use crate::rules::Severity;
use crate::source::{Citation, Document, Passage};
use crate::text::{Text, says_something};

pub(super) static CHECK: Check = Check {
    id: "other-european-money",
    title: Text::new(
        "Geen geld van een ander Europees programma",
        "No money of another European programme",
    ),
    field: "other_european_funding",
    severity: Severity::Error,
    without_call: None,
    applies_to: AppliesTo::Every,
    citation: Citation::paragraph(Document::COMMON_PROVISIONS, "63", "9"),
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
static CONDITION: Citation = Citation::new(Document::CALLS, Passage::Whole);

fn look(proposal: &Proposal) -> Vec<Look> {
    let at = CHECK.at();
    let asked = Text::new(
        "welke andere Europese programma's meebetalen (geen? geef een lege lijst)",
        "which other European programmes contribute (if none, give an empty list)",
    );
    let others = match proposal.other_european_funding.as_deref() {
        None => return vec![Look::fact_missing(at, asked)],
        Some([]) => return vec![Look::at(at)],
        Some(others) => others,
    };
    others
        .iter()
        .enumerate()
        .map(|(place, other)| {
            let name = other.programme.as_deref().map(str::trim);
            let programme = name.filter(|name| says_something(name)).map(shown);
            let look = Look::at(at.element(place));
            if other.same_expenditure == Some(true) {
                look.failed(Problem::FundedTwice { programme })
            } else {
                look.cited(&CONDITION).failed(Problem::OtherEuropeanMoney { programme })
            }
        })
        .collect()
}
