//! Reads the rows of a CSV file.

use alloc::vec;
use alloc::vec::Vec;
use core::fmt;
use std::io::Read;

use super::cells;
use super::file_error::{FileError, FileProblem};
use super::file_kind::{mark, not_csv, windows_1252};
use super::header::Header;
use super::ids::{Earlier, Ids, Repeated};
use super::input::Input;
use super::options::Options;
use super::records::{Form, Records, Span};
use super::row_error::{Problem, RowError};
use super::row_problem::RowProblem;
use super::summary::Summary;
use crate::parse::cut;
use crate::portfolio::{Ledger, Part, Posting, Row};

/// Reads the rows of a CSV file, one at a time.
///
/// A row is valid or has an error with all its problems. The [`Summary`] counts both. A row that looks like a total of others
/// has an error, too, but [nothing is missing](RowError::is_total) without it.
///
/// ```
/// use efro_gti::Ledger;
/// use efro_gti::portfolio::csv::Reader;
///
/// let file = "\
/// id,strand,specific_objective,stage,erdf,total
/// GNT-1,ghent,RSO2.8,selected,100.00,250.00
/// GNT-2,gand,RSO2.8,selected,\"100,00\",250.00
/// Total,,,,200.00,500.00
/// ";
/// let mut rows = Reader::new(file.as_bytes())?;
/// let (mut ledger, mut problems) = (Ledger::new(), Vec::new());
/// while let Some(row) = rows.next_row()? {
///     match row {
///         Ok(row) => ledger.add_row(&row),
///         Err(error) if error.is_total() => println!("{error}"),
///         Err(error) => problems.push(error),
///     }
/// }
/// assert_eq!(problems.len(), 1);
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
        let records = Records::new(input, header.separator.byte(), header.least(), below);
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
        let Some(span) = self.next_span()? else { return Ok(None) };
        let Self { records, header, options, ids, summary } = self;
        let row = read(records, header, *options, &span)?.and_then(|row| {
            if options.trust_ids {
                return Ok(row);
            }
            let place = ids.keep(&row, span.first_line);
            match ids.repeated(&[place]).first() {
                Some(repeated) => check(repeated, ids, header, row.part(), summary).map(|()| row),
                None => Ok(row),
            }
        });
        count(summary, row.as_ref().err());
        Ok(Some(row))
    }

    /// Returns the place of the next row that is not blank.
    fn next_span(&mut self) -> Result<Option<Span>, FileError> {
        let Self { records, summary, .. } = self;
        if summary.cut_off {
            return Ok(None);
        }
        let span = records.read()?;
        summary.blank = records.blank();
        let cuts_off = |span: &Span| matches!(span.form, Form::UnclosedQuote(_) | Form::TooLong);
        summary.cut_off = span.as_ref().is_some_and(cuts_off);
        Ok(span)
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
        if self.options.trust_ids {
            while let Some(row) = self.next_row()? {
                if let Ok(row) = row {
                    ledger.add_row(&row);
                }
            }
            return Ok((ledger, self.summary));
        }
        let mut rows = Vec::with_capacity(TOGETHER);
        loop {
            let mut places = Vec::with_capacity(TOGETHER);
            for _ in 0..TOGETHER {
                let Some(span) = self.next_span()? else { break };
                let row = read(&self.records, &self.header, self.options, &span)?;
                rows.push(row.map(|row| {
                    let place = self.ids.keep(&row, span.first_line);
                    places.push(place);
                    (place, *row.part())
                }));
            }
            if rows.is_empty() {
                return Ok((ledger, self.summary));
            }
            let mut repeated = self.ids.repeated(&places).into_iter().peekable();
            for row in rows.drain(..) {
                let row = row.and_then(|(place, part)| {
                    let Self { ids, header, summary, .. } = &mut self;
                    match repeated.next_if(|repeated| repeated.place == place) {
                        Some(one) => check(&one, ids, header, &part, summary).map(|()| part),
                        None => Ok(part),
                    }
                });
                count(&mut self.summary, row.as_ref().err());
                if let Ok(part) = row {
                    ledger.book(&Posting::of(&part));
                }
            }
        }
    }
}

/// The number of rows whose ids are looked up together.
const TOGETHER: usize = 64;

/// Reads the row at a place, whatever its id.
fn read<'a, R: Read>(
    records: &'a Records<R>,
    header: &Header,
    options: Options,
    span: &Span,
) -> Result<Result<Row<'a>, RowError>, FileError> {
    let line = span.first_line;
    if let Some((line, kind)) = unusable(span) {
        let problems = vec![Problem::new(None, kind)];
        return Ok(Err(RowError { line, problems, erdf: None }));
    }
    let record = records.record(span).map_err(|cell| {
        let value = windows_1252(records.cell(span, cell));
        FileError::new(Some(line), FileProblem::NotUtf8 { value })
    })?;
    Ok(cells::read(header, &record, options.notation, line))
}

/// Counts a row that was read, or has an error.
fn count(summary: &mut Summary, error: Option<&RowError>) {
    match error {
        None => summary.read = summary.read.saturating_add(1),
        Some(error) => summary.leave_out(error),
    }
}

/// Returns the line and the problem of a record whose cells cannot be separated, or `None` if they can.
fn unusable(span: &Span) -> Option<(u64, RowProblem)> {
    let line = span.first_line;
    match span.form {
        Form::Valid => None,
        Form::StrayQuote => Some((line, RowProblem::StrayQuote { lines: span.lines })),
        Form::RowsInQuotes => Some((line, RowProblem::RowsInQuotes { lines: span.lines })),
        Form::UnclosedQuote(line) => Some((line, RowProblem::UnclosedQuote)),
        Form::TooLong => Some((line, RowProblem::RowTooLong)),
    }
}

/// Returns the error of a row whose id and cell an earlier one has. A row with a similar id is valid, and counted in the summary.
fn check(
    Repeated { place, earlier }: &Repeated,
    ids: &Ids,
    header: &Header,
    part: &Part,
    summary: &mut Summary,
) -> Result<(), RowError> {
    let id = cut(&ids.id(*place)).into();
    let kind = match *earlier {
        Earlier::Same(first) => RowProblem::Duplicate { id, first_line: ids.line(first) },
        Earlier::Similar(first) => {
            let first_id = cut(&ids.id(first)).into();
            RowProblem::SimilarId { id, first_id, first_line: ids.line(first) }
        }
    };
    let problems = vec![Problem::new(Some("id"), kind).below(header)];
    let error = RowError { line: ids.line(*place), problems, erdf: Some(part.funding.erdf) };
    match earlier {
        Earlier::Same(_) => Err(error),
        Earlier::Similar(_) => {
            summary.add_similar_id(&error);
            Ok(())
        }
    }
}
