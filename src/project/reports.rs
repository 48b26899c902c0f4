//! The reports of several proposals, and what they come to together.

use alloc::vec::Vec;

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
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reports(pub(super) Vec<Report>);

/// How many reports come to which conclusion.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
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

#[cfg(feature = "serde")]
impl serde::Serialize for Reports {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(serde::Serialize)]
        struct Wire<'a> {
            summary: Summary,
            reports: &'a [Report],
        }
        Wire { summary: self.summary(), reports: &self.0 }.serialize(serializer)
    }
}
