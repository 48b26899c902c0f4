//! Names, arguments and file names with characters that a terminal acts on: each is shown escaped.

use crate::program::example;
use serde_json::{Value, json};

/// A colour, a control character of eight bits, a change of direction, the end of a line, and a character
/// that XML does not allow.
const HOSTILE: &str = "A\u{1b}[31m\u{9b}2J\u{202e}\r\npassed\u{1}";

/// Runs a program and returns what it prints, which has no hidden characters but the ends of lines.
fn printed(program: &str, arguments: &[&str], document: &Value) -> String {
    let command = example(program).args(arguments).stdin(document.to_string());
    let output = command.output().unwrap();
    let printed = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    let hidden = |one: char| one.is_control() && one != '\n' || one == '\u{202e}';
    assert!(!printed.contains(hidden), "{program} {arguments:?}: {printed:?}");
    printed
}

/// Asserts that a program shows the hostile text, and only escaped.
fn assert_escaped(program: &str, arguments: &[&str], document: &Value) {
    for language in ["nl", "en"] {
        for format in ["text", "json"] {
            let more = ["--lang", language, "--format", format];
            let printed = printed(program, &[arguments, &more].concat(), document);
            // A message may be in quotes, in which the line end of a text is escaped as in Rust.
            let shown = ["\\u{a}passed", "\\npassed"].iter().any(|one| printed.contains(one));
            assert!(shown, "{program} {arguments:?}: {printed}");
        }
    }
}

fn plan() -> Value {
    json!({
        "name": HOSTILE, "total": "1000.00",
        "urban_development": { "total": "10.00" },
        "assumptions": [{ "place": "/urban_development/total", "text": { "nl": HOSTILE, "en": HOSTILE } }],
    })
}

/// Writes a document to a separate file, and returns its path.
fn written(name: &str, document: &Value) -> String {
    let folder = std::env::temp_dir().join(format!("efro-gti-hostile-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    std::fs::write(&path, document.to_string()).unwrap();
    path.into_os_string().into_string().unwrap()
}

fn rules() -> Value {
    let text = json!({ "nl": HOSTILE, "en": HOSTILE });
    json!({
        "id": HOSTILE, "title": text, "version": HOSTILE,
        "rules": [{
            "id": HOSTILE, "title": text, "target": "urban", "bound": "at-least", "share": "8%", "base": "net",
            "citation": { "source": { "title": text }, "article": HOSTILE }, "note": text,
        }],
        "out_of_scope": [{
            "id": HOSTILE, "text": text,
            "citation": { "source": { "title": text }, "section": HOSTILE },
        }],
    })
}

#[test]
fn plans_and_rule_sets_are_shown_escaped() {
    let rules = written("rules.json", &rules());
    let rules = ["--rules", &*rules];
    assert_escaped("check", &[&rules[..], &["-"]].concat(), &plan());
    assert_escaped("check", &["-"], &json!({ "name": "x", "total": HOSTILE }));
    assert_escaped("envelopes", &[&rules[..], &["--total", "100.00"]].concat(), &json!({}));
    if cfg!(feature = "repair") {
        assert_escaped("repair", &[&rules[..], &["-"]].concat(), &plan());
    }
}

#[test]
fn proposals_are_shown_escaped() {
    let judgement = json!({ "verdict": "not-convincing", "by": HOSTILE, "on": "2024-01-18", "reason": HOSTILE });
    let statement = json!({ "answer": HOSTILE, "judgements": [judgement] });
    let proposal = json!({
        "id": HOSTILE, "title": HOSTILE, "lead": HOSTILE, "call": HOSTILE, "cities": ["ghent", HOSTILE],
        "themes": [HOSTILE], "location": { "municipalities": [HOSTILE], "description": HOSTILE },
        "principles": { HOSTILE: statement }, "urban_angle": statement, "urban_needs": [HOSTILE],
        "indicators": [{ "code": HOSTILE, "target": HOSTILE }],
        "budget": { "erdf": HOSTILE }, "period": { "start": HOSTILE },
        "other_european_funding": [{ "programme": HOSTILE, "same_expenditure": true }],
    });
    assert_escaped("assess", &["-"], &proposal);
    assert_escaped("assess", &["-"], &json!([proposal, proposal]));
    assert_escaped("assess", &["-"], &json!({ HOSTILE: 1 }));
}

#[cfg(feature = "csv")]
#[test]
fn chart_of_a_hostile_plan_is_sound() {
    let (plan, rules) = (written("plan.json", &plan()), written("chart-rules.json", &rules()));
    let chart = plan.replace("plan.json", "chart.svg");
    let arguments = ["--plan", &*plan, "--rules", &*rules, "--chart", &*chart];
    assert_escaped("portfolio", &arguments, &json!({}));
    let chart = std::fs::read_to_string(chart).unwrap();
    assert!(chart.contains("A\\u{1b}[31m"), "{chart}");
    assert!(!chart.contains(|one: char| one.is_control() && one != '\n'), "{chart}");
}

#[test]
fn arguments_and_file_names_are_shown_escaped() {
    let no_file = &HOSTILE[..HOSTILE.len() - 1];
    #[cfg(feature = "csv")]
    let no_folder = &*format!("no-folder/{HOSTILE}");
    for (program, arguments) in [
        ("check", &["--lang", HOSTILE][..]),
        ("check", &["--rules", HOSTILE]),
        ("check", &[no_file]),
        ("check", &["--format", "text", "-", HOSTILE]),
        ("assess", &[no_file]),
        ("assess", &["--call", HOSTILE]),
        ("assess", &["--format", HOSTILE]),
        ("envelopes", &["--total", HOSTILE]),
        ("envelopes", &["--total", "1.00", "--base", HOSTILE]),
        ("split", &["--total", HOSTILE, "--weights", "1"]),
        ("split", &["--total", "1.00", "--weights", HOSTILE]),
        ("split", &[HOSTILE]),
        ("catalogue", &["--format", HOSTILE]),
        #[cfg(feature = "csv")]
        ("portfolio", &["--stage", HOSTILE]),
        #[cfg(feature = "csv")]
        ("portfolio", &[no_file]),
        #[cfg(feature = "csv")]
        ("portfolio", &["--chart", no_folder]),
        #[cfg(feature = "repair")]
        ("repair", &["--pin", HOSTILE]),
        #[cfg(feature = "schemars")]
        ("schemas", &[no_file]),
    ] {
        let printed = printed(program, arguments, &json!(null));
        assert!(printed.contains("[31m"), "{program} {arguments:?}: {printed}");
    }
}
