//! A report as the page shows it: every word in the language of the page, every outcome at its field.

use efro_gti::document::escaped;
use efro_gti::project::{FormProgress, Party};
use efro_gti::report::{Conclusion, State, WaitingFor};
use efro_gti::{Language, Outcome, Proposal};
use serde::Serialize;

use crate::field::name;
use crate::form::FORM;
use crate::opened::in_words;
use crate::tone::Tone;

#[derive(Serialize)]
pub struct Answer {
    tone: Tone,
    conclusion: &'static str,
    /// How many of the fields that are asked for are filled in.
    progress: String,
    /// Every outcome, in the order of the report: the page puts each next to its field and, by its tone,
    /// in one of its lists.
    checks: Vec<Check>,
    out_of_scope: Vec<String>,
}

/// An outcome in words.
#[derive(Serialize)]
struct Check {
    tone: Tone,
    title: String,
    /// The place in the document.
    at: String,
    /// The name of the field there.
    field: String,
    /// What to say of it; empty where it passed.
    says: String,
    /// The judgements of assessors on an answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    judgement: Option<String>,
    source: String,
    /// How the source was read, where it leaves room.
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
}

impl Answer {
    /// The answer to a document that the page posts.
    ///
    /// # Errors
    ///
    /// Returns every problem in words, if the document cannot be read.
    pub fn to(document: &str, language: Language) -> Result<Self, Vec<String>> {
        let proposal = Proposal::from_json(document).map_err(|error| in_words(&error, language))?;
        let report = proposal.assess();
        let conclusion = report.conclusion();
        let tone = match conclusion {
            Conclusion::Passed => Tone::Passed,
            Conclusion::Incomplete => Tone::Missing,
            Conclusion::Failed => Tone::Error,
        };
        Ok(Self {
            tone,
            conclusion: conclusion.text(language),
            // The page has the whole form, for every party.
            progress: FormProgress::of(&proposal, &report, Party::ALL).text(language),
            checks: report.outcomes().iter().map(|one| Check::of(one, language)).collect(),
            out_of_scope: report.out_of_scope().iter().map(|one| one.text(language)).collect(),
        })
    }
}

impl Check {
    fn of(outcome: &Outcome, language: Language) -> Self {
        let at = outcome.place();
        Self {
            tone: Tone::of(outcome),
            title: outcome.title().text(language).into(),
            at: at.to_string(),
            field: field(at.as_str(), language),
            says: says(outcome, language),
            judgement: judgements(outcome, language),
            source: outcome.citation().text(language),
            note: outcome.note().map(|one| one.text(language).into()),
        }
    }
}

/// What assessors found of an answer, if any judged it.
fn judgements(outcome: &Outcome, language: Language) -> Option<String> {
    let judgements = outcome.judgements().iter().map(|one| one.text(language));
    let judgements = judgements.collect::<Vec<_>>().join("; ");
    (!judgements.is_empty()).then_some(judgements)
}

/// What to say of an outcome. Under a field, what is required need not be called "not filled in".
fn says(outcome: &Outcome, language: Language) -> String {
    let title = escaped(outcome.title().text(language)).into_owned();
    match (outcome.state(), language) {
        // The label of a principle is what it requires.
        (Some(State::Missing), _) if title != field(outcome.place().as_str(), language) => title,
        (Some(state @ State::Waiting(WaitingFor::Field { .. })), _) => state.text(language),
        _ => outcome.message(language).unwrap_or_default(),
    }
}

/// The name of the field at a place; of a place without one, the place.
fn field(place: &str, language: Language) -> String {
    name(&FORM, place, language).unwrap_or_else(|| escaped(place).into_owned())
}
