//! A statement of the applicant, as a condition sees it.

use alloc::string::String;
use alloc::vec::Vec;

use super::observation::{NotPassed, Observation};
use super::{Answer, JudgementEntry};
use crate::document::Pointer;
use crate::parse::cut;
use crate::report::{Judgement, JudgementVerdict, Problem};
use crate::text::says_something;

/// Whether a statement is answered, and what its readers found: it passes if at least one judged it, and
/// all found it convincing.
pub(super) fn statement(answer: &Answer, place: Pointer) -> Observation {
    if !answer.is_stated() {
        return Observation::at(place, Err(Problem::Unanswered.into()));
    }
    let given = answer.judgements.iter().filter_map(JudgementEntry::given);
    let judgements: Vec<Judgement> = given.collect();
    let against = judgements.iter().find(|one| one.verdict == JudgementVerdict::NotConvincing);
    let incomplete = answer.judgements.iter().position(|one| one.given().is_none());
    let check = match (against, incomplete) {
        (Some(one), _) => Err(Problem::NotConvincing { by: one.by.clone() }.into()),
        // It may be against it.
        (None, Some(number)) => {
            Err(NotPassed::depends_on(place.child("judgements").element(number)))
        }
        (None, None) if judgements.is_empty() => Err(NotPassed::Open),
        (None, None) => Ok(()),
    };
    Observation { judgements, ..Observation::at(place, check) }
}

impl JudgementEntry {
    /// The judgement, if all of it is filled in.
    fn given(&self) -> Option<Judgement> {
        Some(Judgement {
            verdict: *self.verdict.known()?,
            by: filled_in(self.by.as_deref())?,
            on: *self.on.known()?,
            reason: filled_in(self.reason.as_deref())?,
        })
    }

    /// Returns its problems, each at its place: every value that cannot be read, or else the first that is
    /// missing.
    pub(super) fn problems(&self, place: &Pointer) -> Vec<Observation> {
        let unreadable = [("verdict", self.verdict.unreadable()), ("on", self.on.unreadable())];
        let unreadable = unreadable.into_iter().filter_map(|(key, found)| Some((key, found?)));
        let unreadable: Vec<Observation> =
            unreadable.map(|(key, found)| Observation::at(place.child(key), Err(found))).collect();
        if !unreadable.is_empty() {
            return unreadable;
        }
        let parts = [
            ("verdict", self.verdict.known().is_some()),
            ("by", filled_in(self.by.as_deref()).is_some()),
            ("on", self.on.known().is_some()),
            ("reason", filled_in(self.reason.as_deref()).is_some()),
        ];
        let missing = parts.into_iter().find(|(_, is_filled_in)| !is_filled_in);
        missing.map(|(key, _)| Observation::missing(place.child(key))).into_iter().collect()
    }
}

/// A text that says something, cut for a message.
fn filled_in(text: Option<&str>) -> Option<String> {
    text.map(str::trim).filter(|text| says_something(text)).map(|text| cut(text).into_owned())
}
