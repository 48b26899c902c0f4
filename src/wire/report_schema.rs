//! The JSON Schema of a report, from how it is written.

use alloc::borrow::Cow;
use alloc::string::ToString;
use alloc::vec::Vec;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Value, json};

use super::plain_schema::{plain, plain_value};
use super::report::{OutcomeIn, ReportWire};
use crate::report::{Outcome, Problem, Reason, Report, Verdict};

impl JsonSchema for Report {
    fn schema_name() -> Cow<'static, str> {
        "Report".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut schema = ReportWire::json_schema(generator);
        generator.definitions_mut().values_mut().for_each(plain_value);
        plain(&mut schema);
        schema
    }
}

impl JsonSchema for Outcome {
    fn schema_name() -> Cow<'static, str> {
        "Outcome".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut schema = OutcomeIn::json_schema(generator);
        schema.insert("allOf".to_string(), by_verdict(generator));
        schema
    }
}

/// What a verdict comes with: a problem and its severity, or a reason.
fn by_verdict(generator: &mut SchemaGenerator) -> Value {
    let of = |verdicts: &[Verdict]| {
        let codes: Vec<&str> = verdicts.iter().map(|verdict| verdict.code()).collect();
        json!({ "properties": { "verdict": { "enum": codes } } })
    };
    let problem = generator.subschema_for::<Problem>();
    let reason = generator.subschema_for::<Reason>();
    let of_a_share = Problem::OF_A_SHARE.map(|problem| problem.code());
    for name in [Problem::schema_name(), Reason::schema_name()] {
        let codes = generator.definitions_mut().get_mut(&*name);
        let codes = codes.and_then(|one| one["oneOf"].as_array_mut());
        codes.into_iter().flatten().for_each(among_others);
    }
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
            "else": { "properties": { "severity": false } },
        },
        {
            "if": of(&[Verdict::NotApplicable, Verdict::NotEvaluated]),
            "then": { "allOf": [reason], "properties": { "measure": false } },
        },
        {
            "if": of(&[Verdict::Passed, Verdict::Open]),
            "then": { "properties": { "code": false, "args": false } },
        },
        { "if": of(&[Verdict::Open]), "then": { "required": ["state"] } },
    ])
}

/// Lets the schema of a code with its arguments describe an object that has other fields, too.
fn among_others(code: &mut Value) {
    let Some(code) = code.as_object_mut() else { return };
    code.remove("additionalProperties");
    if let Some(properties) = code.get_mut("properties").and_then(Value::as_object_mut) {
        properties.entry("args").or_insert(Value::Bool(false));
    }
}
