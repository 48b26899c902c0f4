//! What a project will achieve.

use alloc::string::String;

use rust_decimal::Decimal;

use super::Entry;

/// An indicator, and what the project will achieve of it.
///
/// ```
/// use efro_gti::Proposal;
/// use efro_gti::project::{Entry, IndicatorTarget};
///
/// let mut proposal = Proposal::default();
/// proposal.indicators = Some(vec![IndicatorTarget::new("RCO26", Entry::parse("1.5"))]);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct IndicatorTarget {
    /// The code: of a common indicator, such as `RCO26`, or of one of the programme's own.
    pub code: Option<String>,
    /// The target, in the unit of the indicator.
    pub target: Entry<Decimal>,
}

impl IndicatorTarget {
    /// The target of an indicator, known or as an [`Entry`].
    pub fn new(code: impl Into<String>, target: impl Into<Entry<Decimal>>) -> Self {
        Self { code: Some(code.into()), target: target.into() }
    }
}
