//! The project is more than running costs.

use alloc::vec;
use alloc::vec::Vec;

use crate::project::look::{Look, consists_only_of};
use crate::project::{AppliesTo, Check, Nature, Proposal};
use crate::rules::Severity;
use crate::source::{Citation, Document, Passage};
use crate::text::Text;

pub(super) static CHECK: Check = Check {
    id: "running-costs",
    title: Text::new(
        "Het project bestaat niet louter uit werkingskosten",
        "The project is more than running costs",
    ),
    field: "nature",
    severity: Severity::Error,
    without_call: Some(Severity::Warning),
    applies_to: AppliesTo::Every,
    citation: Citation::new(Document::CALLS, Passage::Whole),
    citation_in_ghent: None,
    note: Some(Text::new(
        "Een voorwaarde van de oproepen; zonder genoemde oproep een waarschuwing.",
        "A condition of the calls; a warning where no call is named.",
    )),
    look,
};

fn look(proposal: &Proposal) -> Vec<Look> {
    vec![consists_only_of(proposal, Nature::RunningCosts)]
}
