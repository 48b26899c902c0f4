//! From a city to its tables.

use super::{City, CityStrategy, antwerp, ghent};

impl City {
    /// Everything that the strategy says of the city.
    pub fn strategy(self) -> &'static CityStrategy {
        match self {
            Self::Antwerp => &antwerp::STRATEGY,
            Self::Ghent => &ghent::STRATEGY,
        }
    }
}
