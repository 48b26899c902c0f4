//! What an outcome that has not passed still needs.

use crate::document::Pointer;

/// What an [`Outcome`](super::Outcome) that has not passed still needs.
///
/// ```
/// use efro_gti::Proposal;
/// use efro_gti::report::State;
///
/// let mut proposal = Proposal::default();
/// proposal.additionality = Some("What no other programme pays for.".into());
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
    /// Another field, at this place, that is missing or has a problem.
    Field(&'a Pointer),
    /// A reader, who judges the answer.
    Reader,
    /// Money that is not committed yet.
    Money,
}
