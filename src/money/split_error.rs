//! The error of a split.

use alloc::format;
use alloc::string::{String, ToString};

use super::{Euro, OutOfRangeError};
use crate::text::{Language, displayed_in_english};

/// Why an amount cannot be split as asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
#[non_exhaustive]
pub enum SplitError {
    /// No target is given.
    NoTargets,
    /// No target has a weight above zero.
    NoWeight,
    /// The step is zero or negative.
    StepNotPositive {
        /// The step given, in euros.
        step: Euro,
    },
    /// The minimum is negative.
    NegativeMinimum {
        /// The minimum given, in euros.
        minimum: Euro,
    },
    /// The minima together are more than the total.
    MinimumAboveTotal {
        /// The minimum for each target, up to a whole step, in euros.
        minimum: Euro,
        /// The number of targets with a weight.
        targets: usize,
        /// The total to be split, in euros.
        total: Euro,
    },
    /// An amount is out of range, such as a minimum that is rounded up to a whole step.
    OutOfRange,
}

impl From<OutOfRangeError> for SplitError {
    fn from(_: OutOfRangeError) -> Self {
        Self::OutOfRange
    }
}

impl SplitError {
    /// Returns the frozen code, such as `no-targets`.
    pub fn code(self) -> &'static str {
        self.into()
    }

    /// Returns the message.
    pub fn text(self, language: Language) -> String {
        match (self, language) {
            (Self::NoTargets, Language::Dutch) => {
                "er is geen ontvanger opgegeven: ten minste één verwacht".to_string()
            }
            (Self::NoTargets, Language::English) => {
                "no target is given: expected at least one".to_string()
            }
            (Self::NoWeight, Language::Dutch) => {
                "alle gewichten zijn nul: ten minste één boven nul verwacht".to_string()
            }
            (Self::NoWeight, Language::English) => {
                "all weights are zero: expected at least one above zero".to_string()
            }
            (Self::StepNotPositive { step }, Language::Dutch) => {
                format!(
                    "de stap {} is niet groter dan nul: verwacht een stap boven nul",
                    step.text(language)
                )
            }
            (Self::StepNotPositive { step }, Language::English) => {
                format!(
                    "the step {} is not above zero: expected a step that is",
                    step.text(language)
                )
            }
            (Self::NegativeMinimum { minimum }, Language::Dutch) => {
                format!("het minimum {} is negatief: verwacht nul of meer", minimum.text(language))
            }
            (Self::NegativeMinimum { minimum }, Language::English) => {
                format!("the minimum {} is negative: expected zero or more", minimum.text(language))
            }
            (Self::MinimumAboveTotal { minimum, targets, total }, Language::Dutch) => format!(
                "{targets} keer het minimum {} is meer dan het totaal {}: verwacht een minimum dat past",
                minimum.text(language),
                total.text(language)
            ),
            (Self::MinimumAboveTotal { minimum, targets, total }, Language::English) => format!(
                "{targets} times the minimum {} is more than the total {}: expected a minimum that fits",
                minimum.text(language),
                total.text(language)
            ),
            (Self::OutOfRange, _) => OutOfRangeError.text(language).to_string(),
        }
    }
}

displayed_in_english!(SplitError);
