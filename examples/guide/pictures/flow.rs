//! The picture of how data flows through the crate, from documents to values, rules and conditions, a report and text.

use efro_gti::RuleSet;
use efro_gti::project::Condition;
use svg::node::element::Group;

use super::drawing::{Area, Style, WIDTH, arrow, count, picture};

const GAP: f64 = 10.0;
const ROW: f64 = 46.0;
/// The distance between the tops of two rows.
const STEP: f64 = 74.0;

/// The documents that can be read, with the type of each.
const DOCUMENTS: [[&str; 2]; 4] = [
    ["operations", "Ledger"],
    ["plan", "FinancialPlan"],
    ["rule set", "RuleSet"],
    ["proposal", "Proposal"],
];

pub(crate) fn page() -> String {
    format!(
        "# The crate in one picture\n\n{}\n{}",
        picture(
            "How data flows through the crate",
            "Documents are read into values, rules, checks and conditions are applied to the values, a report says what became of each, \
             and is written as text or JSON. The list below says the same.",
            top(5) + ROW,
            drawing(),
        ),
        steps(),
    )
}

fn drawing() -> Group {
    let (rules, conditions) = counted();
    let mut drawing = Group::new();
    for (column, [document, value]) in DOCUMENTS.into_iter().enumerate() {
        let (above, below) = (cell(0, column, 1), cell(2, column, 1));
        drawing = drawing
            .add(above.boxed("currentColor"))
            .add(above.lines(&[(document, Style::BODY)]))
            .add(down(above, 1))
            .add(down(cell(1, column, 1), 2))
            .add(below.boxed(VALUE))
            .add(below.lines(&[(value, Style::CODE)]))
            .add(down(below, 3));
    }
    let (reading, report) = (cell(1, 0, 4), cell(4, 0, 4));
    let (of_rules, of_conditions) = (cell(3, 0, 3), cell(3, 3, 1));
    drawing = drawing
        .add(reading.boxed("currentColor"))
        .add(reading.lines(&[
            ("reading", Style::BOLD),
            ("every problem with its place, line and column", Style::SMALL),
        ]))
        .add(of_rules.boxed("currentColor"))
        .add(of_rules.lines(&[(&rules, Style::BOLD), ("RuleSet::check", Style::CODE)]))
        .add(of_conditions.boxed("currentColor"))
        .add(of_conditions.lines(&[(&conditions, Style::BOLD), ("assess", Style::CODE)]))
        .add(down(of_rules, 4))
        .add(down(of_conditions, 4))
        .add(report.boxed(VALUE))
        .add(report.lines(&[
            ("Report", Style::CODE),
            ("outcomes, findings, what is out of scope", Style::SMALL),
        ]));
    for (column, written) in ["text, en or nl", "notes for a form", "JSON"].into_iter().enumerate()
    {
        let area = third(column);
        drawing = drawing
            .add(arrow((area.middle(), report.bottom() + 2.0), (area.middle(), area.y - 2.0)))
            .add(area.boxed("currentColor"))
            .add(area.lines(&[(written, Style::BODY)]));
    }
    drawing
}

/// The colour of the types of the crate.
const VALUE: &str = "var(--link-color, #3873ad)";

/// Returns the number of rules and of conditions, in words.
fn counted() -> (String, String) {
    let adopted = RuleSet::adopted();
    (
        format!("{} rules, checks of the plan", adopted.rules().len()),
        format!("{} conditions", Condition::all().len()),
    )
}

fn top(row: usize) -> f64 {
    STEP * count(row)
}

/// Returns a cell in a row of four. It spans `columns` of them.
fn cell(row: usize, column: usize, columns: usize) -> Area {
    let width = (WIDTH - 3.0 * GAP) / 4.0;
    let x = (width + GAP) * count(column);
    Area { x, y: top(row), width: (width + GAP) * count(columns) - GAP, height: ROW }
}

fn third(column: usize) -> Area {
    let width = (WIDTH - 2.0 * GAP) / 3.0;
    Area { x: (width + GAP) * count(column), y: top(5), width, height: ROW }
}

/// Returns an arrow from a cell down to a row.
fn down(from: Area, row: usize) -> Group {
    arrow((from.middle(), from.bottom() + 2.0), (from.middle(), top(row) - 2.0))
}

fn steps() -> String {
    let (rules, conditions) = counted();
    format!(
        "1. A document is read: a plan, operations, a rule set, a proposal. `from_json` reports every \
         problem with its place, line and column.\n\
         2. It is then a value: [`FinancialPlan`], [`Ledger`], [`RuleSet`] or [`Proposal`]. Each can be built without a \
         document; any type that implements [`Amounts`] can be used instead of a plan.\n\
         3. It is checked: [`RuleSet::check`] ({rules}), [`Proposal::assess`] ({conditions}). The same \
         rules answer [`RuleSet::headroom`], [`RuleSet::repair`] and [`RuleSet::envelopes`].\n\
         4. The [`Report`] has an [`Outcome`] for each, and lists what is out of scope.\n\
         5. It is written: as text in either [`Language`], outcome by outcome next to a form, or as JSON.\n"
    )
}
