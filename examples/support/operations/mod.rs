//! Operations from CSV into a ledger: each bad row is told, and the rest is read.
//!
//! Comments (`#`) may come first; then a line that names the columns, in any order. The lines end in `\n`
//! or `\r\n`; fields are told apart by a comma, and no field holds the end of a line.

mod bad_row;
mod fields;
mod ids;
mod lines;
mod rows;

use std::io::Read;

pub(crate) use bad_row::BadRow;
use bad_row::Problem;
use efro_gti::{Ledger, Text};
use ids::Ids;
use rows::{Row, Rows};

/// What came of reading.
#[derive(Debug, Default)]
pub(crate) struct Reading {
    /// The operations of the rows that were read.
    pub(crate) ledger: Ledger,
    /// How many those are.
    pub(crate) rows: u64,
    /// How many rows were left out, each for something that is wrong with it.
    pub(crate) left_out: u64,
    /// The first of those.
    pub(crate) bad_rows: Vec<BadRow>,
}

/// Bad rows that are kept to be shown.
const MOST_SHOWN: usize = 100;

/// Rows that are read before their ids are looked up: a lookup waits for memory, and those that follow
/// each other closely wait together.
const BATCH: usize = 512;

/// Reads operations. An id that comes a second time is a bad row; to see that, every id is kept, so
/// that memory grows with the input: with `trust_ids` none is, and memory does not.
///
/// # Errors
///
/// When there is no header, it lacks a column or has another one, or the input breaks off.
pub(crate) fn read_operations(input: impl Read, trust_ids: bool) -> Result<Reading, Text> {
    let mut rows = Rows::new(input)?;
    let mut reading = Reading::default();
    let mut ids = Ids::default();
    let mut batch = Vec::with_capacity(BATCH);
    while rows.read(BATCH, &mut batch)? {
        if !trust_ids {
            for row in &mut batch {
                look_up(row, &mut ids);
            }
        }
        for row in batch.drain(..) {
            reading.take(row);
        }
    }
    Ok(reading)
}

/// Makes a row whose id came before a bad one.
fn look_up(row: &mut Row, ids: &mut Ids) {
    if let Ok(operation) = &row.operation {
        if let Err(first) = ids.keep(operation.id(), row.line) {
            row.operation = Err(vec![Problem::twice(operation.id(), first)]);
        }
    }
}

/// The reader's own words, in Dutch and English.
fn words(nl: impl Into<String>, en: impl Into<String>) -> Text {
    Text::both(nl.into(), en.into()).unwrap_or(Text::new("onbekende fout", "unknown error"))
}

impl Reading {
    fn take(&mut self, row: Row) {
        match row.operation {
            Ok(operation) => {
                self.ledger.add(&operation);
                self.rows += 1;
            }
            Err(problems) => {
                self.left_out += 1;
                if self.bad_rows.len() < MOST_SHOWN {
                    self.bad_rows.push(BadRow { line: row.line, problems });
                }
            }
        }
    }
}
