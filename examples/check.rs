//! A financial plan against the allocation rules.
//!
//! ```text
//! cargo run --example check                                  # the published figures
//! cargo run --example check -- --rules strategy-text         # the strategy taken at its word
//! cargo run --example check -- --rules examples/data/own-rules.json
//! cargo run --example check -- --lang nl --format json PLAN.json
//! ```
//!
//! Exit status: 0 holds, 1 does not hold, 2 unreadable, 3 incomplete.

mod document;
mod listing;
mod output;
mod report_text;
mod rule_set;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, ValueEnum};
use comfy_table::{Cell, Table};
use document::read;
use efro_gti::{Conclusion, FinancialPlan, Language, Outcome, OutcomeKind, Report, Verdict};
use listing::{list, table};
use output::print;
use report_text::{notes, rules_table, verdict};
use rule_set::rules;

/// Checks a financial plan against the allocation rules.
#[derive(Parser)]
struct Arguments {
    /// The plan, as JSON; `-` reads standard input. Without one: the published figures of the
    /// programme.
    plan: Option<PathBuf>,
    /// The rule set: adopted, strategy-text, or a JSON file of one's own.
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
    let arguments = Arguments::parse();
    match run(&arguments) {
        Ok(Conclusion::Holds) => ExitCode::from(0),
        Ok(Conclusion::DoesNotHold) => ExitCode::from(1),
        Ok(Conclusion::Incomplete) => ExitCode::from(3),
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &Arguments) -> Result<Conclusion, String> {
    let (name, text) = match &arguments.plan {
        Some(path) => read(path, arguments.lang)?,
        None => (SAMPLE.0.to_string(), SAMPLE.1.to_string()),
    };
    let plan = FinancialPlan::from_json(&text)
        .map_err(|error| format!("{name}: {}", error.text(arguments.lang)))?;
    let rules = rules(&arguments.rules, arguments.lang)?;
    let report = rules.check(&plan);
    match arguments.format {
        Format::Text => print(&written(&report, arguments.lang))?,
        Format::Json => {
            let json = serde_json::to_string_pretty(&report).map_err(|error| error.to_string())?;
            print(&format!("{json}\n"))?;
        }
    }
    Ok(report.conclusion())
}

/// The report as people read it: two tables, and what they rest on.
fn written(report: &Report, language: Language) -> String {
    let words = Words::of(language);
    let used = |at| report.outcomes().iter().any(|outcome| outcome.assumptions().contains(at));
    let unused = report.assumptions().iter().filter(|assumption| !used(&assumption.at));
    [
        format!("{}\n", report.headline(language)),
        format!("{}\n", rules_table(report, language)),
        format!("{}\n", checks_table(report, language, &words)),
        notes(words.findings, report, Verdict::Failed, language),
        notes(words.not_evaluated, report, Verdict::NotEvaluated, language),
        list(words.sources, report.outcomes().iter().flat_map(|one| source(one, report, language))),
        list(words.assumptions, unused.map(|one| one.text(language))),
        list(words.not_looked_at, report.not_looked_at().iter().map(|one| one.text(language))),
    ]
    .into_iter()
    .filter(|part| !part.is_empty())
    .collect::<Vec<_>>()
    .join("\n")
}

/// Where an outcome comes from, how that was read, and what it takes for granted.
fn source(outcome: &Outcome, report: &Report, language: Language) -> Vec<String> {
    let note = outcome.note().map(|note| format!(". {}", note.text(language))).unwrap_or_default();
    let source = format!("{}: {}{note}", outcome.id(), outcome.citation().text(language));
    let assumed = report.assumptions().iter().filter(|one| outcome.assumptions().contains(&one.at));
    let assumed = assumed.map(|assumption| format!("  ! {}", assumption.text(language)));
    std::iter::once(source).chain(assumed).collect()
}

/// One line for each check of the plan itself.
fn checks_table(report: &Report, language: Language, words: &Words) -> Table {
    let mut table = table();
    table.set_header(words.checks);
    for outcome in report.outcomes().iter().filter(|one| one.kind() == OutcomeKind::Check) {
        let reason = outcome.reason().map(|reason| format!(": {}", reason.text(language)));
        let title = format!("{}{}", outcome.title().text(language), reason.unwrap_or_default());
        table.add_row(vec![verdict(outcome, language), Cell::new(outcome.id()), Cell::new(title)]);
    }
    table
}

/// The example's own words.
struct Words {
    checks: [&'static str; 3],
    findings: &'static str,
    not_evaluated: &'static str,
    assumptions: &'static str,
    sources: &'static str,
    not_looked_at: &'static str,
}

impl Words {
    fn of(language: Language) -> Self {
        match language {
            Language::Dutch => Self {
                checks: ["", "controle", "wat er wordt nagegaan"],
                findings: "Bevindingen",
                not_evaluated: "Niet beoordeeld",
                assumptions: "Overige aannames",
                sources: "Bron van elke regel en controle",
                not_looked_at: "Niet bekeken",
            },
            Language::English => Self {
                checks: ["", "check", "what is looked at"],
                findings: "Findings",
                not_evaluated: "Not evaluated",
                assumptions: "Other assumptions",
                sources: "Source of each rule and check",
                not_looked_at: "Not looked at",
            },
        }
    }
}
