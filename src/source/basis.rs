//! Whether a passage states a matter, or the matter was inferred.

use crate::code::codes;

codes! {
    /// Whether the cited passage states the matter that it is cited for, or the matter was inferred from it.
    ///
    /// ```
    /// use efro_gti::Citation;
    /// use efro_gti::source::{Basis, Source};
    ///
    /// let stated = Citation::paragraph(Source::ERDF_REGULATION, "8", "2");
    /// assert_eq!(stated.basis(), Basis::Stated);
    /// assert_eq!(stated.inference().basis(), Basis::Inference);
    /// ```
    pub enum Basis("geen grond voor een bewering", "not the basis of a statement") {
        /// The passage states it.
        Stated = "stated", nl "vermeld", en "stated";
        /// The passage does not state it; it is an interpretation of the passage.
        Inference = "inference", nl "gevolgtrekking", en "inference", also "reading", "lezing";
    }
}
