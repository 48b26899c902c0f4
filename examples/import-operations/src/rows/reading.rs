//! The values of one row.

use std::collections::BTreeMap;

use efro_gti::portfolio::csv::{ends_in_total, starts_with_total};
use efro_gti::portfolio::{Funding, Part, Stage};
use efro_gti::rules::Strand;
use efro_gti::{SpecificObjective, Theme};

use super::amounts::funding;
use super::commitments::Commitments;
use super::entries::Entry;
use super::matches::Found;
use super::remarks::Remark;
use super::{Imported, Places, Problem, RowAmounts};
use crate::field::Field;
use crate::mapping::{Code, Erdf, Mapping, Meaning, RowKind, Value};
use crate::table::{Cell, Fault, Row};
use crate::values::{ValueKind, ValueProblem, date};
use crate::words::is_workbook_error;

/// The values of a row, and everything that is wrong with it.
#[derive(Debug)]
pub(super) struct Values {
    pub(super) amounts: RowAmounts,
    pub(super) id: Option<String>,
    pub(super) class: Option<Class>,
    pub(super) title: Option<String>,
    stage: Option<Stage>,
    pub(super) committed: Option<Funding>,
    paid: Option<Funding>,
    /// Whether an amount is below zero.
    pub(super) is_negative: bool,
    /// A problem of the row as a whole, whatever it counts for.
    pub(super) row_problem: Option<Problem>,
    pub(super) problems: Vec<Problem>,
    /// What happened to the row, if it counts.
    pub(super) remarks: Vec<Remark>,
}

/// The place where a row counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    Cell { strand: Strand, theme: Option<Theme>, specific_objective: SpecificObjective },
    Apart { technical_assistance: bool },
}

impl Values {
    /// Returns the operation of the row, or `None` if it has a problem.
    pub(super) fn entry(&self) -> Option<Entry> {
        let Some(Class::Cell { strand, theme, specific_objective }) = self.class else {
            return None;
        };
        if !self.problems.is_empty() {
            return None;
        }
        let (stage, funding, paid) = (self.stage?, self.committed?, self.paid);
        Some(Entry {
            id: self.id.clone()?,
            title: self.title.clone(),
            part: Part { strand, theme, specific_objective, stage, funding, paid },
            rows: vec![self.amounts],
        })
    }

    /// Records what happened to a row that counts.
    pub(super) fn remark(&mut self, imported: &mut Imported) {
        for (remark, row) in self.numbered_remarks() {
            imported.remarks.add(remark, row);
        }
    }

    /// Takes what happened to the row, with its number.
    pub(super) fn numbered_remarks(&mut self) -> Vec<(Remark, u64)> {
        let number = self.amounts.number;
        self.remarks.drain(..).map(|remark| (remark, number)).collect()
    }

    pub(super) fn left_out(self) -> (RowAmounts, Option<String>, Vec<Problem>) {
        (self.amounts, self.id, self.problems)
    }
}

/// Reads rows.
pub(super) struct Reader<'a> {
    pub(super) mapping: &'a Mapping,
    pub(super) places: &'a Places,
    /// The names of the columns of each field.
    names: &'a BTreeMap<Field, String>,
    commitments: Commitments,
}

impl<'a> Reader<'a> {
    pub(super) fn new(
        mapping: &'a Mapping,
        places: &'a Places,
        names: &'a BTreeMap<Field, String>,
    ) -> Self {
        Self { mapping, places, names, commitments: Commitments::default() }
    }

    pub(super) fn name(&self, field: Field) -> &str {
        self.names.get(&field).map_or(field.key(), String::as_str)
    }

    pub(super) fn cells<'r>(&self, field: Field, row: &'r Row) -> impl Iterator<Item = &'r Cell> {
        let places = self.places.fields.get(&field).map_or(&[][..], Vec::as_slice);
        places.iter().map(|place| row.cells.get(*place).unwrap_or(&Cell::Empty))
    }

    /// Returns the amounts of a row as far as they can be read, without its problems.
    pub(super) fn amounts(&self, row: &Row) -> RowAmounts {
        let money = self.all_amounts(&mut Reading::new(row));
        // The rule that skips the row goes before its date.
        let later = money.later.filter(|_| self.mapping.row == RowKind::Payment);
        later.unwrap_or(money.row)
    }

    /// Reads a row, of which some fields are filled down.
    pub(super) fn read(&mut self, row: &Row, filled: &[Field], imported: &mut Imported) -> Values {
        let mut reading = Reading::new(row);
        let filled_down = |field: &Field| Remark::FilledDown { column: self.name(*field).into() };
        reading.remarks.extend(filled.iter().map(filled_down));
        let money = self.all_amounts(&mut reading);
        let id = self.id(&mut reading);
        let title = self.text(Field::Title, row);
        let mapping = self.mapping;
        let objective = self.code(Field::Objective, &mapping.objective, &mut reading);
        let strand = self.code(Field::Strand, &mapping.strand, &mut reading);
        let theme = self.code(Field::Theme, &mapping.theme, &mut reading);
        let stage = self.code(Field::Stage, &mapping.stage, &mut reading);
        self.check_dates(&mut reading);
        let mut amounts = money.row;
        if mapping.row == RowKind::Payment {
            let id = id.clone().ok_or(row.number);
            amounts.committed = Some(self.commitments.get(id, reading.codes, money.committed));
        }
        // A total is no operation: its blank cells are no words, and no missing fields.
        if !self.is_total(row) {
            for found in reading.words {
                imported.matches.add(found, amounts);
            }
            for field in self.places.fields.keys() {
                let blank = filled.contains(field) || self.cells(*field, row).all(Cell::is_blank);
                *imported.blanks.entry(*field).or_default() += u64::from(blank);
            }
        }
        imported.paid_later.extend(money.later);
        let (committed, paid) = (funding(money.committed), funding(money.paid));
        let erdf = match mapping.erdf {
            Erdf::Amount => Field::Erdf,
            _ => Field::Rate,
        };
        let amounts_of = |funding: Option<Funding>, fields: [Field; 2]| {
            let amounts = funding.map(|one| [one.erdf, one.total]);
            amounts.into_iter().flat_map(move |amounts| fields.into_iter().zip(amounts))
        };
        let negative = amounts_of(committed, [erdf, Field::Total])
            .chain(amounts_of(paid, [Field::PaidErdf, Field::PaidTotal]))
            .find(|(_, amount)| amount.is_negative());
        let is_negative = negative.is_some();
        if let (Some((field, amount)), false) = (negative, mapping.corrections) {
            reading.problems.push(Problem::negative(self.name(field), amount));
        }
        let apart = match (objective, strand, theme, stage) {
            (Some(Meaning::TechnicalAssistance), ..) => Some(true),
            (Some(Meaning::Outside), ..)
            | (_, Some(Meaning::Outside), ..)
            | (_, _, Some(Meaning::Outside), _)
            | (.., Some(Meaning::Outside)) => Some(false),
            _ => None,
        };
        let class = match (apart, code(objective), code(strand), code(theme)) {
            (Some(technical_assistance), ..) => Some(Class::Apart { technical_assistance }),
            (None, Some(specific_objective), Some(strand), Some(theme)) => {
                Some(Class::Cell { strand, theme, specific_objective })
            }
            _ => None,
        };
        Values {
            amounts,
            id,
            class,
            title,
            stage: code(stage),
            committed,
            paid,
            is_negative,
            row_problem: None,
            problems: reading.problems,
            remarks: reading.remarks,
        }
    }

    /// Returns the problem of a row that is no operation at all, whatever its codes.
    pub(super) fn row_problem(&self, row: &Row) -> Option<Problem> {
        // What other fields have is for art. 49(3) only.
        let counts = |field: &Field| *field <= Field::PaidOn || *field == Field::Erdf;
        let fields = self.places.fields.keys().filter(|field| counts(field));
        let cells = fields.flat_map(|field| self.cells(*field, row).map(|cell| (*field, cell)));
        let mut formulas = cells.filter(|(_, cell)| matches!(cell, Cell::Formula(_)));
        if let Some((field, cell)) = formulas.next() {
            return Some(Problem::formula(self.name(field), &cell.text()));
        }
        self.is_total(row).then(Problem::total_row)
    }

    /// Returns whether a row that is not filled down looks like a total, and does not count.
    pub(super) fn is_total(&self, row: &Row) -> bool {
        if self.mapping.keep_totals {
            return false;
        }
        let total = |cell: &Cell| starts_with_total(&cell.text());
        // A row that has an id is an operation, whatever its title.
        let has_id = self.cells(Field::Id, row).any(|cell| !cell.is_blank());
        let starts = if has_id {
            self.cells(Field::Id, row).any(total)
        } else {
            row.cells.iter().any(total)
        };
        starts || self.ends_in_total(row, has_id) || self.has_only_amounts(row)
    }

    /// Returns whether a row has amounts and no text, although the list has columns with texts of an operation.
    fn has_only_amounts(&self, row: &Row) -> bool {
        let (amounts, texts): (Vec<Field>, Vec<Field>) =
            self.places.fields.keys().partition(|field| field.is_amount());
        let is_blank =
            |fields: &[Field]| fields.iter().all(|one| self.cells(*one, row).all(Cell::is_blank));
        // Other columns may have totals, too.
        let has_letter = |cell: &Cell| match cell {
            Cell::Text(text) => text.chars().any(char::is_alphabetic),
            Cell::Date(_) => true,
            _ => false,
        };
        !texts.is_empty()
            && is_blank(&texts)
            && !is_blank(&amounts)
            && !row.cells.iter().any(has_letter)
    }

    /// Returns whether the first text of a row, or its id, ends in the word for a total, and the row is of no operation: an
    /// id such as GNT-SOM is one if its row has a title and codes.
    fn ends_in_total(&self, row: &Row, has_id: bool) -> bool {
        let columns = |field| self.places.fields.get(&field).map_or(&[][..], Vec::as_slice);
        let cell = |column: usize| row.cells.get(column).filter(|cell| !cell.is_blank());
        let of_id = columns(Field::Id).iter().copied().find(|column| cell(*column).is_some());
        let first = (0..row.cells.len()).find(|column| cell(*column).is_some());
        let Some(first) = of_id.filter(|_| has_id).or(first) else { return false };
        let others = [Field::Id, Field::Title, Field::Objective, Field::Strand, Field::Stage];
        let mut others = others
            .into_iter()
            .map(columns)
            .filter(|columns| !columns.is_empty() && !columns.contains(&first))
            .map(|columns| columns.iter().any(|column| cell(*column).is_some()))
            .peekable();
        let is_operation = others.peek().is_some() && others.all(|has_text| has_text);
        !is_operation && cell(first).is_some_and(|cell| ends_in_total(&cell.text()))
    }

    /// Leaves out a row that cannot be divided into cells. Those after its id may be those of other columns, so that no rule
    /// and no amount counts.
    pub(super) fn leave_out(&self, row: &Row, fault: &Fault, imported: &mut Imported) {
        let amounts = RowAmounts { number: row.number, ..RowAmounts::default() };
        let id = self.text(Field::Id, row);
        imported.leave_out((amounts, id, vec![Problem::fault(fault)]));
    }

    fn id(&self, reading: &mut Reading<'_>) -> Option<String> {
        if self.mapping.number_rows {
            reading.remarks.push(Remark::Numbered);
            return Some(reading.row.number.to_string());
        }
        let id = self.text(Field::Id, reading.row);
        if id.is_none() {
            reading.problems.push(Problem::missing(self.name(Field::Id)));
        }
        let parts = || self.cells(Field::Id, reading.row);
        if let Some(error) = parts().map(Cell::text).find(|part| is_workbook_error(part)) {
            let problem = ValueProblem { kind: ValueKind::WorkbookError, value: error };
            reading.problems.push(Problem::value(self.name(Field::Id), &problem));
            return None;
        }
        if parts().count() > 1 && parts().any(|part| part.text().contains('/')) {
            reading.problems.push(Problem::slash(self.name(Field::Id)));
            return None;
        }
        id
    }

    /// Returns the text of the columns of a field, with `/` between them, or `None` if all are blank.
    fn text(&self, field: Field, row: &Row) -> Option<String> {
        let is_blank = self.cells(field, row).all(|cell| self.mapping.notation.is_blank(cell));
        let texts: Vec<String> = self.cells(field, row).map(Cell::text).collect();
        (!is_blank).then(|| texts.join("/"))
    }

    fn code<T: Code>(
        &self,
        field: Field,
        value: &Value<T>,
        reading: &mut Reading<'_>,
    ) -> Option<Meaning<T>> {
        let map = match value {
            Value::Fixed(code) => return Some(Meaning::Code(*code)),
            Value::Column(map) => map,
        };
        let word = self.text(field, reading.row).unwrap_or_default();
        let found = map.meaning(&word);
        let entry = found.and_then(|(_, entry)| entry);
        reading.codes.push(match found {
            Some((meaning, _)) => format!("{meaning:?}"),
            None => word.to_lowercase(),
        });
        if found.is_none() {
            reading.problems.push(Problem::unmapped(map.name, self.name(field), &word));
        }
        reading.words.push(Found { table: map.name, word, entry });
        found.map(|(meaning, _)| meaning)
    }

    /// Checks the start and the end, which change no amount.
    fn check_dates(&self, reading: &mut Reading<'_>) {
        let dates = [Field::Start, Field::End].map(|field| {
            let cell = self.cells(field, reading.row).next().unwrap_or(&Cell::Empty);
            let date = date(cell, &self.mapping.notation);
            if date.is_err() {
                reading.remarks.push(Remark::NoDate { column: self.name(field).into() });
            }
            date.ok().flatten()
        });
        if let [Some(start), Some(end)] = dates
            && end < start
        {
            reading.remarks.push(Remark::EndBeforeStart);
        }
    }
}

/// A row while it is read.
pub(super) struct Reading<'a> {
    pub(super) row: &'a Row,
    pub(super) problems: Vec<Problem>,
    pub(super) remarks: Vec<Remark>,
    /// The words of the codes.
    words: Vec<Found>,
    /// What these words mean, or the words themselves.
    codes: Vec<String>,
}

impl<'a> Reading<'a> {
    pub(super) fn new(row: &'a Row) -> Self {
        let (problems, remarks) = (Vec::new(), Vec::new());
        Self { row, problems, remarks, words: Vec::new(), codes: Vec::new() }
    }
}

/// Returns the code of a meaning.
fn code<T>(meaning: Option<Meaning<T>>) -> Option<T> {
    match meaning {
        Some(Meaning::Code(code)) => Some(code),
        _ => None,
    }
}
