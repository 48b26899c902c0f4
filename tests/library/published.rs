//! The published figures against both rule sets: the amounts that must come out, and the reports as
//! they are written, in both languages and as JSON.

use efro_gti::report::{Conclusion, Origin, State, Verdict};
use efro_gti::rules::Severity;
use efro_gti::{Euro, FinancialPlan, Language, Outcome, Report, RuleSet};
use snapbox::{assert_data_eq, file};

const SAMPLE: &str = include_str!("../../examples/data/efro-vlaanderen-2021-2027.json");

fn euro(text: &str) -> Euro {
    text.parse().unwrap()
}

fn check(rules: &RuleSet, json: &str) -> Report {
    rules.check(&FinancialPlan::from_json(json).unwrap())
}

#[test]
fn by_the_adopted_regulations() {
    let report = check(&RuleSet::adopted(), SAMPLE);
    assert_eq!(report.edition(), "gti-antwerpen-gent-2021-2027");
    assert_eq!(report.conclusion(), Conclusion::Passed);
    let counts = report.counts();
    let counts = [counts.passed, counts.failed, counts.not_applicable, counts.not_evaluated];
    assert_eq!(counts, [6, 1, 3, 0]);

    assert_eq!(report.warnings().map(Outcome::id).collect::<Vec<_>>(), ["urban-minimum"]);
    assert_eq!((report.errors().count(), report.passed().count()), (0, 6));

    let [urban, cities, smart, sustainable, ..] = report.outcomes() else { panic!("four rules") };
    assert_eq!(report.rule("urban-minimum"), Some(urban));
    assert_eq!(urban.code(), Some("share-below-minimum"));
    assert_eq!((urban.severity(), urban.state()), (Some(Severity::Warning), Some(State::Wrong)));
    let measure = urban.measure().unwrap();
    assert_eq!(measure.base_amount, euro("266742000"));
    assert_eq!(measure.base_origin, Some(Origin::Derived));
    assert_eq!(measure.required, euro("21339360"));
    assert_eq!(measure.shortfall, euro("1548360"));
    assert!(!measure.within_precision);
    assert_eq!(urban.assumption_places()[0].as_str(), "/urban_development/total");

    assert_eq!(cities.verdict(), Verdict::Passed);
    let measure = cities.measure().unwrap();
    assert_eq!(
        (measure.base_amount, measure.base_origin),
        (euro("197910000"), Some(Origin::Declared))
    );
    assert!(!measure.within_precision);
    assert_eq!(cities.assumption_places()[0].as_str(), "/declared_base");
    let assumption =
        report.assumptions().iter().find(|one| one.place == cities.assumption_places()[0]);
    assert!(assumption.unwrap().text.text(Language::English).contains("times ten"));

    for (outcome, required, actual) in
        [(smart, "160045200", "160045000"), (sustainable, "106696800", "106697000")]
    {
        assert_eq!(outcome.verdict(), Verdict::Passed);
        let measure = outcome.measure().unwrap();
        assert_eq!((measure.required, measure.actual), (euro(required), euro(actual)));
        assert!(measure.within_precision);
    }
}

#[test]
fn by_the_strategy_taken_at_its_word() {
    let report = check(&RuleSet::strategy_text(), SAMPLE);
    assert_eq!(report.conclusion(), Conclusion::Failed);
    let measures: Vec<_> = report
        .outcomes()
        .iter()
        .filter_map(|outcome| Some((outcome.id(), outcome.measure()?)))
        .map(|(id, measure)| (id, measure.shortfall, measure.excess))
        .collect();
    assert_eq!(
        measures,
        [
            ("urban-minimum", euro("2295240"), Euro::ZERO),
            ("two-cities", Euro::ZERO, euro("17811900")),
            ("priority-1", euro("5601800"), Euro::ZERO),
            ("priority-2", euro("3734200"), Euro::ZERO),
        ]
    );
    assert!(report.failed().all(|outcome| outcome.severity() == Some(Severity::Error)));
}

#[test]
fn without_a_declared_base_the_two_cities_cannot_be_evaluated() {
    let mut sample: serde_json::Value = serde_json::from_str(SAMPLE).unwrap();
    sample.as_object_mut().unwrap().remove("declared_base").unwrap();
    let report = check(&RuleSet::adopted(), &sample.to_string());
    assert_eq!(report.conclusion(), Conclusion::Incomplete);
    let cities = report.outcomes().iter().find(|outcome| outcome.id() == "two-cities").unwrap();
    assert_eq!(cities.verdict(), Verdict::NotEvaluated);
    assert_eq!(cities.place().as_str(), "/declared_base");
    assert_eq!(cities.reason().unwrap().text(Language::English), "no figure for the declared base");
    assert!(report.into_result().is_err());
}

#[test]
fn a_name_and_a_total_are_a_plan_that_says_what_it_lacks() {
    let report = check(&RuleSet::adopted(), "{\"name\":\"bare\",\"total\":\"1000000\"}");
    assert_eq!(report.conclusion(), Conclusion::Incomplete);
    let missing: Vec<&Outcome> =
        report.into_iter().filter(|one| one.state() == Some(State::Missing)).collect();
    let places: Vec<&str> = missing.iter().map(|one| one.place().as_str()).collect();
    assert_eq!(
        places,
        [
            "/urban_development/total",
            "/urban_development/two_cities",
            "/priorities/2.A.1",
            "/priorities/2.A.2"
        ]
    );
    assert!(missing.iter().all(|one| one.severity().is_none() && one.code() == Some("no-figure")));
    assert_eq!(report.failed().count(), 0);
}

#[test]
fn outcomes_are_found_by_their_place() {
    let report = check(&RuleSet::adopted(), SAMPLE);
    let urban = "/urban_development".parse().unwrap();
    let found: Vec<&str> = report.outcomes_at(&urban).map(efro_gti::Outcome::id).collect();
    assert_eq!(
        found,
        [
            "urban-minimum",
            "two-cities",
            "cities-sum",
            "two-cities-within-urban",
            "urban-within-net"
        ]
    );
}

#[test]
fn reports_are_written_as_before() {
    let adopted = check(&RuleSet::adopted(), SAMPLE);
    let strategy = check(&RuleSet::strategy_text(), SAMPLE);
    assert_data_eq!(adopted.text(Language::English), file!["../golden/adopted.en.txt"]);
    assert_data_eq!(adopted.text(Language::Dutch), file!["../golden/adopted.nl.txt"]);
    assert_data_eq!(strategy.text(Language::English), file!["../golden/strategy-text.en.txt"]);
    assert_data_eq!(strategy.text(Language::Dutch), file!["../golden/strategy-text.nl.txt"]);
    let json = |report: &Report| format!("{}\n", serde_json::to_string_pretty(report).unwrap());
    assert_data_eq!(json(&adopted), file!["../golden/adopted.json": Text]);
    assert_data_eq!(json(&strategy), file!["../golden/strategy-text.json": Text]);
    for report in [adopted, strategy] {
        assert_eq!(serde_json::from_str::<Report>(&json(&report)).unwrap(), report);
    }
}

#[test]
fn a_report_that_was_tampered_with_is_refused() {
    let json = serde_json::to_string(&check(&RuleSet::adopted(), SAMPLE)).unwrap();
    for (from, to) in [
        ("\"conclusion\":\"passed\"", "\"conclusion\":\"incomplete\""),
        ("\"failed\":1", "\"failed\":0"),
        ("\"severity\":\"warning\",", ""),
        ("\"severity\":\"warning\"", "\"severity\":\"error\""),
        ("\"code\":\"share-below-minimum\"", "\"kode\":\"share-below-minimum\""),
        ("\"code\":\"share-below-minimum\"", "\"code\":\"unanswered\""),
        ("\"code\":\"share-below-minimum\"", "\"code\":\"no-figure\""),
        ("\"code\":\"share-below-minimum\"", "\"code\":\"share-below-minimum\",\"args\":{}"),
        ("\"args\":{", "\"args\":{\"other\":\"net\","),
        ("\"state\":{\"is\":\"wrong\"}", "\"state\":{\"is\":\"missing\"}"),
        // Two outcomes of one kind, id and place.
        (
            "\"id\":\"two-cities\",\"place\":\"/urban_development/two_cities\"",
            "\"id\":\"urban-minimum\",\"place\":\"/urban_development/total\"",
        ),
        ("\"subject\":", "\"subjekt\":1,\"subject\":"),
        ("\"verdict\":\"passed\"", "\"verdict\":\"failed\""),
        // A rule that passed has a measure, but then something is open.
        ("\"verdict\":\"passed\"", "\"verdict\":\"open\""),
    ] {
        assert!(json.contains(from), "{from}");
        let tampered = json.replacen(from, to, 1);
        assert!(serde_json::from_str::<Report>(&tampered).is_err(), "{to}");
    }
    // What is written for people is not read.
    let reworded = json.replace("short\"", "too little\"");
    assert_ne!(reworded, json);
    assert!(serde_json::from_str::<Report>(&reworded).is_ok());
}
