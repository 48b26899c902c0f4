//! Laws for any text that is read as a proposal, or an array of proposals.

use efro_gti::Proposal;

use super::document;

pub(crate) fn any_text(text: &str) {
    let proposals = match Proposal::all_from_json(text) {
        Ok(proposals) => proposals,
        Err(errors) => return document::check_errors(&errors),
    };
    proposals.iter().filter_map(|one| one.as_ref().err()).for_each(document::check_errors);
    let proposals: Vec<Proposal> = proposals.into_iter().flatten().collect();
    for proposal in &proposals {
        let written = document::round_trips(proposal);
        assert_eq!(Proposal::from_json(&written).as_ref(), Ok(proposal));
        document::check_report(&proposal.assess());
        let _ = proposal.operation();
    }
    let reports = Proposal::assess_all(&proposals);
    assert_eq!(reports.len(), proposals.len());
    reports.iter().for_each(document::check_report);
}
