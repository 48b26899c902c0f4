//! How an indicator of a proposal stands to its specific objectives.

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
    /// One of the programme's own, as far as its code tells.
    ProgrammeSpecific,
    /// One without a code.
    NoCode,
}

impl IndicatorTarget {
    /// The code, if there is one, in capitals.
    pub(super) fn written_code(&self) -> Option<String> {
        let code = self.code.as_deref().map(str::trim).filter(|code| says_something(code))?;
        Some(code.to_ascii_uppercase())
    }

    /// The common indicator of this code, if it is in the crate's table.
    pub(super) fn common(&self) -> Option<&'static Indicator> {
        Indicator::from_code(&self.written_code()?)
    }

    pub(super) fn fit(&self, objectives: &[SpecificObjective]) -> IndicatorFit {
        let Some(code) = self.written_code() else { return IndicatorFit::NoCode };
        let usable =
            |one: &Indicator| objectives.iter().any(|objective| one.may_be_used_under(*objective));
        // The table holds only those that some objective of the strategy may use.
        let coded_as_common = code.starts_with("RCO") || code.starts_with("RCR");
        match Indicator::from_code(&code) {
            Some(indicator) if usable(indicator) => IndicatorFit::Usable,
            None if !coded_as_common => IndicatorFit::ProgrammeSpecific,
            Some(_) | None => IndicatorFit::OtherCommon,
        }
    }
}
