//! When a project runs.

use jiff::civil::Date;

use super::Entry;

/// When a project runs.
///
/// ```
/// use efro_gti::{Entry, Proposal, jiff::civil::date};
///
/// let mut proposal = Proposal::default();
/// proposal.period.start = date(2024, 10, 1).into();
/// proposal.period.end = Entry::typed("2027-09-30");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Period {
    /// The first day.
    pub start: Entry<Date>,
    /// The last day.
    pub end: Entry<Date>,
}
