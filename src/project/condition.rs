//! A condition on a project: a record, and its outcomes for a proposal.

use alloc::borrow::Cow;

use super::observation::{Check, NotPassed, Observation, Observations};
use super::{Answer, Call, Force, Party, Proposal, conditions};
use crate::document::Pointer;
use crate::report::{Applicability, Decision, Outcome, OutcomeKind, Phase, Problem, Reason};
use crate::rules::Severity;
use crate::shared::Shared;
use crate::source::Citation;
use crate::strategy::City;
use crate::text::Text;

/// A condition on a project: set by the strategy, the programme, a call or the law, or needed to evaluate the
/// other conditions.
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
    pub(super) place: Pointer,
    pub(super) fields: &'static [&'static str],
    pub(super) optional: &'static [&'static str],
    pub(super) needed: &'static [(&'static str, Text)],
    pub(super) force: Force,
    pub(super) set_by: Option<fn(&Call) -> bool>,
    pub(super) addressee: Party,
    pub(super) judged_by: Option<Party>,
    pub(super) due: Phase,
    pub(super) decides: &'static [&'static str],
    pub(super) applicability: Option<Applicability>,
    pub(super) citation: Citation,
    pub(super) citation_in_ghent: Option<Citation>,
    pub(super) note: Option<Text>,
    pub(super) asks: Asks,
}

/// The function of a condition that checks a proposal.
#[derive(Debug)]
pub(super) enum Asks {
    /// One thing, at the place of its field.
    Check(fn(&Proposal) -> Check),
    /// A statement, at the place of its field.
    Statement(fn(&Proposal) -> &Answer),
    /// Several, each with its place and, where these differ, its title, note or citation. The pointer is
    /// the place of the field of the condition.
    Observations(fn(&Proposal, &Pointer) -> Observations),
    /// The same, unless it cannot pass as a whole.
    TryObservations(fn(&Proposal, &Pointer) -> Result<Observations, NotPassed>),
    /// The same, under a call if there is one.
    UnderCall(fn(&Proposal, Option<&Call>, &Pointer) -> Result<Observations, NotPassed>),
}

static AT_MOST_ONCE: Text = Text::new(
    "Dat een waarde hoogstens één keer in een lijst staat, is een vereiste van deze toetsing.",
    "That a value is in a list at most once is a requirement of this assessment.",
);

impl Condition {
    /// Returns every condition, in the order in which they are reported.
    pub fn all() -> impl ExactSizeIterator<Item = &'static Self> {
        conditions::ALL.iter().copied()
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
        Self::all().find(|condition| condition.id == id)
    }

    /// Returns the id, which does not change between releases.
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// Returns what is required, in a few words.
    pub fn title(&self) -> &Text {
        &self.title
    }

    /// Returns the name of the field of a proposal that it is mainly about.
    pub fn field(&self) -> &'static str {
        self.field
    }

    /// Returns the fields of a proposal that it is about, as JSON Pointers: each of its outcomes is at one of them, in one
    /// or around one. In a list it is the place in the first element, and for a judgement it is relative to the answer: to
    /// look up the field of an outcome, use [`Field::get`](super::Field::get). Which of them must be filled in is for
    /// [`Field::required`](super::Field::required) to say.
    ///
    /// ```
    /// use efro_gti::project::Condition;
    ///
    /// let period = Condition::get("period").expect("a condition");
    /// assert_eq!(period.fields(), ["/period/start", "/period/end", "/eligibility_extended"]);
    /// ```
    pub fn fields(&self) -> &'static [&'static str] {
        self.fields
    }

    /// Returns how binding it is.
    pub fn force(&self) -> Force {
        self.force
    }

    /// Returns the severity of a failure without a call.
    pub fn severity(&self) -> Severity {
        self.force.severity()
    }

    /// Returns the severity of a failure under a call: an error if the call sets the condition.
    ///
    /// ```
    /// use efro_gti::project::{Call, Condition};
    /// use efro_gti::rules::Severity;
    ///
    /// let rate = Condition::get("co-financing-rate").expect("a condition");
    /// assert_eq!(rate.severity(), Severity::Warning);
    /// assert_eq!(rate.severity_under(&Call::known()[0]), Severity::Error);
    /// ```
    pub fn severity_under(&self, call: &Call) -> Severity {
        if self.is_set_by(call) { Severity::Error } else { self.severity() }
    }

    /// Whether it cannot pass, where it applies, if the field is left out.
    pub(super) fn needs(&self, field: &str) -> bool {
        self.fields.contains(&field) && !self.optional.contains(&field)
    }

    pub(super) fn is_set_by(&self, call: &Call) -> bool {
        self.set_by.is_some_and(|sets| sets(call))
    }

    /// Returns who has to meet it.
    pub fn addressee(&self) -> Party {
        self.addressee
    }

    /// Returns who judges the answer that it asks for, or `None` if it asks for none. The urban authority selects the
    /// projects or is involved in their selection (CPR, article 29(3)); the managing authority ensures what article 73
    /// asks. An [open](crate::Report::open) outcome waits for this party.
    ///
    /// ```
    /// use efro_gti::Proposal;
    /// use efro_gti::project::{Condition, Party};
    ///
    /// let mut proposal = Proposal::default();
    /// proposal.urban_angle = "Nowhere are streets as dense as here.".into();
    /// let report = proposal.assess();
    /// let open = report.open().next().expect("an answer");
    /// let condition = Condition::get(open.id()).expect("a condition");
    /// assert_eq!(condition.judged_by(), Some(Party::UrbanAuthority));
    /// ```
    pub fn judged_by(&self) -> Option<Party> {
        self.judged_by
    }

    /// Returns the phase in which it is due. In an earlier phase it does not apply yet, with the reason
    /// [`NotDueYet`](Reason::NotDueYet).
    pub fn due(&self) -> Phase {
        self.due
    }

    /// Returns the ids of the principles that it decides, so that no answer in words is asked for them.
    pub fn decides(&self) -> &'static [&'static str] {
        self.decides
    }

    /// Returns the city whose projects it applies to, or `None` if it applies to those of both. An outcome may be about
    /// one city all the same: see [`Outcome::city`].
    pub fn city(&self) -> Option<City> {
        match self.applicability {
            Some(Applicability::City { city }) => Some(city),
            _ => None,
        }
    }

    /// Returns the only projects that it applies to, or `None` if it applies to every project.
    pub fn applicability(&self) -> Option<&Applicability> {
        self.applicability.as_ref()
    }

    /// Returns the passage that sets it. An outcome may cite a more specific one, or the call that sets it.
    pub fn citation(&self) -> &Citation {
        &self.citation
    }

    /// Returns the passage that sets it for projects that are in this city only.
    pub fn citation_for(&self, city: City) -> &Citation {
        match (&self.citation_in_ghent, city) {
            (Some(in_ghent), City::Ghent) => in_ghent,
            _ => &self.citation,
        }
    }

    /// Returns a note on how the passage was read, or `None` if there is none.
    pub fn note(&self) -> Option<&Text> {
        self.note.as_ref()
    }

    /// The place of its field in a proposal.
    pub(super) fn place(&self) -> Pointer {
        self.place.clone()
    }

    /// The outcomes of the condition for a proposal, under a call if there is one.
    pub(super) fn outcomes(
        &'static self,
        proposal: &Proposal,
        call: Option<&Call>,
    ) -> impl Iterator<Item = Outcome> + use<> {
        let place = self.place();
        let found = self.applies(proposal, call).and_then(|()| match self.asks {
            Asks::Check(check) => {
                Ok(Observations::from([Observation::at(place.clone(), check(proposal))]))
            }
            Asks::Statement(answer) => {
                Ok(Observations::from([proposal.statement(answer(proposal), place.clone())]))
            }
            Asks::Observations(observations) => Ok(observations(proposal, &place)),
            Asks::TryObservations(observations) => observations(proposal, &place),
            Asks::UnderCall(observations) => observations(proposal, call, &place),
        });
        let observations =
            found.unwrap_or_else(|found| Observations::from([Observation::at(place, Err(found))]));
        let citation = match call.filter(|call| self.is_set_by(call)) {
            Some(call) => Shared::from(call.citation.clone()),
            None => Shared::Fixed(self.citation_of(proposal)),
        };
        let severity = call.map_or(self.severity(), |call| self.severity_under(call));
        observations.into_iter().map(move |one| self.outcome_of(one, citation.clone(), severity))
    }

    /// The outcome of one observation, without a call.
    pub(super) fn outcome(&'static self, proposal: &Proposal, observation: Observation) -> Outcome {
        let citation = Shared::Fixed(self.citation_of(proposal));
        self.outcome_of(observation, citation, self.severity())
    }

    fn outcome_of(
        &'static self,
        observation: Observation,
        citation_of_all: Shared<Citation>,
        severity: Severity,
    ) -> Outcome {
        let Observation { place, check, title, note, citation, city, judgements } = observation;
        let decision = match check {
            Ok(()) => Decision::Passed,
            Err(NotPassed::Open) => Decision::Open(Some(severity)),
            // Whatever is required, a value that cannot be read is a mistake in the form.
            Err(NotPassed::Failed(
                problem @ (Problem::Unreadable { .. } | Problem::AmbiguousNumber { .. }),
            )) => Decision::Failed(Severity::Error, problem),
            Err(NotPassed::Failed(problem)) => Decision::Failed(severity, problem),
            Err(NotPassed::NotApplicable(reason)) => Decision::NotApplicable(reason),
            Err(NotPassed::NotEvaluated(reason)) => Decision::NotEvaluated(Some(severity), reason),
        };
        let citation = citation.map_or(citation_of_all, Shared::Fixed);
        let title = title.unwrap_or(Shared::Fixed(&self.title));
        let note = match decision {
            Decision::Failed(_, Problem::Duplicate { .. }) => Some(Shared::Fixed(&AT_MOST_ONCE)),
            _ => note.or(self.note.as_ref().map(Shared::Fixed)),
        };
        let (kind, id) = (OutcomeKind::Condition, Cow::Borrowed(self.id));
        Outcome::new(kind, id, title, place, citation, decision)
            .noted(note)
            .of(city.or(self.city()))
            .judged(judgements)
    }

    fn citation_of(&'static self, proposal: &Proposal) -> &'static Citation {
        if self.citation_in_ghent.is_none() {
            return &self.citation;
        }
        match proposal.known_cities().as_deref() {
            Ok([city]) => self.citation_for(*city),
            _ => &self.citation,
        }
    }

    /// Whether it applies to the proposal: by its phase, its call, its cities and its objectives.
    fn applies(&self, proposal: &Proposal, call: Option<&Call>) -> Check {
        let applies = self.applies_when_due(proposal, call);
        // Whether it applies matters more, if that is known.
        if proposal.known_phase() < self.due && !matches!(applies, Err(NotPassed::NotApplicable(_)))
        {
            return Err(NotPassed::NotApplicable(Reason::NotDueYet { due: self.due }));
        }
        applies
    }

    fn applies_when_due(&self, proposal: &Proposal, call: Option<&Call>) -> Check {
        if self.force == Force::SomeCalls && !call.is_some_and(|call| self.is_set_by(call)) {
            return Err(NotPassed::applies_only_to(Applicability::SettingCalls));
        }
        let Some(applicability) = &self.applicability else { return Ok(()) };
        let applies = match applicability {
            Applicability::City { city } => proposal.known_cities()?.contains(city),
            Applicability::Objectives { objectives } => {
                proposal.known_objectives()?.iter().any(|one| objectives.contains(one))
            }
            // The condition itself asks about it if it is missing.
            Applicability::LongLivedInfrastructure => {
                proposal.long_lived_infrastructure != Some(false)
            }
            // The condition itself decides.
            Applicability::Site
            | Applicability::AgreementReferences
            | Applicability::DividedContribution
            | Applicability::Judgements
            | Applicability::NamedCall
            | Applicability::SettingCalls
            | Applicability::PrincipleAnswers => true,
        };
        if applies { Ok(()) } else { Err(NotPassed::applies_only_to(applicability.clone())) }
    }
}
