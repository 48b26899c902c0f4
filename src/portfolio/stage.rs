//! The stages of a part of an operation.

use crate::code::codes;

codes! {
    /// The stage of a part of an operation.
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
