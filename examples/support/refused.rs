//! Messages for documents and fields of a form that cannot be read.

use efro_gti::document::{Pointer, Position, positions};
use efro_gti::report::Problem;
use efro_gti::{DocumentError, Language, Outcome, Report};

use crate::diagnostic::{Mistake, rendered};

/// The largest number of unreadable values that are shown, as many as a document has listed problems.
const MAX_SHOWN: usize = 100;

/// Returns every problem of a document, each marked in its line.
pub(crate) fn refused(
    name: &str,
    text: &str,
    errors: &DocumentError,
    language: Language,
) -> String {
    let mistakes = errors.iter().map(|problem| Mistake::of(problem, language)).collect();
    with_more(rendered(name, text, mistakes, language), errors.unlisted(), language)
}

/// Adds the number of problems that are not listed.
fn with_more(listed: String, unlisted: usize, language: Language) -> String {
    match (unlisted, language) {
        (0, _) => listed,
        (1, Language::Dutch) => format!("{listed}\n\nnog 1 ander probleem"),
        (1, Language::English) => format!("{listed}\n\n1 more problem"),
        (more, Language::Dutch) => format!("{listed}\n\nnog {more} andere problemen"),
        (more, Language::English) => format!("{listed}\n\n{more} more problems"),
    }
}

/// Prints each unreadable value of a form, marked in its line. `reports` has the place and the report of each
/// proposal in `text`.
#[allow(dead_code, reason = "only forms have such values")]
pub(crate) fn show_unreadable(
    name: &str,
    text: &str,
    reports: &[(Pointer, Report)],
    language: Language,
) -> Result<(), String> {
    let located: Vec<(Pointer, &Outcome)> = reports
        .iter()
        .flat_map(|(root, report)| report.failed().map(move |one| (root, one)))
        .filter(|(_, one)| one.code() == Some("unreadable"))
        .map(|(root, one)| (one.place().keys().fold(root.clone(), |at, key| at.child(&key)), one))
        .collect();
    let places: Vec<Pointer> = located.iter().map(|(place, _)| place.clone()).collect();
    let positions = positions(text, &places).map_err(|errors| errors.text(language))?;
    let mistakes = located
        .iter()
        .zip(positions)
        .filter_map(|((place, one), position)| mistake(place.clone(), one, position, language));
    let shown = rendered(name, text, mistakes.take(MAX_SHOWN).collect(), language);
    if !shown.is_empty() {
        eprintln!("{}", with_more(shown, located.len().saturating_sub(MAX_SHOWN), language));
    }
    Ok(())
}

/// Returns the problem of an outcome as a mistake, if it is an unreadable value.
fn mistake(
    at: Pointer,
    outcome: &Outcome,
    position: Option<Position>,
    language: Language,
) -> Option<Mistake> {
    let problem = outcome.problem()?;
    let Problem::Unreadable { value, accepted, also_read, .. } = problem else { return None };
    Some(Mistake {
        at,
        position,
        code: problem.code().to_string(),
        message: problem.text(language),
        given: Some(value.clone()),
        readable: accepted.iter().chain(also_read).map(ToString::to_string).collect(),
    })
}
