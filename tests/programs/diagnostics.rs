//! What the examples say of a document that cannot be read: each place, marked in its line.

use crate::program::example;
use snapbox::{Data, assert_data_eq};

/// What the example says of a document on standard input, and its exit status.
fn said(example_of: &str, arguments: &[&str], document: &str) -> (String, i32) {
    let output = example(example_of).args(arguments).arg("-").stdin(document).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(!said.contains('\x1b'), "no colour where nobody looks");
    (said, output.status.code().unwrap())
}

/// Holds what is said to the golden file of that name.
fn golden(name: &str, said: &str) {
    let path = format!("{}/tests/golden/diagnostics/{name}.txt", env!("CARGO_MANIFEST_DIR"));
    assert_data_eq!(said, Data::read_from(path.as_ref(), None).raw());
}

#[test]
fn a_plan_is_refused_where_it_is_wrong() {
    let documents = [
        ("unknown-field", "{\n  \"name\": \"x\",\n  \"totaal\": \"5\",\n  \"total\": \"5\"\n}\n"),
        ("missing-field", "{\n  \"name\": \"x\"\n}\n"),
        ("bad-amount", "{\n  \"name\": \"x\",\n  \"total\": \"1.234,56\"\n}\n"),
        ("syntax", "{\n  \"name\": \"x\",\n  \"total\" \"5\"\n}\n"),
        ("truncated", "{\n  \"name\": \"x\",\n  \"total\": "),
        ("nothing", ""),
    ];
    for (name, document) in documents {
        let (said, status) = said("check", &[], document);
        assert_eq!(status, 2, "{name}");
        golden(name, &said);
    }
}

#[test]
fn a_slip_in_a_form_is_shown_and_the_rest_assessed() {
    let form = "{ \"title\": \"x\",\n  \"themes\": [\"klimaatadaptatei\", \"mobilty\"],\n  \
                \"specific_objectives\": [\"RSO2.5\"], \"cities\": [\"Gnet\", \"Brugge\"] }\n";
    let (dutch, status) = said("assess", &["--lang", "nl"], form);
    assert_eq!(status, 1, "a form may be half filled in");
    golden("slips.nl", &dutch);
    // As JSON the report has the same places, and what may stand there.
    let output = example("assess").args(["--format", "json", "-"]).stdin(form).output().unwrap();
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let outcomes = report["outcomes"].as_array().unwrap();
    let slip = outcomes.iter().find(|one| one["place"] == "/themes/0").unwrap();
    assert_eq!((&slip["code"], &slip["args"]["expected"]), (&"unreadable".into(), &"code".into()));
    assert_eq!(slip["args"]["accepted"][2], "climate-adaptation");
    assert!(slip["args"]["also_read"].as_array().unwrap().contains(&"Klimaatadaptatie".into()));
}

#[test]
fn marks_stand_under_their_place_whatever_is_before_it() {
    let forms = "[{ \"title\": \"één\" },\r\n\t{ \"title\": \"日本語\",\t\"themas\": [],\r\n\
                 \t\"budget\": { \"erdf\": \"12,50\" }, \"naam\u{202e}\": 1 }]\r\n";
    let (said, status) = said("assess", &[], forms);
    assert_eq!(status, 2);
    golden("odd-characters", &said);
}

#[test]
fn of_a_long_line_only_what_is_around_a_place_is_shown() {
    let long = "é".repeat(1 << 20);
    let (said, status) = said(
        "check",
        &[],
        &format!("{{\"name\": \"{long}\", \"totl\": \"5\", \"source\": [\"{long}\"]}}"),
    );
    assert_eq!(status, 2);
    golden("long-line", &said);
}

#[test]
fn of_more_than_a_hundred_the_rest_is_counted_last() {
    let fields: Vec<String> = (0..150).map(|one| format!("\"f{one}\": 1")).collect();
    let (said, _) = said("check", &[], &format!("{{{}}}", fields.join(",\n")));
    assert!(said.ends_with("\n\n52 more problems\n"), "{said}");
    assert_eq!(said.matches("error[").count(), 100);
}

#[test]
fn rules_and_plans_of_other_examples_are_refused_alike() {
    let rules = "{ \"id\": \"own\", \"titel\": { \"en\": \"x\" }, \"rules\": [] }";
    let output = example("envelopes")
        .args(["--total", "1.00", "--lang", "nl", "--rules", "-"])
        .stdin(rules)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    golden("rule-set.nl", &String::from_utf8(output.stderr).unwrap());
    let plan = "{ \"name\": \"x\",\n  \"total\": 5 }";
    let output = example("portfolio").args(["--plan", "-"]).stdin(plan).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    golden("plan-of-a-portfolio", &String::from_utf8(output.stderr).unwrap());
}
