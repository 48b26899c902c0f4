//! None of the activities that the ERDF does not support.

use alloc::vec;
use alloc::vec::Vec;

use crate::project::observation::{Observation, each};
use crate::project::{Applicability, Condition, Proposal};
use crate::report::Problem;
use crate::rules::Severity;
use crate::source::{Citation, Source};
use crate::text::Text;

pub(super) static CONDITION: Condition = Condition {
    id: "excluded-activities",
    title: Text::new(
        "Het project bevat niets wat het EFRO uitsluit",
        "The project has nothing in it that the ERDF excludes",
    ),
    field: "activities",
    severity: Severity::Error,
    without_call: None,
    applies_to: Applicability::Every,
    citation: Citation::paragraph(Source::ERDF_REGULATION, "7", "1"),
    citation_in_ghent: None,
    note: None,
    look,
};

fn look(proposal: &Proposal) -> Vec<Observation> {
    let at = CONDITION.place();
    let asked = Text::new(
        "welke activiteiten van artikel 7, lid 1, van de EFRO-verordening het project bevat (geen? \
         geef een lege lijst)",
        "which activities of article 7(1) of the ERDF regulation the project contains (if none, \
         give an empty list)",
    );
    if proposal.activities.as_ref().is_some_and(Vec::is_empty) {
        return vec![Observation::at(at)];
    }
    each(proposal.activities.as_deref(), &at, asked, |activity, look| {
        let Some(point) = activity.excluded_by() else { return look };
        let what = Text::of(|language| activity.text(language));
        let exception = activity.exception();
        look.cited(point).failed(Problem::Excluded { what, exception })
    })
}
