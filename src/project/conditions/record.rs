//! How the record of a condition is written.

/// A [`Condition`](crate::project::Condition), Dutch before English. These may be left out:
/// the fields, if it is about its own only; those of them without which it can pass; when others are needed, if that
/// does not follow from the rest; which calls set it; whom it addresses, if that is not the applicant; who judges its
/// answer; when it is due, if that is not at application; the projects that it applies to; the
/// principles that it decides; the citation in Ghent; the note.
macro_rules! condition {
    (
        id: $id:literal,
        title: $title_nl:literal / $title_en:literal,
        field: $field:literal,
        $(fields: [$($asked:literal),* $(,)?],)?
        $(optional: [$($optional:literal),* $(,)?],)?
        $(needed: [$($needed:literal => $when_nl:literal / $when_en:literal),* $(,)?],)?
        force: $force:ident,
        $(set_by: $set_by:expr,)?
        $(addressee: $addressee:ident,)?
        $(judged_by: $judge:ident,)?
        $(due: $due:ident,)?
        $(applies_to: $applicability:expr,)?
        $(decides: [$($principle:literal),*],)?
        citation: $citation:expr,
        $(in_ghent: $in_ghent:expr,)?
        $(note: $note_nl:literal / $note_en:literal,)?
        asks: $asks:ident($function:expr),
    ) => {
        $crate::project::Condition {
            id: $id,
            title: $crate::text::Text::new($title_nl, $title_en),
            field: $field,
            place: $crate::document::Pointer::fixed(concat!("/", $field)),
            fields: condition!(@fields $field $(: $($asked)*)?),
            optional: &[$($($optional),*)?],
            needed: &[$($(($needed, $crate::text::Text::new($when_nl, $when_en))),*)?],
            force: $crate::project::Force::$force,
            set_by: condition!(@ $($set_by)?),
            addressee: condition!(@in $crate::project::Party, $($addressee,)? Applicant),
            judged_by: condition!(@ $($crate::project::Party::$judge)?),
            due: condition!(@in $crate::report::Phase, $($due,)? Application),
            applicability: condition!(@ $($applicability)?),
            decides: &[$($($principle),*)?],
            citation: $citation,
            citation_in_ghent: condition!(@ $($in_ghent)?),
            note: condition!(@ $($crate::text::Text::new($note_nl, $note_en))?),
            asks: $crate::project::condition::Asks::$asks($function),
        }
    };
    (@) => { None };
    (@ $value:expr) => { Some($value) };
    (@fields $field:literal) => { &[concat!("/", $field)] };
    (@fields $field:literal: $($asked:literal)*) => { &[$($asked),*] };
    (@in $list:path, $first:ident $(, $default:ident)?) => {{
        use $list as List;
        List::$first
    }};
}
pub(super) use condition;
