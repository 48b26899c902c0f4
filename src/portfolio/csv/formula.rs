//! Texts that a spreadsheet would take for a formula.

use alloc::borrow::Cow;
use alloc::format;

/// Returns a text as it is written in a cell: after an apostrophe if a spreadsheet would run it as a formula.
///
/// [`unguarded`] undoes it for every text.
pub(super) fn guarded(text: &str) -> Cow<'_, str> {
    if is_formula(text) { format!("'{text}").into() } else { text.into() }
}

/// Returns a text without the apostrophe that [`guarded`] puts before it.
pub(super) fn unguarded(text: &str) -> &str {
    text.strip_prefix('\'').filter(|rest| is_formula(rest)).unwrap_or(text)
}

/// Returns whether a text starts as a formula, or as one that is guarded already.
fn is_formula(text: &str) -> bool {
    let text = text.trim_start_matches('\'');
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}

#[cfg(test)]
mod tests {
    use super::{guarded, unguarded};

    #[test]
    fn guarded_texts_are_read_back() {
        for text in ["a", "=1+1", "'=1", "''@x", "'a", "'", "", "-", "'-'", "＝1", "it's"] {
            let written = guarded(text);
            assert_eq!(unguarded(&written), text);
            assert!(!written.starts_with(['=', '+', '-', '@', '＝']), "{written}");
        }
    }
}
