//! A statement of the applicant, as a condition sees it.

use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;

use super::conditions::within_eligibility;
use super::observation::{Check, NotPassed, Observation, require};
use super::{Answer, JudgementEntry, Proposal};
use crate::document::Pointer;
use crate::parse::cut;
use crate::report::{DateBound, Judgement, JudgementVerdict, Problem};
use crate::text::says_something;

impl Proposal {
    /// Whether a statement is answered, and what its assessors found: it passes if at least one judged it, and
    /// all found it convincing.
    pub(super) fn statement(&self, answer: &Answer, place: Pointer) -> Observation {
        if !answer.is_stated() {
            return Observation::at(place, Err(Problem::Unanswered.into()));
        }
        let given: Vec<Option<Judgement>> =
            answer.judgements.iter().map(|one| one.given(self)).collect();
        let incomplete = given.iter().position(Option::is_none);
        let judgements: Vec<Judgement> = given.into_iter().flatten().collect();
        let against = judgements.iter().find(|one| one.verdict == JudgementVerdict::NotConvincing);
        let check = match (against, incomplete) {
            (Some(one), _) => Err(Problem::NotConvincing { by: one.by.clone() }.into()),
            // It may be against it.
            (None, Some(number)) => {
                Err(NotPassed::depends_on_element(&place.child("judgements"), number, None))
            }
            (None, None) if judgements.is_empty() => Err(NotPassed::Open),
            (None, None) => Ok(()),
        };
        Observation { judgements, ..Observation::at(place, check) }
    }

    /// Whether a judgement of this proposal can have been given on a day.
    fn can_be_judged_on(&self, date: Date) -> Check {
        within_eligibility(date, self)?;
        let applied = self.application_date.known().copied();
        match applied.filter(|applied| within_eligibility(*applied, self).is_ok()) {
            Some(first) => {
                let why = DateBound::AnswerSubmitted;
                require(date >= first, || Problem::DateTooEarly { date, first, why })
            }
            None => Ok(()),
        }
    }
}

impl JudgementEntry {
    /// The judgement, if all of it is filled in and it can be one of the proposal.
    fn given(&self, proposal: &Proposal) -> Option<Judgement> {
        let on = *self.on.known()?;
        proposal.can_be_judged_on(on).ok()?;
        Some(Judgement {
            verdict: *self.verdict.known()?,
            by: filled_in(self.by.as_deref())?,
            on,
            reason: filled_in(self.reason.as_deref())?,
        })
    }

    /// Returns its problems, each at its place: every value that is wrong, or else the first that is missing.
    pub(super) fn problems(&self, proposal: &Proposal, place: &Pointer) -> Vec<Observation> {
        let on = self.on.known().and_then(|on| proposal.can_be_judged_on(*on).err());
        let wrong = [("verdict", self.verdict.unreadable()), ("on", self.on.unreadable().or(on))];
        let wrong = wrong.into_iter().filter_map(|(key, found)| Some((key, found?)));
        let wrong: Vec<Observation> =
            wrong.map(|(key, found)| Observation::at(place.child(key), Err(found))).collect();
        if !wrong.is_empty() {
            return wrong;
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
