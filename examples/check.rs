//! Checks a financial plan with the allocation rules.
//!
//! ```text
//! cargo run --example check                                  # the published figures
//! cargo run --example check -- --rules strategy-text         # the literal text of the strategy
//! cargo run --example check -- --rules examples/data/own-rules.json
//! cargo run --example check -- --lang nl --format json PLAN.json
//! ```
//!
//! Exit status: 0 passed, 1 failed, 2 unreadable (each problem is shown in its line), 3 incomplete.

#[path = "support/arguments.rs"]
mod arguments;
#[path = "support/diagnostic.rs"]
mod diagnostic;
#[path = "support/document.rs"]
mod document;
#[path = "support/listing.rs"]
mod listing;
#[path = "support/output.rs"]
mod output;
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

use std::path::PathBuf;
use std::process::ExitCode;

use arguments::arguments;
use clap::{Parser, ValueEnum};
use comfy_table::Table;
use document::read;
use efro_gti::report::{Conclusion, OutcomeKind, Verdict};
use efro_gti::{FinancialPlan, Language, Report};
use output::{print, print_json};
use refused::refused;
use report_text::{grounds, notes};
use rule_set::rules;
use rules_table::{rules_table, verdict};
use status::status;
use table::{cell, table};

/// Checks a financial plan with the allocation rules.
#[derive(Parser)]
struct Arguments {
    /// The plan, as JSON; `-` reads standard input. Without one: the published figures of the
    /// programme.
    plan: Option<PathBuf>,
    /// The rule set: adopted, strategy-text, or a JSON file.
    #[arg(long, default_value = "adopted")]
    rules: String,
    /// The language, nl or en.
    #[arg(long, default_value = "en")]
    lang: Language,
    /// How the report is written.
    #[arg(long, default_value = "text")]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Json,
}

/// The published figures of the programme.
const SAMPLE: (&str, &str) =
    ("efro-vlaanderen-2021-2027.json", include_str!("data/efro-vlaanderen-2021-2027.json"));

fn main() -> ExitCode {
    status(run(&arguments()))
}

fn run(arguments: &Arguments) -> Result<Conclusion, String> {
    let (name, text) = match &arguments.plan {
        Some(path) => read(path, arguments.lang)?,
        None => (SAMPLE.0.to_string(), SAMPLE.1.to_string()),
    };
    let rules = rules(&arguments.rules, arguments.lang)?;
    let plan = FinancialPlan::from_json(&text)
        .map_err(|errors| refused(&name, &text, &errors, arguments.lang))?;
    let report = rules.check(&plan);
    match arguments.format {
        Format::Text => print(&written(&report, arguments.lang))?,
        Format::Json => print_json(&report)?,
    }
    Ok(report.conclusion())
}

/// The report for people: two tables, and their sources and assumptions.
fn written(report: &Report, language: Language) -> String {
    let words = Words::of(language);
    [
        format!("{}\n", report.headline(language)),
        format!("{}\n", rules_table(report, language)),
        format!("{}\n", checks_table(report, language, &words)),
        notes(words.findings, report, Verdict::Failed, language),
        notes(words.not_evaluated, report, Verdict::NotEvaluated, language),
    ]
    .into_iter()
    .chain(grounds(report, language))
    .filter(|part| !part.is_empty())
    .collect::<Vec<_>>()
    .join("\n")
}

/// One line for each check of the plan itself.
fn checks_table(report: &Report, language: Language, words: &Words) -> Table {
    let mut table = table();
    table.set_header(words.checks);
    for outcome in report.outcomes().iter().filter(|one| one.kind() == OutcomeKind::Check) {
        let reason = outcome.reason().map(|reason| format!(": {}", reason.text(language)));
        // The other amounts of a plan have a check each, of which the place says which.
        let slice = outcome.place().as_str().strip_prefix("/amounts/");
        let slice = slice.map(|slice| format!(" ({slice})")).unwrap_or_default();
        let title = outcome.title().text(language);
        let title = format!("{title}{slice}{}", reason.unwrap_or_default());
        table.add_row([verdict(outcome, language), cell(outcome.id()), cell(&title)]);
    }
    table
}

/// The example's own words.
struct Words {
    checks: [&'static str; 3],
    findings: &'static str,
    not_evaluated: &'static str,
}

impl Words {
    fn of(language: Language) -> Self {
        match language {
            Language::Dutch => Self {
                checks: ["", "controle", "wat er wordt nagegaan"],
                findings: "Bevindingen",
                not_evaluated: "Niet getoetst",
            },
            Language::English => Self {
                checks: ["", "check", "what is checked"],
                findings: "Findings",
                not_evaluated: "Not evaluated",
            },
        }
    }
}
