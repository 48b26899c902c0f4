//! The limits of a headroom.

use alloc::borrow::Cow;

use crate::money::Euro;
use crate::report::Reason;
use crate::rules::Slice;

/// The limit that a figure of the plan sets to commitments: what is not committed of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PlanLimit {
    /// The slice that the figure is for.
    pub slice: Slice,
    /// The limit.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub limit: Limit,
}

/// The limit that a rule sets.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RuleLimit {
    /// The id of the rule.
    pub rule: Cow<'static, str>,
    /// The limit.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub limit: Limit,
}

/// How much can be added before something stops it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(tag = "limit", rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Limit {
    /// `up-to`: this amount. With more, the rule fails or there is no more money.
    UpTo {
        /// The amount in euros.
        amount: Euro,
    },
    /// `whole-base`: this amount. The target is then all of its base, as with a minimum, which more money
    /// never breaks.
    WholeBase {
        /// The amount in euros.
        amount: Euro,
    },
    /// `unlimited`: no amount is too much.
    Unlimited,
    /// `fails-already`: the rule fails as the amounts are written, and does not limit.
    FailsAlready,
    /// `not-evaluated`: a figure is missing, so whether there is a limit is not known.
    NotEvaluated {
        /// Why.
        reason: Reason,
    },
}

impl Limit {
    /// Returns the amount that can be added at most, in euros, or `None` if there is no limit or it is not known.
    pub fn amount(&self) -> Option<Euro> {
        match self {
            Self::UpTo { amount } | Self::WholeBase { amount } => Some(*amount),
            Self::Unlimited | Self::FailsAlready | Self::NotEvaluated { .. } => None,
        }
    }

    /// Returns why the limit is not known, if it is not.
    pub fn reason(&self) -> Option<&Reason> {
        match self {
            Self::NotEvaluated { reason } => Some(reason),
            _ => None,
        }
    }
}
