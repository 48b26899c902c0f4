//! What holds for any text that is read as a proposal, or an array of them.

use std::collections::BTreeSet;

use efro_gti::{Outcome, Proposal, Report, Stage};

use super::{collected, document};

pub(crate) fn any_text(text: &str) {
    let of_text = Proposal::assess_all_json(text);
    of_text.all().iter().for_each(is_assessed);
    let proposals = match Proposal::all_from_json(text) {
        Ok(proposals) => proposals,
        Err(error) => {
            collected::has_problem(of_text.all(), &error);
            return document::is_told(&error);
        }
    };
    for proposal in &proposals {
        let written = document::comes_back(proposal);
        assert_eq!(Proposal::from_json(&written).as_ref(), Ok(proposal));
        is_assessed(&proposal.assess());
        let _ = proposal.operations(Stage::Selected);
    }
    let reports = Proposal::assess_all(&proposals);
    assert_eq!(reports.all().len(), proposals.len());
    // Those of the text have the lines, too.
    assert_eq!(of_text.all().len(), reports.all().len());
    for (report, of_text) in reports.all().iter().zip(of_text.all()) {
        assert!(report.outcomes().iter().map(said).eq(of_text.outcomes().iter().map(said)));
    }
}

/// What an outcome says, whatever line it is about.
fn said(outcome: &Outcome) -> impl PartialEq + use<> {
    let problem = outcome.finding().map(|finding| (finding.severity, finding.problem));
    let (id, at) = (outcome.id().to_string(), outcome.at().clone());
    (id, at, outcome.verdict(), problem, outcome.reason().cloned())
}

/// A report on a proposal tells its outcomes apart by their places.
pub(crate) fn is_assessed(report: &Report) {
    document::report_holds_together(report);
    let places: BTreeSet<_> =
        report.outcomes().iter().map(|outcome| (outcome.id(), outcome.at().as_str())).collect();
    assert_eq!(places.len(), report.outcomes().len());
}
