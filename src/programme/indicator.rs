//! The common indicators that a project may use.

use core::fmt;

use super::SpecificObjective;
use crate::code::codes;
use crate::source::{Citation, Source};

/// A common output or result indicator of Regulation (EU) 2021/1058, Annex I, table 1 (as of 2021).
///
/// The annex groups the indicators by specific objective, for presentation only; a star allows one
/// under any objective of policy objectives 1 to 4. Which of them the Flemish programme chose is not
/// known here: these are the ones that an objective *may* use.
///
/// ```
/// use efro_gti::SpecificObjective;
/// use efro_gti::programme::Indicator;
///
/// let green: &Indicator = Indicator::from_code("RCO26").expect("it is common");
/// assert_eq!(green.unit, "hectares");
/// assert!(SpecificObjective::ClimateAdaptation.indicators().any(|one| one.code == "RCO26"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Indicator {
    /// The code: `RCO26`, `RCR29`.
    pub code: &'static str,
    /// Whether it counts an output or a result.
    pub kind: IndicatorKind,
    /// The English name of the annex.
    pub name: &'static str,
    /// The unit, in English: of published code lists where there is one, else of the annex.
    pub unit: &'static str,
    /// The objective that the annex groups it under.
    pub home: IndicatorHome,
    /// Whether it may be used under any objective of policy objectives 1 to 4.
    pub starred: bool,
}

/// The specific objective that the annex groups an indicator under.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IndicatorHome {
    /// One of the seven of the programme.
    Programme(SpecificObjective),
    /// Another, by its code.
    Other(&'static str),
}

impl fmt::Display for IndicatorHome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Programme(objective) => objective.fmt(f),
            Self::Other(code) => f.pad(code),
        }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for IndicatorHome {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

codes! {
    /// What an indicator counts.
    pub enum IndicatorKind("geen soort indicator", "not a kind of indicator") {
        /// What a project delivers (RCO).
        Output = "output", nl "output", en "output";
        /// What comes of it (RCR).
        Result = "result", nl "resultaat", en "result";
    }
}

impl Indicator {
    /// Where the indicators stand.
    pub const CITATION: Citation = Citation::annex(Source::ERDF_REGULATION, "I", "1");

    /// Whether a project under this objective may use it: at home there, starred, or one of the
    /// territorial ones (RSO5.1), which go with the strategy and not with an objective.
    pub fn may_be_used_under(&self, objective: SpecificObjective) -> bool {
        self.starred
            || self.home == IndicatorHome::Programme(objective)
            || self.home == IndicatorHome::Other("RSO5.1")
    }
}
