//! Checks a project proposal, or several, against the conditions of the strategy, the programme and the law.
//!
//! ```text
//! cargo run --example assess                                       # a made-up one, complete but for assessors
//! cargo run --example assess -- examples/data/proposals.json       # six, three of them from life
//! cargo run --example assess -- --call "Climate adaptation in the ITI" PROPOSAL.json
//! cargo run --example assess -- --call CALL.json --lang nl --format json PROPOSAL.json
//! ```
//!
//! Exit status: 0 passed, 1 failed, 2 unreadable (each problem is shown in its line), 3 incomplete; the worst
//! of several proposals counts.

#[path = "support/arguments.rs"]
mod arguments;
#[path = "support/call.rs"]
mod call;
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
#[path = "support/status.rs"]
mod status;
#[path = "support/table.rs"]
mod table;

use std::path::PathBuf;
use std::process::ExitCode;

use arguments::arguments;
use call::call;
use clap::{Parser, ValueEnum};
use document::read;
use efro_gti::document::Pointer;
use efro_gti::report::{Conclusion, Judgement, Verdict};
use efro_gti::{DocumentError, Language, Outcome, Proposal, Report};
use listing::list;
use output::{print, print_json};
use refused::{refused, show_unreadable};
use status::status;
use table::{cell, table};

/// Assesses a project proposal, or an array of them.
#[derive(Parser)]
struct Arguments {
    /// The proposal or proposals, as JSON; `-` reads standard input. Without one: a sample.
    proposal: Option<PathBuf>,
    /// The call: the name of a known one, or a JSON file. Without it: the known call that a proposal names, if any.
    #[arg(long)]
    call: Option<String>,
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

/// Illustrative: written along the call for climate adaptation of October 2023.
const SAMPLE: (&str, &str) = ("proposal.json", include_str!("data/proposal.json"));

fn main() -> ExitCode {
    status(run(&arguments()))
}

fn run(arguments: &Arguments) -> Result<Conclusion, String> {
    let (name, text) = match &arguments.proposal {
        Some(path) => read(path, arguments.lang)?,
        None => (SAMPLE.0.to_string(), SAMPLE.1.to_string()),
    };
    let call = arguments.call.as_deref().map(|name| call(name, arguments.lang)).transpose()?;
    let refused = |error: &DocumentError| refused(&name, &text, error, arguments.lang);
    let proposals = Proposal::all_from_json(&text).map_err(|error| refused(&error))?;
    // Each proposal that cannot be read is shown before the program ends.
    let unreadable: Vec<String> =
        proposals.iter().filter_map(|one| one.as_ref().err()).map(refused).collect();
    if !unreadable.is_empty() {
        return Err(unreadable.join("\n\n"));
    }
    let proposals: Vec<Proposal> = proposals.into_iter().flatten().collect();
    let reports = match &call {
        Some(call) => Proposal::assess_all_under(&proposals, call),
        None => Proposal::assess_all(&proposals),
    };
    let array = text.trim_start().starts_with('[');
    match arguments.format {
        Format::Text => print(&written(&reports, arguments.lang))?,
        Format::Json => match reports.as_slice() {
            [report] if !array => print_json(report)?,
            reports => print_json(&reports)?,
        },
    }
    let conclusion = reports.iter().map(Report::conclusion).max();
    let place = |number: usize| if array { Pointer::ROOT.element(number) } else { Pointer::ROOT };
    let located: Vec<(Pointer, Report)> =
        reports.into_iter().enumerate().map(|(number, report)| (place(number), report)).collect();
    show_unreadable(&name, &text, &located, arguments.lang)?;
    Ok(conclusion.unwrap_or(Conclusion::Incomplete))
}

/// Each report by itself, then the totals and what none of them checks.
fn written(reports: &[Report], language: Language) -> String {
    let words = Words::of(language);
    let mut parts: Vec<String> =
        reports.iter().map(|report| one(report, language, &words)).collect();
    if reports.is_empty() {
        parts.push(format!("{}\n", words.none));
    }
    if let [_, _, ..] = reports {
        let counted = Conclusion::ALL.iter().map(|one| {
            let count = reports.iter().filter(|report| report.conclusion() == *one).count();
            format!("{count} {}", one.text(language))
        });
        let counted: Vec<String> = counted.collect();
        parts.push(format!("{}: {}\n", words.together, counted.join(", ")));
    }
    if let Some(report) = reports.first() {
        let remarks = report.out_of_scope().iter().map(|one| one.text(language));
        parts.push(list(words.out_of_scope, remarks));
    }
    parts.retain(|part| !part.is_empty());
    parts.join("\n")
}

/// A report as people read it: what is wrong or not known in a table, the rest in a few lines.
fn one(report: &Report, language: Language, words: &Words) -> String {
    let with = |verdict| report.outcomes().iter().filter(move |one| one.verdict() == verdict);
    let mut table = table();
    table.set_header(words.header);
    let shown = [Verdict::Failed, Verdict::NotEvaluated];
    for outcome in report.into_iter().filter(|one| shown.contains(&one.verdict())) {
        let verdict = match outcome.severity() {
            Some(severity) if outcome.verdict() == Verdict::Failed => severity.text(language),
            _ => outcome.verdict().text(language),
        };
        let place = outcome.place().text(language);
        let message = outcome.message(language).unwrap_or_default();
        let words = format!("{}: {message}", outcome.title().text(language));
        table.add_row([verdict, outcome.id(), place, &words].map(cell));
    }
    let table = if table.is_empty() { String::new() } else { format!("{table}\n") };
    let findings = report.failed().map(|one| source(one, language));
    let judged = report.outcomes().iter().flat_map(|one| judged(one, language));
    let parts = [
        format!("{}\n", report.headline(language)),
        table,
        list(words.passed, names(with(Verdict::Passed))),
        list(words.not_applicable, names(with(Verdict::NotApplicable))),
        list(words.judged, judged),
        list(words.to_judge, wrapped(report.open().map(|one| one.place().to_string()))),
        list(words.sources, findings),
    ];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

/// Where a finding comes from, and how that was read.
fn source(outcome: &Outcome, language: Language) -> String {
    let note = outcome.note().map(|note| format!(". {}", note.text(language))).unwrap_or_default();
    format!("{}: {}{note}", outcome.id(), outcome.citation().text(language))
}

/// What assessors found of an answer.
fn judged(outcome: &Outcome, language: Language) -> impl Iterator<Item = String> {
    let words = move |one: &Judgement| format!("{}: {}", outcome.place(), one.text(language));
    outcome.judgements().iter().map(words)
}

/// The conditions, each once, with the number of places that it evaluated if more than one.
fn names<'a>(outcomes: impl Iterator<Item = &'a Outcome>) -> impl Iterator<Item = String> {
    let mut counted: Vec<(&str, usize)> = Vec::new();
    for outcome in outcomes {
        match counted.last_mut() {
            Some((id, count)) if *id == outcome.id() => *count += 1,
            _ => counted.push((outcome.id(), 1)),
        }
    }
    wrapped(counted.into_iter().map(|(id, count)| match count {
        1 => id.to_string(),
        more => format!("{id} ({more})"),
    }))
}

/// Words on as many lines as they need.
fn wrapped(words: impl Iterator<Item = String>) -> impl Iterator<Item = String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words {
        match lines.last_mut() {
            Some(line) if line.len() + word.len() < 100 => *line = format!("{line}, {word}"),
            _ => lines.push(word),
        }
    }
    lines.into_iter()
}

/// The example's own words.
struct Words {
    header: [&'static str; 4],
    passed: &'static str,
    not_applicable: &'static str,
    judged: &'static str,
    to_judge: &'static str,
    sources: &'static str,
    none: &'static str,
    together: &'static str,
    out_of_scope: &'static str,
}

impl Words {
    fn of(language: Language) -> Self {
        match language {
            Language::Dutch => Self {
                header: ["", "controle", "plaats", "bevinding of reden"],
                passed: "Voldoet",
                not_applicable: "Niet van toepassing",
                judged: "Inhoudelijk beoordeeld",
                to_judge: "Nog inhoudelijk te beoordelen",
                sources: "Bron van elke bevinding",
                none: "Geen voorstellen",
                together: "Samen",
                out_of_scope: "Niet bekeken",
            },
            Language::English => Self {
                header: ["", "check", "place", "finding or reason"],
                passed: "Passed",
                not_applicable: "Not applicable",
                judged: "Judged by an assessor",
                to_judge: "Still to be judged by an assessor",
                sources: "Source of each finding",
                none: "No proposals",
                together: "Together",
                out_of_scope: "Not looked at",
            },
        }
    }
}
