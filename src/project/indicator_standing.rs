//! How an indicator of a proposal stands to its specific objectives.

use super::IndicatorTarget;
use crate::programme::{Indicator, SpecificObjective};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// A common indicator that one of the objectives may use.
    Usable,
    /// A common indicator that is grouped elsewhere.
    OtherCommon,
    /// One of the programme's own, or none that is known.
    ProgrammeSpecific,
}

impl IndicatorTarget {
    /// The code, if there is one.
    pub(super) fn written_code(&self) -> Option<&str> {
        self.code.as_deref().map(str::trim).filter(|code| !code.is_empty())
    }

    /// The common indicator of this code, if it is in the crate's table.
    pub(super) fn common(&self) -> Option<&'static Indicator> {
        self.written_code().and_then(Indicator::from_code)
    }

    pub(super) fn standing(&self, objectives: &[SpecificObjective]) -> Standing {
        let usable =
            |one: &Indicator| objectives.iter().any(|objective| one.may_be_used_under(*objective));
        // The table holds only those that some objective of the strategy may use.
        let coded_as_common = self
            .written_code()
            .is_some_and(|code| code.starts_with("RCO") || code.starts_with("RCR"));
        match self.common() {
            Some(indicator) if usable(indicator) => Standing::Usable,
            None if !coded_as_common => Standing::ProgrammeSpecific,
            Some(_) | None => Standing::OtherCommon,
        }
    }
}
