//! The assessment of a proposal: every condition, one after the other.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use super::observation::Observation;
use super::{Call, Condition, Proposal, conditions, out_of_scope};
use crate::document::Pointer;
use crate::parse::cut;
use crate::report::{MadeWith, Outcome, Problem, Report};
use crate::text::{Text, says_something};

impl Proposal {
    /// Checks the proposal against every [`Condition`]. Each outcome has its place in the document, and cites the
    /// passage that requires it.
    ///
    /// Whether an answer convinces is for its assessors to say: [`Report::open`] lists the answers that
    /// nobody has judged. A proposal that names one of the [known calls](Call::known) is checked under it.
    ///
    /// ```
    /// use efro_gti::Proposal;
    /// use efro_gti::report::Conclusion;
    ///
    /// // Nothing is filled in yet: nothing is wrong, and nothing passes in silence.
    /// let report = Proposal::default().assess();
    /// assert_eq!(report.conclusion(), Conclusion::Incomplete);
    /// let angle = report.outcomes_of("urban-angle").next().expect("a condition");
    /// assert_eq!(angle.code(), Some("unanswered"));
    /// ```
    pub fn assess(&self) -> Report {
        self.assessed(self.call.as_deref().and_then(Call::get))
    }

    /// Checks the proposal as [`assess`](Self::assess) does, but under a call: a condition that the call sets is an
    /// error if it fails, and cites the call. [`Report::call`] has its name.
    ///
    /// A proposal that names a call must name this one; it need not name any. The dates of the call are compared with
    /// the `application_date` of the proposal, since the crate has no clock. Your own call is known only
    /// here: [`assess`](Self::assess) reports its name as unknown.
    ///
    /// ```
    /// use efro_gti::{Euro, Proposal};
    /// use efro_gti::project::Call;
    /// use efro_gti::rules::Severity;
    ///
    /// let mut proposal = Proposal::default();
    /// proposal.budget.eligible = Euro::whole(100).into();
    /// proposal.budget.erdf = Euro::whole(50).into();
    /// let severity = |report: efro_gti::Report| {
    ///     report.outcomes_of("co-financing-rate").find_map(|outcome| outcome.severity())
    /// };
    /// assert_eq!(severity(proposal.assess()), Some(Severity::Warning));
    /// assert_eq!(severity(proposal.assess_under(&Call::known()[0])), Some(Severity::Error));
    /// ```
    pub fn assess_under(&self, call: &Call) -> Report {
        self.assessed(Some(call))
    }

    fn assessed(&self, call: Option<&Call>) -> Report {
        // A condition has two outcomes on average.
        let mut outcomes = Vec::with_capacity(Condition::all().len().saturating_mul(2));
        for condition in Condition::all() {
            outcomes.extend(condition.outcomes(self, call));
        }
        self.report(outcomes).under(call.map(|call| call.name.clone()))
    }

    /// A report of the proposal with these outcomes.
    pub(super) fn report(&self, outcomes: Vec<Outcome>) -> Report {
        let out_of_scope = Cow::Borrowed(out_of_scope::ALL);
        Report::new(&self.subject(), made_with(), outcomes, Vec::new(), out_of_scope)
    }

    /// Assesses proposals together, and returns a report for each, in their order. An id that occurs more than once
    /// is reported for each proposal after the first.
    ///
    /// ```
    /// use efro_gti::Proposal;
    ///
    /// let mut proposal = Proposal::default();
    /// proposal.id = Some("GNT-1".into());
    /// let reports = Proposal::assess_all(&[proposal.clone(), proposal]);
    /// assert!(reports[1].failed().any(|outcome| outcome.code() == Some("duplicate-id")));
    /// ```
    pub fn assess_all(proposals: &[Self]) -> Vec<Report> {
        Self::all_assessed(proposals, Self::assess)
    }

    /// Assesses proposals together as [`assess_all`](Self::assess_all) does, each
    /// [under a call](Self::assess_under).
    ///
    /// ```
    /// use efro_gti::Proposal;
    /// use efro_gti::project::Call;
    ///
    /// let proposals = [Proposal::default(), Proposal::default()];
    /// let reports = Proposal::assess_all_under(&proposals, &Call::known()[0]);
    /// assert_eq!(reports[1], proposals[1].assess_under(&Call::known()[0]));
    /// ```
    pub fn assess_all_under(proposals: &[Self], call: &Call) -> Vec<Report> {
        Self::all_assessed(proposals, |proposal| proposal.assess_under(call))
    }

    fn all_assessed(proposals: &[Self], assess: impl Fn(&Self) -> Report) -> Vec<Report> {
        let mut first_with = BTreeMap::new();
        let reports = proposals.iter().enumerate().map(|(place, proposal)| {
            let report = assess(proposal);
            let id = proposal.id.as_deref().map(str::trim).filter(|id| says_something(id));
            let Some(id) = id else { return report };
            let first = *first_with.entry(id).or_insert(place);
            if first == place {
                return report;
            }
            let first = Pointer::ROOT.element(first);
            let duplicate = Problem::DuplicateId { id: cut(id).into_owned(), first };
            let seen = Observation::at(conditions::ID.place(), Err(duplicate.into()));
            report.replaced(conditions::ID.outcome(proposal, seen))
        });
        reports.collect()
    }

    /// The id and the title, as far as they are filled in.
    fn subject(&self) -> String {
        let filled_in = [&self.id, &self.title].into_iter().flatten().map(|text| text.trim());
        filled_in
            .filter(|text| !text.is_empty())
            .map(|text| cut(text).into_owned())
            .collect::<Vec<_>>()
            .join(" ")
    }
}

/// The set of conditions, as a report names it.
fn made_with() -> MadeWith {
    MadeWith {
        id: Cow::Borrowed("project-conditions"),
        title: Text::new(
            "de voorwaarden voor een project van de GTI",
            "the conditions for a project of the ITI",
        ),
        version: Cow::Borrowed("1"),
    }
}
