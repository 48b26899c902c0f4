//! The project is not an employment measure, which is for the ESF+.

use alloc::vec;
use alloc::vec::Vec;

use crate::programme::SpecificObjective;
use crate::project::look::Look;
use crate::project::{AppliesTo, Check, Nature, Proposal};
use crate::report::Problem;
use crate::rules::Severity;
use crate::source::{Citation, Document};
use crate::text::Text;

pub(super) static CHECK: Check = Check {
    id: "employment",
    title: Text::new(
        "Het project is geen tewerkstellingsmaatregel",
        "The project is not an employment measure",
    ),
    field: "nature",
    severity: Severity::Error,
    without_call: None,
    applies_to: AppliesTo::Every,
    citation: Citation::footnote(Document::STRATEGY, "3.2.2.2", "19"),
    citation_in_ghent: None,
    note: None,
    look,
};

/// Training, life-long learning and reskilling are supported under RSO1.4.
static TRAINING: Citation = Citation::paragraph(Document::ERDF_REGULATION, "5", "3");

fn look(proposal: &Proposal) -> Vec<Look> {
    let at = CHECK.at();
    let nature = match proposal.known_nature() {
        Ok(nature) => nature,
        Err(value) => return vec![Look::rests_on(at, value)],
    };
    if nature.contains(&Nature::EmploymentMeasure) {
        return vec![Look::at(at).failed(Problem::Excluded {
            what: Text::new(
                "tewerkstelling, die bij het ESF+ hoort",
                "employment, which is for the ESF+",
            ),
            exception: Some(Text::new(
                "opleiding onder RSO1.4 en opleidingsinfrastructuur",
                "training under RSO1.4 and training infrastructure",
            )),
        })];
    }
    if !nature.contains(&Nature::Training) {
        return vec![Look::at(at)];
    }
    vec![match proposal.known_objectives() {
        Err(value) => Look::rests_on(at, value),
        Ok(objectives) if objectives.contains(&SpecificObjective::Skills) => {
            Look::at(at).cited(&TRAINING)
        }
        Ok(_) => Look::at(at).cited(&TRAINING).noted(Text::new(
            "Artikel 5, lid 3, noemt opleiding alleen onder RSO1.4; onder een andere doelstelling: \
             vraag dit na bij het programmasecretariaat.",
            "Article 5(3) names training only under RSO1.4; under another objective: ask the \
             programme secretariat.",
        )),
    }]
}
