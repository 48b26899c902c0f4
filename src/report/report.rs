//! The report: its outcomes, and the counts and conclusion that follow from them.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::slice;

use super::{Conclusion, Counts, Outcome, OutcomeKind, State, Verdict};
use crate::document::{Pointer, object};
use crate::rules::{OutOfScope, RuleSet, Severity};
use crate::source::EDITION;
use crate::text::Text;

/// The outcomes of every rule, check or condition, the assumptions of the document, and a list of what
/// was not checked.
///
/// No two outcomes of a report have the same kind, id and place.
///
/// With the feature `serde`, a report is written to and read from JSON in the form of
/// `schemas/report.json`. The messages in that JSON are for people and are ignored when it is read.
///
/// ```
/// use efro_gti::{FinancialPlan, RuleSet};
/// use efro_gti::report::{Conclusion, Verdict};
///
/// let plan = FinancialPlan::builder("A plan", "100.00".parse()?).build()?;
/// let report = RuleSet::adopted().check(&plan);
/// // The rules have no figures, so none of them passes or fails.
/// assert_eq!(report.conclusion(), Conclusion::Incomplete);
/// assert_eq!(report.counts().not_evaluated, RuleSet::adopted().rules().len());
/// assert_eq!(report.outcomes()[0].verdict(), Verdict::NotEvaluated);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Report {
    pub(crate) edition: Cow<'static, str>,
    pub(crate) subject: String,
    pub(crate) level: Option<Text>,
    pub(crate) made_with: MadeWith,
    pub(crate) call: Option<Text>,
    pub(crate) outcomes: Vec<Outcome>,
    pub(crate) assumptions: Vec<Assumption>,
    pub(crate) out_of_scope: Cow<'static, [OutOfScope]>,
}

object! {
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub(crate) struct MadeWith: "The rule set, or the set of conditions, that a report applies." {
        /// The id of the set.
        pub(crate) required id: Cow<'static, str>,
        /// The title of the set.
        pub(crate) required title: Text,
        /// The version of the set.
        pub(crate) required version: Cow<'static, str>,
    }
}

impl From<&RuleSet> for MadeWith {
    fn from(rules: &RuleSet) -> Self {
        Self { id: rules.id.clone(), title: rules.title().clone(), version: rules.version.clone() }
    }
}

object! {
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Assumption: "An assumption of a document, and the field that it concerns." {
        /// The place of the field.
        pub required place: Pointer,
        /// The assumption, in words.
        pub required text: Text,
    }
}

impl Report {
    pub(crate) fn new(
        subject: &str,
        made_with: MadeWith,
        outcomes: Vec<Outcome>,
        assumptions: Vec<Assumption>,
        out_of_scope: Cow<'static, [OutOfScope]>,
    ) -> Self {
        Self {
            edition: Cow::Borrowed(EDITION),
            subject: subject.into(),
            level: None,
            made_with,
            call: None,
            outcomes,
            assumptions,
            out_of_scope,
        }
    }

    /// Sets the level of the commitments.
    pub(crate) fn at_level(mut self, level: Option<Text>) -> Self {
        self.level = level;
        self
    }

    /// Returns the report as one on a proposal under a call with this name.
    pub(crate) fn under(mut self, call: Option<Text>) -> Self {
        self.call = call;
        self
    }

    /// Replaces the first outcome that has the id of `outcome`.
    pub(crate) fn replaced(mut self, outcome: Outcome) -> Self {
        if let Some(one) = self.outcomes.iter_mut().find(|one| one.id == outcome.id) {
            *one = outcome;
        }
        self
    }

    /// Returns the conclusion.
    ///
    /// - *Failed* if an outcome is an [error](Self::errors) because a value is [wrong](State::Wrong).
    /// - Otherwise *incomplete* if an outcome is an error because a value is [missing](State::Missing), is open, or
    ///   was not evaluated. A condition on a project that is open or was not evaluated counts only if its failure would
    ///   be an error ([`Outcome::severity`]). So a preference does not make the report incomplete, whether it is left
    ///   out, waits for an assessor or is not met. A rule always counts, whatever its severity.
    /// - Otherwise *passed*. There may be warnings.
    pub fn conclusion(&self) -> Conclusion {
        if self.errors().any(|outcome| outcome.state() == Some(State::Wrong)) {
            Conclusion::Failed
        } else if self.outcomes.iter().any(Outcome::is_obstacle) {
            Conclusion::Incomplete
        } else {
            Conclusion::Passed
        }
    }

    /// Returns the number of outcomes for each verdict.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for outcome in self {
            let count = match outcome.verdict() {
                Verdict::Passed => &mut counts.passed,
                Verdict::Failed => &mut counts.failed,
                Verdict::Open => &mut counts.open,
                Verdict::NotApplicable => &mut counts.not_applicable,
                Verdict::NotEvaluated => &mut counts.not_evaluated,
            };
            *count = count.saturating_add(1);
        }
        counts
    }

    /// Returns every outcome, in order: the rules of the set and then the checks, or the conditions.
    pub fn outcomes(&self) -> &[Outcome] {
        &self.outcomes
    }

    /// Returns the outcomes of the rules, in the order of the set.
    pub fn rules(&self) -> impl Iterator<Item = &Outcome> {
        self.outcomes.iter().filter(|outcome| outcome.kind() == OutcomeKind::Rule)
    }

    /// Returns the outcome of a rule, or `None` if the set has no rule with this id.
    ///
    /// If a check of the amounts has the same id as a custom rule, this returns the rule's outcome.
    ///
    /// ```
    /// use efro_gti::{Euro, RuleSet, Slice};
    /// use efro_gti::allocation::Figures;
    /// use efro_gti::report::Verdict;
    ///
    /// let figures = [(Slice::NET, Euro::whole(100)), (Slice::URBAN, Euro::whole(8))];
    /// let report = RuleSet::adopted().check(&Figures::new(figures));
    /// let urban = report.rule("urban-minimum").expect("a rule of the set");
    /// assert_eq!(urban.verdict(), Verdict::Passed);
    /// assert!(report.rule("urban-maximum").is_none());
    /// ```
    pub fn rule(&self, id: &str) -> Option<&Outcome> {
        self.rules().find(|outcome| outcome.id() == id)
    }

    /// Returns the outcomes with this id: one for a rule, and one per place for a check or condition. If a
    /// rule and a check share the id, this returns the outcomes of both.
    pub fn outcomes_of(&self, id: &str) -> impl Iterator<Item = &Outcome> {
        self.outcomes.iter().filter(move |outcome| outcome.id() == id)
    }

    /// Returns the outcomes that concern `place` in the document, or a place below it.
    ///
    /// ```
    /// use efro_gti::Proposal;
    /// use efro_gti::document::Pointer;
    ///
    /// let report = Proposal::default().assess();
    /// let erdf = report.outcomes_at(&"/budget/erdf".parse()?).next();
    /// assert!(erdf.is_some_and(|outcome| outcome.place().as_str() == "/budget/erdf"));
    ///
    /// let budget: Pointer = "/budget".parse()?;
    /// assert!(report.outcomes_at(&budget).count() > 3); // Those of its parts.
    /// // Only at the place itself:
    /// let mut exactly = report.outcomes_at(&budget).filter(|outcome| *outcome.place() == budget);
    /// assert!(exactly.next().is_none());
    /// # Ok::<(), efro_gti::ParseError>(())
    /// ```
    pub fn outcomes_at<'a>(
        &'a self,
        place: &Pointer,
    ) -> impl Iterator<Item = &'a Outcome> + use<'a> {
        // Cloned, so that a place that was just parsed can be dropped.
        let place = place.clone();
        self.outcomes.iter().filter(move |outcome| place.contains(outcome.place()))
    }

    /// Returns the outcomes that passed.
    pub fn passed(&self) -> impl Iterator<Item = &Outcome> {
        self.with_verdict(Verdict::Passed)
    }

    /// Returns the outcomes that failed, of any severity.
    pub fn failed(&self) -> impl Iterator<Item = &Outcome> {
        self.with_verdict(Verdict::Failed)
    }

    /// Returns the outcomes that were not evaluated; each has a [`Reason`](super::Reason).
    pub fn not_evaluated(&self) -> impl Iterator<Item = &Outcome> {
        self.with_verdict(Verdict::NotEvaluated)
    }

    /// Returns the open outcomes: those that wait for uncommitted funding or for an assessor's judgement.
    ///
    /// ```
    /// use efro_gti::{jiff::civil::date, City, Proposal};
    /// use efro_gti::project::JudgementEntry;
    /// use efro_gti::report::JudgementVerdict;
    ///
    /// let mut proposal = Proposal::default();
    /// proposal.cities = Some(vec![City::Ghent.into()]);
    /// proposal.principles.insert("ghent-1".into(), "Four thousand people live nearby.".into());
    /// let open = |proposal: &Proposal| -> Vec<String> {
    ///     proposal.assess().open().map(|outcome| outcome.place().to_string()).collect()
    /// };
    /// assert_eq!(open(&proposal), ["/principles/ghent-1"]);
    ///
    /// let mut judgement = JudgementEntry::default();
    /// judgement.verdict = JudgementVerdict::Convincing.into();
    /// judgement.by = Some("The steering group".into());
    /// judgement.on = date(2024, 1, 18).into();
    /// judgement.reason = Some("The figures show it.".into());
    /// proposal.principles.get_mut("ghent-1").expect("it is answered").judgements.push(judgement);
    /// assert!(open(&proposal).is_empty());
    /// ```
    pub fn open(&self) -> impl Iterator<Item = &Outcome> {
        self.with_verdict(Verdict::Open)
    }

    fn with_verdict(&self, verdict: Verdict) -> impl Iterator<Item = &Outcome> {
        self.outcomes.iter().filter(move |outcome| outcome.verdict() == verdict)
    }

    /// Returns the outcomes that failed with [`Severity::Error`].
    pub fn errors(&self) -> impl Iterator<Item = &Outcome> {
        self.outcomes.iter().filter(|outcome| outcome.has_failed_with(Severity::Error))
    }

    /// Returns the outcomes that failed with [`Severity::Warning`].
    pub fn warnings(&self) -> impl Iterator<Item = &Outcome> {
        self.outcomes.iter().filter(|outcome| outcome.has_failed_with(Severity::Warning))
    }

    /// Returns the assumptions of the document.
    pub fn assumptions(&self) -> &[Assumption] {
        &self.assumptions
    }

    /// Returns the matters that no rule, check or condition of the report covers.
    pub fn out_of_scope(&self) -> &[OutOfScope] {
        &self.out_of_scope
    }

    /// Returns the edition of the strategy that the report is based on.
    pub fn edition(&self) -> &str {
        &self.edition
    }

    /// Returns the name of the plan, proposal or other subject that was checked; may be empty.
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// Returns the level of the commitments that were checked, such as *selected*. Returns `None` for other amounts and for
    /// proposals, and if the subject was [named](crate::portfolio::CommitmentsAgainstPlan::with_name).
    pub fn level(&self) -> Option<&Text> {
        self.level.as_ref()
    }

    /// Returns the id of the rule set, or of the set of conditions, that was applied.
    pub fn rule_set_id(&self) -> &str {
        &self.made_with.id
    }

    /// Returns the title of the rule set, or of the set of conditions, that was applied.
    pub fn rule_set_title(&self) -> &Text {
        &self.made_with.title
    }

    /// Returns the version of the rule set, or of the set of conditions, that was applied.
    pub fn rule_set_version(&self) -> &str {
        &self.made_with.version
    }

    /// Returns the name of the call that a proposal was assessed under, or `None` if there was none.
    ///
    /// ```
    /// use efro_gti::Proposal;
    /// use efro_gti::project::Call;
    ///
    /// let call = &Call::known()[0];
    /// assert_eq!(Proposal::default().assess_under(call).call(), Some(&call.name));
    /// assert_eq!(Proposal::default().assess().call(), None);
    /// ```
    pub fn call(&self) -> Option<&Text> {
        self.call.as_ref()
    }
}

#[expect(clippy::into_iter_without_iter, reason = "`outcomes` returns the slice")]
impl<'a> IntoIterator for &'a Report {
    type Item = &'a Outcome;
    type IntoIter = slice::Iter<'a, Outcome>;

    fn into_iter(self) -> Self::IntoIter {
        self.outcomes.iter()
    }
}
