//! Operations from CSV into a ledger: bad rows are reported, the others are read.
//!
//! Comments (`#`) may come first, then a line that names the columns, in any order. Lines end in `\n` or `\r\n`,
//! fields are separated by commas, and no field contains a line break.

mod bad_row;
mod fields;
mod ids;
mod lines;
mod rows;

use std::io;

pub(crate) use bad_row::BadRow;
use bad_row::Problem;
use efro_gti::{Ledger, Text};
use ids::Ids;
use rows::{Read, Rows};

/// The result of reading.
#[derive(Debug, Default)]
pub(crate) struct Reading {
    /// The operations of the rows that were read.
    pub(crate) ledger: Ledger,
    /// The number of these operations.
    pub(crate) rows: u64,
    /// The number of rows that were left out because of a problem.
    pub(crate) left_out: u64,
    /// The first of these rows.
    pub(crate) bad_rows: Vec<BadRow>,
}

/// The maximum number of bad rows that are kept.
const MAX_SHOWN: usize = 100;

/// Rows that are read before their ids are looked up: lookups wait for memory, and a batch of them waits at once.
const BATCH: usize = 512;

/// Reads operations. A row with the id and cell of an earlier one is bad. Every id is kept for that check, so that memory grows with
/// the input, unless `trust_ids` skips the check.
///
/// # Errors
///
/// If the header is missing, misses a column or has another one, or the input cannot be read to its end.
pub(crate) fn read_operations(input: impl io::Read, trust_ids: bool) -> Result<Reading, Text> {
    let mut rows = Rows::new(input)?;
    let mut reading = Reading::default();
    let mut ids = Ids::default();
    let mut batch = Vec::with_capacity(BATCH);
    while rows.read(BATCH, &mut batch)? {
        if !trust_ids {
            for row in &mut batch {
                check_id(row, &mut ids);
            }
        }
        for row in batch.drain(..) {
            reading.take(row);
        }
    }
    Ok(reading)
}

/// Turns a row with the id and cell of an earlier one into a bad one.
fn check_id(row: &mut Read, ids: &mut Ids) {
    if let Ok(part) = &row.part {
        let key = format!("{} {}", part.part().slice(), part.id());
        if let Err(first) = ids.keep(&key, row.line) {
            row.part = Err(vec![Problem::duplicate(part.id(), first)]);
        }
    }
}

/// A message in Dutch and English.
fn words(nl: impl Into<String>, en: impl Into<String>) -> Text {
    Text::both(nl.into(), en.into()).unwrap_or(Text::new("onbekende fout", "unknown error"))
}

impl Reading {
    fn take(&mut self, row: Read) {
        match row.part {
            Ok(part) => {
                self.ledger.add_row(&part);
                self.rows += 1;
            }
            Err(problems) => {
                self.left_out += 1;
                if self.bad_rows.len() < MAX_SHOWN {
                    self.bad_rows.push(BadRow { line: row.line, problems });
                }
            }
        }
    }
}
