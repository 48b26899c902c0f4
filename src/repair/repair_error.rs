//! Why there is no repair.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::named_rule::{NamedRule, listed};
use super::solver::StepLimitError;
use crate::document::Pointer;
use crate::money::{Euro, OutOfRangeError};
use crate::report::{Outcome, Reason, Verdict};
use crate::rules::{Rule, Slice};
use crate::text::{Language, displayed_in_english, say};

/// The error of [`RuleSet::repair`](crate::RuleSet::repair), [`RuleSet::conflicts`](crate::RuleSet::conflicts) and
/// [`open_together`](crate::repair::open_together).
///
/// ```
/// use efro_gti::{Euro, FinancialPlan, RuleSet, Slice};
/// use efro_gti::repair::RepairError;
///
/// let plan = FinancialPlan::builder("A programme", Euro::whole(1_000))
///     .technical_assistance(Euro::ZERO)
///     .urban(Euro::whole(70))
///     .build()?;
/// let repair = |pinned: &[Slice]| RuleSet::adopted().repair(&plan, pinned);
///
/// // Nothing moves within the net amount, so urban development keeps its 70: less than 8 % of
/// // 1,000.
/// let error = repair(&[Slice::NET]).unwrap_err();
/// let RepairError::Contradiction { rules, pinned, .. } = error else { panic!("{error}") };
/// assert_eq!(rules, ["urban-minimum"]);
/// assert_eq!(pinned, [Slice::NET]);
///
/// // The plan states no amount for the two cities.
/// let error = repair(&[Slice::TWO_CITIES]).unwrap_err();
/// assert_eq!(error, RepairError::PinNotSeparable { slice: Slice::TWO_CITIES });
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(tag = "code", content = "args", rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum RepairError {
    /// `contradiction`: no division of the money meets these rules while nothing moves in these slices.
    Contradiction {
        /// The rules.
        rules: Vec<NamedRule>,
        /// The pinned slices.
        pinned: Vec<Slice>,
        /// Whether it is proven that none of them can be left out. If not, the step limit was reached.
        is_minimal: bool,
    },
    /// `pin-not-separable`: the amounts do not separate a pinned slice from the rest.
    PinNotSeparable {
        /// The pinned slice.
        slice: Slice,
    },
    /// `amounts-disagree`: the stated amounts contradict each other, so there is nothing that a repair could start
    /// from.
    AmountsDisagree {
        /// The checks of the amounts that failed, as in the report of
        /// [`RuleSet::check`](crate::RuleSet::check). Empty if no check finds the contradiction.
        checks: Vec<NamedRule>,
    },
    /// `rounded-amounts`: the stated amounts add up only within their rounding, so that no move meets these rules to
    /// the cent. [`RuleSet::check`](crate::RuleSet::check) allows for the rounding, so the rules may pass there.
    RoundedAmounts {
        /// The rules.
        rules: Vec<NamedRule>,
    },
    /// `out-of-range`: an amount is out of range.
    OutOfRange,
    /// `step-limit`: no answer was found within the step limit.
    StepLimit {
        /// The [sum](crate::repair::Repair::moved) below which no repair exists, in euros, or `None` if it is not
        /// known.
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
    /// Returns an error if a check of the amounts failed, or if a rule has a figure that is ambiguous.
    pub(super) fn if_amounts_disagree(
        checks: &[(Outcome, Vec<Pointer>)],
        rules: &[(&Rule, Outcome)],
    ) -> Result<(), Self> {
        let failed = checks.iter().filter(|(check, _)| check.verdict() == Verdict::Failed);
        let failed: Vec<NamedRule> = failed.map(|(check, _)| check.into()).collect();
        let is_ambiguous = |(_, outcome): &(_, Outcome)| {
            matches!(outcome.reason(), Some(Reason::AmbiguousFigure { .. }))
        };
        if failed.is_empty() && !rules.iter().any(is_ambiguous) {
            return Ok(());
        }
        Err(Self::AmountsDisagree { checks: failed })
    }

    /// Returns the reason in words.
    pub fn text(&self, language: Language) -> String {
        match self {
            Self::Contradiction { rules, pinned, .. } => {
                let rules = listed(rules, language);
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
            Self::AmountsDisagree { checks } if checks.is_empty() => say!(
                language,
                "de opgegeven bedragen spreken elkaar tegen: geen enkele verdeling van de middelen stemt ermee overeen",
                "the stated amounts contradict each other: no division of the resources agrees with all of them"
            ),
            Self::AmountsDisagree { checks } => {
                let checks = listed(checks, language);
                say!(
                    language,
                    "de opgegeven bedragen spreken elkaar tegen: ze voldoen niet aan {checks}",
                    "the stated amounts contradict each other: they do not pass {checks}"
                )
            }
            Self::RoundedAmounts { rules } => {
                let rules = listed(rules, language);
                say!(
                    language,
                    "de opgegeven bedragen kloppen alleen binnen hun afronding, zodat geen enkele verschuiving op de \
                     cent voldoet aan {rules}: verwacht bedragen die op de cent kloppen",
                    "the stated amounts add up only within their rounding, so that no move meets {rules} to the cent: \
                     expected amounts that add up to the cent"
                )
            }
            Self::OutOfRange => {
                say!(language, "een bedrag is te groot", "an amount is out of range")
            }
            Self::StepLimit { lower_bound: None } => say!(
                language,
                "binnen het maximale aantal rekenstappen is geen antwoord gevonden",
                "no answer was found within the step limit"
            ),
            Self::StepLimit { lower_bound: Some(least) } => {
                let least = least.text(language);
                say!(
                    language,
                    "binnen het maximale aantal rekenstappen is geen herstel gevonden; een som van \
                     verschuivingen onder {least} volstaat niet",
                    "no repair was found within the step limit; a sum of moves below {least} is not enough"
                )
            }
        }
    }
}

displayed_in_english!(RepairError);
