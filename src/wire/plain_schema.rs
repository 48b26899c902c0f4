//! A derived JSON Schema, as a report has it.

use alloc::string::String;

use schemars::Schema;
use serde_json::{Map, Value};

/// Without what only tells how Rust holds a value: `null`, which is never written, for what is left
/// out, the size of a number, the line ends and the example of a comment.
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
            let words = text.split("```").next().unwrap_or_default().trim_end();
            *text = words.replace("\n\n", " ").replace('\n', " ");
            true
        }
        (_, value) => {
            plain_value(value);
            true
        }
    });
}

pub(super) fn plain_value(value: &mut Value) {
    match value {
        Value::Array(values) => values.iter_mut().for_each(plain_value),
        Value::Object(object) => plain_object(object),
        _ => {}
    }
}
