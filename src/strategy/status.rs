//! The status of a record.

use crate::code::codes;

codes! {
    /// Whether the strategy presents a record as a fact, a plan, a study or an aim.
    ///
    /// ```
    /// use efro_gti::City;
    /// use efro_gti::strategy::Status;
    ///
    /// let opportunities = City::Antwerp.strategy().opportunities.iter();
    /// let studies = opportunities.filter(|one| one.status == Status::Study);
    /// assert!(studies.count() > 0);
    /// ```
    pub enum Status("geen status van een tekst", "not the status of a text") {
        /// A finding, something that was done, or a rule.
        Fact = "fact", nl "feit", en "fact";
        /// Something that the city does or has decided to do.
        Plan = "plan", nl "plan", en "plan";
        /// Something that is being studied.
        Study = "study", nl "onderzoek", en "study";
        /// Something that is wanted or expected, but not decided.
        Aim = "aim", nl "streven", en "aim";
    }
}
