//! The ERDF contribution is within the eligible costs, and those within all costs.

use alloc::vec;
use alloc::vec::Vec;

use super::condition;
use crate::document::Pointer;
use crate::money::Euro;
use crate::project::condition::Asks;
use crate::project::observation::Observation;
use crate::project::{Budget, Condition, Entry, Proposal};
use crate::report::{AmountLimit, Problem};
use crate::source::{Citation, Source};
use crate::text::Text;

pub(in crate::project) static CONDITION: Condition = condition! {
    id: "budget",
    title: (
        "EFRO-bijdrage, subsidiabele kosten en totaal kloppen met elkaar",
        "ERDF contribution, eligible costs and total agree",
    ),
    field: "budget",
    severity: Error,
    citation: Citation::paragraph(Source::CPR, "112", "3"),
    note: (
        "De bepaling neemt aan dat de bijdrage een deel is van de subsidiabele kosten, en die een \
         deel van alle kosten.",
        "The provision takes it that the contribution is part of the eligible costs, and those \
         part of all costs.",
    ),
    asks: Asks::Observations(observations),
};

const TOTAL: Text = Text::new(
    "De totale kosten zijn een bedrag boven nul",
    "The total costs are an amount above zero",
);
const ELIGIBLE: Text = Text::new(
    "De subsidiabele kosten zijn hoogstens de totale kosten",
    "The eligible costs are at most the total costs",
);
const ERDF: Text = Text::new(
    "De gevraagde EFRO-bijdrage is hoogstens de subsidiabele kosten",
    "The requested ERDF contribution is at most the eligible costs",
);

fn observations(proposal: &Proposal) -> Vec<Observation> {
    let Budget { total, eligible, erdf, .. } = &proposal.budget;
    let at = |key: &str| CONDITION.place().child(key);
    let within_total = Some((total, at("total"), AmountLimit::TotalCosts));
    let within_eligible = Some((eligible, at("eligible"), AmountLimit::EligibleCosts));
    vec![
        amount(total, at("total"), None).titled(TOTAL),
        amount(eligible, at("eligible"), within_total).titled(ELIGIBLE),
        amount(erdf, at("erdf"), within_eligible).titled(ERDF),
    ]
}

/// An amount that is above zero and, unless it is the whole, at most another.
fn amount(
    entry: &Entry<Euro>,
    place: Pointer,
    within: Option<(&Entry<Euro>, Pointer, AmountLimit)>,
) -> Observation {
    let amount = match entry.own(&place) {
        Ok(amount) => *amount,
        Err(observation) => return observation,
    };
    if amount <= Euro::ZERO {
        return Observation::at(place).failed(Problem::AmountNotPositive { amount });
    }
    let Some((most, other, limit)) = within else { return Observation::at(place) };
    match most.known() {
        Some(most) if *most > Euro::ZERO => {
            let excess = amount.checked_sub(*most).ok().filter(|excess| *excess > Euro::ZERO);
            let above = |excess| Problem::AmountAbove { amount, limit, most: *most, excess };
            Observation::at(place).failed_if(excess.map(above))
        }
        _ => Observation::depends_on(place, other),
    }
}
