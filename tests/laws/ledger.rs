//! The laws of ledgers: their sums equal plain sums, in any order of operations and merged from any parts.

use efro_gti::allocation::Amounts;
use efro_gti::portfolio::{Funding, Level, Part, Stage};
use efro_gti::{Ledger, Operation, Slice};

pub(crate) fn check_sums(operations: &[Operation], level: Level, slice: Slice) {
    let committed = operations.iter().collect::<Ledger>().commitments(level).unwrap();
    let (erdf, total) = plain_sum(operations, level, slice);
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
    let (erdf, total) = plain_sum(gone, Level::Selected, Slice::NET);
    let owed = owing.commitments(Level::Selected).unwrap().funding(Slice::NET);
    assert_eq!(in_cents(owed), (-erdf, -total));
    owing.extend(kept.iter().chain(gone));
    assert_eq!(owing, expected);
}

/// The sum of the ERDF and total of the parts inside a slice that count at a level.
pub(crate) fn plain_sum(operations: &[Operation], level: Level, slice: Slice) -> (i128, i128) {
    sum(operations, slice, |part| {
        let paid = part.paid.unwrap_or_default();
        let counted = match (part.stage, level) {
            (Stage::Selected, Level::Selected)
            | (Stage::Contracted, Level::Selected | Level::Contracted) => part.funding,
            (Stage::Completed, _) | (Stage::Selected | Stage::Contracted, Level::Paid) => paid,
            _ => Funding::default(),
        };
        in_cents(counted)
    })
}

/// The payments to withdrawn parts, those to other parts above their commitments, and the amounts of each stage.
pub(crate) fn check_paid_in_error(operations: &[Operation], slice: Slice) {
    let ledger: Ledger = operations.iter().collect();
    for stage in Stage::ALL {
        let at = |amounts: fn(&Part) -> Funding| {
            let at_stage = |part: &Part| (part.stage == *stage).then(|| in_cents(amounts(part)));
            sum(operations, slice, |part| at_stage(part).unwrap_or_default())
        };
        let amounts = ledger.at_stage(*stage, slice).unwrap();
        assert_eq!(in_cents(amounts.committed), at(|part| part.funding));
        assert_eq!(in_cents(amounts.paid), at(|part| part.paid.unwrap_or_default()));
    }
    let paid = |part: &Part| in_cents(part.paid.unwrap_or_default());
    let recoverable = sum(operations, slice, |part| match part.stage {
        Stage::Withdrawn => paid(part),
        _ => (0, 0),
    });
    assert_eq!(in_cents(ledger.recoverable(slice).unwrap()), recoverable);
    let (excess, _) = sum(operations, slice, |part| match part.stage {
        Stage::Withdrawn => (0, 0),
        _ => ((paid(part).0 - in_cents(part.funding).0).max(0), 0),
    });
    let reported = ledger.paid_above_committed(slice).unwrap();
    assert_eq!(i128::from(reported.cents()), excess);
}

fn sum(
    operations: &[Operation],
    slice: Slice,
    amounts: impl Fn(&Part) -> (i128, i128),
) -> (i128, i128) {
    let parts = operations.iter().flat_map(Operation::parts);
    let parts = parts.filter(|part| slice.contains(part.slice())).map(amounts);
    parts.fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1))
}

pub(crate) fn in_cents(funding: Funding) -> (i128, i128) {
    (funding.erdf.cents().into(), funding.total.cents().into())
}

fn remove_all(ledger: &mut Ledger, operations: &[Operation]) {
    for operation in operations {
        ledger.remove(operation);
    }
}
