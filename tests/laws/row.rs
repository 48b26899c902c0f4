//! Laws for any row of texts that is read as a part of an operation.

use efro_gti::portfolio::{Operations, Row, Stage};
use efro_gti::rules::Strand;
use efro_gti::{Euro, Ledger, SpecificObjective, Theme};

/// Whether a row with this id and otherwise valid columns is read.
fn is_valid_id(id: &str) -> bool {
    let row = [id, "", "ghent", "", "RSO1.1", "selected", "1.00", "1.00"];
    let read = Row::from_fields(row.map(Some)).is_ok();
    assert!(!read || (!id.is_empty() && id.trim() == id));
    assert!(read || id.is_empty() || !id.chars().all(|one| one.is_ascii_alphanumeric()));
    read
}

/// Whether each of two amounts is accepted as an ERDF contribution and its total.
fn are_amounts([erdf, total]: [Option<&str>; 2]) -> [bool; 2] {
    let amount = |field: Option<&str>| field.and_then(|text| text.parse::<Euro>().ok());
    let [erdf, total] = [erdf, total].map(amount);
    let positive = |amount: Option<Euro>| amount.is_some_and(|amount| amount >= Euro::ZERO);
    let within = match (erdf, total) {
        (Some(erdf), Some(total)) => erdf <= total || total < Euro::ZERO,
        _ => true,
    };
    [positive(erdf) && within, positive(total)]
}

pub(crate) fn any_row(row: [Option<&str>; 10]) {
    let reads = |at: usize, read: fn(&str) -> bool| row[at].is_some_and(read);
    let [erdf, total] = are_amounts([row[6], row[7]]);
    let given = |field: Option<&str>| field.is_some_and(|text| !text.is_empty());
    let completed = row[5].and_then(|text| text.parse().ok()) == Some(Stage::Completed);
    let paid = if given(row[8]) || given(row[9]) {
        are_amounts([row[8], row[9]])
    } else {
        [!completed; 2]
    };
    let readable = [
        reads(0, is_valid_id),
        true,
        reads(2, |text| text.parse::<Strand>().is_ok()),
        row[3].is_none_or(|text| text.is_empty() || text.parse::<Theme>().is_ok()),
        reads(4, |text| text.parse::<SpecificObjective>().is_ok()),
        reads(5, |text| text.parse::<Stage>().is_ok()),
        erdf,
        total,
        paid[0],
        paid[1],
    ];
    match Row::from_fields(row) {
        Ok(row) => {
            assert_eq!(readable, [true; 10]);
            let operations = Operations::from_rows([row.clone()]).unwrap();
            let document = serde_json::to_string(&operations).unwrap();
            assert_eq!(Operations::from_json(&document).as_ref(), Ok(&operations));
            let operation = &operations.as_slice()[0];
            assert!(operation.rows().eq([row.clone()]));
            let booked: Ledger = [row].into_iter().collect();
            assert_eq!(operations.iter().collect::<Ledger>(), booked);
        }
        // One problem for each unreadable column.
        Err(errors) => {
            let bad = Row::COLUMNS.iter().zip(readable).filter(|(_, readable)| !readable);
            let mut bad: Vec<String> = bad.map(|(column, _)| format!("/{column}")).collect();
            let mut reported: Vec<&str> = errors.iter().map(|one| one.place().as_str()).collect();
            bad.sort();
            reported.sort_unstable();
            assert_eq!(reported, bad);
        }
    }
}
