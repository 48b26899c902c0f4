//! The form and the schema of a proposal have the same fields.

use std::collections::BTreeSet;

use intake_form::{FORM, Field, Kind};
use serde_json::Value;

/// The places that the fields of the form fill in, with `*` for any row or principle.
fn filled_in(field: &Field, around: &str) -> Vec<String> {
    let at = format!("{around}{}", field.at);
    match &field.kind {
        Kind::Group { fields, .. } => {
            fields.iter().flat_map(|one| filled_in(one, around)).collect()
        }
        Kind::Rows { columns, .. } => {
            columns.iter().flat_map(|one| filled_in(one, &format!("{at}/*"))).collect()
        }
        Kind::Any { .. } => vec![format!("{at}/*")],
        _ => match at.split('/').collect::<Vec<_>>()[..] {
            ["", list @ ("principles" | "preferred_principles"), _, part] => {
                vec![format!("/{list}/*/{part}")]
            }
            _ => vec![at],
        },
    }
}

/// The places that a schema has values at. Of several forms of a value the longest counts: the form
/// spells the short ones out.
fn values(schema: &Value, whole: &Value, at: &str) -> BTreeSet<String> {
    if let Some(name) = schema["$ref"].as_str() {
        let name = name.strip_prefix('#').expect("a place in the schema itself");
        return values(whole.pointer(name).expect("defined"), whole, at);
    }
    let properties = schema["properties"].as_object().into_iter().flatten();
    let mut found: BTreeSet<String> =
        properties.flat_map(|(key, one)| values(one, whole, &format!("{at}/{key}"))).collect();
    for any in ["items", "additionalProperties"] {
        if schema[any].is_object() {
            found.extend(values(&schema[any], whole, &format!("{at}/*")));
        }
    }
    for form in ["anyOf", "oneOf"] {
        let forms = schema[form].as_array().into_iter().flatten();
        let deeper = forms.flat_map(|one| values(one, whole, at)).filter(|one| one != at);
        found.extend(deeper);
    }
    if found.is_empty() { BTreeSet::from([at.into()]) } else { found }
}

#[test]
fn the_form_has_every_field_of_the_schema_and_no_other() {
    let schema = include_str!("../../../schemas/proposal.json");
    let schema: Value = serde_json::from_str(schema).expect("JSON");
    let mut there = values(&schema["$defs"]["Proposal"], &schema, "");
    assert!(there.len() > 50, "{there:?}");
    // A reader of the urban authority fills these in, not the applicant. The page keeps them
    // where a document has them.
    there.retain(|place| !place.contains("/judgements/"));
    let fields = FORM.iter().flat_map(|section| &section.fields);
    let ours: BTreeSet<String> = fields.flat_map(|field| filled_in(field, "")).collect();
    let differ: Vec<_> = ours.symmetric_difference(&there).collect();
    assert!(differ.is_empty(), "in one of them only: {differ:?}");
}
