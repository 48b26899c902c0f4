//! A rule set.

use alloc::borrow::Cow;
use alloc::string::ToString;
use alloc::vec::Vec;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::{Object, some_text};
use crate::money::Share;
use crate::rules::{Base, Bound, OutOfScope, Rule, RuleSet, Severity, Slice, TestLevel};
use crate::source::Citation;
use crate::text::Text;

impl JsonSchema for RuleSet {
    fn schema_name() -> Cow<'static, str> {
        "RuleSet".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let rules = json_schema!({
            "type": "array",
            "items": generator.subschema_for::<Rule>(),
            "minItems": 1,
            "maxItems": RuleSet::MAX_RULES,
        });
        let description = "Allocation rules that are checked together. Rules that require exactly, of \
            one base and for money that cannot overlap, require at most all of it.";
        Object::new(description, &["id", "title", "rules"])
            .field_of("id", "The id of the set.", some_text())
            .field::<Text>(generator, "title", "Its name in a few words.")
            .field_of("version", "Its version; 1 where it is left out.", some_text())
            .field_of("rules", "The rules, each with an id of its own.", rules)
            .field::<Vec<OutOfScope>>(
                generator,
                "out_of_scope",
                "Parts of the law that the set does not look at.",
            )
            .schema()
    }
}

impl JsonSchema for Rule {
    fn schema_name() -> Cow<'static, str> {
        "Rule".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let required = ["id", "title", "target", "bound", "share", "base", "citation"];
        let description = "A slice of the money, and what share of a base it must be.";
        Object::new(description, &required)
            .field_of("id", "The id of the rule.", some_text())
            .field::<Text>(generator, "title", "What it requires, in a few words.")
            .field::<Slice>(generator, "target", "The money that it is about.")
            .field::<Bound>(generator, "bound", "Whether the share is a minimum or a maximum.")
            .field::<Share>(generator, "share", "The share of the base.")
            .field::<Base>(generator, "base", "What the share is taken of; it contains the target.")
            .field_of(
                "severity",
                "How much it matters when the rule is not met.",
                with_default::<Severity>(generator, Severity::Error.code()),
            )
            .field_of(
                "level",
                "The level at which the source tests the rule.",
                with_default::<TestLevel>(generator, TestLevel::Programme.code()),
            )
            .field::<Citation>(generator, "citation", "The passage that requires it.")
            .field::<Text>(generator, "note", "How the passage was read, where it leaves room.")
            .schema()
    }
}

fn with_default<T: JsonSchema>(generator: &mut SchemaGenerator, default: &str) -> Schema {
    let mut schema = generator.subschema_for::<T>();
    schema.insert("default".to_string(), default.into());
    schema
}
