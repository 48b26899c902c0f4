//! What cannot be said exactly.

use crate::text::{Language, displayed_in_english};

/// The shares are too fine, or too many depend on each other, to compare the rules exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub struct UndecidedError;

impl UndecidedError {
    /// The message.
    pub const fn text(self, language: Language) -> &'static str {
        match language {
            Language::Dutch => {
                "de percentages hebben te veel decimalen, of te veel regels hangen van elkaar af, \
                 om de regels exact te vergelijken"
            }
            Language::English => {
                "the shares are too fine, or too many rules depend on each other, to compare them \
                 exactly"
            }
        }
    }
}

displayed_in_english!(UndecidedError);
