//! Documents survive formats with kinds of values that JSON does not have, and are the same if another
//! crate in the graph turns on features that change numbers.

use std::fmt::Debug;

use efro_gti::{FinancialPlan, Operation, Proposal, Report, RuleSet};
use serde::Serialize;
use serde::de::DeserializeOwned;

const PLAN: &str = include_str!("../../examples/data/efro-vlaanderen-2021-2027.json");
const PROPOSALS: &str = include_str!("../../examples/data/proposals.json");
const RULE_SET: &str = include_str!("../../examples/data/own-rules.json");
const OPERATION: &str = r#"[{ "id": "GNT-1", "strand": "both-cities", "theme": "mobility",
    "specific_objective": "RSO2.8", "erdf": "50.00", "total": "125.00", "stage": "contracted",
    "antwerp": { "erdf": "20.00", "total": "50.00" } }]"#;

fn plan() -> FinancialPlan {
    FinancialPlan::from_json(PLAN).unwrap()
}

fn proposals() -> Vec<Proposal> {
    Proposal::all_from_json(PROPOSALS).unwrap()
}

/// A report on the plan by each rule set, and one on each proposal.
fn reports() -> Vec<Report> {
    let own = RuleSet::from_json(RULE_SET).unwrap();
    let mut reports: Vec<Report> = [RuleSet::adopted(), RuleSet::strategy_text(), own]
        .iter()
        .map(|rules| rules.check(&plan()))
        .collect();
    reports.extend(proposals().iter().map(Proposal::assess));
    reports.push(Proposal::default().assess());
    reports.push(frame_ended().assess());
    reports
}

/// A proposal of after the policy that it must fit, of which the report has a year: a number.
fn frame_ended() -> Proposal {
    let mut documents: serde_json::Value = serde_json::from_str(PROPOSALS).unwrap();
    documents[0]["application_date"] = "2026-02-01".into();
    Proposal::from_json(&documents[0].to_string()).unwrap()
}

fn survives<T: Serialize + DeserializeOwned + PartialEq + Debug>(document: &T) {
    let text = serde_json::to_string(document).unwrap();
    assert_eq!(&serde_json::from_str::<T>(&text).unwrap(), document, "JSON");
    let value = serde_json::to_value(document).unwrap();
    assert_eq!(&serde_json::from_value::<T>(value).unwrap(), document, "a JSON value");

    let text = serde_norway::to_string(document).unwrap();
    assert_eq!(&serde_norway::from_str::<T>(&text).unwrap(), document, "YAML: {text}");

    let text = toml::to_string(document).unwrap();
    assert_eq!(&toml::from_str::<T>(&text).unwrap(), document, "TOML: {text}");

    let mut bytes = Vec::new();
    ciborium::into_writer(document, &mut bytes).unwrap();
    assert_eq!(&ciborium::from_reader::<T, _>(bytes.as_slice()).unwrap(), document, "CBOR");
}

#[test]
fn documents_survive() {
    survives(&plan());
    proposals().iter().for_each(survives);
    Operation::all_from_json(OPERATION).unwrap().iter().for_each(survives);
    for rules in
        [RuleSet::adopted(), RuleSet::strategy_text(), RuleSet::from_json(RULE_SET).unwrap()]
    {
        survives(&rules);
    }
    let reports = reports();
    assert!(reports.iter().flat_map(Report::findings).any(|one| one.code() == "frame-ended"));
    reports.iter().for_each(survives);
}

#[test]
fn the_text_is_that_of_a_build_without_those_features() {
    let report = RuleSet::adopted().check(&plan());
    let text = serde_json::to_string_pretty(&report).unwrap();
    assert_eq!(text.trim(), include_str!("../golden/adopted.json").trim());
    // The features are on: the numbers of others are not what they were.
    let decimal = rust_decimal::Decimal::new(15, 1);
    assert_eq!(serde_json::to_string(&decimal).unwrap(), "1.5");
    let precise = "0.1000000000000000055511151231257827";
    assert_eq!(serde_json::from_str::<serde_json::Number>(precise).unwrap().to_string(), precise);
}

/// A number is not an amount in any format, and the error shows it as it is written.
#[test]
fn numbers_are_refused_in_every_format() {
    let json = r#"{ "name": "plan", "total": 100.50 }"#;
    let expected = FinancialPlan::from_json(json).unwrap_err();
    let mut cbor = Vec::new();
    ciborium::into_writer(&std::collections::BTreeMap::from([("total", 100)]), &mut cbor).unwrap();
    for (error, number) in [
        (serde_json::from_str::<FinancialPlan>(json).unwrap_err().to_string(), "100.50"),
        (
            serde_json::from_str::<serde_json::Value>(json)
                .and_then(serde_json::from_value::<FinancialPlan>)
                .unwrap_err()
                .to_string(),
            "100.50",
        ),
        (
            serde_norway::from_str::<FinancialPlan>("name: plan\ntotal: 100.5")
                .unwrap_err()
                .to_string(),
            "100.5",
        ),
        (
            toml::from_str::<FinancialPlan>("name = 'plan'\ntotal = 100.5")
                .unwrap_err()
                .to_string(),
            "100.5",
        ),
    ] {
        assert!(error.contains(number), "{error}");
        assert!(error.contains("as a string, such as"), "{error}: {expected}");
    }
    assert!(ciborium::from_reader::<FinancialPlan, _>(cbor.as_slice()).is_err());
}
