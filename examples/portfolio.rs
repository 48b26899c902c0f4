//! Checks the commitments of operations with the rules and against a plan.
//!
//! ```text
//! cargo run --example portfolio                              # made-up operations, the published plan
//! cargo run --example portfolio -- --stage paid --lang nl
//! cargo run --example portfolio -- --chart portfolio.svg
//! cargo run --example portfolio -- --plan PLAN.json --rules strategy-text OPERATIONS.csv
//! cargo run --release --example generate_operations -- 1000000 > operations.csv
//! cargo run --release --example portfolio -- operations.csv
//! ```
//!
//! A row that cannot be read is reported and left out, and the others are read. The totals are then
//! not complete, so the conclusion is incomplete at best.
//!
//! Exit status: 0 passed, 1 failed, 2 unreadable (no file, no header), 3 incomplete (something is open or
//! not evaluated, or a row was left out).

#[path = "support/chart/mod.rs"]
mod chart;
#[path = "support/diagnostic.rs"]
mod diagnostic;
#[path = "support/document.rs"]
mod document;
#[path = "support/listing.rs"]
mod listing;
#[path = "support/operations/mod.rs"]
mod operations;
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

use std::fs::File;
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use chart::Picture;
use clap::{Parser, ValueEnum};
use comfy_table::Cell;
use document::read;
use efro_gti::allocation::{Amounts, FundingSource, Headroom};
use efro_gti::portfolio::{Progress, Remaining, Stage};
use efro_gti::report::{Conclusion, Verdict};
use efro_gti::rules::Strand;
use efro_gti::{FinancialPlan, Language, Priority, Report, Slice, SpecificObjective, Text};
use indicatif::{ProgressBar, ProgressStyle};
use listing::list;
use operations::{BadRow, Reading, read_operations};
use output::{print, print_json};
use refused::refused;
use report_text::{grounds, notes, number, rules_table};
use rule_set::rules;
use serde::Serialize;
use status::status;
use table::table;

/// Checks operations with the allocation rules and against a financial plan.
#[derive(Parser)]
struct Arguments {
    /// The operations, as CSV; `-` reads standard input. Without any: made-up ones.
    operations: Option<PathBuf>,
    /// The plan, as JSON. Without one: the published figures of the programme.
    #[arg(long)]
    plan: Option<PathBuf>,
    /// The rule set: adopted, strategy-text, or a JSON file.
    #[arg(long, default_value = "adopted")]
    rules: String,
    /// How far operations must be to count: selected, contracted or paid.
    #[arg(long, default_value = "selected", value_parser = stage)]
    stage: Stage,
    /// The programme is over: a shortfall is not open, and fails.
    #[arg(long)]
    closed: bool,
    /// Every id is unique: skips that check, so that a long file takes no more memory than a short one.
    #[arg(long)]
    trust_ids: bool,
    /// Draws the money by strand and objective and each share, as SVG, into this file.
    #[arg(long, value_name = "FILE.svg")]
    chart: Option<PathBuf>,
    /// The language, nl or en.
    #[arg(long, default_value = "en")]
    lang: Language,
    /// How the answer is written.
    #[arg(long, default_value = "text")]
    format: Format,
}

/// A stage that counts for shares.
fn stage(text: &str) -> Result<Stage, String> {
    match text.parse() {
        Ok(Stage::Withdrawn) => {
            Err("what is withdrawn counts for no share: expected selected, contracted or paid"
                .to_string())
        }
        stage => stage.map_err(|error: efro_gti::ParseError| error.to_string()),
    }
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Json,
}

/// The published figures of the programme.
const PLAN: (&str, &str) =
    ("efro-vlaanderen-2021-2027.json", include_str!("data/efro-vlaanderen-2021-2027.json"));
/// Made up.
const OPERATIONS: &str = include_str!("data/operations.csv");

/// A file that is read in the blink of an eye needs no bar.
const LONG: u64 = 8_000_000;

fn main() -> ExitCode {
    status(run(&Arguments::parse()))
}

fn run(arguments: &Arguments) -> Result<Conclusion, String> {
    let language = arguments.lang;
    let (name, text) = match &arguments.plan {
        Some(path) => read(path, language)?,
        None => (PLAN.0.to_string(), PLAN.1.to_string()),
    };
    let rules = rules(&arguments.rules, language)?;
    let plan = FinancialPlan::from_json(&text)
        .map_err(|errors| refused(&name, &text, &errors, language))?;
    let (name, reading) = reading(arguments)?;

    let out_of_range = |error: efro_gti::money::OutOfRangeError| {
        let sum = Text::new("de som van de concrete acties", "the sum of the operations");
        format!("{name}: {}: {}", sum.text(language), error.text(language))
    };
    let standing = reading.ledger.commitments(arguments.stage).map_err(out_of_range)?;
    let subject = format!("{}: {}", plan.subject(), arguments.stage.text(language));
    let against = standing.clone().against(&plan).with_name(subject);
    let against = if arguments.closed { against.closed() } else { against };
    let report = rules.check(&against);
    let headroom: Vec<Headroom> = cells()
        .into_iter()
        .map(|cell| rules.headroom(&against, cell, FundingSource::Uncommitted))
        .collect();
    let progress = reading.ledger.progress(&plan, slices()).map_err(out_of_range)?;
    let conclusion = match report.conclusion() {
        Conclusion::Passed if reading.left_out > 0 => Conclusion::Incomplete,
        conclusion => conclusion,
    };
    let made_up = Text::new("Fictieve concrete acties, ter illustratie.", "Made-up operations.");
    let made_up = arguments.operations.is_none().then_some(made_up);
    if let Some(file) = &arguments.chart {
        let remark = made_up.clone().or_else(|| left_out(&reading));
        let picture = Picture { standing: &standing, plan: &plan, report: &report, remark };
        std::fs::write(file, picture.svg(language))
            .map_err(|error| format!("{}: {error}", file.display()))?;
    }
    match arguments.format {
        Format::Text => {
            let made_up = made_up.map(|remark| format!("{}\n", remark.text(language)));
            let heading = heading(&report, conclusion, &reading, language);
            let written = written(&report, &progress, &headroom, &reading, language);
            print(&format!("{}{heading}\n\n{written}", made_up.unwrap_or_default()))?;
        }
        Format::Json => {
            let Reading { rows: read, left_out, bad_rows: shown, .. } = &reading;
            let rows = Rows { read: *read, left_out: *left_out, shown };
            let stage = arguments.stage;
            let (report, progress, headroom) = (&report, &progress, &headroom);
            let answer = Answer { conclusion, stage, rows, report, progress, headroom };
            print_json(&answer)?;
        }
    }
    Ok(conclusion)
}

/// The answer as other programs read it.
#[derive(Serialize)]
struct Answer<'a> {
    /// That of the report, and incomplete at best where rows were left out.
    conclusion: Conclusion,
    stage: Stage,
    rows: Rows<'a>,
    report: &'a Report,
    progress: &'a [Progress],
    headroom: &'a [Headroom],
}

#[derive(Serialize)]
struct Rows<'a> {
    read: u64,
    left_out: u64,
    /// The first of those left out.
    shown: &'a [BadRow],
}

/// Reads the operations, and says what to call them in a message; with a bar on a terminal where that takes a while.
fn reading(arguments: &Arguments) -> Result<(String, Reading), String> {
    let language = arguments.lang;
    let trust_ids = arguments.trust_ids;
    let (name, reading) = match &arguments.operations {
        None => ("operations.csv".to_string(), read_operations(OPERATIONS.as_bytes(), trust_ids)),
        Some(path) if path == Path::new("-") => {
            let name = Text::new("standaardinvoer", "standard input").text(language).to_string();
            (name, read_operations(io::stdin().lock(), trust_ids))
        }
        Some(path) => {
            let name = path.display().to_string();
            let file = File::open(path).map_err(|error| format!("{name}: {error}"))?;
            let length = file.metadata().map_or(0, |about| about.len());
            let bar = bar(length);
            let reading = read_operations(bar.wrap_read(file), trust_ids);
            bar.finish_and_clear();
            (name, reading)
        }
    };
    match reading {
        Ok(reading) => Ok((name, reading)),
        Err(error) => Err(format!("{name}: {}", error.text(language))),
    }
}

/// A progress bar over `length` bytes; hidden if there is no terminal or the file is short.
fn bar(length: u64) -> ProgressBar {
    if length < LONG || !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{wide_bar} {percent:>3} %  {elapsed}");
    ProgressBar::new(length).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}

/// The slices whose progress is shown.
fn slices() -> Vec<Slice> {
    let priorities = Priority::ALL.iter().copied().map(Slice::priority);
    let urban = [Slice::URBAN, Slice::TWO_CITIES];
    let cities = [Strand::Antwerp, Strand::Ghent, Strand::BothCities].map(Slice::strand);
    std::iter::once(Slice::NET)
        .chain(priorities)
        .chain(objectives())
        .chain(urban)
        .chain(cities)
        .collect()
}

/// The strands whose headroom is shown, the two cities as one.
fn strands() -> [Slice; 3] {
    [Slice::TWO_CITIES, Slice::strand(Strand::OtherUrban), Slice::strand(Strand::Regular)]
}

fn objectives() -> impl Iterator<Item = Slice> {
    SpecificObjective::ALL.iter().copied().map(Slice::specific_objective)
}

/// Each objective in each of these strands.
fn cells() -> Vec<Slice> {
    objectives()
        .flat_map(|objective| strands().map(|strand| objective.intersection(strand)))
        .flatten()
        .collect()
}

/// The answer for people, under its heading: three tables, the outcomes that failed or are open, the
/// rows left out, and the sources and assumptions.
fn written(
    report: &Report,
    progress: &[Progress],
    headroom: &[Headroom],
    reading: &Reading,
    language: Language,
) -> String {
    let (findings, open, not_evaluated, bad_rows) = match language {
        Language::Dutch => ("Bevindingen", "Nog open", "Niet getoetst", "Weggelaten rijen"),
        Language::English => ("Findings", "Open", "Not evaluated", "Rows left out"),
    };
    let mut lines: Vec<String> =
        reading.bad_rows.iter().flat_map(|row| row.text(language)).collect();
    let more = reading.left_out - reading.bad_rows.len() as u64;
    if more > 0 {
        lines.push(match language {
            Language::Dutch => format!("en nog {more} andere"),
            Language::English => format!("and {more} more"),
        });
    }
    [
        format!("{}\n", rules_table(report, language)),
        format!("{}\n", progress_table(progress, language)),
        format!("{}\n", headroom_table(headroom, language)),
        notes(findings, report, Verdict::Failed, language),
        notes(open, report, Verdict::Open, language),
        notes(not_evaluated, report, Verdict::NotEvaluated, language),
        list(bad_rows, lines.into_iter()),
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
    let Reading { rows, left_out, .. } = reading;
    let (headline, conclusion) = (report.headline(language), conclusion.text(language));
    match (left_out, language) {
        (0, Language::Dutch) => format!("{headline}\nRijen gelezen: {rows}."),
        (0, Language::English) => format!("{headline}\nRows read: {rows}."),
        (_, Language::Dutch) => format!(
            "Conclusie: {conclusion}\n{rows} rijen gelezen, {left_out} weggelaten: hun geld ontbreekt hieronder.\nVoor de gelezen rijen: {headline}"
        ),
        (_, Language::English) => format!(
            "Conclusion: {conclusion}\n{rows} rows read, {left_out} left out: their money is missing below.\nOf what was read: {headline}"
        ),
    }
}

/// That rows were left out, if any were.
fn left_out(reading: &Reading) -> Option<Text> {
    let count = Some(reading.left_out).filter(|count| *count > 0)?;
    Text::both(format!("Weggelaten rijen: {count}."), format!("Rows left out: {count}."))
}

/// One line for each slice that is planned or has money: how far it has come.
fn progress_table(progress: &[Progress], language: Language) -> String {
    let (header, left, over) = match language {
        Language::Dutch => (
            ["EFRO", "gepland", "geselecteerd", "gecontracteerd", "betaald", "saldo"],
            "nog over",
            "boven plan",
        ),
        Language::English => {
            (["ERDF", "planned", "selected", "contracted", "paid", "balance"], "left", "over")
        }
    };
    let mut table = table();
    table.set_header(header);
    for one in progress.iter().filter(|one| one.planned.is_some() || !one.selected.is_zero()) {
        let balance = match one.remaining {
            Some(Remaining::Left(amount)) => format!("{} {left}", amount.text(language)),
            Some(Remaining::Over(amount)) => format!("{} {over}", amount.text(language)),
            None => String::new(),
        };
        table.add_row([
            Cell::new(one.slice),
            number(one.planned.map(|planned| planned.text(language)).unwrap_or_default()),
            number(one.selected.text(language)),
            number(one.contracted.text(language)),
            number(one.paid.text(language)),
            number(balance),
        ]);
    }
    table.to_string()
}

/// One line for each objective: how much more it can have in each place, and which rule stops it.
fn headroom_table(headroom: &[Headroom], language: Language) -> String {
    let title = match language {
        Language::Dutch => "nog mogelijk",
        Language::English => "room",
    };
    let mut table = table();
    let header =
        std::iter::once(title.to_string()).chain(strands().map(|strand| strand.to_string()));
    table.set_header(header);
    for (objective, row) in objectives().zip(headroom.chunks(strands().len())) {
        let room = row.iter().map(|one| {
            let rules: Vec<&str> = one.limiting_rules().collect();
            let amount = one.amount_text(language);
            number(format!("{amount} {}", rules.join(" ")).trim_end().to_string())
        });
        table.add_row(std::iter::once(Cell::new(objective)).chain(room));
    }
    table.to_string()
}
