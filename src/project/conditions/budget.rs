//! The ERDF contribution is within the eligible costs, and those within all costs.

use alloc::vec;
use alloc::vec::Vec;

use crate::document::Pointer;
use crate::money::Euro;
use crate::project::observation::Observation;
use crate::project::{Applicability, Budget, Condition, Entry, Proposal};
use crate::report::Problem;
use crate::rules::Severity;
use crate::source::{Citation, Source};
use crate::text::Text;

pub(in crate::project) static CONDITION: Condition = Condition {
    id: "budget",
    title: Text::new(
        "EFRO-bijdrage, subsidiabele kosten en totaal kloppen met elkaar",
        "ERDF contribution, eligible costs and total agree",
    ),
    field: "budget",
    severity: Severity::Error,
    without_call: None,
    applies_to: Applicability::Every,
    citation: Citation::paragraph(Source::CPR, "112", "3"),
    citation_in_ghent: None,
    note: Some(Text::new(
        "De bepaling neemt aan dat de bijdrage een deel is van de subsidiabele kosten, en die een \
         deel van alle kosten.",
        "The provision takes it that the contribution is part of the eligible costs, and those \
         part of all costs.",
    )),
    look,
};

const TOTAL: Text = Text::new("de totale kosten", "the total costs");
const ELIGIBLE: Text = Text::new("de subsidiabele kosten", "the eligible costs");

fn look(proposal: &Proposal) -> Vec<Observation> {
    let Budget { total, eligible, erdf, .. } = &proposal.budget;
    let at = |key: &str| CONDITION.place().child(key);
    let contribution =
        Text::new("de gevraagde EFRO-bijdrage", "the ERDF contribution that is asked for");
    vec![
        amount(total, at("total"), TOTAL, None),
        amount(eligible, at("eligible"), ELIGIBLE, Some((total, at("total"), TOTAL))),
        amount(erdf, at("erdf"), contribution, Some((eligible, at("eligible"), ELIGIBLE))),
    ]
}

/// An amount that is above zero and, unless it is the whole, at most another.
fn amount(
    entry: &Entry<Euro>,
    at: Pointer,
    asked: Text,
    within: Option<(&Entry<Euro>, Pointer, Text)>,
) -> Observation {
    let amount = match entry.own(&at, asked) {
        Ok(amount) => *amount,
        Err(look) => return look,
    };
    if amount <= Euro::ZERO {
        return Observation::at(at).failed(Problem::AmountNotPositive { amount });
    }
    let Some((most, place, limit)) = within else { return Observation::at(at) };
    match most.known() {
        Some(most) if *most > Euro::ZERO => {
            let excess = amount.checked_sub(*most).ok().filter(|excess| *excess > Euro::ZERO);
            let above = |excess| Problem::AmountAbove { amount, limit, most: *most, excess };
            Observation::at(at).failed_if(excess.map(above))
        }
        _ => Observation::depends_on(at, place),
    }
}
