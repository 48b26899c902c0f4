//! Whether an indicator of a proposal fits its specific objectives.

use alloc::string::String;

use super::IndicatorTarget;
use crate::closed_list::is_separator;
use crate::programme::{Indicator, SpecificObjective};
use crate::text::says_something;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum IndicatorFit {
    /// A common indicator that one of the objectives may use.
    Usable,
    /// A common indicator that is grouped elsewhere.
    OtherCommon,
    /// Coded as a common indicator, and none that the crate knows.
    Unknown,
    /// One of the programme itself, as far as its code shows.
    ProgrammeSpecific,
}

impl IndicatorFit {
    /// Returns how the indicator of a code fits the objectives.
    pub(super) fn of(code: &str, objectives: &[SpecificObjective]) -> Self {
        let usable =
            |one: &Indicator| objectives.iter().any(|objective| one.may_be_used_under(*objective));
        // The table holds only those that some objective of the strategy may use.
        let coded_as_common = kind(code).is_some();
        match Indicator::from_code(code) {
            Some(indicator) if usable(indicator) => Self::Usable,
            Some(_) => Self::OtherCommon,
            None if coded_as_common => Self::Unknown,
            None => Self::ProgrammeSpecific,
        }
    }
}

impl IndicatorTarget {
    /// The code, if there is one, in capitals and without blanks and hyphens: `RCO 26` is `RCO26`.
    pub(super) fn written_code(&self) -> Option<String> {
        let code = self.code.as_deref().filter(|code| says_something(code))?;
        let characters = code.chars().filter(|one| !is_separator(*one));
        Some(characters.map(|one| one.to_ascii_uppercase()).collect())
    }
}

/// Returns how common indicators of the kind of this code start, or `None` if it is not coded as one. A zero may stand
/// for the letter O.
fn kind(code: &str) -> Option<&'static str> {
    match code.get(..3)? {
        "RCO" | "RC0" => Some("RCO"),
        "RCR" => Some("RCR"),
        _ => None,
    }
}

/// The known code of the same kind whose number is nearest. A letter O may stand for a zero.
pub(super) fn nearest(code: &str) -> Option<&'static str> {
    let kind = kind(code)?;
    let number =
        |code: &str| code.get(3..).and_then(|digits| digits.replace('O', "0").parse::<u32>().ok());
    let wanted = number(code).unwrap_or_default();
    let same_kind = Indicator::all().iter().map(|one| one.code).filter(|one| one.starts_with(kind));
    same_kind.min_by_key(|one| number(one).unwrap_or(u32::MAX).abs_diff(wanted))
}
