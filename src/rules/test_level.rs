//! At which level a rule is tested.

use crate::code::codes;

codes! {
    /// The level at which a rule is tested by its source.
    #[non_exhaustive]
    pub enum TestLevel("geen niveau", "not a level") {
        /// All programmes of the Member State together; one programme shows only its part.
        MemberState = "member-state", nl "lidstaat", en "Member State";
        /// The programme.
        Programme = "programme", nl "programma", en "programme";
    }
}
