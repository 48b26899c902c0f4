//! The result of a condition at one place of a proposal.

use alloc::borrow::Cow;
use alloc::string::ToString;
use alloc::vec::Vec;
use core::fmt;

use super::entry::{thousands, unambiguous};
use super::{ActivityKind, Entry, Field, FormValue, Proposal};
use crate::document::Pointer;
use crate::money::Euro;
use crate::parse::{ParseErrorKind, cut};
use crate::programme::SpecificObjective;
use crate::report::{
    Applicability, Expected, Judgement, Phase, Problem, Reason, Requirement, ValueSet,
};
use crate::shared::Shared;
use crate::source::Citation;
use crate::strategy::{City, Theme};
use crate::text::{Text, says_something};

/// The result of a condition at one place of a proposal, with a title, note or citation that is closer
/// than that of the condition, if there is one.
#[derive(Clone, Debug)]
pub(super) struct Observation {
    pub(super) place: Pointer,
    pub(super) check: Check,
    pub(super) title: Option<Shared<Text>>,
    pub(super) note: Option<Shared<Text>>,
    pub(super) citation: Option<&'static Citation>,
    pub(super) city: Option<City>,
    pub(super) judgements: Vec<Judgement>,
}

/// Whether a place passes, or why it does not.
pub(super) type Check = Result<(), NotPassed>;

/// The results of a condition at the places that it checks.
pub(super) type Observations = Vec<Observation>;

/// The number of elements of a list that the conditions check. The rest are only counted, so that a malicious
/// proposal cannot exhaust memory.
pub(super) const MAX_ELEMENTS: usize = 500;

/// The verdict if it is not that a place passes, before it is known how much a problem matters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum NotPassed {
    Open,
    Failed(Problem),
    NotApplicable(Reason),
    NotEvaluated(Reason),
}

impl NotPassed {
    /// A condition that needs the value at another place, which is missing or has a problem.
    pub(super) fn depends_on(place: Pointer) -> Self {
        let label = Field::label_at(&place);
        let label = label.unwrap_or_else(|| Text::of(|language| place.text(language).to_string()));
        Self::NotEvaluated(Reason::DependsOn { place, label })
    }

    /// A condition that needs an element of a list, or the value with a key in it. If the conditions on that list leave
    /// the element out, it depends on the list, where they say so.
    pub(super) fn depends_on_element(list: &Pointer, number: usize, key: Option<&str>) -> Self {
        if number >= MAX_ELEMENTS {
            return Self::depends_on(list.clone());
        }
        let element = list.element(number);
        Self::depends_on(key.map_or(element.clone(), |key| element.child(key)))
    }

    pub(super) fn applies_only_to(applicability: Applicability) -> Self {
        Self::NotApplicable(Reason::AppliesOnlyTo(applicability))
    }
}

impl From<Problem> for NotPassed {
    fn from(problem: Problem) -> Self {
        Self::Failed(problem)
    }
}

impl From<Reason> for NotPassed {
    fn from(reason: Reason) -> Self {
        Self::NotEvaluated(reason)
    }
}

impl Observation {
    pub(super) fn at(place: Pointer, check: Check) -> Self {
        let (title, note, citation, city) = (None, None, None, None);
        Self { place, check, title, note, citation, city, judgements: Vec::new() }
    }

    /// A value that is not filled in.
    pub(super) fn missing(place: Pointer) -> Self {
        Self::at(place, Err(Reason::FieldMissing.into()))
    }

    pub(super) fn titled(mut self, title: impl Into<Shared<Text>>) -> Self {
        self.title = Some(title.into());
        self
    }

    pub(super) fn noted(mut self, note: impl Into<Shared<Text>>) -> Self {
        self.note = Some(note.into());
        self
    }

    pub(super) fn of(mut self, city: City) -> Self {
        self.city = Some(city);
        self
    }

    pub(super) fn cited(mut self, citation: &'static Citation) -> Self {
        self.citation = Some(citation);
        self
    }
}

/// Passes if `holds`, and fails with the problem otherwise.
pub(super) fn require(holds: bool, problem: impl FnOnce() -> Problem) -> Check {
    if holds { Ok(()) } else { Err(problem().into()) }
}

/// Passes if a value `belongs` to the set.
pub(super) fn belongs(belongs: bool, value: &str, to: ValueSet) -> Check {
    require(belongs, || Problem::DoesNotBelong { value: cut(value).into_owned(), to })
}

/// Passes if a value is `enough` for what is required.
pub(super) fn accepted(enough: bool, value: &'static str, required: Requirement) -> Check {
    require(enough, || Problem::NotAccepted { value: Cow::Borrowed(value), required })
}

/// Passes if a project is more than one kind of activity.
pub(super) fn more_than(proposal: &Proposal, kind: ActivityKind) -> Check {
    let kinds = proposal.known_activity_kinds()?;
    let activity_kind = Cow::Borrowed(kind.code());
    require(kinds.iter().any(|one| *one != kind), || Problem::Exclusively { activity_kind })
}

/// The elements of a list that has to be there, and has to have some.
pub(super) fn filled_in<T>(list: Option<&[T]>) -> Result<&[T], NotPassed> {
    match list {
        None => Err(Reason::FieldMissing.into()),
        Some([]) => Err(Problem::EmptyList.into()),
        Some(list) => Ok(list),
    }
}

/// Passes if a text of a list is not blank.
pub(super) fn require_filled_in(text: &str) -> Check {
    if says_something(text) { Ok(()) } else { Err(Reason::FieldMissing.into()) }
}

/// Passes if a code is not among those `before` it, which it then joins.
pub(super) fn distinct<'a, T: PartialEq + fmt::Display + ?Sized>(
    code: &'a T,
    before: &mut Vec<&'a T>,
) -> Check {
    let value = || cut(&code.to_string()).into_owned();
    require(!before.contains(&code), || Problem::Duplicate { value: value() })?;
    before.push(code);
    Ok(())
}

/// Observes each element of a list, and counts those that are left out.
pub(super) fn each_element<'a, T, I: IntoIterator<Item = Observation>>(
    list: &'a [T],
    place: &Pointer,
    mut observe: impl FnMut(&'a T, Pointer) -> I,
) -> Observations {
    let elements = list.iter().take(MAX_ELEMENTS).enumerate();
    let observed = elements.flat_map(|(number, one)| observe(one, place.element(number)));
    let mut observations: Observations = observed.collect();
    observations.extend(left_out(list.len(), || place.element(MAX_ELEMENTS)));
    observations
}

/// Says at a place how many elements of a list are left out, if any are.
pub(super) fn left_out(elements: usize, place: impl FnOnce() -> Pointer) -> Option<Observation> {
    let left_out = elements.checked_sub(MAX_ELEMENTS).filter(|count| *count > 0)?;
    Some(Observation::at(place(), Err(Reason::TooMany { left_out }.into())))
}

/// Checks each element of a list, at its place.
pub(super) fn each<'a, T>(
    list: &'a [T],
    place: &Pointer,
    mut check: impl FnMut(&'a T) -> Check,
) -> Observations {
    each_element(list, place, |one, place| [Observation::at(place, check(one))])
}

/// Observes each code of a list, for the condition that the list belongs to: what is missing, cannot be
/// read or is a duplicate is reported; the rest is for `observe`.
pub(super) fn each_code<T: FormValue + PartialEq + fmt::Display>(
    list: Option<&[Entry<T>]>,
    place: &Pointer,
    observe: impl Fn(&T, Pointer) -> Observation,
) -> Observations {
    let list = match filled_in(list) {
        Ok(list) => list,
        Err(found) => return Observations::from([Observation::at(place.clone(), Err(found))]),
    };
    // No longer than there are codes, however long the list is.
    let mut before: Vec<&T> = Vec::new();
    each_element(list, place, |entry, place| {
        [match entry.own().and_then(|code| distinct(code, &mut before).map(|()| code)) {
            Ok(code) => observe(code, place),
            Err(found) => Observation::at(place, Err(found)),
        }]
    })
}

impl<T: FormValue> Entry<T> {
    /// The value, for the condition that the field belongs to: it reports a field that is not filled
    /// in, or cannot be read.
    pub(super) fn own(&self) -> Result<&T, NotPassed> {
        let why_not = || self.unreadable().unwrap_or(Reason::FieldMissing.into());
        self.known().ok_or_else(why_not)
    }

    /// The problem of a value that cannot be read.
    pub(super) fn unreadable(&self) -> Option<NotPassed> {
        let Self::Invalid { error } = self else { return None };
        if error.kind() == ParseErrorKind::Ambiguous {
            let value = error.value().trim();
            let thousands = thousands(value.trim_start_matches('-')).unwrap_or_default();
            let sign = if value.starts_with('-') { "-" } else { "" };
            let thousands = alloc::format!("{sign}{thousands}");
            let decimal = value.trim_end_matches('0').trim_end_matches('.').to_string();
            let decimal = unambiguous(decimal);
            return Some(
                Problem::AmbiguousNumber { value: cut(value).into_owned(), decimal, thousands }
                    .into(),
            );
        }
        let borrowed = |codes: Vec<&'static str>| codes.into_iter().map(Cow::Borrowed).collect();
        let problem = Problem::Unreadable {
            value: cut(error.value()).into_owned(),
            expected: match (T::KIND, error.kind()) {
                (Expected::Amount, ParseErrorKind::OutOfRange) => Expected::AmountInRange,
                (kind, _) => kind,
            },
            accepted: borrowed(error.accepted()),
            names_nl: borrowed(error.dutch_names()),
            also_read: borrowed(error.also_read()),
        };
        Some(problem.into())
    }
}

impl Entry<Euro> {
    /// The amount, for the condition that the field belongs to: it has to be above zero.
    pub(super) fn above_zero(&self) -> Result<Euro, NotPassed> {
        let amount = *self.own()?;
        require(amount > Euro::ZERO, || Problem::AmountNotPositive { amount })?;
        Ok(amount)
    }
}

impl Proposal {
    /// The cities, for a condition on something else: each once. That condition depends on the place
    /// that is wrong or missing.
    pub(super) fn known_cities(&self) -> Result<Vec<City>, NotPassed> {
        known(self.cities.as_deref(), "/cities")
    }

    /// The themes, likewise.
    pub(super) fn known_themes(&self) -> Result<Vec<Theme>, NotPassed> {
        known(self.themes.as_deref(), "/themes")
    }

    /// The specific objectives, likewise.
    pub(super) fn known_objectives(&self) -> Result<Vec<SpecificObjective>, NotPassed> {
        known(self.specific_objectives.as_deref(), "/specific_objectives")
    }

    /// The kinds of activity, likewise.
    pub(super) fn known_activity_kinds(&self) -> Result<Vec<ActivityKind>, NotPassed> {
        known(self.activity_kinds.as_deref(), "/activity_kinds")
    }

    /// The phase; a proposal without one that can be read is at application.
    pub(super) fn known_phase(&self) -> Phase {
        self.phase.known().copied().unwrap_or(Phase::Application)
    }
}

fn known<T: Copy + PartialEq>(
    list: Option<&[Entry<T>]>,
    place: &'static str,
) -> Result<Vec<T>, NotPassed> {
    let place = Pointer::fixed(place);
    let list = list.unwrap_or_default();
    if list.is_empty() {
        return Err(NotPassed::depends_on(place));
    }
    let mut known = Vec::new();
    for (number, entry) in list.iter().enumerate() {
        match entry.known() {
            Some(code) if known.contains(code) => {}
            Some(code) => known.push(*code),
            None => return Err(NotPassed::depends_on_element(&place, number, None)),
        }
    }
    Ok(known)
}
