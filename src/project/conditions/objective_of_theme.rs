//! Each specific objective is one of a theme that the proposal names.

use alloc::vec::Vec;

use crate::project::observation::{Observation, each};
use crate::project::{Applicability, Condition, Proposal};
use crate::report::{Problem, Reason};
use crate::rules::Severity;
use crate::source::{Citation, Source};
use crate::text::Text;

pub(in crate::project) static CONDITION: Condition = Condition {
    id: "objective-of-theme",
    title: Text::new(
        "Elke specifieke doelstelling hoort bij een genoemd thema",
        "Each specific objective is one of a theme that is named",
    ),
    field: "specific_objectives",
    severity: Severity::Error,
    without_call: None,
    applies_to: Applicability::Every,
    citation: Citation::section(Source::STRATEGY, "3.1.4"),
    citation_in_ghent: Some(Citation::section(Source::STRATEGY, "3.2.4")),
    note: None,
    look,
};

fn look(proposal: &Proposal) -> Vec<Observation> {
    let asked =
        Text::new("ten minste één specifieke doelstelling", "at least one specific objective");
    let at = CONDITION.place();
    let themes = proposal.known_themes();
    each(proposal.specific_objectives.as_deref(), &at, asked, |objective, look| match &themes {
        Err(value) => look.not_evaluated(Reason::DependsOn { value: value.clone() }),
        Ok(themes) if themes.iter().any(|one| one.specific_objectives().contains(objective)) => {
            look
        }
        Ok(_) => look.failed(Problem::DoesNotBelong {
            value: objective.code().into(),
            to: Text::new("de genoemde thema's", "the themes that are named"),
        }),
    })
}
