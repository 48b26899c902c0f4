//! The words of a list, compared with the entries of the mapping.

use serde_json::Value;

use crate::support::{Answer, golden, run, written};

const MAPPING: &str = r#"
[columns]
id = "Nr"
objective = "Objective"
strand = "Place"
total = "Total"
[erdf]
amount = "ERDF"
[fixed]
stage = "selected"
"#;

fn answer(number: usize, tables: &str, rows: &str, extra: &[&str]) -> Answer {
    let mapping =
        written(&format!("words-{number}.toml"), format!("{MAPPING}\n{tables}").as_bytes());
    let list = format!("Nr,Objective,Place,Total,ERDF\n{rows}\n");
    let list = written(&format!("words-{number}.csv"), list.as_bytes());
    let arguments = [mapping.to_str().unwrap(), list.to_str().unwrap()];
    run(&[&arguments, extra].concat())
}

/// Each case: what it shows, the tables of words, and the rows.
const CASES: [(&str, &str, &str); 6] = [
    (
        "a misspelled word of the mapping",
        "[strands]\n\"Ghent\" = \"ghent\"\n\"*\" = \"regular\"",
        "1,RSO2.4,Gent,10.00,4.00\n2,RSO2.4,gent,10.00,4.00\n3,RSO2.4,Aalst,10.00,4.00",
    ),
    (
        "a misspelled word of the list",
        "[strands]\n\"Gent\" = \"ghent\"\n\"*\" = \"regular\"",
        "1,RSO2.4,Gent,10.00,4.00\n2,RSO2.4,Ghent,10.00,4.00",
    ),
    (
        "a word that is named",
        "[strands]\n\"Gent\" = \"ghent\"\n\"Ghent\" = \"ghent\"\n\"\" = \"regular\"\n\"*\" = \"outside\"",
        "1,RSO2.4,Gent,10.00,4.00\n2,RSO2.4,Ghent,10.00,4.00\n3,RSO2.4,,10.00,4.00",
    ),
    (
        "a blank cell that a pattern takes, and that of a total",
        "[strands]\n\"Gent\" = \"ghent\"\n\"*\" = \"outside\"",
        "1,RSO2.4,,10.00,4.00\n2,RSO2.4,Aalst,10.00,4.00\nTotal,,,20.00,8.00",
    ),
    (
        "codes with other digits, and entries that match no row",
        "[objectives]\n\"SD 2.8 x\" = \"RSO2.8\"\n\"B3\" = \"outside\"\n\"P*\" = \"RSO1.1\"\n\"*\" = \"outside\"",
        "1,SD 2.7 x,ghent,10.00,4.00\n2,P1,ghent,10.00,4.00",
    ),
    (
        "a word that no entry has",
        "[strands]\n\"Antwerpen\" = \"antwerp\"",
        "1,RSO2.4,Antwerpn,10.00,4.00",
    ),
];

#[test]
fn words_that_a_pattern_takes_and_entries_without_a_row_are_reported() {
    let mut text = String::new();
    for (number, (case, tables, rows)) in CASES.iter().enumerate() {
        for language in ["en", "nl"] {
            let answer = answer(number, tables, rows, &["--lang", language]);
            let report = answer.stdout.split("Data that a list must have").next().unwrap();
            let report = report.split("Gegevens die een lijst").next().unwrap();
            text += &format!("# {case}: exit status {}\n{report}\n", answer.status);
        }
    }
    golden("words.txt", &text);
}

#[test]
fn json_has_every_word_that_a_pattern_took() {
    let rows: Vec<String> =
        (0..30).map(|number| format!("{number},RSO2.4,place {number},10.00,4.00")).collect();
    let answer =
        answer(9, "[strands]\n\"*\" = \"regular\"", &rows.join("\n"), &["--report", "json"]);
    assert_eq!(answer.status, 0);
    let report: Value = serde_json::from_str(&answer.stdout).unwrap();
    let pattern = &report["words"]["patterns"][0];
    assert_eq!(pattern["pattern"], "*");
    assert_eq!(pattern["erdf"], "120.00");
    assert_eq!(pattern["words"].as_array().unwrap().len(), 30);
}
