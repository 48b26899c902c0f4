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
    title: "Elk oordeel heeft een conclusie, een beoordelaar, een mogelijke datum en een reden"
        / "Each judgement has a verdict, an assessor, a possible date and a reason",
    field: "principles",
    fields: [],
    force: Consistency,
    addressee: UrbanAuthority,
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
    for (place, answer) in statements(proposal) {
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

/// Every statement of a proposal, with its place. An answer to an unknown principle is refused as such.
fn statements(proposal: &Proposal) -> Vec<(Pointer, &Answer)> {
    let (antwerp, ghent) = (&proposal.policy_fit.antwerp, &proposal.policy_fit.ghent);
    let policy =
        |city: &str, field: &str| Pointer::ROOT.child("policy_fit").child(city).child(field);
    let field = |field: &str| Pointer::ROOT.child(field);
    let mut statements = vec![
        (policy("antwerp", "coalition_agreement"), &antwerp.coalition_agreement),
        (policy("antwerp", "multiannual_plan"), &antwerp.multiannual_plan),
        (policy("ghent", "coalition_agreement"), &ghent.coalition_agreement),
        (policy("ghent", "multiannual_plan"), &ghent.multiannual_plan),
        (policy("ghent", "policy_notes"), &ghent.policy_notes),
        (field("urban_angle"), &proposal.urban_angle),
        (field("other_urban_needs"), &proposal.other_urban_needs),
        (field("additionality"), &proposal.additionality),
        (field("reach"), &proposal.reach),
        (field("urban_fabric"), &proposal.urban_fabric),
        (field("innovation"), &proposal.innovation),
        (field("smart_specialisation"), &proposal.smart_specialisation),
        (field("climate_proofing"), &proposal.climate_proofing),
        (field("horizontal_principles"), &proposal.horizontal_principles),
    ];
    let principles = [
        (field("principles"), &proposal.principles),
        (field("preferred_principles"), &proposal.preferred_principles),
    ];
    for (place, answers) in principles {
        let known = City::ALL.iter().flat_map(|city| city.strategy().principles);
        statements.extend(known.map(|principle| {
            let (id, answer) = answer_to(principle.id, answers);
            (place.child(id), answer)
        }));
    }
    statements
}
