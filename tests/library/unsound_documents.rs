//! Documents with something wrong in them, checked as far as they are sound: no problem is lost, and
//! nothing is said of what rests on one.

use std::collections::BTreeSet;

use efro_gti::{
    Check, Conclusion, FinancialPlan, Outcome, Pointer, Problem, Proposal, Reason, Report, RuleSet,
    Verdict,
};
use serde_json::{Value, json};

const PLAN: &str = include_str!("../../examples/data/efro-vlaanderen-2021-2027.json");
const PROPOSAL: &str = include_str!("../../examples/data/proposal.json");
const PROPOSALS: &str = include_str!("../../examples/data/proposals.json");

/// The places and codes of what is wrong with the document.
fn problems(report: &Report) -> Vec<(String, String)> {
    let problem = |one: efro_gti::Finding| match one.problem {
        Problem::Document { problem, .. } => {
            assert_eq!(one.outcome, "document");
            Some((one.at.to_string(), problem.into_owned()))
        }
        _ => None,
    };
    report.findings().filter_map(problem).collect()
}

fn without_problems(report: &Report) -> Vec<&Outcome> {
    report.outcomes().iter().filter(|one| one.id() != "document").collect()
}

fn rests_on(outcome: &Outcome) -> Option<&Pointer> {
    match outcome.reason() {
        Some(Reason::RestsOn { value }) => Some(value),
        _ => None,
    }
}

/// What an outcome says; which passage it cites, which assumptions it names and on which line it
/// stands is beside that.
fn says(outcome: &Outcome) -> impl PartialEq {
    let finding = outcome.finding().map(|one| (one.severity, one.problem));
    let reason = outcome.reason().cloned();
    (outcome.verdict(), finding, reason, outcome.measure().cloned())
}

/// Every place in `value` with a value at it, outermost first.
fn places(value: &Value, at: &Pointer, found: &mut Vec<Pointer>) {
    let below: Vec<(Pointer, &Value)> = match value {
        Value::Object(fields) => fields.iter().map(|(key, one)| (at.child(key), one)).collect(),
        Value::Array(list) => {
            list.iter().enumerate().map(|(place, one)| (at.element(place), one)).collect()
        }
        _ => vec![],
    };
    for (at, value) in below {
        found.push(at.clone());
        places(value, &at, found);
    }
}

#[test]
fn of_a_sound_document_it_is_the_same_report() {
    for rules in RuleSet::built_in() {
        let plan = FinancialPlan::from_json(PLAN).unwrap();
        assert_eq!(rules.check_json(PLAN), rules.check(&plan));
    }
    let proposal = Proposal::from_json(PROPOSAL).unwrap();
    assert_eq!(Proposal::assess_json(PROPOSAL), proposal.assess());
    let proposals = Proposal::all_from_json(PROPOSALS).unwrap();
    assert_eq!(Proposal::assess_all_json(PROPOSALS), Proposal::assess_all(&proposals));
}

/// Breaks each value of a sound document in turn. Every outcome is then as it was, or rests on the
/// broken place.
fn breaks_nowhere_in_silence(sound: &str, check: impl Fn(&str) -> Report, broken: &[&Value]) {
    let document: Value = serde_json::from_str(sound).unwrap();
    let before = check(sound);
    let mut all = Vec::new();
    places(&document, &Pointer::ROOT, &mut all);
    let (mut rested, mut unsaid) = (BTreeSet::new(), BTreeSet::new());
    for place in &all {
        for broken in broken {
            let mut document = document.clone();
            // Another object in the place of one is sound, and says less.
            if broken.is_object() && document.pointer(place.as_str()).unwrap().is_object() {
                continue;
            }
            *document.pointer_mut(place.as_str()).unwrap() = (*broken).clone();
            let text = document.to_string();
            let report = check(&text);
            let wrong = problems(&report);
            assert!(!wrong.is_empty(), "{place} is {broken}");
            // An object in the place of another: what it lacks is left out.
            if wrong.iter().all(|(_, code)| code == "unknown-field" || code == "missing") {
                continue;
            }
            for (at, _) in &wrong {
                assert!(place.contains(&at.parse().unwrap()), "{at} for {place} that is {broken}");
            }
            let now = without_problems(&report);
            for old in before.outcomes() {
                let same = |one: &&&Outcome| one.id() == old.id() && one.at() == old.at();
                let Some(new) = now.iter().find(same) else {
                    // It looks at fewer things now: at that place the document has its problem, or
                    // else another of its outcomes rests on it.
                    if place.contains(old.at()) || old.at().contains(place) {
                        continue;
                    }
                    let resting = now.iter().filter(|one| one.id() == old.id());
                    let resting = resting.filter_map(|one| rests_on(one));
                    let mut resting =
                        resting.filter(|value| place.contains(value) || value.contains(place));
                    if resting.next().is_none() {
                        unsaid.insert(format!("{place} is {broken}: {old} is gone"));
                    }
                    continue;
                };
                if says(new) != says(old) {
                    let Some(value) = rests_on(new) else {
                        unsaid.insert(format!("{place}: {old}, then {new}"));
                        continue;
                    };
                    // Where nothing else is wrong it is this that it rests on.
                    let only = before.conclusion() == Conclusion::Holds;
                    assert!(
                        !only || place.contains(value) || value.contains(place),
                        "{place} is {broken}: {} rests on {value}",
                        old.id()
                    );
                    assert_eq!(new.verdict(), Verdict::NotEvaluated);
                    rested.insert(old.id());
                }
            }
            // The report is one that is written and read as any other.
            let json = serde_json::to_string(&report).unwrap();
            assert_eq!(serde_json::from_str::<Report>(&json).unwrap(), report);
        }
    }
    assert!(unsaid.is_empty(), "{unsaid:#?}");
    // A form of which nothing is filled in has nothing to break.
    assert!(all.len() < 8 || !rested.is_empty(), "{sound}");
}

#[test]
fn what_rests_on_a_broken_value_of_a_plan_says_so() {
    let plan = json!({
        "name": "x", "precision": "10.00",
        "total": "100000.00", "technical_assistance": "4000.00",
        "priorities": { "2.A.1": "60000.00", "2.A.2": "36000.00" },
        "specific_objectives": { "RSO1.1": "30000.00", "RSO1.2": "20000.00", "RSO1.4": "10000.00" },
        "urban_development": {
            "total": "8000.00", "two_cities": "800.00",
            "cities": { "antwerp": "500.00", "ghent": "300.00" }
        },
        "declared_base": "8000.00"
    });
    let all = [&json!(12), &json!(null), &json!([[1]]), &json!({ "no such field": 1 })];
    for rules in RuleSet::built_in() {
        breaks_nowhere_in_silence(&plan.to_string(), |text| rules.check_json(text), &all);
    }
    breaks_nowhere_in_silence(PLAN, |text| RuleSet::adopted().check_json(text), &all);
}

#[test]
fn a_wrong_precision_is_of_every_amount_and_a_negative_amount_only_of_what_needs_it() {
    let rests = |precision: &str, smart: &str| {
        let plan = json!({
            "name": "x", "precision": precision, "total": "100000.00", "technical_assistance": "0",
            "priorities": { "2.A.1": smart, "2.A.2": "40000.00" },
            "urban_development": { "total": "8000.00" }
        });
        let report = RuleSet::adopted().check_json(&plan.to_string());
        let of = |id| {
            let outcome = report.outcomes_of(id).next().unwrap();
            (outcome.verdict() == Verdict::Passed, rests_on(outcome).map(Pointer::to_string))
        };
        ["urban-minimum", "priority-1", "priority-2"].map(of)
    };
    let passed = (true, None);
    let rests_on = |place: &str| (false, Some(place.to_string()));
    assert_eq!(rests("10.00", "60000.00"), [passed.clone(), passed.clone(), passed.clone()]);
    assert_eq!(rests("30.00", "60000.00"), ["/precision"; 3].map(rests_on));
    let negative = rests("10.00", "-60000.00");
    assert_eq!(negative, [passed.clone(), rests_on("/priorities/2.A.1"), passed]);
}

#[test]
fn a_broken_value_is_named_where_it_is_needed_and_only_there() {
    let rule = |id: &str, target: &str, base: &str| {
        json!({
            "id": id, "title": { "en": "x" }, "target": target, "bound": "at-least", "share": "10%",
            "base": base, "citation": { "document": { "title": { "en": "y" } }, "section": "1" }
        })
    };
    let rules = json!({
        "id": "own", "title": { "en": "own" },
        "rules": [
            rule("cities", "two-cities", "declared"),
            rule("energy", "RSO2.1|RSO2.2", "2.A.2"),
            rule("skills", "RSO1.4", "net"),
        ]
    });
    let rules = RuleSet::from_json(&rules.to_string()).unwrap();
    let plan = json!({
        "name": "x", "total": "100000.00",
        "priorities": { "2.A.1": "60000.00", "2.A.2": "40000.00" },
        "specific_objectives": { "RSO1.4": "10000.00", "RSO2.1": "5000.00", "RSO2.2": "5000.00" },
        "urban_development": { "cities": { "antwerp": "500.00", "ghent": "300.00" } },
        "declared_base": "8000.00"
    });
    let resting = |broken: &[&str]| {
        let mut plan = plan.clone();
        for place in broken {
            let (parent, key) = place.rsplit_once('/').unwrap();
            plan.pointer_mut(parent).unwrap()[key] = json!(12);
        }
        let report = rules.check_json(&plan.to_string());
        ["cities", "energy", "skills"].map(|id| {
            let outcome = report.outcomes_of(id).next().unwrap();
            rests_on(outcome).map(Pointer::to_string)
        })
    };
    let place = |at: &str| Some(at.to_string());
    assert_eq!(resting(&[]), [None, None, None]);
    // The two cities follow from both, whatever technical assistance is; the net amount does not.
    let assistance = "/technical_assistance";
    assert_eq!(resting(&[assistance]), [None, None, place(assistance)]);
    // What is stated nowhere, and could follow from what is broken.
    let energy = "/specific_objectives/RSO2.1";
    assert_eq!(resting(&[energy]), [None, place(energy), None]);
    // Of two that are broken, the one that it follows from.
    let sustainable = "/priorities/2.A.2";
    assert_eq!(
        resting(&["/specific_objectives/RSO1.4", sustainable]),
        [None, place(sustainable), place("/specific_objectives/RSO1.4")]
    );
}

#[test]
fn what_rests_on_a_broken_value_of_a_proposal_says_so() {
    let all = [&json!(12), &json!(null), &json!([[1]]), &json!({ "no such field": 1 })];
    breaks_nowhere_in_silence(PROPOSAL, Proposal::assess_json, &all);
    // And those that fail each check.
    for check in Check::all() {
        let path = format!("{}/tests/checks/{}/failing.json", env!("CARGO_MANIFEST_DIR"), check.id);
        let failing = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        let one = if let Value::Array(list) = &failing { &list[0] } else { &failing };
        breaks_nowhere_in_silence(&one.to_string(), Proposal::assess_json, &all[..1]);
    }
}

#[test]
fn every_problem_is_told_in_the_order_of_the_text() {
    let text = "{\n  \"total\": 5,\n  \"totl\": 1,\n  \"name\": [],\n  \"priorities\": { \"P3\": 1, \"P2\": \"1,5\" },\n  \"declared_base\": \"-1\"\n}";
    let report = RuleSet::adopted().check_json(text);
    let expected = [
        ("/total", "wrong-kind", 2, 12),
        ("/totl", "unknown-field", 3, 3),
        ("/name", "wrong-kind", 4, 11),
        ("/priorities/P3", "unknown-code", 5, 19),
        ("/priorities/P2", "malformed", 5, 34),
        ("/declared_base", "negative", 6, 20),
    ];
    let found: Vec<_> = report.findings().collect();
    let told = problems(&report);
    let told: Vec<_> = told
        .iter()
        .zip(&found)
        .map(|((at, code), one)| {
            let position = one.position.unwrap();
            (at.as_str(), code.as_str(), position.line, position.column)
        })
        .collect();
    assert_eq!(told, expected);
    assert!(report.to_string().contains("/total (line 2, column 12): found the number 5"));
    // No part of the total is known, and what is not evaluated says what it rests on.
    let rest = without_problems(&report);
    assert!(
        rest.iter().all(|one| one.verdict() == Verdict::NotEvaluated || rests_on(one).is_none())
    );
}

#[test]
fn a_text_that_is_no_document_is_one_problem_and_nothing_is_evaluated() {
    for (text, code, line, column) in [
        ("", "truncated", 1, 1),
        ("{\n \"name\":", "truncated", 2, 8),
        ("nonsense", "syntax", 1, 2),
        ("\n 3", "wrong-kind", 2, 2),
        ("[]", "wrong-kind", 1, 1),
    ] {
        let reports = [RuleSet::adopted().check_json(text), Proposal::assess_json(text)];
        for report in reports {
            assert_eq!(problems(&report), [(String::new(), code.to_string())], "{text}");
            let position = report.findings().next().unwrap().position.unwrap();
            assert_eq!((position.line, position.column), (line, column), "{text}");
            let rest = without_problems(&report);
            assert!(rest.len() > 8);
            assert!(rest.iter().all(|one| rests_on(one) == Some(&Pointer::ROOT)), "{text}");
        }
    }
    assert!(Proposal::assess_all_json("[]").all().is_empty());
}

#[test]
fn of_several_proposals_each_has_its_own_problems() {
    let reports = Proposal::assess_all_json("[{},\n {\"themas\":[]}, 3]");
    let told: Vec<_> = reports.all().iter().map(problems).collect();
    let at = |place: &str, code: &str| vec![(place.to_string(), code.to_string())];
    assert_eq!(told, [vec![], at("/themas", "unknown-field"), at("", "wrong-kind")]);
    let position = reports.all()[1].findings().next().unwrap().position.unwrap();
    assert_eq!((position.line, position.column), (2, 3));
}

#[test]
fn a_hundred_problems_are_told_and_the_rest_counted() {
    let fields: Vec<String> = (0..250).map(|number| format!("\"field {number}\": 1")).collect();
    let report = RuleSet::adopted().check_json(&format!("{{{}}}", fields.join(",")));
    let told = problems(&report);
    assert_eq!(told.len(), 101);
    // The first is the first of the text, and that there are more is of no place in it.
    assert_eq!(told[0].0, "/field 0");
    assert_eq!(report.findings().nth(100).unwrap().position, None);
    // 150 fields, the name and the total.
    let more = report.findings().find(|one| one.at == Pointer::ROOT).unwrap();
    assert_eq!(more.text(efro_gti::Language::English), "152 more problems");
    let one_more = efro_gti::InputProblem::More { problems: 1 };
    assert_eq!(one_more.text(efro_gti::Language::English), "1 more problem");
    assert_eq!(one_more.text(efro_gti::Language::Dutch), "nog 1 ander probleem");
}

/// What was typed in a form has its line too, in whichever proposal of several it stands.
#[test]
fn what_is_typed_and_not_read_has_its_line() {
    let forms = "[{},\n {\"themes\": [\"mobility\",\n  \"mobiliti\"]},\n\n {\"naam\": 1}]";
    let reports = Proposal::assess_all_json(forms);
    let told = |place: usize, code: &str| -> Vec<(String, Option<String>)> {
        let findings = reports.all()[place].findings().filter(|one| one.code() == code);
        findings.map(|one| (one.at.to_string(), one.position.map(|it| it.to_string()))).collect()
    };
    assert_eq!(told(0, "unreadable"), []);
    assert_eq!(told(1, "unreadable"), [("/themes/1".into(), Some("3:3".into()))]);
    assert_eq!(told(2, "document"), [("/naam".into(), Some("5:3".into()))]);
}
