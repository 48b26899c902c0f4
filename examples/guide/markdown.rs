//! Markdown for all pages.

use efro_gti::{Language, Text};

/// Returns a text with every character escaped that has a meaning in Markdown.
pub(crate) fn plain(text: &str) -> String {
    let mut plain = String::new();
    for character in text.chars() {
        if "\\`*_[]<>|".contains(character) {
            plain.push('\\');
        }
        plain.push(character);
    }
    plain
}

/// Returns a text in English and in Dutch, side by side.
pub(crate) fn both(text: &Text) -> String {
    let [nl, en] = [Language::Dutch, Language::English].map(|one| plain(text.text(one)));
    format!("{en} · *{nl}*")
}

/// Returns a list, followed by an empty line.
pub(crate) fn list(lines: impl IntoIterator<Item = String>) -> String {
    let lines = lines.into_iter().map(|line| ["* ", &line, "\n"].concat());
    lines.chain(["\n".into()]).collect()
}
