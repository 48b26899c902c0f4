//! How the record of a condition is written.

/// A [`Condition`](crate::project::Condition), Dutch before English. These may be left out:
/// the severity without a call, the projects that it applies to, the citation in Ghent, the note.
macro_rules! condition {
    (
        id: $id:literal,
        title: $title_nl:literal / $title_en:literal,
        field: $field:literal,
        severity: $severity:ident,
        $(without_call: $without_call:ident,)?
        $(applies_to: $applicability:expr,)?
        citation: $citation:expr,
        $(in_ghent: $in_ghent:expr,)?
        $(note: $note_nl:literal / $note_en:literal,)?
        asks: $asks:ident($function:expr),
    ) => {
        $crate::project::Condition {
            id: $id,
            title: $crate::text::Text::new($title_nl, $title_en),
            field: $field,
            severity: $crate::rules::Severity::$severity,
            severity_without_call: condition!(@ $($crate::rules::Severity::$without_call)?),
            applicability: condition!(@ $($applicability)?),
            citation: $citation,
            citation_in_ghent: condition!(@ $($in_ghent)?),
            note: condition!(@ $($crate::text::Text::new($note_nl, $note_en))?),
            asks: $crate::project::condition::Asks::$asks($function),
        }
    };
    (@) => { None };
    (@ $value:expr) => { Some($value) };
}
pub(super) use condition;
