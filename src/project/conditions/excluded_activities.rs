//! None of the activities that the ERDF does not support.

use alloc::vec;
use alloc::vec::Vec;

use super::condition;
use crate::project::condition::Asks;
use crate::project::observation::{Observation, each};
use crate::project::{Condition, Proposal, ScrutinisedActivity};
use crate::report::Problem;
use crate::source::{Citation, Source};
use crate::text::{Text, say};

pub(super) static CONDITION: Condition = condition! {
    id: "excluded-activities",
    title: (
        "Het project bevat niets wat het EFRO uitsluit",
        "The project has nothing in it that the ERDF excludes",
    ),
    field: "activities",
    severity: Error,
    citation: Citation::paragraph(Source::ERDF_REGULATION, "7", "1"),
    asks: Asks::Observations(observations),
};

const NONE_IS_AN_EMPTY_LIST: Text = Text::new(
    "Geen van de activiteiten van artikel 7, lid 1? Geef een lege lijst.",
    "None of the activities of article 7(1)? Give an empty list.",
);

fn observations(proposal: &Proposal) -> Vec<Observation> {
    let place = CONDITION.place();
    let Some(activities) = proposal.activities.as_deref() else {
        return vec![Observation::field_missing(place).noted(NONE_IS_AN_EMPTY_LIST)];
    };
    if activities.is_empty() {
        return vec![Observation::at(place)];
    }
    each(Some(activities), &place, |activity, seen| {
        let Some(point) = activity.excluded_by() else { return seen };
        let excluded = Problem::Excluded { activity: activity.code().into() };
        let seen = seen.cited(point).failed(excluded).titled(titled(*activity));
        match activity.exception() {
            Some(exception) => seen.noted(Text::of(|language| {
                let exception = exception.text(language);
                say!(language, "Wel mogelijk: {exception}.", "Allowed: {exception}.")
            })),
            None => seen,
        }
    })
}

/// The title of an activity that is excluded.
fn titled(activity: ScrutinisedActivity) -> Text {
    Text::of(|language| {
        let activity = activity.text(language);
        say!(
            language,
            "Het project bevat niet: {activity}",
            "The project does not contain: {activity}"
        )
    })
}
