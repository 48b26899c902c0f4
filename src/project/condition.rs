//! A condition on a project: a record, and what it sees in a proposal.

use alloc::borrow::Cow;
use alloc::vec;
use alloc::vec::Vec;

use super::observation::{Observation, Seen};
use super::{Proposal, conditions};
use crate::document::Pointer;
use crate::report::{Applicability, Decision, Outcome, OutcomeKind, Problem, Reason};
use crate::rules::Severity;
use crate::source::Citation;
use crate::strategy::City;
use crate::text::Text;

/// A condition on a project that the strategy, the programme or the law sets, and that a proposal can
/// show.
///
/// ```
/// use efro_gti::Language;
/// use efro_gti::project::Condition;
///
/// for condition in Condition::all() {
///     let (id, title) = (condition.id(), condition.title().text(Language::English));
///     println!("{id}: {title} [{}]", condition.citation());
/// }
/// ```
#[derive(Debug)]
pub struct Condition {
    pub(super) id: &'static str,
    pub(super) title: Text,
    pub(super) field: &'static str,
    pub(super) severity: Severity,
    pub(super) severity_without_call: Option<Severity>,
    pub(super) applicability: Option<Applicability>,
    pub(super) citation: Citation,
    pub(super) citation_in_ghent: Option<Citation>,
    pub(super) note: Option<Text>,
    pub(super) asks: Asks,
}

/// What a condition asks of a proposal.
#[derive(Debug)]
pub(super) enum Asks {
    /// A statement in its field, for a reader to judge.
    Statement(fn(&Proposal) -> Option<&str>),
    /// Anything else: an observation for each thing that it looks at.
    Observations(fn(&Proposal) -> Vec<Observation>),
}

impl Condition {
    /// Returns every condition, in the order in which they are reported.
    pub fn all() -> &'static [&'static Self] {
        conditions::ALL
    }

    /// Returns the condition with an id, or `None` if there is none.
    ///
    /// ```
    /// use efro_gti::project::Condition;
    ///
    /// assert_eq!(Condition::get("urban-angle").expect("a condition").field(), "urban_angle");
    /// assert!(Condition::get("rural-angle").is_none());
    /// ```
    pub fn get(id: &str) -> Option<&'static Self> {
        Self::all().iter().copied().find(|condition| condition.id == id)
    }

    /// Returns the id, which is frozen.
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// Returns what is required, in a few words.
    pub fn title(&self) -> &Text {
        &self.title
    }

    /// Returns the field of a proposal that it is about, or the first of them.
    pub fn field(&self) -> &'static str {
        self.field
    }

    /// Returns how much it matters when it fails.
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// Returns how much it matters if the proposal names no call, or `None` if that is no different.
    /// Where it is different, only the calls set the condition.
    pub fn severity_without_call(&self) -> Option<Severity> {
        self.severity_without_call
    }

    /// Returns the only projects that it applies to, or `None` if it applies to every project.
    pub fn applicability(&self) -> Option<&Applicability> {
        self.applicability.as_ref()
    }

    /// Returns the passage that sets it. An outcome may cite a closer one.
    pub fn citation(&self) -> &Citation {
        &self.citation
    }

    /// Returns the passage that sets it for projects in Ghent alone, or `None` if it is the same.
    pub fn citation_in_ghent(&self) -> Option<&Citation> {
        self.citation_in_ghent.as_ref()
    }

    /// Returns how that passage was read, if it leaves room.
    pub fn note(&self) -> Option<&Text> {
        self.note.as_ref()
    }

    /// The place of its field in a proposal.
    pub(super) fn place(&self) -> Pointer {
        Pointer::ROOT.child(self.field)
    }

    /// The outcomes of the condition for a proposal.
    pub(super) fn outcomes(&'static self, proposal: &Proposal) -> impl Iterator<Item = Outcome> {
        let observations = match (self.not_applicable(proposal), &self.asks) {
            (Some(instead), _) => vec![instead],
            (None, Asks::Statement(answer)) => {
                vec![Observation::statement(self.place(), answer(proposal))]
            }
            (None, Asks::Observations(observations)) => observations(proposal),
        };
        let (citation, severity) = (self.citation_for(proposal), self.severity_for(proposal));
        observations.into_iter().map(move |one| self.outcome_of(one, citation, severity))
    }

    /// The outcome of one observation.
    pub(super) fn outcome(&'static self, proposal: &Proposal, observation: Observation) -> Outcome {
        self.outcome_of(observation, self.citation_for(proposal), self.severity_for(proposal))
    }

    fn outcome_of(
        &'static self,
        observation: Observation,
        citation_of_all: &'static Citation,
        severity: Severity,
    ) -> Outcome {
        let Observation { place, seen, title, note, citation, judgements } = observation;
        let decision = match seen {
            Seen::Passed => Decision::Passed,
            Seen::Open => Decision::Open,
            // Whatever is required, a value that cannot be read is a mistake in the form.
            Seen::Failed(problem @ Problem::Unreadable { .. }) => {
                Decision::Failed(Severity::Error, problem)
            }
            Seen::Failed(problem) => Decision::Failed(severity, problem),
            Seen::NotApplicable(reason) => Decision::NotApplicable(reason),
            Seen::NotEvaluated(reason) => Decision::NotEvaluated(reason),
        };
        let citation = citation.unwrap_or(citation_of_all);
        let title = title.map_or(Cow::Borrowed(&self.title), Cow::Owned);
        let note = note.map(Cow::Owned).or(self.note.as_ref().map(Cow::Borrowed));
        let (kind, id) = (OutcomeKind::Condition, Cow::Borrowed(self.id));
        Outcome::new(kind, id, title, place, Cow::Borrowed(citation), decision)
            .noted(note)
            .judged(judgements)
    }

    fn citation_for(&'static self, proposal: &Proposal) -> &'static Citation {
        let ghent_alone = |_: &&Citation| {
            proposal.known_cities().is_ok_and(|cities| cities.as_slice() == [City::Ghent])
        };
        let in_ghent = self.citation_in_ghent.as_ref().filter(ghent_alone);
        in_ghent.unwrap_or(&self.citation)
    }

    fn severity_for(&self, proposal: &Proposal) -> Severity {
        match self.severity_without_call {
            Some(severity) if !proposal.names_a_call() => severity,
            _ => self.severity,
        }
    }

    /// What to report instead if it does not apply to the proposal, or if that is not known.
    fn not_applicable(&self, proposal: &Proposal) -> Option<Observation> {
        let applicability = self.applicability.as_ref()?;
        let applies = match applicability {
            Applicability::City { city } => {
                proposal.known_cities().map(|cities| cities.contains(city))
            }
            Applicability::Objectives { objectives } => {
                let named = proposal.known_objectives();
                named.map(|named| named.iter().any(|one| objectives.contains(one)))
            }
            Applicability::LongLivedInfrastructure => {
                let Some(long_lived) = proposal.long_lived_infrastructure else {
                    let place = Pointer::ROOT.child("long_lived_infrastructure");
                    return Some(Observation::field_missing(place).titled(LONG_LIVED));
                };
                Ok(long_lived)
            }
            // A place of a proposal may lack these; no condition is only for proposals that have them.
            Applicability::Site
            | Applicability::AgreementReferences
            | Applicability::DividedContribution
            | Applicability::PrincipleAnswers => Ok(true),
        };
        match applies {
            Ok(true) => None,
            Ok(false) => {
                let reason = Reason::AppliesOnlyTo(applicability.clone());
                Some(Observation::at(self.place()).not_applicable(reason))
            }
            Err(place) => Some(Observation::depends_on(self.place(), place)),
        }
    }
}

const LONG_LIVED: Text = Text::new(
    "Het voorstel zegt of het infrastructuur bouwt die vijf jaar of langer meegaat",
    "The proposal says whether it builds infrastructure that is to last for five years or more",
);
