//! A financial plan as a document.

use alloc::string::String;
use alloc::vec::Vec;

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::allocation::{FinancialPlan, FinancialPlanBuilder};
use crate::document::{Fields, Node, Pointer, Problems, Read, document};
use crate::money::Euro;
use crate::programme::{Priority, SpecificObjective};
use crate::report::Assumption;
use crate::rules::{Base, Slice};
use crate::strategy::City;

impl Read for FinancialPlan {
    fn read(node: &Node, at: &Pointer, problems: &mut Problems) -> Option<Self> {
        const FIELDS: &[&str] = &[
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
        let mut fields = Fields::of(node, at, FIELDS, problems)?;
        let name = fields.required::<String>("name");
        let mut plan = FinancialPlanBuilder::new(name.clone().unwrap_or_default());
        plan = plan.amount(Slice::PROGRAMME.into(), fields.required_given("total"));
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
            let accepted = &["total", "two_cities", "cities"];
            if let Some(mut urban) = Fields::of(node, &at, accepted, fields.problems) {
                plan = plan.amount(Slice::URBAN.into(), urban.given("total"));
                plan = plan.amount(Slice::TWO_CITIES.into(), urban.given("two_cities"));
                plan = plan.amounts(Slice::city, urban.codes::<City, _>("cities"));
            }
        }
        plan = plan.amount(Base::Declared, fields.given("declared_base"));
        for Assumption { place, text } in
            fields.optional::<Vec<Assumption>>("assumptions").unwrap_or_default()
        {
            plan = plan.assumption(place, text);
        }
        // Also where something else is wrong, so that all problems are reported.
        plan.check(problems);
        if name.is_some() && problems.is_empty() { plan.finish() } else { None }
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
        map.serialize_entry("name", self.name())?;
        if let Some(source) = self.source() {
            map.serialize_entry("source", source)?;
        }
        if let Some(unit) = self.precision() {
            map.serialize_entry("precision", &unit)?;
        }
        if let Some(total) = self.stated(Slice::PROGRAMME) {
            map.serialize_entry("total", &total)?;
        }
        if let Some(amount) = self.stated(Slice::TECHNICAL_ASSISTANCE) {
            map.serialize_entry("technical_assistance", &amount)?;
        }
        let priorities = under(self, Priority::ALL, Slice::priority);
        if !priorities.0.is_empty() {
            map.serialize_entry("priorities", &priorities)?;
        }
        let objectives = under(self, SpecificObjective::ALL, Slice::objective);
        if !objectives.0.is_empty() {
            map.serialize_entry("specific_objectives", &objectives)?;
        }
        let urban = Urban {
            total: self.stated(Slice::URBAN),
            two_cities: self.stated(Slice::TWO_CITIES),
            cities: under(self, City::ALL, Slice::city),
        };
        if !urban.is_empty() {
            map.serialize_entry("urban_development", &urban)?;
        }
        if let Ok(base) = self.stated_figure(Base::Declared) {
            map.serialize_entry("declared_base", &base.amount())?;
        }
        let assumptions: Vec<Assumption> = self.canonical_assumptions().collect();
        if !assumptions.is_empty() {
            map.serialize_entry("assumptions", &assumptions)?;
        }
        map.end()
    }
}

/// The stated amounts under these codes.
fn under<K: Copy>(plan: &FinancialPlan, codes: &[K], slice: impl Fn(K) -> Slice) -> ByCode<K> {
    ByCode(codes.iter().filter_map(|code| Some((*code, plan.stated(slice(*code))?))).collect())
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

#[cfg(feature = "schemars")]
mod schema {

    use alloc::string::String;
    use alloc::vec::Vec;

    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

    use crate::allocation::FinancialPlan;
    use crate::document::schema::{Object, schema};
    use crate::programme::{Priority, SpecificObjective};
    use crate::report::Assumption;
    use crate::strategy::City;
    use crate::wire::schema::AmountOrZero;

    schema!(FinancialPlan, "FinancialPlan", |generator| {
        let priorities = by_code::<Priority>(generator);
        let objectives = by_code::<SpecificObjective>(generator);
        let urban = urban_development(generator);
        Object::new(
            "The totals of a programme: amounts in euros, never negative. Those of the priorities are \
             net of technical assistance. What follows from others may be left out.",
)
        .required::<String>(generator, "name", "The name of the programme.")
        .optional::<String>(generator, "source", "Where the figures come from.")
        .optional_of(
            "precision",
            "The unit that the figures were rounded to: 0.10 or a larger power of ten, at most 0.1 % \
             of the total. Left out where they are exact.",
            precision(),
        )
        .required::<AmountOrZero>(generator, "total", "The total, technical assistance included.")
        .optional::<AmountOrZero>(generator, "technical_assistance", "Technical assistance.")
        .optional_of("priorities", "The amount of each priority.", priorities)
        .optional_of("specific_objectives", "The amount of each specific objective.", objectives)
        .optional_of("urban_development", "Sustainable urban development.", urban)
        .optional::<AmountOrZero>(
            generator,
            "declared_base",
            "The base of the two cities' share, which no source names.",
        )
        .optional::<Vec<Assumption>>(generator, "assumptions", "What the plan takes for granted.")
        .schema()
    });

    /// The amount of each code, given once, in any of its forms.
    fn by_code<C: JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "object",
            "propertyNames": generator.subschema_for::<C>(),
            "additionalProperties": generator.subschema_for::<AmountOrZero>(),
        })
    }

    fn urban_development(generator: &mut SchemaGenerator) -> Schema {
        let cities = by_code::<City>(generator);
        Object::new("")
            .optional::<AmountOrZero>(generator, "total", "All of it.")
            .optional::<AmountOrZero>(
                generator,
                "two_cities",
                "What is for Antwerp and Ghent, joint operations included.",
            )
            .optional_of("cities", "What is for each city alone.", cities)
            .schema()
    }

    fn precision() -> Schema {
        json_schema!({
            "type": "string",
            "pattern": r"^(0+\.10?|0*10{0,16}(\.00?)?)$",
            "examples": ["1000.00"],
        })
    }
}
