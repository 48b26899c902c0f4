//! The JSON Schema of an object of a document.

use alloc::string::{String, ToString};

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Map, Value, json};

/// An object with these fields and no other.
pub(crate) struct Object {
    description: &'static str,
    fields: Map<String, Value>,
    required: Value,
}

impl Object {
    pub(crate) fn new(description: &'static str, required: &[&str]) -> Self {
        Self { description, fields: Map::new(), required: required.into() }
    }

    /// A field of the type `T`, and what it is.
    pub(crate) fn field<T: JsonSchema>(
        self,
        generator: &mut SchemaGenerator,
        name: &str,
        description: &str,
    ) -> Self {
        let schema = generator.subschema_for::<T>();
        self.field_of(name, description, schema)
    }

    /// A field with a schema of its own.
    pub(crate) fn field_of(mut self, name: &str, description: &str, mut schema: Schema) -> Self {
        schema.insert("description".to_string(), description.into());
        self.fields.insert(name.to_string(), schema.to_value());
        self
    }

    pub(crate) fn schema(self) -> Schema {
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
pub(crate) fn some_text() -> Schema {
    schemars::json_schema!({ "type": "string", "pattern": "\\S" })
}
