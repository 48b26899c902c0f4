//! Citations in the short names that the pages use.

use efro_gti::source::Passage;
use efro_gti::{Citation, Language, Source};

/// Returns the passage after the short name of its document.
pub(crate) fn cited(citation: &Citation) -> String {
    let name = name(citation.source());
    match citation.passage() {
        Passage::Whole => name.into(),
        passage => format!("{name}, {}", passage.text(Language::English)),
    }
}

/// Returns the short name of a document or, if it has none, its title.
pub(crate) fn name(document: &Source) -> &str {
    let names = [
        (Source::ERDF_REGULATION, "ERDF"),
        (Source::CPR, "CPR"),
        (Source::STRATEGY, "strategy"),
        (Source::CALLS, "calls"),
    ];
    let name = names.into_iter().find(|(one, _)| one == document).map(|(_, name)| name);
    name.unwrap_or_else(|| document.title().text(Language::English))
}
