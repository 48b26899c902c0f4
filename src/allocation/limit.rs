//! The limits of a headroom.

use alloc::borrow::Cow;

use crate::money::Euro;
use crate::report::Reason;
use crate::rules::Slice;
use crate::text::Text;

/// The limit that a figure of the plan sets: the part of the planned amount that is not committed yet.
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

/// The limit that a rule sets on the amount that can be added to a slice.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RuleLimit {
    /// The id of the rule.
    pub rule: Cow<'static, str>,
    /// The title of the rule. Serde omits it, as a report has it.
    #[cfg_attr(feature = "serde", serde(skip))]
    pub title: Text,
    /// The limit.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub limit: Limit,
}

/// A limit on the amount that can be added to a slice. It is set by a rule, by a figure of the plan, or by the
/// slice that funding is moved from.
///
/// ```
/// use efro_gti::{Euro, RuleSet, Slice};
/// use efro_gti::allocation::{Figures, FundingSource, Limit};
///
/// let figures = Figures::new([
///     (Slice::PROGRAMME, Euro::whole(1_000)),
///     (Slice::URBAN, Euro::whole(100)),
/// ]);
/// let rules = RuleSet::strategy_text();
/// let headroom = rules.headroom(&figures, "regular".parse()?, FundingSource::New);
/// let limits: Vec<&Limit> = headroom.rules.iter().map(|one| &one.limit).collect();
/// // urban-minimum: the 100 are 8 % of 1,250.
/// assert_eq!(*limits[0], Limit::UpTo { amount: Euro::whole(250) });
/// // two-cities: its target and its base contain no regular funding.
/// assert_eq!(*limits[1], Limit::Unlimited);
/// // priority-1: the amount of priority 1 is not stated.
/// assert!(limits[2].reason().is_some());
/// # Ok::<(), efro_gti::ParseError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(tag = "limit", rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Limit {
    /// `up-to`: at most this amount can be added. With one cent more the rule fails, or the available funding is
    /// exceeded.
    UpTo {
        /// The amount in euros.
        amount: Euro,
    },
    /// `whole-base`: at most this amount can be added, since the target then equals its base. The share itself
    /// allows more: adding to the target of a minimum, for instance, never makes the rule fail.
    WholeBase {
        /// The amount in euros.
        amount: Euro,
    },
    /// `unlimited`: any amount can be added.
    Unlimited,
    /// `fails-already`: the rule already fails and sets no limit. A rule that passes only because of rounding is
    /// included.
    FailsAlready,
    /// `not-evaluated`: it is not known whether there is a limit, for instance because a figure is missing.
    NotEvaluated {
        /// The reason why it is not known.
        reason: Reason,
    },
}

impl Limit {
    /// Returns the largest amount that can be added, in euros, or `None` if it is unlimited or not known, or if the
    /// rule already fails.
    pub fn amount(&self) -> Option<Euro> {
        match self {
            Self::UpTo { amount } | Self::WholeBase { amount } => Some(*amount),
            Self::Unlimited | Self::FailsAlready | Self::NotEvaluated { .. } => None,
        }
    }

    /// Returns the reason why the limit is not known, or `None` if it was evaluated.
    pub fn reason(&self) -> Option<&Reason> {
        match self {
            Self::NotEvaluated { reason } => Some(reason),
            _ => None,
        }
    }
}
