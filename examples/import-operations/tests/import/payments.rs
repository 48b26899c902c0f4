//! Lists in which a row is a payment: what is committed is never lost, and what is paid later is not counted.

use serde_json::Value;

use crate::support::{golden, run, written};

const MAPPING: &str = r#"
as_of = 2026-04-30
row = "payment"
[columns]
id = "Nr"
objective = "Objective"
total = "Total"
paid_on = "Paid on"
paid_erdf = "Paid ERDF"
paid_total = "Paid total"
[erdf]
amount = "ERDF"
[fixed]
stage = "contracted"
strand = "ghent"
"#;

const HEADER: &str = "Nr,Objective,ERDF,Total,Paid on,Paid ERDF,Paid total\n";

/// Each case: what it shows, tables below the mapping, and the rows.
const CASES: [(&str, &str, &str); 6] = [
    (
        "payments after the date of the list",
        "[check]\nerdf = \"5.00\"\ncommitted_erdf = \"140.00\"\ncommitted_total = \"350.00\"",
        "1,RSO2.4,100.00,250.00,2026-03-01,5.00,12.50\n\
         1,RSO2.4,100.00,250.00,2026-05-01,7.00,17.50\n\
         2,RSO2.4,40.00,100.00,2026-05-01,9.00,22.50",
    ),
    (
        "operations without a payment",
        "",
        "1,RSO2.4,100.00,250.00,,,\n2,RSO2.4,40.00,100.00,,0.00,0.00\n3,RSO2.4,40.00,100.00,,0.00,",
    ),
    (
        "payments without a date or an amount",
        "",
        "1,RSO2.4,100.00,250.00,,5.00,12.50\n\
         1,RSO2.4,100.00,250.00,2026-03-01,,\n\
         2,RSO2.4,40.00,100.00,2026-03-01,1.00,2.50\n\
         2,RSO2.4,40.00,100.00,2026-03-02,x,2.50",
    ),
    (
        "parts that are left out",
        "[check]\ncommitted_erdf = \"140.00\"",
        "1,B3,100.00,250.00,2026-03-01,5.00,12.50\n\
         1,B3,100.00,250.00,2026-04-01,6.00,15.00\n\
         1,B4,100.00,250.00,2026-04-01,6.00,15.00",
    ),
    (
        "parts that are outside the strategy",
        "[objectives]\n\"B3\" = \"outside\"",
        "1,B3,100.00,250.00,2026-03-01,5.00,12.50\n1,B3,100.00,250.00,2026-05-01,6.00,15.00",
    ),
    (
        "a payment after the date that cannot be read",
        "",
        "1,RSO2.4,100.00,250.00,2026-05-01,unknown,",
    ),
];

#[test]
fn commitments_are_kept_whatever_is_paid() {
    let mut text = String::new();
    for (number, (case, tables, rows)) in CASES.iter().enumerate() {
        let mapping =
            written(&format!("payments-{number}.toml"), format!("{MAPPING}\n{tables}").as_bytes());
        let list = written(&format!("payments-{number}.csv"), format!("{HEADER}{rows}").as_bytes());
        let arguments = [mapping.to_str().unwrap(), list.to_str().unwrap(), "--output", "-"];
        let answer = run(&arguments);
        let report = answer.stderr.split("Data that a list must have").next().unwrap();
        text += &format!("# {case}: exit status {}\n{report}{}\n", answer.status, answer.stdout);
    }
    golden("payment-rows.txt", &text);
}

#[test]
fn json_has_what_is_paid_later_and_what_is_committed() {
    let (_, _, rows) = CASES[0];
    let mapping = written("payments-json.toml", MAPPING.as_bytes());
    let list = written("payments-json.csv", format!("{HEADER}{rows}").as_bytes());
    let arguments = [mapping.to_str().unwrap(), list.to_str().unwrap(), "--report", "json"];
    let report: Value = serde_json::from_str(&run(&arguments).stdout).unwrap();
    assert_eq!(report["rows"]["paid_later"]["rows"], 2);
    assert_eq!(report["rows"]["paid_later"]["erdf"], "16.00");
    assert_eq!(report["rows"]["mapped"]["erdf"], "5.00");
    assert_eq!(report["rows"]["mapped"]["committed"]["erdf"], "140.00");
    assert_eq!(report["written"]["committed"]["erdf"], "140.00");
}
