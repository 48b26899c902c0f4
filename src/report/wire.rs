//! A report through serde: outcomes and findings side by side, as other programs read them.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::outcome::State;
use super::{
    Assumption, Conclusion, Counts, Finding, Judgement, Measure, Outcome, OutcomeKind, Problem,
    Reason, Report, RuleSetName, Verdict,
};
use crate::document::Pointer;
use crate::rules::{OutOfScope, Severity};
use crate::source::Citation;
use crate::text::Text;

/// What became of every rule and check, what it rests on, and what was not looked at.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = super::plain_schema::plain))]
pub(super) struct ReportWire<'a> {
    /// The edition of the strategy that the crate held.
    edition: Cow<'a, str>,
    /// The name of what was checked.
    subject: Cow<'a, str>,
    /// The rule set, or set of checks, that it was checked with.
    rule_set: Cow<'a, RuleSetName>,
    /// What it comes to.
    conclusion: Conclusion,
    /// The outcomes, counted by verdict.
    counts: Counts,
    /// Every rule and check: the rules in the order of the set, then the checks.
    #[cfg_attr(feature = "schemars", schemars(with = "Vec<Outcome>"))]
    outcomes: Vec<OutcomeWire<'a>>,
    /// What is wrong: one finding for each outcome that failed.
    #[cfg_attr(feature = "schemars", schemars(with = "Vec<Finding>"))]
    findings: Vec<FindingWire>,
    /// What the document takes for granted.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    assumptions: Cow<'a, [Assumption]>,
    /// Parts of the law that were not looked at.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    out_of_scope: Cow<'a, [OutOfScope]>,
}

/// What became of one rule or check.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = super::plain_schema::plain))]
pub(super) struct OutcomeWire<'a> {
    /// The id of the rule or check.
    id: Cow<'a, str>,
    /// Whether it is a rule or a check.
    kind: OutcomeKind,
    /// What the rule or check is, in a few words.
    title: Cow<'a, Text>,
    /// The verdict.
    verdict: Verdict,
    /// The place in the document that it is about.
    place: Cow<'a, Pointer>,
    /// Why it was not evaluated or does not apply.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reason: Option<ReasonWire>,
    /// The figures of a rule that was evaluated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    measure: Option<Cow<'a, Measure>>,
    /// The places of the assumptions that it rests on.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    assumptions: Cow<'a, [Pointer]>,
    /// The passage that requires it.
    citation: Cow<'a, Citation>,
    /// How that passage was read, where it leaves room.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    note: Option<Cow<'a, Text>>,
    /// Of an answer: whether a reader was convinced by it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    judgement: Option<Cow<'a, Judgement>>,
}

/// Why an outcome was not evaluated or does not apply, with its words.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(rename = "ReasonInWords"))]
#[cfg_attr(feature = "schemars", schemars(extend("unevaluatedProperties" = false)))]
#[cfg_attr(feature = "schemars", schemars(transform = super::plain_schema::plain))]
struct ReasonWire {
    #[serde(flatten)]
    reason: Reason,
    /// Written for people; made anew from the reason when read.
    #[serde(default)]
    message: Option<Text>,
}

/// Why an outcome failed: what is wrong, where, and how much it matters.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(extend("unevaluatedProperties" = false)))]
#[cfg_attr(feature = "schemars", schemars(transform = super::plain_schema::plain))]
pub(super) struct FindingWire {
    #[serde(flatten)]
    problem: Problem,
    /// How much it matters.
    severity: Severity,
    /// The id of the rule or check that failed.
    outcome: Cow<'static, str>,
    /// The place in the document.
    place: Pointer,
    /// Written for people; made anew from the problem when read.
    #[serde(default)]
    message: Option<Text>,
}

impl Serialize for Finding {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        FindingWire::from(self.clone()).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Finding {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let FindingWire { severity, outcome, place, problem, .. } =
            FindingWire::deserialize(deserializer)?;
        Ok(Self { severity, outcome, place, problem })
    }
}

impl From<Finding> for FindingWire {
    fn from(finding: Finding) -> Self {
        let message = Some(Text::of(|language| finding.text(language)));
        let Finding { severity, outcome, place, problem } = finding;
        Self { problem, severity, outcome, place, message }
    }
}

impl Serialize for Report {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ReportWire {
            edition: Cow::Borrowed(&self.edition),
            subject: Cow::Borrowed(&self.subject),
            rule_set: Cow::Borrowed(&self.rule_set),
            conclusion: self.conclusion(),
            counts: self.counts(),
            outcomes: self.outcomes.iter().map(OutcomeWire::from).collect(),
            findings: self.findings().map(FindingWire::from).collect(),
            assumptions: Cow::Borrowed(&self.assumptions),
            out_of_scope: Cow::Borrowed(&self.out_of_scope),
        }
        .serialize(serializer)
    }
}

impl Serialize for Outcome {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        OutcomeWire::from(self).serialize(serializer)
    }
}

impl<'a> From<&'a Outcome> for OutcomeWire<'a> {
    fn from(outcome: &'a Outcome) -> Self {
        Self {
            id: Cow::Borrowed(&outcome.id),
            kind: outcome.kind,
            title: Cow::Borrowed(&outcome.title),
            verdict: outcome.verdict(),
            place: Cow::Borrowed(&outcome.place),
            reason: outcome.reason().map(|reason| ReasonWire {
                reason: reason.clone(),
                message: Some(Text::of(|language| reason.text(language))),
            }),
            measure: outcome.measure.as_ref().map(Cow::Borrowed),
            assumptions: Cow::Borrowed(&outcome.assumptions),
            citation: Cow::Borrowed(&outcome.citation),
            note: outcome.note.as_ref().map(Cow::Borrowed),
            judgement: outcome.judgement.as_ref().map(Cow::Borrowed),
        }
    }
}

impl<'de> Deserialize<'de> for Report {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let wire = ReportWire::deserialize(deserializer)?;
        let mut findings = BTreeMap::new();
        for FindingWire { problem, severity, outcome, place, .. } in wire.findings {
            let key = (outcome, place);
            if findings.contains_key(&key) {
                return Err(D::Error::custom(format!("two findings of one outcome: {}", key.0)));
            }
            findings.insert(key, State::Failed(severity, problem));
        }
        let outcomes = wire
            .outcomes
            .into_iter()
            .map(|outcome| outcome.with_finding(&mut findings))
            .collect::<Result<_, _>>()
            .map_err(D::Error::custom)?;
        if let Some((outcome, at)) = findings.keys().next() {
            return Err(D::Error::custom(format!(
                "a finding without a failed outcome: {outcome} {at}"
            )));
        }
        let report = Self {
            edition: Cow::Owned(wire.edition.into_owned()),
            subject: wire.subject.into_owned(),
            rule_set: wire.rule_set.into_owned(),
            outcomes,
            assumptions: wire.assumptions.into_owned(),
            out_of_scope: wire.out_of_scope.into_owned(),
        };
        if report.conclusion() != wire.conclusion || report.counts() != wire.counts {
            return Err(D::Error::custom(
                "the conclusion or the counts do not follow from the outcomes",
            ));
        }
        Ok(report)
    }
}

/// What was found, by outcome and place.
type Findings = BTreeMap<(Cow<'static, str>, Pointer), State>;

impl OutcomeWire<'_> {
    /// The outcome, with its finding taken out of `findings` where it failed.
    fn with_finding(self, findings: &mut Findings) -> Result<Outcome, String> {
        let (id, at) = (Cow::Owned(self.id.into_owned()), self.place.into_owned());
        let key = (id, at);
        let failed = self.verdict == Verdict::Failed;
        let finding = if failed { findings.remove(&key) } else { None };
        let state = match (self.verdict, self.reason, finding) {
            (Verdict::Passed, None, None) => Some(State::Passed),
            (Verdict::Failed, None, finding) => finding,
            (Verdict::Open, None, None) if self.measure.is_some() => Some(State::Open),
            (Verdict::NotApplicable, Some(reason), None) => {
                Some(State::NotApplicable(reason.reason))
            }
            (Verdict::NotEvaluated, Some(reason), None) => Some(State::NotEvaluated(reason.reason)),
            _ => None,
        };
        let (id, at) = key;
        let Some(state) = state else {
            return Err(format!(
                "a verdict without its finding, measure or reason, or with another's: {id}"
            ));
        };
        Ok(Outcome {
            id,
            kind: self.kind,
            title: self.title.into_owned(),
            place: at,
            state,
            measure: self.measure.map(Cow::into_owned),
            assumptions: self.assumptions.into_owned(),
            citation: self.citation.into_owned(),
            note: self.note.map(Cow::into_owned),
            judgement: self.judgement.map(Cow::into_owned),
        })
    }
}
