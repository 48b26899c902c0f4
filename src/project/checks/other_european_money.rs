//! No money of another European programme, and certainly not for the same expenditure.

use alloc::vec;
use alloc::vec::Vec;

use crate::input::Pointer;
use crate::parse::shown;
use crate::project::look::Look;
use crate::project::{AppliesTo, Check, Proposal};
use crate::report::Problem;
use crate::rules::Severity;
use crate::source::{Citation, Document};
use crate::text::Text;

pub(super) static CHECK: Check = Check {
    id: "other-european-money",
    title: Text::new(
        "Geen geld van een ander Europees programma",
        "No money of another European programme",
    ),
    severity: Severity::Error,
    without_call: None,
    applies_to: AppliesTo::Every,
    citation: Citation::paragraph(Document::COMMON_PROVISIONS, "63", "9"),
    note: Some(Text::new(
        "De verordening verbiedt dezelfde uitgave twee keer aan te geven; de Vlaamse praktijk sluit elke combinatie uit.",
        "The regulation forbids declaring the same expenditure twice; Flemish practice rules out any combination.",
    )),
    look,
};

fn look(proposal: &Proposal) -> Vec<Look> {
    let at = Pointer::ROOT.child("other_european_funding");
    let asked = Text::new(
        "welke andere Europese programma's meebetalen; geen is een lege lijst",
        "which other European programmes contribute; none is an empty list",
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
            let programme = shown(other.programme.as_deref().unwrap_or_default().trim());
            let problem = if other.same_expenditure == Some(true) {
                Problem::FundedTwice { programme }
            } else {
                Problem::OtherEuropeanMoney { programme }
            };
            Look::at(at.element(place)).failed(problem)
        })
        .collect()
}
