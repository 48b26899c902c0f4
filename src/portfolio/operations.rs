//! A list of operations.

use alloc::vec;
use alloc::vec::Vec;
use core::slice;

use super::Operation;
use crate::document::{DocumentError, Pointer, Problems};

/// A list of operations in which no two have the same id.
///
/// ```
/// use efro_gti::Ledger;
/// use efro_gti::portfolio::Operations;
///
/// # #[cfg(feature = "serde")] {
/// let operations = Operations::from_json(
///     r#"[ { "id": "GNT-2024-007", "strand": "ghent", "specific_objective": "RSO2.4",
///            "erdf": "1000000.00", "total": "2500000.00", "stage": "selected" } ]"#,
/// )?;
/// assert_eq!(operations.as_slice()[0].id(), "GNT-2024-007");
/// let ledger: Ledger = operations.into_iter().collect();
/// # }
/// # Ok::<(), efro_gti::DocumentError>(())
/// ```
///
/// # The document
///
/// An array of [operations](Operation#the-document).
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
        problems.duplicates(&Pointer::ROOT, ids);
        problems.result(Some(operations))
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
