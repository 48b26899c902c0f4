//! A financial plan.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::Object;
use super::text_form::AmountOrZero;
use crate::allocation::FinancialPlan;
use crate::programme::{Priority, SpecificObjective};
use crate::report::Assumption;
use crate::strategy::City;

impl JsonSchema for FinancialPlan {
    fn schema_name() -> Cow<'static, str> {
        "FinancialPlan".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let priorities = by_code::<Priority>(generator);
        let objectives = by_code::<SpecificObjective>(generator);
        let urban = urban_development(generator);
        Object::new(
            "The totals of a programme: amounts in euros, never negative. Those of the priorities are \
             net of technical assistance. What follows from others may be left out.",
            &["name", "total"],
        )
        .field::<alloc::string::String>(generator, "name", "The name of the programme.")
        .field::<alloc::string::String>(generator, "source", "Where the figures come from.")
        .field_of(
            "precision",
            "The unit that the figures were rounded to: 0.10 or a larger power of ten, at most 0.1 % \
             of the total. Left out where they are exact.",
            precision(),
        )
        .field::<AmountOrZero>(generator, "total", "The total, technical assistance included.")
        .field::<AmountOrZero>(generator, "technical_assistance", "Technical assistance.")
        .field_of("priorities", "The amount of each priority.", priorities)
        .field_of("specific_objectives", "The amount of each specific objective.", objectives)
        .field_of("urban_development", "Sustainable urban development.", urban)
        .field::<AmountOrZero>(
            generator,
            "declared_base",
            "The base of the two cities' share, which no source names.",
        )
        .field::<Vec<Assumption>>(generator, "assumptions", "What the plan takes for granted.")
        .schema()
    }
}

/// The amount of each code, given once, in any of its forms.
fn by_code<C: JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    json_schema!({
        "type": "object",
        "propertyNames": generator.subschema_for::<C>(),
        "additionalProperties": generator.subschema_for::<AmountOrZero>(),
    })
}

fn urban_development(generator: &mut SchemaGenerator) -> Schema {
    let cities = by_code::<City>(generator);
    Object::new("", &[])
        .field::<AmountOrZero>(generator, "total", "All of it.")
        .field::<AmountOrZero>(
            generator,
            "two_cities",
            "What is for Antwerp and Ghent, joint operations included.",
        )
        .field_of("cities", "What is for each city alone.", cities)
        .schema()
}

fn precision() -> Schema {
    json_schema!({
        "type": "string",
        "pattern": r"^(0+\.10?|0*10{0,16}(\.00?)?)$",
        "examples": ["1000.00"],
    })
}
