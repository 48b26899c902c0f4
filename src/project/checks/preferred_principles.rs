//! What the principles of the city prefer is answered, too.

use alloc::vec::Vec;

use crate::project::look::Look;
use crate::project::principle_answer::{Half, answered};
use crate::project::{AppliesTo, Check, Proposal};
use crate::rules::Severity;
use crate::source::{Citation, Document};
use crate::strategy::City;
use crate::text::Text;

pub(super) static CHECK: Check = Check {
    id: "preferred-principles",
    title: Text::new(
        "Het project beantwoordt ook aan wat de principes bij voorkeur vragen",
        "The project also answers to what the principles prefer",
    ),
    severity: Severity::Warning,
    without_call: None,
    applies_to: AppliesTo::In(City::Ghent),
    citation: Citation::section(Document::STRATEGY, "3.2.4"),
    note: None,
    look,
};

fn look(proposal: &Proposal) -> Vec<Look> {
    City::Ghent
        .strategy()
        .principles
        .iter()
        .filter_map(|principle| {
            let preferred = principle.preferred.as_ref()?;
            let half = if principle.required.is_some() { Half::Preferred } else { Half::Main };
            let look = answered(proposal, principle.id, half, preferred);
            Some(look.cited(&principle.source))
        })
        .collect()
}
