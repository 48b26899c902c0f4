//! References to the coalition agreement of Antwerp are among those that the strategy quotes.

use alloc::vec::Vec;

use super::{
    Applicability, Citation, City, Condition, NotPassed, Observation, Observations, Pointer,
    Proposal, Source, ValueSet, belongs, condition, distinct, each, require_filled_in,
};
use crate::closed_list::is_alike;
use crate::project::Frame;
use crate::report::PolicyFrame;

pub(super) static CONDITION: Condition = condition! {
    id: "agreement-references",
    title: "De nummers van het bestuursakkoord komen in de strategie voor"
        / "The numbers of the coalition agreement are quoted in the strategy",
    field: "policy_fit",
    fields: ["/policy_fit/antwerp/agreement_refs"],
    optional: ["/policy_fit/antwerp/agreement_refs"],
    force: Remark,
    applies_to: Applicability::City { city: City::Antwerp },
    citation: Citation::section(Source::STRATEGY, "3.1.2.2"),
    note: "Een nummer dat de strategie niet aanhaalt, kan wel bestaan: de strategie haalt niet het hele \
        bestuursakkoord aan."
        / "A number that the strategy does not quote may still exist: the strategy does not quote the whole agreement.",
    asks: Observations(observations),
};

fn observations(proposal: &Proposal, place: &Pointer) -> Observations {
    let place = place.child("antwerp").child("agreement_refs");
    let refs = &proposal.policy_fit.antwerp.agreement_refs;
    // The numbers of a later agreement are others.
    let date = proposal.application_date.known();
    let document = PolicyFrame::AntwerpCoalitionAgreement;
    let frame = date.map(|date| Frame::in_force(document, *date));
    let later = frame.is_some_and(|frame| frame.is_none_or(|frame| !frame.named_in_strategy));
    if refs.is_empty() || later {
        let only = NotPassed::applies_only_to(Applicability::AgreementReferences);
        return Observations::from([Observation::at(place, Err(only))]);
    }
    let strategy = City::Antwerp.strategy();
    let opportunities = || strategy.opportunities.iter().flat_map(|one| one.agreement_refs);
    let actions = || strategy.example_actions.iter().flat_map(|one| one.agreement_refs);
    let mut before = Vec::new();
    each(refs, &place, |number| {
        require_filled_in(number)?;
        match opportunities().chain(actions()).find(|one| is_alike(one, number)) {
            Some(quoted) => distinct(*quoted, &mut before),
            None => belongs(false, number, ValueSet::QuotedAgreementNumbers),
        }
    })
}
