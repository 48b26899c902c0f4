//! Rules with their figures, as the examples show them.

use comfy_table::{Cell, CellAlignment, Color};
use efro_gti::report::Verdict;
use efro_gti::rules::Severity;
use efro_gti::{Euro, Language, Outcome, Report};

use crate::table::{cell, table};

/// One line for each rule: the verdict, what is asked, and what is there. The shares come first, in case a page cuts
/// the line. The bases of the shares are below
/// the table, so that it fits on a page.
pub(crate) fn rules_table(report: &Report, language: Language) -> String {
    let (header, of, rounding_note) = match language {
        Language::Dutch => (
            ["", "regel", "regel zegt", "aandeel", "vereist", "werkelijk", "saldo"],
            "van",
            "≈ binnen de afronding van de cijfers",
        ),
        Language::English => (
            ["", "rule", "rule says", "share", "required", "actual", "balance"],
            "of",
            "≈ within the rounding of the figures",
        ),
    };
    let mut table = table();
    table.set_header(header);
    let mut bases: Vec<(Euro, String)> = Vec::new();
    for outcome in report.rules() {
        let mut row = vec![verdict(outcome, language), cell(outcome.id())];
        if let Some(measure) = outcome.measure() {
            let asked =
                format!("{} {}", measure.bound.text(language), measure.share.text(language));
            let base = (measure.base_amount, measure.base.text(language));
            let number_of_base = bases.iter().position(|one| *one == base).unwrap_or_else(|| {
                bases.push(base);
                bases.len() - 1
            }) + 1;
            let ratio = measure.actual_share.map(|ratio| ratio.rounded_for_display(measure.share));
            let ratio = ratio.map_or(String::new(), |ratio| ratio.text(language) + " ");
            row.extend([
                Cell::new(asked),
                number(format!("{ratio}{of} ({number_of_base})")),
                number(measure.required_text(language)),
                number(measure.actual.text(language)),
                number(measure.balance().text(language)),
            ]);
        }
        table.add_row(row);
    }
    let mut lines = vec![table.to_string()];
    for (number, (amount, base)) in (1..).zip(&bases) {
        lines.push(format!(" ({number}) {}: {base}", amount.text(language)));
    }
    let rounding = |outcome: &Outcome| outcome.measure().is_some_and(|one| one.within_precision);
    if report.outcomes().iter().any(rounding) {
        lines.push(format!(" {rounding_note}"));
    }
    lines.join("\n")
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
