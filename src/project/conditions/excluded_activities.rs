//! None of the activities that the ERDF does not support.

use super::{
    Citation, Condition, Observation, Observations, Pointer, Problem, Proposal, Source, Text,
    condition, each_code,
};
use crate::project::ScrutinisedActivity;
use crate::text::say;

pub(super) static CONDITION: Condition = condition! {
    id: "excluded-activities",
    title: "Het project bevat niets wat het EFRO uitsluit"
        / "The project has nothing in it that the ERDF excludes",
    field: "scrutinised_activities",
    force: Required,
    citation: Citation::paragraph(Source::ERDF_REGULATION, "7", "1"),
    asks: Observations(observations),
};

static NONE_IS_AN_EMPTY_LIST: Text = Text::new(
    "Geen van de activiteiten van artikel 7, lid 1? Geef een lege lijst.",
    "None of the activities of article 7(1)? Give an empty list.",
);

fn observations(proposal: &Proposal, place: &Pointer) -> Observations {
    match proposal.scrutinised_activities.as_deref() {
        None => {
            Observations::from([Observation::missing(place.clone()).noted(&NONE_IS_AN_EMPTY_LIST)])
        }
        Some([]) => Observations::from([Observation::at(place.clone(), Ok(()))]),
        list => each_code(list, place, |activity, place| allowed(*activity, place)),
    }
}

fn allowed(activity: ScrutinisedActivity, place: Pointer) -> Observation {
    let Some(point) = activity.excluded_by() else { return Observation::at(place, Ok(())) };
    let excluded = Problem::Excluded { activity: activity.code().into() };
    let title = Text::of(|language| {
        let activity = activity.text(language);
        say!(
            language,
            "Het project bevat niet: {activity}",
            "The project does not contain: {activity}"
        )
    });
    let seen = Observation::at(place, Err(excluded.into())).cited(point).titled(title);
    let Some(exception) = activity.exception() else { return seen };
    seen.noted(Text::of(|language| {
        let exception = exception.text(language);
        say!(language, "Wel mogelijk: {exception}.", "Allowed: {exception}.")
    }))
}
