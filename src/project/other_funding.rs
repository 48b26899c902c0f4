//! Money of other European programmes in a project.

use alloc::string::String;

use super::fields::form;

form! {
    /// ```
    /// use efro_gti::Proposal;
    /// use efro_gti::project::OtherFunding;
    ///
    /// let mut horizon = OtherFunding::default();
    /// horizon.programme = Some("Horizon Europe".into());
    /// horizon.same_expenditure = Some(true);
    /// let mut proposal = Proposal::default();
    /// proposal.other_european_funding = Some(vec![horizon]);
    ///
    /// let report = proposal.assess();
    /// let outcome = report.outcomes_of("double-funding").next().expect("one for each programme");
    /// assert_eq!(outcome.place().as_str(), "/other_european_funding/0");
    /// assert_eq!(outcome.code(), Some("double-funding"));
    /// ```
    pub struct OtherFunding in "/other_european_funding/0": "Another European programme that pays for the project." {
        programme: Option<String>, "Programma" / "Programme",
            "Het programma, zoals Horizon Europa." / "The programme, such as Horizon Europe.";
        same_expenditure: Option<bool>, "Voor dezelfde uitgaven?" / "For the same expenditure?",
            "Of dat programma uitgaven betaalt die ook hier worden ingediend."
            / "Whether that programme pays expenditure that is declared here, too.";
    }
}
