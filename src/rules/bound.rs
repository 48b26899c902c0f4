//! Which way a share binds.

use crate::code::codes;

codes! {
    /// Whether a share is a minimum, a maximum, or both.
    pub enum Bound("geen grens", "not a bound") {
        /// The share or more.
        AtLeast = "at-least", nl "ten minste", en "at least";
        /// The share or less.
        AtMost = "at-most", nl "ten hoogste", en "at most";
        /// The share, down or up to the whole cent.
        Exactly = "exactly", nl "precies", en "exactly";
    }
}

impl Bound {
    /// The bound as a sign, before a share: `≥`, `≤` or `=`.
    pub const fn sign(self) -> char {
        match self {
            Self::AtLeast => '≥',
            Self::AtMost => '≤',
            Self::Exactly => '=',
        }
    }
}
