//! The strands of the programme.

use crate::code::codes;
use crate::strategy::City;

codes! {
    /// A strand of the programme, from which an operation is funded.
    ///
    /// Each euro of the programme net of technical assistance is in exactly one strand. The strand does not
    /// follow from the location of a project: a project in Ghent may be funded from the regular strand.
    #[non_exhaustive]
    pub enum Strand("geen luik van het programma", "not a strand of the programme") {
        /// Funding of Antwerp alone, from the integrated territorial investment (ITI, in Dutch GTI) of Antwerp and Ghent.
        Antwerp = "antwerp", nl "Antwerpen", en "Antwerp", also "11002";
        /// Funding of Ghent alone, from that ITI.
        Ghent = "ghent", nl "Gent", en "Ghent", also "44021";
        /// The ITI of Antwerp and Ghent: funding of the two cities jointly.
        BothCities = "both-cities",
            nl "gezamenlijke acties van Antwerpen en Gent",
            en "joint operations of Antwerp and Ghent",
            also "joint", "gezamenlijk", "Antwerpen en Gent", "Antwerp and Ghent";
        /// Sustainable urban development outside that ITI, such as other territorial investments.
        OtherUrban = "other-urban",
            nl "andere stedelijke ontwikkeling",
            en "other urban development";
        /// The regular strand: all other funding, wherever it is spent.
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
