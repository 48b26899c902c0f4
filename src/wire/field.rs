//! Writing the table of fields, for pages that draw a form.

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::project::{Choice, Field, FieldGroup, FieldKind, Required};
use crate::strategy::City;
use crate::text::Text;

/// Writes what a page needs to draw the field: `pointer`, `name`, `label`, `help`, `filled_in_by`, `required`, `kind`, and
/// as far as there are any `group`, `required_when`, `severity`, `cities`, `due`, `choices` with `only_choices`,
/// `none_is_an_answer`, `fields` (the parts) and `element` (the kind of the values in a list).
///
/// The forms that a value may have in JSON are in the schema `proposal.json`: a statement may be a text alone,
/// `/city_role` may be an object with a role for each city, and `/location/municipalities` a single code.
impl Serialize for Field {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("pointer", self.pointer())?;
        map.serialize_entry("name", self.name())?;
        map.serialize_entry("label", self.label())?;
        map.serialize_entry("help", self.help())?;
        map.serialize_entry("filled_in_by", &self.filled_in_by())?;
        if let Some(group) = self.group() {
            map.serialize_entry(
                "group",
                &Group { code: group, text: Text::of(|one| group.text(one)) },
            )?;
        }
        let (required, when) = match self.required() {
            Required::Always => ("always", None),
            Required::When(when) => ("when", Some(when)),
            Required::No => ("no", None),
        };
        map.serialize_entry("required", required)?;
        if let Some(when) = when {
            map.serialize_entry("required_when", &when)?;
        }
        if let Some(severity) = self.severity() {
            map.serialize_entry("severity", &severity)?;
        }
        if self.cities() != City::ALL {
            map.serialize_entry("cities", self.cities())?;
        }
        if let Some(due) = self.due() {
            map.serialize_entry("due", &due)?;
        }
        write_kind(self.kind(), &mut map)?;
        if self.none_is_an_answer() {
            map.serialize_entry("none_is_an_answer", &true)?;
        }
        let choices = self.choices();
        if !choices.is_empty() {
            map.serialize_entry("choices", &choices)?;
            map.serialize_entry("only_choices", &self.only_choices())?;
        }
        map.end()
    }
}

/// A group of fields: its code, and its heading.
#[derive(serde::Serialize)]
struct Group {
    code: FieldGroup,
    text: Text,
}

/// Writes the code of the kind, the parts of a form, and the kind of the elements of a list.
impl Serialize for FieldKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        write_kind(*self, &mut map)?;
        map.end()
    }
}

fn write_kind<M: SerializeMap>(kind: FieldKind, map: &mut M) -> Result<(), M::Error> {
    map.serialize_entry("kind", kind.code())?;
    match kind {
        FieldKind::Form(fields) | FieldKind::Statement(fields) | FieldKind::ByPrinciple(fields) => {
            map.serialize_entry("fields", fields)
        }
        FieldKind::List(element) => map.serialize_entry("element", element),
        _ => Ok(()),
    }
}

impl Serialize for Choice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("code", self.code)?;
        map.serialize_entry("text", &self.text)?;
        if let Some(city) = &self.city {
            map.serialize_entry("city", city)?;
        }
        if let Some(heading) = &self.heading {
            map.serialize_entry("heading", heading)?;
        }
        map.end()
    }
}
