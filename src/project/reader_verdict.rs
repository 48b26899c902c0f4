//! The verdict of a reader.

use crate::code::codes;

codes! {
    /// What a reader found of an answer.
    pub enum ReaderVerdict("geen oordeel van een beoordelaar", "not a reader's verdict") {
        /// The answer convinces.
        Convincing = "convincing", nl "overtuigend", en "convincing";
        /// The answer does not convince.
        NotConvincing = "not-convincing", nl "niet overtuigend", en "not convincing";
    }
}
