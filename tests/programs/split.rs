//! The program `split`: its output and exit statuses.

use crate::program::example;
use snapbox::{file, str};

#[test]
fn split_of_a_hundred_over_three() {
    let three = || example("split").args(["--total", "100.00", "--weights", "1,1,1"]);
    three().assert().code(0).stdout_eq(str![[r"
€100.00 split (largest remainder): #1 €33.34, #2 €33.33, #3 €33.33. An extra €0.01 for #1: largest remainder; ties go to the larger weight, then to the earlier position.

"]]);
    three()
        .args(["--format", "json"])
        .assert()
        .code(0)
        .stdout_eq(file!["../golden/split.json": Text]);
}

#[test]
fn split_of_a_negative_total_in_steps() {
    example("split")
        .args(["--total", "-9.83", "--weights", "2;1;0", "--step", "0.05", "--lang", "nl"])
        .args(["--policy", "remainder-apart"])
        .assert()
        .code(0)
        .stdout_eq(str![[r"
€ -9,83 verdeeld (rest apart gehouden): #1 € -6,50, #2 € -3,25, #3 € 0,00. Onverdeeld blijft € -0,08.

"]]);
}

#[test]
fn split_by_weights_with_decimals() {
    example("split")
        .args(["--total", "100.00", "--weights", "66.7,33"])
        .assert()
        .code(0)
        .stdout_eq(str![[r"
€100.00 split (largest remainder): #1 €66.90, #2 €33.10. An extra €0.01 for #2: largest remainder; ties go to the larger weight, then to the earlier position.

"]]);
}

#[test]
fn dutch_weights_have_decimal_commas() {
    example("split")
        .args(["--total", "100.00", "--weights", "66,7;33,3", "--lang", "nl"])
        .assert()
        .code(0)
        .stdout_eq("[..]: #1 € 66,70, #2 € 33,30.\n");
}

#[test]
fn impossible_split_is_refused_with_a_reason() {
    let refused = |arguments: &[&str], message: &str| {
        example("split")
            .args(arguments)
            .assert()
            .code(2)
            .stdout_eq("")
            .stderr_eq(message.to_string());
    };
    refused(
        &["--total", "1.00", "--weights", "0;0", "--lang", "nl"],
        "alle gewichten zijn nul: verwacht ten minste één gewicht boven nul\n",
    );
    refused(
        &["--total", "1.00", "--weights", "66,7,33,3", "--lang", "nl"],
        "\"66,7,33,3\": zet een puntkomma tussen de gewichten, zoals \"66,7;33,3\"\n",
    );
    refused(
        &["--total", "1.00", "--weights", "1,1", "--minimum", "0.51"],
        "2 × the minimum €0.51 is more than the total €1.00: expected a lower minimum\n",
    );
    example("split").args(["--total", "1,50", "--weights", "1"]).assert().code(2).stderr_eq(str![[r#"
error: invalid value '1,50' for '--total <TOTAL>': "1,50" is not an amount in euros: expected digits with at most two decimals after a point, such as "1234.56"

For more information, try '--help'.

"#]]);
}
