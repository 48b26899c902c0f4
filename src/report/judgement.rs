//! What a reader found of an answer.

use alloc::string::String;

use jiff::civil::Date;

use crate::code::codes;
use crate::document::date::in_words;
use crate::parse::quoted;
use crate::text::{Language, displayed_in_english, say};

/// What a reader found of an answer, which no program can say.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Judgement {
    /// Whether the answer convinces.
    pub verdict: JudgementVerdict,
    /// Who read it, cut after sixty characters.
    pub by: String,
    /// When.
    #[cfg_attr(feature = "serde", serde(with = "crate::document::date"))]
    #[cfg_attr(feature = "schemars", schemars(schema_with = "crate::document::date::schema"))]
    pub on: Date,
    /// Why, in the words of the reader, cut after sixty characters.
    pub reason: String,
}

impl Judgement {
    /// Returns the judgement in words.
    pub fn text(&self, language: Language) -> String {
        let Self { verdict, by, on, reason } = self;
        let (verdict, by, on) = (verdict.text(language), quoted(by), in_words(*on, language));
        let reason = quoted(reason);
        say!(
            language,
            "{verdict} volgens {by}, {on}: {reason}",
            "{verdict} according to {by}, {on}: {reason}"
        )
    }
}

displayed_in_english!(Judgement);

codes! {
    /// Whether an answer convinces its reader.
    pub enum JudgementVerdict("geen oordeel van een beoordelaar", "not a reader's verdict") {
        /// It does.
        Convincing = "convincing", nl "overtuigend", en "convincing";
        /// It does not.
        NotConvincing = "not-convincing", nl "niet overtuigend", en "not convincing";
    }
}
