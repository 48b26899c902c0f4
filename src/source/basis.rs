//! Whether a source states something, or a reader concluded it.

use crate::code::codes;

codes! {
    /// Whether a source states something, or a reader concluded it.
    ///
    /// ```
    /// use efro_gti::Citation;
    /// use efro_gti::source::{Basis, Source};
    ///
    /// let stated = Citation::paragraph(Source::ERDF_REGULATION, "8", "2");
    /// assert_eq!(stated.basis(), Basis::Stated);
    /// assert_eq!(stated.inference().basis(), Basis::Inference);
    /// ```
    pub enum Basis("geen grond van een bewering", "not the basis of a statement") {
        /// The source says so.
        Stated = "stated", nl "vermeld", en "stated";
        /// The source does not spell it out: it is how a reader understands the passage.
        Inference = "inference", nl "gevolgtrekking", en "inference", also "reading", "lezing";
    }
}
