//! The conclusion of a report, and its counts.

use crate::code::codes;
use crate::document::object;

object! {
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Counts: "The outcomes of a report, counted by verdict." {
        /// Those that passed.
        pub required passed: usize,
        /// Those that failed.
        pub required failed: usize,
        /// Those that wait for money or for a reader.
        pub required open: usize,
        /// Those that do not apply.
        pub required not_applicable: usize,
        /// Those that could not be evaluated.
        pub required not_evaluated: usize,
    }
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
