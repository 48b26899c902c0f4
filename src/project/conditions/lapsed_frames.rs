//! The policy documents that the strategy starts from still hold.

use alloc::vec;
use alloc::vec::Vec;

use super::condition;
use crate::document::Pointer;
use crate::project::condition::Asks;
use crate::project::observation::Observation;
use crate::project::{Condition, Entry, Proposal};
use crate::report::{PolicyFrame, Problem};
use crate::source::{Citation, Source};
use crate::strategy::City;

pub(super) static CONDITION: Condition = condition! {
    id: "lapsed-frames",
    title: (
        "De beleidsdocumenten waarvan de strategie vertrekt, gelden nog",
        "The policy documents that the strategy starts from still hold",
    ),
    field: "policy_fit",
    severity: Info,
    citation: Citation::section(Source::STRATEGY, "3.1.3"),
    note: (
        "Een opmerking voor wie leest: niets in een voorstel kan dit verhelpen.",
        "A remark for who reads: nothing in a proposal can mend it.",
    ),
    asks: Asks::Observations(observations),
};

/// A policy document that the strategy starts from, and the last year that it was for.
struct Frame {
    city: City,
    field: &'static str,
    what: PolicyFrame,
    last_year: i16,
    citation: Citation,
}

static FRAMES: [Frame; 4] = [
    Frame {
        city: City::Antwerp,
        field: "coalition_agreement",
        what: PolicyFrame::AntwerpCoalitionAgreement,
        last_year: 2024,
        citation: Citation::section(Source::STRATEGY, "3.1.1"),
    },
    Frame {
        city: City::Antwerp,
        field: "multiannual_plan",
        what: PolicyFrame::AntwerpMultiannualPlan,
        last_year: 2025,
        citation: Citation::section(Source::STRATEGY, "3.1.3"),
    },
    Frame {
        city: City::Ghent,
        field: "multiannual_plan",
        what: PolicyFrame::GhentMultiannualPlan,
        last_year: 2025,
        citation: Citation::section(Source::STRATEGY, "3.2.3"),
    },
    Frame {
        city: City::Ghent,
        field: "policy_notes",
        what: PolicyFrame::GhentPolicyNotes,
        last_year: 2025,
        citation: Citation::section(Source::STRATEGY, "3.2.2"),
    },
];

fn observations(proposal: &Proposal) -> Vec<Observation> {
    let place = CONDITION.place();
    // When it was applied for, or else when it starts.
    let applied_at = Pointer::ROOT.child("application_date");
    let applied = (&proposal.application_date, &proposal.period.start);
    let ((Entry::Known(date), _) | (Entry::Missing, Entry::Known(date))) = applied else {
        return vec![Observation::depends_on(place, applied_at)];
    };
    let cities = match proposal.known_cities() {
        Ok(cities) => cities,
        Err(other) => return vec![Observation::depends_on(place, other)],
    };
    let of_cities = FRAMES.iter().filter(|frame| cities.contains(&frame.city));
    let of_each = of_cities.map(|Frame { city, field, what, last_year, citation }| {
        let ended = Problem::FrameEnded { frame: *what, last_year: *last_year };
        Observation::at(place.child(city.code()).child(field))
            .cited(citation)
            .failed_if((date.year() > *last_year).then_some(ended))
    });
    of_each.collect()
}
