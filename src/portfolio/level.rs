//! The levels at which commitments are added up.

use crate::code::codes;

codes! {
    /// The level at which commitments are added up: selected, contracted or paid.
    ///
    /// The levels are cumulative: what is contracted is selected, too. [`Stage`](crate::portfolio::Stage) says what
    /// each stage counts for.
    #[non_exhaustive]
    pub enum Level("geen niveau van uitvoering", "not a level of commitment") {
        /// What is selected for support, contracted or not.
        Selected = "selected", nl "geselecteerd", en "selected";
        /// What is fixed in contracts or grant decisions.
        Contracted = "contracted", nl "gecontracteerd", en "contracted", also "vastgelegd";
        /// What is paid out.
        Paid = "paid", nl "betaald", en "paid";
    }
}
