//! The proposal has an id of its own.

use alloc::vec;
use alloc::vec::Vec;

use crate::project::look::Look;
use crate::project::{AppliesTo, Check, Proposal};
use crate::rules::Severity;
use crate::source::{Citation, Document};
use crate::text::{Text, says_something};

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
        "De bepaling vraagt gegevens over elke concrete actie bij te houden; zonder eigen id is niet \
         te zeggen van welke. Of een id vaker voorkomt, blijkt alleen tegenover de andere voorstellen.",
        "The provision asks to keep data on each operation; without an id of its own one cannot say \
         of which. Whether an id comes twice shows only against the other proposals.",
    )),
    look,
};

fn look(proposal: &Proposal) -> Vec<Look> {
    let at = CHECK.at();
    let asked = Text::new("het id van het voorstel", "the id of the proposal");
    let stated = proposal.id.as_deref().is_some_and(says_something);
    vec![if stated { Look::at(at) } else { Look::fact_missing(at, asked) }]
}
