//! How an outcome is shown next to a field of a form that is being filled in.

use efro_gti::report::{State, Verdict, WaitingFor};
use efro_gti::rules::Severity;
use efro_gti::{Language, Outcome};
use serde::Serialize;

/// The verdict on an outcome, as an applicant sees it: problems are kept apart from fields that are still
/// empty. In the order of the page, the most pressing first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tone {
    Error,
    Warning,
    Info,
    /// To be filled in.
    Missing,
    /// Depends on another field that is missing or wrong, or on something that is not known.
    Waiting,
    /// Filled in, and for an assessor to judge.
    ToJudge,
    Passed,
    NotApplicable,
}

impl Tone {
    pub const ALL: [Self; 8] = [
        Self::Error,
        Self::Warning,
        Self::Info,
        Self::Missing,
        Self::Waiting,
        Self::ToJudge,
        Self::Passed,
        Self::NotApplicable,
    ];

    pub fn of(outcome: &Outcome) -> Self {
        match (outcome.verdict(), outcome.state(), outcome.severity()) {
            (Verdict::Passed, ..) => Self::Passed,
            (Verdict::NotApplicable, ..) => Self::NotApplicable,
            // An error when the proposal is submitted; here the applicant may still get to it.
            (_, Some(State::Missing), _) => Self::Missing,
            (_, Some(State::Waiting(WaitingFor::Assessor)), _) => Self::ToJudge,
            (Verdict::Failed, _, Some(Severity::Error)) => Self::Error,
            (Verdict::Failed, _, Some(Severity::Warning)) => Self::Warning,
            (Verdict::Failed, _, Some(Severity::Info)) => Self::Info,
            _ => Self::Waiting,
        }
    }

    pub fn code(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Info => "info",
            Self::Missing => "missing",
            Self::Waiting => "waiting",
            Self::ToJudge => "to-judge",
            Self::Passed => "passed",
            Self::NotApplicable => "not-applicable",
        }
    }

    pub fn text(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Error, _) => Severity::Error.text(language),
            (Self::Warning, _) => Severity::Warning.text(language),
            (Self::Info, _) => Severity::Info.text(language),
            (Self::Missing, Language::Dutch) => "in te vullen",
            (Self::Missing, Language::English) => "to fill in",
            (Self::Waiting, Language::Dutch) => "in afwachting",
            (Self::Waiting, Language::English) => "waiting",
            (Self::ToJudge, Language::Dutch) => "te beoordelen",
            (Self::ToJudge, Language::English) => "for an assessor to judge",
            (Self::Passed, _) => Verdict::Passed.text(language),
            (Self::NotApplicable, _) => Verdict::NotApplicable.text(language),
        }
    }
}
