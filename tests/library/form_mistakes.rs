//! Values that can be read one by one, and that a form still refuses: what is given twice, dates that cannot be, and
//! numbers that are too large.

use efro_gti::report::{Reason, State, Verdict};
use efro_gti::rules::Severity;
use efro_gti::{Language, Outcome, Proposal};
use serde_json::{Value, json};

fn assessed(form: &Value) -> efro_gti::Report {
    Proposal::from_json(&form.to_string()).unwrap_or_else(|error| panic!("{error}")).assess()
}

/// Returns the outcome of a condition at a place.
fn outcome(form: &Value, id: &str, place: &str) -> Outcome {
    let report = assessed(form);
    let found = report.outcomes_of(id).find(|one| one.place().as_str() == place);
    found.unwrap_or_else(|| panic!("{id} at {place}: {report}")).clone()
}

#[test]
fn what_is_given_twice_is_a_duplicate() {
    let twice = |one: &str, other: &str| json!([one, other]);
    for (form, id, place, severity) in [
        (
            json!({ "urban_needs": twice("ghent-need-climate-2", "Ghent need climate 2") }),
            "urban-angle",
            "/urban_needs/1",
            Severity::Error,
        ),
        (
            json!({ "special_attention": twice("special-attention-1", "SPECIAL_ATTENTION_1") }),
            "special-attention",
            "/special_attention/1",
            Severity::Info,
        ),
        (
            json!({
                "cities": ["antwerp"],
                "policy_fit": { "antwerp": { "agreement_refs": twice("BA248", "ba 248") } },
            }),
            "agreement-references",
            "/policy_fit/antwerp/agreement_refs/1",
            Severity::Info,
        ),
        (
            json!({ "location": { "municipalities": twice("44021", "44021") } }),
            "area",
            "/location/municipalities/1",
            Severity::Error,
        ),
        (
            json!({ "indicators": [{ "code": "RCO26" }, { "code": "RCO 26" }] }),
            "indicator-grouping",
            "/indicators/1/code",
            Severity::Warning,
        ),
        // One that is not in the data is in the list twice all the same.
        (
            json!({ "indicators": [{ "code": "own" }, { "code": "own" }] }),
            "indicator-grouping",
            "/indicators/1/code",
            Severity::Warning,
        ),
    ] {
        let second = outcome(&form, id, place);
        assert_eq!(second.code(), Some("duplicate"), "{second}");
        assert_eq!(second.severity(), Some(severity), "{second}");
        let note = second.note().map(|note| note.text(Language::English)).unwrap_or_default();
        assert!(note.ends_with("is a requirement of this assessment."), "{second}");
        let first = outcome(&form, id, &place.replacen("/1", "/0", 1));
        assert_ne!(first.code(), Some("duplicate"), "{first}");
    }
}

/// A judgement with an impossible date does not count, and the answer waits for it.
#[test]
fn a_judgement_is_not_dated_before_the_application_or_after_eligibility() {
    let form = |verdict: &str, on: &str, applied: &str, extended: Value| {
        let judgement =
            json!({ "verdict": verdict, "by": "A. Lezer", "on": on, "reason": "De cijfers." });
        json!({
            "urban_angle": { "answer": "x", "judgements": [judgement] },
            "application_date": applied, "eligibility_extended": extended,
        })
    };
    for (on, applied, extended, code) in [
        ("2023-11-30", "2023-11-30", Value::Null, None),
        ("2023-11-29", "2023-11-30", Value::Null, Some("date-too-early")),
        // The application is not dated, or not readably.
        ("2023-11-29", "", Value::Null, None),
        ("2023-11-29", "gisteren", Value::Null, None),
        ("2020-12-31", "", Value::Null, Some("date-too-early")),
        // An impossible date of the application is reported there.
        ("2023-11-29", "2999-01-01", Value::Null, None),
        ("2030-12-31", "2023-11-30", Value::Null, None),
        ("2030-12-31", "2023-11-30", json!(true), None),
        ("2030-12-31", "2023-11-30", json!(false), Some("date-too-late")),
        ("2029-12-31", "2023-11-30", json!(false), None),
        ("2031-01-01", "2023-11-30", json!(true), Some("date-too-late")),
        ("2999-01-01", "", Value::Null, Some("date-too-late")),
    ] {
        for verdict in ["convincing", "not-convincing"] {
            let form = form(verdict, on, applied, extended.clone());
            let answer = outcome(&form, "urban-angle", "/urban_angle");
            let Some(code) = code else {
                assert_eq!(answer.judgements().len(), 1, "{form}");
                continue;
            };
            let judged = outcome(&form, "judgements", "/urban_angle/judgements/0/on");
            assert_eq!((judged.code(), judged.state()), (Some(code), Some(State::Wrong)), "{form}");
            assert!(answer.judgements().is_empty());
            let Some(Reason::DependsOn { place, .. }) = answer.reason() else { panic!("{answer}") };
            assert_eq!(place.as_str(), "/urban_angle/judgements/0");
        }
    }
    for (on, written) in [("2023-11-29", "29 november 2023"), ("2020-01-01", "1 januari 2020")] {
        let early = form("convincing", on, "2023-11-30", Value::Null);
        let early = outcome(&early, "judgements", "/urban_angle/judgements/0/on");
        assert_eq!(
            early.message(Language::Dutch).unwrap(),
            format!(
                "{written} is te vroeg: verwacht 30 november 2023 of later (een antwoord wordt pas na de aanvraag \
                 beoordeeld)"
            )
        );
    }
}

/// It is reported where it is, and not at the end of the project.
#[test]
fn an_application_is_dated_within_the_period_of_eligibility() {
    let at = |applied: &str, place: &str| {
        let form = json!({
            "application_date": applied, "period": { "start": "2024-10-01", "end": "2027-09-30" },
        });
        let report = assessed(&form);
        let mut found = report.outcomes_of("not-completed");
        found.find(|one| one.place().as_str() == place).map(Outcome::code)
    };
    for (applied, code) in [
        ("2020-12-31", Some("date-too-early")),
        ("2021-01-01", None),
        ("2030-12-31", None),
        ("2031-01-01", Some("date-too-late")),
        ("2999-01-01", Some("date-too-late")),
    ] {
        assert_eq!(at(applied, "/application_date"), code.map(Some), "{applied}");
        assert_eq!(at(applied, "/period/end").is_none(), code.is_some(), "{applied}");
    }
}

/// The sum of the parts is at fault, and none of the parts by itself.
#[test]
fn parts_whose_sum_is_out_of_range_are_reported_at_their_list() {
    let part = |city: &str| json!({ "city": city, "erdf": "92233720368547758.07" });
    let form = json!({
        "cities": ["antwerp", "ghent"],
        "budget": { "erdf": "1.00", "by_city": [part("antwerp"), part("ghent")] },
    });
    let sum = outcome(&form, "budget-parts", "/budget/by_city");
    assert_eq!((sum.code(), sum.state()), (Some("sum-out-of-range"), Some(State::Wrong)));
}

/// A value that is wrong for every city and objective is refused before these are known.
#[test]
fn an_unknown_id_is_refused_before_the_rest_is_filled_in() {
    for (form, id, place, code) in [
        (
            json!({ "principles": { "ghent-99": "x" } }),
            "principles-of-city",
            "/principles/ghent-99",
            "does-not-belong",
        ),
        (
            json!({ "preferred_principles": { "ghent-1": "x" } }),
            "principles-of-city",
            "/preferred_principles/ghent-1",
            "does-not-belong",
        ),
        (
            json!({ "indicators": [{ "code": "RCO9999" }] }),
            "indicator-grouping",
            "/indicators/0/code",
            "unknown-indicator",
        ),
    ] {
        let refused = outcome(&form, id, place);
        assert_eq!((refused.verdict(), refused.code()), (Verdict::Failed, Some(code)), "{refused}");
    }
    let waits = json!({ "principles": { "ghent-1": "x" }, "indicators": [{ "code": "RCO26" }] });
    for (id, place) in [
        ("principles-of-city", "/principles/ghent-1"),
        ("indicator-grouping", "/indicators/0/code"),
    ] {
        assert_eq!(outcome(&waits, id, place).code(), Some("depends-on"));
    }
}

#[test]
fn a_number_that_is_too_large_is_said_to_be() {
    let message = |erdf: &str| {
        let form = json!({ "budget": { "erdf": erdf } });
        outcome(&form, "budget", "/budget/erdf").message(Language::English).unwrap()
    };
    let range = "expected an amount between \"-92233720368547758.07\" and \"92233720368547758.07\"";
    for large in ["92233720368547758.08", "100000000000000000000", &"9".repeat(50)] {
        let message = message(large);
        assert!(message.ends_with(&format!("cannot be read: {range}")), "{message}");
    }
    for other in ["1.234", "1,00", "x"] {
        let message = message(other);
        assert!(message.contains("at most two decimals"), "{message}");
    }
    let target = json!({ "indicators": [{ "code": "RCO26", "target": "9".repeat(30) }] });
    let target = outcome(&target, "indicator-targets", "/indicators/0/target");
    assert!(target.message(Language::Dutch).unwrap().contains("hoogstens 28 cijfers"), "{target}");
}
