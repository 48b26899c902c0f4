//! Operations in their cells, added up from rows.

use std::collections::hash_map::Entry as Slot;
use std::collections::{BTreeMap, HashMap, HashSet};

use efro_gti::portfolio::{Funding, Part, Row};
use efro_gti::{DocumentError, Euro, Slice};

use super::problem::First;
use super::reading::{Class, Values};
use super::remarks::Remark;
use super::{Apart, Imported, Problem, RowAmounts};
use crate::field::Field;
use crate::mapping::{Mapping, RowKind, SameCell};
use crate::table::Numbered;

/// The money of an operation in one cell.
#[derive(Clone, Debug)]
pub struct Entry {
    pub id: String,
    pub title: Option<String>,
    pub part: Part,
    /// The rows that it was added up from.
    pub rows: Vec<RowAmounts>,
}

/// The money of an operation in one cell, and what happened to its rows.
struct Counted {
    entry: Entry,
    remarks: Vec<(Remark, u64)>,
}

/// The operations of a list while it is read.
pub(super) struct Entries<'a> {
    mapping: &'a Mapping,
    /// The names of the columns of each field.
    names: &'a BTreeMap<Field, String>,
    numbered: Numbered,
    parts: Vec<Counted>,
    places: HashMap<(String, Slice), usize>,
    /// The first row of each id.
    ids: HashMap<String, u64>,
    /// The first id of those that are alike.
    alike: HashMap<String, String>,
    /// The titles and amounts so far, in a list without ids.
    titles: HashSet<(String, Funding)>,
    corrections: Vec<(Values, Entry)>,
}

impl<'a> Entries<'a> {
    pub(super) fn new(
        mapping: &'a Mapping,
        names: &'a BTreeMap<Field, String>,
        numbered: Numbered,
    ) -> Self {
        Self {
            mapping,
            names,
            numbered,
            parts: Vec::new(),
            places: HashMap::new(),
            ids: HashMap::new(),
            alike: HashMap::new(),
            titles: HashSet::new(),
            corrections: Vec::new(),
        }
    }

    /// Adds a row.
    pub(super) fn add(&mut self, mut values: Values, imported: &mut Imported) {
        self.check_alike(&mut values);
        let correction = self.mapping.corrections && values.is_negative;
        if !values.is_negative && values.row_problem.is_none() {
            values.row_problem = match self.mapping.row {
                RowKind::Operation => self.duplicate(&values),
                RowKind::Part => self.duplicate_part(&values),
                RowKind::Payment => None,
            };
        }
        if let Some(problem) = values.row_problem.take() {
            // Cells are not checked in a row that does not belong to the list.
            if problem.is_of_whole_row() {
                values.problems.clear();
            }
            values.problems.insert(0, problem);
        } else if let Some(Class::Apart { technical_assistance }) = values.class {
            values.remark(imported);
            let Values { amounts, id, .. } = values;
            imported.apart.push(Apart { amounts, id, technical_assistance });
            return;
        }
        let Some(entry) = values.entry() else {
            imported.leave_out(values.left_out());
            return;
        };
        if correction {
            self.corrections.push((values, entry));
            return;
        }
        match self.places.entry((entry.id.clone(), entry.part.slice())) {
            Slot::Vacant(slot) => {
                slot.insert(self.parts.len());
                self.parts.push(Counted { entry, remarks: values.numbered_remarks() });
            }
            Slot::Occupied(slot) => {
                let known = &mut self.parts[*slot.get()];
                match join(&mut known.entry, &entry, self.mapping.row, self.numbered) {
                    Ok(()) => {
                        values.remarks.push(Remark::Added);
                        known.remarks.extend(values.numbered_remarks());
                    }
                    Err(problem) => {
                        values.problems.push(problem);
                        // The operation in this cell has its commitment from the earlier row.
                        values.amounts.committed = None;
                        imported.leave_out(values.left_out());
                    }
                }
            }
        }
    }

    /// Records an id that nearly is an earlier one, or a title and amounts that are, where there are no ids.
    fn check_alike(&mut self, values: &mut Values) {
        if self.mapping.number_rows {
            let operation = values.title.clone().zip(values.committed);
            if operation.is_some_and(|operation| !self.titles.insert(operation)) {
                values.remarks.push(Remark::SameTitle);
            }
            return;
        }
        let Some(id) = &values.id else { return };
        let first = self.alike.entry(alike(id)).or_insert_with(|| id.clone());
        if first != id {
            values.remarks.push(Remark::IdAlike { id: id.clone(), first: first.clone() });
        }
    }

    /// Returns the problem of an id that an earlier row has.
    fn duplicate(&mut self, values: &Values) -> Option<Problem> {
        let id = values.id.as_ref()?;
        match self.ids.entry(id.clone()) {
            Slot::Vacant(slot) => {
                slot.insert(values.amounts.number);
                None
            }
            Slot::Occupied(slot) => {
                let first = First { number: *slot.get(), numbered: self.numbered };
                Some(Problem::duplicate(id, first))
            }
        }
    }

    /// Returns the problem of an id that an earlier row has in the same cell, unless the two add up.
    fn duplicate_part(&self, values: &Values) -> Option<Problem> {
        let adds = self.mapping.same_cell == SameCell::Add
            || values.remarks.contains(&Remark::IdenticalAdded);
        let id = values.id.as_ref().filter(|_| !adds)?;
        let Some(Class::Cell { strand, theme, specific_objective }) = values.class else {
            return None;
        };
        let cell = Slice::cell(specific_objective, strand, theme);
        let known = &self.parts[*self.places.get(&(id.clone(), cell))?].entry;
        let number = known.rows.first().map_or(0, |row| row.number);
        Some(Problem::duplicate_part(id, First { number, numbered: self.numbered }))
    }

    /// Books the corrections, and leaves out what is no operation then.
    pub(super) fn finish(mut self, imported: &mut Imported) {
        for (mut values, entry) in std::mem::take(&mut self.corrections) {
            let place = self.places.get(&(entry.id.clone(), entry.part.slice()));
            let Some(place) = place else {
                values.problems.push(Problem::correction_of_nothing());
                imported.leave_out(values.left_out());
                continue;
            };
            let known = &mut self.parts[*place];
            match correct(&mut known.entry, &entry, self.mapping.row, self.numbered) {
                Ok(()) => {
                    values.remarks.push(Remark::Corrected);
                    known.remarks.extend(values.numbered_remarks());
                }
                Err(problem) => {
                    values.problems.push(problem);
                    imported.leave_out(values.left_out());
                }
            }
        }
        for Counted { entry, remarks } in self.parts {
            let first = entry.rows.first().map_or(0, |row| row.number);
            if let Err(error) = entry.row() {
                let refused = |one| Problem::refused(one, entry.part, self.mapping, self.names);
                let problems: Vec<Problem> = error.iter().map(refused).collect();
                for amounts in &entry.rows {
                    let id = Some(entry.id.clone());
                    imported.leave_out((*amounts, id, problems.clone()));
                }
                continue;
            }
            for (remark, row) in remarks {
                imported.remarks.add(remark, row);
            }
            let Part { funding, paid, .. } = entry.part;
            if paid.is_some_and(|paid| paid.erdf > funding.erdf || paid.total > funding.total) {
                imported.remarks.add(Remark::PaidAboveCommitted, first);
            }
            imported.entries.push(entry);
        }
    }
}

impl Entry {
    /// Returns the row of the table of operations.
    ///
    /// # Errors
    ///
    /// Returns why the crate refuses it.
    pub fn row(&self) -> Result<Row<'_>, DocumentError> {
        let row = Row::new(self.id.as_str(), self.part)?;
        match &self.title {
            Some(title) => row.with_title(title.as_str()),
            None => Ok(row),
        }
    }
}

/// Returns an id without what people write in different ways, or cannot see.
fn alike(id: &str) -> String {
    let dash = |c: char| match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        other => other,
    };
    // Zero-width characters, soft hyphens and byte-order marks.
    let is_invisible = |c: char| {
        matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}') || c.is_control()
    };
    let seen = id.chars().filter(|c| !is_invisible(*c)).map(dash);
    seen.filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}

/// Adds a row to an operation with the same id and cell.
fn join(known: &mut Entry, row: &Entry, kind: RowKind, numbered: Numbered) -> Result<(), Problem> {
    let number = known.rows.first().map_or(0, |row| row.number);
    let first = First { number, numbered };
    if known.part.stage != row.part.stage {
        return Err(Problem::stage_differs(first));
    }
    let funding = match kind {
        RowKind::Payment if known.part.funding != row.part.funding => {
            return Err(Problem::committed_differs(row.part.funding, first));
        }
        RowKind::Payment => known.part.funding,
        RowKind::Operation | RowKind::Part => plus(known.part.funding, row.part.funding)?,
    };
    let paid = match (known.part.paid, row.part.paid) {
        (Some(known), Some(row)) => Some(plus(known, row)?),
        (known, row) => known.or(row),
    };
    known.part = Part { funding, paid, ..known.part };
    known.title = known.title.take().or_else(|| row.title.clone());
    known.rows.extend_from_slice(&row.rows);
    Ok(())
}

/// Books a correction. A correction of what is paid repeats what is committed.
fn correct(
    known: &mut Entry,
    row: &Entry,
    kind: RowKind,
    numbered: Numbered,
) -> Result<(), Problem> {
    let kind = if kind == RowKind::Payment { kind } else { RowKind::Part };
    let part = Part { stage: known.part.stage, ..row.part };
    join(known, &Entry { part, ..row.clone() }, kind, numbered)
}

fn plus(one: Funding, other: Funding) -> Result<Funding, Problem> {
    let add = |one: Euro, other: Euro| one.checked_add(other).map_err(|_| Problem::out_of_range());
    Ok(Funding { erdf: add(one.erdf, other.erdf)?, total: add(one.total, other.total)? })
}
