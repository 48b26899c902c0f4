//! An operation.

use alloc::borrow::Cow;
use alloc::string::ToString;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::json;

use super::Object;
use crate::money::Euro;
use crate::portfolio::{Funding, Operation, Stage};
use crate::programme::SpecificObjective;
use crate::rules::Strand;
use crate::strategy::Theme;

impl JsonSchema for Operation {
    fn schema_name() -> Cow<'static, str> {
        "Operation".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let required = ["id", "strand", "specific_objective", "erdf", "total", "stage"];
        let description = "A project that a programme supports, with its money in euros.";
        let alone = json_schema!({ "type": "string", "pattern": r"^\S([\s\S]*\S)?$" });
        let mut schema = Object::new(description, &required)
            .field_of("id", "Its id, without white space around it.", alone)
            .field::<Strand>(generator, "strand", "Where the money is spent.")
            .field::<Theme>(
                generator,
                "theme",
                "The theme of the strategy that it is spent under; left out where there is none.",
            )
            .field::<SpecificObjective>(generator, "specific_objective", "What it is spent for.")
            .field::<Euro>(generator, "erdf", "The contribution of the ERDF.")
            .field::<Euro>(generator, "total", "The total cost.")
            .field::<Stage>(generator, "stage", "How far it is.")
            .field::<Funding>(
                generator,
                "antwerp",
                "Of a joint operation of both cities: what is Antwerp's. The rest is Ghent's.",
            )
            .schema();
        schema.insert(
            "dependentSchemas".to_string(),
            json!({ "antwerp": { "properties": { "strand": { "const": Strand::BothCities.code() } } } }),
        );
        schema
    }
}

impl JsonSchema for Funding {
    fn schema_name() -> Cow<'static, str> {
        "Funding".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Object::new("What is spent.", &["erdf", "total"])
            .field::<Euro>(generator, "erdf", "The contribution of the ERDF.")
            .field::<Euro>(generator, "total", "The total cost.")
            .schema()
    }
}
