//! A financial plan as a document.

use alloc::string::String;
use alloc::vec::Vec;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::FinancialPlan;
use crate::input::{Fields, InputError, Node, Pointer, Read, document};
use crate::money::Euro;
use crate::programme::{Priority, SpecificObjective};
use crate::report::Assumption;
use crate::rules::{Base, Slice};
use crate::strategy::City;

impl Read for FinancialPlan {
    fn read(node: &Node, at: &Pointer) -> Result<Self, InputError> {
        let fields = Fields::of(
            node,
            at,
            &[
                "name",
                "source",
                "precision",
                "total",
                "technical_assistance",
                "priorities",
                "specific_objectives",
                "urban_development",
                "declared_base",
                "assumptions",
            ],
        )?;
        let mut plan = Self::builder(fields.required::<String>("name")?, fields.required("total")?);
        if let Some(source) = fields.optional::<String>("source")? {
            plan = plan.source(source);
        }
        if let Some(unit) = fields.optional("precision")? {
            plan = plan.precision(unit);
        }
        if let Some(amount) = fields.optional("technical_assistance")? {
            plan = plan.technical_assistance(amount);
        }
        if let Some((node, at)) = fields.node("priorities") {
            for (priority, amount, at) in Fields::any(node, &at)?.codes()? {
                plan = plan.stated(Slice::priority(priority).into(), amount, at);
            }
        }
        if let Some((node, at)) = fields.node("specific_objectives") {
            for (objective, amount, at) in Fields::any(node, &at)?.codes()? {
                plan = plan.stated(Slice::objective(objective).into(), amount, at);
            }
        }
        if let Some((node, at)) = fields.node("urban_development") {
            let urban = Fields::of(node, &at, &["total", "two_cities", "cities"])?;
            if let Some(amount) = urban.optional("total")? {
                plan = plan.urban(amount);
            }
            if let Some(amount) = urban.optional("two_cities")? {
                plan = plan.two_cities(amount);
            }
            if let Some((node, at)) = urban.node("cities") {
                for (city, amount, at) in Fields::any(node, &at)?.codes()? {
                    plan = plan.stated(Slice::city(city).into(), amount, at);
                }
            }
        }
        if let Some(amount) = fields.optional("declared_base")? {
            plan = plan.declared_base(amount);
        }
        for Assumption { at, text } in fields.optional::<Vec<_>>("assumptions")?.unwrap_or_default()
        {
            plan = plan.assumption(at, text);
        }
        plan.build()
    }
}

document!(FinancialPlan);

impl Serialize for FinancialPlan {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("name", &self.name)?;
        if let Some(source) = &self.source {
            map.serialize_entry("source", source)?;
        }
        if let Some(unit) = self.precision {
            map.serialize_entry("precision", &unit)?;
        }
        if let Some(total) = self.stated(Slice::PROGRAMME) {
            map.serialize_entry("total", &total)?;
        }
        if let Some(amount) = self.stated(Slice::TECHNICAL_ASSISTANCE) {
            map.serialize_entry("technical_assistance", &amount)?;
        }
        let priorities = self.under(Priority::ALL, Slice::priority);
        if !priorities.0.is_empty() {
            map.serialize_entry("priorities", &priorities)?;
        }
        let objectives = self.under(SpecificObjective::ALL, Slice::objective);
        if !objectives.0.is_empty() {
            map.serialize_entry("specific_objectives", &objectives)?;
        }
        let urban = Urban {
            total: self.stated(Slice::URBAN),
            two_cities: self.stated(Slice::TWO_CITIES),
            cities: self.under(City::ALL, Slice::city),
        };
        if !urban.is_empty() {
            map.serialize_entry("urban_development", &urban)?;
        }
        if let Ok(base) = self.stated_figure(Base::Declared) {
            map.serialize_entry("declared_base", &base.amount())?;
        }
        if !self.assumptions.is_empty() {
            map.serialize_entry("assumptions", &self.assumptions)?;
        }
        map.end()
    }
}

impl FinancialPlan {
    /// The stated amounts under these codes.
    fn under<K: Copy>(&self, codes: &[K], slice: impl Fn(K) -> Slice) -> ByCode<K> {
        ByCode(codes.iter().filter_map(|code| Some((*code, self.stated(slice(*code))?))).collect())
    }
}

struct ByCode<K>(Vec<(K, Euro)>);

impl<K: Serialize> Serialize for ByCode<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(code, amount)| (code, amount)))
    }
}

impl<K> ByCode<K> {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[derive(serde::Serialize)]
struct Urban {
    #[serde(skip_serializing_if = "Option::is_none")]
    total: Option<Euro>,
    #[serde(skip_serializing_if = "Option::is_none")]
    two_cities: Option<Euro>,
    #[serde(skip_serializing_if = "ByCode::is_empty")]
    cities: ByCode<City>,
}

impl Urban {
    fn is_empty(&self) -> bool {
        self.total.is_none() && self.two_cities.is_none() && self.cities.is_empty()
    }
}
