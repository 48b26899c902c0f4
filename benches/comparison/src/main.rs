//! The crate compared with the crates that a user would pick instead: Polars for the totals of a
//! portfolio, `jsonschema` for the structure of documents, `regorus` for the share rules.
//!
//! Each must first give the same answer, where it can; then both are timed in turns, in one run. The
//! output is Markdown, for the guide.
//!
//! ```text
//! cargo run --release --manifest-path benches/comparison/Cargo.toml            # two minutes
//! cargo run --release --manifest-path benches/comparison/Cargo.toml -- --quick # two seconds
//! ```

#[path = "../../generated.rs"]
mod generated;
#[expect(dead_code, reason = "only the benches run with `--test`")]
#[path = "../../ratio.rs"]
mod ratio;

mod csv_file;
mod peak;
mod polars_totals;
mod policy;
mod portfolio;
mod structure;
mod table;

use std::path::PathBuf;
use std::process::{Command, Stdio};

use clap::{Parser, Subcommand, ValueEnum};
use csv_file::CsvFile;
use peak::Side;

// As the documentation of Polars asks for; the crate runs on it too, then.
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

/// Compares the crate with the crates that a user would pick instead.
#[derive(Parser)]
struct Arguments {
    /// On little input: shows whether all answers agree, with meaningless ratios.
    #[arg(long)]
    quick: bool,
    #[command(subcommand)]
    part: Option<Part>,
}

/// Parts that run in a separate process: Polars reads its number of threads once, and a process has one
/// peak of memory.
#[derive(Subcommand)]
#[command(hide = true)]
enum Part {
    Totals { threads: String, file: PathBuf },
    Peak { side: Side, file: PathBuf },
}

fn main() {
    let Arguments { quick, part } = Arguments::parse();
    match part {
        None => compare(quick),
        Some(Part::Totals { threads, file }) => {
            table::print_rows(&portfolio::compare(&file, &threads));
        }
        Some(Part::Peak { side, file }) => print!("{}", peak::of(side, &file)),
    }
}

fn compare(quick: bool) {
    let (million, repeats) = if quick { (10_000, 1) } else { (1_000_000, 1_000) };
    let (few, many) = (CsvFile::generated(million), CsvFile::generated(10 * million));

    println!("{}", table::ROWS);
    let all = std::thread::available_parallelism().map_or(1, usize::from);
    for threads in [1, all].map(|threads| threads.to_string()) {
        let mut own = this_program();
        let own = own.env("POLARS_MAX_THREADS", &threads).args(["totals", &threads]);
        print!("{}", printed(own.arg(few.path())));
    }
    let (rows, of_structure) = structure::compare(repeats);
    table::print_rows(&rows);
    let (rows, of_shares) = policy::compare(repeats);
    table::print_rows(&rows);

    println!("\n{}", table::ANSWERS);
    for answers in [portfolio::answers(), of_structure, of_shares] {
        table::print_answers(&answers);
    }

    println!(
        "\n| the most memory, in MB | {million} operations | {} operations |\n|---|---|---|",
        10 * million
    );
    for side in Side::value_variants() {
        let code = side.to_possible_value().expect("none is skipped");
        let [few, many] = [&few, &many]
            .map(|file| printed(this_program().args(["peak", code.get_name()]).arg(file.path())));
        println!("| {} | {few} | {many} |", side.text());
    }
}

fn this_program() -> Command {
    Command::new(std::env::current_exe().expect("a program has a path"))
}

/// The standard output of a command; its standard error is passed through.
fn printed(command: &mut Command) -> String {
    let output = command.stderr(Stdio::inherit()).output().expect("a process");
    assert!(output.status.success(), "{command:?}");
    String::from_utf8(output.stdout).expect("text")
}
