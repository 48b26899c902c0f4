//! The ERDF contributes at most 40 % of the eligible costs.

use alloc::vec;
use alloc::vec::Vec;

use super::condition;
use crate::money::{Euro, Share};
use crate::project::condition::Asks;
use crate::project::observation::Observation;
use crate::project::{Condition, Proposal};
use crate::report::Problem;
use crate::source::{Citation, Passage, Source};

pub(super) static CONDITION: Condition = condition! {
    id: "co-financing-rate",
    title: (
        "Het EFRO draagt hoogstens 40 % van de subsidiabele kosten bij",
        "The ERDF contributes at most 40% of the eligible costs",
    ),
    field: "budget",
    severity: Error,
    without_call: Warning,
    citation: Citation::new(Source::CALLS, Passage::Whole),
    note: (
        "Een voorwaarde van de oproepen, zonder genoemde oproep dus een waarschuwing; artikel 112, \
         lid 3, van de GB-verordening begrenst de prioriteit, niet het project.",
        "A condition of the calls, and so a warning where no call is named; article 112(3) of the \
         common provisions caps the priority, not the project.",
    ),
    asks: Asks::Observations(observations),
};

const MOST: Share = Share::percent::<40>();

fn observations(proposal: &Proposal) -> Vec<Observation> {
    let budget = CONDITION.place();
    let (at, of) = (budget.child("erdf"), budget.child("eligible"));
    let (erdf, eligible) = match (proposal.budget.erdf.known(), proposal.budget.eligible.known()) {
        (None, _) => return vec![Observation::depends_on(at.clone(), at)],
        (_, None) => return vec![Observation::depends_on(at, of)],
        (Some(erdf), Some(eligible)) => (*erdf, *eligible),
    };
    // Amounts that make no sense are reported at their own place.
    if eligible <= Euro::ZERO {
        return vec![Observation::depends_on(at, of)];
    }
    if erdf <= Euro::ZERO || erdf > eligible {
        return vec![Observation::depends_on(at.clone(), at)];
    }
    let most = MOST.floor_of(eligible);
    let excess = erdf.checked_sub(most).ok().filter(|excess| *excess > Euro::ZERO);
    let above = excess.map(|excess| Problem::RateAbove {
        amount: erdf,
        share: MOST,
        of: eligible,
        most,
        excess,
    });
    vec![Observation::at(at).failed_if(above)]
}
