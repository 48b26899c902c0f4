//! Splits an amount to the cent by weights, and says which targets get the odd cents.
//!
//! ```text
//! cargo run --example split -- --total 100.00 --weights 1,1,1
//! cargo run --example split -- --total 9.83 --weights 2,1 --policy remainder-apart --step 0.05
//! ```
//!
//! Exit status: 0, or 2 if the amount cannot be split.

#[path = "support/arguments.rs"]
mod arguments;
#[path = "support/output.rs"]
mod output;
#[path = "support/status.rs"]
mod status;

use std::process::ExitCode;

use arguments::arguments;
use clap::{Parser, ValueEnum};
use efro_gti::document::escaped;
use efro_gti::money::{SplitOptions, SplitPolicy, Weight};
use efro_gti::report::Conclusion;
use efro_gti::{Euro, Language};
use output::{print, print_json};
use status::status;

/// Splits an amount by weight.
#[derive(Parser)]
struct Arguments {
    /// The amount in euros, such as 100.00.
    #[arg(long, allow_hyphen_values = true)]
    total: Euro,
    /// The weight of each target, in the notation of the language: 2,1 or 66.7;33.3 in English, and 2;1 or 66,7;33,3
    /// in Dutch, in which a comma is a decimal mark.
    #[arg(long)]
    weights: String,
    /// Which targets get the odd steps: largest-remainder, in-order, largest-weight-first or
    /// remainder-apart.
    #[arg(long, default_value = "largest-remainder")]
    policy: SplitPolicy,
    /// The step in euros. Every part is a multiple of it.
    #[arg(long, default_value = "0.01")]
    step: Euro,
    /// The minimum for each target with a weight, in euros.
    #[arg(long, default_value = "0.00")]
    minimum: Euro,
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

fn main() -> ExitCode {
    status(run(&arguments()).map(|()| Conclusion::Passed))
}

fn run(arguments: &Arguments) -> Result<(), String> {
    let options = SplitOptions::new()
        .policy(arguments.policy)
        .step(arguments.step)
        .minimum(arguments.minimum);
    let weights = weights(&arguments.weights, arguments.lang)?;
    let targets = (1_usize..).map(|number| format!("#{number}")).zip(weights);
    let split =
        arguments.total.split_with(options, targets).map_err(|error| error.text(arguments.lang))?;
    match arguments.format {
        Format::Text => print(&format!("{}\n", split.text(arguments.lang))),
        Format::Json => print_json(&split),
    }
}

/// Reads a list of weights with semicolons between them or, in English, commas. In Dutch `2,1` could be one weight or two,
/// so it is refused.
fn weights(list: &str, language: Language) -> Result<Vec<Weight>, String> {
    let separator = match language {
        _ if list.contains(';') => ';',
        Language::English => ',',
        Language::Dutch if list.contains(',') => {
            let list = escaped(list);
            return Err(format!(
                "\"{list}\": zet een puntkomma tussen de gewichten, zoals \"66,7;33,3\""
            ));
        }
        Language::Dutch => ';',
    };
    let weights = list.split(separator).map(|weight| Weight::parse_written(weight, language));
    weights.collect::<Result<_, _>>().map_err(|error| error.text(language))
}
