//! Schemas of slices and bases.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use schemars::json_schema;

use crate::closed_list::ClosedList;
use crate::programme::{Priority, SpecificObjective};
use crate::rules::{Base, DECLARED, Slice, Strand};
use crate::strategy::Theme;

crate::document::schema::schema!(Slice, "Slice", |_| {
    let kinds = kinds();
    let groups = kinds.iter().map(|names| format!("({names})(\\|({names}))*"));
    let group = groups.collect::<Vec<_>>().join("|");
    // At most one group of each kind: a name must not be followed by `+` and a name of the same kind.
    let twice = kinds.iter().map(|names| {
        json_schema!({ "pattern": format!("(^|\\+)({names})[^+]*\\+(.*\\+)?({names})([|+]|$)") })
    });
    json_schema!({
        "description": "A part of the programme: a group of objectives, of strands, of themes, or \
            several such groups joined by \"+\", which narrows the part down. There is at most one \
            group of each kind; its names are alternatives, joined by \"|\".",
        "type": "string",
        "pattern": format!("^({group})(\\+({group}))*$"),
        "not": { "anyOf": twice.collect::<Vec<_>>() },
        "examples": [
            "programme", "net", "2.A.1", "RSO2.1|RSO2.2", "urban", "two-cities",
            "ghent+RSO2.4+climate-adaptation",
        ],
    })
});

crate::document::schema::schema!(Base, "Base", |generator| {
    json_schema!({
        "description": "The base of a share: a slice, or the base that a plan declares.",
        "anyOf": [
            { "const": DECLARED.code, "title": DECLARED.en, "x-title-nl": DECLARED.nl },
            generator.subschema_for::<Slice>(),
        ],
    })
});

/// Returns the names of objectives, of strands and of themes, as alternatives in a pattern.
fn kinds() -> [String; 3] {
    let alternatives = |named: &[&'static str], lists: &[&ClosedList]| {
        let listed = lists.iter().flat_map(|list| list.codes().chain(list.other_spellings()));
        let names = named.iter().copied().chain(listed);
        names.map(|name| name.replace('.', "\\.")).collect::<Vec<_>>().join("|")
    };
    [
        alternatives(
            &["programme", "net", "technical-assistance"],
            &[Priority::LIST, SpecificObjective::LIST],
        ),
        alternatives(&["urban", "two-cities"], &[Strand::LIST]),
        alternatives(&["no-theme"], &[Theme::LIST]),
    ]
}
