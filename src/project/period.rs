//! When a project runs.

use jiff::civil::Date;

use super::Entry;
use super::fields::form;

form! {
    /// ```
    /// use efro_gti::{jiff::civil::date, Proposal};
    /// use efro_gti::project::{Entry, Period};
    ///
    /// let mut proposal = Proposal::default();
    /// proposal.period = Period::new(date(2024, 10, 1), Entry::parse("2027-09-30"));
    /// assert_eq!(proposal.period.end.known(), Some(&date(2027, 9, 30)));
    /// ```
    pub struct Period in "/period": "When a project runs." {
        start: Entry<Date>, "Eerste dag" / "First day", "De dag waarop het project begint." / "The day on which the project starts.";
        end: Entry<Date>, "Laatste dag" / "Last day", "De dag waarop het project eindigt." / "The day on which the project ends.";
    }
}

impl Period {
    /// Returns the period from the first day to the last. Both may be a date or an [`Entry`].
    pub fn new(start: impl Into<Entry<Date>>, end: impl Into<Entry<Date>>) -> Self {
        Self { start: start.into(), end: end.into() }
    }
}
