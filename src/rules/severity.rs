//! The severity of an outcome that failed.

use crate::code::codes;

codes! {
    /// How serious it is that an outcome failed, according to its source.
    ///
    /// Ordered from least to most serious.
    pub enum Severity("geen ernstniveau", "not a severity") {
        /// A remark.
        Info = "info", nl "opmerking", en "remark";
        /// The source states a preference, or tests the requirement at another level.
        Warning = "warning", nl "waarschuwing", en "warning";
        /// The source states a requirement.
        Error = "error", nl "fout", en "error";
    }
}
