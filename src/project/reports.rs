//! The reports of several proposals, and what they come to together.

use alloc::vec;
use alloc::vec::Vec;
use core::slice;

use crate::report::{Conclusion, Report};

/// A report for each of several proposals, in their order.
///
/// ```
/// use efro_gti::{Conclusion, Proposal};
///
/// let mut proposal = Proposal::default();
/// proposal.id = Some("GNT-1".into());
/// let reports = Proposal::assess_all(&[proposal.clone(), proposal]);
/// assert_eq!(reports.summary().does_not_hold, 2);
/// assert!(reports.all()[1].findings().any(|finding| finding.code() == "duplicate-id"));
/// assert!(reports.into_iter().all(|report| report.conclusion() == Conclusion::DoesNotHold));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reports(pub(super) Vec<Report>);

/// How many reports come to which conclusion.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::report::plain))]
#[non_exhaustive]
pub struct Summary {
    /// Those that hold.
    pub holds: usize,
    /// Those that are incomplete.
    pub incomplete: usize,
    /// Those that do not hold.
    pub does_not_hold: usize,
}

impl Reports {
    /// The reports.
    pub fn all(&self) -> &[Report] {
        &self.0
    }

    /// Each report, in order.
    pub fn iter(&self) -> slice::Iter<'_, Report> {
        self.0.iter()
    }

    /// How many come to which conclusion.
    pub fn summary(&self) -> Summary {
        let count = |conclusion| self.0.iter().filter(|one| one.conclusion() == conclusion).count();
        Summary {
            holds: count(Conclusion::Holds),
            incomplete: count(Conclusion::Incomplete),
            does_not_hold: count(Conclusion::DoesNotHold),
        }
    }

    /// The worst conclusion of all; of no reports, that it is incomplete.
    pub fn conclusion(&self) -> Conclusion {
        self.0.iter().map(Report::conclusion).max().unwrap_or(Conclusion::Incomplete)
    }
}

impl IntoIterator for Reports {
    type Item = Report;
    type IntoIter = vec::IntoIter<Report>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Reports {
    type Item = &'a Report;
    type IntoIter = slice::Iter<'a, Report>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(feature = "serde")]
mod wire {
    use alloc::borrow::Cow;

    use serde::de::{Deserialize, Deserializer, Error};
    use serde::ser::{Serialize, Serializer};

    use super::{Report, Reports, Summary};

    /// The reports on several proposals, and what they come to together.
    #[derive(serde::Serialize, serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(transform = crate::report::plain))]
    struct ReportsWire<'a> {
        /// How many reports come to which conclusion.
        summary: Summary,
        /// A report for each proposal, in their order.
        #[cfg_attr(feature = "schemars", schemars(with = "alloc::vec::Vec<Report>"))]
        reports: Cow<'a, [Report]>,
    }

    impl Serialize for Reports {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let (summary, reports) = (self.summary(), Cow::Borrowed(self.all()));
            ReportsWire { summary, reports }.serialize(serializer)
        }
    }

    impl<'de> Deserialize<'de> for Reports {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let ReportsWire { summary, reports } = ReportsWire::deserialize(deserializer)?;
            let reports = Self(reports.into_owned());
            if reports.summary() == summary {
                Ok(reports)
            } else {
                Err(D::Error::custom("the summary does not follow from the reports"))
            }
        }
    }

    #[cfg(feature = "schemars")]
    impl schemars::JsonSchema for Reports {
        fn schema_name() -> Cow<'static, str> {
            "Reports".into()
        }

        fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
            ReportsWire::json_schema(generator)
        }
    }
}
