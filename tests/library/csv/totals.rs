//! Rows that look like a total of others.

use efro_gti::portfolio::csv::{ends_in_total, starts_with_total};
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
    ] {
        assert!(starts_with_total(text), "{text}");
    }
    for text in ["Totaalrenovatie", "Eerste totaal", "Grand Place", "", "123"] {
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
