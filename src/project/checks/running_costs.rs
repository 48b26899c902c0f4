//! The project is more than running costs.

use alloc::vec;
use alloc::vec::Vec;

use crate::input::Pointer;
use crate::project::look::Look;
use crate::project::{AppliesTo, Check, Nature, Proposal};
use crate::report::Problem;
use crate::rules::Severity;
use crate::source::{Citation, Document, Passage};
use crate::text::Text;

pub(super) static CHECK: Check = Check {
    id: "running-costs",
    title: Text::new(
        "Het project is meer dan werkingskosten",
        "The project is more than running costs",
    ),
    severity: Severity::Error,
    without_call: Some(Severity::Warning),
    applies_to: AppliesTo::Every,
    citation: Citation::new(Document::CALLS, Passage::Whole),
    note: Some(Text::new(
        "Een voorwaarde van de oproepen; zonder genoemde oproep een waarschuwing.",
        "A condition of the calls; a warning where no call is named.",
    )),
    look,
};

fn look(proposal: &Proposal) -> Vec<Look> {
    let at = Pointer::ROOT.child("nature");
    vec![match proposal.known_nature() {
        Err(value) => Look::rests_on(at, value),
        Ok(nature) => {
            let only = nature.iter().all(|one| *one == Nature::RunningCosts);
            let what = Text::new("werkingskosten", "running costs");
            Look::at(at).failed_if(only.then_some(Problem::OnlyThis { what }))
        }
    }]
}
