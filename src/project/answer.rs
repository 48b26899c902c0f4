//! An answer to a principle, and what its reader found of it.

use alloc::string::String;

use jiff::civil::Date;

use super::{Entry, ReaderVerdict};
use crate::text::says_something;

/// How a project answers to a principle.
///
/// In JSON the answer alone, or an object.
///
/// ```
/// use efro_gti::{City, Proposal};
/// use efro_gti::project::Answer;
///
/// let mut proposal = Proposal::default();
/// for principle in City::Ghent.strategy().principles {
///     proposal.principles.insert(principle.id.into(), "How we answer to it.".into());
/// }
/// let mut both = Answer::from("Young and old.");
/// both.preferred = Some("Residents choose the trees.".into());
/// proposal.principles.insert("ghent-3".into(), both);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Answer {
    /// The answer.
    pub answer: Option<String>,
    /// The answer to what the principle only prefers, where it also requires something (`ghent-3`).
    pub preferred: Option<String>,
    /// What a reader found of it. By the urban authority.
    pub judgement: ReaderJudgement,
}

impl Answer {
    /// Whether there is anything in it.
    pub(super) fn is_filled_in(&self) -> bool {
        let texts = [self.answer.as_deref(), self.preferred.as_deref()];
        texts.into_iter().flatten().any(says_something) || self.is_judged()
    }

    /// Whether a reader has begun to say what they found of it.
    pub(super) fn is_judged(&self) -> bool {
        self.judgement != ReaderJudgement::default()
    }
}

impl From<&str> for Answer {
    fn from(answer: &str) -> Self {
        Self { answer: Some(answer.into()), ..Self::default() }
    }
}

/// What a reader found of an answer to a principle, by the urban authority, as it reads.
///
/// It counts when all three are filled in; until then it is awaited, and the note of the outcome says so.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReaderJudgement {
    /// Whether it convinces.
    pub verdict: Entry<ReaderVerdict>,
    /// Who read it.
    pub by: Option<String>,
    /// When.
    pub on: Entry<Date>,
}
