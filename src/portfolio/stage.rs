//! How far an operation is.

use crate::code::codes;

codes! {
    /// How far an operation is.
    ///
    /// Stages are cumulative: paid money counts as contracted and as selected too. Withdrawn money
    /// counts at no other stage.
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
        /// Chosen for support.
        Selected = "selected", nl "geselecteerd", en "selected";
        /// Laid down in a contract or grant decision.
        Contracted = "contracted", nl "gecontracteerd", en "contracted", also "vastgelegd";
        /// Paid out.
        Paid = "paid", nl "betaald", en "paid";
        /// Chosen once, and no longer.
        Withdrawn = "withdrawn", nl "ingetrokken", en "withdrawn";
    }
}

impl Stage {
    /// Whether what is at this stage counts at `stage`.
    pub const fn counts_at(self, stage: Self) -> bool {
        match (self, stage) {
            (Self::Withdrawn, Self::Withdrawn) => true,
            (Self::Withdrawn, _) | (_, Self::Withdrawn) => false,
            _ => self as u8 >= stage as u8,
        }
    }
}
