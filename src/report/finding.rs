//! What is wrong, as data.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::Measure;
use crate::input::Pointer;
use crate::money::Euro;
use crate::rules::{Severity, Slice};
use crate::text::Language;

/// Why an outcome failed: what is wrong, where, and how much it matters.
///
/// It is data; its words are made of that data in the language that is required for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Finding {
    /// How much it matters.
    pub severity: Severity,
    /// The id of the rule or check that failed.
    pub outcome: Cow<'static, str>,
    /// The place in the document.
    pub at: Pointer,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong: a frozen code and its arguments.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(
    feature = "serde",
    serde(tag = "code", content = "args", rename_all = "kebab-case", deny_unknown_fields)
)]
#[non_exhaustive]
pub enum Problem {
    /// `share-below-minimum`: less than a rule requires at least.
    ShareBelowMinimum(Measure),
    /// `share-above-maximum`: more than a rule allows at most.
    ShareAboveMaximum(Measure),
    /// `share-below-exact`: less than a rule requires exactly.
    ShareBelowExact(Measure),
    /// `share-above-exact`: more than a rule requires exactly.
    ShareAboveExact(Measure),
    /// `parts-above-whole`: parts that are more than the whole that they are part of.
    PartsAboveWhole {
        /// The parts that have an amount.
        parts: Vec<Slice>,
        /// Their sum, in euros.
        sum: Euro,
        /// The whole.
        whole: Slice,
        /// The amount of the whole, in euros.
        amount: Euro,
        /// The sum less the amount, in euros.
        excess: Euro,
    },
    /// `parts-below-whole`: all parts of a whole, together less than it.
    PartsBelowWhole {
        /// The parts.
        parts: Vec<Slice>,
        /// Their sum, in euros.
        sum: Euro,
        /// The whole.
        whole: Slice,
        /// The amount of the whole, in euros.
        amount: Euro,
        /// The amount less the sum, in euros.
        shortfall: Euro,
    },
}

impl Finding {
    /// The frozen code, such as `share-below-minimum`.
    pub fn code(&self) -> &'static str {
        self.problem.code()
    }

    /// The finding in words.
    pub fn text(&self, language: Language) -> String {
        self.problem.text(language)
    }
}

impl Problem {
    /// The frozen code, such as `share-below-minimum`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::ShareBelowMinimum(_) => "share-below-minimum",
            Self::ShareAboveMaximum(_) => "share-above-maximum",
            Self::ShareBelowExact(_) => "share-below-exact",
            Self::ShareAboveExact(_) => "share-above-exact",
            Self::PartsAboveWhole { .. } => "parts-above-whole",
            Self::PartsBelowWhole { .. } => "parts-below-whole",
        }
    }

    /// The problem in words.
    pub fn text(&self, language: Language) -> String {
        match self {
            Self::ShareBelowMinimum(measure)
            | Self::ShareAboveMaximum(measure)
            | Self::ShareBelowExact(measure)
            | Self::ShareAboveExact(measure) => measure.text(language),
            Self::PartsAboveWhole { parts, sum, whole, amount, excess } => {
                let (sum, amount) = (sum.text(language), amount.text(language));
                let (excess, whole) = (excess.text(language), whole.text(language));
                let parts = each(parts, language);
                match language {
                    Language::Dutch => {
                        format!("{parts}: {sum} is {excess} meer dan {whole} ({amount})")
                    }
                    Language::English => {
                        format!("{parts}: {sum} is {excess} more than {whole} ({amount})")
                    }
                }
            }
            Self::PartsBelowWhole { parts, sum, whole, amount, shortfall } => {
                let (sum, amount) = (sum.text(language), amount.text(language));
                let (shortfall, whole) = (shortfall.text(language), whole.text(language));
                let parts = each(parts, language);
                match language {
                    Language::Dutch => {
                        format!("{parts}: {sum} is {shortfall} minder dan {whole} ({amount})")
                    }
                    Language::English => {
                        format!("{parts}: {sum} is {shortfall} less than {whole} ({amount})")
                    }
                }
            }
        }
    }
}

/// The slices in words, as terms of a sum.
pub(super) fn each(slices: &[Slice], language: Language) -> String {
    slices.iter().map(|slice| slice.text(language)).collect::<Vec<_>>().join(" + ")
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text(Language::English))
    }
}
