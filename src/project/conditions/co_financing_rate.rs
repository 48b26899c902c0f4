//! The ERDF contributes at most 40 % of the eligible costs.

use alloc::vec;

use super::budget::excess;
use super::{
    Check, Citation, Condition, NotPassed, Observation, Observations, Pointer, Problem, Proposal,
    Source, condition,
};
use crate::money::{Euro, Share};
use crate::project::Budget;
use crate::source::Passage;

pub(super) static CONDITION: Condition = condition! {
    id: "co-financing-rate",
    title: "Het EFRO draagt hoogstens 40 % van de subsidiabele kosten bij"
        / "The ERDF contributes at most 40% of the eligible costs",
    field: "budget",
    severity: Error,
    without_call: Warning,
    citation: Citation::new(Source::CALLS, Passage::Whole),
    note: "Een voorwaarde van de oproepen, zonder genoemde oproep dus een waarschuwing; artikel 112, \
             lid 3, van de GB-verordening begrenst de prioriteit, niet het project."
        / "A condition of the calls, and so a warning where no call is named; article 112(3) of the \
             common provisions caps the priority, not the project.",
    asks: Observations(observations),
};

const MOST: Share = Share::percent::<40>();

fn observations(proposal: &Proposal, budget: &Pointer) -> Observations {
    vec![Observation::at(budget.child("erdf"), within_rate(&proposal.budget, budget))]
}

fn within_rate(Budget { erdf, eligible, .. }: &Budget, place: &Pointer) -> Check {
    // Amounts that are missing or make no sense are reported at their own place.
    let depends_on = |key: &str| NotPassed::depends_on(place.child(key));
    let amount = *erdf.known().ok_or_else(|| depends_on("erdf"))?;
    let of = eligible.above_zero().map_err(|_| depends_on("eligible"))?;
    if amount <= Euro::ZERO || amount > of {
        return Err(depends_on("erdf"));
    }
    let most = MOST.floor_of(of);
    match excess(amount, most) {
        Some(excess) => {
            Err(Problem::CoFinancingRateAboveMaximum { amount, share: MOST, of, most, excess }
                .into())
        }
        None => Ok(()),
    }
}
