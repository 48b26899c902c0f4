//! An answer in words, and what assessors found of it.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;

use super::Entry;
use super::fields::{FieldKind, FieldType, Form, form};
use crate::report::JudgementVerdict;
use crate::text::says_something;

form! {
    /// In JSON the answer alone, or an object with the judgements of its assessors.
    ///
    /// ```
    /// use efro_gti::Proposal;
    /// use efro_gti::project::Answer;
    ///
    /// let mut proposal = Proposal::default();
    /// let state = |proposal: &Proposal| {
    ///     let report = proposal.assess();
    ///     report.outcomes_of("urban-angle").next().map(|one| one.state().map(|one| one.to_string()))
    /// };
    /// assert_eq!(state(&proposal), Some(Some("missing".into())));
    /// proposal.urban_angle = Answer::from("Nowhere are streets as dense as here.");
    /// assert_eq!(state(&proposal), Some(Some("waiting for an assessor".into())));
    /// ```
    pub struct Answer as Statement in "": "An answer in words, and what assessors found of it." {
        answer: Option<String>, "Antwoord" / "Answer", "De motivering, in eigen woorden." / "The reasons, in the applicant's own words.";
        judgements: Vec<JudgementEntry>, by Assessor, "Oordelen" / "Judgements",
            "De oordelen van beoordelaars over het antwoord." / "The judgements of assessors on the answer.";
    }
}

impl Answer {
    /// Whether the applicant answers in words.
    pub(super) fn is_stated(&self) -> bool {
        self.answer.as_deref().is_some_and(says_something)
    }
}

impl From<&str> for Answer {
    fn from(answer: &str) -> Self {
        Self { answer: Some(answer.into()), ..Self::default() }
    }
}

/// An answer to each principle, by its id.
impl FieldType for BTreeMap<String, Answer> {
    const KIND: FieldKind = FieldKind::ByPrinciple(Answer::FIELDS);
    #[cfg(feature = "schemars")]
    type Schema = ByPrinciple;
}

/// The schema of answers by principle.
#[cfg(feature = "schemars")]
pub(crate) struct ByPrinciple;

#[cfg(feature = "schemars")]
crate::document::schema::schema!(ByPrinciple, "ByPrinciple", |generator| {
    schemars::json_schema!({
        "type": "object",
        "propertyNames": { "description": "The id of a principle, such as ghent-1." },
        "additionalProperties": generator.subschema_for::<Answer>(),
    })
});

form! {
    /// It counts as a [`Judgement`](crate::report::Judgement) once all of it is filled in and its date is neither before the
    /// application nor after the period of eligibility. Until then the condition `judgements` reports what is missing or
    /// wrong, and the answer waits for it.
    ///
    /// ```
    /// use efro_gti::Proposal;
    /// use efro_gti::project::{Entry, JudgementEntry};
    /// use efro_gti::report::{JudgementVerdict, Verdict};
    ///
    /// let mut judgement = JudgementEntry::default();
    /// judgement.verdict = JudgementVerdict::Convincing.into();
    /// judgement.by = Some("The jury".into());
    /// judgement.on = Entry::parse("2024-01-18");
    /// let mut proposal = Proposal::default();
    /// proposal.urban_angle = "Nowhere are streets as dense as here.".into();
    /// proposal.urban_angle.judgements.push(judgement);
    ///
    /// let report = proposal.assess();
    /// let missing = report.outcomes_of("judgements").next().expect("one judgement");
    /// assert_eq!(missing.place().as_str(), "/urban_angle/judgements/0/reason");
    ///
    /// proposal.urban_angle.judgements[0].reason = Some("Clear figures.".into());
    /// let report = proposal.assess();
    /// let judged = report.outcomes_of("urban-angle").next().expect("one answer");
    /// assert_eq!(judged.verdict(), Verdict::Passed);
    /// ```
    pub struct JudgementEntry in "/judgements/0": "What an assessor found of an answer, as it is filled in." {
        verdict: Entry<JudgementVerdict>, by Assessor, "Conclusie" / "Verdict",
            "Of het antwoord overtuigt." / "Whether the answer convinces.";
        by: Option<String>, by Assessor, "Beoordelaar" / "Assessor",
            "Wie het antwoord beoordeelde." / "Who judged the answer.";
        on: Entry<Date>, by Assessor, "Datum" / "Date", "Wanneer het oordeel is gegeven." / "When the \
         judgement was given.";
        reason: Option<String>, by Assessor, "Reden" / "Reason",
            "Waarom, in de woorden van de beoordelaar."
            / "Why, in the words of the assessor.";
    }
}
