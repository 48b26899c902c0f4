//! A report as it is written and read.

use alloc::borrow::Cow;
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use serde::de::value::MapDeserializer;
use serde::de::{DeserializeOwned, Error};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::untyped::Untyped;
use crate::document::Pointer;
use crate::report::{
    Assumption, Conclusion, Counts, Decision, Judgement, MadeWith, Measure, Outcome, OutcomeKind,
    Problem, Reason, Report, State, Verdict, WaitingFor,
};
use crate::rules::{OutOfScope, Severity};
use crate::source::Citation;
use crate::text::{Language, Text};

/// The outcome of every rule, check or condition, with the assumptions of the document and what was
/// not checked.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub(super) struct ReportWire<'a> {
    /// The edition of the strategy that the crate held.
    edition: Cow<'a, str>,
    /// The name of what was checked.
    subject: Cow<'a, str>,
    /// The rule set, or set of conditions, that it was made with.
    rule_set: RuleSetWire<'a>,
    /// The conclusion.
    conclusion: Conclusion,
    /// The outcomes, counted by verdict.
    counts: Counts,
    /// Every outcome: the rules in the order of the set and then the checks, or the conditions.
    outcomes: Cow<'a, [Outcome]>,
    /// What the document assumes.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    assumptions: Cow<'a, [Assumption]>,
    /// What no rule, check or condition covers.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    out_of_scope: Cow<'a, [OutOfScope]>,
}

/// The rule set, or set of conditions, that a report was made with.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(rename = "MadeWith"))]
struct RuleSetWire<'a> {
    /// The id of the set.
    id: Cow<'a, str>,
    /// Its title.
    title: Cow<'a, Text>,
    /// Its version.
    version: Cow<'a, str>,
}

/// An outcome as it is written: the code and its arguments lie among its fields.
#[derive(Serialize)]
struct OutcomeOut<'a> {
    kind: OutcomeKind,
    id: &'a str,
    place: &'a Pointer,
    title: &'a Text,
    verdict: Verdict,
    #[serde(skip_serializing_if = "Option::is_none")]
    severity: Option<Severity>,
    #[serde(flatten)]
    coded: Option<Coded<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    state: Option<StateWire<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    measure: Option<&'a Measure>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    assumptions: &'a [Pointer],
    citation: &'a Citation,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'a Text>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    judgements: &'a [Judgement],
}

#[derive(Serialize)]
#[serde(untagged)]
enum Coded<'a> {
    Problem(&'a Problem),
    Reason(&'a Reason),
}

/// The outcome of one rule, check or condition at one place.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub(super) struct OutcomeIn {
    /// Whether it is a rule, a check of the amounts, or a condition on a project.
    kind: OutcomeKind,
    /// The id of the rule, check or condition.
    id: String,
    /// The place in the document that it is about.
    place: Pointer,
    /// What is required, in a few words.
    title: Text,
    /// The verdict.
    verdict: Verdict,
    /// How much it matters that it failed.
    #[serde(default)]
    severity: Option<Severity>,
    /// The code of what is wrong, or of why it was not evaluated or does not apply.
    #[serde(default)]
    code: Option<String>,
    /// The arguments of that code, if it has any.
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<alloc::collections::BTreeMap<String, serde_json::Value>>")
    )]
    args: Option<Untyped>,
    /// What it still needs. Follows from the rest.
    #[serde(default)]
    state: Option<StateWire<'static>>,
    /// The problem, the reason or the figures in words. Ignored when it is read.
    #[serde(default)]
    #[expect(dead_code, reason = "ignored")]
    message: Option<Text>,
    /// The figures of a rule that was evaluated.
    #[serde(default)]
    measure: Option<Measure>,
    /// The places of the assumptions that it depends on.
    #[serde(default)]
    assumptions: Vec<Pointer>,
    /// The passage that requires it.
    citation: Citation,
    /// How that passage was read, if it leaves room, or what else a reader should know.
    #[serde(default)]
    note: Option<Text>,
    /// What readers found of the answer.
    #[serde(default)]
    judgements: Vec<Judgement>,
}

/// What an outcome that has not passed still needs.
#[derive(PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case", deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(rename = "State"))]
enum StateWire<'a> {
    /// Something is not filled in or not stated yet.
    Missing {},
    /// What is there is wrong.
    Wrong {},
    /// It depends on something else.
    Waiting {
        /// On what.
        #[serde(rename = "for")]
        waiting_for: WaitingForWire,
        /// The place of the field, if it is one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        place: Option<Cow<'a, Pointer>>,
    },
}

/// What an outcome waits for.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(rename = "WaitingFor"))]
enum WaitingForWire {
    /// Another field, that is missing or has a problem.
    Field,
    /// A reader, who judges the answer.
    Reader,
    /// Money that is not committed yet.
    Money,
}

impl<'a> From<State<'a>> for StateWire<'a> {
    fn from(state: State<'a>) -> Self {
        let waiting = |waiting_for, place| Self::Waiting { waiting_for, place };
        match state {
            State::Missing => Self::Missing {},
            State::Wrong => Self::Wrong {},
            State::Waiting(WaitingFor::Field(place)) => {
                waiting(WaitingForWire::Field, Some(Cow::Borrowed(place)))
            }
            State::Waiting(WaitingFor::Reader) => waiting(WaitingForWire::Reader, None),
            State::Waiting(WaitingFor::Money) => waiting(WaitingForWire::Money, None),
        }
    }
}

impl Serialize for Report {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let MadeWith { id, title, version } = &self.made_with;
        ReportWire {
            edition: Cow::Borrowed(&self.edition),
            subject: Cow::Borrowed(&self.subject),
            rule_set: RuleSetWire {
                id: Cow::Borrowed(id),
                title: Cow::Borrowed(title),
                version: Cow::Borrowed(version),
            },
            conclusion: self.conclusion(),
            counts: self.counts(),
            outcomes: Cow::Borrowed(&self.outcomes),
            assumptions: Cow::Borrowed(&self.assumptions),
            out_of_scope: Cow::Borrowed(&self.out_of_scope),
        }
        .serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Report {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let wire = ReportWire::deserialize(deserializer)?;
        let RuleSetWire { id, title, version } = wire.rule_set;
        let report = Self {
            edition: Cow::Owned(wire.edition.into_owned()),
            subject: wire.subject.into_owned(),
            made_with: MadeWith {
                id: Cow::Owned(id.into_owned()),
                title: title.into_owned(),
                version: Cow::Owned(version.into_owned()),
            },
            outcomes: wire.outcomes.into_owned(),
            assumptions: wire.assumptions.into_owned(),
            out_of_scope: Cow::Owned(wire.out_of_scope.into_owned()),
        };
        if report.conclusion() != wire.conclusion || report.counts() != wire.counts {
            return Err(D::Error::custom(
                "the conclusion or the counts do not follow from the outcomes",
            ));
        }
        let mut seen = BTreeSet::new();
        for Outcome { kind, id, place, .. } in &report {
            if !seen.insert((*kind, id, place)) {
                return Err(D::Error::custom(format!("two outcomes of one kind: {id} at {place}")));
            }
        }
        Ok(report)
    }
}

impl Serialize for Outcome {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let coded = self.problem().map(Coded::Problem).or(self.reason().map(Coded::Reason));
        let message = self.message(Language::Dutch).zip(self.message(Language::English));
        OutcomeOut {
            kind: self.kind,
            id: &self.id,
            place: &self.place,
            title: &self.title,
            verdict: self.verdict(),
            severity: self.severity(),
            coded,
            state: self.state().map(StateWire::from),
            message: message.and_then(|(nl, en)| Text::both(nl, en)),
            measure: self.measure.as_ref(),
            assumptions: &self.assumptions,
            citation: &self.citation,
            note: self.note.as_deref(),
            judgements: &self.judgements,
        }
        .serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Outcome {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let wire = OutcomeIn::deserialize(deserializer)?;
        let decision = match (wire.verdict, wire.severity, wire.code) {
            (Verdict::Passed, None, None) if wire.args.is_none() => Some(Decision::Passed),
            (Verdict::Open, None, None) if wire.args.is_none() => Some(Decision::Open),
            (Verdict::Failed, Some(severity), Some(code)) => {
                let problem: Problem = coded(code, wire.args)?;
                // The figures are there if the problem is about a share, and only then.
                let agree = Problem::OF_A_SHARE.contains(&problem) == wire.measure.is_some();
                agree.then_some(Decision::Failed(severity, problem))
            }
            (Verdict::NotApplicable, None, Some(code)) if wire.measure.is_none() => {
                Some(Decision::NotApplicable(coded(code, wire.args)?))
            }
            (Verdict::NotEvaluated, None, Some(code)) if wire.measure.is_none() => {
                Some(Decision::NotEvaluated(coded(code, wire.args)?))
            }
            _ => None,
        };
        let Some(decision) = decision else {
            return Err(D::Error::custom(format!(
                "a verdict without its code, severity or measure, or with those of another: {}",
                wire.id
            )));
        };
        let outcome = Self {
            kind: wire.kind,
            id: Cow::Owned(wire.id),
            place: wire.place,
            title: Cow::Owned(wire.title),
            decision,
            measure: wire.measure,
            assumptions: wire.assumptions,
            citation: Cow::Owned(wire.citation),
            note: wire.note.map(Cow::Owned),
            judgements: wire.judgements,
        };
        if outcome.state().map(StateWire::from) != wire.state {
            return Err(D::Error::custom(format!(
                "the state does not follow from the rest: {}",
                outcome.id
            )));
        }
        Ok(outcome)
    }
}

/// Returns the problem or reason with a code and arguments.
fn coded<T: DeserializeOwned, E: Error>(code: String, args: Option<Untyped>) -> Result<T, E> {
    let mut entries = vec![(Cow::Borrowed("code"), Untyped::Text(code))];
    entries.extend(args.map(|args| (Cow::Borrowed("args"), args)));
    T::deserialize(MapDeserializer::<_, E>::new(entries.into_iter()))
}
