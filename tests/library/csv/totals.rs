//! Rows that look like a total of others.

use efro_gti::portfolio::csv::{RowError, ends_in_total, starts_with_total};
use efro_gti::{Euro, Language};

use super::rows;

#[test]
fn only_whole_words_are_words_for_a_total() {
    for text in [
        "Totaal",
        "TOTAL général",
        " Summe: 3",
        "Sub-total",
        "Grand Total",
        "Algemeen totaal (EUR)",
        "SUB-TOTAAL",
        "Tussentotaal 2",
        "Totaalbedrag",
        "Tot. EFRO",
        "Totaux",
        "Insgesamt",
        "Gesamtbetrag:",
    ] {
        assert!(starts_with_total(text), "{text}");
    }
    for text in ["Totaalrenovatie", "Tot en met juni", "Eerste totaal", "Grand Place", "", "123"] {
        assert!(!starts_with_total(text), "{text}");
    }
    for (text, ends) in [("Eerste totaal:", true), ("GNT-SOM", true), ("Totaal 2", false)] {
        assert_eq!(ends_in_total(text), ends, "{text}");
    }
}

#[test]
fn total_needs_a_word_and_no_code() {
    let complete = rows("Total,ghent,,RSO2.8,selected,1,2\n");
    assert_eq!(complete.ids(), ["Total"]);
    for (row, code) in [
        ("Totaal,,,,,1,2", "total-row"),
        (",\"TOTALEN:\",,,,1,2", "total-row"),
        ("Algemeen totaal (EUR),,,,,1,2", "total-row"),
        ("Somme,,,,,1,2", "total-row"),
        ("Total 2024 (EUR),,,,,1,2", "total-row"),
        (",,,,,1,2", "only-amounts"),
        (",,,,,,2", "only-amounts"),
        (",,mobility,,,1,2", "blank"),
        // An operation without a stage or a strand, whose money is missing.
        ("Renovatie totaal,ghent,,RSO2.8,,1,2", "missing"),
        ("SOM-001,,,RSO2.8,selected,1,2", "missing"),
        ("Totally,,,,,1,2", "missing"),
    ] {
        assert_eq!(rows(row).problems()[0].2, code, "{row}");
    }
}

#[test]
fn total_is_ignored_and_named() {
    let summary = rows("a,ghent,,RSO2.4,selected,1,2\nTotaal,,,,,1,2\n").summary;
    assert_eq!((summary.read(), summary.left_out(), summary.total_rows()), (1, 0, 1));
    assert_eq!(summary.left_out_erdf(), Ok(Euro::ZERO));
    let said = summary.text(Language::Dutch);
    assert!(said.starts_with("Rijen gelezen: 1. Totaalrijen genegeerd: 1.\nregel 3, "), "{said}");
}

#[test]
fn error_says_whether_the_row_is_a_total() {
    let found = rows("Totaal,,,,,1,2\n,,,,,1,2\na,gand,,RSO2.4,selected,1,2\n");
    let totals: Vec<bool> = found.errors.iter().map(RowError::is_total).collect();
    assert_eq!(totals, [true, true, false]);
    assert_eq!((found.summary.total_rows(), found.summary.left_out()), (2, 1));
}

/// A message about one row is not repeated for others.
#[test]
fn sum_says_of_which_row_its_message_is() {
    let row = |id: &str| format!("{id},ghent,,RSO2.4,selected,1,2\n");
    let text = |file: String| rows(&file).summary.problems()[0].text(Language::English);
    let twice = text([row("a"), row("a"), row("b"), row("b")].concat());
    assert!(
        twice.starts_with(
            "2 rows (lines 3, 5), €2.00 ERDF: such as line 3: column id: \"a\" is already on line 2 with"
        ),
        "{twice}"
    );
    let same = text([row("a"), row("a"), row("a")].concat());
    assert!(
        same.starts_with("2 rows (lines 3, 4), €2.00 ERDF: column id: \"a\" is already"),
        "{same}"
    );
    let above = "a,ghent,,RSO2.4,selected,3,2\nb,ghent,,RSO2.4,selected,5,4\n".to_string();
    assert!(text(above).contains(": such as line 2: column erdf: found \"3\""));
    let notations =
        "a,ghent,,RSO2.4,selected,\"3,00\",9\nb,ghent,,RSO2.4,selected,\"1,003.00\",9\n"
            .to_string();
    assert!(text(notations).contains(": such as line 2: column erdf: \"3,00\" could be"));
}
