//! The preferences of the principles of the city are answered, too.

use super::{
    Applicability, Citation, City, Condition, Observations, Pointer, Proposal, Source, condition,
    preference, principles::answer_to,
};

pub(super) static CONDITION: Condition = condition! {
    id: "preferred-principles",
    title: "Het project beantwoordt ook aan wat de principes bij voorkeur vragen"
        / "The project also meets the preferences of the principles",
    field: "preferred_principles",
    force: Preferred,
    judged_by: UrbanAuthority,
    applies_to: Applicability::City { city: City::Ghent },
    citation: Citation::section(Source::STRATEGY, "3.2.4"),
    asks: Observations(observations),
};

fn observations(proposal: &Proposal, place: &Pointer) -> Observations {
    let of_each = City::Ghent.strategy().principles.iter().filter_map(|principle| {
        let preferred = principle.preferred.as_ref()?;
        let (id, answer) = answer_to(principle.id, &proposal.preferred_principles);
        let seen = proposal.statement(answer, place.child(id)).cited(&principle.citation);
        Some(seen.titled(preference(preferred)))
    });
    of_each.collect()
}
