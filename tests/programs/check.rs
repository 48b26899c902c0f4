//! The example `check` as the program that people run: what it prints and its exit statuses.

use crate::program::example;
use snapbox::cmd::Command;
use snapbox::{assert_data_eq, file, str};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");
const SAMPLE: &str = include_str!("../../examples/data/efro-vlaanderen-2021-2027.json");

fn check() -> Command {
    example("check")
}

#[test]
fn the_published_figures_pass_and_list_their_assumptions() {
    check().assert().code(0).stdout_eq(file!["../golden/check.en.txt"]).stderr_eq("");
    check().args(["--lang", "nl"]).assert().code(0).stdout_eq(file!["../golden/check.nl.txt"]);
}

#[test]
fn the_strategy_text_fails_on_the_published_figures() {
    let strategy = || check().args(["--rules", "strategy-text"]);
    strategy().assert().code(1).stdout_eq(file!["../golden/check-strategy-text.en.txt"]);
    strategy()
        .args(["--lang", "nl"])
        .assert()
        .code(1)
        .stdout_eq(file!["../golden/check-strategy-text.nl.txt"]);
    strategy()
        .args(["--format", "json"])
        .assert()
        .code(1)
        .stdout_eq(file!["../golden/strategy-text.json": Text]);
}

#[test]
fn a_repair_is_printed_with_its_reasons() {
    let repair = || check().args(["--rules", "strategy-text", "--repair"]);
    repair().assert().code(1).stdout_eq(file!["../golden/repair-strategy-text.en.txt"]);
    let dutch = file!["../golden/repair-strategy-text.nl.txt"];
    repair().args(["--lang", "nl"]).assert().code(1).stdout_eq(dutch);
    let json = file!["../golden/repair-strategy-text.json": Text];
    repair().args(["--format", "json"]).assert().code(1).stdout_eq(json);
    // With technical assistance contracted there is none, and it says why.
    let pinned = || repair().args(["--pin", "technical-assistance"]);
    let said = "[..]\n...\nRepair\n  however the money of this plan is divided, it does not meet priority-1, \
                priority-2 while this does not move: technical assistance\n";
    pinned().assert().code(1).stdout_eq(said);
    let json = pinned().args(["--format", "json"]).output().unwrap().stdout;
    let json: serde_json::Value = serde_json::from_slice(&json).unwrap();
    assert_eq!(json["no_repair"]["code"], "contradiction");
    assert_eq!(json["no_repair"]["args"]["pinned"][0], "technical-assistance");
    // The rules that pass need none.
    let bare = "{\"name\":\"x\",\"total\":\"100\",\"technical_assistance\":\"0\",\"urban_development\":{\"total\":\"8\"}}";
    let said = "...\nRepair\n  Nothing needs to move for the rules that could be evaluated.\n  Not evaluated: two-cities [..]\n...";
    check().args(["--repair", "-"]).stdin(bare).assert().code(3).stdout_eq(said);
}

#[test]
fn a_plan_of_ones_own_is_read_from_a_file_or_standard_input() {
    let sample = format!("{ROOT}/examples/data/efro-vlaanderen-2021-2027.json");
    let json = file!["../golden/adopted.json": Text];
    check().args(["--format", "json", &sample]).assert().code(0).stdout_eq(json.clone());
    check().args(["--format", "json", "-"]).stdin(SAMPLE).assert().code(0).stdout_eq(json);
}

#[test]
fn what_is_missing_leaves_it_incomplete() {
    let mut sample: serde_json::Value = serde_json::from_str(SAMPLE).unwrap();
    sample.as_object_mut().unwrap().remove("declared_base").unwrap();
    check().arg("-").stdin(sample.to_string()).assert().code(3);
    check().arg("-").stdin("{\"name\":\"bare\",\"total\":\"1\"}").assert().code(3);
}

#[test]
fn rules_of_ones_own_are_read_from_a_file() {
    let rules = format!("{ROOT}/examples/data/own-rules.json");
    check()
        .args(["--rules", &rules])
        .assert()
        .code(3)
        .stdout_eq(file!["../golden/check-own-rules.en.txt"]);
    // A plan is no rule set, and a file that is not there is none either.
    let plan = format!("{ROOT}/examples/data/efro-vlaanderen-2021-2027.json");
    let error = str![[r#"
error[missing]: the field "id" is missing
 --> [..]efro-vlaanderen-2021-2027.json:1:1
...
error[unknown-field]: unknown field "name": expected one of "id", "title", "version", "rules", "out_of_scope"
 --> [..]efro-vlaanderen-2021-2027.json:2:3
...
error[unknown-field]: unknown field "assumptions": expected one of "id", "title", "version", "rules", "out_of_scope"
 --> [..]efro-vlaanderen-2021-2027.json:16:3
...

"#]];
    check().args(["--rules", &plan]).assert().code(2).stderr_eq(error);
    check().args(["--rules", "imagined"]).assert().code(2).stderr_eq(str!["imagined: [..]\n"]);
}

#[test]
fn parts_that_exceed_their_whole_fail() {
    let json = "{\"name\":\"x\",\"total\":\"10\",\"urban_development\":{\"total\":\"5\",\"two_cities\":\"6\"}}";
    check().arg("-").stdin(json).assert().code(1);
}

#[test]
fn what_cannot_be_read_says_where_and_why() {
    let refused = |input: &'static [u8], language: &str, message: &str| {
        check()
            .args(["--lang", language, "-"])
            .stdin(input)
            .assert()
            .code(2)
            .stderr_eq(message.to_string());
    };
    refused(
        b"{\n \"name\": \"x\",\n \"total\": 1.5\n}",
        "nl",
        "fout[wrong-kind]: hier staat het getal 1.5: verwacht het bedrag als tekst, zoals \"1234.56\"\n \
         --> standaardinvoer:3:11\n...",
    );
    refused(
        b"{\"name\":\"\xff\"}",
        "en",
        "standard input: not UTF-8 from byte 9 on: expected text in UTF-8\n",
    );
    // A letter of UTF-16.
    refused(
        b"\xff\xfe{\0",
        "en",
        "standard input: not UTF-8 from byte 0 on: expected text in UTF-8\n",
    );
    check().arg("no/such/plan.json").assert().code(2).stderr_eq(str!["no/such/plan.json: [..]\n"]);
    check().args(["--lang", "fr"]).assert().code(2).stderr_eq(str![[r#"
error: invalid value 'fr' for '--lang <LANG>': "fr" is not a supported language: expected "nl" or "en"

For more information, try '--help'.

"#]]);
}

#[test]
fn every_problem_of_a_broken_plan_is_shown() {
    let broken = include_str!("../bad/plan/several-at-once.json");
    let errors = file!["../golden/check-broken.en.stderr.txt"];
    check().arg("-").stdin(broken).assert().code(2).stdout_eq("").stderr_eq(errors);
}

#[test]
fn each_readme_shows_what_the_program_prints() {
    let readmes =
        [("en", include_str!("../../README.md")), ("nl", include_str!("../../README.nl.md"))];
    for (language, readme) in readmes {
        let shown = readme.split("```text\n").nth(1).unwrap().split("\n```").next().unwrap();
        let printed = check().args(["--lang", language]).output().unwrap().stdout;
        let printed = String::from_utf8(printed).unwrap();
        // A table pads its lines, which no one sees.
        let printed: Vec<&str> =
            printed.lines().map(str::trim_end).take(shown.lines().count()).collect();
        assert_eq!(printed.len(), 9);
        assert_data_eq!(shown, printed.join("\n"));
    }
}
