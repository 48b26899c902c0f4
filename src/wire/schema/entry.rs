//! Schemas of the fields of a form: a value, or any other text that was typed.

use jiff::civil::Date;
use rust_decimal::Decimal;
use schemars::{Schema, SchemaGenerator, json_schema};

use crate::document::date::DateText;
use crate::money::Euro;
use crate::programme::SpecificObjective;
use crate::project::{ActivityKind, CityRole, Entry, Nis, Scheme, Scope, ScrutinisedActivity};
use crate::report::{JudgementVerdict, Phase};
use crate::strategy::{City, Theme};

macro_rules! entries {
    ($($value:ident by $schema:expr;)*) => {$(
        $crate::document::schema::schema!(Entry<$value>, concat!(stringify!($value), "Entry"), |generator| {
            let value: Schema = $schema(generator);
            json_schema!({
                "type": "string",
                "anyOf": [value, anything_typed()],
            })
        });
    )*};
}

entries! {
    ScrutinisedActivity by SchemaGenerator::subschema_for::<ScrutinisedActivity>;
    City by SchemaGenerator::subschema_for::<City>;
    CityRole by SchemaGenerator::subschema_for::<CityRole>;
    Date by SchemaGenerator::subschema_for::<DateText>;
    Decimal by decimal;
    Euro by SchemaGenerator::subschema_for::<Euro>;
    ActivityKind by SchemaGenerator::subschema_for::<ActivityKind>;
    Nis by SchemaGenerator::subschema_for::<Nis>;
    JudgementVerdict by SchemaGenerator::subschema_for::<JudgementVerdict>;
    Scope by SchemaGenerator::subschema_for::<Scope>;
    SpecificObjective by SchemaGenerator::subschema_for::<SpecificObjective>;
    Phase by SchemaGenerator::subschema_for::<Phase>;
    Scheme by SchemaGenerator::subschema_for::<Scheme>;
    Theme by SchemaGenerator::subschema_for::<Theme>;
}

/// Allows any text, since a form is also read while it is being filled in.
fn anything_typed() -> Schema {
    json_schema!({
        "description": "Any other text is kept as typed, and reported when the proposal is assessed. \
            A blank text counts as not filled in.",
    })
}

fn decimal(_: &mut SchemaGenerator) -> Schema {
    json_schema!({
        "description": "A number as a text, optionally with a decimal point.",
        "pattern": r"^-?[0-9]+(\.[0-9]+)?$",
        "examples": ["1.5"],
    })
}
