//! JSON Schemas (2020-12) of the documents that are read by hand-written code. Those of a report are
//! derived beside its types, as its reading is.
//!
//! A schema accepts every document that the crate writes, and every one that it reads but for the case,
//! blanks and hyphens of codes. It refuses what a schema can: an unknown field, another kind of value, a
//! text that is not of its form, an unknown code. What takes more than one value (a sum out of range, a
//! code given twice in two spellings, a base without its target) only the crate refuses.
//!
//! A code has its English title in `title` and its Dutch one in `x-title-nl`.

mod entry;
mod operation;
mod plan;
mod proposal;
mod rule_set;
mod slice;
mod source;
mod text_form;

use alloc::string::{String, ToString};

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Map, Value, json};

/// An object with these fields and no other.
struct Object {
    description: &'static str,
    fields: Map<String, Value>,
    required: Value,
}

impl Object {
    fn new(description: &'static str, required: &[&str]) -> Self {
        Self { description, fields: Map::new(), required: required.into() }
    }

    /// A field of the type `T`, and what it is.
    fn field<T: JsonSchema>(
        self,
        generator: &mut SchemaGenerator,
        name: &str,
        description: &str,
    ) -> Self {
        let schema = generator.subschema_for::<T>();
        self.field_of(name, description, schema)
    }

    /// A field with a schema of its own.
    fn field_of(mut self, name: &str, description: &str, mut schema: Schema) -> Self {
        schema.insert("description".to_string(), description.into());
        self.fields.insert(name.to_string(), schema.to_value());
        self
    }

    fn schema(self) -> Schema {
        let mut schema = schemars::json_schema!({
            "description": self.description,
            "type": "object",
            "properties": self.fields,
            "additionalProperties": false,
        });
        if self.required != json!([]) {
            schema.insert("required".to_string(), self.required);
        }
        schema
    }
}

/// A text that is not blank.
fn some_text() -> Schema {
    schemars::json_schema!({ "type": "string", "pattern": "\\S" })
}
