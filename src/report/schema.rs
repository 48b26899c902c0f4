//! The JSON Schemas of a report and of what stands in it, derived from how they are written.

use alloc::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::Value;

use super::wire::{FindingWire, ReportWire};
use super::{Finding, Report};

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

/// Without what says how Rust holds a value: `null` for what is left out, which is never written, and
/// the size of a number.
pub(super) fn plain(schema: &mut Schema) {
    if let Some(object) = schema.as_object_mut() {
        object.values_mut().for_each(plain_value);
    }
}

fn plain_value(value: &mut Value) {
    match value {
        Value::Array(values) => values.iter_mut().for_each(plain_value),
        Value::Object(object) => {
            if let Some(Value::Array(alternatives)) = object.get_mut("anyOf") {
                alternatives.retain(|one| one["type"] != "null");
            }
            object.values_mut().for_each(plain_value);
        }
        _ => {}
    }
}
