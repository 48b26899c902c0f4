//! What is wrong with the document that a report is of.

use alloc::borrow::Cow;
use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use super::{Outcome, OutcomeKind, Problem, Reason, Report, State};
use crate::input::{InputError, Pointer, Position};
use crate::rules::Severity;
use crate::source::{Citation, Document, Passage};
use crate::text::Text;

/// The check that a document can be read, of which a report has an outcome for each problem, and
/// none where there is none.
const ID: &str = "document";

const TITLE: Text = Text::new("Het document is te lezen", "The document can be read");

const SOURCE: Citation = Citation::new(
    Document::new(Text::new(
        "De vorm van documenten van efro-gti",
        "The form of documents of efro-gti",
    )),
    Passage::Whole,
);

impl Report {
    /// The report, after what is wrong with its document.
    pub(crate) fn of_document(mut self, problems: &[InputError]) -> Self {
        let mut places = BTreeSet::new();
        let problems = problems.iter().filter(|problem| places.insert(problem.at().clone()));
        let found: Vec<Outcome> = problems.map(Outcome::of_document).collect();
        self.outcomes.splice(..0, found);
        self
    }

    /// The report, with the line and column of each value that cannot be read.
    pub(crate) fn positioned(mut self, position: impl Fn(&Pointer) -> Position) -> Self {
        for outcome in &mut self.outcomes {
            if let State::Failed(_, Problem::Unreadable { .. }) = outcome.state {
                outcome.position = Some(position(&outcome.at));
            }
        }
        self
    }

    /// The report, in which nothing is said of what rests on one of these places.
    pub(crate) fn not_evaluated_at(mut self, places: &[&Pointer]) -> Self {
        for outcome in &mut self.outcomes {
            let touches =
                |place: &&&Pointer| place.contains(&outcome.at) || outcome.at.contains(place);
            if let Some(place) = places.iter().find(touches) {
                outcome.state = State::NotEvaluated(Reason::RestsOn { value: (*place).clone() });
                (outcome.measure, outcome.judgement) = (None, None);
            }
        }
        self
    }
}

impl Outcome {
    fn of_document(error: &InputError) -> Self {
        let problem = Problem::Document {
            problem: Cow::Borrowed(error.problem().code()),
            says: Text::of(|language| error.problem().text(language)),
            given: error.problem().given().map(crate::parse::shown),
            accepted: error.problem().accepted().iter().copied().map(Cow::Borrowed).collect(),
            also_read: error.problem().also_read().iter().copied().map(Cow::Borrowed).collect(),
        };
        let state = State::Failed(Severity::Error, problem);
        let (kind, id, at) = (OutcomeKind::Check, Cow::Borrowed(ID), error.at().clone());
        let mut outcome = Self::new(kind, id, TITLE, at, SOURCE, state);
        outcome.position = error.position();
        outcome
    }
}
