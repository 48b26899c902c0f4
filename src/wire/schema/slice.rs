//! Slices, and the bases that shares are taken of.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::code::forms;
use crate::programme::{Priority, SpecificObjective};
use crate::rules::{Base, Slice, Strand};
use crate::strategy::Theme;

impl JsonSchema for Slice {
    fn schema_name() -> Cow<'static, str> {
        "Slice".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let kinds = kinds();
        let groups = kinds.iter().map(|names| format!("({names})(\\|({names}))*"));
        let group = groups.collect::<Vec<_>>().join("|");
        // Of no kind two groups: after a name of it, and a `+`, no other.
        let twice = kinds.iter().map(|names| {
            json_schema!({ "pattern": format!("(^|\\+)({names})[^+]*\\+(.*\\+)?({names})([|+]|$)") })
        });
        json_schema!({
            "description": "A part of the programme's money: names of objectives, places and themes, \
                \"+\" between those that narrow it down, one group of each kind at most, and \"|\" \
                between alternatives of one kind.",
            "type": "string",
            "pattern": format!("^({group})(\\+({group}))*$"),
            "not": { "anyOf": twice.collect::<Vec<_>>() },
            "examples": [
                "programme", "net", "2.A.1", "RSO2.1|RSO2.2", "urban", "two-cities",
                "ghent+RSO2.4+climate-adaptation",
            ],
        })
    }
}

impl JsonSchema for Base {
    fn schema_name() -> Cow<'static, str> {
        "Base".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "What a share is taken of: a slice, or the base that a plan declares.",
            "anyOf": [
                { "const": "declared", "title": "the declared base", "x-title-nl": "de opgegeven grondslag" },
                generator.subschema_for::<Slice>(),
            ],
        })
    }
}

/// The names of objectives, of places and of themes, each as alternatives of a pattern.
fn kinds() -> [String; 3] {
    let alternatives = |names: &mut dyn Iterator<Item = &'static str>| {
        names.map(|name| name.replace('.', "\\.")).collect::<Vec<_>>().join("|")
    };
    [
        alternatives(
            &mut ["programme", "net", "technical-assistance"]
                .into_iter()
                .chain(forms(Priority::ALL))
                .chain(forms(SpecificObjective::ALL)),
        ),
        alternatives(&mut ["urban", "two-cities"].into_iter().chain(forms(Strand::ALL))),
        alternatives(&mut ["no-theme"].into_iter().chain(forms(Theme::ALL))),
    ]
}
