//! The example `catalogue` as the program that people run.

use crate::program::example;
use serde_json::Value;

fn catalogue(arguments: &[&str]) -> String {
    let output = example("catalogue").args(arguments).output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

/// Every object in `value` that has an `id`, and so is a record.
fn records<'a>(value: &'a Value, found: &mut Vec<&'a Value>) {
    match value {
        Value::Object(fields) => {
            if fields.contains_key("id") {
                found.push(value);
            }
            fields.values().for_each(|one| records(one, found));
        }
        Value::Array(values) => values.iter().for_each(|one| records(one, found)),
        _ => {}
    }
}

#[test]
fn the_json_has_everything_in_both_languages_and_cited() {
    let json: Value = serde_json::from_str(&catalogue(&["--format", "json"])).unwrap();
    for key in
        ["edition", "priorities", "introduction", "delimiting_rules", "policy_documents", "cities"]
    {
        assert!(!json[key].is_null(), "{key}");
    }
    let lengths = ["priorities", "specific_objectives", "indicators", "themes", "cities"]
        .map(|key| json[key].as_array().unwrap().len());
    assert_eq!(lengths, [2, 7, 81, 7, 2]);
    for (city, nis, actions) in [(0, "11002", 52), (1, "44021", 24)] {
        let city = &json["cities"][city];
        assert_eq!(city["nis"], nis);
        assert_eq!(city["example_actions"].as_array().unwrap().len(), actions);
        for key in [
            "area",
            "background",
            "needs",
            "opportunities",
            "approach",
            "stakeholders",
            "policy_documents",
        ] {
            assert!(!city[key].as_array().unwrap().is_empty(), "{key}");
        }
    }
    let mut found = Vec::new();
    records(&json, &mut found);
    assert!(found.len() > 400, "{}", found.len());
    for record in found {
        let id = &record["id"];
        assert!(record["citation"]["section"].is_string() && record["begins"].is_string(), "{id}");
        let text = if record["text"].is_null() { &record["title"] } else { &record["text"] };
        assert!(text["nl"].is_string() && text["en"].is_string(), "{id}");
        for statistic in record["statistics"].as_array().into_iter().flatten() {
            assert!(
                statistic["value"].is_string() && statistic["citation"]["section"].is_string(),
                "{id}"
            );
        }
    }
}

#[test]
fn the_tree_and_markdown_are_in_either_language() {
    let tree = catalogue(&[]);
    assert!(tree.starts_with("GTI strategy of Antwerp and Ghent\n├── Priorities\n"));
    assert!(tree.contains("# ") && tree.contains("531,862 inhabitants"), "figures are shown");
    // Links with their reasons, and why there is none.
    assert!(tree.contains("→ antwerp-need-digitalisation-4 (inference: "));
    assert!(tree.contains("← antwerp-opportunity-safe-city-1 (stated)"));
    assert!(tree.contains("∅ The needs do not mention safety; section 3.1.2 does."));
    let markdown = catalogue(&["--lang", "nl", "--format", "markdown"]);
    assert!(markdown.starts_with("# GTI-strategie Antwerpen en Gent\n"));
    assert!(markdown.contains("531.862 inwoners"));
    assert!(!markdown.contains("Example actions"));
}
