//! The example `repair` as the program that people run: what it prints and its exit statuses.

use crate::program::example;
use snapbox::cmd::Command;
use snapbox::{file, str};

fn repair() -> Command {
    example("repair")
}

fn of_strategy() -> Command {
    repair().args(["--rules", "strategy-text"])
}

#[test]
fn a_repair_is_printed_with_its_reasons() {
    let english = file!["../golden/repair-strategy-text.en.txt"];
    of_strategy().assert().code(0).stdout_eq(english).stderr_eq("");
    let dutch = file!["../golden/repair-strategy-text.nl.txt"];
    of_strategy().args(["--lang", "nl"]).assert().code(0).stdout_eq(dutch);
    let json = file!["../golden/repair-strategy-text.json": Text];
    of_strategy().args(["--format", "json"]).assert().code(0).stdout_eq(json);
    repair().assert().code(0).stdout_eq(file!["../golden/repair.en.txt"]);
}

#[test]
fn rules_and_pins_in_the_way_are_named() {
    let pinned = || of_strategy().args(["--pin", "technical-assistance"]);
    pinned().assert().code(1).stdout_eq(str![[r"
however the money of this plan is divided, it does not meet “Share of priority 1” (priority-1), “Share of priority 2” (priority-2) while this does not move: technical assistance

"]]);
    let json = pinned().args(["--format", "json"]).output().unwrap().stdout;
    let json: serde_json::Value = serde_json::from_slice(&json).unwrap();
    assert_eq!(json["no_repair"]["code"], "contradiction");
    assert_eq!(json["no_repair"]["args"]["pinned"][0], "technical-assistance");
    assert!(json["no_repair"]["message"]["nl"].as_str().unwrap().contains("priority-1"));
}

#[test]
fn a_rule_without_its_figures_leaves_it_incomplete() {
    let bare = "{\"name\":\"x\",\"total\":\"100\",\"technical_assistance\":\"0\",\"urban_development\":{\"total\":\"8\"}}";
    let said = "...\nRepair\n  Nothing needs to move for the rules that could be evaluated.\n...\n  Not evaluated: “Share of Antwerp and Ghent” (two-cities) [..]\n...";
    repair().arg("-").stdin(bare).assert().code(3).stdout_eq(said);
    repair().arg("-").stdin("{").assert().code(2).stdout_eq("");
}
