//! Rows that look like a total.

/// The words for a total: those of `portfolio::csv`, and those of lists in other languages.
const WORDS: [&str; 16] = [
    "totaal",
    "total",
    "totalen",
    "totals",
    "subtotaal",
    "subtotal",
    "eindtotaal",
    "som",
    "sum",
    "totale",
    "somme",
    "summe",
    "gesamt",
    "gesamtsumme",
    "zwischensumme",
    "endsumme",
];

/// The words that come before the word for a total.
const BEFORE: [&str; 4] = ["sub", "grand", "algemeen", "general"];

fn words(text: &str) -> impl DoubleEndedIterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
}

fn is_total(word: &str) -> bool {
    WORDS.contains(&word)
}

/// Returns whether a text starts with the word for a total, such as `Totaal 2026` or `Sub-total`.
pub(super) fn starts_with_total(text: &str) -> bool {
    let mut words = words(text);
    let Some(first) = words.next() else { return false };
    is_total(&first)
        || BEFORE.contains(&first.as_str()) && words.next().is_some_and(|word| is_total(&word))
}

/// Returns whether the last word of a text is one for a total, such as `Provincie Antwerpen: totaal`.
pub(super) fn ends_in_total(text: &str) -> bool {
    words(text).next_back().is_some_and(|word| is_total(&word))
}

#[cfg(test)]
mod tests {
    use super::{ends_in_total, starts_with_total};

    #[test]
    fn only_whole_words_count() {
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
}
