//! What counts as an answer in words.

/// Whether a text is more than blanks, marks that do not show, and control characters.
pub(super) fn says_something(text: &str) -> bool {
    let invisible = |one: char| {
        matches!(
            one,
            '\u{ad}'
                | '\u{34f}'
                | '\u{115f}'
                | '\u{200b}'..='\u{200f}'
                | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{2800}'
                | '\u{3164}'
                | '\u{feff}'
        )
    };
    !text.chars().all(|one| one.is_whitespace() || one.is_control() || invisible(one))
}
