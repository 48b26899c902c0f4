//! The state of an outcome that has not passed: what it still needs.

use alloc::format;
use alloc::string::String;

use crate::document::Pointer;
use crate::text::{Language, Text, displayed_in_english, escaped, say};

/// The state of an [`Outcome`](super::Outcome) that has not passed: what it still needs.
///
/// ```
/// use efro_gti::Proposal;
/// use efro_gti::report::State;
///
/// let mut proposal = Proposal::default();
/// proposal.additionality = "What no other programme pays for.".into();
/// let report = proposal.assess();
/// let state = |id| report.outcomes_of(id).next().and_then(|outcome| outcome.state());
/// assert_eq!(state("urban-angle"), Some(State::Missing));
/// assert!(matches!(state("additionality"), Some(State::Waiting(_))));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State<'a> {
    /// The value at the place of the outcome is not filled in or not stated yet.
    Missing,
    /// The value or amount at the place of the outcome does not meet the requirement.
    Wrong,
    /// The outcome waits for a field, an assessor or funding.
    Waiting(WaitingFor<'a>),
    /// The value or amount could not be checked, and the message says why: a list has more than 500 elements, an indicator
    /// is not in the data of this crate, or a figure is ambiguous, negative, out of range or larger than its base.
    Unchecked,
}

/// The field, assessor or funding that an outcome waits for.
///
/// ```
/// use efro_gti::Proposal;
/// use efro_gti::report::{State, WaitingFor};
///
/// let report = Proposal::default().assess();
/// // The fields to fill in first: those that other outcomes wait for.
/// let fields = report.outcomes().iter().filter_map(|outcome| match outcome.state() {
///     Some(State::Waiting(WaitingFor::Field { place, .. })) => Some(place.as_str()),
///     _ => None,
/// });
/// assert!(fields.into_iter().any(|place| place == "/cities"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WaitingFor<'a> {
    /// A field that is missing or has a problem. Another outcome reports it: at this place, below it or above it. The place
    /// may be that of the waiting outcome itself.
    Field {
        /// The place of the field.
        place: &'a Pointer,
        /// The label of the field of a proposal, or `None` in another document.
        label: Option<&'a Text>,
    },
    /// An assessor, who has to judge the answer.
    Assessor,
    /// Funding that is not committed yet.
    Funding,
}

impl State<'_> {
    /// Returns the state in words, such as `missing` or `waiting for an assessor`.
    pub fn text(self, language: Language) -> String {
        match self {
            Self::Missing => language.pick("ontbreekt", "missing").into(),
            Self::Wrong => language.pick("fout", "wrong").into(),
            Self::Unchecked => language.pick("niet nagegaan", "not checked").into(),
            Self::Waiting(whom) => {
                let whom = whom.text(language);
                say!(language, "wacht op {whom}", "waiting for {whom}")
            }
        }
    }
}

impl WaitingFor<'_> {
    /// Returns the field, assessor or funding in words; a field is named by its label or, if it has none, by its place.
    pub fn text(self, language: Language) -> String {
        match self {
            Self::Field { label: Some(label), .. } => {
                format!("“{}”", escaped(label.text(language)))
            }
            Self::Field { place, label: None } => escaped(place.text(language)).into_owned(),
            Self::Assessor => language.pick("een beoordelaar", "an assessor").into(),
            Self::Funding => {
                language.pick("de rest van de middelen", "the rest of the funding").into()
            }
        }
    }
}

displayed_in_english!(State<'_>, WaitingFor<'_>);
