//! What the strategy says that a record is.

use crate::code::codes;

codes! {
    /// What the strategy says that a record is: a fact, a plan, a study or an aim.
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
        /// It is so: found, done, or laid down as a rule.
        Fact = "fact", nl "feit", en "fact";
        /// The city does it, or has decided to.
        Plan = "plan", nl "plan", en "plan";
        /// It is being studied.
        Study = "study", nl "onderzoek", en "study";
        /// It is wanted or expected, and not decided.
        Aim = "aim", nl "streven", en "aim";
    }
}
