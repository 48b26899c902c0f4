//! Ledgers of any operations, in any order and merged from any parts.
#![no_main]

#[path = "../../tests/laws/ledger.rs"]
mod laws;

use arbitrary::Arbitrary;
use efro_gti::portfolio::{Funding, Posting, Stage};
use efro_gti::rules::Strand;
use efro_gti::{Euro, Operation, Slice, SpecificObjective, Theme};

#[derive(Arbitrary, Debug)]
struct Case {
    kept: Vec<Row>,
    gone: Vec<Row>,
    turn: u8,
    cuts: Vec<u8>,
    stage: u8,
    slice: u8,
}

#[derive(Arbitrary, Debug)]
struct Row {
    strand: u8,
    theme: u8,
    objective: u8,
    stage: u8,
    erdf: i32,
    total: i32,
    antwerp: Option<(i32, i32)>,
}

fn pick<T: Copy>(all: &[T], which: u8) -> T {
    all[usize::from(which) % all.len()]
}

fn funding(erdf: i32, total: i32) -> Funding {
    let cents = |cents: i32| Euro::from_cents(cents.into()).unwrap();
    // An operation has no more ERDF than total costs, unless it is a correction.
    let (erdf, total) = if total < 0 { (erdf, total) } else { (erdf.min(total), erdf.max(total)) };
    Funding { erdf: cents(erdf), total: cents(total) }
}

/// The operation, or `None` if the row is none, such as one with more ERDF than its total.
fn operation(row: &Row) -> Option<Operation> {
    let posting = Posting {
        strand: pick(Strand::ALL, row.strand),
        theme: (row.theme < 128).then(|| pick(Theme::ALL, row.theme)),
        specific_objective: pick(SpecificObjective::ALL, row.objective),
        stage: pick(Stage::ALL, row.stage),
        funding: funding(row.erdf, row.total),
    };
    let operation = Operation::new("id", posting).ok()?;
    // An operation that cannot be divided is kept undivided.
    let divided = row.antwerp.map(|(erdf, total)| operation.clone().divided(funding(erdf, total)));
    Some(divided.and_then(Result::ok).unwrap_or(operation))
}

libfuzzer_sys::fuzz_target!(|case: Case| {
    let kept: Vec<Operation> = case.kept.iter().filter_map(operation).collect();
    let gone: Vec<Operation> = case.gone.iter().filter_map(operation).collect();
    let cuts: Vec<usize> = case.cuts.iter().take(8).map(|cut| usize::from(*cut)).collect();
    let slices = [Slice::NET, Slice::URBAN, Slice::TWO_CITIES, Slice::NO_THEME];
    laws::check_sums(&kept, pick(Stage::ALL, case.stage), pick(&slices, case.slice));
    laws::check_order_and_merging(&kept, usize::from(case.turn), &cuts);
    laws::check_removing(&kept, &gone);
});
