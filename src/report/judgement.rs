//! The judgement of an assessor on an answer.

use alloc::string::String;

use jiff::civil::Date;

use crate::code::codes;
use crate::document::date::in_words;
use crate::document::object;
use crate::parse::quoted;
use crate::text::{Language, displayed_in_english, say};

object! {
    /// ```
    /// use efro_gti::Proposal;
    /// use efro_gti::report::JudgementVerdict;
    ///
    /// # #[cfg(feature = "serde")] {
    /// let proposal = Proposal::from_json(
    ///     r#"{ "urban_angle": { "answer": "Nowhere are streets as dense as here.", "judgements": [
    ///            { "verdict": "convincing", "by": "The jury", "on": "2024-01-18",
    ///              "reason": "Clear figures." } ] } }"#,
    /// )?;
    /// let report = proposal.assess();
    /// let outcome = report.outcomes_of("urban-angle").next().expect("one answer");
    /// let [judgement] = outcome.judgements() else { panic!("one judgement") };
    /// assert_eq!(judgement.verdict, JudgementVerdict::Convincing);
    /// assert_eq!(judgement.by, "The jury");
    /// # }
    /// # Ok::<(), efro_gti::DocumentError>(())
    /// ```
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Judgement: "The judgement of an assessor on an answer. The crate records it and never judges an \
        answer itself." {
        /// Whether the answer convinces.
        pub required verdict: JudgementVerdict,
        /// The name of the assessor, cut after 60 characters.
        pub required by: String,
        /// The date of the judgement.
        pub required on: Date as crate::document::date::DateText,
        /// The assessor's explanation, cut after 60 characters.
        pub required reason: String,
    }
}

impl Judgement {
    /// Returns the judgement in words, such as `convincing according to "The jury", 18 January 2024: "Clear
    /// figures."`.
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
    /// Whether an answer convinces its assessor.
    pub enum JudgementVerdict("geen oordeel van een beoordelaar", "not an assessor's verdict") {
        /// The answer convinces the assessor.
        Convincing = "convincing", nl "overtuigend", en "convincing";
        /// The answer does not convince the assessor.
        NotConvincing = "not-convincing", nl "niet overtuigend", en "not convincing";
    }
}
