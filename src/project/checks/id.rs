//! The proposal has an id of its own.

use alloc::vec;
use alloc::vec::Vec;

use crate::project::look::Look;
use crate::project::statement::says_something;
use crate::project::{AppliesTo, Check, Proposal};
use crate::rules::Severity;
use crate::source::{Citation, Document};
use crate::text::Text;

pub(in crate::project) static CHECK: Check = Check {
    id: "id",
    title: Text::new("Het voorstel heeft een eigen id", "The proposal has an id of its own"),
    field: "id",
    severity: Severity::Error,
    without_call: None,
    applies_to: AppliesTo::Every,
    citation: Citation::point(Document::COMMON_PROVISIONS, "72", "1", "(e)"),
    citation_in_ghent: None,
    note: Some(Text::new(
        "Alleen te zien tegenover de andere voorstellen die samen worden getoetst.",
        "To be seen only against the other proposals that are assessed together.",
    )),
    look,
};

fn look(proposal: &Proposal) -> Vec<Look> {
    let at = CHECK.at();
    let asked = Text::new("het id van het voorstel", "the id of the proposal");
    let stated = proposal.id.as_deref().is_some_and(says_something);
    vec![if stated { Look::at(at) } else { Look::fact_missing(at, asked) }]
}
