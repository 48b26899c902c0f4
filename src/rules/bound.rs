//! Whether a share is a minimum, a maximum or exact.

use crate::code::codes;

codes! {
    /// Whether a share is a minimum, a maximum or exact.
    pub enum Bound("geen grens", "not a bound") {
        /// The share or more.
        AtLeast = "at-least", nl "ten minste", en "at least";
        /// The share or less.
        AtMost = "at-most", nl "ten hoogste", en "at most";
        /// The share, rounded down or up to the cent.
        Exactly = "exactly", nl "precies", en "exactly";
    }
}

impl Bound {
    /// Returns the bound as a sign: `≥`, `≤` or `=`.
    pub const fn sign(self) -> char {
        match self {
            Self::AtLeast => '≥',
            Self::AtMost => '≤',
            Self::Exactly => '=',
        }
    }
}
