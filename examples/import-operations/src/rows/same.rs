//! Rows that say the same.

use efro_gti::Euro;

use super::reading::Reader;
use crate::field::Field;
use crate::table::Row;
use crate::values::amount;

/// The content of the cells of a row, with the column of each. Blank cells and the notation of an amount do not count.
#[derive(PartialEq, Eq, Hash)]
pub(super) struct Content(Vec<(usize, Said)>);

#[derive(PartialEq, Eq, Hash)]
enum Said {
    Text(String),
    Amount(Euro),
}

/// The fields of amounts.
const AMOUNTS: [Field; 6] =
    [Field::Erdf, Field::Total, Field::Eligible, Field::Public, Field::PaidErdf, Field::PaidTotal];

impl Reader<'_> {
    /// Returns what the cells of a row say.
    pub(super) fn content(&self, row: &Row) -> Content {
        let notation = &self.mapping.notation;
        let has_amounts = |column: usize| {
            let fields = AMOUNTS.iter().filter_map(|field| self.places.fields.get(field));
            fields.flatten().any(|place| *place == column)
        };
        let cells = row.cells.iter().enumerate().filter(|(_, cell)| !cell.is_blank());
        let said = cells.filter_map(|(column, cell)| {
            let read = if has_amounts(column) { amount(cell, notation).ok() } else { None };
            match read {
                Some(None) => None,
                // Two amounts that are rounded may differ.
                Some(Some(amount)) if !amount.rounded => Some((column, Said::Amount(amount.euro))),
                _ => Some((column, Said::Text(cell.text()))),
            }
        });
        Content(said.collect())
    }
}
