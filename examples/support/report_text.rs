//! Reports as the examples show them.

use efro_gti::report::Verdict;
use efro_gti::{Language, Outcome, Report};

use crate::listing::list;

/// The messages of the outcomes with this verdict, each with its place.
pub(crate) fn notes(title: &str, report: &Report, verdict: Verdict, language: Language) -> String {
    let outcomes = report.into_iter().filter(|one| one.verdict() == verdict);
    let line = |outcome: &Outcome| {
        let at = outcome.place().as_str();
        let at = if at.is_empty() { String::new() } else { format!(", {at}") };
        format!("{}{at}: {}", outcome.id(), outcome.message(language).unwrap_or_default())
    };
    list(title, outcomes.map(line))
}

/// The source of each outcome, the assumptions, and what is not checked.
pub(crate) fn grounds(report: &Report, language: Language) -> [String; 3] {
    let (sources, assumptions, out_of_scope) = match language {
        Language::Dutch => ("Bron van elke regel en controle", "Overige aannames", "Niet bekeken"),
        Language::English => {
            ("Source of each rule and check", "Other assumptions", "Not looked at")
        }
    };
    let used =
        |at| report.outcomes().iter().any(|outcome| outcome.assumption_places().contains(at));
    let unused = report.assumptions().iter().filter(|assumption| !used(&assumption.place));
    [
        list(sources, report.outcomes().iter().flat_map(|one| source(one, report, language))),
        list(assumptions, unused.map(|one| one.text(language))),
        list(out_of_scope, report.out_of_scope().iter().map(|one| one.text(language))),
    ]
}

/// Where an outcome comes from, how that was read, and what it takes for granted.
fn source(outcome: &Outcome, report: &Report, language: Language) -> Vec<String> {
    let note = outcome.note().map(|note| format!(". {}", note.text(language))).unwrap_or_default();
    let source = format!("{}: {}{note}", outcome.id(), outcome.citation().text(language));
    let assumed =
        report.assumptions().iter().filter(|one| outcome.assumption_places().contains(&one.place));
    let assumed = assumed.map(|assumption| format!("  ! {}", assumption.text(language)));
    std::iter::once(source).chain(assumed).collect()
}
