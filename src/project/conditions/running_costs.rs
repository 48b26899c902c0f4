//! The project is more than running costs.

use alloc::vec;
use alloc::vec::Vec;

use crate::project::observation::{Observation, consists_only_of};
use crate::project::{ActivityKind, Applicability, Condition, Proposal};
use crate::rules::Severity;
use crate::source::{Citation, Passage, Source};
use crate::text::Text;

pub(super) static CONDITION: Condition = Condition {
    id: "running-costs",
    title: Text::new(
        "Het project bestaat niet louter uit werkingskosten",
        "The project is more than running costs",
    ),
    field: "activity_kinds",
    severity: Severity::Error,
    without_call: Some(Severity::Warning),
    applies_to: Applicability::Every,
    citation: Citation::new(Source::CALLS, Passage::Whole),
    citation_in_ghent: None,
    note: Some(Text::new(
        "Een voorwaarde van de oproepen; zonder genoemde oproep een waarschuwing.",
        "A condition of the calls; a warning where no call is named.",
    )),
    look,
};

fn look(proposal: &Proposal) -> Vec<Observation> {
    vec![consists_only_of(proposal, ActivityKind::RunningCosts)]
}
