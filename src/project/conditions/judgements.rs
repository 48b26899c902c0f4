//! Each judgement of an assessor can be read, and is complete.

use alloc::vec;
use alloc::vec::Vec;

use super::{
    Applicability, Citation, Condition, NotPassed, Observation, Observations, Pointer, Proposal,
    Source, condition,
};
use crate::parse::cut;
use crate::project::Answer;

pub(super) static CONDITION: Condition = condition! {
    id: "judgements",
    title: "Elk oordeel heeft een conclusie, een beoordelaar, een datum en een reden"
        / "Each judgement has a verdict, an assessor, a date and a reason",
    field: "principles",
    fields: [],
    force: Consistency,
    addressee: UrbanAuthority,
    due: Application,
    citation: Citation::paragraph(Source::CPR, "29", "3").inference(),
    note: "Volgens de bepaling selecteert de stedelijke autoriteit de projecten of is zij bij de selectie \
        betrokken. Dat elk oordeel volledig is, is een vereiste van deze toetsing."
        / "Under the provision, the urban authority selects the projects or is involved in their selection. That \
           each judgement is complete is a requirement of these checks.",
    asks: TryObservations(observations),
};

fn observations(proposal: &Proposal, _: &Pointer) -> Result<Observations, NotPassed> {
    let mut observations = Observations::default();
    for (place, answer) in judged(proposal) {
        let place = place.child("judgements");
        for (number, judgement) in answer.judgements.iter().enumerate() {
            let place = place.element(number);
            let mut problems = judgement.problems(&place);
            if problems.is_empty() {
                problems = vec![Observation::at(place, Ok(()))];
            }
            observations.extend(problems);
        }
    }
    if observations.is_empty() {
        return Err(NotPassed::applies_only_to(Applicability::Judgements));
    }
    Ok(observations)
}

/// Every statement of a proposal that has been judged, with its place.
fn judged(proposal: &Proposal) -> Vec<(Pointer, &Answer)> {
    let (antwerp, ghent) = (&proposal.policy_fit.antwerp, &proposal.policy_fit.ghent);
    let statements = [
        ("/policy_fit/antwerp/coalition_agreement", &antwerp.coalition_agreement),
        ("/policy_fit/antwerp/multiannual_plan", &antwerp.multiannual_plan),
        ("/policy_fit/ghent/coalition_agreement", &ghent.coalition_agreement),
        ("/policy_fit/ghent/multiannual_plan", &ghent.multiannual_plan),
        ("/policy_fit/ghent/policy_notes", &ghent.policy_notes),
        ("/urban_angle", &proposal.urban_angle),
        ("/other_urban_needs", &proposal.other_urban_needs),
        ("/additionality", &proposal.additionality),
        ("/reach", &proposal.reach),
        ("/urban_fabric", &proposal.urban_fabric),
        ("/innovation", &proposal.innovation),
        ("/smart_specialisation", &proposal.smart_specialisation),
        ("/climate_proofing", &proposal.climate_proofing),
        ("/horizontal_principles", &proposal.horizontal_principles),
    ];
    let is_judged = |answer: &Answer| !answer.judgements.is_empty();
    let judged = statements.into_iter().filter(|(_, answer)| is_judged(answer));
    let mut judged: Vec<_> = judged.map(|(at, answer)| (Pointer::fixed(at), answer)).collect();
    let principles = [
        ("/principles", &proposal.principles),
        ("/preferred_principles", &proposal.preferred_principles),
    ];
    for (place, answers) in principles {
        let mut before = None;
        for (id, answer) in answers {
            // Cut, since a name may be as long as the document. Another may be cut to the same text.
            let key = cut(id);
            if before.as_ref() != Some(&key) && is_judged(answer) {
                judged.push((Pointer::fixed(place).child(&key), answer));
            }
            before = Some(key);
        }
    }
    judged
}
