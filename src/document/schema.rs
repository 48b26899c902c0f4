//! The JSON Schema of an object of a document.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value};

/// Gives a type its JSON Schema: the name, and a function of the generator.
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

/// An object with these fields and no other.
pub(crate) struct Object {
    description: String,
    fields: Map<String, Value>,
    required: Vec<String>,
}

impl Object {
    /// An object without fields; its description may be empty.
    pub(crate) fn new(description: &str) -> Self {
        let description = description.trim().to_string();
        Self { description, fields: Map::new(), required: Vec::new() }
    }

    /// A required field of the type `T`, and what it is.
    pub(crate) fn required<T: JsonSchema>(
        self,
        generator: &mut SchemaGenerator,
        name: &str,
        description: &str,
    ) -> Self {
        self.required_of(name, description, generator.subschema_for::<T>())
    }

    /// A required field with a schema of its own.
    pub(crate) fn required_of(mut self, name: &str, description: &str, schema: Schema) -> Self {
        self.required.push(name.to_string());
        self.optional_of(name, description, schema)
    }

    /// An optional field of the type `T`, and what it is.
    pub(crate) fn optional<T: JsonSchema>(
        self,
        generator: &mut SchemaGenerator,
        name: &str,
        description: &str,
    ) -> Self {
        self.optional_of(name, description, generator.subschema_for::<T>())
    }

    /// An optional field that is left out if it is the default.
    pub(crate) fn or_default<T: JsonSchema>(
        self,
        generator: &mut SchemaGenerator,
        name: &str,
        description: &str,
    ) -> Self {
        self.optional::<T>(generator, name, description)
    }

    /// An optional field with a schema of its own.
    pub(crate) fn optional_of(mut self, name: &str, description: &str, schema: Schema) -> Self {
        let mut schema = schema;
        // How Rust holds a number is of no interest.
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

/// A code and its arguments, which are an object by themselves or, if the code has a tag, further
/// fields of the same object.
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

    /// The object that the arguments are fields of.
    pub(crate) fn arguments(&mut self) -> Object {
        let arguments = Object::new("");
        if self.tagged { core::mem::replace(&mut self.object, arguments) } else { arguments }
    }

    /// The code with its arguments.
    pub(crate) fn with(self, arguments: Schema) -> Schema {
        if self.tagged {
            return arguments;
        }
        among_others(self.object.required_of("args", "", arguments))
    }

    /// The code of which there are no arguments.
    pub(crate) fn alone(self) -> Schema {
        if self.tagged {
            return self.object.schema();
        }
        among_others(self.object.optional_of("args", "", false.into()))
    }
}

/// An object that may have other fields, too.
fn among_others(object: Object) -> Schema {
    let mut schema = object.schema();
    schema.remove("additionalProperties");
    schema
}

/// A text that is not blank.
pub(crate) fn some_text() -> Schema {
    json_schema!({ "type": "string", "pattern": "\\S" })
}
