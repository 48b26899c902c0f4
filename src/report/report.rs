//! The report: every outcome, and what can be read off them.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use super::{Finding, Judgement, Outcome, Verdict};
use crate::code::codes;
use crate::document::Pointer;
use crate::rules::{OutOfScope, RuleSet, Severity};
use crate::source::EDITION;
use crate::text::{Language, Text, displayed_in_english};

/// What became of every rule and check, in order; what it rests on; and what was not looked at.
///
/// It is a document too: with the feature `serde` it is written and read back, in the form of
/// `schemas/report.json`. The words in it are for who reads that, and are not read back.
///
/// ```
/// use efro_gti::{FinancialPlan, RuleSet};
/// use efro_gti::report::{Conclusion, Verdict};
///
/// let plan = FinancialPlan::builder("A plan", "100.00".parse()?).build()?;
/// let report = RuleSet::adopted().check(&plan);
/// // Nothing fails, and nothing passes in silence either.
/// assert_eq!(report.conclusion(), Conclusion::Incomplete);
/// assert_eq!(report.counts().not_evaluated, 4);
/// assert_eq!(report.outcomes()[0].verdict(), Verdict::NotEvaluated);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Report {
    pub(super) edition: Cow<'static, str>,
    pub(super) subject: String,
    pub(super) rule_set: RuleSetName,
    pub(super) outcomes: Vec<Outcome>,
    pub(super) assumptions: Vec<Assumption>,
    pub(super) out_of_scope: Vec<OutOfScope>,
}

/// Which rule set, or set of checks, a report was made with.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = super::plain_schema::plain))]
#[non_exhaustive]
pub struct RuleSetName {
    /// The id of the set.
    pub id: Cow<'static, str>,
    /// Its name in a few words.
    pub title: Text,
    /// Its version.
    pub version: Cow<'static, str>,
}

impl From<&RuleSet> for RuleSetName {
    fn from(rules: &RuleSet) -> Self {
        Self {
            id: String::from(rules.id()).into(),
            title: rules.title().clone(),
            version: String::from(rules.version()).into(),
        }
    }
}

/// Something that a document takes for granted, and the place that it is said of.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Assumption {
    /// The place in the document.
    pub place: Pointer,
    /// What is taken for granted.
    pub text: Text,
}

impl Report {
    pub(crate) fn new(
        subject: &str,
        rule_set: RuleSetName,
        outcomes: Vec<Outcome>,
        assumptions: Vec<Assumption>,
        out_of_scope: Vec<OutOfScope>,
    ) -> Self {
        let (edition, subject) = (Cow::Borrowed(EDITION), subject.into());
        Self { edition, subject, rule_set, outcomes, assumptions, out_of_scope }
    }

    /// The report with another outcome of a check that has one.
    pub(crate) fn replaced(mut self, outcome: Outcome) -> Self {
        if let Some(one) = self.outcomes.iter_mut().find(|one| one.id == outcome.id) {
            *one = outcome;
        }
        self
    }

    /// The edition of the strategy that the crate held when the report was made.
    pub fn edition(&self) -> &str {
        &self.edition
    }

    /// The name of what was checked.
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// The rule set that it was checked with.
    pub fn rule_set(&self) -> &RuleSetName {
        &self.rule_set
    }

    /// Every rule and check: the rules in the order of the set, then the checks.
    pub fn outcomes(&self) -> &[Outcome] {
        &self.outcomes
    }

    /// The outcomes of one rule or check: of a rule one, of a check one for each place it looks at.
    ///
    /// ```
    /// use efro_gti::{Euro, RuleSet, Slice};
    /// use efro_gti::allocation::Figures;
    /// use efro_gti::report::Verdict;
    ///
    /// let figures = [(Slice::NET, Euro::whole(100)), (Slice::URBAN, Euro::whole(8))];
    /// let report = RuleSet::adopted().check(&Figures::new(figures));
    /// let urban = report.outcomes_of("urban-minimum").next().expect("a rule of the set");
    /// assert_eq!(urban.verdict(), Verdict::Passed);
    /// ```
    pub fn outcomes_of(&self, id: &str) -> impl Iterator<Item = &Outcome> {
        self.outcomes.iter().filter(move |outcome| outcome.id() == id)
    }

    /// The outcomes that failed, warnings included.
    pub fn failed(&self) -> impl Iterator<Item = &Outcome> {
        self.outcomes.iter().filter(|outcome| outcome.verdict() == Verdict::Failed)
    }

    /// The findings, one for each outcome that failed.
    pub fn findings(&self) -> impl Iterator<Item = Finding> + '_ {
        self.outcomes.iter().filter_map(Outcome::finding)
    }

    /// The findings, what is open and what could not be evaluated, in one shape: for showing beside
    /// a form. One with the code `depends-on` only repeats what is told at another field.
    ///
    /// ```
    /// use efro_gti::{Language, Proposal};
    ///
    /// let report = Proposal::default().assess();
    /// for note in report.notes() {
    ///     // Without a severity nothing is wrong: something is open, or not known yet.
    ///     let severity = note.severity().map_or("…", |severity| severity.text(Language::Dutch));
    ///     println!("{}: {severity}: {}", note.place(), note.text(Language::Dutch));
    /// }
    /// assert!(report.notes().count() > report.failed().count());
    /// ```
    pub fn notes(&self) -> impl Iterator<Item = Note<'_>> {
        let noted = [Verdict::Failed, Verdict::Open, Verdict::NotEvaluated];
        self.outcomes
            .iter()
            .filter(move |outcome| noted.contains(&outcome.verdict()))
            .map(|outcome| Note { outcome })
    }

    /// The answers that a reader has still to judge, of those that are given. What was found of an
    /// answer to a principle goes into the proposal; of any other answer it is for the caller to keep.
    ///
    /// ```
    /// use efro_gti::{jiff::civil::date, City, Proposal};
    /// use efro_gti::project::{Entry, ReaderVerdict};
    ///
    /// let mut proposal = Proposal::default();
    /// proposal.cities = Some(vec![City::Ghent.into()]);
    /// proposal.principles.insert("ghent-1".into(), "Four thousand people live nearby.".into());
    /// let answers = |proposal: &Proposal| -> Vec<String> {
    ///     proposal.assess().to_judge().map(|outcome| outcome.place().to_string()).collect()
    /// };
    /// assert_eq!(answers(&proposal), ["/principles/ghent-1"]);
    ///
    /// let judgement = &mut proposal.principles.get_mut("ghent-1").expect("it is answered").judgement;
    /// judgement.verdict = ReaderVerdict::Convincing.into();
    /// judgement.by = Some("The steering group".into());
    /// judgement.on = date(2024, 1, 18).into();
    /// assert!(answers(&proposal).is_empty());
    /// ```
    pub fn to_judge(&self) -> impl Iterator<Item = &Outcome> {
        let awaited = |one: &&Outcome| matches!(one.judgement(), Some(Judgement::Awaited {}));
        self.outcomes.iter().filter(awaited)
    }

    /// The outcomes about `place` of the document, or a place under it.
    ///
    /// ```
    /// use efro_gti::Proposal;
    /// use efro_gti::document::Pointer;
    ///
    /// let report = Proposal::default().assess();
    /// let budget: Pointer = "/budget".parse()?;
    /// assert!(report.outcomes_at(&budget).any(|outcome| outcome.place().as_str() == "/budget/erdf"));
    /// # Ok::<(), efro_gti::ParseError>(())
    /// ```
    pub fn outcomes_at<'a>(&'a self, place: &'a Pointer) -> impl Iterator<Item = &'a Outcome> {
        self.outcomes.iter().filter(move |outcome| place.contains(outcome.place()))
    }

    /// What the document takes for granted.
    pub fn assumptions(&self) -> &[Assumption] {
        &self.assumptions
    }

    /// Which parts of the law were not looked at.
    pub fn out_of_scope(&self) -> &[OutOfScope] {
        &self.out_of_scope
    }

    /// The outcomes, counted by verdict.
    pub fn counts(&self) -> Counts {
        let count = |verdict| self.outcomes.iter().filter(|one| one.verdict() == verdict).count();
        Counts {
            passed: count(Verdict::Passed),
            failed: count(Verdict::Failed),
            open: count(Verdict::Open),
            not_applicable: count(Verdict::NotApplicable),
            not_evaluated: count(Verdict::NotEvaluated),
        }
    }

    /// What it comes to: an error makes it not hold; otherwise an outcome that is open or was not
    /// evaluated leaves it incomplete; otherwise it holds, and may still have warnings.
    pub fn conclusion(&self) -> Conclusion {
        let unsettled = [Verdict::Open, Verdict::NotEvaluated];
        let mut severities = self.outcomes.iter().filter_map(Outcome::problem);
        if severities.any(|(severity, _)| severity == Severity::Error) {
            Conclusion::Failed
        } else if self.outcomes.iter().any(|one| unsettled.contains(&one.verdict())) {
            Conclusion::Incomplete
        } else {
            Conclusion::Passed
        }
    }

    /// The report itself where it holds, for use with `?`.
    ///
    /// # Errors
    ///
    /// The report, as an error, where it does not hold or is incomplete.
    ///
    /// ```
    /// use efro_gti::{Euro, Report, RuleSet};
    /// use efro_gti::allocation::Figures;
    ///
    /// fn checked(figures: &Figures) -> Result<Report, Box<dyn std::error::Error>> {
    ///     Ok(RuleSet::adopted().check(figures).into_result()?)
    /// }
    ///
    /// let error = checked(&Figures::new([("net".parse()?, Euro::whole(1_000))])).unwrap_err();
    /// assert!(error.to_string().contains("incomplete"));
    /// # Ok::<(), efro_gti::ParseError>(())
    /// ```
    pub fn into_result(self) -> Result<Self, NotCompliantError> {
        match self.conclusion() {
            Conclusion::Passed => Ok(self),
            Conclusion::Incomplete | Conclusion::Failed => Err(NotCompliantError(Box::new(self))),
        }
    }
}

/// A report that does not hold or is incomplete, as an error.
#[derive(Clone, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub struct NotCompliantError(pub Box<Report>);

/// A finding, or an outcome that is open or could not be evaluated: where, and what to say there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Note<'a> {
    outcome: &'a Outcome,
}

impl<'a> Note<'a> {
    /// The place in the document.
    pub fn place(self) -> &'a Pointer {
        self.outcome.place()
    }

    /// The outcome that it is of.
    pub fn outcome(self) -> &'a Outcome {
        self.outcome
    }

    /// How much it matters, of a finding.
    pub fn severity(self) -> Option<Severity> {
        self.outcome.finding().map(|finding| finding.severity)
    }

    /// The frozen code of the finding or the reason; `open` of an outcome that is.
    pub fn code(self) -> &'static str {
        match (self.outcome.finding(), self.outcome.reason()) {
            (Some(finding), _) => finding.code(),
            (None, Some(reason)) => reason.code(),
            (None, None) => self.outcome.verdict().code(),
        }
    }

    /// The finding, the reason or the measure in words; of what cannot be read in a text, after its
    /// place, line and column.
    pub fn text(self, language: Language) -> String {
        self.outcome.explanation(language).unwrap_or_default()
    }
}

displayed_in_english!(Note<'_>);

/// The outcomes of a report, counted by verdict.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = super::plain_schema::plain))]
#[non_exhaustive]
pub struct Counts {
    /// Those that hold.
    pub passed: usize,
    /// Those that do not.
    pub failed: usize,
    /// Those that do not yet, and still can.
    pub open: usize,
    /// Those with nothing to hold them against.
    pub not_applicable: usize,
    /// Those that could not be looked at.
    pub not_evaluated: usize,
}

codes! {
    /// The conclusion of a report.
    pub enum Conclusion("geen conclusie", "not a conclusion") {
        /// No error, and everything was evaluated. There may be warnings.
        Passed = "passed", nl "voldoet", en "passed";
        /// No error, and something is open or could not be evaluated.
        Incomplete = "incomplete", nl "onvolledig", en "incomplete";
        /// At least one error.
        Failed = "failed", nl "voldoet niet", en "failed";
    }
}
