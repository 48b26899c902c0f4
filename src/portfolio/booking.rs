//! Money with its place in the ledger.

use super::Stage;
use crate::money::{Euro, OutOfRange};
use crate::programme::SpecificObjective;
use crate::rules::{Place, Slice};
use crate::strategy::Theme;

/// What is spent: the contribution of the ERDF, and the total cost that it is part of, in euros.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Funding {
    /// The contribution of the ERDF.
    pub erdf: Euro,
    /// The total cost.
    pub total: Euro,
}

impl Funding {
    /// The difference of both amounts.
    ///
    /// # Errors
    ///
    /// When one is out of range.
    pub fn checked_sub(self, other: Self) -> Result<Self, OutOfRange> {
        let erdf = self.erdf.checked_sub(other.erdf)?;
        Ok(Self { erdf, total: self.total.checked_sub(other.total)? })
    }
}

/// Money in one cell of the ledger: of one specific objective, in one place, under one theme or none.
///
/// What has an id is an [`Operation`](crate::Operation). A booking is for money without one, such as
/// the payments on an operation that is not paid in full, or a correction, which may be negative.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Booking {
    /// Where it is spent.
    pub place: Place,
    /// The theme of the strategy that it is spent under, if it is.
    pub theme: Option<Theme>,
    /// What it is spent for.
    pub specific_objective: SpecificObjective,
    /// How far it is.
    pub stage: Stage,
    /// How much it is.
    pub funding: Funding,
}

impl Booking {
    /// The smallest slice that the money is in.
    pub const fn slice(&self) -> Slice {
        Slice::cell(self.specific_objective, self.place, self.theme)
    }
}
