//! Words for the total of other rows.

use alloc::string::String;

/// The words in lower case: Dutch, English, French and German.
const WORDS: [&str; 26] = [
    "totaal",
    "totaalbedrag",
    "tussentotaal",
    "deeltotaal",
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
    "eindsom",
    "totaux",
    "insgesamt",
    "gesamtbetrag",
    "gesamttotal",
    "endtotal",
    "zwischentotal",
];

/// The words that come before the word for a total.
const BEFORE: [&str; 4] = ["sub", "grand", "algemeen", "general"];

/// Returns whether a text starts with a word for a total, such as *Totaal*, *Subtotal* or *Grand total*.
///
/// The words are Dutch, English, French and German, among them *Tot.*; *sub*, *grand*, *general* or *algemeen* may come
/// before one. Only whole words count, in any case.
///
/// [`Reader`](super::Reader) takes such a row for a total of others, and so may a program that reads lists in other formats.
///
/// ```
/// use efro_gti::portfolio::csv::starts_with_total;
///
/// assert!(starts_with_total("Totaal 2026"));
/// assert!(starts_with_total("Grand total"));
/// assert!(!starts_with_total("Totaalrenovatie"));
/// ```
pub fn starts_with_total(text: &str) -> bool {
    let mut words = words(text);
    let Some(first) = words.next() else { return false };
    is_total(&first)
        || is_abbreviation(text)
        || BEFORE.contains(&first.as_str()) && words.next().is_some_and(|word| is_total(&word))
}

/// Returns whether a text starts with *tot.*, with its point: *tot* is also the Dutch for *until*.
fn is_abbreviation(text: &str) -> bool {
    text.trim_start().get(..4).is_some_and(|start| start.eq_ignore_ascii_case("tot."))
}

/// Returns whether the last word of a text is a word for a total: one of those of [`starts_with_total`].
///
/// ```
/// use efro_gti::portfolio::csv::ends_in_total;
///
/// assert!(ends_in_total("Provincie Antwerpen: totaal"));
/// assert!(!ends_in_total("Totaal 2026"));
/// ```
pub fn ends_in_total(text: &str) -> bool {
    words(text).next_back().is_some_and(|word| is_total(&word))
}

fn words(text: &str) -> impl DoubleEndedIterator<Item = String> {
    let words = text.split(|one: char| !one.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_lowercase)
}

fn is_total(word: &str) -> bool {
    WORDS.contains(&word)
}
