//! Which strand of the programme pays.

use crate::code::codes;
use crate::strategy::City;

codes! {
    /// The strand of the programme that pays.
    ///
    /// Every euro net of technical assistance is in exactly one strand. The strand does not follow
    /// from where a project is located: a project in Ghent may be paid by the regular strand.
    #[non_exhaustive]
    pub enum Strand("geen luik van het programma", "not a strand of the programme") {
        /// The integrated territorial investment (ITI, in Dutch GTI) of Antwerp and Ghent: money of
        /// Antwerp alone.
        Antwerp = "antwerp", nl "Antwerpen", en "Antwerp", also "11002";
        /// The ITI of Antwerp and Ghent: money of Ghent alone.
        Ghent = "ghent", nl "Gent", en "Ghent", also "44021";
        /// The ITI of Antwerp and Ghent: money of the two cities jointly.
        BothCities = "both-cities",
            nl "gezamenlijke acties van Antwerpen en Gent",
            en "joint operations of Antwerp and Ghent";
        /// Sustainable urban development outside that ITI, such as other territorial investments.
        OtherUrban = "other-urban",
            nl "andere stedelijke ontwikkeling",
            en "other urban development";
        /// The regular strand: all other money, wherever it is spent.
        Regular = "regular", nl "het reguliere luik", en "the regular strand", also "regulier";
    }
}

impl From<City> for Strand {
    fn from(city: City) -> Self {
        match city {
            City::Antwerp => Self::Antwerp,
            City::Ghent => Self::Ghent,
        }
    }
}
