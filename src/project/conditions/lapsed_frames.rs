//! The policy documents that the strategy starts from still hold.

use alloc::vec;
use alloc::vec::Vec;

use crate::document::Pointer;
use crate::project::observation::Observation;
use crate::project::{Applicability, Condition, Entry, Proposal};
use crate::report::Problem;
use crate::rules::Severity;
use crate::source::{Citation, Source};
use crate::strategy::City;
use crate::text::Text;

pub(super) static CONDITION: Condition = Condition {
    id: "lapsed-frames",
    title: Text::new(
        "De beleidsdocumenten waarvan de strategie vertrekt, gelden nog",
        "The policy documents that the strategy starts from still hold",
    ),
    field: "policy_fit",
    severity: Severity::Info,
    without_call: None,
    applies_to: Applicability::Every,
    citation: Citation::section(Source::STRATEGY, "3.1.3"),
    citation_in_ghent: None,
    note: Some(Text::new(
        "Een opmerking voor wie leest: niets in een voorstel kan dit verhelpen.",
        "A remark for who reads: nothing in a proposal can mend it.",
    )),
    look,
};

/// A policy document that the strategy starts from, and the last year that it was for.
struct Frame {
    city: City,
    field: &'static str,
    what: Text,
    last_year: i16,
    citation: Citation,
}

static FRAMES: [Frame; 4] = [
    Frame {
        city: City::Antwerp,
        field: "coalition_agreement",
        what: Text::new("het bestuursakkoord van Antwerpen", "the coalition agreement of Antwerp"),
        last_year: 2024,
        citation: Citation::section(Source::STRATEGY, "3.1.1"),
    },
    Frame {
        city: City::Antwerp,
        field: "multiannual_plan",
        what: Text::new("het meerjarenplan van Antwerpen", "the multi-year plan of Antwerp"),
        last_year: 2025,
        citation: Citation::section(Source::STRATEGY, "3.1.3"),
    },
    Frame {
        city: City::Ghent,
        field: "multiannual_plan",
        what: Text::new("het meerjarenplan van Gent", "the multi-year plan of Ghent"),
        last_year: 2025,
        citation: Citation::section(Source::STRATEGY, "3.2.3"),
    },
    Frame {
        city: City::Ghent,
        field: "policy_notes",
        what: Text::new("de beleidsnota's van Gent", "the policy notes of Ghent"),
        last_year: 2025,
        citation: Citation::section(Source::STRATEGY, "3.2.2"),
    },
];

fn look(proposal: &Proposal) -> Vec<Observation> {
    let at = CONDITION.place();
    // When it was applied for, or else when it starts.
    let applied_at = Pointer::ROOT.child("application_date");
    let applied = (&proposal.application_date, &proposal.period.start);
    let ((Entry::Known(date), _) | (Entry::Missing, Entry::Known(date))) = applied else {
        return vec![Observation::depends_on(at, applied_at)];
    };
    let cities = match proposal.known_cities() {
        Ok(cities) => cities,
        Err(value) => return vec![Observation::depends_on(at, value)],
    };
    FRAMES
        .iter()
        .filter(|frame| cities.contains(&frame.city))
        .map(|Frame { city, field, what, last_year, citation }| {
            let ended = Problem::FrameEnded { what: what.clone(), last_year: *last_year };
            Observation::at(at.child(city.code()).child(field))
                .cited(citation)
                .failed_if((date.year() > *last_year).then_some(ended))
        })
        .collect()
}
