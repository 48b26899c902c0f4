//! A list of operations.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::vec;
use alloc::vec::Vec;
use core::slice;

use super::{Operation, Row};
use crate::document::{DocumentError, Path, Pointer, ProblemKind, Problems};
use crate::text::Text;

/// A list of operations in which no two have the same id.
///
/// ```
/// use efro_gti::{Euro, Ledger, Slice};
/// use efro_gti::portfolio::{Level, Operations};
///
/// # #[cfg(feature = "serde")] {
/// let operations = Operations::from_json(
///     r#"[ { "id": "GNT-2024-007", "parts": [
///              { "strand": "ghent", "specific_objective": "RSO2.4", "stage": "contracted",
///                "erdf": "1000000.00", "total": "2500000.00",
///                "paid": { "erdf": "400000.00", "total": "1000000.00" } } ] } ]"#,
/// )?;
/// assert_eq!(operations.as_slice()[0].id(), "GNT-2024-007");
/// let ledger: Ledger = operations.into_iter().collect();
/// assert_eq!(ledger.commitments(Level::Paid)?.funding(Slice::NET).erdf, Euro::whole(400_000));
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # The document
///
/// An array of [operations](Operation#the-document). Reading fails if an id occurs twice, or if two parts of an
/// operation are in the same cell.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Operations(Vec<Operation>);

impl Operations {
    /// Returns a list of operations.
    ///
    /// # Errors
    ///
    /// Returns an error if two operations have the same id, located at the later one, such as `/1/id`.
    pub fn new(operations: impl IntoIterator<Item = Operation>) -> Result<Self, DocumentError> {
        let operations = Self(operations.into_iter().collect());
        let mut problems = Problems::default();
        let ids = operations.0.iter().map(|one| Some((one.id(), one.id())));
        problems.duplicates(&Path::Root, ids);
        problems.result(Some(operations))
    }

    /// Groups the rows of a table into operations: rows with the same id are the parts of one operation. Its title is
    /// the first one that a row has.
    ///
    /// All operations are stored. A [`Ledger`](crate::Ledger) adds up rows without storing them.
    ///
    /// # Errors
    ///
    /// Returns an error if two rows have the same id and cell, located at the index of the later row, counted from
    /// zero, such as `/1`.
    ///
    /// ```
    /// use efro_gti::portfolio::{Operations, Row};
    ///
    /// let rows = [
    ///     ["A+G-001", "", "antwerp", "mobility", "RSO2.8", "selected", "40.00", "100.00"],
    ///     ["A+G-001", "", "ghent", "mobility", "RSO2.8", "selected", "60.00", "150.00"],
    /// ];
    /// let rows = rows.map(|row| Row::from_fields(row.map(Some)).unwrap());
    /// let operations = Operations::from_rows(rows)?;
    /// assert_eq!(operations.as_slice()[0].parts().len(), 2);
    /// # Ok::<(), efro_gti::DocumentError>(())
    /// ```
    pub fn from_rows<'a>(rows: impl IntoIterator<Item = Row<'a>>) -> Result<Self, DocumentError> {
        let mut problems = Problems::default();
        let (mut operations, mut places) = (Vec::<Operation>::new(), BTreeMap::new());
        let mut firsts = BTreeMap::new();
        for (number, row) in rows.into_iter().enumerate() {
            let Row { id, title, part } = row;
            let place = *places.entry(id.clone()).or_insert(operations.len());
            let first = *firsts.entry((place, part.slice())).or_insert(number);
            if first != number {
                let cell = Text::of(|language| format!("{id}, {}", part.slice().text(language)));
                let kind = ProblemKind::DuplicateCell { cell, first: Pointer::ROOT.element(first) };
                problems.add(Pointer::ROOT.element(number), kind);
            }
            match operations.get_mut(place) {
                Some(operation) => operation.add(title, part),
                None => operations.push(Operation::of_row(id, title, part)),
            }
        }
        problems.result(Some(Self(operations)))
    }

    /// Returns the operations, in their order.
    pub fn as_slice(&self) -> &[Operation] {
        &self.0
    }

    /// Iterates over the operations, in their order.
    pub fn iter(&self) -> slice::Iter<'_, Operation> {
        self.0.iter()
    }
}

impl IntoIterator for Operations {
    type Item = Operation;
    type IntoIter = vec::IntoIter<Operation>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Operations {
    type Item = &'a Operation;
    type IntoIter = slice::Iter<'a, Operation>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
