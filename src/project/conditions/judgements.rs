//! Each judgement of an assessor can be read, and is complete.

use alloc::vec;
use alloc::vec::Vec;

use super::{
    Applicability, Citation, City, Condition, NotPassed, Observation, Observations, Pointer,
    Proposal, Source, condition, each_element, principles::answer_to,
};
use crate::project::Answer;

pub(super) static CONDITION: Condition = condition! {
    id: "judgements",
    title: "Elk oordeel heeft een conclusie, een beoordelaar, een geldige datum en een reden"
        / "Each judgement has a verdict, an assessor, a valid date and a reason",
    field: "principles",
    fields: [
        "/principles",
        "/judgements/0/verdict",
        "/judgements/0/by",
        "/judgements/0/on",
        "/judgements/0/reason",
    ],
    optional: ["/principles"],
    force: Consistency,
    addressee: Assessor,
    due: Application,
    citation: Citation::paragraph(Source::CPR, "29", "3").inference(),
    note: "Volgens de bepaling selecteert de stedelijke autoriteit de projecten of is zij bij de selectie \
        betrokken. Deze toetsing vraagt dat elk oordeel volledig is, en dat het niet dateert van vóór de aanvraag of \
        van na de subsidiabiliteitsperiode."
        / "Under the provision, the urban authority selects the projects or is involved in their selection. These \
           checks require each judgement to be complete, and its date to be neither before the application nor after \
           the period of eligibility.",
    asks: TryObservations(observations),
};

fn observations(proposal: &Proposal, _: &Pointer) -> Result<Observations, NotPassed> {
    let mut observations = Observations::new();
    for (place, answer) in judged(proposal) {
        observations.extend(each_element(
            &answer.judgements,
            &place.child("judgements"),
            |judgement, place| match judgement.problems(proposal, &place) {
                problems if problems.is_empty() => vec![Observation::at(place, Ok(()))],
                problems => problems,
            },
        ));
    }
    if observations.is_empty() {
        return Err(NotPassed::applies_only_to(Applicability::Judgements));
    }
    Ok(observations)
}

/// Every statement of a proposal that has been judged, with its place. An answer to an unknown principle is refused as such.
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
        if !answers.values().any(is_judged) {
            continue;
        }
        let known = City::ALL.iter().flat_map(|city| city.strategy().principles);
        let answered = known.map(|principle| answer_to(principle.id, answers));
        let answered = answered.filter(|(_, answer)| is_judged(answer));
        judged.extend(answered.map(|(id, answer)| (Pointer::fixed(place).child(id), answer)));
    }
    judged
}
