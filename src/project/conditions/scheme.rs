//! The proposal is for this strategy, and not for another programme or period.

use alloc::vec;
use alloc::vec::Vec;

use crate::project::observation::Observation;
use crate::project::{Applicability, Condition, Proposal, Scheme};
use crate::report::Problem;
use crate::rules::Severity;
use crate::source::{Citation, Source};
use crate::text::Text;

pub(super) static CONDITION: Condition = Condition {
    id: "scheme",
    title: Text::new(
        "Het voorstel is voor de GTI Antwerpen en Gent",
        "The proposal is for the GTI Antwerp and Ghent",
    ),
    field: "scheme",
    severity: Severity::Error,
    without_call: None,
    applies_to: Applicability::Every,
    citation: Citation::section(Source::STRATEGY, "4"),
    citation_in_ghent: None,
    note: None,
    look,
};

static URBAN_INITIATIVE: Citation = Citation::article(Source::ERDF_REGULATION, "12");

const RUN_BY_THE_COMMISSION: Text = Text::new(
    "Het European Urban Initiative (EUI) wordt door de Commissie zelf beheerd en hoort niet bij \
     het programma.",
    "The European Urban Initiative is run by the Commission itself and is not part of the \
     programme.",
);

fn look(proposal: &Proposal) -> Vec<Observation> {
    let at = CONDITION.place();
    let asked =
        Text::new("voor welk programma het voorstel is", "which programme the proposal is for");
    let strand = match proposal.scheme.own(&at, asked) {
        Ok(strand) => *strand,
        Err(look) => return vec![look],
    };
    if strand == Scheme::GtiAntwerpGhent {
        return vec![Observation::at(at)];
    }
    let look = Observation::at(at).failed(Problem::NotAccepted {
        given: Text::of(|language| strand.text(language)),
        asked: Text::new(
            "een project van de GTI Antwerpen en Gent in 2021-2027",
            "a project of the GTI Antwerp and Ghent of 2021-2027",
        ),
    });
    vec![if strand == Scheme::EuropeanUrbanInitiative {
        look.cited(&URBAN_INITIATIVE).noted(RUN_BY_THE_COMMISSION)
    } else {
        look
    }]
}
