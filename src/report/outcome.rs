//! The outcome of one rule, check or condition.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::{Judgement, Measure, Problem, Reason, State, WaitingFor};
use crate::code::codes;
use crate::document::Pointer;
use crate::rules::Severity;
use crate::shared::Shared;
use crate::source::Citation;
use crate::strategy::City;
use crate::text::{Language, Text};

/// The outcome of one rule, check or condition at one place: the verdict, the problem or reason behind
/// it, the figures, and the passage that requires it.
///
/// ```
/// use efro_gti::{Euro, RuleSet, Slice};
/// use efro_gti::allocation::Figures;
/// use efro_gti::report::Verdict;
///
/// let amounts = [(Slice::NET, Euro::whole(1_000)), (Slice::URBAN, Euro::whole(90))];
/// let figures = Figures::new(amounts);
/// let report = RuleSet::adopted().check(&figures);
/// let urban = report.rule("urban-minimum").expect("a rule of the set");
/// assert_eq!(urban.verdict(), Verdict::Passed);
/// assert_eq!(urban.measure().expect("it was evaluated").margin, Euro::whole(10));
/// assert_eq!(urban.citation().to_string(), "Regulation (EU) 2021/1058 (ERDF), art. 11(2)");
/// assert!(urban.problem().is_none() && urban.reason().is_none());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Outcome {
    pub(crate) kind: OutcomeKind,
    pub(crate) id: Cow<'static, str>,
    pub(crate) place: Pointer,
    pub(crate) title: Shared<Text>,
    pub(crate) decision: Decision,
    pub(crate) measure: Option<Measure>,
    pub(crate) assumptions: Vec<Pointer>,
    pub(crate) citation: Shared<Citation>,
    pub(crate) note: Option<Shared<Text>>,
    pub(crate) city: Option<City>,
    pub(crate) judgements: Vec<Judgement>,
}

/// The verdict, with its problem or reason.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Decision {
    Passed,
    Failed(Severity, Problem),
    /// Waits for uncommitted funding if the outcome has a measure, otherwise for an assessor. With the severity for a
    /// condition on a project, and without one for a rule.
    Open(Option<Severity>),
    NotApplicable(Reason),
    /// With the severity for a condition on a project, and without one for a rule or check.
    NotEvaluated(Option<Severity>, Reason),
}

impl Outcome {
    pub(crate) fn new(
        kind: OutcomeKind,
        id: Cow<'static, str>,
        title: Shared<Text>,
        place: Pointer,
        citation: Shared<Citation>,
        decision: Decision,
    ) -> Self {
        let (measure, assumptions) = (None, Vec::new());
        let (note, city, judgements) = (None, None, Vec::new());
        Self {
            kind,
            id,
            place,
            title,
            decision,
            measure,
            assumptions,
            citation,
            note,
            city,
            judgements,
        }
    }

    pub(crate) fn measured(mut self, measure: Measure) -> Self {
        self.measure = Some(measure);
        self
    }

    pub(crate) fn depending_on(mut self, assumptions: Vec<Pointer>) -> Self {
        self.assumptions = assumptions;
        self
    }

    pub(crate) fn noted(mut self, note: Option<Shared<Text>>) -> Self {
        self.note = note;
        self
    }

    pub(crate) fn of(mut self, city: Option<City>) -> Self {
        self.city = city;
        self
    }

    pub(crate) fn judged(mut self, judgements: Vec<Judgement>) -> Self {
        self.judgements = judgements;
        self
    }

    /// Returns the outcome as part of a larger document, in which its own document is at `place`.
    pub(crate) fn under(mut self, place: &Pointer) -> Self {
        self.place = place.join(&self.place);
        self
    }

    /// Returns whether this is the outcome of a rule, a check of the amounts, or a condition on a project.
    pub fn kind(&self) -> OutcomeKind {
        self.kind
    }

    /// Returns the id of the rule, check or condition.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns the place in the document that the outcome concerns. For a missing figure this is the place
    /// where it belongs.
    pub fn place(&self) -> &Pointer {
        &self.place
    }

    /// Returns the title: what is required, in a few words. If a condition requires several things, this
    /// is the title of the one at this place.
    pub fn title(&self) -> &Text {
        &self.title
    }

    /// Returns the verdict.
    pub fn verdict(&self) -> Verdict {
        match self.decision {
            Decision::Passed => Verdict::Passed,
            Decision::Failed(..) => Verdict::Failed,
            Decision::Open(_) => Verdict::Open,
            Decision::NotApplicable(_) => Verdict::NotApplicable,
            Decision::NotEvaluated(..) => Verdict::NotEvaluated,
        }
    }

    /// Returns the severity of the failure or, if a condition on a project is open or was not evaluated, how severe it
    /// would be if it failed. Returns `None` for any other outcome, and if a rule or check is open or was not evaluated.
    ///
    /// An open or unevaluated condition keeps the report from passing only if its failure would be an error.
    ///
    /// ```
    /// use efro_gti::{City, Proposal};
    /// use efro_gti::rules::Severity;
    ///
    /// let mut proposal = Proposal::default();
    /// proposal.cities = Some(vec![City::Ghent.into()]);
    /// let report = proposal.assess();
    /// let severity = |id| report.outcomes_of(id).next().and_then(|outcome| outcome.severity());
    /// // Neither is filled in. Only the first one is required.
    /// assert_eq!(severity("budget"), Some(Severity::Error));
    /// assert_eq!(severity("reach"), Some(Severity::Warning));
    /// ```
    pub fn severity(&self) -> Option<Severity> {
        match &self.decision {
            Decision::Failed(severity, _) => Some(*severity),
            Decision::Open(severity) | Decision::NotEvaluated(severity, _) => *severity,
            Decision::Passed | Decision::NotApplicable(_) => None,
        }
    }

    /// Returns the code of the problem or reason, or `None` if the outcome has neither.
    pub fn code(&self) -> Option<&'static str> {
        self.problem().map(Problem::code).or_else(|| self.reason().map(Reason::code))
    }

    /// Returns the problem, or `None` if the outcome did not fail.
    pub fn problem(&self) -> Option<&Problem> {
        match &self.decision {
            Decision::Failed(_, problem) => Some(problem),
            _ => None,
        }
    }

    /// Returns the reason why the rule, check or condition does not apply or was not evaluated, or `None` if
    /// it was evaluated.
    pub fn reason(&self) -> Option<&Reason> {
        match &self.decision {
            Decision::NotApplicable(reason) | Decision::NotEvaluated(_, reason) => Some(reason),
            Decision::Passed | Decision::Failed(..) | Decision::Open(_) => None,
        }
    }

    /// Returns the state of an outcome that has not passed: missing, wrong, waiting or not checked. Returns `None` if the
    /// outcome passed or does not apply.
    pub fn state(&self) -> Option<State<'_>> {
        match &self.decision {
            Decision::Failed(_, Problem::Unanswered | Problem::EmptyList)
            | Decision::NotEvaluated(_, Reason::FieldMissing | Reason::NoFigure { .. }) => {
                Some(State::Missing)
            }
            Decision::Failed(..) => Some(State::Wrong),
            Decision::NotEvaluated(_, Reason::DependsOn { place, label }) => {
                Some(State::Waiting(WaitingFor::Field { place, label: Some(label) }))
            }
            Decision::NotEvaluated(_, Reason::DependsOnFailedCheck { place, .. }) => {
                Some(State::Waiting(WaitingFor::Field { place, label: None }))
            }
            Decision::Open(_) if self.measure.is_some() => {
                Some(State::Waiting(WaitingFor::Funding))
            }
            Decision::Open(_) => Some(State::Waiting(WaitingFor::Assessor)),
            Decision::NotEvaluated(..) => Some(State::Unchecked),
            Decision::Passed | Decision::NotApplicable(_) => None,
        }
    }

    /// Returns whether it failed with this severity.
    pub(super) fn has_failed_with(&self, severity: Severity) -> bool {
        matches!(&self.decision, Decision::Failed(given, _) if *given == severity)
    }

    /// Returns whether this outcome prevents a report from passing.
    pub(super) fn is_obstacle(&self) -> bool {
        match &self.decision {
            Decision::Failed(severity, _) => *severity == Severity::Error,
            // A preference is none, whether it is not filled in or not judged yet. A rule always is: the report of a plan
            // is there to say whether it is met.
            Decision::Open(severity) | Decision::NotEvaluated(severity, _) => {
                severity.is_none_or(|severity| severity == Severity::Error)
            }
            Decision::Passed | Decision::NotApplicable(_) => false,
        }
    }

    /// Returns the figures of a rule that was evaluated, or `None` for any other outcome.
    pub fn measure(&self) -> Option<&Measure> {
        self.measure.as_ref()
    }

    /// Returns the places of the assumptions that the outcome depends on.
    pub fn assumption_places(&self) -> &[Pointer] {
        &self.assumptions
    }

    /// Returns the passage that requires what was checked.
    pub fn citation(&self) -> &Citation {
        &self.citation
    }

    /// Returns a note, such as how an ambiguous passage was interpreted, or `None` if there is none.
    pub fn note(&self) -> Option<&Text> {
        self.note.as_deref()
    }

    /// Returns the city whose requirement it is: that of a principle, for instance. Returns `None` if it is a requirement
    /// of both cities alike.
    ///
    /// ```
    /// use efro_gti::{City, Proposal};
    ///
    /// let mut proposal = Proposal::default();
    /// proposal.cities = Some(vec![City::Antwerp.into(), City::Ghent.into()]);
    /// let report = proposal.assess();
    /// let cities = report.outcomes_of("principles").map(|outcome| outcome.city());
    /// assert!(cities.into_iter().all(|city| city.is_some()));
    /// assert!(report.outcomes_of("urban-angle").all(|outcome| outcome.city().is_none()));
    /// ```
    pub fn city(&self) -> Option<City> {
        self.city
    }

    /// Returns the judgements of assessors on the answer.
    pub fn judgements(&self) -> &[Judgement] {
        &self.judgements
    }

    /// Returns the problem, the reason or the figures in words, or `None` if the outcome passed and has no
    /// figures. A message quotes values of the document: escape it in HTML.
    pub fn message(&self, language: Language) -> Option<String> {
        match (&self.decision, &self.measure) {
            (Decision::NotApplicable(reason) | Decision::NotEvaluated(_, reason), _) => {
                Some(reason.text(language))
            }
            // The words of the figures include the problem.
            (_, Some(measure)) => Some(measure.text(language)),
            (Decision::Failed(_, problem), None) => Some(problem.text(language)),
            (Decision::Open(_), None) => Some(
                language
                    .pick("nog inhoudelijk te beoordelen", "still to be judged by an assessor")
                    .into(),
            ),
            (Decision::Passed, None) => None,
        }
    }
}

codes! {
    /// Whether an outcome belongs to a rule, a check or a condition.
    #[non_exhaustive]
    pub enum OutcomeKind("geen soort uitkomst", "not a kind of outcome") {
        /// A rule of the rule set.
        Rule = "rule", nl "regel", en "rule";
        /// A check that compares the amounts of a plan with one another.
        Check = "check", nl "controle", en "check";
        /// A condition on a project.
        Condition = "condition", nl "voorwaarde", en "condition";
    }
}

codes! {
    /// The verdict on a rule, check or condition: passed, failed, open, not applicable or not evaluated.
    ///
    /// ```
    /// use efro_gti::{Euro, Language, RuleSet, Slice};
    /// use efro_gti::allocation::Figures;
    /// use efro_gti::report::Verdict;
    ///
    /// let net = (Slice::NET, Euro::whole(1_000));
    /// let verdict = |figures: &[(Slice, Euro)]| {
    ///     let report = RuleSet::adopted().check(&Figures::new(figures.iter().copied()));
    ///     report.rule("urban-minimum").expect("a rule of the set").verdict()
    /// };
    /// assert_eq!(verdict(&[net, (Slice::URBAN, Euro::whole(80))]), Verdict::Passed);
    /// assert_eq!(verdict(&[net, (Slice::URBAN, Euro::whole(79))]), Verdict::Failed);
    /// assert_eq!(verdict(&[net]), Verdict::NotEvaluated);
    /// assert_eq!(Verdict::NotEvaluated.text(Language::Dutch), "niet getoetst");
    /// ```
    pub enum Verdict("geen oordeel", "not a verdict") {
        /// The requirement is met.
        Passed = "passed", nl "voldoet", en "passed";
        /// The requirement is not met.
        Failed = "failed", nl "voldoet niet", en "failed";
        /// The requirement is not met yet, but uncommitted funding can still meet it; or an assessor has to
        /// judge the answer.
        Open = "open", nl "nog open", en "open";
        /// The requirement does not apply to the subject of the report.
        NotApplicable = "not-applicable", nl "niet van toepassing", en "not applicable";
        /// The requirement could not be evaluated.
        NotEvaluated = "not-evaluated", nl "niet getoetst", en "not evaluated";
    }
}
