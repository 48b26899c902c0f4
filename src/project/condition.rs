//! A check of a proposal: a record, and a function.

use alloc::borrow::Cow;
use alloc::format;
use alloc::vec;
use alloc::vec::Vec;

use super::observation::{Observation, Seen};
use super::{Proposal, conditions};
use crate::document::Pointer;
use crate::programme::SpecificObjective;
use crate::report::{Outcome, OutcomeKind, Problem, Reason, State};
use crate::rules::Severity;
use crate::source::Citation;
use crate::strategy::City;
use crate::text::{Language, Text, displayed_in_english};

/// A check of a proposal: a condition that the strategy, the programme or the law sets, and that a
/// proposal can show.
///
/// ```
/// use efro_gti::Language;
/// use efro_gti::project::Condition;
///
/// for check in Condition::all() {
///     println!("{}: {} [{}]", check.id, check.title.text(Language::English), check.citation);
/// }
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Condition {
    /// The id, frozen.
    pub id: &'static str,
    /// What it is, in a few words.
    pub title: Text,
    /// The field of a proposal that it is about, or the first of them.
    pub field: &'static str,
    /// How much it matters when it fails.
    pub severity: Severity,
    /// How much it matters where the proposal names no call, if that differs: it is then a condition
    /// of the calls alone.
    pub without_call: Option<Severity>,
    /// Which proposals it is for.
    pub applies_to: Applicability,
    /// The passage that asks it. An outcome may cite a closer one.
    pub citation: Citation,
    /// The passage that asks it of a project in Ghent alone, where that is another.
    pub citation_in_ghent: Option<Citation>,
    /// How that passage was read, where it leaves room.
    pub note: Option<Text>,
    pub(super) look: fn(&Proposal) -> Vec<Observation>,
}

/// Which proposals a [`Condition`] is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Applicability {
    /// All of them.
    Every,
    /// Those in a city.
    In(City),
    /// Those with one of these specific objectives.
    Objectives(&'static [SpecificObjective]),
    /// Those that build infrastructure which is to last for five years or more.
    LongLivedInfrastructure,
}

impl Condition {
    /// Every check, in the order in which they are reported.
    pub fn all() -> &'static [&'static Self] {
        conditions::ALL
    }

    /// The place of its field in a proposal.
    pub(super) fn place(&self) -> Pointer {
        Pointer::ROOT.child(self.field)
    }

    /// What the check sees in a proposal: an outcome for each thing that it looks at.
    pub(super) fn outcomes(&self, proposal: &Proposal) -> impl Iterator<Item = Outcome> {
        let looks = match self.applies_to.of(proposal, self.place()) {
            Ok(()) => (self.look)(proposal),
            Err(look) => vec![look],
        };
        let (citation, severity) = (self.citation_for(proposal), self.severity_for(proposal));
        looks.into_iter().map(move |look| self.outcome_of(look, citation, severity))
    }

    /// What one look comes to.
    pub(super) fn outcome(&self, proposal: &Proposal, look: Observation) -> Outcome {
        self.outcome_of(look, self.citation_for(proposal), self.severity_for(proposal))
    }

    fn outcome_of(
        &self,
        look: Observation,
        citation_of_check: &Citation,
        severity: Severity,
    ) -> Outcome {
        let Observation { at, seen, judgement, note, citation } = look;
        let state = match seen {
            Seen::Passed => State::Passed,
            // Whatever is asked, a value that cannot be read is a mistake in the form.
            Seen::Failed(problem @ Problem::Unreadable { .. }) => {
                State::Failed(Severity::Error, problem)
            }
            Seen::Failed(problem) => State::Failed(severity, problem),
            Seen::NotApplicable(reason) => State::NotApplicable(reason),
            Seen::NotEvaluated(reason) => State::NotEvaluated(reason),
        };
        let citation = citation.unwrap_or(citation_of_check).clone();
        let (id, title) = (Cow::Borrowed(self.id), self.title.clone());
        Outcome::new(OutcomeKind::Condition, id, title, at, citation, state)
            .noted(note.as_ref().or(self.note.as_ref()))
            .judged(judgement)
    }

    fn citation_for(&self, proposal: &Proposal) -> &Citation {
        let ghent_alone = |_: &&Citation| {
            proposal.known_cities().is_ok_and(|cities| cities.as_slice() == [City::Ghent])
        };
        let in_ghent = self.citation_in_ghent.as_ref().filter(ghent_alone);
        in_ghent.unwrap_or(&self.citation)
    }

    fn severity_for(&self, proposal: &Proposal) -> Severity {
        match self.without_call {
            Some(severity) if !proposal.names_a_call() => severity,
            _ => self.severity,
        }
    }
}

impl Applicability {
    /// What it is for, in words.
    pub fn text(self, language: Language) -> Cow<'static, str> {
        match (self, language) {
            (Self::Every, Language::Dutch) => "elk project".into(),
            (Self::Every, Language::English) => "every project".into(),
            (Self::In(city), Language::Dutch) => {
                format!("projecten in {}", city.text(language)).into()
            }
            (Self::In(city), Language::English) => {
                format!("projects in {}", city.text(language)).into()
            }
            (Self::Objectives(objectives), _) => {
                let codes: Vec<&str> = objectives.iter().map(|one| one.code()).collect();
                let codes = codes.join(", ");
                match language {
                    Language::Dutch => format!("projecten onder {codes}").into(),
                    Language::English => format!("projects under {codes}").into(),
                }
            }
            (Self::LongLivedInfrastructure, Language::Dutch) => {
                "infrastructuur met een levensduur van vijf jaar of meer".into()
            }
            (Self::LongLivedInfrastructure, Language::English) => {
                "infrastructure that is to last for five years or more".into()
            }
        }
    }

    /// Whether it is for this proposal; if not, or if that cannot be told, what to report instead.
    #[expect(clippy::result_large_err, reason = "no error, but the look to report instead")]
    fn of(self, proposal: &Proposal, at: Pointer) -> Result<(), Observation> {
        let depends_on = |value| Observation::depends_on(at.clone(), value);
        let applies = match self {
            Self::Every => true,
            Self::In(city) => proposal.known_cities().map_err(depends_on)?.contains(&city),
            Self::Objectives(some) => {
                let objectives = proposal.known_objectives().map_err(depends_on)?;
                objectives.iter().any(|one| some.contains(one))
            }
            Self::LongLivedInfrastructure => {
                let at = Pointer::ROOT.child("long_lived_infrastructure");
                let asked = Text::new(
                    "of het infrastructuur bouwt die vijf jaar of langer meegaat",
                    "whether it builds infrastructure that is to last for five years or more",
                );
                match proposal.long_lived_infrastructure {
                    None => return Err(Observation::field_missing(at, asked)),
                    Some(long_lived) => long_lived,
                }
            }
        };
        if applies {
            return Ok(());
        }
        let to = Text::of(|language| self.text(language));
        Err(Observation::at(at).not_applicable(Reason::AppliesOnlyTo { to }))
    }
}

displayed_in_english!(Applicability);
