//! Why there is no repair.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::solver::StepLimitError;
use crate::money::{Euro, OutOfRangeError};
use crate::rules::Slice;
use crate::text::{Language, displayed_in_english, safe, say};

/// Why there is no repair, or why it is not known which rules contradict each other.
#[derive(Clone, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(tag = "code", content = "args", rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum RepairError {
    /// `contradiction`: however the money is divided, these rules do not pass together while these slices do not
    /// move.
    Contradiction {
        /// The ids of the rules.
        rules: Vec<Cow<'static, str>>,
        /// The slices that do not move.
        pinned: Vec<Slice>,
        /// Whether it is proven that none of them can be left out. If not, the bound on the work was reached.
        is_minimal: bool,
    },
    /// `pin-not-separable`: the amounts do not separate what should not move from the rest.
    PinNotSeparable {
        /// What should not move.
        slice: Slice,
    },
    /// `amounts-disagree`: no division of the money has the amounts that are stated.
    AmountsDisagree,
    /// `out-of-range`: an amount is larger than can be held.
    OutOfRange,
    /// `step-limit`: the answer was not found within the bound on the work.
    StepLimit {
        /// The amount below which no repair exists, in euros, or `None` if it is not known.
        #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
        lower_bound: Option<Euro>,
    },
}

impl From<StepLimitError> for RepairError {
    fn from(_: StepLimitError) -> Self {
        Self::StepLimit { lower_bound: None }
    }
}

impl From<OutOfRangeError> for RepairError {
    fn from(_: OutOfRangeError) -> Self {
        Self::OutOfRange
    }
}

impl RepairError {
    /// Returns the reason in words.
    pub fn text(&self, language: Language) -> String {
        match self {
            Self::Contradiction { rules, pinned, .. } => {
                let rules = safe(rules.join(", "));
                let slices: Vec<String> = pinned.iter().map(|one| one.text(language)).collect();
                let slices = slices.join("; ");
                let pinned = match (pinned.is_empty(), language) {
                    (true, _) => String::new(),
                    (false, Language::Dutch) => format!(" zolang dit niet verschuift: {slices}"),
                    (false, Language::English) => format!(" while this does not move: {slices}"),
                };
                say!(
                    language,
                    "hoe het geld van dit plan ook verdeeld wordt, het voldoet niet aan {rules}{pinned}",
                    "however the money of this plan is divided, it does not meet {rules}{pinned}"
                )
            }
            Self::PinNotSeparable { slice } => {
                let slice = slice.text(language);
                say!(
                    language,
                    "het plan onderscheidt {slice} niet van de rest",
                    "the plan does not separate {slice} from the rest"
                )
            }
            Self::AmountsDisagree => say!(
                language,
                "geen verdeling van het geld heeft de opgegeven bedragen",
                "no division of the money has the amounts that are stated"
            ),
            Self::OutOfRange => {
                say!(language, "een bedrag is te groot", "an amount is out of range")
            }
            Self::StepLimit { lower_bound: None } => say!(
                language,
                "geen antwoord gevonden binnen de grens op het rekenwerk",
                "no answer was found within the bound on the work"
            ),
            Self::StepLimit { lower_bound: Some(least) } => {
                let least = least.text(language);
                say!(
                    language,
                    "geen herstel gevonden binnen de grens op het rekenwerk; ten minste {least} moet verschuiven",
                    "no repair was found within the bound on the work; at least {least} must move"
                )
            }
        }
    }
}

displayed_in_english!(RepairError);
