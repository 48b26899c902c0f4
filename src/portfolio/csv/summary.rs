//! The rows that were read and left out, in sum.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::iter;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::row_error::{Problem, RowError};
use super::row_problem::RowProblem;
use crate::money::{Euro, OutOfRangeError};
use crate::parse::{cut, quoted};
use crate::text::{Language, Text, displayed_in_english, say};

/// The number of lines that are named for each kind of problem.
const MAX_LINES: usize = 3;

/// The number of different values that are named for each kind of problem.
const MAX_VALUES: usize = 3;

/// The numbers of rows that were read and left out, and the problems of the rows that were left out: one entry for
/// each kind of problem and column.
///
/// A row that looks like a total of other rows is ignored: it is counted apart, and named among the problems.
///
/// All numbers are exact; the size is bounded, however long the file is. `Display` writes the English text. Serde
/// writes `{ "read", "left_out", "left_out_erdf", "left_out_without_erdf", "total_rows", "blank", "titles", "cut_off",
/// "problems" }`. `left_out_erdf` is omitted if no row was left out, or if it is unknown or out of range; the fields
/// after it are omitted if they are zero, false or empty.
///
/// ```
/// use efro_gti::Euro;
/// use efro_gti::portfolio::csv::Reader;
///
/// let file = "\
/// ID;Strand;Specific objective;Stage;ERDF;Total
/// GNT-1;ghent;RSO2.8;selected;100.00;250.00
/// GNT-2;gandava;RSO2.8;contracted;40.00;100.00
/// GNT-3;gandava;RSO2.8;contracted;60.00;100.00
/// ";
/// let (_, summary) = Reader::new(file.as_bytes())?.into_ledger()?;
/// assert_eq!((summary.read(), summary.left_out()), (1, 2));
/// assert_eq!(summary.left_out_erdf()?, Euro::whole(100));
/// let [problem] = summary.problems() else { panic!("one kind of problem") };
/// assert_eq!((problem.first().column(), problem.first().code()), (Some("strand"), "unknown-code"));
/// assert_eq!((problem.count(), problem.lines()), (2, &[3, 4][..]));
/// assert_eq!(problem.values().next(), Some(("gandava", 2)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    pub(super) read: u64,
    pub(super) blank: u64,
    titles: u64,
    pub(super) cut_off: bool,
    left_out: Rows,
    total_rows: u64,
    problems: Vec<ProblemSummary>,
}

/// The problems of one kind in one column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProblemSummary {
    first: Problem,
    rows: Rows,
    lines: Vec<u64>,
    /// The first different values, each with its number of rows.
    values: Vec<(String, u64)>,
    other_values: u64,
}

/// A number of rows, and their money.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Rows {
    count: u64,
    /// The ERDF resources in cents: the sum of fewer than 2⁶⁴ amounts of an `i64`.
    erdf: i128,
    without_erdf: u64,
}

impl Rows {
    fn add(&mut self, erdf: Option<Euro>) {
        self.count = self.count.saturating_add(1);
        match erdf {
            Some(erdf) => self.erdf = self.erdf.saturating_add(erdf.cents().into()),
            None => self.without_erdf = self.without_erdf.saturating_add(1),
        }
    }

    fn erdf(self) -> Result<Euro, OutOfRangeError> {
        Euro::from_wide_cents(self.erdf)
    }

    /// Returns the ERDF resources, or `None` if those of no row can be read or the sum is out of range.
    fn known(self) -> Option<Euro> {
        self.erdf().ok().filter(|_| self.without_erdf < self.count)
    }

    /// Returns what is known of the ERDF resources, in words.
    fn money(self, language: Language) -> String {
        let (count, without) = (self.count, self.without_erdf);
        let erdf = self.erdf().map(|erdf| erdf.text(language));
        let erdf = erdf.unwrap_or_else(|error| error.text(language).into());
        if without == 0 {
            say!(language, "{erdf} EFRO", "{erdf} ERDF")
        } else if without == count {
            say!(language, "zonder geldig EFRO-bedrag", "without a valid ERDF amount")
        } else {
            say!(
                language,
                "{erdf} EFRO; niet leesbaar in {without} van de {count} rijen",
                "{erdf} ERDF; not readable in {without} of {count} rows"
            )
        }
    }
}

impl Summary {
    /// Returns a summary of no rows yet, below a header with this number of titles above it.
    pub(super) fn below(titles: u64) -> Self {
        Self { titles, ..Self::default() }
    }

    /// Records a row that was left out, or a total that was ignored.
    pub(super) fn leave_out(&mut self, error: &RowError) {
        let is_total = |one: &Problem| matches!(one.kind, RowProblem::TotalRow { .. });
        // The money of a total is that of other rows.
        if error.problems.iter().any(is_total) {
            self.total_rows = self.total_rows.saturating_add(1);
        } else {
            self.left_out.add(error.erdf);
        }
        for problem in &error.problems {
            let alike = |one: &ProblemSummary| {
                (one.first.code(), one.first.column) == (problem.code(), problem.column)
            };
            let place = self.problems.iter().position(alike).unwrap_or(self.problems.len());
            if place == self.problems.len() {
                self.problems.push(ProblemSummary::new(problem.clone()));
            }
            if let Some(summary) = self.problems.get_mut(place) {
                summary.add(problem, error);
            }
        }
    }

    /// Returns the number of rows that were read.
    pub fn read(&self) -> u64 {
        self.read
    }

    /// Returns the number of rows that were left out because of a problem, without the [totals](Self::total_rows).
    pub fn left_out(&self) -> u64 {
        self.left_out.count
    }

    /// Returns the ERDF resources of the rows that were left out, as far as they can be read.
    ///
    /// # Errors
    ///
    /// Returns an error if the sum is out of range.
    pub fn left_out_erdf(&self) -> Result<Euro, OutOfRangeError> {
        self.left_out.erdf()
    }

    /// Returns the number of rows that were left out and whose ERDF resources cannot be read or are below zero.
    pub fn left_out_without_erdf(&self) -> u64 {
        self.left_out.without_erdf
    }

    /// Returns the number of rows that were ignored because they look like a total of other rows. Nothing is missing
    /// without them.
    pub fn total_rows(&self) -> u64 {
        self.total_rows
    }

    /// Returns the number of blank lines and rows below the header, which were skipped.
    pub fn blank(&self) -> u64 {
        self.blank
    }

    /// Returns the number of titles above the header, which were skipped: lines with text that are not comments (`#`)
    /// and do not name the separator (`sep=;`).
    pub fn titles(&self) -> u64 {
        self.titles
    }

    /// Returns `false` if reading stopped before the end of the file, at a quote that is not closed or a row that is
    /// too long.
    pub fn is_complete(&self) -> bool {
        !self.cut_off
    }

    /// Returns the problems, one entry for each kind and column, in the order in which they first occur. The totals that
    /// were ignored have an entry too.
    pub fn problems(&self) -> &[ProblemSummary] {
        &self.problems
    }

    /// Returns the numbers of rows that were read, left out, ignored as totals and blank, on one line.
    pub fn headline(&self, language: Language) -> String {
        let (read, left_out) = (self.read, self.left_out());
        let mut text = say!(language, "Rijen gelezen: {read}.", "Rows read: {read}.");
        if left_out > 0 {
            let money = self.left_out.money(language);
            text.push_str(&say!(
                language,
                " Weggelaten: {left_out} ({money}).",
                " Left out: {left_out} ({money})."
            ));
        }
        let (totals, blank, above) = (self.total_rows, self.blank, self.titles);
        if totals > 0 {
            text.push_str(&say!(
                language,
                " Totaalrijen genegeerd: {totals}.",
                " Total rows ignored: {totals}."
            ));
        }
        if blank > 0 {
            text.push_str(&say!(language, " Lege rijen: {blank}.", " Blank rows: {blank}."));
        }
        if above > 0 {
            text.push_str(&say!(language, " Titelregels: {above}.", " Title lines: {above}."));
        }
        text
    }

    /// Returns the [`headline`](Self::headline), and then a line for each kind of problem and column.
    pub fn text(&self, language: Language) -> String {
        let problems = self.problems.iter().map(|problem| problem.text(language));
        iter::once(self.headline(language)).chain(problems).collect::<Vec<_>>().join("\n")
    }
}

impl ProblemSummary {
    /// Returns a summary of no rows yet.
    fn new(first: Problem) -> Self {
        let (rows, lines, values) = (Rows::default(), Vec::new(), Vec::new());
        Self { first, rows, lines, values, other_values: 0 }
    }

    fn add(&mut self, problem: &Problem, error: &RowError) {
        self.rows.add(error.erdf);
        if self.lines.len() < MAX_LINES {
            self.lines.push(error.line);
        }
        let Some(value) = problem.kind.value().map(cut) else { return };
        let known = self.values.iter_mut().find(|(known, _)| *known == value);
        if let Some((_, count)) = known {
            *count = count.saturating_add(1);
        } else if self.values.len() < MAX_VALUES {
            self.values.push((value.into(), 1));
        } else {
            self.other_values = self.other_values.saturating_add(1);
        }
    }

    /// Returns the first problem, with its column, kind and value.
    pub fn first(&self) -> &Problem {
        &self.first
    }

    /// Returns the number of rows with this problem.
    pub fn count(&self) -> u64 {
        self.rows.count
    }

    /// Returns the ERDF resources of these rows, as far as they can be read.
    ///
    /// # Errors
    ///
    /// Returns an error if the sum is out of range.
    pub fn erdf(&self) -> Result<Euro, OutOfRangeError> {
        self.rows.erdf()
    }

    /// Returns the number of these rows whose ERDF resources cannot be read or are below zero.
    pub fn without_erdf(&self) -> u64 {
        self.rows.without_erdf
    }

    /// Returns the lines of the first of these rows, at most three.
    pub fn lines(&self) -> &[u64] {
        &self.lines
    }

    /// Returns the first different values that have this problem, at most three, each cut after 60 characters, with its
    /// number of rows. Empty if the problem is of no value.
    pub fn values(&self) -> impl Iterator<Item = (&str, u64)> {
        self.values.iter().map(|(value, count)| (value.as_str(), *count))
    }

    /// Returns the number of rows with other values than these.
    pub fn other_values(&self) -> u64 {
        self.other_values
    }

    /// Returns the values after the first, in words: `; also "b" in 2 rows`.
    fn further_values(&self, language: Language) -> String {
        let rows = |count: u64| match count {
            1 => say!(language, "1 rij", "1 row"),
            _ => say!(language, "{count} rijen", "{count} rows"),
        };
        let named = self.values().skip(1).map(|(value, count)| {
            let (value, rows) = (quoted(value), rows(count));
            format!("{value} in {rows}")
        });
        let others = Some(self.other_values).filter(|count| *count > 0).map(|count| {
            let rows = rows(count);
            say!(language, "andere waarden in {rows}", "other values in {rows}")
        });
        let further = named.chain(others).collect::<Vec<_>>().join(", ");
        if further.is_empty() {
            return further;
        }
        say!(language, "; ook {further}", "; also {further}")
    }

    /// Returns the number of rows, the first lines, the money, the message for the first row, and other values.
    pub fn text(&self, language: Language) -> String {
        let (count, money) = (self.rows.count, self.rows.money(language));
        let lines = self.lines.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        let problem = self.first.text(language);
        let place = match count {
            1 => say!(language, "regel {lines}", "line {lines}"),
            _ if count > MAX_LINES as u64 => {
                say!(
                    language,
                    "{count} rijen (regels {lines}, …)",
                    "{count} rows (lines {lines}, …)"
                )
            }
            _ => say!(language, "{count} rijen (regels {lines})", "{count} rows (lines {lines})"),
        };
        let further = self.further_values(language);
        format!("{place}, {money}: {problem}{further}")
    }
}

displayed_in_english!(Summary, ProblemSummary);

impl Serialize for Summary {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("read", &self.read)?;
        map.serialize_entry("left_out", &self.left_out())?;
        if let Some(erdf) = self.left_out.known() {
            map.serialize_entry("left_out_erdf", &erdf)?;
        }
        for (name, count) in [
            ("left_out_without_erdf", self.left_out_without_erdf()),
            ("total_rows", self.total_rows),
            ("blank", self.blank),
            ("titles", self.titles),
        ] {
            if count > 0 {
                map.serialize_entry(name, &count)?;
            }
        }
        if self.cut_off {
            map.serialize_entry("cut_off", &true)?;
        }
        if !self.problems.is_empty() {
            map.serialize_entry("problems", &self.problems)?;
        }
        map.end()
    }
}

impl Serialize for ProblemSummary {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(column) = self.first.column {
            map.serialize_entry("column", column)?;
        }
        map.serialize_entry("code", self.first.code())?;
        map.serialize_entry("rows", &self.count())?;
        if let Some(erdf) = self.rows.known() {
            map.serialize_entry("erdf", &erdf)?;
        }
        if self.without_erdf() > 0 {
            map.serialize_entry("without_erdf", &self.without_erdf())?;
        }
        map.serialize_entry("lines", &self.lines)?;
        if !self.values.is_empty() {
            map.serialize_entry("values", &Values(&self.values))?;
        }
        if self.other_values > 0 {
            map.serialize_entry("other_values", &self.other_values)?;
        }
        map.serialize_entry("message", &Text::of(|language| self.first.kind().text(language)))?;
        map.end()
    }
}

/// Values as objects: `{ "value", "rows" }`.
struct Values<'a>(&'a [(String, u64)]);

impl Serialize for Values<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(serde::Serialize)]
        struct Value<'a> {
            value: &'a str,
            rows: u64,
        }
        serializer.collect_seq(self.0.iter().map(|(value, rows)| Value { value, rows: *rows }))
    }
}
