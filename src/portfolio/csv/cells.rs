//! The cells of a row, and the problems of a row that cannot be read.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::ToString;
use alloc::vec;
use alloc::vec::Vec;

use super::amount::{amount, cause};
use super::formula::unguarded;
use super::header::Header;
use super::records::Record;
use super::row_error::{Problem, RowError};
use super::row_problem::RowProblem;
use super::separator::Separator;
use super::total::{ends_in_total, starts_with_total};
use crate::document::{ParseErrorKind, ProblemKind};
use crate::parse::cut;
use crate::portfolio::Row;
use crate::rules::Slice;
use crate::text::Language;

const COLUMNS: usize = Row::COLUMNS.len();

/// A text for each of [`Row::COLUMNS`], or `None` if the row does not have the column.
type Cells<'a> = [Option<&'a str>; COLUMNS];

/// The columns with amounts.
const AMOUNTS: [&str; 4] = ["erdf", "total", "paid_erdf", "paid_total"];

/// Longer cells are cut in problems, so that these stay small.
const MAX_CELL: usize = 200;

/// Reads the row on a line.
pub(super) fn read<'a>(
    header: &Header,
    record: &Record<'a>,
    notation: Option<Language>,
    line: u64,
) -> Result<Row<'a>, RowError> {
    let mut cells = header.places.map(|place| place.and_then(|place| record.get(place)));
    let [id, title, ..] = &mut cells;
    *id = id.map(unguarded);
    *title = title.map(unguarded);
    // Most rows are as they should be.
    if header.fits(record.len()) && notation.is_none() {
        if let Ok(row) = Row::from_fields(cells) {
            return Ok(row);
        }
    }
    let problems = match misplaced(header, record) {
        Some(kind) => vec![Problem::new(None, kind)],
        None => match row(header, &cells, notation) {
            Ok(row) => return Ok(row),
            Err(problems) => problems,
        },
    };
    // The cells of a misplaced row may be those of other columns.
    let is_in_place = |problem: &Problem| problem.column.is_some() || problem.kind.is_total();
    let erdf = cell(header, record, "erdf").filter(|_| problems.iter().all(is_in_place));
    let erdf = erdf.and_then(|cell| amount(cell, notation).ok());
    let problems = problems.into_iter().map(|problem| problem.below(header)).collect();
    Err(RowError { line, problems, erdf: erdf.filter(|amount| !amount.is_negative()) })
}

/// Returns the cell of a column, or `None` if the row does not have it.
fn cell<'a>(header: &Header, record: &Record<'a>, column: &str) -> Option<&'a str> {
    record.get(header.place(column)?)
}

/// Returns why the cells of a row are not those of its columns, or `None` if they may be.
fn misplaced(header: &Header, record: &Record<'_>) -> Option<RowProblem> {
    let (given, expected) = (record.len(), header.columns);
    total(header, record)
        .or_else(|| other_separator(header, record))
        .or_else(|| unquoted_comma(header, record))
        .or_else(|| {
            let is_outside = |(place, cell): &(usize, &str)| {
                !cell.trim().is_empty() && (*place >= expected || header.unnamed.contains(place))
            };
            let (_, value) = record.iter().enumerate().find(is_outside)?;
            Some(RowProblem::TooManyCells { value: cut(value).into() })
        })
        .or_else(|| {
            let texts = record.iter().filter(|cell| !cell.trim().is_empty()).take(2).count();
            let given = if texts == 1 { texts } else { given };
            (given < header.least()).then_some(RowProblem::TooFewCells { given, expected })
        })
}

/// Returns the problem of a row that looks like a total: its first text says so, and it has no strand, objective and stage;
/// or it has nothing but amounts.
fn total(header: &Header, record: &Record<'_>) -> Option<RowProblem> {
    let texts = || record.iter().map(str::trim).enumerate().filter(|(_, cell)| !cell.is_empty());
    let (_, first) = texts().next()?;
    let is_amount = |place: usize| AMOUNTS.iter().any(|name| header.place(name) == Some(place));
    if texts().all(|(place, _)| is_amount(place)) {
        return Some(RowProblem::OnlyAmounts);
    }
    // The word itself may be in any column.
    let lacks = |column| {
        let cell = cell(header, record, column).unwrap_or_default().trim();
        cell.is_empty() || cell == first
    };
    let is_blank = ["strand", "specific_objective", "stage"].into_iter().all(lacks);
    let found = is_blank && (starts_with_total(first) || ends_in_total(first));
    found.then(|| RowProblem::TotalRow { value: cut(first).into() })
}

/// Returns the problem of a row whose cells are separated by another character than the names of the columns.
fn other_separator(header: &Header, record: &Record<'_>) -> Option<RowProblem> {
    if record.len() == header.columns {
        return None;
    }
    let expected = header.separator;
    let occurs = |separator: &&Separator| {
        let count = record.text().bytes().filter(|byte| *byte == separator.byte()).count();
        **separator != expected && count >= header.least().saturating_sub(1)
    };
    let found = *Separator::ALL.iter().find(occurs)?;
    Some(RowProblem::OtherSeparator { found, expected })
}

/// Returns the problem of a row with more cells than columns, if a decimal comma may be the cause.
fn unquoted_comma(header: &Header, record: &Record<'_>) -> Option<RowProblem> {
    let (given, expected) = (record.len(), header.columns);
    if header.separator != Separator::Comma || given <= expected {
        return None;
    }
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let value = AMOUNTS.iter().find_map(|column| {
        let place = header.place(column)?;
        let (euros, cents) =
            (record.get(place)?.trim(), record.get(place.saturating_add(1))?.trim());
        (digits(euros) && digits(cents) && cents.len() == 2).then(|| format!("{euros},{cents}"))
    })?;
    Some(RowProblem::UnquotedComma { value: cut(&value).into(), given, expected })
}

/// Reads a row from cells that may have white space around them, and amounts in the notation of a language.
fn row<'a>(
    header: &Header,
    cells: &Cells<'a>,
    notation: Option<Language>,
) -> Result<Row<'a>, Vec<Problem>> {
    let mut misread = Vec::new();
    let mut number = 0..;
    let texts = cells.map(|cell| {
        let column = number.next().and_then(|number: usize| Row::COLUMNS.get(number).copied())?;
        let cell = if column == "title" { cell? } else { cell?.trim() };
        if notation.is_none() || cell.is_empty() || !AMOUNTS.contains(&column) {
            return Some(Cow::Borrowed(cell));
        }
        match amount(cell, notation) {
            Ok(amount) => Some(Cow::Owned(amount.to_string())),
            Err(error) => {
                misread.push((column, ProblemKind::Unreadable(error)));
                None
            }
        }
    });
    match Row::from_fields(texts.iter().map(Option::as_deref)) {
        Ok(read) if misread.is_empty() => {
            let [id, title, ..] = cells;
            let id = id.map(str::trim).unwrap_or_default();
            let title = title.filter(|_| read.title.is_some());
            Ok(Row { id: id.into(), title: title.map(Cow::Borrowed), part: read.part })
        }
        read => {
            let short = texts.each_ref().map(|text| text.as_deref().map(shortened));
            let error = Row::from_fields(short).err().or(read.err());
            let found = error.into_iter().flatten().filter_map(|problem| {
                let name = problem.place().keys().next()?;
                let column = Row::COLUMNS.into_iter().find(|column| *column == name)?;
                Some((column, problem.kind().clone()))
            });
            let found = found.filter(|(name, _)| misread.iter().all(|(column, _)| column != name));
            let found: Vec<_> = found.collect();
            let all = misread.into_iter().chain(found);
            let all = all.map(|(name, kind)| {
                let written = as_written(header, &kind, name, cells);
                Problem::new(Some(name), written.unwrap_or_else(|| cause_of(name, kind, notation)))
            });
            Err(without_paid(header, all.collect()))
        }
    }
}

/// Returns the problem of an amount that is out of bounds, with the amounts and the column as the file writes them.
fn as_written(
    header: &Header,
    kind: &ProblemKind,
    column: &str,
    cells: &Cells<'_>,
) -> Option<RowProblem> {
    let written = |column: &str| {
        let mut cells = Row::COLUMNS.iter().zip(cells);
        let cell = cells.find(|(name, _)| **name == column).and_then(|(_, cell)| *cell);
        cut(cell.unwrap_or_default().trim()).to_string()
    };
    let value = written(column);
    match kind {
        ProblemKind::Negative { .. } => Some(RowProblem::Value(ProblemKind::Negative { value })),
        ProblemKind::AboveWhole { .. } => {
            let total = if column.starts_with("paid") { "paid_total" } else { "total" };
            let heading = header.heading(total).unwrap_or(total).into();
            Some(RowProblem::AboveWhole { value, most: written(total), column: heading })
        }
        _ => None,
    }
}

/// Returns problems of which one says that nothing is known to be paid, instead of one for each column.
fn without_paid(header: &Header, mut problems: Vec<Problem>) -> Vec<Problem> {
    let is_missing = |problem: &Problem| {
        matches!(problem.column, Some("paid_erdf" | "paid_total"))
            && matches!(problem.kind, RowProblem::Value(ProblemKind::Missing { .. }))
    };
    if problems.iter().filter(|problem| is_missing(problem)).count() > 1 {
        problems.retain(|problem| !is_missing(problem));
        let heading = |column: &str| header.heading(column).map(Into::into);
        let (erdf, total) = (heading("paid_erdf"), heading("paid_total"));
        let kind = RowProblem::CompletedWithoutPaid { erdf, total };
        problems.push(Problem::new(Some("stage"), kind));
    }
    problems
}

/// Returns the start of a long text.
fn shortened(text: &str) -> &str {
    let end = text.char_indices().nth(MAX_CELL).map(|(end, _)| end);
    end.and_then(|end| text.get(..end)).unwrap_or(text)
}

/// Returns whether a text is a name of technical assistance, or one of its usual abbreviations.
fn is_technical_assistance(text: &str) -> bool {
    ["TA", "TB"].into_iter().any(|short| text.eq_ignore_ascii_case(short))
        || text.parse() == Ok(Slice::TECHNICAL_ASSISTANCE)
}

/// Returns the problem of a cell: its cause, if it has a usual one.
fn cause_of(column: &'static str, kind: ProblemKind, notation: Option<Language>) -> RowProblem {
    match kind {
        ProblemKind::Unreadable(error) if error.value().is_empty() => {
            RowProblem::Value(ProblemKind::Missing { name: Some(column) })
        }
        ProblemKind::Unreadable(error)
            if AMOUNTS.contains(&column) && error.kind() != ParseErrorKind::OutOfRange =>
        {
            let cause = cause(error.value(), notation);
            cause.unwrap_or(RowProblem::Value(ProblemKind::Unreadable(error)))
        }
        ProblemKind::Unreadable(error)
            if column == "specific_objective" && is_technical_assistance(error.value()) =>
        {
            RowProblem::TechnicalAssistance { value: error.value().into() }
        }
        kind => RowProblem::Value(kind),
    }
}
