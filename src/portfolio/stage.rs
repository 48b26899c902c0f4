//! The stages of an operation.

use crate::code::codes;

codes! {
    /// The stage of an operation.
    ///
    /// Stages are cumulative: paid amounts also count as contracted and as selected. Withdrawn amounts count at no other
    /// stage.
    ///
    /// ```
    /// use efro_gti::portfolio::Stage;
    ///
    /// assert!(Stage::Paid.counts_at(Stage::Selected));
    /// assert!(!Stage::Selected.counts_at(Stage::Paid));
    /// assert!(!Stage::Withdrawn.counts_at(Stage::Selected));
    /// ```
    #[non_exhaustive]
    pub enum Stage("geen stadium van een concrete actie", "not a stage of an operation") {
        /// Selected for support.
        Selected = "selected", nl "geselecteerd", en "selected";
        /// Fixed in a contract or a grant decision.
        Contracted = "contracted", nl "gecontracteerd", en "contracted", also "vastgelegd";
        /// Paid out.
        Paid = "paid", nl "betaald", en "paid";
        /// Selected once, but no longer supported.
        Withdrawn = "withdrawn", nl "ingetrokken", en "withdrawn";
    }
}

impl Stage {
    /// Returns whether amounts at this stage count at `stage`.
    pub const fn counts_at(self, stage: Self) -> bool {
        match (self, stage) {
            (Self::Withdrawn, Self::Withdrawn) => true,
            (Self::Withdrawn, _) | (_, Self::Withdrawn) => false,
            _ => self as u8 >= stage as u8,
        }
    }
}
