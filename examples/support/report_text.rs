//! Reports as the examples show them.

use comfy_table::{Cell, CellAlignment, Color};
use efro_gti::report::Verdict;
use efro_gti::rules::Severity;
use efro_gti::{Language, Outcome, Report};

use crate::listing::list;
use crate::table::table;

/// One line for each rule: the verdict, what is asked of which base, and what is there.
pub(crate) fn rules_table(report: &Report, language: Language) -> String {
    let (header, rounding_note) = match language {
        Language::Dutch => (
            ["", "regel", "regel zegt", "vereist", "werkelijk", "saldo", "aandeel", "van", ""],
            "≈ binnen de afronding van de cijfers",
        ),
        Language::English => (
            ["", "rule", "rule says", "required", "actual", "balance", "share", "of", ""],
            "≈ within the rounding of the figures",
        ),
    };
    let mut table = table();
    table.set_header(header);
    for outcome in report.rules() {
        let mut row = vec![verdict(outcome, language), Cell::new(outcome.id())];
        if let Some(measure) = outcome.measure() {
            let asked =
                format!("{} {}", measure.bound.text(language), measure.share.text(language));
            let ratio = measure.actual_share.map(|ratio| ratio.rounded_for_display(measure.share));
            row.extend([
                Cell::new(asked),
                number(measure.required_text(language)),
                number(measure.actual.text(language)),
                number(measure.balance().text(language)),
                number(ratio.map(|ratio| ratio.text(language)).unwrap_or_default()),
                number(measure.base_amount.text(language)),
                Cell::new(measure.base.text(language)),
            ]);
        }
        table.add_row(row);
    }
    let rounding = |outcome: &Outcome| outcome.measure().is_some_and(|one| one.within_precision);
    if report.outcomes().iter().any(rounding) {
        format!("{table}\n {rounding_note}")
    } else {
        table.to_string()
    }
}

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

/// The verdict, or the severity of what is no error, in its colour.
pub(crate) fn verdict(outcome: &Outcome, language: Language) -> Cell {
    let within = outcome.measure().is_some_and(|measure| measure.within_precision);
    let severity = outcome.severity();
    let text = match severity {
        Some(severity) if severity < Severity::Error => severity.text(language),
        _ => outcome.verdict().text(language),
    };
    let color = match (outcome.verdict(), severity) {
        (Verdict::Passed, _) => Color::Green,
        (Verdict::Failed, Some(Severity::Error)) => Color::Red,
        (Verdict::Failed | Verdict::Open | Verdict::NotEvaluated, _) => Color::Yellow,
        (Verdict::NotApplicable, _) => Color::Reset,
    };
    Cell::new(if within { format!("{text} ≈") } else { text.to_string() }).fg(color)
}

/// An amount or a share, on the right of its column.
pub(crate) fn number(text: String) -> Cell {
    Cell::new(text).set_alignment(CellAlignment::Right)
}
