//! The programme that a project is for.

use crate::code::codes;

codes! {
    /// The programme, and the part of it, that a project is for.
    #[non_exhaustive]
    pub enum Scheme("geen programma of luik", "not a programme or strand") {
        /// The integrated territorial investment (ITI, in Dutch GTI) of Antwerp and Ghent.
        GtiAntwerpGhent = "gti-antwerp-ghent",
            nl "de GTI Antwerpen en Gent",
            en "the ITI Antwerp and Ghent";
        /// Another integrated territorial investment of the same programme.
        OtherGti = "other-gti", nl "een andere GTI", en "another ITI";
        /// The regular calls of the same programme.
        RegularStrand = "regular-strand", nl "het reguliere luik", en "the regular strand";
        /// The European Urban Initiative, which the Commission runs itself (ERDF art. 12).
        EuropeanUrbanInitiative = "european-urban-initiative",
            nl "het European Urban Initiative (EUI)",
            en "the European Urban Initiative";
        /// A programme of before 2021.
        EarlierPeriod = "earlier-period",
            nl "een eerdere programmaperiode",
            en "an earlier programming period";
        /// Any other programme.
        Other = "other", nl "een ander programma", en "another programme";
    }
}
