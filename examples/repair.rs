//! What must move for a financial plan to meet the allocation rules, with the smallest sum of moves.
//!
//! ```text
//! cargo run --example repair --features repair                                  # the published figures
//! cargo run --example repair --features repair -- --rules strategy-text
//! cargo run --example repair --features repair -- --pin technical-assistance --pin two-cities
//! cargo run --example repair --features repair -- --lang nl --format json PLAN.json
//! ```
//!
//! Exit status: 0 a repair, or none needed; 1 no repair exists; 2 unreadable (each problem is shown in its line);
//! 3 incomplete (a rule could not be evaluated, or the answer was not found).

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
use comfy_table::Cell;
use document::read;
use efro_gti::repair::{Repair, RepairError};
use efro_gti::report::Conclusion;
use efro_gti::{FinancialPlan, Language, RuleSet, Slice, Text};
use listing::list;
use output::{print, print_json};
use refused::refused;
use rule_set::rules;
use rules_table::{number, rules_table};
use serde::Serialize;
use status::status;
use table::table;

/// Shows what must move for a financial plan to meet the allocation rules, with the smallest sum of moves.
#[derive(Parser)]
struct Arguments {
    /// The plan, as JSON; `-` reads standard input. Without one: the published figures of the
    /// programme.
    plan: Option<PathBuf>,
    /// The rule set: adopted, strategy-text, or a JSON file.
    #[arg(long, default_value = "adopted")]
    rules: String,
    /// A part of the plan that does not move, such as technical-assistance or 2.A.1.
    #[arg(long, value_name = "SLICE")]
    pin: Vec<Slice>,
    /// The language, nl or en.
    #[arg(long, default_value = "en")]
    lang: Language,
    /// How the repair is written.
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
    let language = arguments.lang;
    let (name, text) = match &arguments.plan {
        Some(path) => read(path, language)?,
        None => (SAMPLE.0.to_string(), SAMPLE.1.to_string()),
    };
    let rules = rules(&arguments.rules, language)?;
    let plan = FinancialPlan::from_json(&text)
        .map_err(|errors| refused(&name, &text, &errors, language))?;
    let repair = match rules.repair(&plan, &arguments.pin) {
        Ok(repair) => repair,
        Err(none) => return without_repair(&none, arguments),
    };
    let amended = repair.amend(&plan).map_err(|error| error.text(language).to_string())?;
    match arguments.format {
        Format::Text => print(&written(&repair, [&plan, &amended], &rules, language))?,
        Format::Json => print_json(&Repaired { repair: &repair, plan: &amended })?,
    }
    let all = repair.not_evaluated.is_empty();
    Ok(if all { Conclusion::Passed } else { Conclusion::Incomplete })
}

/// Reports why there is no repair.
fn without_repair(none: &RepairError, arguments: &Arguments) -> Result<Conclusion, String> {
    match arguments.format {
        Format::Text => print(&format!("{}\n", none.text(arguments.lang)))?,
        Format::Json => {
            let message = Text::both(none.text(Language::Dutch), none.text(Language::English))
                .expect("a reason has words");
            print_json(&Unrepaired { no_repair: Reason { why: none, message } })?;
        }
    }
    let exists = matches!(none, RepairError::StepLimit { .. });
    Ok(if exists { Conclusion::Incomplete } else { Conclusion::Failed })
}

/// A repair with the amended plan, as other programs read it.
#[derive(Serialize)]
struct Repaired<'a> {
    #[serde(flatten)]
    repair: &'a Repair,
    plan: &'a FinancialPlan,
}

#[derive(Serialize)]
struct Unrepaired<'a> {
    no_repair: Reason<'a>,
}

#[derive(Serialize)]
struct Reason<'a> {
    #[serde(flatten)]
    why: &'a RepairError,
    message: Text,
}

/// The repair as people read it: the rules before, a table of moves, and the rules after.
fn written(
    repair: &Repair,
    [before, after]: [&FinancialPlan; 2],
    rules: &RuleSet,
    language: Language,
) -> String {
    let words = Words::of(language);
    let rules_of = |title: &str, plan: &FinancialPlan| {
        format!("{title}\n{}\n", rules_table(&rules.check(plan), language))
    };
    let mut parts = vec![
        format!("{}\n", rules.check(before).headline(language)),
        rules_of(words.before, before),
        list(words.moves, [repair.headline(language)].into_iter()),
    ];
    if !repair.moves.is_empty() {
        parts.push(format!("{}\n", moves_table(repair, &words, language)));
        parts.push(rules_of(words.after, after));
    }
    let mut remarks = repair.remarks(language);
    if !repair.moves.is_empty() {
        let precision =
            before.precision().map(|unit| format!("{} {}.", words.rounded, unit.text(language)));
        remarks.extend(precision.into_iter().chain([words.arithmetic.to_string()]));
    }
    parts.push(list(words.remarks, remarks.into_iter()));
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join("\n")
}

/// One line for each move.
fn moves_table(repair: &Repair, words: &Words, language: Language) -> comfy_table::Table {
    let mut table = table();
    table.set_header(words.header);
    for one in &repair.moves {
        let reasons = one.reasons.iter().map(|reason| reason.text(language));
        table.add_row([
            number(one.amount.text(language)),
            Cell::new(one.from.text(language)),
            Cell::new(one.to.text(language)),
            Cell::new(reasons.collect::<Vec<_>>().join("\n")),
        ]);
    }
    table
}

/// The example's own words.
struct Words {
    before: &'static str,
    moves: &'static str,
    header: [&'static str; 4],
    after: &'static str,
    remarks: &'static str,
    rounded: &'static str,
    arithmetic: &'static str,
}

impl Words {
    fn of(language: Language) -> Self {
        match language {
            Language::Dutch => Self {
                before: "Voor het herstel",
                moves: "Herstel",
                header: ["bedrag", "van", "naar", "zonder deze verschuiving"],
                after: "Na het herstel",
                remarks: "Goed om te weten",
                rounded: "De cijfers van het plan zijn afgerond op",
                arithmetic: "Dit is rekenwerk: wat de regels van deze cijfers vragen, niet wat verstandig of toegelaten is.",
            },
            Language::English => Self {
                before: "Before the repair",
                moves: "Repair",
                header: ["amount", "from", "to", "without it"],
                after: "After the repair",
                remarks: "Good to know",
                rounded: "The figures of the plan are rounded to",
                arithmetic: "This is arithmetic: what the rules ask of these figures, not what is wise or allowed.",
            },
        }
    }
}
