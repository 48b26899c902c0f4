//! The answer to a principle, as a condition sees it.

use alloc::vec::Vec;

use super::observation::{NotPassed, Observation};
use super::{Answer, JudgementEntry, Proposal};
use crate::document::Pointer;
use crate::parse::shown;
use crate::report::{Judgement, JudgementVerdict, Problem};
use crate::text::{Text, says_something};

/// Which half of a principle is answered: all of one that only requires or only prefers, or what the
/// principle prefers in addition to what it requires.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Half {
    Main,
    Preferred,
}

const HALF_JUDGED: Text = Text::new(
    "een oordeel telt pas als het besluit (overtuigend of niet), de beoordelaar en de datum zijn \
     ingevuld",
    "a judgement counts once it has a verdict, a reader and a date",
);

/// Whether a principle is answered, and what its readers found.
pub(super) fn answered(proposal: &Proposal, id: &str, half: Half) -> Observation {
    let principle = Pointer::ROOT.child("principles").child(id);
    let place = match half {
        Half::Main => principle.clone(),
        Half::Preferred => principle.child("preferred"),
    };
    let answer = proposal.principles.get(id);
    let text = answer.and_then(|answer| match half {
        Half::Main => answer.answer.as_deref(),
        Half::Preferred => answer.preferred.as_deref(),
    });
    let stated = text.is_some_and(says_something);
    let Some(answer) = answer.filter(|_| stated) else {
        return Observation::at(place, Err(Problem::Unanswered.into()));
    };
    // A judgement that cannot be read is reported at its own place.
    if let Some((other, _)) = answer.unreadable(&principle).next() {
        return Observation::at(place, Err(NotPassed::depends_on(other)));
    }
    let judgements: Vec<_> = answer.judgements.iter().filter_map(JudgementEntry::given).collect();
    let all_given = judgements.len() == answer.judgements.len();
    let against = judgements.iter().find(|one| one.verdict == JudgementVerdict::NotConvincing);
    let check = match against {
        // Both halves are judged together, and the problem is reported once.
        Some(_) if half == Half::Preferred => {
            return Observation::at(place, Err(NotPassed::depends_on(principle)));
        }
        Some(one) => Err(Problem::NotConvincing { by: one.by.clone() }.into()),
        None if all_given && !judgements.is_empty() => Ok(()),
        // One that is not complete yet may be against it.
        None => Err(NotPassed::Open),
    };
    let note = (!all_given).then_some(HALF_JUDGED);
    Observation { note, judgements, ..Observation::at(place, check) }
}

impl Answer {
    /// The values of its judgements that cannot be read, each with its place. The answer is located at
    /// `place`.
    pub(super) fn unreadable(
        &self,
        place: &Pointer,
    ) -> impl Iterator<Item = (Pointer, NotPassed)> + use<'_> {
        let place = place.child("judgements");
        self.judgements.iter().enumerate().flat_map(move |(number, judgement)| {
            let place = place.element(number);
            let verdict = judgement.verdict.unreadable();
            let on = judgement.on.unreadable();
            let verdict = verdict.map(|found| (place.child("verdict"), found));
            verdict.into_iter().chain(on.map(|found| (place.child("on"), found)))
        })
    }
}

impl JudgementEntry {
    /// The judgement, if all of it is filled in.
    fn given(&self) -> Option<Judgement> {
        let filled_in = |text: &Option<alloc::string::String>| {
            let text = text.as_deref().map(str::trim).filter(|text| says_something(text));
            text.map(shown)
        };
        let (verdict, on) = (*self.verdict.known()?, *self.on.known()?);
        Some(Judgement { verdict, by: filled_in(&self.by)?, on, reason: filled_in(&self.reason) })
    }
}
