//! The policy documents that the strategy starts from still hold.

use super::{
    Citation, City, Condition, Entry, NotPassed, Observation, Observations, Pointer, Problem,
    Proposal, Source, condition, require,
};
use crate::report::PolicyFrame;

pub(super) static CONDITION: Condition = condition! {
    id: "ended-frames",
    title: "De beleidsdocumenten waarvan de strategie vertrekt, gelden nog"
        / "The policy documents that the strategy starts from still hold",
    field: "policy_fit",
    fields: ["/application_date"],
    force: Remark,
    citation: Citation::section(Source::STRATEGY, "3.1.3"),
    note: "Een opmerking voor wie leest: niets in een voorstel kan dit verhelpen."
        / "A remark for who reads: nothing in a proposal can mend it.",
    asks: TryObservations(observations),
};

/// A policy document that the strategy starts from: the field on it, and the last year that it was for.
struct Frame {
    field: &'static str,
    what: PolicyFrame,
    last_year: i16,
    citation: Citation,
}

static ANTWERP: [Frame; 2] = [
    frame("coalition_agreement", PolicyFrame::AntwerpCoalitionAgreement, 2024, "3.1.1"),
    frame("multiannual_plan", PolicyFrame::AntwerpMultiannualPlan, 2025, "3.1.3"),
];

static GHENT: [Frame; 2] = [
    frame("multiannual_plan", PolicyFrame::GhentMultiannualPlan, 2025, "3.2.3"),
    frame("policy_notes", PolicyFrame::GhentPolicyNotes, 2025, "3.2.2"),
];

const fn frame(
    field: &'static str,
    what: PolicyFrame,
    last_year: i16,
    section: &'static str,
) -> Frame {
    Frame { field, what, last_year, citation: Citation::section(Source::STRATEGY, section) }
}

fn observations(proposal: &Proposal, place: &Pointer) -> Result<Observations, NotPassed> {
    // When it was applied for, or else when it starts.
    let applied = (&proposal.application_date, &proposal.period.start);
    let ((Entry::Known(date), _) | (Entry::Missing, Entry::Known(date))) = applied else {
        return Err(NotPassed::depends_on(Pointer::ROOT.child("application_date")));
    };
    let cities = proposal.known_cities()?;
    let of_each = City::ALL.iter().filter(|city| cities.contains(city)).flat_map(|city| {
        let frames = match city {
            City::Antwerp => &ANTWERP,
            City::Ghent => &GHENT,
        };
        frames.iter().map(|Frame { field, what, last_year, citation }| {
            let place = place.child(city.code()).child(field);
            let ended = || Problem::FrameEnded { frame: *what, last_year: *last_year };
            Observation::at(place, require(date.year() <= *last_year, ended)).cited(citation)
        })
    });
    Ok(of_each.collect())
}
