//! Operations in CSV files.

#[path = "../../laws/csv_file.rs"]
mod any_file;
mod files;
mod headers;
mod ids;
mod quoting;
mod reading;
mod totals;
mod writing;

use std::fmt::Write as _;

use efro_gti::Ledger;
use efro_gti::portfolio::Row;
use efro_gti::portfolio::csv::{FileError, Options, Reader, RowError, Summary};

const HEADER: &str = "id,strand,theme,specific_objective,stage,erdf,total";

/// The content of a file: the rows that can be read, the errors of the others, and the summary.
#[derive(Debug, PartialEq)]
struct Found {
    rows: Vec<Row<'static>>,
    errors: Vec<RowError>,
    summary: Summary,
}

impl Found {
    fn ids(&self) -> Vec<&str> {
        self.rows.iter().map(Row::id).collect()
    }

    /// The line, the column and the code of each problem.
    fn problems(&self) -> Vec<(u64, &str, &str)> {
        let problems = self.errors.iter().flat_map(|error| {
            let problems = error.problems().iter();
            problems.map(|one| (error.line(), one.column().unwrap_or_default(), one.code()))
        });
        problems.collect()
    }
}

fn read_with(source: impl std::io::Read, options: Options) -> Result<Found, FileError> {
    let mut reader = Reader::with_options(source, options)?;
    let (mut rows, mut errors) = (Vec::new(), Vec::new());
    while let Some(row) = reader.next_row()? {
        match row {
            Ok(row) => rows.push(row.into_owned()),
            Err(error) => errors.push(error),
        }
    }
    assert!(reader.next_row()?.is_none());
    let summary = reader.summary().clone();
    assert_eq!(summary.read(), rows.len() as u64);
    assert_eq!(summary.left_out() + summary.total_rows(), errors.len() as u64);
    Ok(Found { rows, errors, summary })
}

fn read(file: impl AsRef<[u8]>) -> Result<Found, FileError> {
    let file = file.as_ref();
    let found = read_with(file, Options::new());
    // A ledger of the file has the same.
    let ledger = Reader::new(file).and_then(Reader::into_ledger);
    let expected = found
        .as_ref()
        .map(|found| (found.rows.iter().cloned().collect::<Ledger>(), found.summary.clone()));
    assert_eq!(ledger.as_ref(), expected.as_ref().map_err(|error| *error));
    found
}

/// The rows below the usual header.
fn rows(rows: &str) -> Found {
    read(format!("{HEADER}\n{rows}")).unwrap()
}

/// A list of `count` rows of one euro each.
fn list(count: usize) -> String {
    let mut list = format!("{HEADER}\n");
    for number in 0..count {
        writeln!(list, "{number},ghent,,RSO2.4,selected,1.00,2.50").unwrap();
    }
    list
}
