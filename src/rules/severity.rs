//! The severity of an outcome that failed.

use crate::code::codes;

codes! {
    /// The seriousness of a failed outcome, as the source presents the requirement.
    ///
    /// Ordered from least to most serious.
    #[doc(alias("ernst"))]
    pub enum Severity("geen ernstniveau", "not a severity") {
        /// A remark.
        Info = "info", nl "opmerking", en "remark";
        /// The source states a preference, or tests the requirement at another level.
        Warning = "warning", nl "waarschuwing", en "warning";
        /// The source states a requirement.
        Error = "error", nl "fout", en "error";
    }
}
