//! The proposal is for this strategy, and not for another programme or period.

use alloc::vec;
use alloc::vec::Vec;

use crate::project::look::Look;
use crate::project::{AppliesTo, Check, Proposal, Strand};
use crate::report::Problem;
use crate::rules::Severity;
use crate::source::{Citation, Document};
use crate::text::Text;

pub(super) static CHECK: Check = Check {
    id: "programme",
    title: Text::new(
        "Het voorstel is voor de GTI Antwerpen en Gent",
        "The proposal is for the GTI Antwerp and Ghent",
    ),
    field: "programme",
    severity: Severity::Error,
    without_call: None,
    applies_to: AppliesTo::Every,
    citation: Citation::section(Document::STRATEGY, "4"),
    citation_in_ghent: None,
    note: None,
    look,
};

static URBAN_INITIATIVE: Citation = Citation::article(Document::ERDF_REGULATION, "12");

const RUN_BY_THE_COMMISSION: Text = Text::new(
    "Het European Urban Initiative (EUI) wordt door de Commissie zelf beheerd en hoort niet bij \
     het programma.",
    "The European Urban Initiative is run by the Commission itself and is not part of the \
     programme.",
);

fn look(proposal: &Proposal) -> Vec<Look> {
    let at = CHECK.at();
    let asked =
        Text::new("voor welk programma het voorstel is", "which programme the proposal is for");
    let strand = match proposal.programme.own(&at, asked) {
        Ok(strand) => *strand,
        Err(look) => return vec![look],
    };
    if strand == Strand::GtiAntwerpGhent {
        return vec![Look::at(at)];
    }
    let look = Look::at(at).failed(Problem::NotAccepted {
        given: Text::of(|language| strand.text(language)),
        asked: Text::new(
            "een project van de GTI Antwerpen en Gent in 2021-2027",
            "a project of the GTI Antwerp and Ghent of 2021-2027",
        ),
    });
    vec![if strand == Strand::EuropeanUrbanInitiative {
        look.cited(&URBAN_INITIATIVE).noted(RUN_BY_THE_COMMISSION)
    } else {
        look
    }]
}
