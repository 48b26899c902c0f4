//! Reading and writing operations.

use alloc::string::String;
use alloc::vec::Vec;

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::document::{Fields, Node, Pointer, Problems, Read, document};
use crate::portfolio::{Funding, Operation, Operations, Posting, id_problem};

impl Read for Operations {
    fn read(node: &Node, at: &Pointer, problems: &mut Problems) -> Option<Self> {
        let operations = Vec::read(node, at, problems);
        // Checked even if an operation cannot be read, so that all problems are reported.
        let ids = node.elements().iter().map(|element| element.text_of("id"));
        problems.duplicates(at, ids.map(|id| Some((id?, id?))));
        // If `new` fails, the duplicates are already recorded.
        Self::new(operations?).ok()
    }
}

impl Read for Operation {
    fn read(node: &Node, at: &Pointer, problems: &mut Problems) -> Option<Self> {
        const FIELDS: &[&str] =
            &["id", "strand", "theme", "specific_objective", "erdf", "total", "stage", "antwerp"];
        let mut fields = Fields::of(node, at, FIELDS, problems)?;
        let id = fields.required_given::<String>("id").and_then(|(id, at)| Some((id?, at)));
        let strand = fields.required("strand");
        // An unreadable theme must not count as no theme.
        let theme = fields.given("theme").map(|(theme, _)| theme);
        let specific_objective = fields.required("specific_objective");
        let stage = fields.required("stage");
        let (erdf, total) = (fields.required_given("erdf"), fields.required("total"));
        let antwerp = fields.given("antwerp").map(|(antwerp, _)| antwerp);
        if let Some(kind) = id.as_ref().and_then(|(id, _)| id_problem(id)) {
            problems.add(at.child("id"), kind);
        }
        let (erdf, erdf_at) = erdf?;
        let funding = Funding { erdf: erdf?, total: total? };
        if let Some(kind) = funding.problem() {
            problems.add(erdf_at, kind);
        }
        let posting = Posting {
            strand: strand?,
            theme: match theme {
                Some(theme) => Some(theme?),
                None => None,
            },
            specific_objective: specific_objective?,
            stage: stage?,
            funding,
        };
        let operation = Self::new(id?.0, posting).ok()?;
        let Some(antwerp) = antwerp else { return Some(operation) };
        operation.divided(antwerp?).map_err(|error| problems.extend(at, error)).ok()
    }
}

document!(Operations);
document!(Operation);
document!(Funding);

impl Serialize for Operation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Posting { strand, theme, specific_objective, stage, funding } = self.posting();
        let mut fields = serializer.serialize_map(None)?;
        fields.serialize_entry("id", self.id())?;
        fields.serialize_entry("strand", strand)?;
        if let Some(theme) = theme {
            fields.serialize_entry("theme", theme)?;
        }
        fields.serialize_entry("specific_objective", specific_objective)?;
        fields.serialize_entry("erdf", &funding.erdf)?;
        fields.serialize_entry("total", &funding.total)?;
        fields.serialize_entry("stage", stage)?;
        if let [antwerp, _] = self.postings() {
            fields.serialize_entry("antwerp", &antwerp.funding)?;
        }
        fields.end()
    }
}

#[cfg(feature = "schemars")]
mod schema {

    use alloc::string::ToString;

    use schemars::json_schema;
    use serde_json::json;

    use crate::document::schema::{Object, schema};
    use crate::money::Euro;
    use crate::portfolio::{Funding, Operation, Operations, Stage};
    use crate::programme::SpecificObjective;
    use crate::rules::Strand;
    use crate::strategy::Theme;

    schema!(Operations, "Operations", |generator| {
        json_schema!({
            "description": "Operations, no two of which have the same id.",
            "type": "array",
            "items": generator.subschema_for::<Operation>(),
        })
    });

    schema!(Operation, "Operation", |generator| {
        let description = "A project that a programme supports, with its amounts in euros.";
        let alone = json_schema!({ "type": "string", "pattern": r"^\S([\s\S]*\S)?$" });
        let mut schema = Object::new(description)
            .required_of("id", "The id, without white space around it.", alone)
            .required::<Strand>(generator, "strand", "The strand of the programme that pays.")
            .optional::<Theme>(
                generator,
                "theme",
                "The theme of the strategy; omitted if there is none.",
            )
            .required::<SpecificObjective>(generator, "specific_objective", "The specific objective.")
            .required::<Euro>(generator, "erdf", "The ERDF contribution.")
            .required::<Euro>(generator, "total", "The total cost.")
            .required::<Stage>(generator, "stage", "The stage of the operation.")
            .optional::<Funding>(
                generator,
                "antwerp",
                "The part of Antwerp in a joint operation of both cities. The rest is the part of Ghent.",
            )
            .schema();
        schema.insert(
            "dependentSchemas".to_string(),
            json!({ "antwerp": { "properties": { "strand": { "const": Strand::BothCities.code() } } } }),
        );
        schema
    });
}
