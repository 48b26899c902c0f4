//! From a city to its strategy.

use super::{City, CityStrategy, tables};

impl City {
    /// Returns everything that the strategy says of the city.
    pub fn strategy(self) -> &'static CityStrategy {
        match self {
            Self::Antwerp => &tables::antwerp::STRATEGY,
            Self::Ghent => &tables::ghent::STRATEGY,
        }
    }
}
