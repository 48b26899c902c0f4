//! Commitments: the totals of the operations of a ledger at a level.

use super::grid::Grid;
use super::{Funding, Level};
use crate::allocation::{Amounts, BuiltInAmounts, Figure, FigureError};
use crate::money::{Euro, OutOfRangeError};
use crate::report::Origin;
use crate::rules::Slice;
use crate::text::Text;

/// The totals of the operations of a [`Ledger`](crate::Ledger) at a level, for any slice.
///
/// Commitments are [`Amounts`]: a rule set can check their ERDF resources. A share is then a share of what is
/// committed, since the net amount is the sum of the operations. [`against`](Self::against) takes shares of what is
/// planned instead. Technical assistance is not an operation, so there is no [`figure`](Amounts::figure) for it, nor
/// for the programme as a whole.
///
/// ```
/// use efro_gti::{Euro, Ledger, Slice};
/// use efro_gti::allocation::Amounts;
/// use efro_gti::portfolio::{Level, Row};
///
/// let row = ["a", "", "ghent", "mobility", "RSO2.8", "contracted", "100.00", "250.00"];
/// let ledger: Ledger = Row::from_fields(row.map(Some)).into_iter().collect();
/// let contracted = ledger.commitments(Level::Contracted)?;
/// assert_eq!(contracted.funding("ghent+RSO2.8".parse()?).total, Euro::whole(250));
/// assert_eq!(contracted.figure(Slice::URBAN).unwrap().amount(), Euro::whole(100));
/// assert!(contracted.figure(Slice::PROGRAMME).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Commitments {
    level: Level,
    cells: Grid<Funding>,
}

impl Commitments {
    pub(super) fn new(level: Level, cells: Grid<Funding>) -> Result<Self, OutOfRangeError> {
        // If the positive cells together are in range, and the negative ones, the sum of any cells is.
        for sign in [false, true] {
            let signed = |amount: &Euro| amount.is_negative() == sign;
            Euro::sum(cells.values().map(|cell| cell.erdf).filter(signed))?;
            Euro::sum(cells.values().map(|cell| cell.total).filter(signed))?;
        }
        Ok(Self { level, cells })
    }

    /// Returns the level.
    pub fn level(&self) -> Level {
        self.level
    }

    /// Returns the ERDF resources and the total cost of the operations in a slice. Technical assistance is never
    /// included, not even in [`Slice::PROGRAMME`].
    pub fn funding(&self, slice: Slice) -> Funding {
        Funding {
            erdf: self.sum(slice, |cell| cell.erdf),
            total: self.sum(slice, |cell| cell.total),
        }
    }

    /// Returns the ERDF resources of the operations in a slice.
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

    fn built_in(&self) -> Option<&dyn BuiltInAmounts> {
        Some(self)
    }
}

impl BuiltInAmounts for Commitments {
    fn level(&self) -> Option<Text> {
        Some(self.level.in_words())
    }
}
