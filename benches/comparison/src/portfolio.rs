//! The totals of a portfolio, from its CSV: by a ledger, and by Polars.

use std::fs::File;
use std::path::Path;

use efro_gti::portfolio::Level;
use efro_gti::portfolio::csv::{Options, Reader, Summary};
use efro_gti::{Language, Ledger, Slice};
use polars::prelude::{Engine, PolarsError};

use crate::csv_file::CsvFile;
use crate::polars_totals::{booked, totals, totals_and_ids};
use crate::ratio;
use crate::table::{Answer, Row};

/// Reads as the example `portfolio` does: a row at a time, every code and amount by the crate.
pub(crate) fn read(file: &Path, options: Options) -> (Ledger, Summary) {
    let reader = Reader::with_options(File::open(file).expect("a file"), options);
    reader.and_then(Reader::into_ledger).expect("a header")
}

/// Compares both on the same file, then times them: Polars with `threads` threads, the crate with one.
pub(crate) fn compare(file: &Path, threads: &str) -> Vec<Row> {
    let (trusted, checked) = (Options::new().trust_ids(), Options::new());
    let (ledger, summary) = read(file, trusted);
    assert_eq!(summary.left_out(), 0);
    for engine in [Engine::InMemory, Engine::Streaming] {
        assert_eq!(ledger, booked(&totals(file, engine).expect("totals")));
    }
    let (with_ids, ids) = totals_and_ids(file).expect("totals");
    assert_eq!(ledger, booked(&with_ids));
    assert_eq!(summary.read(), ids as u64);

    let row = |what: &str, engine: &str, ratio| Row {
        task: format!("the totals of {} operations from CSV{what}", summary.read()),
        other: format!("Polars, {engine}, threads: {threads}"),
        ratio,
    };
    let ours = |options| drop(read(file, options));
    let theirs = |engine| drop(totals(file, engine).expect("totals"));
    let in_memory = ratio::median(1, || ours(trusted), || theirs(Engine::InMemory));
    let streaming = ratio::median(1, || ours(trusted), || theirs(Engine::Streaming));
    let with_ids = ratio::median(1, || ours(checked), || drop(totals_and_ids(file).expect("totals")));
    vec![
        row("", "in memory", in_memory),
        row("", "streaming", streaming),
        row(", and whether an id comes twice", "in memory", with_ids),
    ]
}

/// The messages of each for rows with problems, and for large amounts.
pub(crate) fn answers() -> Vec<Answer> {
    const GOOD: &str = "a,,ghent,mobility,RSO2.8,completed,1.00,2.00,1.00,2.00";
    let answer = |question, name, rows: &[&str]| {
        let file = CsvFile::of(name, rows);
        let (ledger, summary) = read(file.path(), Options::new());
        let bad_rows = summary.problems().iter().map(|problem| problem.text(Language::English));
        let sum = ledger.commitments(Level::Selected).map_or_else(
            |error| format!("no sum: {error}"),
            |committed| format!("{} in all", committed.funding(Slice::NET).erdf),
        );
        let ours: Vec<String> = bad_rows.chain([sum]).collect();
        let theirs = totals(file.path(), Engine::InMemory).and_then(|totals| {
            let sum = totals.column("erdf")?.sum_reduce()?;
            Ok(format!("{} in all", sum.value()))
        });
        // The place; advice follows it.
        let message = |error: PolarsError| {
            error.to_string().split("\n\n").take(2).collect::<Vec<_>>().join(" ")
        };
        let theirs = theirs.unwrap_or_else(message);
        Answer { question, ours: ours.join("; "), other: "Polars", theirs }
    };
    vec![
        answer(
            "an objective RSO9.9, in the second of two rows",
            "code",
            &[GOOD, "b,,ghent,mobility,RSO9.9,completed,1.00,2.00,1.00,2.00"],
        ),
        answer(
            "an amount of 1.005",
            "decimals",
            &[GOOD, "b,,ghent,mobility,RSO2.8,completed,1.005,2.00,1.005,2.00"],
        ),
        answer("an id that comes twice", "twice", &[GOOD, GOOD]),
        answer(
            "two amounts whose sum is no longer an i64 of cents",
            "large",
            &[
                "a,,ghent,mobility,RSO2.8,completed,90000000000000000.00,90000000000000000.00,90000000000000000.00,90000000000000000.00",
                "b,,ghent,mobility,RSO2.8,completed,90000000000000000.00,90000000000000000.00,90000000000000000.00,90000000000000000.00",
            ],
        ),
    ]
}
