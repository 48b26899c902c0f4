//! The JSON Schemas of a report and of what stands in it, derived from how they are written.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Map, Value, json};

use super::wire::{FindingWire, ReportWire};
use super::{Finding, Report, Verdict};

impl JsonSchema for Report {
    fn schema_name() -> Cow<'static, str> {
        "Report".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        ReportWire::json_schema(generator)
    }
}

impl JsonSchema for Finding {
    fn schema_name() -> Cow<'static, str> {
        "Finding".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        FindingWire::json_schema(generator)
    }
}

/// What a verdict comes with: a reason where there is none on the matter itself, a measure where it is
/// open.
pub(super) fn by_verdict() -> Value {
    let of = |verdicts: &[Verdict]| {
        let codes: Vec<&str> = verdicts.iter().map(|verdict| verdict.code()).collect();
        json!({ "properties": { "verdict": { "enum": codes } } })
    };
    json!([
        {
            "if": of(&[Verdict::NotApplicable, Verdict::NotEvaluated]),
            "then": { "required": ["reason"] },
            "else": { "properties": { "reason": false } },
        },
        { "if": of(&[Verdict::Open]), "then": { "required": ["measure"] } },
    ])
}

/// Without what only tells how Rust holds a value: `null`, which is never written, for what is left
/// out, the size of a number, the line ends of a comment.
pub(super) fn plain(schema: &mut Schema) {
    if let Some(object) = schema.as_object_mut() {
        plain_object(object);
    }
}

fn plain_object(object: &mut Map<String, Value>) {
    if let Some(Value::Array(mut alternatives)) = object.remove("anyOf") {
        alternatives.retain(|one| one["type"] != "null");
        match alternatives.as_mut_slice() {
            [Value::Object(only)] => object.append(only),
            _ => {
                object.insert("anyOf".into(), alternatives.into());
            }
        }
    }
    if let Some(Value::Array(types)) = object.get_mut("type") {
        types.retain(|one| one != "null");
        if let [only] = types.as_mut_slice() {
            let only = only.take();
            object.insert("type".into(), only);
        }
    }
    object.retain(|key, value| match (key.as_str(), value) {
        ("default", Value::Null) => false,
        ("format", Value::String(format)) => !format.starts_with("uint"),
        ("description", Value::String(text)) => {
            *text = text.replace("\n\n", " ").replace('\n', " ");
            true
        }
        (_, value) => {
            plain_value(value);
            true
        }
    });
}

fn plain_value(value: &mut Value) {
    match value {
        Value::Array(values) => values.iter_mut().for_each(plain_value),
        Value::Object(object) => plain_object(object),
        _ => {}
    }
}
