//! How much a finding matters.

use crate::code::codes;

codes! {
    /// How much an outcome matters, as its source puts it.
    pub enum Severity("geen ernstniveau", "not a severity") {
        /// A remark.
        Info = "info", nl "opmerking", en "remark";
        /// The source prefers it otherwise, or tests it elsewhere.
        Warning = "warning", nl "waarschuwing", en "warning";
        /// The source does not allow it.
        Error = "error", nl "fout", en "error";
    }
}
