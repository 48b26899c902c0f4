//! Ledgers of any operations, in any order and merged from any parts.
#![no_main]

#[path = "../../tests/laws/ledger.rs"]
mod laws;

use arbitrary::Arbitrary;
use efro_gti::portfolio::{Funding, Level, Part, Stage};
use efro_gti::rules::Strand;
use efro_gti::{Euro, Operation, Slice, SpecificObjective, Theme};

#[derive(Arbitrary, Debug)]
struct Case {
    kept: Vec<Parts>,
    gone: Vec<Parts>,
    turn: u8,
    cuts: Vec<u8>,
    level: u8,
    slice: u8,
}

/// An operation: one part, and perhaps another.
#[derive(Arbitrary, Debug)]
struct Parts {
    first: Cell,
    second: Option<Cell>,
}

#[derive(Arbitrary, Debug)]
struct Cell {
    strand: u8,
    theme: u8,
    objective: u8,
    stage: u8,
    committed: (u32, u32),
    paid: Option<(u32, u32)>,
}

fn pick<T: Copy>(all: &[T], which: u8) -> T {
    all[usize::from(which) % all.len()]
}

fn funding((erdf, others): (u32, u32)) -> Funding {
    let cents = |cents: i64| Euro::from_cents(cents).unwrap();
    let (erdf, others) = (i64::from(erdf), i64::from(others));
    Funding { erdf: cents(erdf), total: cents(erdf + others) }
}

fn part(cell: &Cell) -> Part {
    Part {
        strand: pick(Strand::ALL, cell.strand),
        theme: (cell.theme < 128).then(|| pick(Theme::ALL, cell.theme)),
        specific_objective: pick(SpecificObjective::ALL, cell.objective),
        stage: pick(Stage::ALL, cell.stage),
        funding: funding(cell.committed),
        paid: cell.paid.map(funding),
    }
}

/// The operation, or `None` if it is not valid, such as one with two parts in the same cell.
fn operation(parts: &Parts) -> Option<Operation> {
    Operation::new("id", [&parts.first].into_iter().chain(&parts.second).map(part)).ok()
}

libfuzzer_sys::fuzz_target!(|case: Case| {
    let kept: Vec<Operation> = case.kept.iter().filter_map(operation).collect();
    let gone: Vec<Operation> = case.gone.iter().filter_map(operation).collect();
    let cuts: Vec<usize> = case.cuts.iter().take(8).map(|cut| usize::from(*cut)).collect();
    let slices = [Slice::NET, Slice::URBAN, Slice::TWO_CITIES, Slice::NO_THEME];
    let slice = pick(&slices, case.slice);
    laws::check_sums(&kept, pick(Level::ALL, case.level), slice);
    laws::check_paid_in_error(&kept, slice);
    laws::check_order_and_merging(&kept, usize::from(case.turn), &cuts);
    laws::check_removing(&kept, &gone);
});
