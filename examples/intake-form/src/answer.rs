//! A report as the page shows it: every word in the language of the page, every outcome at its field.

use efro_gti::{Language, Outcome, Proposal, Report};
use efro_gti::report::{Conclusion, Judgement, Problem, Reason};
use serde::Serialize;

use crate::field::name;
use crate::form::FORM;
use crate::opened::in_words;
use crate::tone::Tone;

#[derive(Serialize)]
pub struct Answer {
    tone: Tone,
    conclusion: &'static str,
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
    /// The judgement of a reader on an answer, or that it is awaited.
    #[serde(skip_serializing_if = "Option::is_none")]
    judgement: Option<String>,
    /// Whether a reader has still to judge it.
    to_judge: bool,
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
        let (tone, conclusion) = conclusion(&report);
        Ok(Self {
            tone,
            conclusion: conclusion.text(language),
            checks: report.outcomes().iter().map(|one| Check::of(one, language)).collect(),
            out_of_scope: report.out_of_scope().iter().map(|one| one.text(language)).collect(),
        })
    }
}

/// The conclusion to show. A proposal whose only errors are unanswered questions fails when it is
/// submitted; while it is being filled in, it is incomplete.
fn conclusion(report: &Report) -> (Tone, Conclusion) {
    let worst = report.outcomes().iter().map(Tone::of).min();
    match report.conclusion() {
        Conclusion::Passed => (Tone::Passed, Conclusion::Passed),
        Conclusion::Failed if worst == Some(Tone::Error) => {
            (Tone::Error, Conclusion::Failed)
        }
        Conclusion::Failed | Conclusion::Incomplete => (Tone::Missing, Conclusion::Incomplete),
    }
}

impl Check {
    fn of(outcome: &Outcome, language: Language) -> Self {
        let at = outcome.place();
        let judgement = outcome.judgement();
        Self {
            tone: Tone::of(outcome),
            title: outcome.title().text(language).into(),
            at: at.to_string(),
            field: field(at.as_str(), language),
            says: says(outcome, language),
            judgement: judgement.map(|one| one.text(language)),
            to_judge: matches!(judgement, Some(Judgement::Awaited {})),
            source: outcome.citation().text(language),
            note: outcome.note().map(|one| one.text(language).into()),
        }
    }
}

/// What to say of an outcome. Under a field, what is asked for need not be called "not filled in", and
/// another field has a name, where the crate knows its place only.
fn says(outcome: &Outcome, language: Language) -> String {
    if let Some(finding) = outcome.finding() {
        return match &finding.problem {
            Problem::Unanswered { asked } => asked.text(language).into(),
            problem => problem.text(language),
        };
    }
    match (outcome.reason(), language) {
        (Some(Reason::FieldMissing { asked }), _) => asked.text(language).into(),
        (Some(Reason::DependsOn { value }), Language::Dutch) => {
            format!("wacht op “{}”", field(value.as_str(), language))
        }
        (Some(Reason::DependsOn { value }), Language::English) => {
            format!("waits for “{}”", field(value.as_str(), language))
        }
        (Some(reason), _) => reason.text(language),
        (None, _) => String::new(),
    }
}

/// The name of the field at a place; of a place without one, the place.
fn field(place: &str, language: Language) -> String {
    name(&FORM, place, language).unwrap_or_else(|| place.into())
}
