//! The ERDF contributes at most 40 % of the eligible costs.

use alloc::collections::BTreeSet;

use super::budget::excess;
use super::{
    Check, Citation, Condition, NotPassed, Observation, Observations, Pointer, Problem, Proposal,
    Source, condition,
};
use crate::money::{Euro, Share};
use crate::project::{Budget, Call};
use crate::source::Passage;

pub(super) static CONDITION: Condition = condition! {
    id: "co-financing-rate",
    title: "Het EFRO draagt hoogstens het percentage van de oproep bij"
        / "The ERDF contributes at most the rate of the call",
    field: "budget",
    fields: ["/budget/erdf", "/budget/eligible"],
    force: EveryCall,
    set_by: |call| call.max_rate.is_some(),
    citation: Citation::new(Source::CALLS, Passage::Whole),
    note: "De publieke pagina's van het programma noemen 40 % voor elke oproep; onder een oproep geldt haar \
             eigen percentage. Artikel 112, lid 3, van de GB-verordening begrenst de prioriteit, niet het \
             project."
        / "The public pages of the programme state 40% for every call; under a call its own rate counts. \
             Article 112(3) of the common provisions caps the priority, not the project.",
    asks: UnderCall(|proposal, call, budget| Ok(observations(proposal, call, budget))),
};

fn observations(proposal: &Proposal, call: Option<&Call>, budget: &Pointer) -> Observations {
    let rate = call.and_then(|call| call.max_rate).unwrap_or(Call::USUAL_RATE);
    Observations::from([Observation::at(
        budget.child("erdf"),
        within_rate(&proposal.budget, rate, budget),
    )])
}

/// The number of objectives or cities that the contribution is divided over: each part was rounded by itself.
fn stated_parts(budget: &Budget) -> usize {
    let objectives = budget.by_specific_objective.iter().filter(|part| part.erdf.known().is_some());
    let objectives: BTreeSet<_> =
        objectives.filter_map(|part| part.specific_objective.known()).collect();
    let cities = budget.by_city.iter().filter(|part| part.erdf.known().is_some());
    let cities: BTreeSet<_> = cities.filter_map(|part| part.city.known()).collect();
    objectives.len().max(cities.len()).max(1)
}

fn within_rate(budget: &Budget, rate: Share, place: &Pointer) -> Check {
    let Budget { erdf, eligible, .. } = budget;
    // Amounts that are missing or make no sense are reported at their own place.
    let depends_on = |key: &str| NotPassed::depends_on(place.child(key));
    let amount = *erdf.known().ok_or_else(|| depends_on("erdf"))?;
    let of = eligible.above_zero().map_err(|_| depends_on("eligible"))?;
    if amount <= Euro::ZERO || amount > of {
        return Err(depends_on("erdf"));
    }
    let parts = u32::try_from(stated_parts(budget)).unwrap_or(1);
    // No amount is above one that is out of range.
    let Ok(most) = rate.most_rounded_of(of, parts) else { return Ok(()) };
    match excess(amount, most) {
        Some(excess) => {
            Err(Problem::CoFinancingRateAboveMaximum { amount, share: rate, of, most, excess }
                .into())
        }
        None => Ok(()),
    }
}
