//! References to the coalition agreement of Antwerp are among those that the strategy quotes.

use alloc::vec;
use alloc::vec::Vec;

use super::condition;
use crate::parse::shown;
use crate::project::condition::Asks;
use crate::project::observation::Observation;
use crate::project::{Condition, Proposal};
use crate::report::{Applicability, Problem, Reason, ValueSet};
use crate::source::{Citation, Source};
use crate::strategy::City;

pub(super) static CONDITION: Condition = condition! {
    id: "agreement-references",
    title: (
        "Verwijzingen naar het bestuursakkoord staan in de strategie",
        "References to the coalition agreement are quoted in the strategy",
    ),
    field: "policy_fit",
    severity: Warning,
    applies_to: Applicability::City { city: City::Antwerp },
    citation: Citation::section(Source::STRATEGY, "3.1.2.2"),
    note: (
        "Een nummer dat de strategie niet aanhaalt, kan wel bestaan: dit is geen lijst van het \
         hele bestuursakkoord.",
        "A number that the strategy does not quote may well exist: this is no list of the whole \
         agreement.",
    ),
    asks: Asks::Observations(observations),
};

fn observations(proposal: &Proposal) -> Vec<Observation> {
    let place = CONDITION.place().child("antwerp").child("agreement_refs");
    let refs = &proposal.policy_fit.antwerp.agreement_refs;
    if refs.is_empty() {
        let to = Reason::AppliesOnlyTo(Applicability::AgreementReferences);
        return vec![Observation::at(place).not_applicable(to)];
    }
    let quoted = |number: &str| {
        let strategy = City::Antwerp.strategy();
        strategy.opportunities.iter().any(|one| one.agreement_refs.contains(&number))
            || strategy.example_actions.iter().any(|one| one.agreement_refs.contains(&number))
    };
    let of_each = refs.iter().enumerate().map(|(place_in_list, number)| {
        let problem = || Problem::DoesNotBelong {
            value: shown(number),
            to: ValueSet::QuotedAgreementNumbers,
        };
        Observation::at(place.element(place_in_list))
            .failed_if((!quoted(number.trim())).then(problem))
    });
    of_each.collect()
}
