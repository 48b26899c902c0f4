//! If an outcome waits for a field, another outcome reports the problem of that field. Each is at a field of its
//! condition.

use std::collections::{BTreeMap, BTreeSet};

use efro_gti::document::Pointer;
use efro_gti::jiff::civil::date;
use efro_gti::project::{Call, Condition, Field};
use efro_gti::report::{Conclusion, State, Verdict, WaitingFor};
use efro_gti::{Outcome, Proposal, Report};
use serde_json::{Value, json};

use crate::passing::sound;

/// Every place in a document, an object before its fields.
fn places(value: &Value, at: &str, all: &mut Vec<String>) {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(fields) => fields.iter().map(|(key, value)| (key.clone(), value)).collect(),
        Value::Array(list) => {
            list.iter().enumerate().map(|(number, value)| (number.to_string(), value)).collect()
        }
        _ => Vec::new(),
    };
    for (key, value) in children {
        let place = format!("{at}/{key}");
        all.push(place.clone());
        places(value, &place, all);
    }
}

fn removed(document: &Value, place: &str) -> Value {
    let mut document = document.clone();
    let (around, key) = place.rsplit_once('/').unwrap();
    match document.pointer_mut(around).unwrap() {
        Value::Object(fields) => drop(fields.remove(key)),
        Value::Array(list) => drop(list.remove(key.parse().unwrap())),
        _ => unreachable!("a value is in an object or a list"),
    }
    document
}

fn replaced(document: &Value, place: &str, value: &Value) -> Value {
    let mut document = document.clone();
    *document.pointer_mut(place).unwrap() = value.clone();
    document
}

/// Returns the fields that outcomes wait for although no outcome reports a problem there.
fn unexplained(report: &Report) -> Vec<String> {
    let explains = |field: &Pointer| {
        report.into_iter().any(|one| {
            let there = field.contains(one.place()) || one.place().contains(field);
            there && matches!(one.state(), Some(State::Missing | State::Wrong | State::Unchecked))
        })
    };
    let waiting = report.into_iter().filter_map(|one| match one.state() {
        Some(State::Waiting(WaitingFor::Field { place: field, .. })) if !explains(field) => {
            Some(format!("{} at {} waits for {field}", one.id(), one.place()))
        }
        _ => None,
    });
    waiting.collect()
}

/// Returns the places at which several outcomes say the same: that the value is missing, or cannot be read.
fn repeated(report: &Report) -> Vec<String> {
    let mut seen = BTreeMap::new();
    let own = report.into_iter().filter_map(|one| {
        let says_so = one.state() == Some(State::Missing) || one.code() == Some("unreadable");
        let others = says_so.then(|| seen.insert((one.place(), one.code()), one.id()))?;
        others.map(|other| format!("{other} and {} at {}", one.id(), one.place()))
    });
    own.collect()
}

/// Returns the outcomes whose field does not list their condition.
fn unlisted(report: &Report, seen: &mut BTreeSet<(String, String)>) -> Vec<String> {
    let mut found = Vec::new();
    for outcome in report {
        let (id, place) = (outcome.id(), outcome.place());
        if seen.insert((id.into(), place.to_string())) {
            let field = Field::get(place);
            let mut conditions = field.into_iter().flat_map(Field::conditions);
            if !conditions.any(|one| one.id() == id) {
                found.push(format!(
                    "{id} at {place} is not a condition of {:?}",
                    field.map(Field::pointer)
                ));
            }
        }
    }
    found
}

/// A call that sets every condition.
fn strict_call() -> Call {
    let mut call = Call::known()[0].clone();
    call.opens = Some(date(2023, 3, 22));
    call.closes = Some(date(2023, 6, 30));
    call
}

fn waits(outcome: &Outcome) -> bool {
    matches!(outcome.state(), Some(State::Waiting(WaitingFor::Field { .. })))
}

#[test]
fn a_field_that_is_waited_for_is_reported_and_only_once() {
    // Emptied, wrong, or so late that it depends on an extension.
    let values = [
        json!(null),
        json!(""),
        json!("?"),
        json!([]),
        json!([""]),
        json!({}),
        json!(false),
        json!("0"),
        json!("2030-06-30"),
        json!("11002"),
        json!("44021"),
        json!("partner"),
        json!([{ "verdict": "convincing" }]),
        json!({ "answer": "x", "judgements": [{}] }),
        json!("2019-01-01"),
        json!("whole-city"),
    ];
    let (mut assessed, mut waiting, mut findings) = (0, 0, BTreeMap::new());
    let (strict, mut seen) = (strict_call(), BTreeSet::new());
    for document in sound() {
        let mut all = Vec::new();
        places(&document, "", &mut all);
        let mut changed = vec![document.clone()];
        for place in &all {
            changed.push(removed(&document, place));
            changed.extend(values.iter().map(|value| replaced(&document, place, value)));
        }
        for form in changed {
            let Ok(proposal) = Proposal::from_json(&form.to_string()) else { continue };
            for report in [proposal.assess(), proposal.assess_under(&strict)] {
                assessed += 1;
                waiting += report.into_iter().filter(|one| waits(one)).count();
                let unlisted = unlisted(&report, &mut seen);
                let found = [unexplained(&report), repeated(&report), stateless(&report), unlisted];
                for one in found.into_iter().flatten() {
                    findings.entry(one).or_insert_with(|| form.to_string());
                }
            }
        }
    }
    assert!(findings.is_empty(), "{findings:#?}");
    let reported: BTreeSet<&str> = seen.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(reported.len(), Condition::all().len());
    assert!(assessed > 1_000 && waiting > 100, "{waiting} of {assessed}");
}

/// Returns the outcomes that have neither passed nor a state.
fn stateless(report: &Report) -> Vec<String> {
    let waived = [Verdict::Passed, Verdict::NotApplicable];
    let of_none = report.into_iter().filter(|one| one.state().is_none());
    of_none.filter(|one| !waived.contains(&one.verdict())).map(ToString::to_string).collect()
}

/// Also where it is in an element of a list that is not checked.
#[test]
fn whatever_makes_a_report_incomplete_is_shown() {
    let judgement = json!({
        "verdict": "convincing", "by": "A. Lezer", "on": "2024-01-18", "reason": "De cijfers tonen het aan.",
    });
    let mut without_reason = judgement.clone();
    without_reason.as_object_mut().unwrap().remove("reason").unwrap();
    let late = |one: Value, other: Value| {
        let mut list = vec![one; 601];
        list[600] = other;
        json!(list)
    };
    let judged = json!({ "answer": "x", "judgements": late(judgement, without_reason) });
    let part = |erdf: &str| json!({ "city": "ghent", "erdf": erdf });
    let indicator = |code: &str| json!({ "code": code, "target": "1" });
    for (place, value) in [
        ("/urban_angle", judged.clone()),
        ("/principles/ghent-2", judged),
        ("/themes", late(json!("mobility"), json!("?"))),
        ("/cities", late(json!("ghent"), json!("?"))),
        ("/specific_objectives", late(json!("RSO2.4"), json!(""))),
        ("/activity_kinds", late(json!("investment"), json!("?"))),
        ("/urban_needs", late(json!("ghent-need-climate-2"), json!("x"))),
        ("/indicators", late(indicator("own"), indicator("RCO9"))),
        ("/budget/by_city", late(part("1.00"), part("?"))),
        ("/location/municipalities", late(json!("44021"), json!("?"))),
        ("/other_european_funding", late(json!({ "same_expenditure": false }), json!({}))),
        // A programme-specific indicator is not in the data.
        ("/indicators", json!([indicator("own")])),
    ] {
        let mut form = sound().swap_remove(0);
        let (around, key) = place.rsplit_once('/').unwrap();
        form.pointer_mut(around).unwrap()[key] = value;
        let report = Proposal::from_json(&form.to_string()).unwrap().assess();
        assert_eq!(unexplained(&report), [""; 0], "{place}");
        assert_eq!(stateless(&report), [""; 0], "{place}");
        assert_ne!(report.conclusion(), Conclusion::Passed, "{place}");
    }
}

#[test]
fn the_scope_and_the_extension_are_reported_as_missing() {
    let missing = |form: Value, place: &str| {
        let report = Proposal::from_json(&form.to_string()).unwrap().assess();
        let mut at = report.into_iter().filter(|one| one.place().as_str() == place);
        at.any(|one| one.state() == Some(State::Missing))
    };
    let scope = "/location/scope";
    let ghent = json!({ "cities": ["ghent"], "location": { "municipalities": "44021" } });
    assert!(missing(ghent, scope));
    let antwerp = json!({ "cities": ["antwerp"], "location": { "municipalities": "11002" } });
    assert!(!missing(antwerp, scope));
    for (end, waits) in [("2029-12-31", false), ("2030-01-01", true), ("2031-01-01", false)] {
        let form = json!({ "period": { "start": "2024-01-01", "end": end } });
        assert_eq!(missing(form, "/eligibility_extended"), waits, "{end}");
    }
}
