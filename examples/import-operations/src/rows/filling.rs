//! Blank cells that have the value of the row above.

use std::collections::BTreeMap;

use super::Places;
use crate::field::Field;
use crate::mapping::Mapping;
use crate::table::{Cell, Row};

/// Fills cells down. A row fills the rows below it even if a rule skips it.
pub(super) struct FillDown<'a> {
    mapping: &'a Mapping,
    places: &'a Places,
    above: BTreeMap<Field, Vec<Cell>>,
}

impl<'a> FillDown<'a> {
    pub(super) fn new(mapping: &'a Mapping, places: &'a Places) -> Self {
        Self { mapping, places, above: BTreeMap::new() }
    }

    /// Forgets the rows above: the one before the next is not known.
    pub(super) fn forget(&mut self) {
        self.above.clear();
    }

    /// Fills the blank cells of a row, and returns the fields that were filled.
    pub(super) fn fill(&mut self, row: &mut Row) -> Vec<Field> {
        let mut filled = Vec::new();
        for field in &self.mapping.fill_down {
            let Some(columns) = self.places.fields.get(field) else { continue };
            let cells: Vec<Cell> = columns
                .iter()
                .map(|column| row.cells.get(*column).cloned().unwrap_or_default())
                .collect();
            if !cells.iter().all(|cell| self.mapping.notation.is_blank(cell)) {
                self.above.insert(*field, cells);
                continue;
            }
            let Some(above) = self.above.get(field) else { continue };
            for (column, cell) in columns.iter().zip(above) {
                if row.cells.len() <= *column {
                    row.cells.resize(column + 1, Cell::Empty);
                }
                row.cells[*column] = cell.clone();
            }
            filled.push(*field);
        }
        filled
    }
}
