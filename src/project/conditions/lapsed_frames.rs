//! The policy documents that the strategy starts from still hold.

use super::{
    Citation, City, Condition, Entry, NotPassed, Observation, Observations, Pointer, Problem,
    Proposal, Source, condition, require,
};
use crate::report::PolicyFrame;

pub(super) static CONDITION: Condition = condition! {
    id: "lapsed-frames",
    title: "De beleidsdocumenten waarvan de strategie vertrekt, gelden nog"
        / "The policy documents that the strategy starts from still hold",
    field: "policy_fit",
    severity: Info,
    citation: Citation::section(Source::STRATEGY, "3.1.3"),
    note: "Een opmerking voor wie leest: niets in een voorstel kan dit verhelpen."
        / "A remark for who reads: nothing in a proposal can mend it.",
    asks: TryObservations(observations),
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

fn observations(proposal: &Proposal, place: &Pointer) -> Result<Observations, NotPassed> {
    // When it was applied for, or else when it starts.
    let applied = (&proposal.application_date, &proposal.period.start);
    let ((Entry::Known(date), _) | (Entry::Missing, Entry::Known(date))) = applied else {
        return Err(NotPassed::depends_on(Pointer::ROOT.child("application_date")));
    };
    let cities = proposal.known_cities()?;
    let of_cities = FRAMES.iter().filter(|frame| cities.contains(&frame.city));
    let of_each = of_cities.map(|Frame { city, field, what, last_year, citation }| {
        let place = place.child(city.code()).child(field);
        let ended = || Problem::FrameEnded { frame: *what, last_year: *last_year };
        Observation::at(place, require(date.year() <= *last_year, ended)).cited(citation)
    });
    Ok(of_each.collect())
}
