//! References to the coalition agreement of Antwerp are among those that the strategy quotes.

use alloc::vec;
use alloc::vec::Vec;

use crate::parse::shown;
use crate::project::observation::Observation;
use crate::project::{Applicability, Condition, Proposal};
use crate::report::{Problem, Reason};
use crate::rules::Severity;
use crate::source::{Citation, Source};
use crate::strategy::City;
use crate::text::Text;

pub(super) static CONDITION: Condition = Condition {
    id: "agreement-references",
    title: Text::new(
        "Verwijzingen naar het bestuursakkoord staan in de strategie",
        "References to the coalition agreement are quoted in the strategy",
    ),
    field: "policy_fit",
    severity: Severity::Warning,
    without_call: None,
    applies_to: Applicability::In(City::Antwerp),
    citation: Citation::section(Source::STRATEGY, "3.1.2.2"),
    citation_in_ghent: None,
    note: Some(Text::new(
        "Een nummer dat de strategie niet aanhaalt, kan wel bestaan: dit is geen lijst van het \
         hele bestuursakkoord.",
        "A number that the strategy does not quote may well exist: this is no list of the whole \
         agreement.",
    )),
    look,
};

fn look(proposal: &Proposal) -> Vec<Observation> {
    let at = CONDITION.place().child("antwerp").child("agreement_refs");
    let refs = &proposal.policy_fit.antwerp.agreement_refs;
    if refs.is_empty() {
        let to = Text::new(
            "voorstellen die naar nummers van het bestuursakkoord verwijzen",
            "proposals that refer to numbers of the coalition agreement",
        );
        return vec![Observation::at(at).not_applicable(Reason::AppliesOnlyTo { to })];
    }
    let quoted = |number: &str| {
        let strategy = City::Antwerp.strategy();
        strategy.opportunities.iter().any(|one| one.agreement_refs.contains(&number))
            || strategy.example_actions.iter().any(|one| one.agreement_refs.contains(&number))
    };
    refs.iter()
        .enumerate()
        .map(|(place, number)| {
            let problem = Problem::DoesNotBelong {
                value: shown(number),
                to: Text::new(
                    "de nummers van het bestuursakkoord die de strategie aanhaalt",
                    "the numbers of the coalition agreement that the strategy quotes",
                ),
            };
            Observation::at(at.element(place))
                .failed_if((!quoted(number.trim())).then_some(problem))
        })
        .collect()
}
