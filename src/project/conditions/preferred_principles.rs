//! What the principles of the city prefer is answered, too.

use alloc::vec::Vec;

use super::condition;
use crate::project::condition::Asks;
use crate::project::observation::Observation;
use crate::project::principle_answer::{Half, answered};
use crate::project::{Condition, Proposal};
use crate::report::Applicability;
use crate::source::{Citation, Source};
use crate::strategy::City;
use crate::text::{Text, say};

pub(super) static CONDITION: Condition = condition! {
    id: "preferred-principles",
    title: (
        "Het project beantwoordt ook aan wat de principes bij voorkeur vragen",
        "The project also answers to what the principles prefer",
    ),
    field: "principles",
    severity: Warning,
    applies_to: Applicability::City { city: City::Ghent },
    citation: Citation::section(Source::STRATEGY, "3.2.4"),
    asks: Asks::Observations(observations),
};

fn observations(proposal: &Proposal) -> Vec<Observation> {
    let of_each = City::Ghent.strategy().principles.iter().filter_map(|principle| {
        let preferred = principle.preferred.as_ref()?;
        let half = if principle.required.is_some() { Half::Preferred } else { Half::Main };
        let seen = answered(proposal, principle.id, half).cited(&principle.source);
        Some(seen.titled(Text::of(|language| {
            let preferred = preferred.text(language);
            say!(language, "Bij voorkeur {preferred}", "Preferably {preferred}")
        })))
    });
    of_each.collect()
}
