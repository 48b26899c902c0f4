//! The error of a split.

use alloc::string::String;

use super::{Euro, OutOfRangeError};
use crate::text::{Language, displayed_in_english};
use crate::worded::worded;

worded! {
    /// ```
    /// use efro_gti::Euro;
    /// use efro_gti::money::{SplitError, SplitOptions};
    ///
    /// let options = SplitOptions::new().minimum(Euro::whole(60));
    /// let error = Euro::whole(100).split_with(options, [("a", 1), ("b", 1)]).unwrap_err();
    /// assert_eq!(error.code(), "minimum-above-total");
    /// assert!(matches!(error, SplitError::MinimumAboveTotal { targets: 2, .. }));
    /// ```
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error, strum::IntoStaticStr)]
    #[strum(serialize_all = "kebab-case")]
    #[non_exhaustive]
    pub enum SplitError: "The error of a split that cannot be made." {
        /// `no-targets`: no target is given.
        NoTargets
            nl "er is geen ontvanger opgegeven: verwacht ten minste één",
            en "no target is given: expected at least one";
        /// `no-weight`: no target has a weight above zero.
        NoWeight
            nl "alle gewichten zijn nul: verwacht ten minste één gewicht boven nul",
            en "all weights are zero: expected at least one weight above zero";
        /// `weights-too-precise`: a weight has too many digits before its point for the decimals of another weight: in units of the last decimal
        /// of the finest weight, it is out of the range of `u64`.
        WeightsTooPrecise
            nl "de gewichten hebben samen te veel cijfers voor en na de punt: verwacht minder decimalen",
            en "the weights together have too many digits before and after the point: expected fewer \
                decimals";
        /// `step-not-positive`: the step is zero or negative.
        StepNotPositive {
            /// The step given, in euros.
            step: Euro,
        }
            nl "de stap {step} is niet groter dan nul: verwacht een stap boven nul",
            en "the step {step} is not above zero: expected a step above zero";
        /// `negative-minimum`: the minimum is negative.
        NegativeMinimum {
            /// The minimum given, in euros.
            minimum: Euro,
        }
            nl "het minimum {minimum} is negatief: verwacht nul of meer",
            en "the minimum {minimum} is negative: expected zero or more";
        /// `minimum-above-total`: the minima together are more than the total.
        MinimumAboveTotal {
            /// The minimum for each target, rounded up to a whole step, in euros.
            minimum: Euro,
            /// The number of targets with a weight.
            targets: usize,
            /// The total to be split, without its sign, in euros.
            total: Euro,
        }
            nl "{targets} × het minimum {minimum} is meer dan het totaal {total}: verwacht een lager \
                minimum",
            en "{targets} × the minimum {minimum} is more than the total {total}: expected a lower \
                minimum";
        /// `out-of-range`: the minimum, rounded up to a whole step, or another amount is out of the range of [`Euro`].
        OutOfRange by out_of_range;
    }
}

impl From<OutOfRangeError> for SplitError {
    fn from(_: OutOfRangeError) -> Self {
        Self::OutOfRange
    }
}

impl SplitError {
    /// Returns the stable code, such as `no-targets`.
    pub fn code(self) -> &'static str {
        self.into()
    }
}

fn out_of_range(language: Language) -> String {
    OutOfRangeError.text(language).into()
}

displayed_in_english!(SplitError);
