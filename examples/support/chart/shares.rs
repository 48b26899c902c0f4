//! The shares: a bar for the actual share, a mark for the required one.

use efro_gti::report::{Measure, Verdict};
use efro_gti::{Language, Outcome, Report};
use svg::node::element::{Group, Line, Rectangle};

use super::drawing::{Style, label, length, rounded};
use super::{Drawn, MARGIN, WIDTH};

const ROW: f64 = 66.0;
const BAR: f64 = 20.0;
/// The start of the bars, and the length of the longest.
const LEFT: f64 = 520.0;
const LONG: f64 = 560.0;

pub(super) fn draw(report: &Report, top: f64, language: Language) -> Drawn {
    let mut drawing = Group::new();
    let mut y = top;
    for outcome in report.rules() {
        drawing = drawing.add(row(outcome, y, language));
        y += ROW;
    }
    Drawn { drawing, bottom: y }
}

fn row(outcome: &Outcome, y: f64, language: Language) -> Group {
    let row = Group::new().add(label(
        outcome.title().text(language),
        MARGIN,
        y + 18.0,
        Style::body().bold(),
    ));
    let right = |text: &str, line: f64, style: Style| {
        label(text, WIDTH - MARGIN, y + line, style.anchored("end"))
    };
    let row = row.add(right(outcome.verdict().text(language), 18.0, Style::body().bold()));
    match (outcome.measure(), outcome.reason()) {
        (Some(measure), _) => {
            let balance = measure.balance().text(language);
            row.add(label(&asked(measure, language), MARGIN, y + 37.0, Style::small()))
                .add(right(&balance, 37.0, Style::small()))
                .add(bar(measure, outcome.verdict(), y, language))
        }
        (None, Some(reason)) => {
            row.add(label(&reason.text(language), MARGIN, y + 37.0, Style::small()))
        }
        (None, None) => row,
    }
}

/// The requirement of the rule as text.
fn asked(measure: &Measure, language: Language) -> String {
    let (bound, share) = (measure.bound.text(language), measure.share.text(language));
    let base = measure.base.text(language);
    match language {
        Language::Dutch => format!("{bound} {share} van {base}"),
        Language::English => format!("{bound} {share} of {base}"),
    }
}

/// The bar, on a separate scale for each rule, because the bases differ.
fn bar(measure: &Measure, verdict: Verdict, y: f64, language: Language) -> Group {
    let (actual, required) = (length(measure.actual), length(measure.required));
    let scale = LONG / (actual.max(required) * 1.12).max(1.0);
    let (end, mark) = (LEFT + actual * scale, LEFT + required * scale);
    let (over, under) = (y + 8.0, y + 8.0 + BAR);
    let strip = |width: f64, fill: &str| {
        Rectangle::new()
            .set("x", LEFT)
            .set("y", rounded(over))
            .set("width", rounded(width))
            .set("height", BAR)
            .set("fill", fill)
    };
    let line = Line::new()
        .set("x1", rounded(mark))
        .set("x2", rounded(mark))
        .set("y1", rounded(over - 5.0))
        .set("y2", rounded(under + 5.0))
        .set("stroke", "black")
        .set("stroke-width", 2.5);
    let ratio = measure.actual_share.map(|ratio| ratio.rounded_for_display(measure.share));
    let ratio = ratio.map(|ratio| format!(" = {}", ratio.text(language))).unwrap_or_default();
    let actual = format!("{}{ratio}", measure.actual.text(language));
    let required = format!("{} {}", measure.bound.sign(), measure.required_text(language));
    // At the two ends of the line below the bar, so that they never overlap.
    Group::new()
        .add(strip(LONG, "#ececec"))
        .add(strip(end - LEFT, fill(verdict)))
        .add(line)
        .add(label(&actual, LEFT, under + 16.0, Style::small().bold()))
        .add(label(&required, LEFT + LONG, under + 16.0, Style::small().anchored("end")))
}

/// The colour of a verdict, which is also written as text.
fn fill(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Passed => "#4c9a5b",
        Verdict::Failed => "#c0392b",
        Verdict::Open => "#e0a526",
        Verdict::NotApplicable | Verdict::NotEvaluated => "#999999",
    }
}
