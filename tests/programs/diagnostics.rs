//! How the programs show a document that cannot be read: each problem, marked in its line.

use std::fmt::Write as _;

use crate::program::example;
use snapbox::{Data, assert_data_eq};

/// Runs a program on a document on standard input. Returns its error output and exit status.
fn refused(program: &str, arguments: &[&str], document: &str) -> (String, i32) {
    let output = example(program).args(arguments).arg("-").stdin(document).output().unwrap();
    let printed = String::from_utf8(output.stderr).unwrap();
    assert!(!printed.contains('\x1b'), "no colour outside a terminal");
    (printed, output.status.code().unwrap())
}

/// A form with values that cannot be read: it is assessed all the same.
const SLIPS: &str = "{ \"title\": \"x\",\n  \"themes\": [\"klimaatadaptatei\", \"mobilty\"],\n  \
                     \"specific_objectives\": [\"RSO2.5\"], \"cities\": [\"Gnet\", \"Brugge\"] }\n";

#[test]
fn problems_are_marked_in_their_line() {
    let envelopes = ["--total", "1.00", "--lang", "nl", "--rules"];
    let check = |name, document| (name, "check", &[][..], document, 2);
    let e = "é".repeat(1 << 20);
    let long = format!("{{\"name\": \"{e}\", \"totl\": \"5\", \"source\": [\"{e}\"]}}");
    let cases: [(&str, &str, &[&str], &str, i32); 12] = [
        check(
            "unknown field",
            "{\n  \"name\": \"x\",\n  \"totaal\": \"5\",\n  \"total\": \"5\"\n}\n",
        ),
        check("missing field", "{\n  \"name\": \"x\"\n}\n"),
        check("bad amount", "{\n  \"name\": \"x\",\n  \"total\": \"1.234,56\"\n}\n"),
        check("syntax", "{\n  \"name\": \"x\",\n  \"total\" \"5\"\n}\n"),
        check("truncated", "{\n  \"name\": \"x\",\n  \"total\": "),
        check("empty", ""),
        check("several problems", include_str!("../bad/plan/several-at-once.json")),
        check("long line", &long),
        (
            "tabs, wide and invisible characters",
            "assess",
            &[],
            "[{ \"title\": \"één\" },\r\n\t{ \"title\": \"日本語\",\t\"themas\": [],\r\n\
             \t\"budget\": { \"erdf\": \"12,50\" }, \"naam\u{202e}\": 1 }]\r\n",
            2,
        ),
        ("values of a form", "assess", &["--lang", "nl"], SLIPS, 1),
        (
            "rule set",
            "envelopes",
            &envelopes,
            "{ \"id\": \"own\", \"titel\": { \"en\": \"x\" }, \"rules\": [] }",
            2,
        ),
        (
            "plan of a portfolio",
            "portfolio",
            &["--plan"],
            "{ \"name\": \"x\",\n  \"total\": 5 }",
            2,
        ),
    ];
    let mut listing = String::new();
    for (name, program, arguments, document, status) in cases {
        let (printed, found) = refused(program, arguments, document);
        assert_eq!(found, status, "{name}");
        writeln!(listing, "== {name}\n{printed}").unwrap();
    }
    // Raw, because some of the characters would be normalised.
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/diagnostics.txt");
    assert_data_eq!(listing, Data::read_from(path.as_ref(), None).raw());
}

#[test]
fn report_of_a_form_lists_accepted_codes() {
    let output = example("assess").args(["--format", "json", "-"]).stdin(SLIPS).output().unwrap();
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let outcomes = report["outcomes"].as_array().unwrap();
    let slip = outcomes.iter().find(|one| one["place"] == "/themes/0").unwrap();
    assert_eq!((&slip["code"], &slip["args"]["expected"]), (&"unreadable".into(), &"code".into()));
    assert_eq!(slip["args"]["accepted"][2], "climate-adaptation");
    assert!(slip["args"]["also_read"].as_array().unwrap().contains(&"Klimaatadaptatie".into()));
}

#[test]
fn a_hundred_problems_are_shown_and_the_rest_is_counted() {
    let fields: Vec<String> = (0..150).map(|one| format!("\"f{one}\": 1")).collect();
    let (printed, _) = refused("check", &[], &format!("{{{}}}", fields.join(",\n")));
    assert!(printed.ends_with("\n\n52 more problems\n"), "{printed}");
    assert_eq!(printed.matches("error[").count(), 100);
}
