//! The policy documents that the strategy starts from still hold.

use jiff::civil::Date;

use super::{
    Citation, City, Condition, Entry, NotPassed, Observation, Observations, Pointer, Problem,
    Proposal, Source, Text, condition,
};
use crate::document::date::in_words;
use crate::project::Frame;
use crate::report::PolicyFrame;
use crate::text::say;

pub(super) static CONDITION: Condition = condition! {
    id: "ended-frames",
    title: "De beleidsdocumenten waarvan de strategie vertrekt, gelden nog of hebben een opvolger"
        / "The policy documents that the strategy starts from are still in force, or have a successor",
    field: "policy_fit",
    fields: [
        "/application_date",
        "/policy_fit/antwerp/coalition_agreement",
        "/policy_fit/antwerp/multiannual_plan",
        "/policy_fit/ghent/coalition_agreement",
        "/policy_fit/ghent/multiannual_plan",
        "/policy_fit/ghent/policy_notes",
    ],
    optional: [
        "/policy_fit/antwerp/coalition_agreement",
        "/policy_fit/antwerp/multiannual_plan",
        "/policy_fit/ghent/coalition_agreement",
        "/policy_fit/ghent/multiannual_plan",
        "/policy_fit/ghent/policy_notes",
    ],
    force: Remark,
    addressee: Assessor,
    citation: Citation::section(Source::STRATEGY, "3.1.3"),
    note: "Een opmerking voor de beoordelaar: een wijziging van het voorstel verhelpt dit niet."
        / "A remark for the assessor: no change to the proposal can resolve it.",
    asks: TryObservations(observations),
};

/// The fields on the policy documents of a city.
const fn documents(city: City) -> &'static [(&'static str, PolicyFrame)] {
    match city {
        City::Antwerp => &[
            ("coalition_agreement", PolicyFrame::AntwerpCoalitionAgreement),
            ("multiannual_plan", PolicyFrame::AntwerpMultiannualPlan),
        ],
        City::Ghent => &[
            ("coalition_agreement", PolicyFrame::GhentCoalitionAgreement),
            ("multiannual_plan", PolicyFrame::GhentMultiannualPlan),
            ("policy_notes", PolicyFrame::GhentPolicyNotes),
        ],
    }
}

fn observations(proposal: &Proposal, place: &Pointer) -> Result<Observations, NotPassed> {
    // When it was applied for, or else when it starts.
    let applied = (&proposal.application_date, &proposal.period.start);
    let ((Entry::Known(date), _) | (Entry::Missing, Entry::Known(date))) = applied else {
        return Err(NotPassed::depends_on(Pointer::fixed("/application_date")));
    };
    let cities = proposal.known_cities()?;
    let of_each = City::ALL.iter().filter(|city| cities.contains(city)).flat_map(|city| {
        let place = place.child(city.code());
        documents(*city)
            .iter()
            .filter_map(move |(field, document)| in_force(*document, *date, place.child(field)))
            .map(|one| one.of(*city))
    });
    Ok(of_each.collect())
}

/// Whether a document is in force on a day, or a successor is.
fn in_force(document: PolicyFrame, day: Date, place: Pointer) -> Option<Observation> {
    if let Some(frame) = Frame::in_force(document, day) {
        let seen = Observation::at(place, Ok(())).cited(&frame.citation);
        return Some(if frame.named_in_strategy {
            seen
        } else {
            seen.noted(replaced_by(frame, day))
        });
    }
    let last = Frame::all().iter().rfind(|frame| frame.document == document)?;
    let ended = Problem::FrameEnded { frame: document, last_year: last.last_year };
    Some(Observation::at(place, Err(ended.into())).cited(&last.citation))
}

/// That a successor, which is in force on a day, replaces the document that the strategy names.
pub(super) fn replaced_by(frame: &Frame, day: Date) -> Text {
    Text::of(|language| {
        let (title, day) = (frame.title.text(language), in_words(day, language));
        say!(
            language,
            "Op {day} geldt {title}. Dat dit het document vervangt dat de strategie noemt, is een interpretatie.",
            "On {day}, {title} is in force. That it replaces the document that the strategy names is an interpretation."
        )
    })
}
