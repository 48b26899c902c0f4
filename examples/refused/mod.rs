//! What is wrong with a document that an example was given.

use efro_gti::{Language, Report};

/// The message of each problem with the document itself, as an error; fine where there is none.
pub(crate) fn refused(name: &str, reports: &[Report], language: Language) -> Result<(), String> {
    let notes = reports.iter().flat_map(Report::notes);
    let problems = notes.filter(|note| note.code() == "document");
    let messages: Vec<String> =
        problems.map(|note| format!("{name}: {}", note.text(language))).collect();
    if messages.is_empty() { Ok(()) } else { Err(messages.join("\n")) }
}
