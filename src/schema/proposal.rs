//! A proposal.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;
use rust_decimal::Decimal;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::Object;
use crate::money::Euro;
use crate::programme::SpecificObjective;
use crate::project::{
    ActivityKind, Answer, AntwerpPolicyFit, Budget, CityPart, CityRole, CityRoles, Entry,
    GhentPolicyFit, IndicatorTarget, Location, Nis, ObjectivePart, OtherFunding, Period, PolicyFit,
    Proposal, ReaderJudgement, ReaderVerdict, Scheme, Scope, ScrutinisedActivity,
};
use crate::strategy::{City, Theme};

/// The schema of a form: each field with its type and what it is; none is required.
macro_rules! form {
    ($form:ident: $what:literal { $($field:ident: $type:ty, $description:literal;)* }) => {
        impl JsonSchema for $form {
            fn schema_name() -> Cow<'static, str> {
                stringify!($form).into()
            }

            fn json_schema(generator: &mut SchemaGenerator) -> Schema {
                Object::new($what, &[])
                    $(.field::<$type>(generator, stringify!($field), $description))*
                    .schema()
            }
        }
    };
}

form!(Proposal: "A proposal for a project under the strategy: a form that is being filled in. \
    Any field may be left out, and any code, amount or date typed in a way that cannot be read yet. \
    A list that is left out differs from one that has nothing in it." {
    id: String, "Its id, which no other proposal has. By whoever collects the proposals.";
    title: String, "Its title.";
    lead: String, "Who leads it.";
    scheme: Entry<Scheme>, "The programme that it is for, and the part of it.";
    call: String,
        "The call that it answers to, where there is one: its conditions then count as errors.";
    cities: Vec<Entry<City>>, "The city or cities that it is in.";
    location: Location, "Where it is carried out.";
    city_role: CityRoles, "What the city does in it. By the applicant, confirmed by the city.";
    active_in_development: bool,
        "Whether the city is active in the development of the place (Ghent). By the city.";
    themes: Vec<Entry<Theme>>, "The themes of the strategy that it is under.";
    specific_objectives: Vec<Entry<SpecificObjective>>,
        "The specific objectives that it contributes to.";
    policy_fit: PolicyFit, "How it fits the policy of its city.";
    principles: BTreeMap<String, Answer>,
        "How it answers to the principles of its city, by their ids, such as ghent-1.";
    urban_angle: String, "What makes it demonstrably urban.";
    urban_needs: Vec<String>, "The urban needs that it responds to: ids of the strategy's needs.";
    urban_needs_in_words: String, "The same in words, for needs that the strategy does not name.";
    additionality: String,
        "How it is additional to the regular strand of the programme, to other schemes, or to \
         both.";
    reach: String, "Whom it reaches: all of the city, or the area that it is tied to (Ghent).";
    urban_fabric: String,
        "How it is anchored in the urban fabric and contributes to urban policy (priority 2).";
    innovation: String, "What is innovative about it (priority 1).";
    smart_specialisation: String,
        "How it is consistent with the smart specialisation strategy (RSO1.1, RSO1.4).";
    activity_kinds: Vec<Entry<ActivityKind>>, "What it consists of: each kind of activity in it.";
    activities: Vec<Entry<ScrutinisedActivity>>,
        "Which of the activities that the law looks at are in it; none is an empty list.";
    indicators: Vec<IndicatorTarget>, "What it will achieve, in indicators.";
    special_attention: Vec<String>,
        "What the law wants special attention for and it serves: ids such as special-attention-1.";
    budget: Budget, "What it costs, and who pays.";
    other_european_funding: Vec<OtherFunding>,
        "Money of other European programmes in it; none is an empty list.";
    application_date: Entry<Date>,
        "When the proposal was, or will be, submitted. By whoever collects the proposals.";
    completed_on: Entry<Date>, "When it was completed, if it was.";
    period: Period, "When it starts and ends.";
    long_lived_infrastructure: bool,
        "Whether it builds infrastructure that is expected to last for five years or more.";
    climate_proofing: String, "How that infrastructure is made climate-proof.";
    horizontal_principles: String,
        "How it respects fundamental rights, gender equality, accessibility and sustainable \
         development.";
    selected_by: String,
        "Who of the urban authority selects it, or takes part in that. By the urban authority.";
});

form!(PolicyFit: "How a project fits the policy that the strategy starts from, city by city." {
    antwerp: AntwerpPolicyFit, "In Antwerp.";
    ghent: GhentPolicyFit, "In Ghent.";
});

form!(AntwerpPolicyFit: "How a project fits the policy of Antwerp." {
    coalition_agreement: String,
        "How it fits the premises and objectives of the coalition agreement.";
    multiannual_plan: String, "How it fits those of the multi-year plan.";
    agreement_refs: Vec<String>,
        "The numbers of the coalition agreement that it carries out, such as BA2; not required.";
});

form!(GhentPolicyFit: "How a project fits the policy of Ghent." {
    multiannual_plan: String, "How it fits the multi-year plan.";
    policy_notes: String, "How it fits the policy notes.";
});

form!(ReaderJudgement: "What a reader found of an answer: it counts once all three are filled in." {
    verdict: Entry<ReaderVerdict>, "Whether it convinces.";
    by: String, "Who read it.";
    on: Entry<Date>, "When.";
});

form!(IndicatorTarget: "An indicator, and what the project will achieve of it." {
    code: String,
        "The code: of a common indicator, such as RCO26, or of one of the programme's own.";
    target: Entry<Decimal>, "The target, in the unit of the indicator.";
});

form!(Budget: "What a project costs, and what part of it the ERDF pays." {
    total: Entry<Euro>, "All costs.";
    eligible: Entry<Euro>, "The costs that are eligible.";
    erdf: Entry<Euro>, "The contribution of the ERDF that is asked for.";
    by_objective: Vec<ObjectivePart>,
        "How that contribution is divided over the specific objectives, where there are several.";
    by_city: Vec<CityPart>, "How it is divided over the two cities, for a joint project.";
});

form!(ObjectivePart: "The part of the ERDF contribution that is for a specific objective." {
    specific_objective: Entry<SpecificObjective>, "The specific objective.";
    erdf: Entry<Euro>, "Its part, in euros.";
});

form!(CityPart: "The part of the ERDF contribution that is for a city." {
    city: Entry<City>, "The city.";
    erdf: Entry<Euro>, "Its part, in euros.";
});

form!(OtherFunding: "Another European programme that pays for the project." {
    programme: String, "The programme, such as Horizon Europe.";
    same_expenditure: bool, "Whether it pays expenditure that is declared here, too.";
});

form!(Period: "When a project runs." {
    start: Entry<Date>, "The first day.";
    end: Entry<Date>, "The last day.";
});

impl JsonSchema for Location {
    fn schema_name() -> Cow<'static, str> {
        "Location".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let nis = json_schema!({
            "anyOf": [
                generator.subschema_for::<Entry<Nis>>(),
                generator.subschema_for::<Vec<Entry<Nis>>>(),
            ],
        });
        Object::new("Where a project is carried out.", &[])
            .field_of("nis", "The municipalities: one NIS code, or an array of them.", nis)
            .field::<Entry<Scope>>(generator, "scope", "Whether it is tied to a place.")
            .field::<String>(
                generator,
                "place",
                "The place in words: a quarter, an address, a site.",
            )
            .schema()
    }
}

impl JsonSchema for CityRoles {
    fn schema_name() -> Cow<'static, str> {
        "CityRoles".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let each = Object::new("The role of each city.", &[])
            .field::<Entry<CityRole>>(generator, "antwerp", "The role of Antwerp.")
            .field::<Entry<CityRole>>(generator, "ghent", "The role of Ghent.");
        json_schema!({
            "description": "What the city does in a project: one code, or one by city.",
            "anyOf": [generator.subschema_for::<Entry<CityRole>>(), each.schema()],
        })
    }
}

impl JsonSchema for Answer {
    fn schema_name() -> Cow<'static, str> {
        "Answer".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let object = Object::new("The answer, and what belongs to it.", &[])
            .field::<String>(generator, "answer", "The answer.")
            .field::<String>(
                generator,
                "preferred",
                "The answer to what the principle only prefers, where it also requires something.",
            )
            .field::<ReaderJudgement>(generator, "judgement", "What a reader found of it.");
        json_schema!({
            "description": "How a project answers to a principle: the answer alone, or an object.",
            "anyOf": [generator.subschema_for::<String>(), object.schema()],
        })
    }
}
