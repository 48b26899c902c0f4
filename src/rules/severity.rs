//! How much a finding matters.

use crate::code::codes;

codes! {
    /// How much it matters that an outcome failed, as its source puts it.
    ///
    /// In order of weight.
    pub enum Severity("geen ernstniveau", "not a severity") {
        /// A remark.
        Info = "info", nl "opmerking", en "remark";
        /// The source prefers it otherwise, or tests it elsewhere.
        Warning = "warning", nl "waarschuwing", en "warning";
        /// The source does not allow it.
        Error = "error", nl "fout", en "error";
    }
}
