//! Which of the three points of special attention the project serves.

use alloc::vec::Vec;

use super::{
    Citation, Condition, NotPassed, Observations, Pointer, Problem, Proposal, Source, ValueSet,
    belongs, condition, distinct, each, require_filled_in,
};
use crate::closed_list::find_alike;
use crate::strategy::SPECIAL_ATTENTION;

pub(super) static CONDITION: Condition = condition! {
    id: "special-attention",
    title: "Het voorstel vermeldt op welk van de drie speciale aandachtspunten het project inspeelt"
        / "The proposal says which of the three focus areas the project responds to",
    field: "special_attention",
    force: Remark,
    citation: Citation::paragraph(Source::ERDF_REGULATION, "11", "1").inference(),
    note: "De bepaling en onderdeel 2 van de strategie vereisen die aandacht voor de middelen als geheel, niet voor \
        elk project."
        / "The provision and section 2 of the strategy require this attention for the ERDF resources as a whole, \
           not for each project.",
    asks: TryObservations(observations),
};

fn observations(proposal: &Proposal, place: &Pointer) -> Result<Observations, NotPassed> {
    let points = proposal.special_attention.as_deref().unwrap_or_default();
    if points.is_empty() {
        return Err(Problem::Unanswered.into());
    }
    let mut before = Vec::new();
    Ok(each(points, place, |id| {
        require_filled_in(id)?;
        match find_alike(SPECIAL_ATTENTION.iter(), id, |point| point.id) {
            Some(point) => distinct(point.id, &mut before),
            None => belongs(false, id, ValueSet::SpecialAttention),
        }
    }))
}
