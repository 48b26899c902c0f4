//! A financial plan as a document.

use alloc::string::String;
use alloc::vec::Vec;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{FinancialPlan, FinancialPlanBuilder};
use crate::input::{Fields, InputError, Node, Pointer, Problems, Read, document};
use crate::money::Euro;
use crate::programme::{Priority, SpecificObjective};
use crate::report::Assumption;
use crate::rules::{Base, Slice};
use crate::strategy::City;

/// A plan as far as its document is sound: every amount that is not says where it would stand.
impl Read for FinancialPlan {
    fn read(node: &Node, at: &Pointer, problems: &mut Problems) -> Option<Self> {
        let mut fields = Fields::of(
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
            problems,
        )?;
        let name = fields.required::<String>("name").unwrap_or_default();
        let mut plan = FinancialPlanBuilder::new(name);
        if fields.node("total").is_none() {
            fields.missing("total");
            plan = plan.unread(Some(Slice::PROGRAMME.into()), at.child("total"));
        }
        plan = plan.amount(Slice::PROGRAMME.into(), fields.given("total"));
        if let Some(source) = fields.optional::<String>("source") {
            plan = plan.source(source);
        }
        plan = match fields.given("precision") {
            Some((Some(unit), _)) => plan.precision(unit),
            // How far off any amount may be is not known.
            Some((None, at)) => plan.unread(None, at),
            None => plan,
        };
        let assistance = fields.given("technical_assistance");
        plan = plan.amount(Slice::TECHNICAL_ASSISTANCE.into(), assistance);
        plan = plan.amounts(Priority::ALL, Slice::priority, fields.codes("priorities"));
        let objectives = fields.codes("specific_objectives");
        plan = plan.amounts(SpecificObjective::ALL, Slice::objective, objectives);
        if let Some((node, at)) = fields.node("urban_development") {
            let accepted = ["total", "two_cities", "cities"];
            if let Some(mut urban) = Fields::of(node, &at, &accepted, fields.problems) {
                plan = plan.amount(Slice::URBAN.into(), urban.given("total"));
                plan = plan.amount(Slice::TWO_CITIES.into(), urban.given("two_cities"));
                plan = plan.amounts(City::ALL, Slice::city, urban.codes("cities"));
            } else {
                let unread = City::ALL.iter().copied().map(Slice::city);
                for slice in unread.chain([Slice::URBAN, Slice::TWO_CITIES]) {
                    plan = plan.unread(Some(slice.into()), at.clone());
                }
            }
        }
        plan = plan.amount(Base::Declared, fields.given("declared_base"));
        let assumptions = fields.optional::<Vec<Option<Assumption>>>("assumptions");
        for Assumption { at, text } in assumptions.into_iter().flatten().flatten() {
            plan = plan.assumption(at, text);
        }
        let wrong: Vec<InputError> = plan.problems().collect();
        let plan = plan.without(&wrong);
        problems.extend(wrong);
        Some(plan)
    }
}

impl FinancialPlanBuilder {
    /// An amount that was given, sound or not.
    fn amount(self, of: Base, given: Option<(Option<Euro>, Pointer)>) -> Self {
        match given {
            Some((Some(amount), at)) => self.stated(of, amount, at),
            Some((None, at)) => self.unread(Some(of), at),
            None => self,
        }
    }

    /// The amounts that were given under codes. A code that cannot be read may be any of `all`.
    fn amounts<K: Copy>(
        mut self,
        all: &[K],
        slice: impl Fn(K) -> Slice,
        given: Vec<(Option<K>, Option<Euro>, Pointer)>,
    ) -> Self {
        let mut unknown = None;
        for (code, amount, at) in given {
            match code {
                Some(code) => self = self.amount(slice(code).into(), Some((amount, at))),
                None => unknown = unknown.or(Some(at)),
            }
        }
        if let Some(at) = unknown {
            for code in all {
                self = self.unread(Some(slice(*code).into()), at.clone());
            }
        }
        self
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
