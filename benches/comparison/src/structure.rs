//! The structure of documents: read by the crate, and validated with their JSON Schemas by `jsonschema`.
//!
//! A schema neither adds up amounts nor checks a rule: it covers the structure only.

use std::hint::black_box;

use efro_gti::{FinancialPlan, Proposal, RuleSet};
use jsonschema::{PatternOptions, Validator};
use serde_json::Value;

use crate::ratio;
use crate::table::{Answer, Row};

const RUN_TIME: &str = "jsonschema, made at run time";
const COMPILE_TIME: &str = "jsonschema, made at compile time";

/// The schema of a plan, as `jsonschema` makes a validator of it at compile time.
#[jsonschema::validator(
    path = "../../schemas/plan.json",
    validate_formats = true,
    pattern_options = { engine = regex }
)]
struct PlanSchema;

/// The schema of a proposal.
#[jsonschema::validator(
    path = "../../schemas/proposal.json",
    validate_formats = true,
    pattern_options = { engine = regex }
)]
struct ProposalSchema;

/// A kind of document on both sides.
struct Kind {
    name: &'static str,
    sample: &'static str,
    schema: &'static str,
    /// Documents that both must accept, and documents that both must refuse.
    good: &'static str,
    bad: &'static str,
    /// Whether the crate reads a text.
    read: fn(&str) -> bool,
    /// Reads it, and checks it with all rules and conditions.
    check: fn(&str),
    compiled: fn(&Value) -> bool,
}

const KINDS: [Kind; 2] = [
    Kind {
        name: "plan",
        sample: include_str!("../../../examples/data/efro-vlaanderen-2021-2027.json"),
        schema: include_str!("../../../schemas/plan.json"),
        good: include_str!("../../../schemas/validate/good/plan.json"),
        bad: include_str!("../../../schemas/validate/bad/plan.json"),
        read: |text| FinancialPlan::from_json(text).is_ok(),
        check: |text| {
            let plan = FinancialPlan::from_json(text).expect("sound");
            black_box(RuleSet::adopted().check(&plan));
        },
        compiled: PlanSchema::is_valid,
    },
    Kind {
        name: "proposal",
        sample: include_str!("../../../examples/data/proposal.json"),
        schema: include_str!("../../../schemas/proposal.json"),
        good: include_str!("../../../schemas/validate/good/proposal.json"),
        bad: include_str!("../../../schemas/validate/bad/proposal.json"),
        read: |text| Proposal::all_from_json(text).is_ok_and(|all| all.iter().all(Result::is_ok)),
        check: |text| {
            black_box(Proposal::from_json(text).expect("sound").assess());
        },
        compiled: ProposalSchema::is_valid,
    },
];

/// Compares both on the documents of `schemas/validate`, then times them.
pub(crate) fn compare(repeats: u32) -> (Vec<Row>, Vec<Answer>) {
    let rows = KINDS.iter().flat_map(|kind| {
        let validator = validator(kind.schema);
        agree(kind, &validator);
        rows(kind, &validator, repeats)
    });
    (rows.collect(), answers())
}

/// The validator, built once, with the options that are fastest at run time.
fn validator(schema: &str) -> Validator {
    let options = jsonschema::draft202012::options().should_validate_formats(true);
    options.with_pattern_options(PatternOptions::regex()).build(&value(schema)).expect("a schema")
}

/// Asserts that the crate and each validator accept or refuse the same documents.
fn agree(kind: &Kind, validator: &Validator) {
    let listed = |text: &str, good: bool| {
        let Value::Array(documents) = value(text) else { panic!("an array") };
        documents.into_iter().map(move |mut one| (one["document"].take(), good))
    };
    let sample = [(value(kind.sample), true)];
    for (document, good) in
        sample.into_iter().chain(listed(kind.good, true)).chain(listed(kind.bad, false))
    {
        assert_eq!((kind.read)(&document.to_string()), good, "{document}");
        assert_eq!(validator.is_valid(&document), good, "{document}");
        assert_eq!((kind.compiled)(&document), good, "{document}");
    }
}

fn rows(kind: &Kind, validator: &Validator, repeats: u32) -> Vec<Row> {
    let Kind { name, sample, read, check, compiled, .. } = *kind;
    let ours = || assert!(read(black_box(sample)));
    let by_run_time = || assert!(validator.is_valid(&value(black_box(sample))));
    let by_compile_time = || assert!(compiled(&value(black_box(sample))));
    let row = |task: &str, other: &str, ratio| Row {
        task: format!("{task} {name} from its text"),
        other: other.into(),
        ratio,
    };
    vec![
        row("the structure of a", RUN_TIME, ratio::median(repeats, ours, by_run_time)),
        row("the structure of a", COMPILE_TIME, ratio::median(repeats, ours, by_compile_time)),
        row(
            "every rule and check, compared with structure only, of a",
            COMPILE_TIME,
            ratio::median(repeats, || check(black_box(sample)), by_compile_time),
        ),
    ]
}

fn answers() -> Vec<Answer> {
    let validator = validator(KINDS[0].schema);
    let garbled = "{ \"name\": \"a\",\n  \"total\": \"12,\" }";
    let above = r#"{ "name": "a", "total": "100.00",
        "priorities": { "2.A.1": "60.00", "2.A.2": "50.00" } }"#;
    let theirs = |text: &str| {
        let document = value(text);
        let errors = validator.iter_errors(&document);
        let messages: Vec<String> =
            errors.map(|error| format!("`{}`: `{error}`", error.instance_path())).collect();
        if messages.is_empty() { "valid".to_string() } else { messages.join("; ") }
    };
    let ours = |text: &str| match FinancialPlan::from_json(text) {
        Ok(plan) => {
            let report = RuleSet::adopted().check(&plan);
            let failed = report.failed().map(|one| format!("`{}`: {one}", one.place()));
            failed.collect::<Vec<_>>().join("; ")
        }
        Err(error) => error.to_string(),
    };
    let answer = |question, text| Answer {
        question,
        ours: ours(text),
        other: "jsonschema",
        theirs: theirs(text),
    };
    vec![
        answer("`\"12,\"` as the total of a plan, on line 2", garbled),
        answer("priorities of 110.00 in a total of 100.00", above),
    ]
}

fn value(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}
