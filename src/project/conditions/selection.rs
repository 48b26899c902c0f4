//! The urban authority selects the project, or takes part in that.

use alloc::vec;
use alloc::vec::Vec;

use crate::project::observation::Observation;
use crate::project::{Applicability, Condition, Proposal};
use crate::report::Problem;
use crate::rules::Severity;
use crate::source::{Citation, Source};
use crate::text::{Text, says_something};

pub(super) static CONDITION: Condition = Condition {
    id: "selection",
    title: Text::new(
        "De stedelijke autoriteit selecteert het project of beslist daarover mee",
        "The urban authority selects or takes part in selecting",
    ),
    field: "selected_by",
    severity: Severity::Info,
    without_call: None,
    applies_to: Applicability::Every,
    citation: Citation::paragraph(Source::CPR, "29", "3"),
    citation_in_ghent: None,
    note: Some(Text::new(
        "De strategie bevat geen lijst van projecten, dus selecteert de stedelijke autoriteit of \
         beslist ze mee.",
        "The strategy has no list of operations, so the urban authority selects them or takes \
         part.",
    )),
    look,
};

fn look(proposal: &Proposal) -> Vec<Observation> {
    let asked = Text::new(
        "wie namens de stedelijke autoriteit selecteert of meebeslist (nog te bepalen)",
        "who of the urban authority selects or takes part (still to be decided)",
    );
    let named = proposal.selected_by.as_deref().is_some_and(says_something);
    let missing = Problem::Unanswered { asked };
    vec![Observation::at(CONDITION.place()).failed_if((!named).then_some(missing))]
}
