//! Shows the amount that each rule sets aside of a total.
//!
//! ```text
//! cargo run --example envelopes -- --total 276078000.00 --technical-assistance 9336000.00 --base declared=197910000.00 --cities 2,1
//! cargo run --example envelopes -- --total 276078000.00 --rules strategy-text --base urban=19791000.00
//! ```
//!
//! Exit status: 0 if every rule sets an amount aside, 3 if a base has no amount, 2 if an argument or file cannot be
//! read.

#[path = "support/arguments.rs"]
mod arguments;
#[path = "support/diagnostic.rs"]
mod diagnostic;
#[path = "support/document.rs"]
mod document;
#[path = "support/output.rs"]
mod output;
#[path = "support/refused.rs"]
mod refused;
#[path = "support/rule_set.rs"]
mod rule_set;
#[path = "support/status.rs"]
mod status;
#[path = "support/table.rs"]
mod table;

use std::process::ExitCode;

use arguments::arguments;
use clap::{Parser, ValueEnum};
use comfy_table::{Cell, CellAlignment};
use efro_gti::allocation::{Envelope, Figure, Figures, SetAside};
use efro_gti::document::escaped;
use efro_gti::money::{Split, Weight};
use efro_gti::report::{Conclusion, Reason};
use efro_gti::rules::{Base, Bound};
use efro_gti::{City, Euro, Language, RuleSet, Slice};
use output::{print, print_json};
use rule_set::rules;
use status::status;
use table::{cell, table};

/// Shows the amount that each rule sets aside of a total.
#[derive(Parser)]
struct Arguments {
    /// The total of the programme in euros, technical assistance included.
    #[arg(long)]
    total: Euro,
    /// Technical assistance in euros, part of the total.
    #[arg(long)]
    technical_assistance: Option<Euro>,
    /// The amount of a base, such as urban=19791000.00 or declared=197910000.00.
    #[arg(long, value_name = "SLICE=AMOUNT", value_parser = base)]
    base: Vec<(Base, Euro)>,
    /// The weights by which the envelope of Antwerp and Ghent is split. The strategy does not give any.
    #[arg(long, value_delimiter = ',', num_args = 1, value_name = "ANTWERP,GHENT")]
    cities: Vec<Weight>,
    /// The rule set: adopted, strategy-text, or a JSON file.
    #[arg(long, default_value = "adopted")]
    rules: String,
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

fn base(text: &str) -> Result<(Base, Euro), String> {
    let (base, amount) =
        text.rsplit_once('=').ok_or("expected SLICE=AMOUNT, such as urban=100.00")?;
    let base = base.parse().map_err(|error: efro_gti::ParseError| error.to_string())?;
    let amount = amount.parse().map_err(|error: efro_gti::ParseError| error.to_string())?;
    Ok((base, amount))
}

fn main() -> ExitCode {
    status(run(&arguments()))
}

fn run(arguments: &Arguments) -> Result<Conclusion, String> {
    let language = arguments.lang;
    let rules = rules(&arguments.rules, language)?;
    let envelopes = rules.envelopes(&figures(arguments)?);
    let cities = cities(&envelopes, arguments)?;
    match arguments.format {
        Format::Text => print(&written(&rules, &envelopes, cities.as_ref(), language))?,
        Format::Json => {
            let json = serde_json::json!({
                "rule_set": rules.id(),
                "total": arguments.total,
                "envelopes": envelopes,
                "cities": cities,
            });
            print_json(&json)?;
        }
    }
    let complete = envelopes.iter().all(|envelope| envelope.amount().is_some());
    Ok(if complete { Conclusion::Passed } else { Conclusion::Incomplete })
}

/// The known amounts: the total, technical assistance, the rest, and the bases that were given.
fn figures(arguments: &Arguments) -> Result<Figures, String> {
    let mut known = vec![(Slice::PROGRAMME, Figure::exact(arguments.total))];
    if let Some(assistance) = arguments.technical_assistance {
        let assistance = Figure::exact(assistance);
        let net = Figure::exact(arguments.total)
            .minus(&assistance)
            .map_err(|error| error.text(arguments.lang))?;
        known.extend([(Slice::TECHNICAL_ASSISTANCE, assistance), (Slice::NET, net)]);
    }
    let mut declared = None;
    for (base, amount) in &arguments.base {
        let given_before = match base {
            Base::Declared => declared.replace(*amount).is_some(),
            Base::Slice(slice) => {
                let before = known.iter().any(|(known, _)| known == slice);
                known.push((*slice, Figure::exact(*amount)));
                before
            }
        };
        if given_before {
            return Err(match arguments.lang {
                Language::Dutch => format!("--base {base}: dat bedrag is al gegeven"),
                Language::English => format!("--base {base}: that amount was given before"),
            });
        }
    }
    let amounts = known.iter().map(|(_, figure)| figure.amount()).chain(declared);
    if let Some(wrong) = amounts.into_iter().find(|amount| amount.is_negative()) {
        return Err(match arguments.lang {
            Language::Dutch => format!("{}: verwacht nul of meer", wrong.text(arguments.lang)),
            Language::English => format!("{}: expected zero or more", wrong.text(arguments.lang)),
        });
    }
    let figures = known
        .into_iter()
        .fold(Figures::default(), |figures, (slice, figure)| figures.with_figure(slice, figure));
    Ok(match declared {
        Some(amount) => figures.with_declared_base(Figure::exact(amount)),
        None => figures,
    })
}

/// The envelope of the two cities, split by the weights that were given.
fn cities(envelopes: &[Envelope], arguments: &Arguments) -> Result<Option<Split<City>>, String> {
    if arguments.cities.is_empty() {
        return Ok(None);
    }
    if arguments.cities.len() != City::ALL.len() {
        return Err(match arguments.lang {
            Language::Dutch => {
                format!("--cities: {} gewichten verwacht, zoals 2,1", City::ALL.len())
            }
            Language::English => {
                format!("--cities: expected {} weights, such as 2,1", City::ALL.len())
            }
        });
    }
    let exact = |one: &&Envelope| one.target == Slice::TWO_CITIES && one.bound == Bound::Exactly;
    let Some(amount) = envelopes.iter().find(exact).and_then(Envelope::amount) else {
        return Err(match arguments.lang {
            Language::Dutch => {
                "--cities: geen regel zet een bedrag opzij voor de twee steden".into()
            }
            Language::English => "--cities: no rule sets an amount aside for the two cities".into(),
        });
    };
    let weights = City::ALL.iter().copied().zip(arguments.cities.iter().copied());
    amount.split(weights).map(Some).map_err(|error| error.text(arguments.lang))
}

/// Returns why there is no amount, and the option that states the missing one.
fn unknown(reason: &Reason, language: Language) -> String {
    let option = match reason {
        Reason::NoFigure { of: Base::Slice(Slice::NET) } => "--technical-assistance AMOUNT".into(),
        Reason::NoFigure { of: slice } => format!("--base {slice}=AMOUNT"),
        _ => return reason.text(language),
    };
    match language {
        Language::Dutch => format!("{}: geef {option}", reason.text(language)),
        Language::English => format!("{}: add {option}", reason.text(language)),
    }
}

fn written(
    rules: &RuleSet,
    envelopes: &[Envelope],
    cities: Option<&Split<City>>,
    language: Language,
) -> String {
    let (header, note) = match language {
        Language::Dutch => (
            ["regel", "aandeel", "grondslag", "", "bedrag", "bestemd voor"],
            "Enveloppes kunnen hetzelfde geld bevatten en worden niet opgeteld.",
        ),
        Language::English => (
            ["rule", "share", "base", "", "amount", "set aside for"],
            "Envelopes may hold the same money and are not added up.",
        ),
    };
    let mut table = table();
    table.set_header(header);
    for envelope in envelopes {
        let (base, amount, words) = match &envelope.set_aside {
            Ok(SetAside { base_amount, amount, .. }) => {
                (base_amount.text(language), amount.text(language), envelope.target.text(language))
            }
            Err(reason) => (String::new(), String::new(), unknown(reason, language)),
        };
        table.add_row([
            cell(&envelope.rule),
            Cell::new(format!("{} {}", envelope.bound.sign(), envelope.share.text(language))),
            Cell::new(envelope.base.text(language)),
            Cell::new(base).set_alignment(CellAlignment::Right),
            Cell::new(amount).set_alignment(CellAlignment::Right),
            Cell::new(words),
        ]);
    }
    let cities = cities
        .map(|split| {
            format!("\n{}\n", split.text_with(language, |city| city.text(language).to_string()))
        })
        .unwrap_or_default();
    format!("{}\n\n{table}\n\n{note}\n{cities}", escaped(rules.title().text(language)))
}
