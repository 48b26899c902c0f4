//! Reads the rows of a CSV file.

use alloc::vec;
use core::fmt;
use std::io::Read;

use super::cells;
use super::file_error::{FileError, FileProblem};
use super::file_kind::{mark, not_csv, windows_1252};
use super::header::Header;
use super::ids::Ids;
use super::input::Input;
use super::options::Options;
use super::records::{Form, Records, Span};
use super::row_error::{Problem, RowError};
use super::row_problem::RowProblem;
use super::summary::Summary;
use crate::parse::cut;
use crate::portfolio::{Ledger, Row};

/// Reads the rows of a CSV file, one at a time.
///
/// A row is valid or has an error with all its problems. The [`Summary`] counts both.
///
/// ```
/// use efro_gti::Ledger;
/// use efro_gti::portfolio::csv::Reader;
///
/// let file = "\
/// id,strand,specific_objective,stage,erdf,total
/// GNT-1,ghent,RSO2.8,selected,100.00,250.00
/// GNT-2,gand,RSO2.8,selected,\"100,00\",250.00
/// ";
/// let mut rows = Reader::new(file.as_bytes())?;
/// let (mut ledger, mut problems) = (Ledger::new(), Vec::new());
/// while let Some(row) = rows.next_row()? {
///     match row {
///         Ok(row) => ledger.add_row(&row),
///         Err(error) => problems.push(error),
///     }
/// }
/// assert_eq!(problems[0].line(), 3);
/// let columns: Vec<_> = problems[0].problems().iter().map(|one| one.column()).collect();
/// assert_eq!(columns, [Some("strand"), Some("erdf")]);
/// assert_eq!(rows.summary().read(), 1);
/// # Ok::<(), efro_gti::portfolio::csv::FileError>(())
/// ```
pub struct Reader<R> {
    records: Records<R>,
    header: Header,
    options: Options,
    ids: Ids,
    summary: Summary,
}

impl<R> fmt::Debug for Reader<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { header, options, summary, .. } = self;
        let mut reader = f.debug_struct("Reader");
        reader.field("header", header).field("options", options).field("summary", summary);
        reader.finish_non_exhaustive()
    }
}

impl<R: Read> Reader<R> {
    /// Reads the start of a file, up to the line with the column names, with the default [`Options`].
    ///
    /// # Errors
    ///
    /// Returns an error if the file is not a CSV file in UTF-8, if the columns are not those of operations, or if the
    /// source cannot be read.
    pub fn new(source: R) -> Result<Self, FileError> {
        Self::with_options(source, Options::new())
    }

    /// Reads the start of a file, up to the line with the column names.
    ///
    /// # Errors
    ///
    /// Returns an error if the file is not a CSV file in UTF-8, if the columns are not those of operations, or if the
    /// source cannot be read.
    pub fn with_options(source: R, options: Options) -> Result<Self, FileError> {
        let mut input = Input::new(source)?;
        if let Some(problem) = not_csv(input.bytes()) {
            return Err(FileError::new(None, problem));
        }
        input.consume(mark(input.bytes()));
        let header = Header::find(input.bytes(), options.ignore_unknown_columns)?;
        input.consume(header.length);
        let below = header.line.saturating_add(1);
        let records = Records::new(input, header.separator.byte(), below);
        let summary = Summary::below(header.above);
        Ok(Self { records, header, options, ids: Ids::default(), summary })
    }

    /// Reads the next row that is not blank. Returns `None` at the end of the file.
    ///
    /// # Errors
    ///
    /// The outer error is that of the file: its text is not UTF-8, or the source cannot be read. Then discard the
    /// rows that were read before. The inner error is that of one row.
    pub fn next_row(&mut self) -> Result<Option<Result<Row<'_>, RowError>>, FileError> {
        if self.summary.cut_off {
            return Ok(None);
        }
        let span = self.records.read()?;
        self.summary.blank = self.records.blank();
        match span {
            Some(span) => self.row(&span).map(Some),
            None => Ok(None),
        }
    }

    fn row(&mut self, span: &Span) -> Result<Result<Row<'_>, RowError>, FileError> {
        let Self { records, header, options, ids, summary } = self;
        let line = span.first_line;
        let row = if let Some((line, kind)) = unusable(span) {
            summary.cut_off = span.form != Form::StrayQuote;
            let problems = vec![Problem::new(None, kind)];
            Err(RowError { line, problems, erdf: None })
        } else {
            let record = records.record(span).map_err(|cell| {
                let value = windows_1252(records.cell(span, cell));
                FileError::new(Some(line), FileProblem::NotUtf8 { value })
            })?;
            cells::read(header, &record, options.notation, line)
        };
        let row = row.and_then(|row| {
            let first = if options.trust_ids { None } else { ids.keep(&row, line) };
            match first {
                Some(first_line) => Err(duplicate(&row, first_line, line)),
                None => Ok(row),
            }
        });
        match &row {
            Ok(_) => summary.read = summary.read.saturating_add(1),
            Err(error) => summary.leave_out(error),
        }
        Ok(row)
    }

    /// Returns the summary of the rows that were read so far.
    pub fn summary(&self) -> &Summary {
        &self.summary
    }

    /// Reads the remaining rows, and returns their sums and the summary. Rows with a problem are left out and counted
    /// in the summary. Rows that [`next_row`](Self::next_row) returned before are in the summary, but not in the
    /// ledger.
    ///
    /// Reading may stop early without an error: see [`Summary::is_complete`].
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not UTF-8, or if the source cannot be read.
    pub fn into_ledger(mut self) -> Result<(Ledger, Summary), FileError> {
        let mut ledger = Ledger::new();
        while let Some(row) = self.next_row()? {
            if let Ok(row) = row {
                ledger.add_row(&row);
            }
        }
        Ok((ledger, self.summary))
    }
}

/// Returns the line and the problem of a record whose cells cannot be separated, or `None` if they can.
fn unusable(span: &Span) -> Option<(u64, RowProblem)> {
    let line = span.first_line;
    match span.form {
        Form::Valid => None,
        Form::StrayQuote => Some((line, RowProblem::StrayQuote { lines: span.lines })),
        Form::UnclosedQuote(line) => Some((line, RowProblem::UnclosedQuote)),
        Form::TooLong => Some((line, RowProblem::RowTooLong)),
    }
}

fn duplicate(row: &Row<'_>, first_line: u64, line: u64) -> RowError {
    let kind = RowProblem::Duplicate { id: cut(row.id()).into(), first_line };
    let problems = vec![Problem::new(Some("id"), kind)];
    RowError { line, problems, erdf: Some(row.part().funding.erdf) }
}
