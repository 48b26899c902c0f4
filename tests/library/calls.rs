//! How binding a condition is: by its source, its call and the phase of the proposal.

use std::collections::BTreeSet;

use efro_gti::jiff::civil::date;
use efro_gti::project::{ActivityKind, Call, Condition, Entry, Force, Party};
use efro_gti::report::{Phase, State, Verdict};
use efro_gti::rules::Severity;
use efro_gti::{
    Citation, City, Language, Proposal, Report, Share, Source, SpecificObjective, Text,
};
use serde_json::{Value, json};

fn proposal(value: &Value) -> Proposal {
    Proposal::from_json(&value.to_string()).unwrap_or_else(|error| panic!("{error}: {value}"))
}

#[test]
fn a_condition_of_the_calls_weighs_more_under_a_known_call() {
    let severity = |call: Option<&str>| {
        let mut proposal = Proposal::default();
        proposal.call = call.map(Into::into);
        proposal.budget.eligible = Entry::parse("100.00");
        proposal.budget.erdf = Entry::parse("40.01");
        let report = proposal.assess();
        let rate = report.outcomes_of("co-financing-rate").next().unwrap();
        rate.severity().unwrap().code()
    };
    assert_eq!(severity(None), "warning");
    assert_eq!(severity(Some("klimaatadaptatie in de gti")), "error");
    // A name alone sets no condition.
    assert_eq!(severity(Some("Bestaat niet")), "warning");
}

#[test]
fn a_name_that_is_no_call_is_reported() {
    let report = proposal(&json!({ "call": "Bestaat niet" })).assess();
    let call = report.outcomes_of("call").next().unwrap();
    assert_eq!((call.code(), call.place().as_str()), (Some("does-not-belong"), "/call"));
    assert_eq!(call.severity(), Some(Severity::Warning));
    let report = proposal(&json!({})).assess();
    assert_eq!(report.outcomes_of("call").next().unwrap().verdict(), Verdict::NotApplicable);
}

#[test]
fn a_call_sets_its_own_conditions() {
    let mut call =
        Call::new(Text::new("Een oproep", "A call"), Citation::section(Source::CALLS, "1"));
    let form = proposal(&json!({
        "call": "Een andere", "cities": ["ghent"], "specific_objectives": ["RSO2.4"],
        "activity_kinds": ["running-costs"], "application_date": "2026-05-01",
        "other_european_funding": [{ "programme": "LIFE", "same_expenditure": false }],
        "budget": { "eligible": "100.00", "erdf": "50.00" },
    }));
    let errors = |call: &Call| -> Vec<String> {
        let report = form.assess_under(call);
        let wrong = report.errors().filter(|one| one.state() == Some(State::Wrong));
        wrong.map(|one| format!("{} at {}", one.id(), one.place())).collect()
    };
    assert_eq!(errors(&call), ["call at /call"]);
    call.name = Text::new("Een andere", "Another");
    assert!(errors(&call).is_empty());
    call.cities = vec![City::Antwerp].into();
    call.specific_objectives = vec![SpecificObjective::Skills].into();
    call.opens = Some(date(2026, 1, 1));
    call.closes = Some(date(2026, 4, 30));
    call.max_rate = Some(Share::percent::<35>());
    call.not_alone = vec![ActivityKind::RunningCosts].into();
    call.other_european_funding = Some(false);
    assert_eq!(
        errors(&call),
        [
            "call at /specific_objectives/0",
            "call at /cities/0",
            "call at /application_date",
            "parts-alone at /activity_kinds",
            "co-financing-rate at /budget/erdf",
            "other-european-funding at /other_european_funding/0",
        ]
    );
    call.opens = Some(date(2026, 5, 2));
    call.closes = None;
    assert!(errors(&call).contains(&"call at /application_date".into()));
    call.max_rate = Some(Share::percent::<50>());
    call.other_european_funding = Some(true);
    let report = form.assess_under(&call);
    let verdict = |id| report.outcomes_of(id).next().unwrap().verdict();
    assert_eq!(verdict("co-financing-rate"), Verdict::Passed);
    assert_eq!(verdict("other-european-funding"), Verdict::NotApplicable);
}

#[test]
fn outcomes_of_a_call_cite_it_and_the_report_names_it() {
    let name = Text::new("Een oproep", "A call");
    let mut call = Call::new(name, Citation::section(Source::STRATEGY, "1"));
    call.specific_objectives = vec![SpecificObjective::Skills].into();
    call.max_rate = Some(Share::percent::<35>());
    call.not_alone = vec![ActivityKind::RunningCosts].into();
    call.other_european_funding = Some(false);
    call.additionality = true;
    call.opens = Some(date(2026, 1, 1));
    let form = proposal(&json!({
        "id": "GNT-1", "call": "Een oproep", "cities": ["ghent"], "specific_objectives": ["RSO2.4"],
        "activity_kinds": ["running-costs"], "other_european_funding": [],
    }));
    let report = form.assess_under(&call);
    let of_call =
        ["call", "parts-alone", "co-financing-rate", "other-european-funding", "additionality"];
    for outcome in &report {
        let cites_it = *outcome.citation() == call.citation;
        assert_eq!(cites_it, of_call.contains(&outcome.id()), "{outcome}");
    }
    // Without that call, none of them does.
    assert!(form.assess().into_iter().all(|one| *one.citation() != call.citation));

    assert_eq!(report.call(), Some(&call.name));
    let headline = report.headline(Language::Dutch);
    let until = "GNT-1, getoetst aan de voorwaarden voor een project van de GTI, onder de oproep “Een oproep”: ";
    assert!(headline.starts_with(until), "{headline}");
    assert!(report.headline(Language::English).contains(", under the call “A call”: "));
    let json = serde_json::to_value(&report).unwrap();
    assert_eq!(json["call"], json!({ "nl": "Een oproep", "en": "A call" }));
    assert_eq!(serde_json::from_value::<Report>(json).unwrap(), report);
    assert_ne!(report, form.assess());
    // So does a known call that the proposal names.
    let named = proposal(&json!({ "call": "Klimaatadaptatie in de GTI" })).assess();
    assert_eq!(named.call().unwrap().text(Language::English), "Climate adaptation in the ITI");
}

#[test]
fn a_call_that_the_proposal_does_not_name_does_not_pass_as_named() {
    let call = &Call::known()[0];
    let verdict = |form: Value| {
        let report = proposal(&form).assess_under(call);
        let named = report.outcomes_of("call").find(|one| one.place().as_str() == "/call").unwrap();
        (named.verdict(), named.code())
    };
    assert_eq!(verdict(json!({})), (Verdict::NotApplicable, Some("applies-only-to")));
    assert_eq!(verdict(json!({ "call": " " })), (Verdict::NotApplicable, Some("applies-only-to")));
    assert_eq!(
        verdict(json!({ "call": call.name.text(Language::Dutch) })),
        (Verdict::Passed, None)
    );
    assert_eq!(verdict(json!({ "call": "?" })), (Verdict::Failed, Some("does-not-belong")));
}

#[test]
fn calls_are_read_back_as_they_are_written() {
    for call in Call::known() {
        let json = serde_json::to_string(call).unwrap();
        assert_eq!(&Call::from_json(&json).unwrap(), call);
        assert_eq!(&serde_json::from_str::<Call>(&json).unwrap(), call);
        assert_eq!(Call::get(call.name.text(Language::English)), Some(call));
    }
    let refused = |json: &str| -> Vec<String> {
        let error = Call::from_json(json).unwrap_err();
        error.iter().map(|one| format!("{} {}", one.place(), one.code())).collect()
    };
    let json = r#"{ "name": { "nl": " " }, "cities": ["Gent", "Brugge"], "max_rate": "140%",
        "opens": "1 mei", "deadline": "2026-05-01" }"#;
    assert_eq!(
        refused(json),
        [
            "/citation missing",
            "/name/nl blank",
            "/cities/1 unknown-code",
            "/max_rate out-of-range",
            "/opens malformed",
            "/deadline unknown-field",
        ]
    );
}

#[test]
fn a_date_in_another_form_is_malformed_and_a_day_that_does_not_exist_is_out_of_range() {
    let code = |opens: &str| {
        let mut call = serde_json::to_value(&Call::known()[0]).unwrap();
        call["opens"] = json!(opens);
        let error = Call::from_json(&call.to_string()).unwrap_err();
        let [problem] = error.problems() else { panic!("{error}") };
        assert_eq!(problem.place().as_str(), "/opens");
        problem.code()
    };
    // Too short, though of digits and hyphens; or ten characters, of which some are others.
    for text in ["2024-10-1", "2024/10/01", "2024-1-001", "20241001"] {
        assert_eq!(code(text), "malformed", "{text}");
    }
    for text in ["2024-13-01", "2023-02-29"] {
        assert_eq!(code(text), "out-of-range", "{text}");
    }
}

#[test]
fn a_call_that_contradicts_itself_is_refused() {
    let source = r#""name": { "en": "A call" }, "citation": { "source": { "title": { "en": "X" } }, "whole": true }"#;
    let json = format!(
        r#"{{ {source}, "specific_objectives": ["RSO2.4", "SD 2.4"], "cities": ["gent", "antwerp", "Ghent"],
            "not_alone": ["running-costs", "running-costs"], "opens": "2026-05-01", "closes": "2026-04-30" }}"#
    );
    let found = |error: &efro_gti::DocumentError| -> Vec<String> {
        error.iter().map(|one| format!("{} {}", one.place(), one.code())).collect()
    };
    let mut expected = vec![
        "/specific_objectives/1 duplicate",
        "/cities/2 duplicate",
        "/not_alone/1 duplicate",
        "/closes date-too-early",
    ];
    let error = Call::from_json(&json).unwrap_err();
    assert_eq!(found(&error), expected);
    assert!(error.iter().all(|one| one.position().is_some()), "{error}");
    let words = error.text(Language::Dutch);
    assert!(
        words.contains("\"2026-04-30\" is te vroeg: verwacht \"2026-05-01\" of later"),
        "{words}"
    );

    let mut call = Call::known()[2].clone();
    assert!(Call::known().iter().all(|one| one.check().is_ok()));
    call.opens = Some(date(2026, 5, 1));
    call.closes = call.opens;
    assert!(call.check().is_ok());
    call.closes = Some(date(2026, 4, 30));
    assert_eq!(found(&call.check().unwrap_err()), expected.split_off(3));
}

#[test]
fn what_selection_requires_is_not_due_at_application() {
    for id in ["selection", "climate-proofing", "horizontal-principles", "smart-specialisation"] {
        let verdict = |phase: Value| {
            let form = json!({
                "phase": phase, "specific_objectives": ["RSO1.1"], "long_lived_infrastructure": true,
            });
            let report = proposal(&form).assess();
            let outcome = report.outcomes_of(id).next().unwrap().clone();
            (outcome.verdict(), outcome.code())
        };
        assert_eq!(verdict(Value::Null), (Verdict::NotApplicable, Some("not-due-yet")), "{id}");
        assert_eq!(verdict(json!("application")).0, Verdict::NotApplicable, "{id}");
        assert_eq!(verdict(json!("selectie")), (Verdict::Failed, Some("unanswered")), "{id}");
    }
}

/// Each condition with its force, as the source and the law set it, by the words that make it so.
#[test]
fn severities_follow_from_the_words_of_the_source() {
    const EXPECTED: &[(Force, &[&str])] = &[
        // "moeten", "dienen", "hoort niet thuis", "absoluut belang"; CPR 29(4) makes them binding.
        (
            Force::Required,
            &[
                "scheme",
                "area",
                "directing-role",
                "theme",
                "objective-of-theme",
                "policy-fit-antwerp",
                "policy-fit-ghent",
                "principles",
                "urban-angle",
                "innovation",
                "smart-specialisation",
                "research-infrastructure",
                "employment",
                "indicators",
                "double-funding",
                "excluded-activities",
                "not-completed",
                "period",
                "climate-proofing",
                "horizontal-principles",
                "selection",
            ],
        ),
        // "eveneens belangrijk" (3.1.4), "belangrijk" (4.2), "verwachten we" (footnote 21).
        (Force::Expected, &["additionality", "reach", "urban-fabric"]),
        // "gaat de voorkeur uit" (3.2.1), "bij voorkeur" (3.2.4).
        (Force::Preferred, &["preferred-place", "preferred-principles"]),
        // The public pages of the programme.
        (Force::EveryCall, &["co-financing-rate", "other-european-funding"]),
        (Force::SomeCalls, &["parts-alone"]),
        (
            Force::Consistency,
            &[
                "title-and-lead",
                "phase",
                "activity-kinds",
                "indicator-targets",
                "budget",
                "budget-parts",
                "judgements",
                "id",
            ],
        ),
        (
            Force::Plausibility,
            &["call", "one-objective", "principles-of-city", "indicator-grouping"],
        ),
        (
            Force::Remark,
            &["agreement-references", "policy-notes-ghent", "special-attention", "ended-frames"],
        ),
    ];
    let expected: BTreeSet<(&str, Force)> =
        EXPECTED.iter().flat_map(|(force, ids)| ids.iter().map(|id| (*id, *force))).collect();
    let found: BTreeSet<_> = Condition::all().map(|one| (one.id(), one.force())).collect();
    let differing: Vec<_> = found.symmetric_difference(&expected).collect();
    assert!(differing.is_empty(), "only in a record or only in `EXPECTED`: {differing:?}");
    // What articles 29 and 73 ask of the authorities is due at selection.
    for one in Condition::all().filter(|one| one.due() == Phase::Selection) {
        let of_authorities = [Party::ManagingAuthority, Party::UrbanAuthority];
        assert!(of_authorities.contains(&one.addressee()), "{}", one.id());
    }
}
