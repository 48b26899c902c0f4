//! What a reader found of an answer.

use alloc::string::String;

use jiff::civil::Date;

use crate::code::codes;
use crate::document::date::in_words;
use crate::document::object;
use crate::parse::quoted;
use crate::text::{Language, displayed_in_english, say};

object! {
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Judgement: "What a reader found of an answer, which no program can say." {
        /// Whether the answer convinces.
        pub required verdict: JudgementVerdict,
        /// Who read it, cut after sixty characters.
        pub required by: String,
        /// When.
        pub required on: Date as crate::document::date::DateText,
        /// Why, in the words of the reader, cut after sixty characters.
        pub required reason: String,
    }
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
