//! Rows that are counted apart in two editions, rows that are too short, and standard input.

use std::fs::File;
use std::process::{Command, Stdio};

use crate::support::{package, run, written};

const MAPPING: &str = r#"
format = "csv"
[columns]
id = "Nr"
objective = "Objective"
total = "Total"
ignore = ["Note", "column F"]
[erdf]
amount = "ERDF"
[objectives]
"B3" = "outside"
[fixed]
stage = "selected"
strand = "ghent"
"#;

fn list(name: &str, rows: &str) -> String {
    let text = format!("Nr,Objective,Total,ERDF,Note,\n{rows}\n");
    written(name, text.as_bytes()).to_str().unwrap().to_string()
}

#[test]
fn rows_counted_apart_are_compared_in_sum() {
    let mapping = written("apart.toml", MAPPING.as_bytes());
    let mapping = mapping.to_str().unwrap();
    let earlier = list("apart-earlier.csv", "1,RSO2.4,10.00,4.00,\n2,B3,20.00,8.00,");
    let now = list("apart-now.csv", "1,RSO2.4,10.00,4.00,\n2,B3,30.00,9.00,");
    for (language, expected) in [
        (
            "en",
            "counted apart: 1 row, ERDF €8.00, total €20.00 → 1 row, ERDF €9.00, total €30.00\n",
        ),
        (
            "nl",
            "apart geteld: 1 rij, EFRO € 8,00, totaal € 20,00 → 1 rij, EFRO € 9,00, totaal € 30,00\n",
        ),
    ] {
        let answer = run(&[mapping, &now, "--since", &earlier, "--lang", language]);
        let stdout = answer.stdout.replace('\u{a0}', " ");
        assert!(stdout.contains(expected), "{stdout}");
        let same = run(&[mapping, &now, "--since", &now, "--lang", language]);
        assert!(!same.stdout.contains(" → "), "{}", same.stdout);
    }
}

#[test]
fn a_row_with_fewer_cells_than_columns_is_named() {
    let mapping = written("short.toml", MAPPING.as_bytes());
    let mapping = mapping.to_str().unwrap();
    let rows = "1,RSO2.4,10.00,4.00,x\n2,RSO2.4,8.00,7.00\n3,RSO2.4,9.00,7.00,,";
    let answer = run(&[mapping, &list("short.csv", rows)]);
    assert!(
        answer.stdout.contains("1 row (line 3): fewer cells than columns"),
        "{}",
        answer.stdout
    );
    assert_eq!(answer.status, 0);
}

#[cfg(unix)]
#[test]
fn a_list_on_standard_input_is_not_overwritten() {
    let mapping = written("input.toml", MAPPING.as_bytes());
    let list = list("input.csv", "1,RSO2.4,10.00,4.00,");
    let before = std::fs::read(&list).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_import-operations"))
        .args([mapping.to_str().unwrap(), "-", "--output", &list, "--force"])
        .current_dir(package())
        .stdin(Stdio::from(File::open(&list).unwrap()))
        .output()
        .unwrap();
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert!(stderr.contains("is an input, too"), "{stderr}");
    assert_eq!(output.status.code(), Some(2));
    assert!(std::fs::read(&list).unwrap() == before);
}
