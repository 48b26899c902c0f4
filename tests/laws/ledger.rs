//! The laws of ledgers: their sums equal plain sums, in any order of operations and merged from any parts.

use efro_gti::allocation::Amounts;
use efro_gti::portfolio::{Funding, Posting, Stage};
use efro_gti::{Ledger, Operation, Slice};

pub(crate) fn check_sums(operations: &[Operation], stage: Stage, slice: Slice) {
    let committed = operations.iter().collect::<Ledger>().commitments(stage).unwrap();
    let (erdf, total) = plain_sum(operations, stage, slice);
    assert_eq!(in_cents(committed.funding(slice)), (erdf, total));
    let figure = committed.figure(slice).unwrap().amount();
    assert_eq!(i128::from(figure.cents()), erdf);
}

/// The operations are rotated by `turn`, and split at `cuts`; each cut is an index into the rest after the last one.
pub(crate) fn check_order_and_merging(operations: &[Operation], turn: usize, cuts: &[usize]) {
    let whole: Ledger = operations.iter().collect();
    let mut turned = operations.to_vec();
    turned.rotate_left(turn.min(operations.len()));
    turned.reverse();
    assert_eq!(turned.iter().collect::<Ledger>(), whole);

    let mut parts = vec![operations];
    for at in cuts {
        let last = parts.pop().unwrap();
        let (left, right) = last.split_at((*at).min(last.len()));
        parts.extend([left, right]);
    }
    let ledgers: Vec<Ledger> = parts.iter().map(|part| part.iter().collect()).collect();
    let merged: Ledger = ledgers.iter().rev().cloned().collect();
    assert_eq!(merged, whole);
    // From the left and from the right.
    let right = ledgers.into_iter().rev().reduce(|right, mut left| {
        left.merge(&right);
        left
    });
    assert_eq!(right.unwrap(), whole);
}

pub(crate) fn check_removing(kept: &[Operation], gone: &[Operation]) {
    let expected: Ledger = kept.iter().collect();
    let mut ledger: Ledger = kept.iter().chain(gone).collect();
    remove_all(&mut ledger, gone);
    assert_eq!(ledger, expected);
    // An operation that is removed before it is added leaves a negative amount.
    let mut owing = Ledger::new();
    remove_all(&mut owing, gone);
    let (erdf, total) = plain_sum(gone, Stage::Selected, Slice::NET);
    let owed = owing.commitments(Stage::Selected).unwrap().funding(Slice::NET);
    assert_eq!(in_cents(owed), (-erdf, -total));
    owing.extend(kept.iter().chain(gone));
    assert_eq!(owing, expected);
}

/// The sum of the ERDF and total of the postings inside a slice that count at a stage.
pub(crate) fn plain_sum(operations: &[Operation], stage: Stage, slice: Slice) -> (i128, i128) {
    let counted = |booking: &&Posting| {
        slice.contains(booking.slice())
            && match stage {
                Stage::Selected => booking.stage != Stage::Withdrawn,
                Stage::Contracted => matches!(booking.stage, Stage::Contracted | Stage::Paid),
                _ => booking.stage == stage,
            }
    };
    let counted = operations.iter().flat_map(Operation::postings).filter(counted);
    counted.fold((0, 0), |(erdf, total), booking| {
        let Funding { erdf: more, total: other } = booking.funding;
        (erdf + i128::from(more.cents()), total + i128::from(other.cents()))
    })
}

pub(crate) fn in_cents(funding: Funding) -> (i128, i128) {
    (funding.erdf.cents().into(), funding.total.cents().into())
}

fn remove_all(ledger: &mut Ledger, operations: &[Operation]) {
    for operation in operations {
        ledger.remove(operation);
    }
}
