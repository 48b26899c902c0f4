//! Reading and writing financial plans.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::allocation::{FinancialPlan, FinancialPlanBuilder, has_own_field, place_of};
use crate::document::{Fields, Node, Path, Pointer, ProblemKind, Problems, Read, Value, document};
use crate::money::Euro;
use crate::programme::{Priority, SpecificObjective};
use crate::report::Assumption;
use crate::rules::{Base, Slice, Strand};
use crate::strategy::City;

impl Read for FinancialPlan {
    fn read(node: &Node, at: &Path, problems: &mut Problems) -> Option<Self> {
        const FIELDS: &[&str] = &[
            "name",
            "source",
            "precision",
            "total",
            "technical_assistance",
            "priorities",
            "specific_objectives",
            "urban_development",
            "amounts",
            "declared_base",
            "assumptions",
        ];
        let mut fields = Fields::of(node, at, FIELDS, problems)?;
        let name = fields.required::<String>("name");
        let is_named = name.is_some();
        let mut plan = FinancialPlanBuilder::new(name.unwrap_or_default());
        plan = plan.given_amount(Slice::PROGRAMME.into(), fields.required("total"));
        if let Some(source) = fields.optional::<String>("source") {
            plan = plan.source(source);
        }
        if let Some(unit) = fields.optional("precision") {
            plan = plan.precision(unit);
        }
        let assistance = fields.optional("technical_assistance");
        plan = plan.given_amount(Slice::TECHNICAL_ASSISTANCE.into(), assistance);
        for (priority, amount, at) in fields.codes::<Priority, PriorityAmount>("priorities") {
            let of = Slice::priority(priority).into();
            plan = match amount {
                PriorityAmount::Net(amount) => plan.stated(of, amount, at),
                PriorityAmount::Table11 { allocation, technical_assistance } => {
                    plan.table_11(of, allocation, technical_assistance, at)
                }
            };
        }
        let objectives = fields.codes::<SpecificObjective, _>("specific_objectives");
        plan = plan.given_amounts(Slice::specific_objective, objectives);
        if let Some((node, at)) = fields.node("urban_development") {
            let accepted = &["total", "two_cities", "cities", "joint"];
            if let Some(mut urban) = Fields::of(node, &at, accepted, fields.problems) {
                plan = plan.given_amount(Slice::URBAN.into(), urban.optional("total"));
                plan = plan.given_amount(Slice::TWO_CITIES.into(), urban.optional("two_cities"));
                plan = plan.given_amounts(Slice::city, urban.codes::<City, _>("cities"));
                let joint = Slice::strand(Strand::BothCities);
                plan = plan.given_amount(joint.into(), urban.optional("joint"));
            }
        }
        for (slice, amount, at) in fields.codes::<Slice, Euro>("amounts") {
            if has_own_field(slice) {
                let (slice, field) = (slice.to_string(), place_of(slice.into()));
                fields.problems.add(at, ProblemKind::HasOwnField { slice, field });
            } else {
                plan = plan.stated(slice.into(), amount, at);
            }
        }
        plan = plan.given_amount(Base::Declared, fields.optional("declared_base"));
        for Assumption { place, text } in
            fields.optional::<Vec<Assumption>>("assumptions").unwrap_or_default()
        {
            plan = plan.assumption(place, text);
        }
        // Checked even if there are other problems, so that all are reported.
        plan.check(problems);
        if is_named && problems.is_empty() { plan.finish() } else { None }
    }
}

/// The amount of a priority: net of technical assistance, or including it, as in table 11.
#[derive(serde::Serialize)]
#[serde(untagged)]
enum PriorityAmount {
    Net(Euro),
    Table11 { allocation: Euro, technical_assistance: Euro },
}

impl Read for PriorityAmount {
    fn read(node: &Node, at: &Path, problems: &mut Problems) -> Option<Self> {
        const FIELDS: &[&str] = &["allocation", "technical_assistance"];
        let Value::Map(_) = node.value else {
            return Euro::read(node, at, problems).map(Self::Net);
        };
        let mut fields = Fields::of(node, at, FIELDS, problems)?;
        let allocation = fields.required("allocation");
        let technical_assistance = fields.required("technical_assistance");
        Some(Self::Table11 { allocation: allocation?, technical_assistance: technical_assistance? })
    }
}

impl FinancialPlanBuilder {
    /// The amount of a field whose name is always written in the same way.
    fn given_amount(self, of: Base, given: Option<Euro>) -> Self {
        match given {
            Some(amount) => self.stated(of, amount, place_of(of)),
            None => self,
        }
    }

    fn given_amounts<K>(self, slice: impl Fn(K) -> Slice, given: Vec<(K, Euro, Pointer)>) -> Self {
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
        let priorities = Priority::ALL.iter().filter_map(|one| Some((*one, priority(self, *one)?)));
        let priorities = ByCode(priorities.collect());
        if !priorities.is_empty() {
            map.serialize_entry("priorities", &priorities)?;
        }
        let objectives = under(self, SpecificObjective::ALL, Slice::specific_objective);
        if !objectives.is_empty() {
            map.serialize_entry("specific_objectives", &objectives)?;
        }
        let urban = Urban {
            total: self.stated(Slice::URBAN),
            two_cities: self.stated(Slice::TWO_CITIES),
            cities: under(self, City::ALL, Slice::city),
            joint: self.stated(Slice::strand(Strand::BothCities)),
        };
        if !urban.is_empty() {
            map.serialize_entry("urban_development", &urban)?;
        }
        let amounts = ByCode(self.other_amounts().collect());
        if !amounts.is_empty() {
            map.serialize_entry("amounts", &amounts)?;
        }
        if let Some(base) = self.stated(Base::Declared) {
            map.serialize_entry("declared_base", &base)?;
        }
        let assumptions: Vec<Assumption> = self.canonical_assumptions().collect();
        if !assumptions.is_empty() {
            map.serialize_entry("assumptions", &assumptions)?;
        }
        map.end()
    }
}

/// Returns the stated amounts of these codes.
fn under<K: Copy>(
    plan: &FinancialPlan,
    codes: &[K],
    slice: impl Fn(K) -> Slice,
) -> ByCode<K, Euro> {
    ByCode(codes.iter().filter_map(|code| Some((*code, plan.stated(slice(*code))?))).collect())
}

fn priority(plan: &FinancialPlan, priority: Priority) -> Option<PriorityAmount> {
    Some(match plan.table_11(priority) {
        Some((allocation, technical_assistance)) => {
            PriorityAmount::Table11 { allocation, technical_assistance }
        }
        None => PriorityAmount::Net(plan.stated(Slice::priority(priority))?),
    })
}

struct ByCode<K, V>(Vec<(K, V)>);

impl<K: Serialize, V: Serialize> Serialize for ByCode<K, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(code, amount)| (code, amount)))
    }
}

impl<K, V> ByCode<K, V> {
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
    cities: ByCode<City, Euro>,
    #[serde(skip_serializing_if = "Option::is_none")]
    joint: Option<Euro>,
}

impl Urban {
    fn is_empty(&self) -> bool {
        self.total.is_none()
            && self.two_cities.is_none()
            && self.cities.is_empty()
            && self.joint.is_none()
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
    use crate::rules::Slice;
    use crate::strategy::City;
    use crate::wire::schema::AmountOrZero;

    use super::PriorityAmount;

    schema!(FinancialPlan, "FinancialPlan", |generator| {
        let priorities = by_code::<Priority, PriorityAmount>(generator);
        let objectives = by_code::<SpecificObjective, AmountOrZero>(generator);
        let urban = urban_development(generator);
        let amounts = by_code::<Slice, AmountOrZero>(generator);
        Object::new(
            "The figures of a programme: amounts in euros, zero or more. An amount that follows from \
             others may be omitted.",
        )
        .required::<String>(generator, "name", "The name of the programme.")
        .optional::<String>(generator, "source", "Where the figures come from.")
        .optional_of(
            "precision",
            "The unit that the figures were rounded to: 0.10 or a larger power of ten, at most 0.1 % \
             of the total. Omitted if the figures are exact.",
            precision(),
        )
        .required::<AmountOrZero>(generator, "total", "The total, including technical assistance.")
        .optional::<AmountOrZero>(
            generator,
            "technical_assistance",
            "Technical assistance. May be omitted if both priorities are stated with theirs.",
        )
        .optional_of(
            "priorities",
            "The amount of each priority, net of technical assistance, or of both priorities as in table 11.",
            priorities,
        )
        .optional_of("specific_objectives", "The amount of each specific objective.", objectives)
        .optional_of("urban_development", "Sustainable urban development.", urban)
        .optional_of("amounts", "The amounts of other slices, by their codes.", amounts)
        .optional::<AmountOrZero>(
            generator,
            "declared_base",
            "The amount that the share of the two cities is a share of. No source names it, so the plan declares it.",
        )
        .optional::<Vec<Assumption>>(generator, "assumptions", "The assumptions of the plan.")
        .schema()
    });

    /// Returns the schema of an object with an amount per code.
    fn by_code<C: JsonSchema, A: JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "object",
            "propertyNames": generator.subschema_for::<C>(),
            "additionalProperties": generator.subschema_for::<A>(),
        })
    }

    schema!(PriorityAmount, "PriorityAmount", |generator| {
        let table_11 = Object::new(
            "A priority as in table 11 of Annex V to the CPR, summed over all categories of region.",
        )
        .required::<AmountOrZero>(
            generator,
            "allocation",
            "Column (a): the Union contribution, including technical assistance.",
        )
        .required::<AmountOrZero>(
            generator,
            "technical_assistance",
            "Columns (c) and (j): the technical assistance in it, including that of the flexibility amount.",
        )
        .schema();
        json_schema!({ "oneOf": [generator.subschema_for::<AmountOrZero>(), table_11] })
    });

    fn urban_development(generator: &mut SchemaGenerator) -> Schema {
        let cities = by_code::<City, AmountOrZero>(generator);
        Object::new("")
            .optional::<AmountOrZero>(generator, "total", "The total.")
            .optional::<AmountOrZero>(
                generator,
                "two_cities",
                "The amount for Antwerp and Ghent, including joint operations.",
            )
            .optional_of("cities", "The amount for each city alone.", cities)
            .optional::<AmountOrZero>(
                generator,
                "joint",
                "The amount for joint operations of the two cities. If omitted: the rest of two_cities, or zero.",
            )
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
