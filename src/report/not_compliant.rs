//! The error for a report that has not passed.

use alloc::boxed::Box;
use alloc::string::String;

use super::{Conclusion, Report};
use crate::text::{Language, displayed_in_english};

/// The error for a report whose conclusion is not *passed*. It contains the report.
#[derive(Clone, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub struct NotCompliantError(Box<Report>);

impl Report {
    /// Returns the report if it passed, for use with `?`.
    ///
    /// # Errors
    ///
    /// Returns an error if the report failed or is incomplete. The error contains the report.
    ///
    /// ```
    /// use efro_gti::{Euro, Report, RuleSet};
    /// use efro_gti::allocation::Figures;
    ///
    /// fn checked(figures: &Figures) -> Result<Report, Box<dyn std::error::Error>> {
    ///     Ok(RuleSet::adopted().check(figures).into_result()?)
    /// }
    ///
    /// let error = checked(&Figures::new([("net".parse()?, Euro::whole(1_000))])).unwrap_err();
    /// assert!(error.to_string().contains("incomplete"));
    /// # Ok::<(), efro_gti::ParseError>(())
    /// ```
    pub fn into_result(self) -> Result<Self, NotCompliantError> {
        match self.conclusion() {
            Conclusion::Passed => Ok(self),
            Conclusion::Incomplete | Conclusion::Failed => Err(NotCompliantError::new(self)),
        }
    }
}

impl NotCompliantError {
    pub(crate) fn new(report: Report) -> Self {
        Self(Box::new(report))
    }

    /// Returns the report.
    pub fn report(&self) -> &Report {
        &self.0
    }

    /// Consumes the error and returns the report.
    pub fn into_report(self) -> Report {
        *self.0
    }

    /// Returns the conclusion, and the title and message of the first outcome that prevents the report from
    /// passing, in one line.
    pub fn text(&self, language: Language) -> String {
        let headline = self.0.headline(language);
        let first = self.0.outcomes().iter().find(|one| one.is_obstacle());
        match first.and_then(|one| Some((one.title().text(language), one.message(language)?))) {
            Some((title, message)) => alloc::format!("{headline}; {title}: {message}"),
            None => headline,
        }
    }
}

displayed_in_english!(NotCompliantError);
