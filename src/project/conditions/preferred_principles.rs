//! What the principles of the city prefer is answered, too.

use alloc::vec::Vec;

use crate::project::observation::Observation;
use crate::project::principle_answer::{Half, answered};
use crate::project::{Applicability, Condition, Proposal};
use crate::rules::Severity;
use crate::source::{Citation, Source};
use crate::strategy::City;
use crate::text::{Text, say};

pub(super) static CONDITION: Condition = Condition {
    id: "preferred-principles",
    title: Text::new(
        "Het project beantwoordt ook aan wat de principes bij voorkeur vragen",
        "The project also answers to what the principles prefer",
    ),
    field: "principles",
    severity: Severity::Warning,
    without_call: None,
    applies_to: Applicability::In(City::Ghent),
    citation: Citation::section(Source::STRATEGY, "3.2.4"),
    citation_in_ghent: None,
    note: None,
    look,
};

fn look(proposal: &Proposal) -> Vec<Observation> {
    City::Ghent
        .strategy()
        .principles
        .iter()
        .filter_map(|principle| {
            let preferred = principle.preferred.as_ref()?;
            let half = if principle.required.is_some() { Half::Preferred } else { Half::Main };
            let asked = || {
                let id = principle.id;
                Text::of(|language| {
                    let preferred = preferred.text(language);
                    say!(language, "{id}: bij voorkeur {preferred}", "{id}: preferably {preferred}")
                })
            };
            let look = answered(proposal, principle.id, half, asked);
            Some(look.cited(&principle.source))
        })
        .collect()
}
