//! Reading and writing proposals: every field is optional, and unknown fields are refused.

use alloc::collections::BTreeMap;
use alloc::string::String;

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::document::{Fields, Node, Path, Problems, Read, document};
use crate::project::{
    Answer, AntwerpPolicyFit, Budget, Call, CityPart, CityRoles, Form, GhentPolicyFit,
    IndicatorTarget, JudgementEntry, Location, OtherFunding, Period, PolicyFit, Proposal,
    SpecificObjectivePart,
};

/// Implements reading, writing and the schema of forms, field by field.
macro_rules! forms {
    ($($form:ident),* $(,)?) => {$(
        document!($form);

        impl Read for $form {
            fn read(node: &Node, at: &Path, problems: &mut Problems) -> Option<Self> {
                Some(Self::read_fields(node, at, problems))
            }

            fn missing() -> Option<Self> {
                Some(Self::default())
            }
        }

        impl Serialize for $form {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.write_fields(serializer)
            }
        }

        #[cfg(feature = "schemars")]
        schema::of_form!($form);
    )*};
}

forms!(
    Proposal,
    PolicyFit,
    AntwerpPolicyFit,
    GhentPolicyFit,
    JudgementEntry,
    IndicatorTarget,
    Budget,
    SpecificObjectivePart,
    CityPart,
    OtherFunding,
    Period,
);

document!(Call);
document!(Location);
document!(CityRoles);
document!(Answer);

/// Writes a field if it is filled in.
fn write_filled<M, T>(map: &mut M, name: &'static str, value: &T) -> Result<(), M::Error>
where
    M: SerializeMap,
    T: Serialize + Default + PartialEq,
{
    if *value == T::default() { Ok(()) } else { map.serialize_entry(name, value) }
}

impl Read for Location {
    fn read(node: &Node, at: &Path, problems: &mut Problems) -> Option<Self> {
        let mut fields =
            Fields::of(node, at, &["municipalities", "scope", "description"], problems)?;
        let municipalities =
            if fields.node("municipalities").is_some_and(|(node, _)| node.is_list()) {
                fields.optional("municipalities").unwrap_or_default()
            } else {
                fields.optional("municipalities").into_iter().collect()
            };
        let scope = fields.optional("scope").unwrap_or_default();
        Some(Self { municipalities, scope, description: fields.optional("description") })
    }
}

impl Serialize for Location {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match self.municipalities.as_slice() {
            [one] => map.serialize_entry("municipalities", one)?,
            more => write_filled(&mut map, "municipalities", &more)?,
        }
        write_filled(&mut map, "scope", &self.scope)?;
        write_filled(&mut map, "description", &self.description)?;
        map.end()
    }
}

impl Read for CityRoles {
    fn read(node: &Node, at: &Path, problems: &mut Problems) -> Option<Self> {
        if !node.is_map() {
            return Read::read(node, at, problems).map(Self::Same);
        }
        let mut fields = Fields::of(node, at, &["antwerp", "ghent"], problems)?;
        Some(Self::Each {
            antwerp: fields.optional("antwerp").unwrap_or_default(),
            ghent: fields.optional("ghent").unwrap_or_default(),
        })
    }
}

impl Serialize for CityRoles {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Same(role) => role.serialize(serializer),
            Self::Each { antwerp, ghent } => {
                let mut map = serializer.serialize_map(None)?;
                write_filled(&mut map, "antwerp", antwerp)?;
                write_filled(&mut map, "ghent", ghent)?;
                map.end()
            }
        }
    }
}

impl Read for Answer {
    fn read(node: &Node, at: &Path, problems: &mut Problems) -> Option<Self> {
        if node.is_map() {
            return Some(Self::read_fields(node, at, problems));
        }
        String::read(node, at, problems).map(|answer| Self::from(answer.as_str()))
    }
}

impl Serialize for Answer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.answer.as_deref() {
            Some(answer) if *self == Self::from(answer) => serializer.serialize_str(answer),
            _ => self.write_fields(serializer),
        }
    }
}

impl Read for BTreeMap<String, Answer> {
    fn read(node: &Node, at: &Path, problems: &mut Problems) -> Option<Self> {
        Some(Fields::any(node, at, problems)?.each().collect())
    }
}

#[cfg(feature = "schemars")]
mod schema {

    use alloc::string::String;
    use alloc::vec::Vec;

    use schemars::json_schema;

    use crate::document::schema::Object;
    use crate::project::{Answer, CityRole, CityRoles, Entry, Form, Location, Nis};

    macro_rules! of_form {
        ($form:ident) => {
            $crate::document::schema::schema!($form, stringify!($form), |generator| {
                Self::object(generator).schema()
            });
        };
    }
    pub(super) use of_form;

    crate::document::schema::schema!(Location, "Location", |generator| {
        let nis = json_schema!({
            "anyOf": [
                generator.subschema_for::<Entry<Nis>>(),
                generator.subschema_for::<Vec<Entry<Nis>>>(),
            ],
        });
        let description = "The municipalities: one NIS code, or an array of them.";
        Self::object(generator).optional_of("municipalities", description, nis).schema()
    });

    crate::document::schema::schema!(CityRoles, "CityRoles", |generator| {
        let each = Object::new("The role of each city.")
            .optional::<Entry<CityRole>>(generator, "antwerp", "The role of Antwerp.")
            .optional::<Entry<CityRole>>(generator, "ghent", "The role of Ghent.");
        json_schema!({
            "description": "The role of the city in a project: one code, or one per city.",
            "anyOf": [generator.subschema_for::<Entry<CityRole>>(), each.schema()],
        })
    });

    crate::document::schema::schema!(Answer, "Answer", |generator| {
        let object = Self::object(generator).schema();
        json_schema!({
            "description":
                "A statement: the answer alone, or an object with the judgements of assessors.",
            "anyOf": [generator.subschema_for::<String>(), object],
        })
    });
}
