//! The level at which a rule is tested.

use crate::code::codes;

codes! {
    /// The level at which the source tests a rule: the programme or the Member State.
    #[non_exhaustive]
    pub enum TestLevel("geen niveau", "not a level") {
        /// All programmes of the Member State together. One programme shows only its own part.
        MemberState = "member-state", nl "lidstaat", en "Member State";
        /// The programme by itself.
        Programme = "programme", nl "programma", en "programme";
    }
}
