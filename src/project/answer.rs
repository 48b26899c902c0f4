//! An answer to a principle, and what readers found of it.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;

use super::Entry;
use super::fields::{FieldKind, FieldType, Form, form};
use crate::report::JudgementVerdict;
use crate::text::says_something;

form! {
    /// In JSON the answer alone, or an object.
    ///
    /// ```
    /// use efro_gti::{City, Proposal};
    /// use efro_gti::project::Answer;
    ///
    /// let mut proposal = Proposal::default();
    /// for principle in City::Ghent.strategy().principles {
    ///     proposal.principles.insert(principle.id.into(), "How we meet it.".into());
    /// }
    /// let mut both = Answer::from("Young and old.");
    /// both.preferred = Some("Residents choose the trees.".into());
    /// proposal.principles.insert("ghent-3".into(), both);
    /// ```
    pub struct Answer: "How a project meets a principle." {
        answer: Option<String>, "Antwoord" / "Answer", "Het antwoord." / "The answer.";
        preferred: Option<String>, "Bij voorkeur" / "Preferably",
            "Het antwoord op wat het principe alleen bij voorkeur vraagt, als het ook iets eist."
            / "The answer to what the principle only prefers, where it also requires something.";
        judgements: Vec<JudgementEntry>, by UrbanAuthority, "Oordelen" / "Judgements",
            "Wat beoordelaars ervan vonden." / "What readers found of it.";
    }
}

impl Answer {
    /// Whether there is anything in it.
    pub(super) fn is_filled_in(&self) -> bool {
        let texts = [self.answer.as_deref(), self.preferred.as_deref()];
        texts.into_iter().flatten().any(says_something) || !self.judgements.is_empty()
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
    /// It counts as a [`Judgement`](crate::report::Judgement) once it has a verdict, a reader and a date;
    /// until then the note of the outcome says so.
    pub struct JudgementEntry: "What a reader found of an answer, as it is filled in." {
        verdict: Entry<JudgementVerdict>, by UrbanAuthority, "Besluit" / "Verdict",
            "Of het antwoord overtuigt." / "Whether the answer convinces.";
        by: Option<String>, by UrbanAuthority, "Beoordelaar" / "Reader",
            "Wie het las." / "Who read it.";
        on: Entry<Date>, by UrbanAuthority, "Datum" / "Date", "Wanneer." / "When.";
        reason: Option<String>, by UrbanAuthority, "Reden" / "Reason",
            "Waarom, in de woorden van de beoordelaar; niet verplicht."
            / "Why, in the words of the reader; not required.";
    }
}
