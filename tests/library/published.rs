//! The published figures under both rule sets: the expected amounts, and the JSON of a report.

use efro_gti::report::{Conclusion, Origin, State, Verdict};
use efro_gti::rules::Severity;
use efro_gti::{Euro, FinancialPlan, Language, Outcome, Report, RuleSet};
use snapbox::{assert_data_eq, file};

use crate::custom_rules::{FOUR_RULES, four_rules};

const SAMPLE: &str = include_str!("../../examples/data/efro-vlaanderen-2021-2027.json");

fn euro(text: &str) -> Euro {
    text.parse().unwrap()
}

fn check(rules: &RuleSet, json: &str) -> Report {
    rules.check(&FinancialPlan::from_json(json).unwrap())
}

/// The report of the published plan, without rules that the set has besides the four.
fn on_four_rules() -> Report {
    check(&four_rules(), SAMPLE)
}

#[test]
fn published_plan_under_the_adopted_regulations() {
    let report = check(&RuleSet::adopted(), SAMPLE);
    assert_eq!(report.edition(), "gti-antwerpen-gent-2021-2027");
    assert_eq!(report.conclusion(), Conclusion::Passed);
    let counts = report.counts();
    let counts = [counts.passed, counts.failed, counts.not_applicable, counts.not_evaluated];
    assert_eq!(counts, [6, 1, 3, 0]);

    assert_eq!(report.warnings().map(Outcome::id).collect::<Vec<_>>(), ["urban-minimum"]);
    assert_eq!((report.errors().count(), report.passed().count()), (0, 6));

    let [urban, cities, smart, sustainable] = FOUR_RULES.map(|id| report.rule(id).unwrap());
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
fn published_plan_under_the_strategy_text() {
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
fn two_cities_needs_a_declared_base() {
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
fn plan_of_a_name_and_a_total_reports_missing_figures() {
    let report = check(&four_rules(), "{\"name\":\"bare\",\"total\":\"1000000\"}");
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
fn outcomes_at_finds_every_outcome_below_a_place() {
    let report = on_four_rules();
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
fn report_json_is_frozen() {
    let adopted = check(&RuleSet::adopted(), SAMPLE);
    let strategy = check(&RuleSet::strategy_text(), SAMPLE);
    let json = |report: &Report| format!("{}\n", serde_json::to_string_pretty(report).unwrap());
    assert_data_eq!(json(&adopted), file!["../golden/adopted.json": Text]);
    for report in [adopted, strategy] {
        assert_eq!(serde_json::from_str::<Report>(&json(&report)).unwrap(), report);
    }
}

#[test]
fn report_text_has_a_line_for_everything() {
    let report = on_four_rules();
    for (language, headline, titles) in [
        (
            Language::Dutch,
            "EFRO Vlaanderen 2021-2027, getoetst aan de strategie volgens de vastgestelde verordeningen: voldoet, met 1 waarschuwing",
            ["Aannames:", "Buiten deze toetsing:"],
        ),
        (
            Language::English,
            "EFRO Vlaanderen 2021-2027, checked against the strategy under the adopted regulations: passed, with 1 warning",
            ["Assumptions:", "Out of scope:"],
        ),
    ] {
        let text = report.text(language);
        let mut lines = text.lines();
        assert_eq!(lines.next(), Some(headline));
        for (outcome, line) in report.outcomes().iter().zip(lines.by_ref()) {
            let (title, verdict) = (outcome.title(), outcome.verdict());
            let start = format!("- {}: {}", title.text(language), verdict.text(language));
            assert!(line.starts_with(&start), "{line}");
            assert!(line.contains(&outcome.message(language).unwrap_or_default()), "{line}");
            let mut places = outcome.assumption_places().iter();
            assert!(places.all(|place| line.contains(place.as_str())), "{line}");
            assert!(line.ends_with(&format!(" [{}]", outcome.citation().text(language))), "{line}");
        }
        let mut expected: Vec<String> = vec![titles[0].into()];
        expected.extend(report.assumptions().iter().map(|one| one.text.text(language).into()));
        expected.push(titles[1].into());
        expected.extend(report.out_of_scope().iter().map(|one| one.text(language)));
        let rest: Vec<&str> = lines.collect();
        assert_eq!(rest.len(), expected.len());
        assert!(rest.iter().zip(&expected).all(|(line, part)| line.ends_with(part)), "{rest:?}");
    }
}

#[test]
fn inconsistent_report_is_refused() {
    let json = serde_json::to_string(&on_four_rules()).unwrap();
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
        let altered = json.replacen(from, to, 1);
        assert!(serde_json::from_str::<Report>(&altered).is_err(), "{to}");
    }
    // Messages are not read.
    let reworded = json.replace("short\"", "too little\"");
    assert_ne!(reworded, json);
    assert!(serde_json::from_str::<Report>(&reworded).is_ok());
}
