//! The conclusion of a report, and its counts.

use crate::code::codes;

/// The outcomes of a report, counted by verdict.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Counts {
    /// Those that passed.
    pub passed: usize,
    /// Those that failed.
    pub failed: usize,
    /// Those that wait for money or for a reader.
    pub open: usize,
    /// Those that do not apply.
    pub not_applicable: usize,
    /// Those that could not be evaluated.
    pub not_evaluated: usize,
}

codes! {
    /// The conclusion of a report.
    ///
    /// In order: of several reports together, the greatest is the conclusion.
    pub enum Conclusion("geen conclusie", "not a conclusion") {
        /// No error, and everything was evaluated. There may be warnings.
        Passed = "passed", nl "voldoet", en "passed";
        /// Nothing is wrong, but something is missing, open or could not be evaluated.
        Incomplete = "incomplete", nl "onvolledig", en "incomplete";
        /// At least one error where something is wrong, not only missing.
        Failed = "failed", nl "voldoet niet", en "failed";
    }
}
