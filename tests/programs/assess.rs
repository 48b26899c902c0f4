//! The program `assess`: its output and exit statuses.

use crate::program::example;
use efro_gti::{Proposal, Report};
use snapbox::cmd::Command;
use snapbox::{file, str};

const SEVERAL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/data/proposals.json");

fn assess() -> Command {
    example("assess")
}

#[test]
fn sample_proposal_is_incomplete_until_it_is_judged() {
    assess().assert().code(3).stdout_eq(file!["../golden/assess.en.txt"]);
    assess().args(["--lang", "nl"]).assert().code(3).stdout_eq(file!["../golden/assess.nl.txt"]);
    let json = file!["../golden/assess.json": Text];
    assess().args(["--format", "json"]).assert().code(3).stdout_eq(json);
}

#[test]
fn assessment_of_several_proposals() {
    let several = || assess().arg(SEVERAL);
    several().assert().code(1).stdout_eq(str![[r"
...
Together: 0 passed, 3 incomplete, 3 failed
...
"]]);
    several().args(["--lang", "nl"]).assert().code(1).stdout_eq(str![[r"
...
Samen: 0 voldoet, 3 onvolledig, 3 voldoet niet
...
"]]);
    let json = several().args(["--format", "json"]).output().unwrap().stdout;
    let reports: Vec<Report> = serde_json::from_slice(&json).unwrap();
    let proposals = Proposal::all_from_json(&std::fs::read_to_string(SEVERAL).unwrap()).unwrap();
    let proposals: Vec<Proposal> = proposals.into_iter().map(Result::unwrap).collect();
    assert_eq!(reports, Proposal::assess_all(&proposals));
}

#[test]
fn nearly_empty_form_is_incomplete_or_failed() {
    let statements = |text: &str| assess().arg("-").stdin(text).assert();
    statements("{}").code(3);
    statements(r#"{ "themes": ["mobility", "mobility"] }"#).code(1);
    statements("[]").code(3).stdout_eq("No proposals\n");
}

#[test]
fn unreadable_proposal_is_refused_with_its_place() {
    let refused = |text: &str, message: &str| {
        assess().arg("-").stdin(text).assert().code(2).stderr_eq(message.to_string());
    };
    refused(
        r#"[{}, { "themas": [] }]"#,
        "error[unknown-field]: unknown field \"themas\": did you mean \"themes\"?\n --> standard input:1:8\n...",
    );
    refused(
        r#"{ "budget": { "erdf": 12 } }"#,
        "error[wrong-kind]: found the number 12: expected the amount as a string, such as \"1234.56\"\n \
         --> standard input:1:23\n...",
    );
}
