//! When a project runs.

use jiff::civil::Date;

use super::Entry;

/// When a project runs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Period {
    /// The first day.
    pub start: Entry<Date>,
    /// The last day.
    pub end: Entry<Date>,
}
