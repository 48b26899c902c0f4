//! Lists of which no operation counts, and rows that are none.

use crate::support::{run, written};

/// Returns a mapping with these lines above its tables.
fn mapping(keys: &str) -> String {
    format!(
        r#"{keys}
[columns]
id = "Nr"
title = "Name"
objective = "Objective"
total = "Total"
[erdf]
amount = "ERDF"
[fixed]
stage = "selected"
strand = "ghent"
[objectives]
"B3" = "outside"
"TB" = "technical-assistance"
"#
    )
}

#[test]
fn a_list_without_an_operation_is_incomplete_and_says_why() {
    let outside = "1,a,B3,10.00,4.00\n2,b,B3,20.00,8.00\n";
    let skip = "[[skip]]\ncolumn = \"Nr\"\nis = [\"1\", \"2\"]\n";
    for (number, (keys, tables, rows, en, nl)) in [
        ("", "", "", "the list has no rows", "de lijst heeft geen rijen"),
        ("", "", "\n,,,,\n", "the list has no rows", "de lijst heeft geen rijen"),
        (
            "",
            "",
            outside,
            "every row is outside the strategy",
            "elke rij is van buiten de strategie",
        ),
        (
            "",
            "",
            "1,a,TB,10.00,4.00",
            "every row is technical assistance",
            "elke rij is technische bijstand",
        ),
        ("", "", "1,a,X,10.00,4.00", "every row is left out", "elke rij is weggelaten"),
        ("", "", "Total,,,10.00,4.00", "every row is a total", "elke rij is een totaal"),
        ("", skip, outside, "every row is skipped", "elke rij is overgeslagen"),
        (
            "stop = \"blank-row\"",
            "",
            "\n1,a,B3,10.00,4.00",
            "every row is skipped",
            "elke rij is overgeslagen",
        ),
        (
            "stop = { column = \"Nr\", is = \"3\" }",
            "",
            "1,a,B3,10.00,4.00\n2,b,X,20.00,8.00\n3,c,RSO2.4,30.00,9.00",
            "every row is outside the strategy or skipped or left out",
            "elke rij is van buiten de strategie of overgeslagen of weggelaten",
        ),
    ]
    .into_iter()
    .enumerate()
    {
        let mapping = format!("{}{tables}", mapping(keys));
        let mapping = written(&format!("without-{number}.toml"), mapping.as_bytes());
        let list = format!("Nr,Name,Objective,Total,ERDF\n{rows}");
        let list = written(&format!("without-{number}.csv"), list.as_bytes());
        for (language, says) in [
            ("en", format!("No operation counts: {en}.\n")),
            ("nl", format!("Geen enkele concrete actie telt mee: {nl}.\n")),
        ] {
            let files = [mapping.to_str().unwrap(), list.to_str().unwrap()];
            let answer = run(&[&files[..], &["--lang", language]].concat());
            assert_eq!(answer.status, 3, "{rows}: {}{}", answer.stdout, answer.stderr);
            assert!(answer.stdout.contains(&says), "{rows}: {}", answer.stdout);
            let answer = run(&[&files[..], &["--report", "json"]].concat());
            assert_eq!(answer.status, 3);
            let report: serde_json::Value = serde_json::from_str(&answer.stdout).unwrap();
            assert_eq!(report["conclusion"], "incomplete");
            assert!(says.starts_with(report["no_operation"][language].as_str().unwrap()));
        }
    }
    let list = written("with.csv", b"Nr,Name,Objective,Total,ERDF\n1,a,RSO2.4,10.00,4.00\n");
    let mapping = written("with.toml", mapping("").as_bytes());
    let answer = run(&[mapping.to_str().unwrap(), list.to_str().unwrap()]);
    assert_eq!(answer.status, 0, "{}", answer.stdout);
    assert!(!answer.stdout.contains("No operation"), "{}", answer.stdout);
}

/// A total that fails is more than an incomplete list.
#[test]
fn a_total_that_differs_fails_also_without_an_operation() {
    let list = written("differs.csv", b"Nr,Name,Objective,Total,ERDF\n1,a,B3,10.00,4.00\n");
    let mapping = format!("{}[check]\nerdf = \"5.00\"\n", mapping(""));
    let mapping = written("differs.toml", mapping.as_bytes());
    let answer = run(&[mapping.to_str().unwrap(), list.to_str().unwrap()]);
    assert_eq!(answer.status, 1, "{}", answer.stdout);
    assert!(answer.stdout.contains("No operation counts"), "{}", answer.stdout);
}

#[test]
fn the_blank_cells_of_a_total_are_those_of_no_operation() {
    let rows = "1,,RSO2.4,10.00,4.00\nTotal,,,10.00,4.00\n";
    let list = written("blank.csv", format!("Nr,Name,Objective,Total,ERDF\n{rows}").as_bytes());
    let mapping = written("blank.toml", mapping("").as_bytes());
    let answer = run(&[mapping.to_str().unwrap(), list.to_str().unwrap()]);
    let line = |name: &str| answer.stdout.lines().find(|line| line.contains(name)).unwrap();
    assert!(line("art. 49(3)(d)").ends_with("“Name”, blank in rows: 1"), "{}", answer.stdout);
    assert!(line("art. 49(3)(j)").ends_with("“Objective”"), "{}", answer.stdout);
}
