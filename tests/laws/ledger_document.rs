//! Laws for any text that is read as a ledger.

use efro_gti::Ledger;
use efro_gti::portfolio::Posting;

use super::document;

pub(crate) fn any_text(text: &str) {
    let ledger = match Ledger::from_json(text) {
        Ok(ledger) => ledger,
        Err(errors) => return document::check_errors(&errors),
    };
    check(&ledger);
}

/// A ledger without sums out of range is read back equal, and is the sum of its postings in any division.
pub(crate) fn check(ledger: &Ledger) {
    let written = document::round_trips(ledger);
    assert_eq!(Ledger::from_json(&written).as_ref(), Ok(ledger));
    let postings = ledger.postings().unwrap();
    for cut in [0, postings.len() / 3, postings.len()] {
        let (left, right) = postings.split_at(cut);
        let [mut merged, rest]: [Ledger; 2] =
            [right, left].map(|part| part.iter().copied().collect());
        merged.merge(&rest);
        assert_eq!(&merged, ledger);
    }
    for posting in &postings {
        let text = document::round_trips(posting);
        assert_eq!(&serde_json::from_str::<Posting>(&text).unwrap(), posting);
    }
}
