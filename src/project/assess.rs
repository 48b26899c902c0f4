//! The assessment of a proposal: every check, one after the other.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use super::observation::Observation;
use super::{Condition, Proposal, conditions, out_of_scope};
use crate::document::Pointer;
use crate::parse::shown;
use crate::report::{Outcome, Problem, Report, RuleSetName};
use crate::text::{Text, says_something};

impl Proposal {
    /// Holds the proposal against every condition that it can show: an outcome for each, with its
    /// place in the document and the passage that asks it.
    ///
    /// Whether an answer convinces is for its reader: [`Report::to_judge`] lists those answers.
    ///
    /// ```
    /// use efro_gti::{Language, Proposal};
    /// use efro_gti::report::Conclusion;
    ///
    /// // Nothing is filled in yet, and nothing passes in silence.
    /// let report = Proposal::default().assess();
    /// assert_eq!(report.conclusion(), Conclusion::Failed);
    /// let note = report.notes().find(|note| note.place().as_str() == "/urban_angle").expect("asked");
    /// assert_eq!(note.code(), "unanswered");
    /// ```
    pub fn assess(&self) -> Report {
        // A check looks at two things on average.
        let mut outcomes = Vec::with_capacity(Condition::all().len().saturating_mul(2));
        for check in Condition::all() {
            outcomes.extend(check.outcomes(self));
        }
        self.report(outcomes)
    }

    /// A report of the proposal with these outcomes.
    pub(super) fn report(&self, outcomes: Vec<Outcome>) -> Report {
        let remarks = out_of_scope::remarks();
        Report::new(&self.subject(), conditions(), outcomes, Vec::new(), remarks)
    }

    /// Assesses proposals together, so that an id which two of them have is found on the second: a
    /// report for each, in their order.
    ///
    /// ```
    /// use efro_gti::Proposal;
    ///
    /// let mut proposal = Proposal::default();
    /// proposal.id = Some("GNT-1".into());
    /// let reports = Proposal::assess_all(&[proposal.clone(), proposal]);
    /// assert!(reports[1].findings().any(|finding| finding.code() == "duplicate-id"));
    /// ```
    pub fn assess_all(proposals: &[Self]) -> Vec<Report> {
        let mut first_with = BTreeMap::new();
        let reports = proposals.iter().enumerate().map(|(place, proposal)| {
            let report = proposal.assess();
            let id = proposal.id.as_deref().map(str::trim).filter(|id| says_something(id));
            let Some(id) = id else { return report };
            let first = *first_with.entry(id).or_insert(place);
            if first == place {
                return report;
            }
            let first = Pointer::ROOT.element(first);
            let duplicate = Problem::DuplicateId { id: shown(id), first };
            let look = Observation::at(conditions::id::CONDITION.place()).failed(duplicate);
            report.replaced(conditions::id::CONDITION.outcome(proposal, look))
        });
        reports.collect()
    }

    /// The id and the title, as far as they are filled in.
    fn subject(&self) -> String {
        let filled_in = [&self.id, &self.title].into_iter().flatten().map(|text| text.trim());
        filled_in.filter(|text| !text.is_empty()).map(shown).collect::<Vec<_>>().join(" ")
    }
}

/// The name of the checks, where the report of a plan has that of its rule set.
fn conditions() -> RuleSetName {
    RuleSetName {
        id: Cow::Borrowed("project-conditions"),
        title: Text::new(
            "de voorwaarden voor een project van de GTI",
            "the conditions for a project of the GTI",
        ),
        version: Cow::Borrowed("1"),
    }
}
