//! Rules with their figures, as the examples show them.

use comfy_table::{Cell, CellAlignment, Color};
use efro_gti::report::Verdict;
use efro_gti::rules::Severity;
use efro_gti::{Language, Outcome, Report};

use crate::table::{cell, table};

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
        let mut row = vec![verdict(outcome, language), cell(outcome.id())];
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
