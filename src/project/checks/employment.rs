//! The project is not an employment measure, which is for the ESF+.

use alloc::vec;
use alloc::vec::Vec;

use crate::input::Pointer;
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
    severity: Severity::Error,
    without_call: None,
    applies_to: AppliesTo::Every,
    citation: Citation::footnote(Document::STRATEGY, "3.2.2.2", "19"),
    note: None,
    look,
};

/// Training, life-long learning and reskilling are supported under RSO1.4.
static TRAINING: Citation = Citation::paragraph(Document::ERDF_REGULATION, "5", "3");

fn look(proposal: &Proposal) -> Vec<Look> {
    let at = Pointer::ROOT.child("nature");
    let nature = match proposal.known_nature() {
        Ok(nature) => nature,
        Err(value) => return vec![Look::rests_on(at, value)],
    };
    if nature.contains(&Nature::EmploymentMeasure) {
        return vec![Look::at(at).failed(Problem::Excluded {
            what: Text::new(
                "tewerkstelling, die bij het ESF+ hoort,",
                "employment, which is for the ESF+,",
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
        Ok(objectives) => {
            let outside = Problem::DoesNotBelong {
                value: Nature::Training.code().into(),
                to: Text::new(
                    "de genoemde doelstellingen: het EFRO steunt opleiding onder RSO1.4",
                    "the objectives that are named: the ERDF supports training under RSO1.4",
                ),
            };
            let under_skills = objectives.contains(&SpecificObjective::Skills);
            Look::at(at).cited(&TRAINING).failed_if((!under_skills).then_some(outside))
        }
    }]
}
