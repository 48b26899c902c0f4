//! Reading and writing operations.

use alloc::string::String;
use alloc::vec::Vec;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::cell;
use crate::document::{Fields, Node, Path, Problems, Read, document};
use crate::portfolio::{
    Funding, Operation, Operations, Part, Stage, check_cells, id_problem, title_problem,
};

impl Read for Operations {
    fn read(node: &Node, at: &Path, problems: &mut Problems) -> Option<Self> {
        let operations = Vec::read(node, at, problems);
        // Checked even if an operation cannot be read, so that all problems are reported.
        let ids = node.elements().iter().map(|element| element.text_of("id"));
        problems.duplicates(at, ids.map(|id| Some((id?, id?))));
        // If `new` fails, the duplicates are already recorded.
        Self::new(operations?).ok()
    }
}

impl Read for Operation {
    fn read(node: &Node, at: &Path, problems: &mut Problems) -> Option<Self> {
        let mut fields = Fields::of(node, at, &["id", "title", "parts"], problems)?;
        let id: Option<String> = fields.required("id");
        let title = fields.given::<String>("title").map(|(title, _)| title);
        let parts = fields.required::<Vec<Part>>("parts");
        if let Some(kind) = id.as_deref().and_then(id_problem) {
            problems.add(at.child("id"), kind);
        }
        if let Some(kind) = title.as_ref().and_then(|title| title_problem(title.as_deref()?)) {
            problems.add(at.child("title"), kind);
        }
        let parts = parts?;
        check_cells(&parts, &at.child("parts"), problems);
        // The problems of a part are already recorded.
        let operation = Self::new(id?, parts).ok()?;
        match title {
            Some(title) => operation.with_title(title?).ok(),
            None => Some(operation),
        }
    }
}

impl Read for Part {
    fn read(node: &Node, at: &Path, problems: &mut Problems) -> Option<Self> {
        const FIELDS: &[&str] =
            &["strand", "theme", "specific_objective", "stage", "erdf", "total", "paid"];
        let mut fields = Fields::of(node, at, FIELDS, problems)?;
        let (cell, stage) = cell::read(&mut fields);
        let (erdf, total) = (fields.required("erdf"), fields.required("total"));
        // An unreadable payment must not count as none.
        let paid = if let Some((paid, paid_at)) = fields.given::<Funding>("paid") {
            if let Some(paid) = paid {
                paid.check(|name| paid_at.child(name).into(), fields.problems);
            }
            paid.map(Some)
        } else {
            if stage == Some(Stage::Completed) {
                fields.missing("paid");
            }
            Some(None)
        };
        let funding = Funding::checked(erdf, total, |name| at.child(name).into(), problems);
        let (strand, theme, specific_objective) = cell?;
        let (stage, funding, paid) = (stage?, funding?, paid?);
        Some(Self { strand, theme, specific_objective, stage, funding, paid })
    }
}

document!(Operations);
document!(Operation);
document!(Part);
document!(Funding);

impl Serialize for Operation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_map(None)?;
        fields.serialize_entry("id", self.id())?;
        if let Some(title) = self.title() {
            fields.serialize_entry("title", title)?;
        }
        fields.serialize_entry("parts", self.parts())?;
        fields.end()
    }
}

impl Serialize for Part {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { strand, theme, specific_objective, stage, funding, paid } = *self;
        let mut fields = serializer.serialize_map(None)?;
        cell::write(&mut fields, (strand, theme, specific_objective), stage)?;
        fields.serialize_entry("erdf", &funding.erdf)?;
        fields.serialize_entry("total", &funding.total)?;
        if let Some(paid) = paid {
            fields.serialize_entry("paid", &paid)?;
        }
        fields.end()
    }
}

#[cfg(feature = "schemars")]
mod schema {
    use alloc::string::ToString;
    use alloc::vec::Vec;

    use schemars::json_schema;
    use serde_json::json;

    use crate::document::schema::{Object, schema, some_text};
    use crate::portfolio::{Operation, Operations, Part, Stage};
    use crate::wire::cell;
    use crate::wire::schema::AmountOrZero;

    schema!(Operations, "Operations", |generator| {
        json_schema!({
            "description": "Operations, no two of which have the same id.",
            "type": "array",
            "items": generator.subschema_for::<Operation>(),
        })
    });

    schema!(Operation, "Operation", |generator| {
        let description =
            "A project that a programme supports, with its money in one or more parts.";
        let id = json_schema!({ "type": "string", "pattern": r"^\S([\s\S]*\S)?$" });
        let parts = json_schema!({
            "type": "array",
            "items": generator.subschema_for::<Part>(),
            "minItems": 1,
        });
        Object::new(description)
            .required_of("id", "The id, without white space around it.", id)
            .optional_of("title", "The title.", some_text())
            .required_of("parts", "The parts, no two of which are in the same cell.", parts)
            .schema()
    });

    schema!(Part, "Part", |generator| {
        let description = "The money of an operation in one cell: one specific objective, one strand, and one \
             theme or none. Amounts are in euros.";
        let paid = Object::new("")
            .required::<AmountOrZero>(generator, "erdf", "The ERDF resources.")
            .required::<AmountOrZero>(generator, "total", "The total cost.")
            .schema();
        let mut schema = cell::schema(generator, Object::new(description))
            .required::<AmountOrZero>(generator, "erdf", "The ERDF resources that are committed.")
            .required::<AmountOrZero>(generator, "total", "The total cost.")
            .optional_of("paid", "What is paid of it. Required if the stage is completed.", paid)
            .schema();
        let spellings =
            Stage::LIST.other_spellings().filter(|one| one.parse() == Ok(Stage::Completed));
        let completed: Vec<&str> = spellings.chain([Stage::Completed.code()]).collect();
        schema.insert(
            "if".to_string(),
            json!({ "properties": { "stage": { "enum": completed } }, "required": ["stage"] }),
        );
        schema.insert("then".to_string(), json!({ "required": ["paid"] }));
        schema
    });
}
