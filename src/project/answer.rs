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
    /// use efro_gti::project::{Answer, JudgementEntry};
    ///
    /// let mut proposal = Proposal::default();
    /// proposal.urban_angle = "Nowhere are streets as dense as here.".into();
    /// proposal.principles.insert("ghent-1".into(), Answer::from("Four thousand people live nearby."));
    /// // An assessor who has not given a verdict yet.
    /// proposal.urban_angle.judgements.push(JudgementEntry::default());
    /// ```
    pub struct Answer as Statement in "": "An answer in words, and what assessors found of it." {
        answer: Option<String>, "Antwoord" / "Answer", "Het antwoord." / "The answer.";
        judgements: Vec<JudgementEntry>, by UrbanAuthority, "Oordelen" / "Judgements",
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
    type Schema = Self;
}

form! {
    /// It counts as a [`Judgement`](crate::report::Judgement) once all of it is filled in; until then
    /// the condition `judgements` reports what is missing.
    pub struct JudgementEntry in "/judgements/0": "What an assessor found of an answer, as it is filled in." {
        verdict: Entry<JudgementVerdict>, by UrbanAuthority, "Conclusie" / "Verdict",
            "Of het antwoord overtuigt." / "Whether the answer convinces.";
        by: Option<String>, by UrbanAuthority, "Beoordelaar" / "Assessor",
            "Wie het antwoord beoordeelde." / "Who judged the answer.";
        on: Entry<Date>, by UrbanAuthority, "Datum" / "Date", "Wanneer het oordeel is gegeven." / "When the \
         judgement was given.";
        reason: Option<String>, by UrbanAuthority, "Reden" / "Reason",
            "Waarom, in de woorden van de beoordelaar."
            / "Why, in the words of the assessor.";
    }
}
