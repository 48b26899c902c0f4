//! Any input takes bounded time and memory, and gets a bounded answer.

use std::time::Duration;

use cpu_time::ThreadTime;
use efro_gti::document::{Pointer, positions};
use efro_gti::report::{Conclusion, Reason, State};
use efro_gti::{FinancialPlan, Proposal};

use crate::bad_documents::{found_as_plan_and_proposal, found_in_errors, found_in_plan, one};

#[test]
fn deep_nesting_is_refused_without_recursion() {
    // A call for each level would overflow the stack of a test at some ten thousand.
    for depth in [10_000, 100_000] {
        let deep = format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
        assert_eq!(
            found_as_plan_and_proposal(&deep),
            [one("wrong-kind", ""), one("wrong-kind", "")]
        );
        let deep = format!("{}1{}", "{\"title\":".repeat(depth), "}".repeat(depth));
        assert_eq!(found_as_plan_and_proposal(&deep)[1], one("wrong-kind", "/title"));
        assert_eq!(
            found_as_plan_and_proposal(&"[".repeat(depth)),
            [one("truncated", ""), one("truncated", "")]
        );
        let deep = "{\"title\":".repeat(depth);
        assert_eq!(found_as_plan_and_proposal(&deep), [one("truncated", ""), one("truncated", "")]);
    }
}

#[test]
fn long_number_is_refused_with_a_short_message() {
    let digits = "9".repeat(10_000_000);
    for (amount, code) in
        [(digits.clone(), "wrong-kind"), (format!("\"{digits}\""), "out-of-range")]
    {
        let text = format!("{{\"name\":\"x\",\"total\":{amount}}}");
        let errors = FinancialPlan::from_json(&text).unwrap_err();
        assert!(errors.to_string().len() < 10_000);
        let found = found_in_errors(&errors);
        assert_eq!((found[0].code.as_str(), found[0].at.as_str()), (code, "/total"));
    }
    let text = format!("{{\"budget\":{{\"erdf\":\"{digits}\"}}}}");
    assert_eq!(found_as_plan_and_proposal(&text)[1], one("unreadable", "/budget/erdf"));
    assert!(Proposal::from_json(&text).unwrap().assess().to_string().len() < 100_000);
}

/// The least processor time of three runs of `work`, which other programs on the machine do not change much.
fn time(work: impl Fn()) -> Duration {
    let timed = || {
        let start = ThreadTime::now();
        work();
        start.elapsed()
    };
    (0..3).map(|_| timed()).min().unwrap()
}

/// Ten times the problems take about ten times as long; quadratic time would be a hundred times.
#[test]
fn reading_time_is_linear_in_the_problems() {
    type Source = (&'static str, fn(usize) -> String);
    let documents: [Source; 5] = [
        ("unknown fields", |many| {
            let fields: Vec<String> = (0..many).map(|one| format!("\"f{one}\":1")).collect();
            format!("{{{}}}", fields.join(","))
        }),
        ("a repeated field", |many| {
            format!("{{\"name\":\"x\"{}}}", ",\"total\":\"1\"".repeat(many))
        }),
        ("a repeated code", |many| {
            format!("{{\"priorities\":{{\"P1\":\"1\"{}}}}}", ",\"P1\":\"1\"".repeat(many))
        }),
        ("unknown codes", |many| {
            let codes: Vec<String> = (0..many).map(|one| format!("\"P{one}\":\"1\"")).collect();
            format!("{{\"specific_objectives\":{{{}}}}}", codes.join(","))
        }),
        ("a list of the wrong kind", |many| {
            format!("{{\"assumptions\":[1{}]}}", ",1".repeat(many))
        }),
    ];
    for (what, document) in documents {
        let (few, many) = (document(2_000), document(20_000));
        let check = |text: &str| assert!(found_in_plan(text).len() <= 101, "{what}");
        let (short, long) = (time(|| check(&few)), time(|| check(&many)));
        assert!(long < 40 * short + Duration::from_millis(20), "{what}: {short:?}, then {long:?}");
    }
}

/// Also where a form repeats a code in one of its lists.
#[test]
fn assessment_time_is_linear_in_repeated_values() {
    let repeated = |one: &str, many: usize| vec![one; many].join(",");
    let documents: [(&str, &dyn Fn(usize) -> String); 3] = [
        ("themes", &|many| {
            let themes = [repeated("\"\"", many), repeated("\"mobility\"", many)].join(",");
            format!("{{\"themes\":[{themes}]}}")
        }),
        ("needs of a city", &|many| {
            let (cities, needs) = (repeated("\"ghent\"", many), repeated("\"x\"", many));
            format!("{{\"cities\":[{cities}],\"urban_needs\":[{needs}]}}")
        }),
        ("parts of a city", &|many| {
            let parts = [repeated("{}", many), repeated("{\"city\":\"ghent\"}", many)].join(",");
            format!("{{\"budget\":{{\"by_city\":[{parts}]}}}}")
        }),
    ];
    for (what, document) in documents {
        let (few, many) = (document(1_000), document(10_000));
        let assess = |text: &str| {
            let proposal = Proposal::from_json(text).unwrap();
            let report = proposal.assess();
            assert!(report.outcomes().iter().any(|one| one.code() == Some("too-many")), "{what}");
        };
        let (short, long) = (time(|| assess(&few)), time(|| assess(&many)));
        assert!(long < 40 * short + Duration::from_millis(20), "{what}: {short:?}, then {long:?}");
    }
}

/// Elements after the last that is reported are counted, and not checked.
#[test]
fn elements_that_are_not_reported_are_not_checked() {
    let repeated = |one: &str, many: usize| vec![one; many].join(",");
    let document = |many: usize| {
        let (unknown, needs) = (repeated("\"x\"", many), repeated("\"ghent-need-x\"", many));
        format!("{{\"cities\":[\"ghent\"],\"themes\":[{unknown}],\"urban_needs\":[{needs}]}}")
    };
    let read = |many| Proposal::from_json(&document(many)).unwrap();
    let (short, long) = (read(1_000), read(100_000));
    let assess = |proposal: &Proposal| drop(proposal.assess());
    let (of_short, of_long) = (time(|| assess(&short)), time(|| assess(&long)));
    assert!(
        of_long < 5 * of_short + Duration::from_millis(100),
        "{of_short:?}, then {of_long:?} for a hundred times the elements"
    );
}

/// A condition checks 500 elements of a list, and then says how many it leaves out.
#[test]
fn report_of_long_lists_is_bounded() {
    let repeated = |one: &str| vec![one; 3_000].join(",");
    let judged = repeated(r#"{"verdict":"x","by":"x","on":"2024-01-01","reason":"x"}"#);
    let principles: Vec<String> = (0..3_000).map(|one| format!("\"p{one}\":\"x\"")).collect();
    // The number of outcomes is that of the elements, of the place that says how many are left out, and of other places.
    let documents = [
        (format!("{{\"themes\":[{}]}}", repeated("\"x\"")), "theme", "/themes/500", 501),
        (
            format!("{{\"indicators\":[{}]}}", repeated("{}")),
            "indicator-targets",
            "/indicators/500",
            501,
        ),
        (
            format!("{{\"budget\":{{\"by_city\":[{}]}}}}", repeated("{}")),
            "budget-parts",
            "/budget/by_city/500",
            // Each part has two places. The sum and the division by objective have one each.
            1_003,
        ),
        (
            format!("{{\"urban_needs\":[{}]}}", repeated("\"x\"")),
            "urban-angle",
            "/urban_needs/500",
            502,
        ),
        (
            format!("{{\"reach\":{{\"answer\":\"x\",\"judgements\":[{judged}]}}}}"),
            "judgements",
            "/reach/judgements/500",
            501,
        ),
        (
            format!("{{\"cities\":[\"ghent\"],\"principles\":{{{}}}}}", principles.join(",")),
            "principles-of-city",
            "/principles",
            501,
        ),
        (
            format!("{{\"other_european_funding\":[{}]}}", repeated("{}")),
            "double-funding",
            "/other_european_funding/500",
            501,
        ),
        (
            format!("{{\"location\":{{\"municipalities\":[{}]}}}}", repeated("\"x\"")),
            "area",
            "/location/municipalities/500",
            502,
        ),
    ];
    for (document, id, place, count) in documents {
        let report = Proposal::from_json(&document).unwrap().assess();
        let code = Some("too-many");
        let left_out = report.outcomes_of(id).find(|one| one.code() == code).unwrap();
        assert_eq!(left_out.place().as_str(), place);
        assert_eq!(left_out.reason(), Some(&Reason::TooMany { left_out: 2_500 }), "{id}");
        assert_eq!(left_out.state(), Some(State::Unchecked), "{id}");
        assert_eq!(report.outcomes_of(id).count(), count, "{id}");
        assert_ne!(report.conclusion(), Conclusion::Passed);
        assert!(report.to_string().len() < 500_000, "{id}");
        assert!(serde_json::to_string(&report).unwrap().len() < 2_000_000, "{id}");
    }
}

/// A list of 500 elements is checked as a whole.
#[test]
fn only_elements_that_are_not_checked_are_counted() {
    for (given, expected) in [(500, None), (501, Some(1))] {
        let document = format!("{{\"themes\":[{}]}}", vec!["\"x\""; given].join(","));
        let report = Proposal::from_json(&document).unwrap().assess();
        let left_out = report.into_iter().find_map(|one| match one.reason() {
            Some(Reason::TooMany { left_out }) => Some(*left_out),
            _ => None,
        });
        assert_eq!(left_out, expected, "{given}");
    }
}

/// A name that is alike an id, and as long as the document, is in no place of the report.
#[test]
fn long_spelling_of_a_principle_is_cut() {
    let name = format!("ghent{}1", "-".repeat(100_000));
    let document = format!(
        "{{\"cities\":[\"ghent\"],\"principles\":{{\"{name}\":{{\"answer\":\"x\",\"judgements\":[{}]}}}}}}",
        vec!["{}"; 100].join(",")
    );
    let report = Proposal::from_json(&document).unwrap().assess();
    assert!(report.into_iter().all(|one| one.place().as_str().len() < 200));
    let refused = report.failed().find(|one| one.id() == "principles-of-city").unwrap();
    assert_eq!(refused.code(), Some("does-not-belong"));
}

/// The text before a problem is not scanned again for the next problem.
#[test]
fn long_line_is_scanned_once_for_all_its_proposals() {
    let document = |before: usize| {
        let proposals = ",{\"naam\":1,\"themes\":[\"x\"]}".repeat(300);
        format!("[\"{}\"{proposals}]", "é".repeat(before))
    };
    let (short, long) = (document(1), document(4 << 20));
    let assess = |text: &str| drop(Proposal::all_from_json(text));
    let (short, long) = (time(|| assess(&short)), time(|| assess(&long)));
    assert!(long < 5 * short + Duration::from_secs(1), "{short:?}, then {long:?}");
}

#[test]
fn hundred_mebibytes_are_refused_within_a_minute() {
    let long = "x".repeat(100 << 20);
    let start = ThreadTime::now();
    let text = format!("{{\"name\":\"{long}\",\"total\":1}}");
    assert_eq!(found_as_plan_and_proposal(&text)[0], one("wrong-kind", "/total"));
    let text = format!("{{\"name\":\"{long}");
    assert_eq!(found_as_plan_and_proposal(&text)[0], one("truncated", ""));
    assert!(FinancialPlan::from_json(&text).unwrap_err().to_string().len() < 10_000);
    assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
}

/// A long key is cut in the places below it, so that a hundred problems stay small.
#[test]
fn long_key_is_cut_in_every_place() {
    let key = "x".repeat(1 << 20);
    let values: Vec<String> = (0..200).map(|one| format!("\"f{one}\":1")).collect();
    let text = format!("{{\"principles\":{{\"{key}\":{{{}}}}},\"{key}\":1}}", values.join(","));
    let error = Proposal::from_json(&text).unwrap_err();
    assert_eq!((error.problems().len(), error.unlisted()), (100, 101));
    assert!(serde_json::to_string(&error).unwrap().len() < 200_000);
    assert!(format!("{error:?}").len() < 200_000);
    // The positions still differ.
    let columns: Vec<usize> =
        error.iter().map(|problem| problem.position().unwrap().column).collect();
    assert!(columns.windows(2).all(|pair| pair[0] < pair[1]), "{columns:?}");
}

/// Both have the same cut place, so only the first is listed.
#[test]
fn long_keys_with_one_cut_place_are_counted() {
    let key = "x".repeat(80);
    let text = format!("{{ \"{key}1\": 1, \"{key}2\": 2, \"{key}1\": 3 }}");
    let error = Proposal::from_json(&text).unwrap_err();
    assert_eq!((error.problems().len(), error.unlisted()), (1, 1));
}

#[test]
fn number_of_proposals_is_bounded() {
    let max = Proposal::MAX_PROPOSALS;
    let document = |count: usize| format!("[{}]", vec!["{}"; count].join(","));
    assert_eq!(Proposal::all_from_json(&document(max)).unwrap().len(), max);
    let error = Proposal::all_from_json(&document(max + 1)).unwrap_err();
    let [problem] = error.problems() else { panic!("{error}") };
    assert_eq!((problem.place().as_str(), problem.code()), ("", "too-many"));
    // At most a hundred problems are listed, the others are counted.
    let numbers = format!("{{\"indicators\":[{}]}}", vec!["1"; 1_000_000].join(","));
    let error = Proposal::from_json(&numbers).unwrap_err();
    assert_eq!((error.problems().len(), error.unlisted()), (100, 999_900));
}

/// The positions of many places are found in one pass.
#[test]
fn position_lookup_time_is_linear_in_the_places() {
    let document = |many: usize| {
        let answers: Vec<String> = (0..many).map(|one| format!("\"p{one}\":\"x\"")).collect();
        format!("{{\"principles\":{{{}}}}}", answers.join(","))
    };
    let places = |many: usize| -> Vec<Pointer> {
        (0..many).map(|one| format!("/principles/p{one}").parse().unwrap()).collect()
    };
    let (few, many) = ((document(2_000), places(2_000)), (document(20_000), places(20_000)));
    let find = |(text, places): &(String, Vec<Pointer>)| {
        assert!(positions(text, places).unwrap().iter().all(Option::is_some));
    };
    let (short, long) = (time(|| find(&few)), time(|| find(&many)));
    assert!(long < 40 * short + Duration::from_millis(20), "{short:?}, then {long:?}");
}
