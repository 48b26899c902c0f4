//! Laws for any row of texts that is read as an operation.

use efro_gti::portfolio::{Operations, Stage};
use efro_gti::rules::Strand;
use efro_gti::{Euro, Operation, SpecificObjective, Theme};

/// Whether a row with this id and otherwise valid columns is read.
fn is_valid_id(id: &str) -> bool {
    let row = [id, "ghent", "", "RSO1.1", "1.00", "1.00", "paid"];
    let read = Operation::from_row(row.map(Some)).is_ok();
    assert!(!read || (!id.is_empty() && id.trim() == id));
    assert!(read || id.is_empty() || !id.chars().all(|one| one.is_ascii_alphanumeric()));
    read
}

pub(crate) fn any_row(row: [Option<&str>; 7]) {
    let reads = |at: usize, read: fn(&str) -> bool| row[at].is_some_and(read);
    let amount = |at: usize| row[at].and_then(|text| text.parse::<Euro>().ok());
    let within = match (amount(4), amount(5)) {
        (Some(erdf), Some(total)) => erdf <= total || total < Euro::ZERO,
        _ => true,
    };
    let readable = [
        reads(0, is_valid_id),
        reads(1, |text| text.parse::<Strand>().is_ok()),
        reads(2, |text| text.is_empty() || text.parse::<Theme>().is_ok()),
        reads(3, |text| text.parse::<SpecificObjective>().is_ok()),
        amount(4).is_some() && within,
        amount(5).is_some(),
        reads(6, |text| text.parse::<Stage>().is_ok()),
    ];
    match Operation::from_row(row) {
        Ok(operation) => {
            assert_eq!(readable, [true; 7]);
            let document = serde_json::to_string(&[&operation]).unwrap();
            assert_eq!(Operations::from_json(&document).unwrap().as_slice(), [operation]);
        }
        // One problem for each unreadable column, in order.
        Err(errors) => {
            let bad = Operation::COLUMNS.iter().zip(readable).filter(|(_, readable)| !readable);
            let bad: Vec<String> = bad.map(|(column, _)| format!("/{column}")).collect();
            let reported: Vec<&str> = errors.iter().map(|one| one.place().as_str()).collect();
            assert_eq!(reported, bad);
        }
    }
}
