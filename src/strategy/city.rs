//! The two cities of the strategy.

use crate::code::codes;

codes! {
    /// A city of the strategy: Antwerp or Ghent.
    ///
    /// ```
    /// use efro_gti::{City, Language};
    ///
    /// assert_eq!("Gent".parse(), Ok(City::Ghent));
    /// assert_eq!("44021".parse(), Ok(City::Ghent));
    /// assert_eq!(City::Ghent.code(), "ghent");
    /// assert_eq!(City::Ghent.text(Language::Dutch), "Gent");
    /// ```
    pub enum City("geen stad van de strategie", "not a city of the strategy") {
        /// NIS 11002.
        Antwerp = "antwerp", nl "Antwerpen", en "Antwerp", also "11002";
        /// NIS 44021.
        Ghent = "ghent", nl "Gent", en "Ghent", also "44021";
    }
}

impl City {
    /// Returns the code of the municipality in Belgian statistics (NIS), which is also its European LAU code.
    pub const fn nis(self) -> &'static str {
        match self {
            Self::Antwerp => "11002",
            Self::Ghent => "44021",
        }
    }

    /// Returns the NUTS 3 code of the city's arrondissement.
    pub const fn nuts3(self) -> &'static str {
        match self {
            Self::Antwerp => "BE211",
            Self::Ghent => "BE234",
        }
    }
}
