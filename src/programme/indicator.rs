//! The common indicators.

use core::fmt;

use super::SpecificObjective;
use crate::code::codes;
use crate::source::{Citation, Source};
use crate::text::{Language, Text};

/// A common output or result indicator of Regulation (EU) 2021/1058, Annex I, table 1 (as of 2021).
///
/// The annex groups the indicators by specific objective, for presentation only. An indicator with a star may be used
/// under any objective of policy objectives 1 to 4. The crate does not know which indicators the Flemish programme chose:
/// it lists those that an objective *may* use. The indicators and wording that Regulation (EU) 2025/1914 added are not
/// included.
///
/// ```
/// use efro_gti::SpecificObjective;
/// use efro_gti::programme::Indicator;
///
/// let green: &Indicator = Indicator::from_code("RCO26").expect("a common indicator");
/// assert_eq!(green.unit, "hectares");
/// assert!(SpecificObjective::ClimateAdaptation.indicators().any(|one| one.code == "RCO26"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Indicator {
    /// The code, such as `RCO26` or `RCR29`.
    pub code: &'static str,
    /// Whether it measures outputs or results.
    pub kind: IndicatorKind,
    /// The English name of the annex. See [`official_name`](Self::official_name) for other languages.
    pub name: &'static str,
    /// The unit, in English. It is from published code lists, since the annex of 2021 gives no units.
    pub unit: &'static str,
    /// The objective that the annex groups it under.
    pub group: IndicatorGroup,
    /// Whether it may be used under any objective of policy objectives 1 to 4.
    pub starred: bool,
}

/// The specific objective under which the annex groups an indicator. `Display` and serde write its code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IndicatorGroup {
    /// One of the seven objectives of the programme.
    Programme(SpecificObjective),
    /// Another objective, by its code.
    Other(&'static str),
}

impl fmt::Display for IndicatorGroup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Programme(objective) => objective.fmt(f),
            Self::Other(code) => f.pad(code),
        }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for IndicatorGroup {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

codes! {
    /// Whether an indicator measures outputs or results.
    pub enum IndicatorKind("geen soort indicator", "not a kind of indicator") {
        /// Deliverables of a project (RCO).
        Output = "output", nl "output", en "output";
        /// Effects of a project (RCR).
        Result = "result", nl "resultaat", en "result";
    }
}

impl Indicator {
    /// The annex that lists the indicators.
    pub const CITATION: Citation = Citation::annex(Source::ERDF_REGULATION, "I", "1");

    /// Returns the official name, or `None` in Dutch: the Dutch annex was not available, and a translation
    /// would not be official.
    ///
    /// ```
    /// use efro_gti::Language;
    /// use efro_gti::programme::Indicator;
    ///
    /// let cycling = Indicator::from_code("RCO58").expect("a common indicator");
    /// let name = cycling.official_name(Language::English);
    /// assert_eq!(name, Some("Dedicated cycling infrastructure supported"));
    /// assert_eq!(cycling.official_name(Language::Dutch), None);
    /// ```
    pub const fn official_name(&self, language: Language) -> Option<&'static str> {
        match language {
            Language::English => Some(self.name),
            Language::Dutch => None,
        }
    }

    /// Returns a note on later legislation that affects the indicator, with its source, or `None` if there is
    /// none.
    ///
    /// ```
    /// use efro_gti::programme::Indicator;
    /// use efro_gti::source::Basis;
    ///
    /// let boilers = Indicator::from_code("RCO123").expect("a common indicator");
    /// let (_, citation) = boilers.note().expect("their selection has ended");
    /// assert_eq!(citation.passage().to_string(), "art. 7(4)");
    /// assert_eq!(citation.basis(), Basis::Inference);
    /// ```
    pub fn note(&self) -> Option<(Text, Citation)> {
        match self.code {
            "RCO123" | "RCR105" => Some((
                Text::new(
                    "Concrete acties die vaste fossiele brandstoffen door gas vervangen, moesten \
                     uiterlijk op 31 december 2025 geselecteerd zijn; deze indicator is dus niet meer \
                     bruikbaar voor nieuwe projecten.",
                    "Operations that replace solid fossil fuels by gas had to be selected by 31 \
                     December 2025, so this indicator cannot be used for new projects.",
                ),
                Citation::paragraph(Source::ERDF_REGULATION, "7", "4").inference(),
            )),
            "RCO65" => Some((
                Text::new(
                    "Verordening (EU) 2025/1914 gebruikt deze code ook met een andere omschrijving; \
                     onder RSO4.3 gaat het nog altijd om sociale huisvesting.",
                    "Regulation (EU) 2025/1914 also uses this code with a different description; under \
                     RSO4.3 it is still about social housing.",
                ),
                Self::CITATION,
            )),
            _ => None,
        }
    }

    /// Returns whether a project under `objective` may use the indicator. It may if the annex groups the indicator under
    /// that objective, if the indicator has a star, or if it is territorial (RSO5.1): territorial indicators belong to the
    /// strategy, not to an objective.
    pub fn may_be_used_under(&self, objective: SpecificObjective) -> bool {
        self.starred
            || self.group == IndicatorGroup::Programme(objective)
            || self.group == IndicatorGroup::Other("RSO5.1")
    }
}
