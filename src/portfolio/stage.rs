//! The stages of a part of an operation.

use crate::code::codes;

codes! {
    /// The stage of a part of an operation: selected, contracted, completed or withdrawn.
    ///
    /// The stage decides at which [`Level`](crate::portfolio::Level) the amounts of a part count:
    ///
    /// | stage | selected | contracted | paid |
    /// |---|---|---|---|
    /// | `selected` | what is committed | | what is paid |
    /// | `contracted` | what is committed | what is committed | what is paid |
    /// | `completed` | what is paid | what is paid | what is paid |
    /// | `withdrawn` | | | |
    ///
    /// So the unpaid rest of a completed part is available again, and what was paid of a withdrawn part is
    /// [recoverable](crate::Ledger::recoverable).
    ///
    /// ```
    /// use efro_gti::{Euro, Ledger, Slice};
    /// use efro_gti::portfolio::{Level, Row};
    ///
    /// let selected = |stage| -> Result<Euro, Box<dyn std::error::Error>> {
    ///     let row = ["a", "", "ghent", "", "RSO1.1", stage, "30.00", "100.00", "10.00", "25.00"];
    ///     let ledger: Ledger = [Row::from_fields(row.map(Some))?].into_iter().collect();
    ///     Ok(ledger.commitments(Level::Selected)?.funding(Slice::TWO_CITIES).erdf)
    /// };
    /// assert_eq!(selected("contracted")?, Euro::whole(30));
    /// assert_eq!(selected("completed")?, Euro::whole(10));
    /// assert_eq!(selected("withdrawn")?, Euro::ZERO);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[non_exhaustive]
    pub enum Stage("geen stadium van een concrete actie", "not a stage of an operation") {
        /// Selected for support.
        Selected = "selected", nl "geselecteerd", en "selected";
        /// Fixed in a contract or a grant decision.
        Contracted = "contracted", nl "gecontracteerd", en "contracted", also "vastgelegd";
        /// Completed: nothing more will be paid.
        Completed = "completed", nl "afgerond", en "completed", also "voltooid";
        /// Selected once, but no longer supported.
        Withdrawn = "withdrawn", nl "ingetrokken", en "withdrawn";
    }
}
