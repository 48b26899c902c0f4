//! What became of one rule or check.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::{Finding, Judgement, Measure, Problem, Reason};
use crate::code::codes;
use crate::document::Pointer;
use crate::rules::Severity;
use crate::source::Citation;
use crate::text::Text;

/// What became of one rule or check: its verdict, with the finding or reason, its figures and its
/// source.
///
/// ```
/// use efro_gti::{Euro, RuleSet, Slice};
/// use efro_gti::allocation::Figures;
/// use efro_gti::report::Verdict;
///
/// let figures = Figures::new([(Slice::NET, Euro::whole(1_000)), (Slice::URBAN, Euro::whole(90))]);
/// let report = RuleSet::adopted().check(&figures);
/// let urban = report.outcomes_of("urban-minimum").next().expect("a rule");
/// assert_eq!(urban.verdict(), Verdict::Passed);
/// assert_eq!(urban.measure().expect("it was evaluated").headroom, Euro::whole(10));
/// assert_eq!(urban.citation().to_string(), "Regulation (EU) 2021/1058 (ERDF), art. 11(2)");
/// // What has no finding has a reason, or has passed.
/// assert!(urban.finding().is_none() && urban.reason().is_none());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Outcome {
    pub(super) id: Cow<'static, str>,
    pub(super) kind: OutcomeKind,
    pub(super) title: Text,
    pub(super) place: Pointer,
    pub(super) state: State,
    pub(super) measure: Option<Measure>,
    pub(super) assumptions: Vec<Pointer>,
    pub(super) citation: Citation,
    pub(super) note: Option<Text>,
    pub(super) judgement: Option<Judgement>,
}

/// The verdict with what belongs to it, so that none is ever without.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum State {
    Passed,
    Failed(Severity, Problem),
    /// Always with a measure, which says how much is short.
    Open,
    NotApplicable(Reason),
    NotEvaluated(Reason),
}

impl Outcome {
    pub(crate) fn new(
        kind: OutcomeKind,
        id: Cow<'static, str>,
        title: Text,
        place: Pointer,
        citation: Citation,
        state: State,
    ) -> Self {
        let (measure, assumptions) = (None, Vec::new());
        let (note, judgement) = (None, None);
        Self { id, kind, title, place, state, measure, assumptions, citation, note, judgement }
    }

    pub(crate) fn measured(mut self, measure: Measure) -> Self {
        self.measure = Some(measure);
        self
    }

    pub(crate) fn depending_on(mut self, assumptions: Vec<Pointer>) -> Self {
        self.assumptions = assumptions;
        self
    }

    pub(crate) fn noted(mut self, note: Option<&Text>) -> Self {
        self.note = note.cloned();
        self
    }

    /// The same for a document that stands at `place`.
    pub(crate) fn under(mut self, place: &Pointer) -> Self {
        self.place = place.join(&self.place);
        self
    }

    pub(crate) fn judged(mut self, judgement: Option<Judgement>) -> Self {
        self.judgement = judgement;
        self
    }

    /// The id of the rule or check.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Whether it is a rule of the set or a check of the document itself.
    pub fn kind(&self) -> OutcomeKind {
        self.kind
    }

    /// What the rule or check is, in a few words.
    pub fn title(&self) -> &Text {
        &self.title
    }

    /// The place in the document that it is about; for a missing figure, where it would stand.
    pub fn place(&self) -> &Pointer {
        &self.place
    }

    /// The verdict.
    pub fn verdict(&self) -> Verdict {
        match self.state {
            State::Passed => Verdict::Passed,
            State::Failed(..) => Verdict::Failed,
            State::Open => Verdict::Open,
            State::NotApplicable(_) => Verdict::NotApplicable,
            State::NotEvaluated(_) => Verdict::NotEvaluated,
        }
    }

    /// What is wrong, of an outcome that failed; of any other, nothing.
    pub fn finding(&self) -> Option<Finding> {
        self.problem().map(|(severity, problem)| Finding {
            severity,
            outcome: self.id.clone(),
            place: self.place.clone(),
            problem: problem.clone(),
        })
    }

    /// The problem of its finding, with how much it matters.
    pub(super) fn problem(&self) -> Option<(Severity, &Problem)> {
        match &self.state {
            State::Failed(severity, problem) => Some((*severity, problem)),
            _ => None,
        }
    }

    /// Why it was not evaluated or does not apply; of any other outcome, nothing.
    pub fn reason(&self) -> Option<&Reason> {
        match &self.state {
            State::NotApplicable(reason) | State::NotEvaluated(reason) => Some(reason),
            State::Passed | State::Failed(..) | State::Open => None,
        }
    }

    /// The figures of a rule that was evaluated.
    pub fn measure(&self) -> Option<&Measure> {
        self.measure.as_ref()
    }

    /// The places of the assumptions that it rests on.
    pub fn assumptions(&self) -> &[Pointer] {
        &self.assumptions
    }

    /// The passage that requires it.
    pub fn citation(&self) -> &Citation {
        &self.citation
    }

    /// How that passage was read, where it leaves room, or what a judgement still lacks.
    pub fn note(&self) -> Option<&Text> {
        self.note.as_ref()
    }

    /// For an answer: whether a reader was convinced by it, which no check can say.
    pub fn judgement(&self) -> Option<&Judgement> {
        self.judgement.as_ref()
    }
}

codes! {
    /// What an outcome is of: a rule, a check or a condition.
    #[non_exhaustive]
    pub enum OutcomeKind("geen soort uitkomst", "not a kind of outcome") {
        /// A rule of the rule set.
        Rule = "rule", nl "regel", en "rule";
        /// A check of the amounts of a plan against each other.
        Check = "check", nl "controle", en "check";
        /// A condition on a project.
        Condition = "condition", nl "voorwaarde", en "condition";
    }
}

codes! {
    /// The verdict on a rule, check or condition.
    pub enum Verdict("geen oordeel", "not a verdict") {
        /// It is met.
        Passed = "passed", nl "voldoet", en "passed";
        /// It is not met.
        Failed = "failed", nl "voldoet niet", en "failed";
        /// It is not met yet, but money that is not committed can still meet it; or a reader has to
        /// judge it.
        Open = "open", nl "nog open", en "open";
        /// It does not concern what was checked.
        NotApplicable = "not-applicable", nl "niet van toepassing", en "not applicable";
        /// It could not be evaluated.
        NotEvaluated = "not-evaluated", nl "niet getoetst", en "not evaluated";
    }
}
