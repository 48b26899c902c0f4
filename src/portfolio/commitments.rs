//! Commitments: what the operations of a ledger total at a stage.

use super::grid::Grid;
use super::{Funding, Stage};
use crate::allocation::{Amounts, Figure, FigureError};
use crate::money::{Euro, OutOfRangeError};
use crate::report::Origin;
use crate::rules::Slice;

/// What the operations of a [`Ledger`](crate::Ledger) total at a stage, for any slice.
///
/// As [`Amounts`] it gives the ERDF. By itself, its net amount is the sum of its own operations, so that
/// a share is one of what has been committed. For a share of what is planned, compare it with a plan by
/// [`against`](Self::against). Technical assistance is no operation, so there is no figure for it, nor for
/// the programme as a whole.
///
/// ```
/// use efro_gti::{Euro, Ledger, Operation, Slice};
/// use efro_gti::allocation::Amounts;
/// use efro_gti::portfolio::Stage;
///
/// let row = ["a", "ghent", "mobility", "RSO2.8", "100.00", "250.00", "contracted"];
/// let ledger: Ledger = Operation::from_row(row.map(Some)).into_iter().collect();
/// let contracted = ledger.commitments(Stage::Contracted)?;
/// assert_eq!(contracted.funding("ghent+RSO2.8".parse()?).total, Euro::whole(250));
/// assert_eq!(contracted.figure(Slice::URBAN).unwrap().amount(), Euro::whole(100));
/// assert!(contracted.figure(Slice::PROGRAMME).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Commitments {
    stage: Stage,
    cells: Grid<Funding>,
}

impl Commitments {
    pub(super) fn new(stage: Stage, cells: Grid<Funding>) -> Result<Self, OutOfRangeError> {
        // The most that any slice can total, and the least: every sum of cells is then in range.
        for sign in [false, true] {
            let signed = |amount: &Euro| amount.is_negative() == sign;
            Euro::sum(cells.values().map(|cell| cell.erdf).filter(signed))?;
            Euro::sum(cells.values().map(|cell| cell.total).filter(signed))?;
        }
        Ok(Self { stage, cells })
    }

    /// Returns the stage.
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// Returns the sum of the operations inside a slice.
    pub fn funding(&self, slice: Slice) -> Funding {
        Funding {
            erdf: self.sum(slice, |cell| cell.erdf),
            total: self.sum(slice, |cell| cell.total),
        }
    }

    /// The ERDF of operations inside a slice.
    pub(super) fn erdf(&self, slice: Slice) -> Euro {
        self.sum(slice, |cell| cell.erdf)
    }

    fn sum(&self, slice: Slice, amount: impl Fn(&Funding) -> Euro) -> Euro {
        Euro::sum_in_range(self.cells.inside(slice).map(amount))
    }
}

impl Amounts for Commitments {
    fn figure(&self, slice: Slice) -> Result<Figure, FigureError> {
        if slice.overlaps(Slice::TECHNICAL_ASSISTANCE) {
            return Err(FigureError::not_stated());
        }
        Ok(Figure::exact(self.erdf(slice)).with_origin(Origin::Summed))
    }

    fn subject(&self) -> &str {
        self.stage.code()
    }
}
