//! The JSON Schemas of a report and of what stands in it, derived from how they are written.

use alloc::borrow::Cow;
use alloc::string::ToString;
use alloc::vec::Vec;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Value, json};

use super::wire::{FindingWire, OutcomeWire, ReportWire};
use super::{Finding, Outcome, Report, Verdict};

impl JsonSchema for Report {
    fn schema_name() -> Cow<'static, str> {
        "Report".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        ReportWire::json_schema(generator)
    }
}

impl JsonSchema for Outcome {
    fn schema_name() -> Cow<'static, str> {
        "Outcome".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut schema = OutcomeWire::json_schema(generator);
        schema.insert("allOf".to_string(), by_verdict());
        schema
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
fn by_verdict() -> Value {
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
