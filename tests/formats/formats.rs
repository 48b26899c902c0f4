//! Documents round-trip in formats with other kinds of values than JSON, and do not change if another crate in the
//! graph turns on features that change numbers.

use std::fmt::Debug;

use efro_gti::document::Pointer;
use efro_gti::money::Ratio;
use efro_gti::portfolio::{Level, Operations, Stage};
use efro_gti::project::{Entry, Nis};
use efro_gti::rules::{Base, Strand};
use efro_gti::{
    Euro, FinancialPlan, Language, Ledger, Proposal, Report, RuleSet, Share, Slice,
    SpecificObjective, Theme,
};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

const PLAN: &str = include_str!("../../examples/data/efro-vlaanderen-2021-2027.json");
const PROPOSALS: &str = include_str!("../../examples/data/proposals.json");
const RULE_SET: &str = include_str!("../../examples/data/own-rules.json");
const OPERATION: &str = r#"[{ "id": "GNT-1", "title": "A bridge", "parts": [
    { "strand": "ghent", "theme": "mobility", "specific_objective": "RSO2.8", "stage": "contracted",
      "erdf": "50.00", "total": "125.00", "paid": { "erdf": "20.00", "total": "50.00" } },
    { "strand": "antwerp", "specific_objective": "RSO1.1", "stage": "selected",
      "erdf": "1.00", "total": "2.00" } ] }]"#;

fn plan() -> FinancialPlan {
    FinancialPlan::from_json(PLAN).unwrap()
}

fn proposals() -> Vec<Proposal> {
    Proposal::all_from_json(PROPOSALS).unwrap().into_iter().map(Result::unwrap).collect()
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

/// A proposal that is later than the policy that it must fit: its report has a year, which is a number.
fn frame_ended() -> Proposal {
    let mut documents: serde_json::Value = serde_json::from_str(PROPOSALS).unwrap();
    documents[0]["application_date"] = "2026-02-01".into();
    Proposal::from_json(&documents[0].to_string()).unwrap()
}

fn round_trips<T: Serialize + DeserializeOwned + PartialEq + Debug>(document: &T) {
    round_trips_without_toml(document);
    // TOML needs a table at the top, so that a list of operations cannot be written.
    let text = toml::to_string(document).unwrap();
    assert_eq!(&toml::from_str::<T>(&text).unwrap(), document, "TOML: {text}");
}

fn round_trips_without_toml<T: Serialize + DeserializeOwned + PartialEq + Debug>(document: &T) {
    let text = serde_json::to_string(document).unwrap();
    assert_eq!(&serde_json::from_str::<T>(&text).unwrap(), document, "JSON");
    let value = serde_json::to_value(document).unwrap();
    assert_eq!(&serde_json::from_value::<T>(value).unwrap(), document, "a JSON value");

    let text = serde_norway::to_string(document).unwrap();
    assert_eq!(&serde_norway::from_str::<T>(&text).unwrap(), document, "YAML: {text}");

    let mut bytes = Vec::new();
    ciborium::into_writer(document, &mut bytes).unwrap();
    assert_eq!(&ciborium::from_reader::<T, _>(bytes.as_slice()).unwrap(), document, "CBOR");
}

#[test]
fn documents_round_trip_in_every_format() {
    round_trips(&plan());
    proposals().iter().for_each(round_trips);
    let operations = Operations::from_json(OPERATION).unwrap();
    operations.iter().for_each(round_trips);
    round_trips_without_toml(&operations);
    round_trips(&operations.iter().collect::<Ledger>());
    for rules in
        [RuleSet::adopted(), RuleSet::strategy_text(), RuleSet::from_json(RULE_SET).unwrap()]
    {
        round_trips(&rules);
    }
    let reports = reports();
    assert!(reports.iter().flat_map(Report::failed).any(|one| one.code() == Some("frame-ended")));
    reports.iter().for_each(round_trips);
}

/// An id or cell that occurs twice is refused by one rule in every format.
#[test]
fn duplicates_are_refused_in_every_format() {
    let one: serde_json::Value =
        serde_json::from_str::<serde_json::Value>(OPERATION).unwrap()[0].take();
    let mut twice = one.clone();
    let part = twice["parts"][0].clone();
    twice["parts"].as_array_mut().unwrap().push(part);
    let (twice_id, twice_cell) = (vec![one.clone(), one], vec![twice]);
    for (document, said) in [
        (twice_id, "\"GNT-1\" is already given at /0/id"),
        (twice_cell, "\"Ghent, RSO2.8, theme Mobility\" is already given at /0/parts/0"),
    ] {
        let mut cbor = Vec::new();
        ciborium::into_writer(&document, &mut cbor).unwrap();
        let yaml = serde_norway::to_string(&document).unwrap();
        let errors = [
            serde_json::from_str::<Operations>(&serde_json::to_string(&document).unwrap())
                .unwrap_err()
                .to_string(),
            serde_norway::from_str::<Operations>(&yaml).unwrap_err().to_string(),
            ciborium::from_reader::<Operations, _>(cbor.as_slice()).unwrap_err().to_string(),
        ];
        for error in errors {
            // A format may write the error with `Debug`.
            assert!(error.replace('\\', "").contains(said), "{error}");
        }
    }
    // TOML has a table at the top.
    let ledger: Ledger = Operations::from_json(OPERATION).unwrap().iter().collect();
    let text = toml::to_string(&ledger).unwrap();
    let postings = text.find("[[postings]]").unwrap();
    let error = toml::from_str::<Ledger>(&[&text, &text[postings..]].concat()).unwrap_err();
    assert!(error.to_string().contains("is already given at /postings/0"), "{error}");
}

#[test]
fn json_is_independent_of_features_of_other_crates() {
    let report = RuleSet::adopted().check(&plan());
    let text = serde_json::to_string_pretty(&report).unwrap();
    assert_eq!(text.trim(), include_str!("../golden/adopted.json").trim());
    // The features are on.
    let decimal = rust_decimal::Decimal::new(15, 1);
    assert_eq!(serde_json::to_string(&decimal).unwrap(), "1.5");
    let precise = "0.1000000000000000055511151231257827";
    assert_eq!(serde_json::from_str::<serde_json::Number>(precise).unwrap().to_string(), precise);
}

/// A number is not an amount in any format, and the error shows the number as written.
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

/// One value of each type that is written as a text.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Values {
    language: Language,
    strand: Strand,
    theme: Option<Theme>,
    specific_objective: SpecificObjective,
    erdf: Euro,
    total: Entry<Euro>,
    share: Share,
    ratio: Ratio,
    slice: Slice,
    base: Base,
    place: Pointer,
    nis: Nis,
    stage: Stage,
    level: Level,
}

const CSV: &str = "\
language,strand,theme,specific_objective,erdf,total,share,ratio,slice,base,place,nis,stage,level
nl,ghent,,RSO2.4,12.50,31.2,8%,-7.5%,ghent+RSO2.4,declared,/total,44021,selected,paid
";

/// CSV and postcard do not say which types they contain.
#[test]
fn values_round_trip_in_formats_without_types() {
    let values: Values =
        csv::Reader::from_reader(CSV.as_bytes()).deserialize().next().unwrap().unwrap();
    assert_eq!(values.erdf, Euro::from_cents(1_250).unwrap());
    assert_eq!((values.theme, values.total.known()), (None, Some(&"31.20".parse().unwrap())));

    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.serialize(&values).unwrap();
    let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
    assert_eq!(text, CSV.replace("31.2,", "31.20,"));

    let bytes = postcard::to_allocvec(&values).unwrap();
    assert_eq!(postcard::from_bytes::<Values>(&bytes).unwrap(), values);
    round_trips_without_toml(&values);
}

/// A JSON number is no amount in a user's struct either.
#[test]
fn numbers_are_refused_as_amounts_in_a_struct() {
    for json in ["12.50", "12", "1e2", "-3"] {
        let error = serde_json::from_str::<Euro>(json).unwrap_err().to_string();
        assert!(error.contains("expected the amount as a string, such as \"1234.56\""), "{error}");
        let value: serde_json::Value = serde_json::from_str(json).unwrap();
        let error = serde_json::from_value::<Euro>(value).unwrap_err().to_string();
        assert!(error.contains("expected the amount as a string"), "{error}");
    }
    assert!(serde_json::from_str::<Share>("0.08").unwrap_err().to_string().contains("\"8%\""));
    assert!(serde_json::from_str::<Theme>("null").is_err());
}
