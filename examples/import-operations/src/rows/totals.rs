//! Rows that look like a total.

/// The first words of a row with a total.
const WORDS: [&str; 14] = [
    "total",
    "totaal",
    "totale",
    "totalen",
    "eindtotaal",
    "subtotaal",
    "subtotal",
    "som",
    "sum",
    "somme",
    "summe",
    "gesamt",
    "gesamtsumme",
    "zwischensumme",
];

/// Returns whether a text starts with the word for a total.
pub(super) fn looks_like_total(text: &str) -> bool {
    let first = text.split(|c: char| !c.is_alphabetic()).find(|word| !word.is_empty());
    first.is_some_and(|first| WORDS.contains(&first.to_lowercase().as_str()))
}

#[cfg(test)]
mod tests {
    use super::looks_like_total;

    #[test]
    fn only_the_whole_first_word_counts() {
        for text in ["Totaal", "TOTAL général", " Summe: 3", "Sub-total"] {
            assert_eq!(looks_like_total(text), text != "Sub-total", "{text}");
        }
        for text in ["Totaalrenovatie", "Eerste totaal", "", "123"] {
            assert!(!looks_like_total(text), "{text}");
        }
    }
}
