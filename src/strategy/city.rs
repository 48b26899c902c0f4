//! The two cities of the strategy.

use crate::code::codes;

codes! {
    /// A city that the strategy is for.
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
        /// Antwerp, NIS 11002.
        Antwerp = "antwerp", nl "Antwerpen", en "Antwerp", also "11002";
        /// Ghent, NIS 44021.
        Ghent = "ghent", nl "Gent", en "Ghent", also "44021";
    }
}

impl City {
    /// The code of the municipality in Belgian statistics (NIS), which is its LAU code too.
    pub const fn nis(self) -> &'static str {
        match self {
            Self::Antwerp => "11002",
            Self::Ghent => "44021",
        }
    }

    /// The code of the arrondissement in the European nomenclature (NUTS 3).
    pub const fn nuts3(self) -> &'static str {
        match self {
            Self::Antwerp => "BE211",
            Self::Ghent => "BE234",
        }
    }
}
