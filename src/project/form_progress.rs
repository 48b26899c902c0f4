//! How much of a form is filled in.

use alloc::collections::BTreeSet;
use alloc::string::String;

use super::{Field, Party, Proposal};
use crate::report::{Report, State, Verdict};
use crate::rules::Severity;
use crate::text::{Language, displayed_in_english, say};

/// How many of the places that a form asks for are filled in.
///
/// A place counts if an outcome is about it and it is filled in, or if it is missing and that is an error. An optional
/// field does not count until it is filled in. The total grows while a form is filled in, so show both numbers rather
/// than a percentage. A proposal that passes is complete; one that is complete need not pass, since a wrong value counts as
/// filled in.
///
/// ```
/// use efro_gti::Proposal;
/// use efro_gti::project::{Party, FormProgress};
///
/// // Neither what the city and the authorities fill in, nor the judgements of assessors.
/// let by = [Party::Applicant, Party::ApplicantAndCity];
/// let mut form = Proposal::default();
/// let empty = FormProgress::of(&form, &form.assess(), &by);
/// form.title = Some("A square".into());
/// form.id = Some("GNT-1".into()); // The authority that collects the proposals assigns it.
/// let progress = FormProgress::of(&form, &form.assess(), &by);
/// assert_eq!((empty.filled_in, progress.filled_in, progress.asked), (0, 1, empty.asked));
/// assert!(progress.to_string().starts_with("1 of "));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FormProgress {
    /// The number of places that are filled in.
    pub filled_in: usize,
    /// The number of places that count: those, and the ones that are missing.
    pub asked: usize,
}

impl FormProgress {
    /// Returns how much of a proposal is filled in by these parties, according to its report.
    pub fn of(proposal: &Proposal, report: &Report, by: &[Party]) -> Self {
        let document = serde_json::to_value(proposal).unwrap_or_default();
        let (mut filled_in, mut missing) = (BTreeSet::new(), BTreeSet::new());
        for outcome in
            report.outcomes().iter().filter(|one| one.verdict() != Verdict::NotApplicable)
        {
            let place = outcome.place().as_str();
            let party = Field::get(outcome.place()).map(Field::filled_in_by);
            if !party.is_some_and(|party| by.contains(&party)) {
                continue;
            }
            if document.pointer(place).is_some() && outcome.state() != Some(State::Missing) {
                filled_in.insert(place);
            } else if outcome.state() == Some(State::Missing)
                && outcome.severity() == Some(Severity::Error)
            {
                missing.insert(place);
            }
        }
        // A place that one outcome counts as filled in can be missing for another.
        let asked = filled_in.union(&missing).count();
        Self { filled_in: asked.saturating_sub(missing.len()), asked }
    }

    /// Returns it in words, such as `12 of 20 filled in`.
    pub fn text(&self, language: Language) -> String {
        let Self { filled_in, asked } = self;
        say!(language, "{filled_in} van {asked} ingevuld", "{filled_in} of {asked} filled in")
    }
}

displayed_in_english!(FormProgress);
