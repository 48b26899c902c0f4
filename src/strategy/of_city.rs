//! From a city to its strategy.

use super::{City, CityStrategy, tables};

impl City {
    /// Returns the city's part of the strategy.
    pub fn strategy(self) -> &'static CityStrategy {
        match self {
            Self::Antwerp => &tables::antwerp::STRATEGY,
            Self::Ghent => &tables::ghent::STRATEGY,
        }
    }
}
