//! The program `envelopes`: its output and exit statuses.

use crate::program::example;
use snapbox::cmd::Command;
use snapbox::{file, str};

fn envelopes() -> Command {
    example("envelopes").args(["--total", "276078000.00"])
}

fn of_custom_rules() -> Command {
    let rules = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/data/own-rules.json");
    envelopes().args(["--rules", rules, "--base", "net=266742000.00"])
}

#[test]
fn envelopes_under_the_adopted_regulations() {
    let complete = || {
        envelopes().args([
            "--technical-assistance",
            "9336000.00",
            "--base",
            "declared=197910000.00",
            "--cities",
            "2,1",
        ])
    };
    complete().assert().code(0).stdout_eq(file!["../golden/envelopes.en.txt"]);
    complete()
        .args(["--lang", "nl"])
        .assert()
        .code(0)
        .stdout_eq(file!["../golden/envelopes.nl.txt"]);
    let json = file!["../golden/envelopes.json": Text];
    complete().args(["--format", "json"]).assert().code(0).stdout_eq(json);
}

#[test]
fn envelopes_are_incomplete_without_the_urban_amount() {
    of_custom_rules().assert().code(3).stdout_eq(str![[r"
thematic concentration and a cap on mobility
...
 mobility-cap        ≤ 40%  sustainable urban development [..] no figure for sustainable urban development: add --base urban=AMOUNT [..]
...
"]]);
}

#[test]
fn envelopes_of_custom_rules() {
    of_custom_rules().args(["--base", "urban=19791000.00"]).assert().code(0).stdout_eq(str![[r"
thematic concentration and a cap on mobility
...
 policy-objective-2  ≥ 30% [..] €80,022,600.00  priority 2.A.2 [..]
 mobility-cap        ≤ 40% [..] €7,916,400.00  sustainable urban development, theme Mobility [..]
...
"]]);
}

#[test]
fn bad_arguments_are_refused_with_a_reason() {
    let refused = |arguments: &[&str], message: &str| {
        envelopes().args(arguments).assert().code(2).stderr_eq(message.to_string());
    };
    refused(&["--cities", "1"], "--cities: expected 2 weights, such as 2,1\n");
    refused(&["--base", "programme=1.00"], "--base programme: that amount was given before\n");
    refused(
        &["--technical-assistance", "300000000.00"],
        "-€23,922,000.00: expected zero or more\n",
    );
    refused(
        &["--cities", "2,1", "--rules", "strategy-text"],
        "--cities: no rule sets an amount aside for the two cities\n",
    );
    envelopes().args(["--base", "urban"]).assert().code(2);
    envelopes().args(["--base", "urbain=1"]).assert().code(2);
}
