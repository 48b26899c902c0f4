//! From the rows of a list to operations: every row is mapped, counted apart, skipped by a rule, or left out with a reason.

mod amounts;
mod commitments;
mod entries;
mod filling;
mod matches;
mod places;
mod problem;
mod reading;
mod remarks;
mod same;
mod sums;

use std::collections::{BTreeMap, HashSet};
use std::rc::Rc;

use efro_gti::Euro;

pub use commitments::Commitment;
pub use entries::Entry;
pub use matches::{Matched, Matches};
pub use places::Places;
use problem::First;
pub use problem::Problem;
pub(crate) use remarks::SUM_OF_ROWS;
pub use remarks::{Remark, Remarks};

use crate::field::Field;
use crate::mapping::{Identical, Mapping, Stop};
use crate::table::{Cell, Numbered, Row, Table};
use entries::Entries;
use filling::FillDown;
use reading::Reader;
use same::Seen;

/// What became of the rows of a list.
#[derive(Debug, Default)]
pub struct Imported {
    /// The number of rows below the header that are not blank.
    pub read: u64,
    /// Blank rows.
    pub blank: u64,
    /// Whether `stop` of the mapping ended the list.
    pub ended: bool,
    pub entries: Vec<Entry>,
    /// Rows that are counted apart.
    pub apart: Vec<Apart>,
    pub left_out: Vec<LeftOut>,
    /// The problems of these rows, each of them once.
    problems: HashSet<Rc<Problem>>,
    pub skipped: Vec<Skipped>,
    /// The amounts that are paid after the date of the list, which no row counts.
    pub paid_later: Vec<RowAmounts>,
    pub remarks: Remarks,
    pub matches: Matches,
    /// The number of rows in which each mapped field is blank.
    pub blanks: BTreeMap<Field, u64>,
}

/// The amounts of a row as far as they can be read: what is paid in a list of payments, and otherwise what is committed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RowAmounts {
    pub number: u64,
    pub erdf: Option<Euro>,
    pub total: Option<Euro>,
    /// The commitment, in a list of payments. A row that is left out has none if another payment counts it.
    pub committed: Option<Commitment>,
}

/// A row that is counted apart: it is no operation of this strategy.
#[derive(Debug)]
pub struct Apart {
    pub amounts: RowAmounts,
    pub id: Option<String>,
    pub technical_assistance: bool,
}

/// A row that was left out because of its problems.
#[derive(Debug)]
pub struct LeftOut {
    pub amounts: RowAmounts,
    pub id: Option<String>,
    pub problems: Vec<Rc<Problem>>,
}

impl LeftOut {
    /// Returns whether the row looks like a total.
    pub fn is_total(&self) -> bool {
        self.problems.iter().any(|problem| problem.is_total())
    }
}

/// A row that a rule of the mapping skips.
#[derive(Debug)]
pub struct Skipped {
    pub amounts: RowAmounts,
    pub why: Why,
}

/// The rule by which a row is skipped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// The rule `[[skip]]` with this number, from zero.
    Rule(usize),
    /// The row is the same as an earlier one.
    Identical,
    /// The row is below the end of the list.
    BelowEnd,
}

/// Reads the rows of a list. Calls `progress` with the position of each row.
pub fn read(
    table: Table,
    mapping: &Mapping,
    places: &Places,
    mut progress: impl FnMut(u64),
) -> Imported {
    let mut imported = Imported::default();
    let names = places.names(&table.header);
    let mut entries = Entries::new(mapping, &names, table.numbered);
    let mut reader = Reader::new(mapping, places, &names);
    let mut fill_down = FillDown::new(mapping, places);
    let mut seen = Seen::default();
    // Rows of JSON have only the cells that are not blank at the end.
    let columns = if table.numbered == Numbered::Line { table.header.named() } else { 0 };
    for mut row in table.rows {
        progress(row.position);
        imported.ended = imported.ended || ends(&row, mapping, places);
        if row.cells.iter().all(Cell::is_blank) && row.fault.is_none() {
            imported.blank += 1;
            continue;
        }
        imported.read += 1;
        if imported.ended {
            imported.skip(reader.amounts(&row), Why::BelowEnd);
            continue;
        }
        if let Some(fault) = &row.fault {
            reader.leave_out(&row, fault, &mut imported);
            fill_down.forget();
            continue;
        }
        let row_problem = reader.row_problem(&row);
        let is_short = row.cells.len() < columns;
        // A total is not filled down, and is not "above" either.
        let filled = if reader.is_total(&row) { Vec::new() } else { fill_down.fill(&mut row) };
        let rules = mapping.skip.iter().zip(&places.skip).enumerate();
        let rule = rules
            .into_iter()
            .find(|(_, (rule, column))| rule.test.condition.holds(&cell_text(&row, **column)));
        if let Some((number, _)) = rule {
            imported.skip(reader.amounts(&row), Why::Rule(number));
            continue;
        }
        let identical = seen.add(&reader.content(&row), row.number);
        if identical.is_some() && mapping.identical == Identical::Once {
            imported.skip(reader.amounts(&row), Why::Identical);
            continue;
        }
        let mut values = reader.read(&row, &filled, &mut imported);
        values.row_problem = row_problem;
        if is_short {
            values.remarks.push(Remark::FewCells);
        }
        match (identical, mapping.identical) {
            (Some(first), Identical::Refuse) => {
                let first = First { number: first, numbered: table.numbered };
                values.row_problem = Some(Problem::identical(first));
            }
            (Some(_), _) => values.remarks.push(Remark::IdenticalAdded),
            (None, _) => {}
        }
        entries.add(values, &mut imported);
    }
    entries.finish(&mut imported);
    if !mapping.keep_totals {
        imported.find_sums();
    }
    imported.keep_uncounted_commitments();
    imported.left_out.sort_by_key(|one| one.amounts.number);
    imported
}

impl Imported {
    fn leave_out(&mut self, (amounts, id, problems): (RowAmounts, Option<String>, Vec<Problem>)) {
        let problems = problems.into_iter().map(|problem| {
            if let Some(known) = self.problems.get(&problem) {
                return Rc::clone(known);
            }
            let problem = Rc::new(problem);
            self.problems.insert(Rc::clone(&problem));
            problem
        });
        let problems = problems.collect();
        self.left_out.push(LeftOut { amounts, id, problems });
    }

    fn skip(&mut self, amounts: RowAmounts, why: Why) {
        self.skipped.push(Skipped { amounts, why });
    }
}

/// Returns whether the list ends before a row.
fn ends(row: &Row, mapping: &Mapping, places: &Places) -> bool {
    match &mapping.layout.stop {
        Stop::Never => false,
        Stop::BlankRow => row.after_blank || row.cells.iter().all(Cell::is_blank),
        // The cells of a row that cannot be divided into cells may be those of other columns, so that only a word counts.
        Stop::Row(test) if row.fault.is_some() && !test.condition.needs_word() => false,
        Stop::Row(test) => {
            places.stop.is_some_and(|column| test.condition.holds(&cell_text(row, column)))
        }
    }
}

fn cell_text(row: &Row, column: usize) -> String {
    row.cells.get(column).map(Cell::text).unwrap_or_default()
}
