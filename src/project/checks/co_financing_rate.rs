//! The ERDF contributes at most 40 % of the eligible costs.

use alloc::vec;
use alloc::vec::Vec;

use crate::input::Pointer;
use crate::money::{Euro, Share};
use crate::project::look::Look;
use crate::project::{AppliesTo, Check, Proposal};
use crate::report::Problem;
use crate::rules::Severity;
use crate::source::{Citation, Document};
use crate::text::Text;

pub(super) static CHECK: Check = Check {
    id: "co-financing-rate",
    title: Text::new(
        "Het EFRO draagt hoogstens 40 % van de subsidiabele kosten bij",
        "The ERDF contributes at most 40% of the eligible costs",
    ),
    severity: Severity::Error,
    without_call: Some(Severity::Warning),
    applies_to: AppliesTo::Every,
    citation: Citation::paragraph(Document::COMMON_PROVISIONS, "112", "3"),
    note: Some(Text::new(
        "De verordening begrenst de prioriteit; per project is het een voorwaarde van de oproepen, zonder genoemde oproep dus een waarschuwing.",
        "The regulation caps the priority; for a project it is a condition of the calls, and so a warning where no call is named.",
    )),
    look,
};

const MOST: Share = Share::percent::<40>();

fn look(proposal: &Proposal) -> Vec<Look> {
    let budget = Pointer::ROOT.child("budget");
    let (at, of) = (budget.child("erdf"), budget.child("eligible"));
    let (erdf, eligible) = match (proposal.budget.erdf.known(), proposal.budget.eligible.known()) {
        (None, _) => return vec![Look::rests_on(at.clone(), at)],
        (_, None) => return vec![Look::rests_on(at, of)],
        (Some(erdf), Some(eligible)) => (*erdf, *eligible),
    };
    // Amounts that make no sense have findings of their own.
    if eligible <= Euro::ZERO {
        return vec![Look::rests_on(at, of)];
    }
    if erdf <= Euro::ZERO || erdf > eligible {
        return vec![Look::rests_on(at.clone(), at)];
    }
    let most = MOST.of_rounded_down(eligible);
    let excess = erdf.checked_sub(most).ok().filter(|excess| *excess > Euro::ZERO);
    let above = excess.map(|excess| Problem::RateAbove {
        amount: erdf,
        share: MOST,
        of: eligible,
        most,
        excess,
    });
    vec![Look::at(at).failed_if(above)]
}
