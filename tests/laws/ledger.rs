//! What holds for any ledger: its sums are the plain ones, whatever the order of its operations and
//! however they were cut into ledgers that were merged.

use efro_gti::allocation::Amounts;
use efro_gti::portfolio::{Funding, Posting, Stage};
use efro_gti::{Ledger, Operation, Slice};

pub(crate) fn sums_are_plain(operations: &[Operation], stage: Stage, slice: Slice) {
    let standing = operations.iter().collect::<Ledger>().commitments(stage).unwrap();
    let (erdf, total) = plain(operations, stage, slice);
    assert_eq!(found(standing.funding(slice)), (erdf, total));
    let figure = standing.figure(slice).unwrap().amount();
    assert_eq!(i128::from(figure.cents()), erdf);
}

/// Turned round by so many and cut at these places, each a place in what the last cut left over.
pub(crate) fn order_and_cuts_do_not_matter(operations: &[Operation], turn: usize, cuts: &[usize]) {
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

pub(crate) fn removing_is_the_opposite_of_adding(kept: &[Operation], gone: &[Operation]) {
    let expected: Ledger = kept.iter().collect();
    let mut ledger: Ledger = kept.iter().chain(gone).collect();
    take_out(&mut ledger, gone);
    assert_eq!(ledger, expected);
    // Before it, too: what was never added is owed.
    let mut owing = Ledger::new();
    take_out(&mut owing, gone);
    let (erdf, total) = plain(gone, Stage::Selected, Slice::NET);
    let owed = owing.commitments(Stage::Selected).unwrap().funding(Slice::NET);
    assert_eq!(found(owed), (-erdf, -total));
    owing.extend(kept.iter().chain(gone));
    assert_eq!(owing, expected);
}

/// The plain sum of what is inside a slice and counts at a stage.
pub(crate) fn plain(operations: &[Operation], stage: Stage, slice: Slice) -> (i128, i128) {
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

pub(crate) fn found(funding: Funding) -> (i128, i128) {
    (funding.erdf.cents().into(), funding.total.cents().into())
}

fn take_out(ledger: &mut Ledger, operations: &[Operation]) {
    for operation in operations {
        ledger.remove(operation);
    }
}
