//! What separates the cells of a file.

use crate::code::codes;

codes! {
    /// What separates the cells of a CSV file.
    #[non_exhaustive]
    pub enum Separator("geen scheidingsteken", "not a separator") {
        /// A comma.
        Comma = "comma", nl "komma's", en "commas";
        /// A semicolon, as spreadsheets write where the comma is the decimal mark.
        Semicolon = "semicolon", nl "puntkomma's", en "semicolons";
        /// A tab.
        Tab = "tab", nl "tabs", en "tabs";
    }
}

impl Separator {
    /// Returns the character as a byte.
    pub(super) const fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
        }
    }
}
