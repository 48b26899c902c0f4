//! Lines of the report as text.

use efro_gti::{Euro, Language};

use crate::words::pick;

/// The number of lines of each kind; `--report json` has them all.
pub(super) const MAX_LINES: usize = 20;

/// Returns an ERDF amount and a total, as far as they are known.
pub(super) fn amounts(erdf: Option<Euro>, total: Option<Euro>, language: Language) -> String {
    let unknown = || pick(language, "onbekend", "unknown").to_string();
    let text = |amount: Option<Euro>| amount.map_or_else(unknown, |amount| amount.text(language));
    let (erdf, total) = (text(erdf), text(total));
    match language {
        Language::Dutch => format!("EFRO {erdf}, totaal {total}"),
        Language::English => format!("ERDF {erdf}, total {total}"),
    }
}

/// Returns lines under a title, or nothing if there are none. The lines after the first ones are counted.
pub(super) fn section(
    title: &str,
    lines: impl ExactSizeIterator<Item = String>,
    language: Language,
) -> String {
    let more = lines.len().saturating_sub(MAX_LINES);
    let mut lines: Vec<String> = lines.take(MAX_LINES).collect();
    if more > 0 {
        lines.push(and_more(more, language));
    }
    section_of_all(title, lines.into_iter())
}

/// Returns how many lines are not shown.
pub(super) fn and_more(more: usize, language: Language) -> String {
    match language {
        Language::Dutch => format!("en nog {more}; --report json heeft ze alle"),
        Language::English => format!("and {more} more; --report json has them all"),
    }
}

/// Returns all lines under a title, or nothing if there are none.
pub(super) fn section_of_all(title: &str, lines: impl Iterator<Item = String>) -> String {
    let lines: String = lines.map(|line| format!("  {line}\n")).collect();
    if lines.is_empty() { String::new() } else { format!("{title}\n{lines}") }
}
