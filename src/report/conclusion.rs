//! The conclusion of a report, and its counts.

use crate::code::codes;
use crate::document::object;

object! {
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Counts: "The number of outcomes of a report, by verdict." {
        /// The number that passed.
        pub required passed: usize,
        /// The number that failed.
        pub required failed: usize,
        /// The number that are open: they wait for uncommitted funding or for an assessor.
        pub required open: usize,
        /// The number that do not apply.
        pub required not_applicable: usize,
        /// The number that could not be evaluated.
        pub required not_evaluated: usize,
    }
}

codes! {
    /// The conclusion of a report: passed, incomplete or failed.
    ///
    /// Values are ordered from good to bad, so the conclusion of several reports is their maximum:
    ///
    /// ```
    /// use efro_gti::{Euro, FinancialPlan, Proposal, RuleSet};
    /// use efro_gti::report::Conclusion;
    ///
    /// let plan = FinancialPlan::builder("A plan", Euro::whole(1_000)).build()?;
    /// let reports = [RuleSet::adopted().check(&plan), Proposal::default().assess()];
    /// let worst = reports.iter().map(|report| report.conclusion()).max();
    /// assert_eq!(worst, Some(Conclusion::Incomplete));
    /// assert!(Conclusion::Failed > Conclusion::Incomplete);
    /// # Ok::<(), efro_gti::DocumentError>(())
    /// ```
    pub enum Conclusion("geen conclusie", "not a conclusion") {
        /// There are no errors, and everything required was evaluated. There may be warnings.
        Passed = "passed", nl "voldoet", en "passed";
        /// No error comes from a wrong value, but a required value is missing, a rule is open or was not evaluated, or so
        /// is a condition whose failure would be an error.
        Incomplete = "incomplete", nl "onvolledig", en "incomplete";
        /// At least one error comes from a wrong value, not from a missing one.
        Failed = "failed", nl "voldoet niet", en "failed";
    }
}
