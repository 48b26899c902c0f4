//! What of a document that an example was given cannot be read.

use efro_gti::{Finding, Language, Problem, Report, Text};

use crate::diagnostic::{Mistake, written};

/// Shows each place that cannot be read. Where that is a problem with the document itself, and not a
/// value of a form that is still to be filled in, they are an error.
pub(crate) fn refused(
    name: &str,
    text: &str,
    reports: &[Report],
    language: Language,
) -> Result<(), String> {
    let findings: Vec<Finding> = reports.iter().flat_map(Report::findings).collect();
    let shown = written(name, text, findings.iter().filter_map(mistake).collect(), language);
    if findings.iter().any(|one| one.code() == "document") {
        return Err(shown);
    }
    if !shown.is_empty() {
        eprintln!("{shown}");
    }
    Ok(())
}

/// The finding as a mistake, if it is about what cannot be read.
fn mistake(finding: &Finding) -> Option<Mistake> {
    let (code, given, accepted, also_read) = match &finding.problem {
        Problem::Document { problem, given, accepted, also_read, .. } => {
            (problem.as_ref(), given.as_ref(), accepted, also_read)
        }
        Problem::Unreadable { value, accepted, also_read, .. } => {
            (finding.code(), Some(value), accepted, also_read)
        }
        _ => return None,
    };
    Some(Mistake {
        at: finding.at.clone(),
        position: finding.position,
        code: code.to_string(),
        says: Text::both(finding.text(Language::Dutch), finding.text(Language::English)),
        given: given.cloned(),
        readable: accepted.iter().chain(also_read).map(ToString::to_string).collect(),
    })
}
