//! The ERDF contribution is within the eligible costs, and those within all costs.

use super::{
    Check, Citation, Condition, Entry, NotPassed, Observation, Observations, Pointer, Problem,
    Proposal, Source, Text, condition,
};
use crate::money::Euro;
use crate::project::Budget;
use crate::report::AmountLimit;

pub(in crate::project) static CONDITION: Condition = condition! {
    id: "budget",
    title: "EFRO-bijdrage, subsidiabele kosten en totale kosten zijn onderling consistent"
        / "ERDF contribution, eligible costs and total costs are consistent",
    field: "budget",
    fields: ["/budget/total", "/budget/eligible", "/budget/erdf"],
    force: Consistency,
    citation: Citation::point(Source::CPR, "53", "1", "(a)").inference(),
    note: "Rekenwerk: de bepaling vergoedt subsidiabele kosten die werkelijk zijn gemaakt en betaald. De bijdrage \
        is dus een deel van de subsidiabele kosten, en die kosten zijn een deel van alle kosten."
        / "Arithmetic: the provision reimburses eligible costs that were actually incurred \
             and paid. So the contribution is part of the eligible costs, and these are part of all costs.",
    asks: Observations(observations),
};

static TOTAL: Text = Text::new(
    "De totale kosten zijn een bedrag boven nul",
    "The total costs are an amount above zero",
);
static ELIGIBLE: Text = Text::new(
    "De subsidiabele kosten zijn hoogstens de totale kosten",
    "The eligible costs are at most the total costs",
);
static ERDF: Text = Text::new(
    "De gevraagde EFRO-bijdrage is hoogstens de subsidiabele kosten",
    "The requested ERDF contribution is at most the eligible costs",
);

fn observations(proposal: &Proposal, budget: &Pointer) -> Observations {
    let Budget { total, eligible, erdf, .. } = &proposal.budget;
    let at = |key: &str| budget.child(key);
    let within_total = at_most(eligible, total, at("total"), AmountLimit::TotalCosts);
    let within_eligible = at_most(erdf, eligible, at("eligible"), AmountLimit::EligibleCosts);
    Observations::from([
        Observation::at(at("total"), total.above_zero().map(drop)).titled(&TOTAL),
        Observation::at(at("eligible"), within_total).titled(&ELIGIBLE),
        Observation::at(at("erdf"), within_eligible).titled(&ERDF),
    ])
}

/// An amount that is above zero and at most another, which is located at `place`.
fn at_most(amount: &Entry<Euro>, most: &Entry<Euro>, place: Pointer, limit: AmountLimit) -> Check {
    let amount = amount.above_zero()?;
    let most = most.above_zero().map_err(|_| NotPassed::depends_on(place))?;
    match excess(amount, most) {
        Some(excess) => Err(Problem::AmountAboveLimit { amount, limit, most, excess }.into()),
        None => Ok(()),
    }
}

/// By how much an amount is above another, or `None` if it is not.
pub(super) fn excess(amount: Euro, most: Euro) -> Option<Euro> {
    amount.checked_sub(most).ok().filter(|excess| *excess > Euro::ZERO)
}
