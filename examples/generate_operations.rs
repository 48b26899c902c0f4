//! Made-up operations as CSV, to try `portfolio` on long input.
//!
//! ```text
//! cargo run --release --example generate_operations -- 1000000 > operations.csv
//! cargo run --release --example portfolio -- operations.csv
//! ```

#[path = "support/operations/generated.rs"]
mod generated;

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use clap::Parser;
use efro_gti::Operation;
use efro_gti::portfolio::{Funding, Posting};

/// Made-up operations as CSV.
#[derive(Parser)]
struct Arguments {
    /// How many.
    count: u64,
}

fn main() -> ExitCode {
    match write(Arguments::parse().count) {
        // A reader who has seen enough, such as `head`, may leave early.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
        _ => ExitCode::SUCCESS,
    }
}

fn write(count: u64) -> io::Result<()> {
    let mut output = BufWriter::new(io::stdout().lock());
    writeln!(output, "# Made up: no operation of the programme.")?;
    writeln!(output, "{}", Operation::COLUMNS.join(","))?;
    for operation in generated::operations(0, count) {
        let Posting { strand: place, theme, specific_objective, stage, funding } =
            operation.posting();
        let Funding { erdf, total } = funding;
        let theme = theme.map_or("", |theme| theme.code());
        let id = operation.id();
        writeln!(output, "{id},{place},{theme},{specific_objective},{erdf},{total},{stage}")?;
    }
    output.flush()
}
