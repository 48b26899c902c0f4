//! Reading and writing outcomes.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use core::fmt;

use serde::ser::{Error as _, Serialize, Serializer};

use super::measure::measured;
use super::report::follows;
use crate::document::{
    Arguments, Coded, Fields, Node, Path, Pointer, ProblemKind, Problems, Read, document, object,
};
use crate::report::{
    Decision, Judgement, Measure, Outcome, OutcomeKind, Problem, Reason, State, Verdict, WaitingFor,
};
use crate::rules::Severity;
use crate::source::Citation;
use crate::strategy::City;
use crate::text::{Language, Text};

object! {
    pub(super) struct OutcomeWire<'a>: "The outcome of one rule, check or condition at one place." {
        /// Whether the outcome belongs to a rule, a check of the amounts, or a condition on a project.
        required kind: OutcomeKind,
        /// The id of the rule, check or condition.
        required id: Cow<'a, str>,
        /// The place in the document that the outcome concerns.
        required place: Cow<'a, Pointer>,
        /// The title: what is required, in a few words.
        required title: Cow<'a, Text>,
        /// The verdict.
        required verdict: Verdict,
        /// The severity of a failure. For a condition that is open or was not evaluated, the severity if it failed.
        optional severity: Severity,
        /// The code of the problem, or of the reason why it does not apply or was not evaluated.
        optional code: Cow<'a, str>,
        /// The arguments of the code, if it has any.
        optional args: Args<'a>,
        /// The state: what an outcome that has not passed still needs. It follows from the other fields.
        optional state: StateWire<'a>,
        /// The problem, the reason or the figures in words, for people. Ignored when read.
        optional message: Text,
        /// The figures of a rule that was evaluated.
        optional measure: Cow<'a, Measure>,
        /// The places of the assumptions that the outcome depends on.
        or_default assumptions: Cow<'a, [Pointer]>,
        /// The passage that requires what was checked.
        required citation: Cow<'a, Citation>,
        /// How an ambiguous passage was read, or another remark for the reader.
        optional note: Cow<'a, Text>,
        /// The city whose requirement it is, if it is not that of both alike.
        optional city: City,
        /// The judgements of assessors on the answer.
        or_default judgements: Cow<'a, [Judgement]>,
    }
}

/// The arguments of a code. They are read together with the code, not as a field of their object.
pub(super) enum Args<'a> {
    Problem(Arguments<'a, Problem>),
    Reason(Arguments<'a, Reason>),
    Unread,
}

impl Read for Args<'_> {
    fn read(_: &Node, _: &Path, _: &mut Problems) -> Option<Self> {
        Some(Self::Unread)
    }
}

impl Serialize for Args<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Problem(arguments) => arguments.serialize(serializer),
            Self::Reason(arguments) => arguments.serialize(serializer),
            Self::Unread => Err(S::Error::custom("arguments without a code")),
        }
    }
}

/// The state of an outcome that has not passed.
#[derive(Debug, PartialEq, Eq, serde::Serialize)]
pub(super) struct StateWire<'a> {
    is: Cow<'a, str>,
    #[serde(rename = "for", skip_serializing_if = "Option::is_none")]
    waits_for: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<Cow<'a, Pointer>>,
}

impl<'a> From<State<'a>> for StateWire<'a> {
    fn from(state: State<'a>) -> Self {
        let (is, waits_for, place) = match state {
            State::Missing => ("missing", None, None),
            State::Wrong => ("wrong", None, None),
            State::Unchecked => ("unchecked", None, None),
            State::Waiting(WaitingFor::Field { place, .. }) => {
                ("waiting", Some("field"), Some(place))
            }
            State::Waiting(WaitingFor::Assessor) => ("waiting", Some("assessor"), None),
            State::Waiting(WaitingFor::Funding) => ("waiting", Some("funding"), None),
        };
        let (waits_for, place) = (waits_for.map(Cow::Borrowed), place.map(Cow::Borrowed));
        Self { is: Cow::Borrowed(is), waits_for, place }
    }
}

impl Read for StateWire<'_> {
    fn read(node: &Node, at: &Path, problems: &mut Problems) -> Option<Self> {
        let mut fields = Fields::of(node, at, &["is", "for", "place"], problems)?;
        let (is, waits_for) = (fields.required("is"), fields.optional("for"));
        Some(Self { is: is?, waits_for, place: fields.optional("place") })
    }
}

impl fmt::Display for StateWire<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.is)?;
        self.waits_for.iter().try_for_each(|whom| write!(f, " for {whom}"))?;
        self.place.iter().try_for_each(|place| write!(f, " {place}"))
    }
}

impl Serialize for Outcome {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let message = self.message(Language::Dutch).zip(self.message(Language::English));
        let problem = self.problem().and_then(Coded::given_arguments).map(Args::Problem);
        let reason = self.reason().and_then(Coded::given_arguments).map(Args::Reason);
        let outcome = OutcomeWire {
            kind: self.kind,
            id: Cow::Borrowed(&self.id),
            place: Cow::Borrowed(&self.place),
            title: Cow::Borrowed(&self.title),
            verdict: self.verdict(),
            severity: self.severity(),
            code: self.code().map(Cow::Borrowed),
            args: problem.or(reason),
            state: self.state().map(StateWire::from),
            message: message.and_then(|(nl, en)| Text::both(nl, en)),
            measure: self.measure.as_ref().map(Cow::Borrowed),
            assumptions: Cow::Borrowed(&self.assumptions),
            citation: Cow::Borrowed(&self.citation),
            note: self.note.as_deref().map(Cow::Borrowed),
            city: self.city,
            judgements: Cow::Borrowed(&self.judgements),
        };
        outcome.serialize(serializer)
    }
}

impl Read for Outcome {
    fn read(node: &Node, at: &Path, problems: &mut Problems) -> Option<Self> {
        let before = problems.count();
        let wire = OutcomeWire::read(node, at, problems)?;
        if problems.count() > before {
            // Consistency can only be checked if all fields were read. Problems of the arguments are still
            // recorded.
            match wire.verdict {
                Verdict::Failed => drop(Problem::read_among_others(node, at, problems)),
                Verdict::NotApplicable | Verdict::NotEvaluated => {
                    drop(Reason::read_among_others(node, at, problems));
                }
                Verdict::Passed | Verdict::Open => {}
            }
            return None;
        }
        let decision = wire.decision(node, at, problems)?;
        let measure = wire.measure.map(Cow::into_owned);
        if let Some(measure) = &measure {
            measure.check(&at.child("measure"), problems);
            measured(measure, &decision, at, problems);
        }
        let outcome = Self {
            kind: wire.kind,
            id: Cow::Owned(wire.id.into_owned()),
            place: wire.place.into_owned(),
            title: wire.title.into_owned().into(),
            decision,
            measure,
            assumptions: wire.assumptions.into_owned(),
            citation: wire.citation.into_owned().into(),
            note: wire.note.map(|note| note.into_owned().into()),
            city: wire.city,
            judgements: wire.judgements.into_owned(),
        };
        let state = outcome.state().map(StateWire::from);
        follows(at, "state", wire.state, state, problems);
        Some(outcome)
    }
}

impl OutcomeWire<'_> {
    /// Returns the verdict with its problem or reason. Records fields that do not go with the verdict.
    fn decision(&self, node: &Node, at: &Path, problems: &mut Problems) -> Option<Decision> {
        let mut nothing = |name, given: Option<String>| {
            follows(at, name, given, None, problems);
        };
        let verdict = self.verdict;
        let weighed = match verdict {
            Verdict::Failed => true,
            Verdict::Open | Verdict::NotEvaluated => self.kind == OutcomeKind::Condition,
            Verdict::Passed | Verdict::NotApplicable => false,
        };
        if !weighed {
            nothing("severity", self.severity.map(|severity| severity.to_string()));
        }
        if matches!(verdict, Verdict::Passed | Verdict::Open) {
            nothing("code", self.code.as_deref().map(String::from));
            nothing("args", self.args.as_ref().map(|_| "{…}".into()));
        }
        if matches!(verdict, Verdict::NotApplicable | Verdict::NotEvaluated) {
            nothing("measure", self.measure.as_ref().map(|_| "{…}".into()));
        }
        let mut reason = || Reason::read_among_others(node, at, problems);
        match verdict {
            Verdict::Passed => Some(Decision::Passed),
            Verdict::Open => {
                if weighed && self.severity.is_none() {
                    missing(at, "severity", problems);
                }
                Some(Decision::Open(self.severity))
            }
            Verdict::NotApplicable => reason().map(Decision::NotApplicable),
            Verdict::NotEvaluated => {
                let reason = reason();
                if weighed && self.severity.is_none() {
                    missing(at, "severity", problems);
                }
                reason.map(|reason| Decision::NotEvaluated(self.severity, reason))
            }
            Verdict::Failed => {
                let problem = Problem::read_among_others(node, at, problems);
                if self.severity.is_none() {
                    missing(at, "severity", problems);
                }
                let problem = problem?;
                // The problems of share rules have a measure, and no others do.
                match (Problem::OF_A_SHARE.contains(&problem), &self.measure) {
                    (true, None) => missing(at, "measure", problems),
                    (false, Some(_)) => {
                        follows(at, "measure", Some("{…}"), None, problems);
                    }
                    _ => {}
                }
                Some(Decision::Failed(self.severity?, problem))
            }
        }
    }
}

fn missing(at: &Path, name: &'static str, problems: &mut Problems) {
    problems.add(at.child(name), ProblemKind::Missing { name: Some(name) });
}

document!(Outcome);

#[cfg(feature = "schemars")]
mod schema {
    use alloc::borrow::Cow;
    use alloc::string::ToString;
    use alloc::vec::Vec;

    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
    use serde_json::{Value, json};

    use super::{Args, OutcomeWire, StateWire};
    use crate::document::Pointer;
    use crate::document::schema::{Code, schema};
    use crate::report::{Outcome, OutcomeKind, Problem, Reason, Verdict};

    schema!(Outcome, "Outcome", |generator| {
        let mut schema = OutcomeWire::json_schema(generator);
        schema.insert("allOf".to_string(), by_verdict(generator));
        schema
    });

    impl JsonSchema for Args<'_> {
        fn schema_name() -> Cow<'static, str> {
            "Arguments".into()
        }

        fn inline_schema() -> bool {
            true
        }

        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({ "type": "object", "additionalProperties": true })
        }
    }

    schema!(StateWire<'_>, "State", |generator| {
        let is = |code, about| Code::new(&["is"], code, about);
        let waiting = is("waiting", "The outcome waits for a field, an assessor or funding.")
            .arguments()
            .required::<WaitingForWire>(generator, "for", "The kind of thing that it waits for.")
            .optional::<Pointer>(
                generator,
                "place",
                "The place of the field, if it waits for one.",
            );
        json_schema!({
            "description": "The state of an outcome that has not passed: what it still needs.",
            "oneOf": [
                is("missing", "The value is not filled in or not stated yet.").alone(),
                is("wrong", "The value or amount does not meet the requirement.").alone(),
                waiting.schema(),
                is("unchecked", "The value or amount could not be checked; the message says why.").alone(),
            ],
        })
    });

    struct WaitingForWire;

    schema!(WaitingForWire, "WaitingFor", |_| {
        let code = |code: &str, about: &str| json!({ "const": code, "description": about, "type": "string" });
        json_schema!({
            "description": "The field, assessor or funding that an outcome waits for.",
            "oneOf": [
                code("field", "A field that is missing or has a problem."),
                code("assessor", "An assessor, who has to judge the answer."),
                code("funding", "Funding that is not committed yet."),
            ],
        })
    });

    /// Returns the fields that each verdict requires and excludes.
    fn by_verdict(generator: &mut SchemaGenerator) -> Value {
        let of = |verdicts: &[Verdict]| {
            let codes: Vec<&str> = verdicts.iter().map(|verdict| verdict.code()).collect();
            json!({ "properties": { "verdict": { "enum": codes } } })
        };
        let problem = generator.subschema_for::<Problem>();
        let reason = generator.subschema_for::<Reason>();
        let of_a_share = Problem::OF_A_SHARE.map(|problem| problem.code());
        json!([
            {
                "if": of(&[Verdict::Failed]),
                "then": {
                    "allOf": [problem],
                    "required": ["severity", "state"],
                    "if": { "properties": { "code": { "enum": of_a_share } } },
                    "then": { "required": ["measure"] },
                    "else": { "properties": { "measure": false } },
                },
            },
            {
                "if": of(&[Verdict::Passed, Verdict::NotApplicable]),
                "then": { "properties": { "severity": false } },
            },
            {
                "if": of(&[Verdict::Open, Verdict::NotEvaluated]),
                "then": {
                    "if": { "properties": { "kind": { "const": OutcomeKind::Condition.code() } } },
                    "then": { "required": ["severity"] },
                    "else": { "properties": { "severity": false } },
                },
            },
            {
                "if": of(&[Verdict::NotApplicable, Verdict::NotEvaluated]),
                "then": { "allOf": [reason], "properties": { "measure": false } },
            },
            {
                "if": of(&[Verdict::Passed, Verdict::Open]),
                "then": { "properties": { "code": false, "args": false } },
            },
            { "if": of(&[Verdict::Open, Verdict::NotEvaluated]), "then": { "required": ["state"] } },
        ])
    }
}
