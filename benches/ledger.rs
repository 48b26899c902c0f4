//! Sums, CSV reading and checks of operations, each compared with a plain alternative.
//!
//! Every figure is the median ratio of two timings, taken in turns for eleven rounds, so that the speed of the
//! machine cancels out.

// Criterion is not used: a round takes a second, and only ratios matter.

use std::hint::black_box;
use std::io::Read;
use std::time::{Duration, Instant};

use benches::generated;
use csv::ReaderBuilder;
use efro_gti::portfolio::csv::{Options, Reader, write};
use efro_gti::portfolio::{Funding, Level, Part, Posting, Row, Stage};
use efro_gti::rules::Strand;
use efro_gti::{Euro, FinancialPlan, Ledger, Operation, RuleSet, SpecificObjective, Theme};
use rayon::prelude::*;
use serde::Deserialize;

const SAMPLE: &str = include_str!("../examples/data/efro-vlaanderen-2021-2027.json");

fn main() {
    // With `--test`, as in Criterion, each runs once on little input, and prints no ratio.
    let test = std::env::args().any(|argument| argument == "--test");
    let (million, rounds) = if test { (1_000, 1) } else { (1_000_000, 11) };
    let report = |line: String| {
        if !test {
            println!("{line}");
        }
    };
    // First, so that nothing else holds memory.
    report(growth(million, rounds));
    report(memory(million));
    let operations: Vec<Operation> = generated::operations(0, million).collect();
    for measure in [fold, read, check, threads] {
        report(measure(&operations, rounds));
    }
}

/// The sum of operations, compared with plain loops.
fn fold(operations: &[Operation], rounds: usize) -> String {
    let ledger = || operations.iter().collect::<Ledger>();
    let cells = ratio(rounds, ledger, || by_hand(operations));
    let single = ratio(rounds, ledger, || single_key(operations));
    format!(
        "sum of {}: {} a loop that fills the same cells, {} one that adds i64 cents by one key",
        operations.len(),
        at_most(1.3, cells),
        at_most(3.0, single),
    )
}

/// The same cells, filled by a plain loop.
fn by_hand(operations: &[Operation]) -> Vec<[i128; 6]> {
    let (objectives, strands, themes, stages) =
        (SpecificObjective::ALL.len(), Strand::ALL.len(), Theme::ALL.len() + 1, Stage::ALL.len());
    let mut cells = vec![[0; 6]; objectives * strands * themes * stages];
    for operation in operations {
        for part in operation.parts() {
            let theme = part.theme.map_or(themes - 1, |theme| theme as usize);
            let objective = part.specific_objective as usize;
            let cell = (objective * strands + part.strand as usize) * themes + theme;
            let sums = &mut cells[cell * stages + part.stage as usize];
            let (funding, paid) = (part.funding, part.paid.unwrap_or_default());
            let above = (paid.erdf.cents() - funding.erdf.cents()).max(0);
            let amounts = [
                funding.erdf.cents(),
                funding.total.cents(),
                paid.erdf.cents(),
                paid.total.cents(),
                above,
                1,
            ];
            for (sum, amount) in sums.iter_mut().zip(amounts) {
                *sum += i128::from(amount);
            }
        }
    }
    cells
}

fn single_key(operations: &[Operation]) -> [i64; 7] {
    let mut sums = [0; 7];
    for operation in operations {
        for part in operation.parts() {
            sums[part.specific_objective as usize] += part.funding.erdf.cents();
        }
    }
    sums
}

/// A row as the `csv` crate reads it through serde.
#[derive(Deserialize)]
struct Fields {
    id: String,
    title: Option<String>,
    strand: Strand,
    theme: Option<Theme>,
    specific_objective: SpecificObjective,
    stage: Stage,
    erdf: Euro,
    total: Euro,
    paid_erdf: Option<Euro>,
    paid_total: Option<Euro>,
}

impl From<Fields> for Row<'_> {
    fn from(fields: Fields) -> Self {
        let Fields { id, title, strand, theme, specific_objective, stage, erdf, total, .. } =
            fields;
        let paid = fields.paid_erdf.zip(fields.paid_total);
        let paid = paid.map(|(erdf, total)| Funding { erdf, total });
        let funding = Funding { erdf, total };
        let part = Part { strand, theme, specific_objective, stage, funding, paid };
        let row = Self::new(id, part).expect("a sound row");
        match title {
            Some(title) => row.with_title(title).expect("a title"),
            None => row,
        }
    }
}

/// From CSV to a checked ledger, compared with reading the same rows by the `csv` crate.
fn read(operations: &[Operation], rounds: usize) -> String {
    let plan = FinancialPlan::from_json(SAMPLE).expect("the sample is sound");
    let ours = |file: &str, options| {
        let reader = Reader::with_options(black_box(file.as_bytes()), options).expect("sound");
        let (ledger, summary) = reader.into_ledger().expect("sound");
        assert_eq!(summary.read(), operations.len() as u64);
        let standing = ledger.commitments(Level::Selected).expect("in range");
        RuleSet::adopted().check(&standing.against(&plan))
    };
    // By the place of the columns, which is faster than by their names.
    let csv = |file: &str| {
        let mut reader = ReaderBuilder::new().from_reader(black_box(file.as_bytes()));
        let mut record = csv::StringRecord::new();
        while reader.read_record(&mut record).expect("sound") {
            let fields: Fields = record.deserialize(None).expect("sound");
            black_box(Row::from(fields));
        }
    };
    let count = operations.len();
    let mut lines = Vec::new();
    let (trusted, checked) = (Options::new().trust_ids(), Options::new());
    let plain = table(operations, 0);
    let quoted = table(operations, 1);
    let all_quoted = table(operations, Row::COLUMNS.len());
    // A prime step that does not divide the count gives each once.
    let order = (0..count).map(|number| operations[number * 600_011 % count].clone());
    let shuffled = table(&order.collect::<Vec<_>>(), 0);
    for (file, options, limit, what) in [
        (&plain, trusted, 1.2, "no quotes, ids trusted"),
        (&quoted, trusted, 1.2, "each id in quotes, ids trusted"),
        (&all_quoted, trusted, 1.2, "each cell in quotes, ids trusted"),
        (&plain, checked, 1.5, "no quotes, ascending ids checked"),
        (&quoted, checked, 1.5, "each id in quotes, ascending ids checked"),
        (&shuffled, checked, 1.5, "no quotes, ids in any order checked"),
    ] {
        let ratio = ratio(rounds, || ours(file, options), || csv(file));
        lines.push(format!(
            "CSV to checked ledger, {count} rows, {what}: {} csv reading the same rows",
            at_most(limit, ratio),
        ));
    }
    let (first, second) = operations.split_at(count / 2);
    let halves = [table(first, 0), table(second, 0)];
    let ledger = |file: &str| {
        let reader = Reader::with_options(black_box(file.as_bytes()), trusted).expect("sound");
        reader.into_ledger().expect("sound").0
    };
    let two = || {
        let (mut first, second) = rayon::join(|| ledger(&halves[0]), || ledger(&halves[1]));
        first.merge(&second);
        first
    };
    assert_eq!(two(), ledger(&plain));
    let gain = ratio(rounds, || ledger(&plain), two);
    lines.push(format!("CSV to ledger in two threads: {gain:.2} times as fast as in one"));
    lines.join("\n")
}

/// The memory that reading a long list takes. Its rows come from a short one.
fn memory(million: u64) -> String {
    let few: Vec<Operation> = generated::operations(0, million / 100).collect();
    let table = table(&few, 0);
    let (header, rows) = table.split_at(table.find('\n').expect("a header") + 1);
    let before = peak_memory();
    let mut list: Box<dyn Read> = Box::new(header.as_bytes());
    for _ in 0..100 {
        list = Box::new(list.chain(rows.as_bytes()));
    }
    let reader = Reader::with_options(list, Options::new().trust_ids()).expect("sound");
    let (_, summary) = reader.into_ledger().expect("sound");
    assert_eq!(summary.read(), million / 100 * 100);
    let memory = match (before, peak_memory()) {
        (Some(before), Some(after)) => format!("{} kB", after.saturating_sub(before)),
        _ => "not reported by this system".to_string(),
    };
    format!("peak memory of reading {million} rows from CSV, ids trusted: {memory}")
}

/// The posting of a generated part.
fn posting(number: u64) -> Posting {
    let Part { strand, theme, specific_objective, stage, funding, paid } = generated::part(number);
    let paid = paid.unwrap_or_default();
    Posting { count: 1, funding, paid, ..Posting::new(strand, theme, specific_objective, stage) }
}

/// Operations as CSV, with quotes around the first cells of each row: this number of them.
fn table(operations: &[Operation], quoted: usize) -> String {
    let mut file = Vec::new();
    write(&mut file, operations.iter().flat_map(Operation::rows), Options::new()).expect("memory");
    let file = String::from_utf8(file).expect("text");
    if quoted == 0 {
        return file;
    }
    let mut in_quotes = String::with_capacity(file.len() * 2);
    for line in file.lines() {
        for (number, cell) in line.split(',').enumerate() {
            let (before, quote) =
                (if number > 0 { "," } else { "" }, if number < quoted { "\"" } else { "" });
            in_quotes.extend([before, quote, cell, quote]);
        }
        in_quotes.push('\n');
    }
    in_quotes
}

/// The check of a ledger, compared with the sum of ten thousand operations.
fn check(operations: &[Operation], rounds: usize) -> String {
    let plan = FinancialPlan::from_json(SAMPLE).expect("the sample is sound");
    let (rules, ledger) = (RuleSet::adopted(), operations.iter().collect::<Ledger>());
    let some = &operations[..operations.len().min(10_000)];
    let check = || {
        for _ in 0..100 {
            let standing = black_box(&ledger).commitments(Level::Selected).expect("in range");
            black_box(rules.check(&standing.against(&plan)));
        }
    };
    let fold = || {
        for _ in 0..100 {
            black_box(black_box(some).iter().collect::<Ledger>());
        }
    };
    let ratio = ratio(rounds, check, fold);
    format!("check of a ledger: {} the sum of {} operations", at_most(1.0, ratio), some.len())
}

/// Two threads, compared with one.
fn threads(operations: &[Operation], rounds: usize) -> String {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(2).build().expect("threads");
    let merged = |mut left: Ledger, right: Ledger| {
        left.merge(&right);
        left
    };
    // Long enough for the second thread to get its core.
    let count = operations.len() as u64 * 100;
    let one = || (0..count).map(posting).collect::<Ledger>();
    let two = || {
        let parts = (0..count).into_par_iter().fold(Ledger::new, |mut ledger, number| {
            ledger.book(&posting(number));
            ledger
        });
        parts.reduce(Ledger::new, merged)
    };
    assert_eq!(one(), pool.install(two));
    let made = ratio(rounds, one, || pool.install(two));

    let one = || operations.iter().collect::<Ledger>();
    let two = || {
        let chunks = operations.par_chunks(operations.len().div_ceil(8));
        chunks.map(|chunk| chunk.iter().collect::<Ledger>()).reduce(Ledger::new, merged)
    };
    let held = ratio(rounds, one, || pool.install(two));
    format!(
        "two threads: {} as fast as one on {count} operations made on the fly, {} on {} in memory",
        at_least(1.4, made),
        at_least(1.4, held),
        operations.len()
    )
}

/// The time of a posting among many, compared with one among few, and the memory. The postings come from a small
/// table, so that only the ledger is timed.
fn growth(million: u64, rounds: usize) -> String {
    let (few, many) = (million / 10, million * 10);
    let table: Vec<Posting> = (0..1_000).map(posting).collect();
    let fold = |count: u64| -> Ledger {
        (0..count).zip(table.iter().cycle()).map(|(_, posting)| *posting).collect()
    };
    // The same number of postings on both sides.
    let before = peak_memory();
    let growth = ratio(
        rounds,
        || black_box(fold(many)),
        || {
            for _ in 0..many / few {
                black_box(fold(few));
            }
        },
    );
    let memory = match (before, peak_memory()) {
        (Some(before), Some(after)) => format!("{} kB more", after.saturating_sub(before)),
        _ => "not reported by this system".to_string(),
    };
    format!(
        "a posting among {many}: {} one among {few}; peak memory of the stream: {memory}",
        at_most(1.3, growth)
    )
}

/// The peak memory of the process in kB, if the system reports it.
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// A ratio with its maximum.
fn at_most(limit: f64, ratio: f64) -> String {
    let missed = if ratio > limit { ", missed" } else { "" };
    format!("{ratio:.2} times (at most {limit}{missed})")
}

/// A ratio with its minimum.
fn at_least(limit: f64, ratio: f64) -> String {
    let missed = if ratio < limit { ", missed" } else { "" };
    format!("{ratio:.2} times (at least {limit}{missed})")
}

/// The median ratio of two timings, taken in turns.
fn ratio<A, B>(rounds: usize, mut a: impl FnMut() -> A, mut b: impl FnMut() -> B) -> f64 {
    fn time<T>(run: &mut impl FnMut() -> T) -> Duration {
        let start = Instant::now();
        black_box(run());
        start.elapsed()
    }
    let mut ratios: Vec<f64> =
        (0..rounds).map(|_| time(&mut a).as_secs_f64() / time(&mut b).as_secs_f64()).collect();
    ratios.sort_by(f64::total_cmp);
    ratios[ratios.len() / 2]
}
