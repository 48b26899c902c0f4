//! A statement of the applicant, as a condition sees it.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use jiff::civil::Date;

use super::conditions::within_eligibility;
use super::observation::{Check, NotPassed, Observation, require};
use super::{Answer, JudgementEntry, Proposal};
use crate::document::Pointer;
use crate::parse::cut;
use crate::report::{DateBound, Judgement, JudgementVerdict, Problem, Reason};
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
        let applied = self.application_date.known().copied();
        if let Some(first) = applied.filter(|date| within_eligibility(*date, self).is_ok()) {
            let why = DateBound::AnswerSubmitted;
            require(date >= first, || Problem::DateTooEarly { date, first, why })?;
        }
        within_eligibility(date, self)
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

    /// Returns the problems of all its parts, each at its place, or that nothing is filled in.
    pub(super) fn problems(&self, proposal: &Proposal, place: &Pointer) -> Vec<Observation> {
        if *self == Self::default() {
            return vec![Observation::missing(place.clone())];
        }
        let text = |text: &Option<String>| match filled_in(text.as_deref()) {
            Some(_) => Ok(()),
            None => Err(NotPassed::from(Reason::FieldMissing)),
        };
        let parts = [
            ("verdict", self.verdict.own().map(drop)),
            ("by", text(&self.by)),
            ("on", self.on.own().and_then(|on| proposal.can_be_judged_on(*on))),
            ("reason", text(&self.reason)),
        ];
        let of_part = |(key, check): (&str, Check)| {
            Some(Observation::at(place.child(key), Err(check.err()?)))
        };
        parts.into_iter().filter_map(of_part).collect()
    }
}

/// A text that says something, cut for a message.
fn filled_in(text: Option<&str>) -> Option<String> {
    text.map(str::trim).filter(|text| says_something(text)).map(|text| cut(text).into_owned())
}
