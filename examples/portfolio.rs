//! Adds up the operations in a CSV file or a JSON document, and checks the commitments with the rules and against a plan.
//!
//! ```text
//! cargo run --example portfolio --features csv               # made-up operations, the published plan
//! cargo run --example portfolio --features csv -- --stage paid --lang nl
//! cargo run --example portfolio --features csv -- --chart portfolio.svg
//! cargo run --example portfolio --features csv -- --plan PLAN.json --amounts nl OPERATIONS.csv
//! ```
//!
//! A row that cannot be read is reported and left out. The totals are incomplete then, so that the conclusion is
//! incomplete at best. A row that looks like a total of other rows is ignored, and named.
//!
//! Exit status: 0 passed, 1 failed, 2 unreadable (no file, no header), 3 incomplete (something is open or not
//! evaluated, or a row was left out).

#[path = "support/arguments.rs"]
mod arguments;
#[path = "support/chart/mod.rs"]
mod chart;
#[path = "support/diagnostic.rs"]
mod diagnostic;
#[path = "support/document.rs"]
mod document;
#[path = "support/listing.rs"]
mod listing;
#[path = "support/operations_file.rs"]
mod operations_file;
#[path = "support/output.rs"]
mod output;
#[path = "support/portfolio_tables.rs"]
mod portfolio_tables;
#[path = "support/refused.rs"]
mod refused;
#[path = "support/report_text.rs"]
mod report_text;
#[path = "support/rule_set.rs"]
mod rule_set;
#[path = "support/rules_table.rs"]
mod rules_table;
#[path = "support/status.rs"]
mod status;
#[path = "support/table.rs"]
mod table;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use arguments::arguments;
use chart::Chart;
use clap::{Parser, ValueEnum};
use document::read;
use efro_gti::allocation::{FundingSource, Headroom};
use efro_gti::document::escaped;
use efro_gti::portfolio::csv::Options;
use efro_gti::portfolio::{Level, Progress, Stage, StageAmounts};
use efro_gti::report::{Conclusion, Verdict};
use efro_gti::{FinancialPlan, Language, Report, Slice, Text};
use listing::list;
use operations_file::{Reading, Rows, read_operations};
use output::{print, print_json};
use portfolio_tables::{
    cells, headroom_table, paid_in_error, progress_table, slices, stages_table,
};
use refused::refused;
use report_text::{grounds, notes};
use rule_set::rules;
use rules_table::rules_table;
use serde::Serialize;
use status::status;

/// Checks operations with the allocation rules and against a financial plan.
#[derive(Parser)]
struct Arguments {
    /// The operations, as CSV or JSON; `-` reads CSV from standard input. Without a file: made-up ones.
    operations: Option<PathBuf>,
    /// The plan, as JSON. Without a file: the published figures of the programme.
    #[arg(long)]
    plan: Option<PathBuf>,
    /// The rule set: adopted, strategy-text, or a JSON file.
    #[arg(long, default_value = "adopted")]
    rules: String,
    /// What counts: what is selected, contracted or paid.
    #[arg(long, default_value = "selected")]
    stage: Level,
    /// The programme is over: a shortfall fails instead of being open.
    #[arg(long)]
    closed: bool,
    /// The notation of the amounts in CSV: nl for 1.234,56, en for 1,234.56. Without it: 1234.56.
    #[arg(long, value_name = "LANGUAGE")]
    amounts: Option<Language>,
    /// Ignores columns that are not those of operations.
    #[arg(long)]
    ignore_columns: bool,
    /// Skips the search for rows with the same id and cell, so that memory does not grow with the file.
    #[arg(long)]
    trust_ids: bool,
    /// Writes a chart of the flows and shares to this file, as SVG. Only a chart is overwritten.
    #[arg(long, value_name = "FILE.svg")]
    chart: Option<PathBuf>,
    /// The language, nl or en.
    #[arg(long, default_value = "en")]
    lang: Language,
    /// The format of the output.
    #[arg(long, default_value = "text")]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Json,
}

/// The published figures of the programme.
const PLAN: (&str, &str) =
    ("efro-vlaanderen-2021-2027.json", include_str!("data/efro-vlaanderen-2021-2027.json"));

fn main() -> ExitCode {
    status(run(&arguments()))
}

fn run(arguments: &Arguments) -> Result<Conclusion, String> {
    let language = arguments.lang;
    if let Some(file) = &arguments.chart {
        check_target(file, language)?;
    }
    let (name, text) = match &arguments.plan {
        Some(path) => read(path, language)?,
        None => (PLAN.0.to_string(), PLAN.1.to_string()),
    };
    let rules = rules(&arguments.rules, language)?;
    let plan = FinancialPlan::from_json(&text)
        .map_err(|errors| refused(&name, &text, &errors, language))?;
    let reading = read_operations(arguments.operations.as_deref(), options(arguments), language)?;

    let out_of_range = |error: efro_gti::money::OutOfRangeError| {
        let sum = Text::new("de som van de concrete acties", "the sum of the operations");
        format!("{}: {}: {}", reading.name, sum.text(language), error.text(language))
    };
    let committed = reading.ledger.commitments(arguments.stage).map_err(out_of_range)?;
    let against = committed.clone().against(&plan);
    let against = if arguments.closed { against.closed() } else { against };
    let report = rules.check(&against);
    let headroom: Vec<Headroom> = cells()
        .into_iter()
        .map(|cell| rules.headroom(&against, cell, FundingSource::Uncommitted))
        .collect();
    let progress = reading.ledger.progress(&plan, slices()).map_err(out_of_range)?;
    let stages = Stage::ALL.iter().map(|stage| reading.ledger.at_stage(*stage, Slice::NET));
    let stages = stages.collect::<Result<Vec<_>, _>>().map_err(out_of_range)?;
    let conclusion = match report.conclusion() {
        Conclusion::Passed if reading.rows.left_out() > 0 => Conclusion::Incomplete,
        conclusion => conclusion,
    };
    let made_up = Text::new("Fictieve concrete acties, ter illustratie.", "Made-up operations.");
    let made_up = arguments.operations.is_none().then_some(made_up);
    if let Some(file) = &arguments.chart {
        let remark = made_up.clone().or_else(|| left_out(&reading));
        let chart = Chart { committed: &committed, plan: &plan, report: &report, remark };
        std::fs::write(file, chart.svg(language))
            .map_err(|error| format!("{}: {error}", escaped(&file.display().to_string())))?;
    }
    match arguments.format {
        Format::Text => {
            let made_up = made_up.map(|remark| format!("{}\n", remark.text(language)));
            let heading = heading(&report, conclusion, &reading, language);
            let sums = Sums { stages: &stages, progress: &progress, headroom: &headroom };
            let written = written(&report, sums, &reading, language);
            print(&format!("{}{heading}\n\n{written}", made_up.unwrap_or_default()))?;
        }
        Format::Json => {
            let (stage, rows) = (arguments.stage, &reading.rows);
            let sums = Sums { stages: &stages, progress: &progress, headroom: &headroom };
            let answer = Answer { conclusion, stage, rows, report: &report, sums };
            print_json(&answer)?;
        }
    }
    Ok(conclusion)
}

/// The answer as JSON.
#[derive(Serialize)]
struct Answer<'a> {
    /// The conclusion of the report, or incomplete if rows were left out.
    conclusion: Conclusion,
    stage: Level,
    rows: &'a Rows,
    report: &'a Report,
    #[serde(flatten)]
    sums: Sums<'a>,
}

/// The sums of the operations, and what they leave.
#[derive(Clone, Copy, Serialize)]
struct Sums<'a> {
    stages: &'a [StageAmounts],
    progress: &'a [Progress],
    headroom: &'a [Headroom],
}

/// The answer as text: four tables, the outcomes that failed or are open, the rows that do not count, and the sources
/// and assumptions.
fn written(report: &Report, sums: Sums<'_>, reading: &Reading, language: Language) -> String {
    let Sums { stages, progress, headroom } = sums;
    let (findings, open, not_evaluated, bad_rows, similar_ids, to_check) = match language {
        Language::Dutch => (
            "Bevindingen",
            "Nog open",
            "Niet getoetst",
            "Rijen die niet meetellen",
            "Rijen met gelijkende id's",
            "Betalingen na te kijken",
        ),
        Language::English => (
            "Findings",
            "Open",
            "Not evaluated",
            "Rows that do not count",
            "Rows with similar ids",
            "Payments to check",
        ),
    };
    [
        format!("{}\n", rules_table(report, language)),
        format!("{}\n", stages_table(stages, language)),
        format!("{}\n", progress_table(progress, language)),
        list(to_check, paid_in_error(stages, progress, language).into_iter()),
        format!("{}\n", headroom_table(headroom, language)),
        notes(findings, report, Verdict::Failed, language),
        notes(open, report, Verdict::Open, language),
        notes(not_evaluated, report, Verdict::NotEvaluated, language),
        list(bad_rows, reading.rows.problems(language).into_iter()),
        list(similar_ids, reading.rows.similar_ids(language).into_iter()),
    ]
    .into_iter()
    .chain(grounds(report, language))
    .filter(|part| !part.is_empty())
    .collect::<Vec<_>>()
    .join("\n")
}

/// The conclusion, and how many rows were read and left out.
fn heading(
    report: &Report,
    conclusion: Conclusion,
    reading: &Reading,
    language: Language,
) -> String {
    let (headline, rows) = (report.headline(language), reading.rows.headline(language));
    if reading.rows.left_out() == 0 {
        return format!("{headline}\n{rows}");
    }
    let conclusion = conclusion.text(language);
    match language {
        Language::Dutch => format!(
            "Conclusie: {conclusion}\n{rows} Wat weggelaten is, telt hieronder niet mee.\nVoor de gelezen rijen: {headline}"
        ),
        Language::English => format!(
            "Conclusion: {conclusion}\n{rows} What was left out does not count below.\nOf what was read: {headline}"
        ),
    }
}

/// The number of rows that were left out, if any were.
fn left_out(reading: &Reading) -> Option<Text> {
    let count = Some(reading.rows.left_out()).filter(|count| *count > 0)?;
    Text::both(format!("Weggelaten rijen: {count}."), format!("Rows left out: {count}."))
}

fn options(arguments: &Arguments) -> Options {
    let mut options = Options::new();
    if let Some(language) = arguments.amounts {
        options = options.amounts_in(language);
    }
    if arguments.ignore_columns {
        options = options.ignore_unknown_columns();
    }
    if arguments.trust_ids {
        options = options.trust_ids();
    }
    options
}

/// Returns an error if a file exists and is no chart: it may be a plan, or a list of operations.
fn check_target(file: &Path, language: Language) -> Result<(), String> {
    match std::fs::read(file) {
        Ok(content) if !content.starts_with(b"<svg") => {
            let name = file.display().to_string();
            let name = escaped(&name);
            Err(match language {
                Language::Dutch => format!(
                    "{name}: dit bestand bestaat al en is geen SVG-grafiek: kies een andere naam voor de grafiek"
                ),
                Language::English => format!(
                    "{name}: this file exists and is not an SVG chart: choose another name for the chart"
                ),
            })
        }
        _ => Ok(()),
    }
}
