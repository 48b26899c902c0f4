//! The rows that were read and left out, in sum.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::iter;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::problem_summary::ProblemSummary;
use super::row_error::RowError;
use super::rows::Rows;
use crate::money::{Euro, OutOfRangeError};
use crate::text::{Language, displayed_in_english, say};

/// The numbers of rows that were read and left out, and the problems of the rows that were left out: one entry for
/// each kind of problem and column.
///
/// A row that [looks like a total](RowError::is_total) of other rows is ignored: it is not among the rows that were left out,
/// but in [`total_rows`](Self::total_rows) and among the problems.
///
/// A summary is of one file, whose lines it names: those of several files are not merged, but their numbers can be added up. No
/// summary shows an id that is in two files.
///
/// All numbers are exact; the size is bounded, however long the file is. `Display` writes the English text. Serde
/// writes `{ "read", "left_out", "left_out_erdf", "left_out_without_erdf", "total_rows", "blank", "titles", "cut_off",
/// "problems", "similar_ids" }`. `left_out_erdf` is omitted if no row was left out, or if it is unknown or out of range; the fields
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
/// let first = problem.first();
/// assert_eq!((first.column(), first.code()), (Some("strand"), "unknown-code"));
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
    similar_ids: Option<Box<ProblemSummary>>,
}

impl Summary {
    /// Returns a summary of no rows yet, below a header with this number of titles above it.
    pub(super) fn below(titles: u64) -> Self {
        Self { titles, ..Self::default() }
    }

    /// Records a row that was left out, or a total that was ignored.
    pub(super) fn leave_out(&mut self, error: &RowError) {
        // The money of a total is that of other rows.
        if error.is_total() {
            self.total_rows = self.total_rows.saturating_add(1);
        } else {
            self.left_out.add(error.erdf);
        }
        for problem in &error.problems {
            let alike = |one: &ProblemSummary| {
                (one.first().code(), one.first().column) == (problem.code(), problem.column)
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

    /// Counts a row that was read, whose id is similar to that of an earlier one.
    pub(super) fn add_similar_id(&mut self, error: &RowError) {
        for problem in &error.problems {
            let first = || Box::new(ProblemSummary::new(problem.clone()));
            self.similar_ids.get_or_insert_with(first).add(problem, error);
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

    /// Returns the ERDF resources of the rows that were left out, as far as they can be read. It is not always money that
    /// is missing: an earlier row has that of a `duplicate`, and `technical-assistance` is no operation. [`ProblemSummary::erdf`]
    /// is the amount that is left out with each code, for each of the [`problems`](Self::problems).
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

    /// Returns the number of rows that were ignored because they [look like a total](RowError::is_total) of other rows.
    /// Nothing is missing without them.
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

    /// Returns the rows that were read although their id is [similar](super::RowProblem::SimilarId) to that of an earlier row, or `None`
    /// if there are none or ids are [trusted](super::Options::trust_ids). An id has no form that is the right one, so all these rows count.
    ///
    /// ```
    /// use efro_gti::portfolio::csv::Reader;
    ///
    /// let file = "\
    /// id,strand,specific_objective,stage,erdf,total
    /// GNT-1,ghent,RSO2.8,selected,100.00,250.00
    /// gnt-1,ghent,RSO2.8,selected,100.00,250.00
    /// ";
    /// let (_, summary) = Reader::new(file.as_bytes())?.into_ledger()?;
    /// assert_eq!((summary.read(), summary.left_out()), (2, 0));
    /// let similar = summary.similar_ids().expect("two ids that differ in case");
    /// assert_eq!((similar.count(), similar.lines()), (1, &[3][..]));
    /// # Ok::<(), efro_gti::portfolio::csv::FileError>(())
    /// ```
    pub fn similar_ids(&self) -> Option<&ProblemSummary> {
        self.similar_ids.as_deref()
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

    /// Returns the [`headline`](Self::headline), and then a line for each kind of problem and column, and one for similar ids.
    pub fn text(&self, language: Language) -> String {
        let problems = self.problems.iter().chain(self.similar_ids());
        let problems = problems.map(|problem| problem.text(language));
        iter::once(self.headline(language)).chain(problems).collect::<Vec<_>>().join("\n")
    }
}

displayed_in_english!(Summary);

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
        if let Some(similar) = &self.similar_ids {
            map.serialize_entry("similar_ids", similar)?;
        }
        map.end()
    }
}
