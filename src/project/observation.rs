//! What a check saw at one place of a proposal.

use alloc::borrow::Cow;
use alloc::string::ToString;
use alloc::vec::Vec;
use core::fmt;

use super::{ActivityKind, Entry, Proposal};
use crate::document::Pointer;
use crate::parse::{ParseError, shown};
use crate::programme::SpecificObjective;
use crate::report::{Judgement, Problem, Reason};
use crate::source::Citation;
use crate::strategy::{City, Theme};
use crate::text::{Text, says_something};

/// What a check saw at one place, and closer words or sources than its own where it has them.
#[derive(Clone, Debug)]
pub(super) struct Observation {
    pub(super) at: Pointer,
    pub(super) seen: Seen,
    pub(super) judgement: Option<Judgement>,
    pub(super) note: Option<Text>,
    pub(super) citation: Option<&'static Citation>,
}

#[derive(Clone, Debug)]
pub(super) enum Seen {
    Passed,
    Failed(Problem),
    NotApplicable(Reason),
    NotEvaluated(Reason),
}

impl Observation {
    /// A look at a place where nothing is wrong, until it is said.
    pub(super) fn at(at: Pointer) -> Self {
        Self { at, seen: Seen::Passed, judgement: None, note: None, citation: None }
    }

    pub(super) fn failed(mut self, problem: Problem) -> Self {
        self.seen = Seen::Failed(problem);
        self
    }

    pub(super) fn not_applicable(mut self, reason: Reason) -> Self {
        self.seen = Seen::NotApplicable(reason);
        self
    }

    pub(super) fn not_evaluated(mut self, reason: Reason) -> Self {
        self.seen = Seen::NotEvaluated(reason);
        self
    }

    pub(super) fn noted(mut self, note: Text) -> Self {
        self.note = Some(note);
        self
    }

    pub(super) fn cited(mut self, citation: &'static Citation) -> Self {
        self.citation = Some(citation);
        self
    }

    pub(super) fn judged(mut self, judgement: Judgement) -> Self {
        self.judgement = Some(judgement);
        self
    }

    /// Failed if there is a problem.
    pub(super) fn failed_if(self, problem: Option<Problem>) -> Self {
        match problem {
            Some(problem) => self.failed(problem),
            None => self,
        }
    }

    /// A fact that is not filled in.
    pub(super) fn field_missing(at: Pointer, asked: Text) -> Self {
        Self::at(at).not_evaluated(Reason::FieldMissing { asked })
    }

    /// A value that cannot be read.
    pub(super) fn unreadable(at: Pointer, error: &ParseError) -> Self {
        Self::at(at).failed(Problem::Unreadable {
            value: shown(error.value()),
            expected: error.expected(),
            accepted: error.accepted().into_iter().map(Cow::Borrowed).collect(),
            also_read: error.also_read().into_iter().map(Cow::Borrowed).collect(),
        })
    }

    /// A check that needs a value which has a problem of its own.
    pub(super) fn depends_on(at: Pointer, value: Pointer) -> Self {
        Self::at(at).not_evaluated(Reason::DependsOn { value })
    }

    /// A statement: answered, which a reader has still to judge, or not.
    pub(super) fn statement(at: Pointer, answer: Option<&str>, asked: Text) -> Self {
        if answer.is_some_and(says_something) {
            Self::answered(at)
        } else {
            Self::unanswered(at, asked)
        }
    }

    /// An answer, which a reader has still to judge.
    pub(super) fn answered(at: Pointer) -> Self {
        Self::at(at).judged(Judgement::Awaited {})
    }

    /// A question without one.
    pub(super) fn unanswered(at: Pointer, asked: Text) -> Self {
        Self::at(at).failed(Problem::Unanswered { asked })
    }
}

impl<T> Entry<T> {
    /// The value, for the check that the field belongs to: it reports a field that is not filled in,
    /// or cannot be read.
    #[expect(clippy::result_large_err, reason = "no error, but the look to report instead")]
    pub(super) fn own(&self, at: &Pointer, asked: Text) -> Result<&T, Observation> {
        match self {
            Self::Known(value) => Ok(value),
            Self::Missing => Err(Observation::field_missing(at.clone(), asked)),
            Self::Invalid(error) => Err(Observation::unreadable(at.clone(), error)),
        }
    }
}

impl Proposal {
    /// The cities, for a check of something else: each once, or the place that is wrong or missing.
    pub(super) fn known_cities(&self) -> Result<Vec<City>, Pointer> {
        known(self.cities.as_deref(), &Pointer::ROOT.child("cities"))
    }

    /// The themes, likewise.
    pub(super) fn known_themes(&self) -> Result<Vec<Theme>, Pointer> {
        known(self.themes.as_deref(), &Pointer::ROOT.child("themes"))
    }

    /// The specific objectives, likewise.
    pub(super) fn known_objectives(&self) -> Result<Vec<SpecificObjective>, Pointer> {
        known(self.specific_objectives.as_deref(), &Pointer::ROOT.child("specific_objectives"))
    }

    /// What it consists of, likewise.
    pub(super) fn known_activity_kinds(&self) -> Result<Vec<ActivityKind>, Pointer> {
        known(self.activity_kinds.as_deref(), &Pointer::ROOT.child("activity_kinds"))
    }

    /// Whether it names the call that it answers to.
    pub(super) fn names_a_call(&self) -> bool {
        self.call.as_deref().is_some_and(says_something)
    }
}

fn known<T: Copy + PartialEq>(list: Option<&[Entry<T>]>, at: &Pointer) -> Result<Vec<T>, Pointer> {
    let list = list.unwrap_or_default();
    if list.is_empty() {
        return Err(at.clone());
    }
    let mut known = Vec::new();
    for (place, entry) in list.iter().enumerate() {
        match entry.known() {
            Some(code) if known.contains(code) => {}
            Some(code) => known.push(*code),
            None => return Err(at.element(place)),
        }
    }
    Ok(known)
}

/// A look at each code of a list, for the check that the list belongs to: what is not there, and what
/// cannot be read, is reported; the rest is for `see`.
pub(super) fn each<T: PartialEq + fmt::Display>(
    list: Option<&[Entry<T>]>,
    at: &Pointer,
    asked: Text,
    see: impl Fn(&T, Observation) -> Observation,
) -> Vec<Observation> {
    match list {
        None => alloc::vec![Observation::field_missing(at.clone(), asked)],
        Some([]) => alloc::vec![Observation::at(at.clone()).failed(Problem::EmptyList { asked })],
        Some(list) => {
            // No longer than there are codes, however long the list is.
            let mut before: Vec<&T> = Vec::new();
            let looks = list.iter().enumerate().map(|(place, entry)| {
                let at = at.element(place);
                let code = match entry.own(&at, asked.clone()) {
                    Ok(code) => code,
                    Err(look) => return look,
                };
                if before.contains(&code) {
                    return Observation::at(at)
                        .failed(Problem::Duplicate { value: code.to_string() });
                }
                before.push(code);
                see(code, Observation::at(at))
            });
            looks.collect()
        }
    }
}

/// A project that consists of one kind of activity only.
pub(super) fn consists_only_of(proposal: &Proposal, kind: ActivityKind) -> Observation {
    let at = Pointer::ROOT.child("activity_kinds");
    match proposal.known_activity_kinds() {
        Err(value) => Observation::depends_on(at, value),
        Ok(nature) => {
            let only = nature.iter().all(|one| *one == kind);
            let what = Text::of(|language| kind.text(language));
            Observation::at(at).failed_if(only.then_some(Problem::Exclusively { what }))
        }
    }
}
