//! Fills a ledger on several threads: each thread fills a ledger, and these are merged.
//!
//! The result does not depend on the order or on how the input was cut, so that any engine with custom
//! aggregates can do the same: start with [`Ledger::new`], [`Ledger::add`] or
//! [`Ledger::book`], and [`Ledger::merge`] the parts.
//!
//! ```text
//! cargo run --release --example portfolio_threads -- 10000000
//! ```

#[expect(dead_code, reason = "other examples need operations with an id")]
#[path = "support/operations/generated.rs"]
mod generated;

use std::time::Instant;

use clap::Parser;
use efro_gti::money::OutOfRangeError;
use efro_gti::portfolio::Stage;
use efro_gti::{Ledger, Slice};
use rayon::prelude::*;

/// Fills a ledger by one thread and by several.
#[derive(Parser)]
struct Arguments {
    /// How many operations, made on the fly.
    #[arg(default_value = "100000")]
    count: u64,
}

fn main() -> Result<(), OutOfRangeError> {
    let Arguments { count } = Arguments::parse();

    let start = Instant::now();
    let alone: Ledger = (0..count).map(generated::posting).collect();
    let one = start.elapsed();

    let start = Instant::now();
    let parts = (0..count).into_par_iter().fold(Ledger::new, |mut ledger, number| {
        ledger.book(&generated::posting(number));
        ledger
    });
    let together = parts.reduce(Ledger::new, |mut left, right| {
        left.merge(&right);
        left
    });
    let several = start.elapsed();

    assert_eq!(alone, together);
    let threads = rayon::current_num_threads();
    println!(
        "{count} operations: {}",
        together.commitments(Stage::Selected)?.funding(Slice::NET).erdf
    );
    println!("the same from 1 thread and from {threads}: {one:.2?} and {several:.2?}");
    Ok(())
}
