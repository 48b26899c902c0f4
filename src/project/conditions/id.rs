//! The proposal has an id of its own.

use alloc::vec;
use alloc::vec::Vec;

use crate::project::observation::Observation;
use crate::project::{Applicability, Condition, Proposal};
use crate::rules::Severity;
use crate::source::{Citation, Source};
use crate::text::{Text, says_something};

pub(in crate::project) static CONDITION: Condition = Condition {
    id: "id",
    title: Text::new("Het voorstel heeft een eigen id", "The proposal has an id of its own"),
    field: "id",
    severity: Severity::Error,
    without_call: None,
    applies_to: Applicability::Every,
    citation: Citation::point(Source::CPR, "72", "1", "(e)"),
    citation_in_ghent: None,
    note: Some(Text::new(
        "De bepaling vraagt gegevens over elke concrete actie bij te houden; zonder eigen id is niet \
         te zeggen van welke. Of een id vaker voorkomt, blijkt alleen tegenover de andere voorstellen.",
        "The provision asks to keep data on each operation; without an id of its own one cannot say \
         of which. Whether an id comes twice shows only against the other proposals.",
    )),
    look,
};

fn look(proposal: &Proposal) -> Vec<Observation> {
    let at = CONDITION.place();
    let asked = Text::new("het id van het voorstel", "the id of the proposal");
    let stated = proposal.id.as_deref().is_some_and(says_something);
    vec![if stated { Observation::at(at) } else { Observation::field_missing(at, asked) }]
}
