//! What a condition sees at one place of a proposal.

use alloc::borrow::Cow;
use alloc::string::ToString;
use alloc::vec;
use alloc::vec::Vec;
use core::fmt;

use super::{ActivityKind, Entry, FormValue, Proposal};
use crate::document::Pointer;
use crate::parse::{ParseError, shown};
use crate::programme::SpecificObjective;
use crate::report::{Expected, Judgement, Problem, Reason};
use crate::source::Citation;
use crate::strategy::{City, Theme};
use crate::text::{Text, says_something};

/// What a condition sees at one place of a proposal, with a title, note or citation that is closer
/// than that of the condition, if there is one.
#[derive(Clone, Debug)]
pub(super) struct Observation {
    pub(super) place: Pointer,
    pub(super) seen: Seen,
    pub(super) title: Option<Text>,
    pub(super) note: Option<Text>,
    pub(super) citation: Option<&'static Citation>,
    pub(super) judgements: Vec<Judgement>,
}

/// The verdict before it is known how much a problem matters.
#[derive(Clone, Debug)]
pub(super) enum Seen {
    Passed,
    Open,
    Failed(Problem),
    NotApplicable(Reason),
    NotEvaluated(Reason),
}

impl Observation {
    /// A place where nothing is wrong, until that is said.
    pub(super) fn at(place: Pointer) -> Self {
        let (title, note, citation) = (None, None, None);
        Self { place, seen: Seen::Passed, title, note, citation, judgements: Vec::new() }
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

    pub(super) fn titled(mut self, title: Text) -> Self {
        self.title = Some(title);
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

    pub(super) fn judged(mut self, judgements: Vec<Judgement>) -> Self {
        self.judgements = judgements;
        self
    }

    /// Failed if there is a problem.
    pub(super) fn failed_if(self, problem: Option<Problem>) -> Self {
        match problem {
            Some(problem) => self.failed(problem),
            None => self,
        }
    }

    /// A value that is not filled in.
    pub(super) fn field_missing(place: Pointer) -> Self {
        Self::at(place).not_evaluated(Reason::FieldMissing)
    }

    /// A value that cannot be read.
    pub(super) fn unreadable(place: Pointer, error: &ParseError, expected: Expected) -> Self {
        Self::at(place).failed(Problem::Unreadable {
            value: shown(error.value()),
            expected,
            accepted: error.accepted().into_iter().map(Cow::Borrowed).collect(),
            names_nl: error.dutch_names().into_iter().map(Cow::Borrowed).collect(),
            also_read: error.also_read().into_iter().map(Cow::Borrowed).collect(),
        })
    }

    /// A condition that needs the value at another place, which is missing or has a problem.
    pub(super) fn depends_on(place: Pointer, other: Pointer) -> Self {
        Self::at(place).not_evaluated(Reason::DependsOn { place: other })
    }

    /// A statement: answered, which a reader has still to judge, or not.
    pub(super) fn statement(place: Pointer, answer: Option<&str>) -> Self {
        if answer.is_some_and(says_something) {
            Self::answered(place)
        } else {
            Self::at(place).failed(Problem::Unanswered)
        }
    }

    /// An answer that a reader has still to judge.
    pub(super) fn answered(place: Pointer) -> Self {
        Self { seen: Seen::Open, ..Self::at(place) }
    }
}

impl<T: FormValue> Entry<T> {
    /// The value, for the condition that the field belongs to: it reports a field that is not filled
    /// in, or cannot be read.
    #[expect(clippy::result_large_err, reason = "no error, but what to report instead")]
    pub(super) fn own(&self, place: &Pointer) -> Result<&T, Observation> {
        match self {
            Self::Known(value) => Ok(value),
            Self::Missing => Err(Observation::field_missing(place.clone())),
            Self::Invalid(error) => Err(Observation::unreadable(place.clone(), error, T::KIND)),
        }
    }
}

impl Proposal {
    /// The cities, for a condition on something else: each once, or the place that is wrong or missing.
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

fn known<T: Copy + PartialEq>(
    list: Option<&[Entry<T>]>,
    place: &Pointer,
) -> Result<Vec<T>, Pointer> {
    let list = list.unwrap_or_default();
    if list.is_empty() {
        return Err(place.clone());
    }
    let mut known = Vec::new();
    for (number, entry) in list.iter().enumerate() {
        match entry.known() {
            Some(code) if known.contains(code) => {}
            Some(code) => known.push(*code),
            None => return Err(place.element(number)),
        }
    }
    Ok(known)
}

/// An observation of each code of a list, for the condition that the list belongs to: what is missing,
/// or cannot be read, is reported; the rest is for `see`.
pub(super) fn each<T: FormValue + PartialEq + fmt::Display>(
    list: Option<&[Entry<T>]>,
    place: &Pointer,
    see: impl Fn(&T, Observation) -> Observation,
) -> Vec<Observation> {
    let list = match list {
        None => return vec![Observation::field_missing(place.clone())],
        Some([]) => return vec![Observation::at(place.clone()).failed(Problem::EmptyList)],
        Some(list) => list,
    };
    // No longer than there are codes, however long the list is.
    let mut before: Vec<&T> = Vec::new();
    let observations = list.iter().enumerate().map(|(number, entry)| {
        let place = place.element(number);
        let code = match entry.own(&place) {
            Ok(code) => code,
            Err(observation) => return observation,
        };
        if before.contains(&code) {
            return Observation::at(place).failed(Problem::Duplicate { value: code.to_string() });
        }
        before.push(code);
        see(code, Observation::at(place))
    });
    observations.collect()
}

/// Whether a project is more than one kind of activity.
pub(super) fn more_than(proposal: &Proposal, kind: ActivityKind) -> Vec<Observation> {
    let place = Pointer::ROOT.child("activity_kinds");
    vec![match proposal.known_activity_kinds() {
        Err(other) => Observation::depends_on(place, other),
        Ok(kinds) => {
            let only = kinds.iter().all(|one| *one == kind);
            let activity_kind = Cow::Borrowed(kind.code());
            Observation::at(place).failed_if(only.then_some(Problem::Exclusively { activity_kind }))
        }
    }]
}
