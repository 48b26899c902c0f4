//! What a project will achieve.

use alloc::string::String;

use rust_decimal::Decimal;

use super::Entry;

/// An indicator, and what the project will achieve of it.
///
/// ```
/// use efro_gti::{Entry, IndicatorTarget, Proposal};
///
/// let mut hectares = IndicatorTarget::default();
/// hectares.code = Some("RCO26".into());
/// hectares.target = Entry::typed("1.5");
/// let mut proposal = Proposal::default();
/// proposal.indicators = Some(vec![hectares]);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct IndicatorTarget {
    /// The code: of a common indicator, such as `RCO26`, or of one of the programme's own.
    pub code: Option<String>,
    /// The target, in the unit of the indicator.
    pub target: Entry<Decimal>,
}
