//! None of the activities that the ERDF does not support.

use alloc::vec;
use alloc::vec::Vec;

use crate::project::look::{Look, each};
use crate::project::{AppliesTo, Check, Proposal};
use crate::report::Problem;
use crate::rules::Severity;
use crate::source::{Citation, Document};
use crate::text::Text;

pub(super) static CHECK: Check = Check {
    id: "excluded-activities",
    title: Text::new(
        "Het project bevat niets wat het EFRO uitsluit",
        "The project has nothing in it that the ERDF excludes",
    ),
    field: "activities",
    severity: Severity::Error,
    without_call: None,
    applies_to: AppliesTo::Every,
    citation: Citation::paragraph(Document::ERDF_REGULATION, "7", "1"),
    citation_in_ghent: None,
    note: None,
    look,
};

fn look(proposal: &Proposal) -> Vec<Look> {
    let at = CHECK.at();
    let asked = Text::new(
        "welke activiteiten van artikel 7, lid 1, van de EFRO-verordening het project bevat (geen? \
         geef een lege lijst)",
        "which activities of article 7(1) of the ERDF regulation the project contains (if none, \
         give an empty list)",
    );
    if proposal.activities.as_ref().is_some_and(Vec::is_empty) {
        return vec![Look::at(at)];
    }
    each(proposal.activities.as_deref(), &at, asked, |activity, look| {
        let Some(point) = activity.excluded_by() else { return look };
        let what = Text::of(|language| activity.text(language));
        let exception = activity.exception();
        look.cited(point).failed(Problem::Excluded { what, exception })
    })
}
