//! A proposal in any state of being filled in.

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::sync::LazyLock;

use efro_gti::jiff::civil::date;
use efro_gti::portfolio::{Part, Stage};
use efro_gti::project::{
    Answer, Budget, Entry, FIELDS, Field, FieldKind, JudgementEntry, Nis, Party,
};
use efro_gti::report::{Conclusion, JudgementVerdict, Reason, State, Verdict, WaitingFor};
use efro_gti::rules::Severity;
use efro_gti::{City, Language, Operation, Outcome, Proposal, Report};
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use crate::cases::cases;
use crate::passing::statements;

fn proposal(value: &Value) -> Proposal {
    Proposal::from_json(&value.to_string()).unwrap_or_else(|error| panic!("{error}: {value}"))
}

/// The made-up sound proposals that ship, as documents.
static SOUND: LazyLock<Vec<Value>> = LazyLock::new(|| {
    let all: Vec<Value> =
        serde_json::from_str(include_str!("../../examples/data/proposals.json")).unwrap();
    all.into_iter().take(3).collect()
});

/// Returns the outcomes that failed, without that on the place that Ghent prefers: the city-wide sample has none.
fn unmet(report: &Report) -> Vec<&Outcome> {
    report.failed().filter(|one| one.id() != "preferred-place").collect()
}

fn set(document: &mut Value, path: &str, value: Value) {
    let (parent, key) = path.rsplit_once('/').unwrap();
    let parent = document.pointer_mut(parent).unwrap_or_else(|| panic!("no {parent}"));
    match parent {
        Value::Object(fields) => drop(fields.insert(key.into(), value)),
        Value::Array(list) => list[key.parse::<usize>().unwrap()] = value,
        _ => panic!("{path}"),
    }
}

/// Every outcome, as id, place and verdict.
fn verdicts(report: &Report) -> Vec<(String, String, Verdict)> {
    let one = |outcome: &Outcome| {
        (outcome.id().to_string(), outcome.place().to_string(), outcome.verdict())
    };
    report.outcomes().iter().map(one).collect()
}

fn holds_together(report: &Report) {
    let keys: BTreeSet<_> =
        report.into_iter().map(|one| (one.kind(), one.id(), one.place())).collect();
    assert_eq!(keys.len(), report.outcomes().len(), "outcomes are told apart by their places");
    let json = serde_json::to_string(report).unwrap();
    assert_eq!(&serde_json::from_str::<Report>(&json).unwrap(), report);
    assert!(!json.contains("null"), "{json}");
    for language in Language::ALL {
        assert!(!report.text(*language).is_empty());
    }
}

#[test]
fn sound_samples_wait_for_readers_only_and_read_back() {
    for document in SOUND.iter() {
        let proposal = proposal(document);
        let report = proposal.assess();
        assert_eq!(report.conclusion(), Conclusion::Incomplete, "{report}");
        let unmet: Vec<&str> = unmet(&report).iter().map(|one| one.place().as_str()).collect();
        assert!(
            unmet.is_empty(),
            "{} of examples/data/proposals.json fails at {unmet:?}",
            document["id"]
        );
        assert_eq!(report.counts().not_evaluated, 0, "{report}");
        let for_an_assessor = Some(State::Waiting(WaitingFor::Assessor));
        assert!(report.open().all(|one| one.state() == for_an_assessor), "{report}");
        holds_together(&report);
        // The written document equals the one read.
        assert_eq!(&serde_json::to_value(&proposal).unwrap(), document);
    }
}

/// A part of a proposal is a document, too: what an application keeps or sends by itself.
#[test]
fn each_part_reads_back_by_itself() {
    fn back<T: Serialize + DeserializeOwned + PartialEq + Debug>(part: &T) {
        let json = serde_json::to_string(part).unwrap();
        assert_eq!(&serde_json::from_str::<T>(&json).unwrap(), part, "{json}");
    }
    for document in SOUND.iter() {
        let mut one = proposal(document);
        one.budget.total = Entry::parse("12,");
        back(&one.budget);
        back(&one.budget.total);
        back(&one.budget.by_specific_objective);
        back(&one.budget.by_city);
        back(&one.location);
        back(&one.location.municipalities);
        back(&one.city_role);
        back(&one.themes);
        back(&one.policy_fit);
        back(&one.principles);
        back(&one.indicators);
        back(&one.other_european_funding);
        back(&one.period);
        back(&one.period.start);
        back(&one.completion_date);
        back(&one.urban_angle);
        let nis = one.location.municipalities.iter().filter_map(Entry::known);
        nis.for_each(back);
    }
    // Wrong in its form is refused, as it is in a proposal.
    let refused = |json| serde_json::from_str::<Budget>(json).unwrap_err().to_string();
    assert!(refused("{\"totl\":\"1.00\"}").starts_with("/totl: unknown field \"totl\""));
    assert!(refused("{\"total\":1}").starts_with("/total: found the number 1: expected"));
    assert!(serde_json::from_str::<Nis>("\"4402\"").is_err());
}

/// Each code, amount and date that cannot be read is reported once, at its place, and the conditions that need it are
/// not evaluated.
#[test]
fn a_value_that_cannot_be_read_is_found_once_at_its_place() {
    let mut places = BTreeSet::new();
    for sound in SOUND.iter() {
        places.clear();
        codes_amounts_and_dates(sound, String::new(), &mut places);
        assert!(places.len() > 15, "{places:?}");
        for place in &places {
            let mut document = sound.clone();
            set(&mut document, place, json!("12,?"));
            let report = proposal(&document).assess();
            let failed = unmet(&report);
            assert_eq!(failed.len(), 1, "{place}: {failed:#?}");
            assert_eq!(
                (failed[0].code(), failed[0].place().as_str()),
                (Some("unreadable"), place.as_str())
            );
            holds_together(&report);
        }
    }
}

/// The same fields, each in a form that is otherwise empty: their values are reported there too.
#[test]
fn a_value_that_cannot_be_read_is_found_where_it_stands_alone() {
    for field in [
        "/scheme",
        "/cities/0",
        "/location/municipalities",
        "/location/scope",
        "/city_role",
        "/city_role/antwerp",
        "/city_role/ghent",
        "/themes/0",
        "/specific_objectives/0",
        "/activity_kinds/0",
        "/scrutinised_activities/0",
        "/indicators/0/target",
        "/budget/total",
        "/budget/eligible",
        "/budget/erdf",
        "/budget/by_specific_objective/0/specific_objective",
        "/budget/by_specific_objective/0/erdf",
        "/budget/by_city/0/city",
        "/budget/by_city/0/erdf",
        "/application_date",
        "/completion_date",
        "/period/start",
        "/period/end",
        "/principles/ghent-1/judgements/0/verdict",
        "/principles/antwerp-2/judgements/0/on",
        "/preferred_principles/ghent-3/judgements/0/on",
        "/urban_angle/judgements/0/verdict",
        "/policy_fit/antwerp/multiannual_plan/judgements/0/on",
        "/phase",
    ] {
        // Some conditions are evaluated only if the city is known.
        for cities in [json!(["ghent"]), json!(["antwerp", "ghent"])] {
            let mut document = json!({ "cities": cities });
            let keys: Vec<&str> = field.split('/').skip(1).collect();
            let nested = keys[1..].iter().rev().fold(json!("12,?"), |value, key| match *key {
                "0" => json!([value]),
                key => json!({ key: value }),
            });
            document[keys[0]] = nested;
            let report = proposal(&document).assess();
            let found: Vec<_> =
                report.failed().filter(|one| one.code() == Some("unreadable")).collect();
            assert_eq!(found.len(), 1, "{field}: {report}");
            assert_eq!(found[0].place().as_str(), field);
            holds_together(&report);
        }
    }
}

/// The places of all values that are neither free text nor facts.
fn codes_amounts_and_dates(value: &Value, at: String, places: &mut BTreeSet<String>) {
    const TYPED: [&str; 21] = [
        "phase",
        "programme",
        "cities",
        "municipalities",
        "scope",
        "city_role",
        "themes",
        "specific_objectives",
        "activity_kinds",
        "scrutinised_activities",
        "target",
        "total",
        "eligible",
        "erdf",
        "specific_objective",
        "city",
        "application_date",
        "completion_date",
        "start",
        "end",
        "verdict",
    ];
    let typed =
        |at: &str| at.split('/').skip(1).any(|key| TYPED.contains(&key)) || at.ends_with("/on");
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                codes_amounts_and_dates(value, format!("{at}/{key}"), places);
            }
        }
        Value::Array(list) => {
            for (place, value) in list.iter().enumerate() {
                codes_amounts_and_dates(value, format!("{at}/{place}"), places);
            }
        }
        Value::String(_) if typed(&at) => drop(places.insert(at)),
        _ => {}
    }
}

fn judged(verdict: JudgementVerdict) -> JudgementEntry {
    let mut judgement = JudgementEntry::default();
    judgement.verdict = verdict.into();
    judgement.by = Some("A. Lezer".into());
    judgement.on = date(2024, 1, 18).into();
    judgement.reason = Some("The figures show it.".into());
    judgement
}

#[test]
fn answers_are_open_until_a_reader_judged_them() {
    let report = proposal(&SOUND[0]).assess();
    let open: Vec<&str> = report.open().map(|one| one.place().as_str()).collect();
    assert!(open.contains(&"/urban_angle") && open.contains(&"/principles/ghent-2"));
    assert!(!open.contains(&"/principles/ghent-1"));
    let place = "/principles/ghent-1".parse().unwrap();
    let outcome = report.outcomes_at(&place).find(|one| one.id() == "principles").unwrap();
    assert_eq!(outcome.verdict(), Verdict::Passed);
    let [judgement] = outcome.judgements() else { panic!("{outcome}") };
    assert_eq!(judgement.by, "Stuurgroep stedelijke ontwikkeling Gent");
    assert_eq!(
        (judgement.on, judgement.reason.as_str()),
        (date(2024, 1, 18), "De cijfers over de buurt tonen het aan.")
    );
}

#[test]
fn an_answer_passes_if_all_its_readers_were_convinced() {
    use JudgementVerdict::{Convincing, NotConvincing};

    for (verdicts, expected) in [
        (vec![], Verdict::Open),
        (vec![Convincing], Verdict::Passed),
        (vec![Convincing, Convincing], Verdict::Passed),
        (vec![Convincing, NotConvincing], Verdict::Failed),
    ] {
        let mut form = Proposal::default();
        form.cities = Some(vec![City::Ghent.into()]);
        let mut answer = Answer::from("An answer.");
        answer.judgements = verdicts.iter().copied().map(judged).collect();
        form.principles.insert("ghent-1".into(), answer);
        let report = form.assess();
        let outcome = report.outcomes_of("principles").next().unwrap();
        assert_eq!(outcome.verdict(), expected, "{verdicts:?}");
        assert_eq!(outcome.judgements().len(), verdicts.len());
    }
}

#[test]
fn a_judgement_says_whose_it_is_when_and_why() {
    let mut form = Proposal::default();
    form.cities = Some(vec![City::Ghent.into()]);
    let mut answer = Answer::from("An answer.");
    let mut against = judged(JudgementVerdict::NotConvincing);
    against.reason = Some("Too few people.".into());
    answer.judgements = vec![judged(JudgementVerdict::Convincing), against];
    form.principles.insert("ghent-1".into(), answer);
    let report = form.assess();
    let outcome = report.outcomes_of("principles").next().unwrap();
    let words = |language| outcome.judgements().iter().map(move |one| one.text(language));
    let dutch = [
        "overtuigend volgens \"A. Lezer\", 18 januari 2024: \"The figures show it.\"",
        "niet overtuigend volgens \"A. Lezer\", 18 januari 2024: \"Too few people.\"",
    ];
    assert_eq!(words(Language::Dutch).collect::<Vec<_>>(), dutch);
    let english = [
        "convincing according to \"A. Lezer\", 18 January 2024: \"The figures show it.\"",
        "not convincing according to \"A. Lezer\", 18 January 2024: \"Too few people.\"",
    ];
    assert_eq!(words(Language::English).collect::<Vec<_>>(), english);
}

#[test]
fn a_judgement_that_is_half_filled_in_does_not_count_and_says_so() {
    for left_out in ["verdict", "by", "on", "reason"] {
        let mut document = SOUND[0].clone();
        let judgement = document.pointer_mut("/principles/ghent-1/judgements/0").unwrap();
        judgement.as_object_mut().unwrap().remove(left_out).unwrap();
        let report = proposal(&document).assess();
        let incomplete = report.outcomes_of("judgements").next().unwrap();
        assert_eq!(
            incomplete.place(),
            &format!("/principles/ghent-1/judgements/0/{left_out}").parse().unwrap()
        );
        assert_eq!(incomplete.state(), Some(State::Missing));
        let place = "/principles/ghent-1".parse().unwrap();
        let answer = report.outcomes_at(&place).find(|one| one.id() == "principles").unwrap();
        assert!(
            matches!(answer.state(), Some(State::Waiting(WaitingFor::Field { .. }))),
            "{answer}"
        );
    }
}

/// The places of all statements of a form in which each is answered with `answer`.
fn answered_throughout(answer: &Value) -> (Value, Vec<String>) {
    let mut form = SOUND[0].clone();
    form["phase"] = json!("selection");
    let mut places: Vec<String> = [
        "/policy_fit/ghent/coalition_agreement",
        "/policy_fit/ghent/multiannual_plan",
        "/policy_fit/ghent/policy_notes",
        "/urban_angle",
        "/other_urban_needs",
        "/additionality",
        "/reach",
        "/urban_fabric",
        "/climate_proofing",
        "/horizontal_principles",
    ]
    .map(Into::into)
    .into();
    for principle in City::Ghent.strategy().principles {
        places.extend(principle.required.as_ref().map(|_| format!("/principles/{}", principle.id)));
        let preferred = principle.preferred.as_ref();
        places.extend(preferred.map(|_| format!("/preferred_principles/{}", principle.id)));
    }
    for place in &places {
        set(&mut form, place, answer.clone());
    }
    (form, places)
}

/// A judgement is checked wherever it is, so that none is ignored.
#[test]
fn a_judgement_of_every_statement_is_checked() {
    fn statements(fields: &[Field], around: &str) -> Vec<String> {
        let places = fields.iter().flat_map(|field| {
            let place = format!("{around}/{}", field.name());
            match field.kind() {
                FieldKind::Statement(_) => vec![place],
                FieldKind::ByPrinciple(_) => vec![format!("{place}/ghent-3")],
                FieldKind::Form(parts) => statements(parts, &place),
                _ => Vec::new(),
            }
        });
        places.collect()
    }
    let all = statements(FIELDS, "");
    for nested in ["/policy_fit/ghent/policy_notes", "/preferred_principles/ghent-3"] {
        assert!(all.iter().any(|place| place == nested), "{all:?}");
    }
    for place in all {
        let keys: Vec<&str> = place.split('/').skip(1).collect();
        let statement = json!({ "judgements": [{ "on": "x" }] });
        let nested = keys.iter().rev().fold(statement, |value, key| json!({ *key: value }));
        let report = proposal(&nested).assess();
        let mut of_part = report.outcomes_of("judgements");
        let unreadable = of_part.find(|one| one.code() == Some("unreadable"));
        let unreadable = unreadable.unwrap_or_else(|| {
            panic!("{place} is not in `judged` of src/project/conditions/judgements.rs")
        });
        assert_eq!(unreadable.place().as_str(), format!("{place}/judgements/0/on"));
    }
}

#[test]
fn a_form_that_is_answered_not_applicable_throughout_is_incomplete() {
    let (form, places) = answered_throughout(&json!("n.v.t."));
    let report = proposal(&form).assess();
    assert_eq!(report.conclusion(), Conclusion::Incomplete);
    let open: BTreeSet<&str> = report.open().map(|one| one.place().as_str()).collect();
    // Another condition decides this one.
    let asked = places.iter().filter(|place| *place != "/principles/ghent-7");
    let asked = asked.map(String::as_str).collect();
    assert_eq!(open, asked, "`answered_throughout` has the statements that this form asks for");
}

#[test]
fn a_form_passes_once_readers_found_every_statement_convincing() {
    let judgement = json!({
        "verdict": "convincing", "by": "A. Lezer", "on": "2024-01-18", "reason": "De cijfers tonen het aan.",
    });
    let answer = json!({ "answer": "Een antwoord.", "judgements": [judgement, judgement] });
    let (form, places) = answered_throughout(&answer);
    assert_eq!(proposal(&form).assess().conclusion(), Conclusion::Passed);
    for place in &places {
        let mut document = form.clone();
        set(&mut document, &format!("{place}/judgements/1/verdict"), json!("not-convincing"));
        let report = proposal(&document).assess();
        let failed: Vec<_> = report.failed().collect();
        let places: Vec<&str> = failed.iter().map(|one| one.place().as_str()).collect();
        assert_eq!(places, [place]);
        assert_eq!(failed[0].code(), Some("not-convincing"));
        // It is read and written as it is.
        assert_eq!(serde_json::to_value(proposal(&document)).unwrap(), document);
    }
}

/// A judgement counts even on an answer that is not asked for, since another condition decides the principle.
#[test]
fn what_a_reader_found_is_never_lost() {
    let mut form = Proposal::default();
    form.cities = Some(City::ALL.iter().map(|city| (*city).into()).collect());
    let principles = City::ALL.iter().flat_map(|city| city.strategy().principles);
    for principle in principles.filter(|one| one.required.is_some()) {
        let mut answer = Answer::from("An answer.");
        answer.judgements = vec![judged(JudgementVerdict::NotConvincing)];
        form.principles.insert(principle.id.into(), answer);
        let report = form.assess();
        let at = format!("/principles/{}", principle.id);
        let found: Vec<_> = report
            .failed()
            .filter(|one| one.place().as_str().starts_with(&at))
            .filter(|one| one.code() != Some("unanswered"))
            .collect();
        let [one] = found.as_slice() else { panic!("{at}: {found:#?}") };
        assert_eq!((one.place().as_str(), one.code()), (at.as_str(), Some("not-convincing")));
    }
}

#[test]
fn nothing_is_quoted_back_in_full() {
    let long = "é".repeat(10_000);
    let mut document = SOUND[1].clone();
    for place in ["/title", "/id", "/call", "/urban_angle", "/themes/0", "/principles/ghent-1"] {
        set(&mut document, place, json!(long));
    }
    set(&mut document, "/other_european_funding", json!([{ "programme": long }]));
    set(&mut document, "/special_attention", json!([long]));
    set(&mut document, "/urban_needs", json!([long]));
    let report = proposal(&document).assess();
    assert!(report.text(Language::Dutch).len() < 40_000);
    assert!(!report.text(Language::Dutch).contains(&"é".repeat(61)));
}

#[test]
fn the_end_of_eligibility_is_what_the_managing_authority_states() {
    let at_end = |end: &str, extended: Value| {
        let mut document = SOUND[0].clone();
        set(&mut document, "/period/end", json!(end));
        set(&mut document, "/eligibility_extended", extended);
        let report = proposal(&document).assess();
        let end_at = "/period/end".parse().unwrap();
        let mut of_the_end = report.outcomes_at(&end_at);
        let outcome = of_the_end.find(|one| one.id() == "period").unwrap();
        (outcome.verdict(), outcome.citation().passage().to_string())
    };
    let (passage, extension) = ("art. 63(2)".to_string(), "art. 7a(5)".to_string());
    for (end, unknown, extended, not_extended) in [
        ("2029-12-31", Verdict::Passed, Verdict::Passed, Verdict::Passed),
        ("2030-01-01", Verdict::NotEvaluated, Verdict::Passed, Verdict::Failed),
        ("2030-12-31", Verdict::NotEvaluated, Verdict::Passed, Verdict::Failed),
        ("2031-01-01", Verdict::Failed, Verdict::Failed, Verdict::Failed),
        ("2030-02-30", Verdict::Failed, Verdict::Failed, Verdict::Failed),
    ] {
        let in_last_year = end == "2030-01-01" || end == "2030-12-31";
        let cited = if in_last_year { &extension } else { &passage };
        assert_eq!(at_end(end, Value::Null), (unknown, cited.clone()), "{end}");
        assert_eq!(at_end(end, json!(true)), (extended, cited.clone()), "{end}");
        assert_eq!(at_end(end, json!(false)), (not_extended, cited.clone()), "{end}");
    }
}

#[test]
fn an_end_of_eligibility_that_is_not_stated_is_a_field_to_fill_in() {
    let mut document = SOUND[0].clone();
    set(&mut document, "/period/end", json!("2030-06-30"));
    let report = proposal(&document).assess();
    let end_at = "/period/end".parse().unwrap();
    let mut of_the_end = report.outcomes_at(&end_at);
    let reason = of_the_end.find_map(Outcome::reason).unwrap();
    let place = "/eligibility_extended".parse().unwrap();
    let Reason::DependsOn { place: waited_for, .. } = reason else { panic!("{reason}") };
    assert_eq!(*waited_for, place);
    assert_eq!(Field::get(&place).unwrap().filled_in_by(), Party::ManagingAuthority);
}

#[test]
fn a_missing_list_differs_from_an_empty_one() {
    let code = |document: Value, at: &str| {
        let report = proposal(&document).assess();
        let place = at.parse().unwrap();
        report.outcomes_at(&place).find_map(Outcome::code)
    };
    assert_eq!(code(json!({}), "/themes"), Some("field-missing"));
    assert_eq!(code(json!({ "themes": [] }), "/themes"), Some("empty-list"));
    assert_eq!(code(json!({}), "/scrutinised_activities"), Some("field-missing"));
    assert_eq!(code(json!({ "scrutinised_activities": [] }), "/scrutinised_activities"), None);
    // A field that was touched and left blank is not filled in.
    assert_eq!(code(json!({ "budget": { "total": " " } }), "/budget/total"), Some("field-missing"));
}

#[test]
fn proposal_becomes_an_operation() {
    let operation = |document: &Value| proposal(document).operation().unwrap();
    let shown = |operation: &Operation| {
        let part = |one: &Part| {
            assert_eq!((one.stage, one.paid), (Stage::Selected, None));
            format!("{} {} of {}", one.slice(), one.funding.erdf, one.funding.total)
        };
        let parts: Vec<String> = operation.parts().iter().map(part).collect();
        format!("{}: {}", operation.id(), parts.join(", "))
    };
    let all: Vec<String> = SOUND[..3].iter().map(|one| shown(&operation(one))).collect();
    assert_eq!(
        all,
        [
            "GNT-2023-001: ghent+RSO2.4+climate-adaptation 1000000.00 of 2600000.00",
            "ANT-2023-001: antwerp+RSO1.2+digitalisation-and-skills 800000.00 of 2000000.00, \
             ghent+RSO1.2+digitalisation-and-skills 400000.00 of 1000000.00",
            // Two of its themes have RSO1.4, so it is under none.
            "ANT-2023-002: antwerp+RSO1.4+no-theme 500000.00 of 1285714.29, \
             antwerp+RSO2.1+urban-circularity 200000.00 of 514285.71",
        ]
    );
    assert_eq!(operation(&SOUND[0]).title(), SOUND[0]["title"].as_str());
    // Other parts of the programme have other strands, without the themes and areas of the strategy.
    for (scheme, strand) in [("other-gti", "other-urban"), ("regular-strand", "regular")] {
        let mut document = SOUND[0].clone();
        set(&mut document, "/scheme", json!(scheme));
        set(&mut document, "/location/municipalities", json!(["24062"]));
        set(&mut document, "/themes", json!([]));
        let shown = shown(&operation(&document));
        assert_eq!(
            shown,
            format!("GNT-2023-001: {strand}+RSO2.4+no-theme 1000000.00 of 2600000.00")
        );
        set(&mut document, "/specific_objectives", json!([]));
        let refused = proposal(&document).operation().unwrap_err();
        let place = "/specific_objectives".parse().unwrap();
        assert!(refused.report().outcomes_at(&place).any(|one| one.code() == Some("empty-list")));
    }
    let mut document = SOUND[0].clone();
    set(&mut document, "/scheme", json!("earlier-period"));
    assert!(proposal(&document).operation().is_err());
    // All of a joint one is Antwerp's.
    let mut document = SOUND[1].clone();
    set(&mut document, "/budget/by_city", json!([{ "city": "antwerp", "erdf": "1200000.00" }]));
    assert_eq!(
        shown(&operation(&document)),
        "ANT-2023-001: antwerp+RSO1.2+digitalisation-and-skills 1200000.00 of 3000000.00"
    );
    // Nothing says how a joint one is divided.
    set(&mut document, "/budget/by_city", json!([]));
    assert_eq!(
        shown(&operation(&document)),
        "ANT-2023-001: both-cities+RSO1.2+digitalisation-and-skills 1200000.00 of 3000000.00"
    );
    // Several objectives without their parts, and amounts that do not add up, make none.
    for (field, value, at) in [
        ("/budget/by_specific_objective", json!([]), "/budget/by_specific_objective"),
        ("/budget/erdf", json!("700000.01"), "/budget/by_specific_objective"),
        ("/budget/total", json!(""), "/budget/total"),
        ("/id", json!(" "), "/id"),
    ] {
        let mut document = SOUND[2].clone();
        set(&mut document, field, value);
        let refused = proposal(&document).operation().unwrap_err();
        let place = at.parse().unwrap();
        let mut there = refused.report().outcomes_at(&place);
        assert!(there.any(|one| one.code().is_some()), "{refused}");
    }
}

/// Anything that a form may hold: fields of a sound proposal kept, dropped, blanked or garbled.
fn any_form() -> impl Strategy<Value = Value> {
    let change = prop_oneof![
        4 => Just(None),
        2 => Just(Some(Value::Null)),
        1 => Just(Some(json!(""))),
        1 => Just(Some(json!(" \u{200b}"))),
        1 => "\\PC{0,12}".prop_map(|text| Some(json!(text))),
    ];
    (0..3_usize, prop::collection::vec(change, 80)).prop_map(|(which, changes)| {
        let mut changes = changes.into_iter();
        changed(SOUND[which].clone(), &mut changes)
    })
}

/// The document with its texts changed: none keeps one, null drops it.
fn changed(value: Value, changes: &mut impl Iterator<Item = Option<Value>>) -> Value {
    match value {
        Value::Object(fields) => {
            let fields = fields.into_iter().map(|(key, value)| (key, changed(value, changes)));
            Value::Object(fields.filter(|(_, value)| !value.is_null()).collect::<Map<_, _>>())
        }
        Value::Array(list) => {
            let list = list.into_iter().map(|value| changed(value, changes));
            Value::Array(list.filter(|value| !value.is_null()).collect())
        }
        Value::String(text) => changes.next().flatten().unwrap_or(Value::String(text)),
        fact => fact,
    }
}

/// The free texts of a proposal, besides its statements.
const OTHER_TEXTS: [&str; 2] = ["selected_by", "title"];

proptest! {
    #![proptest_config(cases(1_000))]

    #[test]
    fn assessing_never_panics_and_its_report_reads_back(form in any_form()) {
        let proposal = proposal(&form);
        holds_together(&proposal.assess());
        let again: Proposal = serde_json::from_value(serde_json::to_value(&proposal).unwrap()).unwrap();
        prop_assert_eq!(&again.assess(), &proposal.assess());
    }

    #[test]
    fn filling_in_a_statement_never_fails_what_passed(
        form in any_form(),
        text in prop::sample::select([&statements()[..], &OTHER_TEXTS[..]].concat()),
        principle in 0..14_usize,
        words in "\\PC{1,30}",
    ) {
        let before = verdicts(&proposal(&form).assess());
        let mut filled = form.clone();
        let empty = |value: Option<&Value>| {
            value.is_none_or(|one| one.as_str().is_some_and(|text| text.trim().is_empty()))
        };
        if empty(form.get(text)) {
            filled[text] = json!(words);
        }
        let principle = match principle {
            city @ 0..5 => format!("antwerp-{}", city + 1),
            city => format!("ghent-{}", (city - 5) % 7 + 1),
        };
        if empty(form.get("principles").and_then(|all| all.get(&principle))) {
            filled["principles"][principle.as_str()] = json!(words);
        }
        for (city, frame) in [("antwerp", "coalition_agreement"), ("ghent", "policy_notes")] {
            let place = format!("/policy_fit/{city}/{frame}");
            if form.pointer(&format!("/policy_fit/{city}")).is_some() && empty(form.pointer(&place)) {
                set(&mut filled, &place, json!(words));
            }
        }
        let after = verdicts(&proposal(&filled).assess());
        for (id, at, verdict) in before {
            let now = after.iter().find(|(other, place, _)| (other, place) == (&id, &at));
            if let (Verdict::Passed, Some((_, _, now))) = (verdict, now) {
                prop_assert_ne!(*now, Verdict::Failed, "{} at {}", id, at);
            }
        }
    }
}

/// Every condition is about a field of the table, and every field has other words in each language.
#[test]
fn each_condition_is_about_a_field() {
    fn words(fields: &'static [Field], count: &mut usize) {
        for field in fields {
            *count += 1;
            for text in [field.label(), field.help()] {
                assert!(
                    text.get(Language::Dutch).is_some() && text.get(Language::English).is_some()
                );
            }
            assert_ne!(field.help().text(Language::Dutch), field.help().text(Language::English));
            let kind = match field.kind() {
                FieldKind::List(kind) => *kind,
                kind => kind,
            };
            match kind {
                FieldKind::Form(parts) | FieldKind::ByPrinciple(parts) => words(parts, count),
                FieldKind::Code(codes) => assert!(codes.all().len() > 1, "{}", field.name()),
                _ => {}
            }
        }
    }
    let mut count = 0;
    words(FIELDS, &mut count);
    assert!(count > 60, "{count}");
    for proposal in [Proposal::default(), proposal(&SOUND[0])] {
        for outcome in proposal.assess().outcomes() {
            assert!(Field::get(outcome.place()).is_some(), "{}", outcome.place());
        }
    }
    assert!(Field::get(&"/budgets/erdf".parse().unwrap()).is_none());
}

#[test]
fn a_form_with_nothing_in_it_is_incomplete_and_a_wrong_value_fails_it() {
    let report = Proposal::default().assess();
    assert_eq!(report.conclusion(), Conclusion::Incomplete);
    assert!(report.errors().all(|one| one.state() == Some(State::Missing)));
    let wrong = proposal(&json!({ "themes": ["mobility", "mobility"] })).assess();
    assert_eq!(wrong.conclusion(), Conclusion::Failed);
}

#[test]
fn a_condition_that_waits_for_a_field_says_for_which() {
    let report = Proposal::default().assess();
    let reach = report.outcomes_of("reach").next().unwrap();
    let cities = "/cities".parse().unwrap();
    let state = reach.state().unwrap();
    let State::Waiting(WaitingFor::Field { place, label: Some(label) }) = state else {
        panic!("{state}")
    };
    assert_eq!((place, label.to_string().as_str()), (&cities, "City or cities"));
    assert_eq!(state.text(Language::Dutch), "wacht op “Stad of steden”");
    assert_eq!(state.text(Language::English), "waiting for “City or cities”");
    assert_eq!(
        reach.message(Language::Dutch).unwrap(),
        "hangt af van “Stad of steden”, dat ontbreekt of niet klopt"
    );
    let json = serde_json::to_value(reach).unwrap();
    assert_eq!(json["state"], json!({ "is": "waiting", "for": "field", "place": "/cities" }));
}

#[test]
fn a_report_is_in_proportion_to_the_names_of_principles() {
    let document = |length: usize| {
        let judgements = vec!["{\"on\":\"x\"}"; length / 10].join(",");
        let name = "x".repeat(length);
        format!(
            "{{\"cities\":[\"ghent\"],\"principles\":{{\"{name}\":{{\"judgements\":[{judgements}]}}}}}}"
        )
    };
    let written = |length| {
        let proposal = Proposal::from_json(&document(length)).unwrap();
        serde_json::to_string(&proposal.assess()).unwrap().len()
    };
    let (short, long) = (written(1_000), written(10_000));
    assert!(long < 12 * short, "{short}, then {long}");
}

#[test]
fn an_answer_with_a_judgement_that_is_not_complete_waits_for_its_reader() {
    let mut form = Proposal::default();
    form.cities = Some(vec![City::Ghent.into()]);
    let mut answer = Answer::from("An answer.");
    let mut undated = judged(JudgementVerdict::NotConvincing);
    undated.on = Entry::Missing;
    answer.judgements = vec![judged(JudgementVerdict::Convincing), undated];
    form.principles.insert("ghent-1".into(), answer);
    let report = form.assess();
    let outcome = report.outcomes_of("principles").next().unwrap();
    let undated = "/principles/ghent-1/judgements/1".parse().unwrap();
    let state = outcome.state().unwrap();
    assert!(matches!(state, State::Waiting(WaitingFor::Field { place, .. }) if *place == undated));
    assert_eq!(
        state.text(Language::English),
        "waiting for “Principles, The action has a direct impact on the lives of as many residents of Ghent as \
         possible, Judgements 2”"
    );
}

#[test]
fn an_operation_needs_readable_themes() {
    for (themes, place, state) in [
        (Value::Null, "/themes", State::Missing),
        (json!([]), "/themes", State::Missing),
        (json!(["no theme"]), "/themes/0", State::Wrong),
    ] {
        let mut form = SOUND[0].clone();
        set(&mut form, "/themes", themes);
        let error = proposal(&form).operation().unwrap_err();
        let report = error.report();
        let of_themes = report.outcomes_of("theme").find(|one| one.place().as_str() == place);
        assert_eq!(of_themes.and_then(Outcome::state), Some(state), "{report}");
    }
}

#[test]
fn the_error_of_an_operation_names_what_its_message_is_about() {
    let mut form = SOUND[0].clone();
    set(&mut form, "/id", Value::Null);
    let error = proposal(&form).operation().unwrap_err();
    let text = error.text(Language::English);
    assert!(text.ends_with("; The proposal has a unique id: not filled in yet"), "{text}");
}

#[test]
fn a_condition_that_does_not_apply_is_not_said_to_be_due_later() {
    let code = |form: Value, id: &str| {
        let report = proposal(&form).assess();
        let codes: Vec<Option<&str>> = report.outcomes_of(id).map(Outcome::code).collect();
        assert_eq!(codes.len(), 1, "{id}");
        codes[0]
    };
    for (id, field, not, yes) in [
        ("climate-proofing", "long_lived_infrastructure", json!(false), json!(true)),
        ("smart-specialisation", "specific_objectives", json!(["RSO2.4"]), json!(["RSO1.1"])),
    ] {
        assert_eq!(code(json!({ field: not }), id), Some("applies-only-to"), "{id}");
        assert_eq!(code(json!({ field: yes }), id), Some("not-due-yet"), "{id}");
        assert_eq!(code(json!({}), id), Some("not-due-yet"), "{id}");
        let selected = json!({ "phase": "selection", field: not });
        assert_eq!(code(selected, id), Some("applies-only-to"), "{id}");
    }
}

/// Neither a preference that is missing, nor a condition that depends on it, makes a report incomplete.
#[test]
fn missing_preferences_do_not_make_a_report_incomplete() {
    // Everything is judged convincing.
    fn judge(value: &mut Value) {
        let judgement = json!({
            "verdict": "convincing", "by": "A reader", "on": "2024-01-18", "reason": "It is shown.",
        });
        match value {
            Value::Object(fields) if fields.contains_key("answer") => {
                fields.insert("judgements".into(), json!([judgement]));
            }
            Value::Object(fields) => fields.values_mut().for_each(judge),
            _ => {}
        }
    }
    let ghent = SOUND.iter().find(|one| one["cities"] == json!(["ghent"])).unwrap();
    let mut form = proposal(ghent);
    let open: Vec<_> = form.assess().open().map(|one| one.place().clone()).collect();
    let mut document = ghent.clone();
    for place in &open {
        let answer = document.pointer_mut(place.as_str()).unwrap();
        if answer.is_string() {
            *answer = json!({ "answer": answer });
        }
    }
    judge(&mut document);
    form = proposal(&document);
    assert_eq!(form.assess().conclusion(), Conclusion::Passed, "{}", form.assess());

    for (missing, id) in
        [("/location/scope", "reach"), ("/city_active_in_development", "preferred-place")]
    {
        let mut document = document.clone();
        set(&mut document, missing, Value::Null);
        let report = proposal(&document).assess();
        let not_evaluated: Vec<_> = report.not_evaluated().collect();
        assert!(not_evaluated.iter().any(|one| one.id() == id), "{report}");
        assert!(not_evaluated.iter().all(|one| one.severity() < Some(Severity::Error)));
        assert_eq!(report.conclusion(), Conclusion::Passed, "{report}");
        holds_together(&report);
    }
    set(&mut document, "/budget/erdf", Value::Null);
    assert_eq!(proposal(&document).assess().conclusion(), Conclusion::Incomplete);
}
