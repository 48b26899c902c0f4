//! Laws for any bytes that are read as a CSV file of operations.

use efro_gti::portfolio::Row;
use efro_gti::portfolio::csv::{FileError, Options, Reader, Summary, write};
use efro_gti::{Language, Ledger};

/// The longest that each line of a summary or an error may be, in characters: values are cut.
const MAX_LINE: usize = 2_000;

fn read(file: &[u8], options: Options) -> Result<(Vec<Row<'static>>, Summary), FileError> {
    let mut reader = Reader::with_options(file, options)?;
    let mut rows = Vec::new();
    while let Some(row) = reader.next_row()? {
        match row {
            Ok(row) => rows.push(row.into_owned()),
            Err(error) => assert!(!error.problems().is_empty()),
        }
    }
    Ok((rows, reader.summary().clone()))
}

pub(crate) fn any_file(file: &[u8]) {
    for options in [
        Options::new(),
        Options::new().ignore_unknown_columns().amounts_in(Language::Dutch),
        Options::new().trust_ids().amounts_in(Language::English),
    ] {
        let read = match read(file, options) {
            Ok(read) => read,
            Err(error) => return are_short(&error.text(Language::English)),
        };
        let (rows, summary) = &read;
        assert_eq!(summary.read(), rows.len() as u64);
        let unread = summary.left_out() + summary.total_rows();
        assert!(summary.problems().iter().all(|one| one.count() <= unread));
        assert_eq!(unread == 0, summary.problems().is_empty());
        for one in summary.problems() {
            let counted: u64 = one.values().map(|(_, rows)| rows).sum();
            assert!(
                matches!(counted + one.other_values(), rows if rows == 0 || rows == one.count())
            );
        }
        are_short(&summary.text(Language::Dutch));
        let (ledger, same) = Reader::with_options(file, options).unwrap().into_ledger().unwrap();
        assert_eq!((&same, &ledger), (summary, &rows.iter().cloned().collect::<Ledger>()));
        let mut written = Vec::new();
        write(&mut written, rows.iter().cloned(), options).unwrap();
        let again = self::read(&written, options).unwrap();
        assert_eq!((&again.0, again.1.left_out()), (rows, 0));
    }
}

fn are_short(text: &str) {
    assert!(text.lines().all(|line| line.chars().count() <= MAX_LINE), "{text}");
}
