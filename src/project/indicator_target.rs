//! The targets of a project.

use alloc::string::String;

use rust_decimal::Decimal;

use super::Entry;
use super::fields::form;

form! {
    /// ```
    /// use efro_gti::Proposal;
    /// use efro_gti::project::{Entry, IndicatorTarget};
    ///
    /// let mut proposal = Proposal::default();
    /// proposal.indicators = Some(vec![IndicatorTarget::new("RCO26", Entry::parse("1.5"))]);
    /// ```
    pub struct IndicatorTarget in "/indicators/0": "An indicator, and the target of the project for it." {
        code: Option<String>, "Code" / "Code",
            "De code van een gemeenschappelijke indicator, zoals RCO26, of van een programmaspecifieke indicator."
            / "The code of a common indicator, such as RCO26, or of a programme-specific indicator.";
        target: Entry<Decimal>, "Streefwaarde" / "Target",
            "De streefwaarde, in de eenheid van de indicator."
            / "The target, in the unit of the indicator.";
    }
}

impl IndicatorTarget {
    /// Returns an indicator with its target, which may be a number or an [`Entry`].
    pub fn new(code: impl Into<String>, target: impl Into<Entry<Decimal>>) -> Self {
        Self { code: Some(code.into()), target: target.into() }
    }
}
