//! What an outcome that has not passed still needs.

use alloc::string::String;

use crate::document::Pointer;
use crate::text::{Language, displayed_in_english, say};

/// What an [`Outcome`](super::Outcome) that has not passed still needs.
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
    /// Something is not filled in or not stated yet, at the place of the outcome.
    Missing,
    /// What is there is wrong.
    Wrong,
    /// It depends on something else.
    Waiting(WaitingFor<'a>),
}

/// What an outcome waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WaitingFor<'a> {
    /// A field that is missing or has a problem. Its place may be that of the outcome itself, where
    /// another outcome reports what is wrong with it.
    Field(&'a Pointer),
    /// A reader, who judges the answer.
    Reader,
    /// Money that is not committed yet.
    Money,
}

impl State<'_> {
    /// Returns the state in words, such as `missing` or `waiting for a reader`.
    pub fn text(self, language: Language) -> String {
        match self {
            Self::Missing => language.pick("ontbreekt", "missing").into(),
            Self::Wrong => language.pick("fout", "wrong").into(),
            Self::Waiting(whom) => {
                let whom = whom.text(language);
                say!(language, "wacht op {whom}", "waiting for {whom}")
            }
        }
    }
}

impl WaitingFor<'_> {
    /// Returns in words what the outcome waits for; a field by its place.
    pub fn text(self, language: Language) -> String {
        match self {
            Self::Field(place) => place.text(language).into(),
            Self::Reader => language.pick("een beoordelaar", "a reader").into(),
            Self::Money => {
                language.pick("nog beschikbare middelen", "money not committed yet").into()
            }
        }
    }
}

displayed_in_english!(State<'_>, WaitingFor<'_>);
