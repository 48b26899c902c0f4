//! Whether an indicator of a proposal fits its specific objectives.

use alloc::string::String;

use super::IndicatorTarget;
use crate::programme::{Indicator, SpecificObjective};
use crate::text::says_something;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum IndicatorFit {
    /// A common indicator that one of the objectives may use.
    Usable,
    /// A common indicator that is grouped elsewhere.
    OtherCommon,
    /// One of the programme itself, as far as its code shows.
    ProgrammeSpecific,
}

impl IndicatorFit {
    /// Returns how the indicator of a code fits the objectives.
    pub(super) fn of(code: &str, objectives: &[SpecificObjective]) -> Self {
        let usable =
            |one: &Indicator| objectives.iter().any(|objective| one.may_be_used_under(*objective));
        // The table holds only those that some objective of the strategy may use.
        let coded_as_common = code.starts_with("RCO") || code.starts_with("RCR");
        match Indicator::from_code(code) {
            Some(indicator) if usable(indicator) => Self::Usable,
            None if !coded_as_common => Self::ProgrammeSpecific,
            Some(_) | None => Self::OtherCommon,
        }
    }
}

impl IndicatorTarget {
    /// The code, if there is one, in capitals.
    pub(super) fn written_code(&self) -> Option<String> {
        let code = self.code.as_deref().map(str::trim).filter(|code| says_something(code))?;
        Some(code.to_ascii_uppercase())
    }
}
