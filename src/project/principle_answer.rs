//! The answer to a principle, as a check sees it.

use super::observation::Observation;
use super::{Entry, Proposal, ReaderJudgement, ReaderVerdict};
use crate::document::Pointer;
use crate::parse::shown;
use crate::report::{Judgement, Problem};
use crate::text::{Text, says_something};

/// Which half of a principle is answered: all of one that only requires or only prefers, or what the
/// principle prefers beside what it requires.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Half {
    Main,
    Preferred,
}

const HALF_JUDGED: Text = Text::new(
    "het oordeel telt pas als het besluit (overtuigend of niet), de beoordelaar en de datum zijn \
     ingevuld",
    "the judgement counts once it has a verdict, a reader and a date",
);

/// Whether a principle is answered, and what its reader found.
pub(super) fn answered(
    proposal: &Proposal,
    id: &str,
    half: Half,
    asked: impl Fn() -> Text,
) -> Observation {
    let principle = Pointer::ROOT.child("principles").child(id);
    let answer = proposal.principles.get(id);
    let (text, at) = match half {
        Half::Main => (answer.and_then(|one| one.answer.as_deref()), principle.clone()),
        Half::Preferred => {
            (answer.and_then(|one| one.preferred.as_deref()), principle.child("preferred"))
        }
    };
    if !text.is_some_and(says_something) {
        return Observation::unanswered(at, asked());
    }
    let Some(answer) = answer.filter(|one| one.is_judged()) else {
        return Observation::answered(at);
    };
    match answer.judgement.given(&principle) {
        // What cannot be read of it is found at its own place.
        Err(value) => Observation::depends_on(at, value),
        Ok(None) => Observation::answered(at).noted(HALF_JUDGED),
        // There is one judgement of both halves, and one finding of it.
        Ok(Some(Judgement::NotConvincing { by, on })) if half == Half::Main => {
            let problem = Problem::NotConvincing { by: by.clone() };
            Observation::at(at).judged(Judgement::NotConvincing { by, on }).failed(problem)
        }
        Ok(Some(judgement)) => Observation::at(at).judged(judgement),
    }
}

impl ReaderJudgement {
    /// The judgement, when all of it is filled in; or the place that cannot be read.
    fn given(&self, principle: &Pointer) -> Result<Option<Judgement>, Pointer> {
        let at = principle.child("judgement");
        if matches!(self.verdict, Entry::Invalid(_)) {
            return Err(at.child("verdict"));
        }
        if matches!(self.on, Entry::Invalid(_)) {
            return Err(at.child("on"));
        }
        let by = self.by.as_deref().filter(|by| says_something(by)).map(|by| shown(by.trim()));
        Ok(match (self.verdict.known(), by, self.on.known()) {
            (Some(ReaderVerdict::Convincing), Some(by), Some(on)) => {
                Some(Judgement::Convincing { by, on: *on })
            }
            (Some(ReaderVerdict::NotConvincing), Some(by), Some(on)) => {
                Some(Judgement::NotConvincing { by, on: *on })
            }
            _ => None,
        })
    }
}
