//! The program `check`: its output and exit statuses.

use crate::program::example;
use snapbox::cmd::Command;
use snapbox::{assert_data_eq, file, str};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");
const SAMPLE: &str = include_str!("../../examples/data/efro-vlaanderen-2021-2027.json");

fn check() -> Command {
    example("check")
}

#[test]
fn published_plan_passes_under_the_adopted_regulations() {
    check().assert().code(0).stdout_eq(file!["../golden/check.en.txt"]).stderr_eq("");
    check().args(["--lang", "nl"]).assert().code(0).stdout_eq(file!["../golden/check.nl.txt"]);
}

#[test]
fn published_plan_fails_under_the_strategy_text() {
    let strategy = check().args(["--rules", "strategy-text"]).assert().code(1);
    strategy.stdout_eq(str![[r"
EFRO Vlaanderen 2021-2027, checked against the literal text of the strategy: failed
...
"]]);
}

#[test]
fn plan_is_read_from_a_file_or_standard_input() {
    let sample = format!("{ROOT}/examples/data/efro-vlaanderen-2021-2027.json");
    let json = file!["../golden/adopted.json": Text];
    check().args(["--format", "json", &sample]).assert().code(0).stdout_eq(json.clone());
    check().args(["--format", "json", "-"]).stdin(SAMPLE).assert().code(0).stdout_eq(json);
}

#[test]
fn missing_figures_make_the_report_incomplete() {
    let mut sample: serde_json::Value = serde_json::from_str(SAMPLE).unwrap();
    sample.as_object_mut().unwrap().remove("declared_base").unwrap();
    check().arg("-").stdin(sample.to_string()).assert().code(3);
    check().arg("-").stdin("{\"name\":\"bare\",\"total\":\"1\"}").assert().code(3);
}

#[test]
fn rules_are_read_from_a_file() {
    let rules = format!("{ROOT}/examples/data/own-rules.json");
    check().args(["--rules", &rules]).assert().code(3).stdout_eq(str![[r"
EFRO Vlaanderen 2021-2027, checked against thematic concentration and a cap on mobility: incomplete
...
 passed         policy-objective-2  at least 30% [..]
 not evaluated  mobility-cap [..]
...
Not evaluated
  mobility-cap, /amounts/urban+mobility: no figure for sustainable urban development, theme Mobility
...
"]]);
    // A plan is no rule set, and the file may be missing.
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
fn parts_above_their_whole_fail() {
    let json = "{\"name\":\"x\",\"total\":\"10\",\"urban_development\":{\"total\":\"5\",\"two_cities\":\"6\"}}";
    check().arg("-").stdin(json).assert().code(1);
}

#[test]
fn unreadable_plan_is_refused_with_place_and_reason() {
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
fn readmes_show_real_output() {
    let readmes =
        [("en", include_str!("../../README.md")), ("nl", include_str!("../../README.nl.md"))];
    for (language, readme) in readmes {
        let start = readme.find("EFRO Vlaanderen 2021-2027, ").unwrap();
        let shown = readme[start..].split("\n```").next().unwrap();
        let printed = check().args(["--lang", language]).output().unwrap().stdout;
        let printed = String::from_utf8(printed).unwrap();
        // Tables pad their lines with spaces.
        let printed: Vec<&str> =
            printed.lines().map(str::trim_end).take(shown.lines().count()).collect();
        assert_eq!(printed.len(), 11);
        assert_data_eq!(shown, printed.join("\n"));
    }
}
