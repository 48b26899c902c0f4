//! Checks a financial plan with the allocation rules.
//!
//! ```text
//! cargo run --example check                                  # the published figures
//! cargo run --example check -- --rules strategy-text         # the strategy taken at its word
//! cargo run --example check -- --rules examples/data/own-rules.json
//! cargo run --example check -- --rules strategy-text --repair
//! cargo run --example check -- --repair --pin technical-assistance --pin two-cities
//! cargo run --example check -- --lang nl --format json PLAN.json
//! ```
//!
//! Exit status: 0 passed, 1 failed, 2 unreadable (each problem is shown in its line), 3 incomplete.

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
#[path = "support/status.rs"]
mod status;
#[path = "support/table.rs"]
mod table;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, ValueEnum};
use comfy_table::{Cell, Table};
use document::read;
use efro_gti::repair::{Repair, RepairError, Side};
use efro_gti::report::{Conclusion, OutcomeKind, Verdict};
use efro_gti::{FinancialPlan, Language, Report, Slice, Text};
use listing::list;
use output::{print, print_json};
use refused::refused;
use report_text::{grounds, notes, number, rules_table, verdict};
use rule_set::rules;
use serde::Serialize;
use status::status;
use table::table;

/// Checks a financial plan with the allocation rules.
#[derive(Parser)]
struct Arguments {
    /// The plan, as JSON; `-` reads standard input. Without one: the published figures of the
    /// programme.
    plan: Option<PathBuf>,
    /// The rule set: adopted, strategy-text, or a JSON file.
    #[arg(long, default_value = "adopted")]
    rules: String,
    /// Shows the least that must move for all rules to pass.
    #[arg(long)]
    repair: bool,
    /// A part of the plan that does not move, such as technical-assistance or 2.A.1.
    #[arg(long, value_name = "SLICE", requires = "repair")]
    pin: Vec<Slice>,
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
    status(run(&Arguments::parse()))
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
    let repair = arguments.repair.then(|| rules.repair(&plan, &arguments.pin));
    match arguments.format {
        Format::Text => {
            let repair = repair.map(|repair| repair_text(&repair, &plan, arguments.lang));
            let report = written(&report, arguments.lang);
            print(&[report].into_iter().chain(repair).collect::<Vec<_>>().join("\n"))?;
        }
        Format::Json => match repair {
            None => print_json(&report)?,
            Some(repair) => print_json(&Repaired::new(&report, &repair))?,
        },
    }
    Ok(report.conclusion())
}

/// A report with what would repair the plan, as other programs read it.
#[derive(Serialize)]
struct Repaired<'a> {
    report: &'a Report,
    #[serde(skip_serializing_if = "Option::is_none")]
    repair: Option<&'a Repair>,
    #[serde(skip_serializing_if = "Option::is_none")]
    no_repair: Option<NoRepairToTell<'a>>,
}

#[derive(Serialize)]
struct NoRepairToTell<'a> {
    #[serde(flatten)]
    why: &'a RepairError,
    message: Text,
}

impl<'a> Repaired<'a> {
    fn new(report: &'a Report, repair: &'a Result<Repair, RepairError>) -> Self {
        let no_repair = repair.as_ref().err().map(|why| NoRepairToTell {
            why,
            message: Text::both(why.text(Language::Dutch), why.text(Language::English))
                .expect("a reason has words"),
        });
        Self { report, repair: repair.as_ref().ok(), no_repair }
    }
}

/// The repair as people read it: a table of moves, and what to know of it.
fn repair_text(
    repair: &Result<Repair, RepairError>,
    plan: &FinancialPlan,
    language: Language,
) -> String {
    let (title, header, arithmetic, rounded) = match language {
        Language::Dutch => (
            "Herstel",
            ["bedrag", "van", "naar", "zonder deze verschuiving"],
            "Dit is rekenwerk: wat de regels van deze cijfers ten minste vragen, niet wat verstandig of toegelaten is.",
            "De cijfers van het plan zijn afgerond op",
        ),
        Language::English => (
            "Repair",
            ["amount", "from", "to", "without it"],
            "This is arithmetic: what the rules ask at the least of these figures, not what is wise or allowed.",
            "The figures of the plan are rounded to",
        ),
    };
    let repair = match repair {
        Ok(repair) => repair,
        Err(none) => return list(title, [none.text(language)].into_iter()),
    };
    let mut lines = vec![repair.headline(language)];
    for side in Side::ALL {
        if repair.moves.iter().any(|one| one.side == *side) {
            let sum = repair.moved_on(*side);
            let sum =
                sum.map_or_else(|error| error.text(language).into(), |sum| sum.text(language));
            lines.push(format!("{sum} {}", side.text(language)));
        }
    }
    let mut table = table();
    table.set_header(header);
    for one in &repair.moves {
        let reasons = one.reasons.iter().map(|reason| reason.text(language));
        table.add_row([
            number(one.amount.text(language)),
            Cell::new(one.from.text(language)),
            Cell::new(one.to.text(language)),
            Cell::new(reasons.collect::<Vec<_>>().join("\n")),
        ]);
    }
    let table = if repair.moves.is_empty() { String::new() } else { format!("\n{table}\n\n") };
    let mut remarks = repair.remarks(language);
    if !repair.moves.is_empty() {
        let precision = plan.precision().map(|unit| format!("{rounded} {}.", unit.text(language)));
        remarks.extend(precision.into_iter().chain([arithmetic.to_string()]));
    }
    let remarks = remarks.iter().map(|remark| format!("  {remark}\n"));
    format!("{}{table}{}", list(title, lines.into_iter()), remarks.collect::<String>())
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
        table.add_row(vec![verdict(outcome, language), Cell::new(outcome.id()), Cell::new(title)]);
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
                checks: ["", "check", "what is looked at"],
                findings: "Findings",
                not_evaluated: "Not evaluated",
            },
        }
    }
}
