//! A financial plan as a document.

use alloc::string::String;
use alloc::vec::Vec;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{FinancialPlan, FinancialPlanBuilder};
use crate::document::{Fields, Node, Pointer, Problems, Read, document};
use crate::money::Euro;
use crate::programme::{Priority, SpecificObjective};
use crate::report::Assumption;
use crate::rules::{Base, Slice};
use crate::strategy::City;

impl Read for FinancialPlan {
    fn read(node: &Node, at: &Pointer, problems: &mut Problems) -> Option<Self> {
        let accepted = [
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
        ];
        let mut fields = Fields::of(node, at, &accepted, problems)?;
        let name = fields.required::<String>("name");
        let mut plan = FinancialPlanBuilder::new(name.clone().unwrap_or_default());
        if fields.node("total").is_none() {
            fields.missing("total");
        }
        plan = plan.amount(Slice::PROGRAMME.into(), fields.given("total"));
        if let Some(source) = fields.optional::<String>("source") {
            plan = plan.source(source);
        }
        if let Some(unit) = fields.optional("precision") {
            plan = plan.precision(unit);
        }
        let assistance = fields.given("technical_assistance");
        plan = plan.amount(Slice::TECHNICAL_ASSISTANCE.into(), assistance);
        plan = plan.amounts(Slice::priority, fields.codes::<Priority, _>("priorities"));
        let objectives = fields.codes::<SpecificObjective, _>("specific_objectives");
        plan = plan.amounts(Slice::objective, objectives);
        if let Some((node, at)) = fields.node("urban_development") {
            let accepted = ["total", "two_cities", "cities"];
            if let Some(mut urban) = Fields::of(node, &at, &accepted, fields.problems) {
                plan = plan.amount(Slice::URBAN.into(), urban.given("total"));
                plan = plan.amount(Slice::TWO_CITIES.into(), urban.given("two_cities"));
                plan = plan.amounts(Slice::city, urban.codes::<City, _>("cities"));
            }
        }
        plan = plan.amount(Base::Declared, fields.given("declared_base"));
        for Assumption { place: at, text } in
            fields.optional::<Vec<Assumption>>("assumptions").unwrap_or_default()
        {
            plan = plan.assumption(at, text);
        }
        // Also where something else is wrong, so that all problems are reported.
        let wrong = plan.problems();
        let sound = name.is_some() && wrong.is_empty();
        problems.extend(wrong);
        if sound { plan.finish() } else { None }
    }
}

impl FinancialPlanBuilder {
    fn amount(self, of: Base, given: Option<(Option<Euro>, Pointer)>) -> Self {
        match given {
            Some((Some(amount), at)) => self.stated(of, amount, at),
            Some((None, _)) | None => self,
        }
    }

    fn amounts<K>(self, slice: impl Fn(K) -> Slice, given: Vec<(K, Euro, Pointer)>) -> Self {
        given
            .into_iter()
            .fold(self, |plan, (code, amount, at)| plan.stated(slice(code).into(), amount, at))
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
            let assumptions: Vec<Assumption> = self.canonical_assumptions().collect();
            map.serialize_entry("assumptions", &assumptions)?;
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
