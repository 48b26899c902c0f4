//! Builders for JSON Schemas of objects in documents.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value};

/// Implements `JsonSchema` for a type, from a name and a function of the generator.
macro_rules! schema {
    ($type:ty, $name:expr, |$generator:pat_param| $schema:expr) => {
        impl schemars::JsonSchema for $type {
            fn schema_name() -> alloc::borrow::Cow<'static, str> {
                $name.into()
            }

            fn json_schema($generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $schema
            }
        }
    };
}
pub(crate) use schema;

/// The schema of an object with certain fields and no others.
pub(crate) struct Object {
    description: String,
    fields: Map<String, Value>,
    required: Vec<String>,
}

impl Object {
    /// Makes the schema of an object without fields. The description may be empty.
    pub(crate) fn new(description: &str) -> Self {
        let description = description.trim().to_string();
        Self { description, fields: Map::new(), required: Vec::new() }
    }

    /// Adds a required field of the type `T`.
    pub(crate) fn required<T: JsonSchema>(
        self,
        generator: &mut SchemaGenerator,
        name: &str,
        description: &str,
    ) -> Self {
        self.required_of(name, description, generator.subschema_for::<T>())
    }

    /// Adds a required field with the given schema.
    pub(crate) fn required_of(mut self, name: &str, description: &str, schema: Schema) -> Self {
        self.required.push(name.to_string());
        self.optional_of(name, description, schema)
    }

    /// Adds an optional field of the type `T`.
    pub(crate) fn optional<T: JsonSchema>(
        self,
        generator: &mut SchemaGenerator,
        name: &str,
        description: &str,
    ) -> Self {
        self.optional_of(name, description, generator.subschema_for::<T>())
    }

    /// Adds an optional field that is omitted if it is the default.
    pub(crate) fn or_default<T: JsonSchema>(
        self,
        generator: &mut SchemaGenerator,
        name: &str,
        description: &str,
    ) -> Self {
        self.optional::<T>(generator, name, description)
    }

    /// Adds an optional field with the given schema.
    pub(crate) fn optional_of(mut self, name: &str, description: &str, schema: Schema) -> Self {
        let mut schema = schema;
        // The Rust type of a number is not part of the format.
        if schema.get("format").is_some_and(|format| format == "uint") {
            schema.remove("format");
        }
        if !description.is_empty() {
            schema.insert("description".to_string(), description.trim().into());
        }
        self.fields.insert(name.to_string(), schema.to_value());
        self
    }

    pub(crate) fn schema(self) -> Schema {
        let mut schema = json_schema!({
            "type": "object",
            "properties": self.fields,
            "additionalProperties": false,
        });
        if !self.description.is_empty() {
            schema.insert("description".to_string(), self.description.into());
        }
        if !self.required.is_empty() {
            schema.insert("required".to_string(), self.required.into());
        }
        schema
    }
}

/// The schema of a code and its arguments, which are in the field `args` or, if there is a tag, in fields
/// next to it.
pub(crate) struct Code {
    object: Object,
    tagged: bool,
}

impl Code {
    pub(crate) fn new(tag: &[&str], code: &str, about: &str) -> Self {
        let tagged = !tag.is_empty();
        let name = tag.first().unwrap_or(&"code");
        let code = json_schema!({ "type": "string", "const": code });
        Self { object: Object::new(about).required_of(name, "", code), tagged }
    }

    /// Takes the object to which the arguments are added as fields.
    pub(crate) fn arguments(&mut self) -> Object {
        let arguments = Object::new("");
        if self.tagged { core::mem::replace(&mut self.object, arguments) } else { arguments }
    }

    /// Returns the schema of the code with its arguments.
    pub(crate) fn with(self, arguments: Schema) -> Schema {
        if self.tagged {
            return arguments;
        }
        among_others(self.object.required_of("args", "", arguments))
    }

    /// Returns the schema of a code without arguments.
    pub(crate) fn alone(self) -> Schema {
        if self.tagged {
            return self.object.schema();
        }
        among_others(self.object.optional_of("args", "", false.into()))
    }
}

/// Returns the schema of an object that may also have other fields.
fn among_others(object: Object) -> Schema {
    let mut schema = object.schema();
    schema.remove("additionalProperties");
    schema
}

/// Returns the schema of a text that is not blank.
pub(crate) fn some_text() -> Schema {
    json_schema!({ "type": "string", "pattern": "\\S" })
}
