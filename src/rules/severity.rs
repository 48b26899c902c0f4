//! The severity of an outcome that failed.

use crate::code::codes;

codes! {
    /// The seriousness of a failed outcome, as the source presents the requirement: info, warning or error.
    ///
    /// Ordered from least to most serious.
    pub enum Severity("geen ernstniveau", "not a severity") {
        /// A preference, or a remark.
        Info = "info", nl "opmerking", en "remark";
        /// The source expects it or finds it important, or tests the requirement at another level; or the value is probably
        /// a mistake.
        Warning = "warning", nl "waarschuwing", en "warning";
        /// The source states a requirement, or the checks cannot do without it.
        Error = "error", nl "fout", en "error";
    }
}
