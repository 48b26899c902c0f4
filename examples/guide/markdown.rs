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

/// Returns a table of a head and rows, which have a cell for every column.
pub(crate) fn table<R: AsRef<[String]>>(head: &[impl AsRef<str>], rows: &[R]) -> String {
    let line = |cells: &[&str]| format!("| {} |\n", cells.join(" | "));
    let head: Vec<&str> = head.iter().map(AsRef::as_ref).collect();
    let rows =
        rows.iter().map(|row| line(&row.as_ref().iter().map(String::as_str).collect::<Vec<_>>()));
    format!("{}{}{}\n", line(&head), line(&vec!["---"; head.len()]), rows.collect::<String>())
}

/// Returns a list, followed by an empty line.
pub(crate) fn list(lines: impl IntoIterator<Item = String>) -> String {
    let lines = lines.into_iter().map(|line| ["* ", &line, "\n"].concat());
    lines.chain(["\n".into()]).collect()
}
