//! Which fields have to be filled in, compared with what happens if they are left out.

use std::collections::{BTreeMap, BTreeSet};

use efro_gti::project::{Call, Condition, Field, FieldKind, Party, Required};
use efro_gti::report::Conclusion;
use efro_gti::{City, Euro, Language, Proposal};
use serde_json::{Value, json};

use crate::passing::passing;

/// Passing proposals that between them have every field that may be required.
fn full() -> Vec<Value> {
    let mut all = passing();
    for form in &mut all {
        let cities = form["cities"].as_array().unwrap().clone();
        let objectives = form["specific_objectives"].as_array().unwrap().clone();
        let whole: Euro = form["budget"]["erdf"].as_str().unwrap().parse().unwrap();
        let part = |count: usize| {
            let cents = whole.cents() / i64::try_from(count).unwrap();
            Euro::from_cents(cents).unwrap().to_string()
        };
        let by_city: Vec<Value> =
            cities.iter().map(|one| json!({ "city": one, "erdf": part(cities.len()) })).collect();
        let by_objective: Vec<Value> = objectives
            .iter()
            .map(|one| json!({ "specific_objective": one, "erdf": part(objectives.len()) }))
            .collect();
        form["budget"]["by_city"] = json!(by_city);
        form["budget"]["by_specific_objective"] = json!(by_objective);
    }
    let mut late = all[0].clone();
    late["period"]["end"] = json!("2030-06-30");
    late["eligibility_extended"] = json!(true);
    let mut other = all[2].clone();
    other["other_european_funding"] = json!([{ "programme": "LIFE", "same_expenditure": false }]);
    let mut in_words = all[2].clone();
    in_words["urban_needs"] = json!(null);
    let mut across = all[0].clone();
    across["location"] = json!({ "scope": "whole-city" });
    all.extend([late, other, in_words, across]);
    for form in &all {
        let report = Proposal::from_json(&form.to_string()).unwrap().assess();
        assert_eq!(report.conclusion(), Conclusion::Passed, "{report}");
    }
    all
}

/// The places in a document, with those of its fields.
fn places(value: &Value, at: &str, all: &mut Vec<String>) {
    match value {
        Value::Object(fields) => fields.iter().for_each(|(key, value)| {
            all.push(format!("{at}/{key}"));
            places(value, &format!("{at}/{key}"), all);
        }),
        Value::Array(list) => list
            .iter()
            .enumerate()
            .for_each(|(number, value)| places(value, &format!("{at}/{number}"), all)),
        _ => {}
    }
}

/// Whether the proposal passes without the value at a place.
fn passes_without(form: &Value, place: &str, call: Option<&Call>) -> bool {
    let mut form = form.clone();
    let (around, key) = place.rsplit_once('/').unwrap();
    form.pointer_mut(around).unwrap().as_object_mut().unwrap().remove(key).unwrap();
    let proposal = Proposal::from_json(&form.to_string()).unwrap();
    let report = call.map_or_else(|| proposal.assess(), |call| proposal.assess_under(call));
    report.conclusion() == Conclusion::Passed
}

#[test]
fn a_field_is_required_if_nothing_passes_without_it() {
    let mut without: BTreeMap<&str, (Field, BTreeSet<bool>)> = BTreeMap::new();
    for form in full() {
        // Under the call that it names, more is required.
        let mut uncalled = form;
        uncalled.as_object_mut().unwrap().remove("call");
        let mut all = Vec::new();
        places(&uncalled, "", &mut all);
        for place in all {
            let Some(field) = Field::get(&place.parse().unwrap()) else { continue };
            let is_role_of_one = place.starts_with("/city_role/");
            // An answer to one principle is a part of the field of all of them, and has to be judged as well.
            let is_one = place.matches('/').count() > 1 && field.name().ends_with("principles");
            if is_role_of_one
                || is_one
                || place.ends_with("/judgements")
                || place.ends_with("/answer")
            {
                continue;
            }
            let passes = passes_without(&uncalled, &place, None);
            without
                .entry(field.pointer())
                .or_insert((field.clone(), BTreeSet::new()))
                .1
                .insert(passes);
        }
    }
    let mut wrong = Vec::new();
    for (pointer, (field, passed)) in &without {
        let expected = match field.required() {
            Required::Always => passed.iter().eq([&false]),
            // Each is in its own part of the form, or next to others that do without.
            Required::When(_) => passed.contains(&false),
            Required::No => passed.iter().eq([&true]),
            _ => false,
        };
        if !expected {
            wrong.push(format!("{pointer} {:?}: passes without it: {passed:?}", field.required()));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    // Every field but the call, which is left out everywhere, and a date that no passing project has.
    let all = Field::all();
    let left: Vec<&str> =
        all.iter().map(|one| one.pointer()).filter(|one| !without.contains_key(one)).collect();
    assert_eq!(left, ["/call", "/completion_date"]);
}

#[test]
fn when_a_field_is_required_is_said_in_words() {
    let words = |pointer: &str| {
        let field = Field::get(&pointer.parse().unwrap()).unwrap();
        Language::ALL.iter().map(|one| field.required().text(*one)).collect::<Vec<_>>().join(" / ")
    };
    for (pointer, expected) in [
        ("/title", "verplicht / required"),
        ("/completion_date", "niet verplicht / not required"),
        ("/budget", "verplicht / required"),
        ("/budget/by_city", "niet verplicht / not required"),
        ("/other_european_funding/0/programme", "niet verplicht / not required"),
        (
            "/innovation",
            "verplicht voor projecten onder RSO1.1, RSO1.2, RSO1.4 / required for projects under RSO1.1, RSO1.2, RSO1.4",
        ),
        (
            "/eligibility_extended",
            "verplicht als het project in 2030 eindigt / required if the project ends in 2030",
        ),
        (
            "/policy_fit",
            "verplicht voor projecten in Antwerpen of voor projecten in Gent / required for projects in Antwerp or for projects in Ghent",
        ),
        ("/selected_by", "verplicht bij de selectie / required at selection"),
        (
            "/urban_angle/judgements/0/by",
            "verplicht in elk element van de lijst / required in each element of the list",
        ),
        (
            "/urban_angle/answer",
            "verplicht als de vraag verplicht is / required if the question is required",
        ),
    ] {
        assert_eq!(words(pointer), expected, "{pointer}");
    }
    let smart = words("/smart_specialisation");
    assert!(smart.starts_with("verplicht bij de selectie, voor projecten onder RSO1.1"), "{smart}");
}

/// Which party judges an answer is the same for its condition and for the fields of a judgement.
#[test]
fn each_open_answer_has_a_party_that_judges_it() {
    let mut judged = BTreeSet::new();
    for form in crate::passing::sound() {
        let mut form = form;
        form["phase"] = json!("selection");
        let report = Proposal::from_json(&form.to_string()).unwrap().assess();
        judged.extend(report.open().map(|one| one.id().to_string()));
    }
    let expected = Condition::all().filter(|one| one.judged_by().is_some());
    assert_eq!(judged, expected.map(|one| one.id().to_string()).collect());
    let of_authority = |party| -> Vec<&str> {
        let judged = Condition::all().filter(|one| one.judged_by() == Some(party));
        judged.map(Condition::id).collect()
    };
    assert_eq!(
        of_authority(Party::ManagingAuthority),
        ["smart-specialisation", "climate-proofing", "horizontal-principles"]
    );
    assert_eq!(of_authority(Party::UrbanAuthority).len() + 3, judged.len());
    let field = Field::get(&"/climate_proofing".parse().unwrap()).unwrap();
    let FieldKind::Statement(parts) = field.kind() else { panic!("{field:?}") };
    let by: Vec<Party> = parts.iter().map(Field::filled_in_by).collect();
    assert_eq!(by, [Party::Applicant, Party::Assessor]);
    // No change to the proposal resolves what only an assessor can weigh.
    assert_eq!(Condition::get("ended-frames").unwrap().addressee(), Party::Assessor);
}

/// An outcome that concerns one city says which.
#[test]
fn outcomes_say_whose_requirement_they_are() {
    let joint = crate::passing::sound()
        .into_iter()
        .find(|one| one["cities"].as_array().unwrap().len() == 2);
    let report = Proposal::from_json(&joint.unwrap().to_string()).unwrap().assess();
    for outcome in &report {
        let (id, place) = (outcome.id(), outcome.place().as_str());
        let expected = match (id, place) {
            _ if place.contains("antwerp") => Some("antwerp"),
            _ if place.contains("ghent") => Some("ghent"),
            ("area" | "directing-role", "/cities/0") => Some("antwerp"),
            ("area" | "directing-role", "/cities/1") => Some("ghent"),
            _ => Condition::get(id).and_then(Condition::city).map(City::code),
        };
        if matches!(id, "judgements" | "principles-of-city" | "budget-parts") {
            continue;
        }
        assert_eq!(outcome.city().map(City::code), expected, "{id} at {place}");
    }
    let json = serde_json::to_value(&report).unwrap();
    assert!(json["outcomes"].as_array().unwrap().iter().any(|one| one["city"] == "ghent"));
    assert_eq!(serde_json::from_value::<efro_gti::Report>(json).unwrap(), report);
}
