//! A proposal as a document: every field may be left out, and none may be unknown.

use alloc::collections::BTreeMap;
use alloc::string::String;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{
    Answer, AntwerpPolicyFit, Budget, CityPart, CityRoles, GhentPolicyFit, IndicatorTarget,
    Location, ObjectivePart, OtherFunding, Period, PolicyFit, Proposal, ReaderJudgement,
};
use crate::document::{Fields, Node, Pointer, Problems, Read, Value, document};

/// Reads and writes a struct by the names of its fields, without those that are not filled in.
macro_rules! form {
    ($form:ident { $($field:ident),* $(,)? }) => {
        document!($form);

        impl Read for $form {
            fn read(node: &Node, at: &Pointer, problems: &mut Problems) -> Option<Self> {
                let accepted = [$(stringify!($field)),*];
                let Some(mut fields) = Fields::of(node, at, &accepted, problems) else {
                    return Some(Self::default());
                };
                Some(Self { $($field: fields.optional(stringify!($field)).unwrap_or_default()),* })
            }
        }

        impl Serialize for $form {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut map = serializer.serialize_map(None)?;
                $(write_filled(&mut map, stringify!($field), &self.$field)?;)*
                map.end()
            }
        }
    };
}

/// Writes a field that is filled in.
fn write_filled<M, T>(map: &mut M, name: &'static str, value: &T) -> Result<(), M::Error>
where
    M: SerializeMap,
    T: Serialize + Default + PartialEq,
{
    if *value == T::default() { Ok(()) } else { map.serialize_entry(name, value) }
}

form!(Proposal {
    id,
    title,
    lead,
    scheme,
    call,
    cities,
    location,
    city_role,
    active_in_development,
    themes,
    specific_objectives,
    policy_fit,
    principles,
    urban_angle,
    urban_needs,
    urban_needs_in_words,
    additionality,
    reach,
    urban_fabric,
    innovation,
    smart_specialisation,
    activity_kinds,
    activities,
    indicators,
    special_attention,
    budget,
    other_european_funding,
    application_date,
    completed_on,
    period,
    long_lived_infrastructure,
    climate_proofing,
    horizontal_principles,
    selected_by,
});
form!(PolicyFit { antwerp, ghent });
form!(AntwerpPolicyFit { coalition_agreement, multiannual_plan, agreement_refs });
form!(GhentPolicyFit { multiannual_plan, policy_notes });
form!(ReaderJudgement { verdict, by, on });
form!(IndicatorTarget { code, target });
form!(Budget { total, eligible, erdf, by_objective, by_city });
form!(ObjectivePart { specific_objective, erdf });
form!(CityPart { city, erdf });
form!(OtherFunding { programme, same_expenditure });
form!(Period { start, end });

document!(Location);
document!(CityRoles);
document!(Answer);

impl Read for Location {
    fn read(node: &Node, at: &Pointer, problems: &mut Problems) -> Option<Self> {
        let mut fields = Fields::of(node, at, &["nis", "scope", "place"], problems)?;
        let several = |(node, _): (&Node, _)| matches!(node.value, Value::List(_));
        let nis = if fields.node("nis").is_some_and(several) {
            fields.optional("nis").unwrap_or_default()
        } else {
            fields.optional("nis").into_iter().collect()
        };
        let scope = fields.optional("scope").unwrap_or_default();
        Some(Self { nis, scope, place: fields.optional("place") })
    }
}

impl Serialize for Location {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match self.nis.as_slice() {
            [one] => map.serialize_entry("nis", one)?,
            more => write_filled(&mut map, "nis", &more)?,
        }
        write_filled(&mut map, "scope", &self.scope)?;
        write_filled(&mut map, "place", &self.place)?;
        map.end()
    }
}

impl Read for CityRoles {
    fn read(node: &Node, at: &Pointer, problems: &mut Problems) -> Option<Self> {
        if !matches!(node.value, Value::Map(_)) {
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
    fn read(node: &Node, at: &Pointer, problems: &mut Problems) -> Option<Self> {
        if !matches!(node.value, Value::Map(_)) {
            return String::read(node, at, problems).map(|answer| Self::from(answer.as_str()));
        }
        let accepted = ["answer", "preferred", "judgement"];
        let mut fields = Fields::of(node, at, &accepted, problems)?;
        Some(Self {
            answer: fields.optional("answer"),
            preferred: fields.optional("preferred"),
            judgement: fields.optional("judgement").unwrap_or_default(),
        })
    }
}

impl Serialize for Answer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self { answer: Some(answer), preferred: None, judgement }
                if *judgement == ReaderJudgement::default() =>
            {
                serializer.serialize_str(answer)
            }
            Self { answer, preferred, judgement } => {
                let mut map = serializer.serialize_map(None)?;
                write_filled(&mut map, "answer", answer)?;
                write_filled(&mut map, "preferred", preferred)?;
                write_filled(&mut map, "judgement", judgement)?;
                map.end()
            }
        }
    }
}

impl Read for BTreeMap<String, Answer> {
    fn read(node: &Node, at: &Pointer, problems: &mut Problems) -> Option<Self> {
        Some(Fields::any(node, at, problems)?.each().collect())
    }
}
