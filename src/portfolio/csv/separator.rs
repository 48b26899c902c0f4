//! What separates the cells of a file.

use crate::text::displayed_in_english;
use crate::worded::{in_words, worded};

worded! {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Separator: "What separates the cells of a CSV file." {
        /// A comma.
        Comma nl "komma's", en "commas";
        /// A semicolon, as spreadsheets write where the comma is the decimal mark.
        Semicolon nl "puntkomma's", en "semicolons";
        /// A tab.
        Tab nl "tabs", en "tabs";
    }
}

displayed_in_english!(Separator);
in_words!(Separator);

impl Separator {
    pub(super) const ALL: [Self; 3] = [Self::Comma, Self::Semicolon, Self::Tab];

    /// Returns the character as a byte.
    pub(super) const fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
        }
    }
}
