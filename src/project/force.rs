//! How binding a condition is.

use crate::code::codes;
use crate::rules::Severity;

codes! {
    /// How binding a [`Condition`](super::Condition) is, by the words of its source. It decides the severity of a
    /// failure, unless a [`Call`](super::Call) sets the condition or a value cannot be read: then it is an error.
    ///
    /// ```
    /// use efro_gti::project::{Condition, Force};
    /// use efro_gti::rules::Severity;
    ///
    /// // The conditions that a project must meet, by the words of the law or the strategy.
    /// let mut required = Condition::all().filter(|one| one.force() == Force::Required);
    /// assert!(required.any(|one| one.id() == "double-funding"));
    /// assert_eq!(Force::Required.severity(), Severity::Error);
    /// // A call sets the condition of no other European funding, so a failure is then an error.
    /// let other = Condition::get("other-european-funding").expect("a condition");
    /// assert_eq!((other.force(), other.force().severity()), (Force::EveryCall, Severity::Warning));
    /// ```
    #[non_exhaustive]
    pub enum Force("geen graad van verplichting", "not a degree of obligation") {
        /// A *must* of the law or the strategy, which CPR art. 29(4) makes binding: an error.
        Required = "required", nl "verplicht", en "required";
        /// Important or expected according to the strategy: a warning.
        Expected = "expected", nl "belangrijk of verwacht", en "important or expected";
        /// Preferred by the strategy: information.
        Preferred = "preferred", nl "bij voorkeur", en "preferred";
        /// Stated for every call on the public pages of the programme: a warning, and an error under a
        /// call that sets it.
        EveryCall = "every-call", nl "voorwaarde van elke oproep", en "condition of every call";
        /// Set by some calls only: an error under such a call, and otherwise not applicable.
        SomeCalls = "some-calls", nl "voorwaarde van sommige oproepen", en "condition of some calls";
        /// Required by no text, but needed to check a proposal, such as sums that agree: an error.
        Consistency = "consistency", nl "nodig voor de toetsing", en "needed for the assessment";
        /// Forbidden by no text, but probably a mistake: a warning.
        Plausibility = "plausibility", nl "wellicht een vergissing", en "probably a mistake";
        /// Useful for a reader to know: information.
        Remark = "remark", nl "opmerking", en "remark";
    }
}

impl Force {
    /// Returns the severity of a failure without a call. Under a [`Call`](super::Call) that sets the condition, it is
    /// always an error.
    pub const fn severity(self) -> Severity {
        match self {
            Self::Required | Self::SomeCalls | Self::Consistency => Severity::Error,
            Self::Expected | Self::EveryCall | Self::Plausibility => Severity::Warning,
            Self::Preferred | Self::Remark => Severity::Info,
        }
    }
}
