//! Why there is no one amount, in words.

use alloc::string::String;

use crate::rules::Base;
use crate::text::{Language, say};

/// Why there is no one amount for something.
#[derive(Clone, Copy, Debug)]
pub(crate) enum NoAmount {
    NotStated,
    Ambiguous,
    Negative,
    OutOfRange,
}

impl NoAmount {
    /// Returns the words; `of` is what the amount is for, where that is known.
    pub(crate) fn text(self, of: Option<Base>, language: Language) -> String {
        let of = of.map(|of| of.text(language));
        let of = of.map(|of| say!(language, " voor {of}", " for {of}")).unwrap_or_default();
        match self {
            Self::NotStated => say!(language, "geen bedrag{of}", "no figure{of}"),
            Self::Ambiguous => {
                say!(language, "meer dan één bedrag{of}", "more than one figure{of}")
            }
            Self::Negative => say!(
                language,
                "het bedrag{of} dat uit de andere volgt, is negatief",
                "the figure{of} that follows from the others is negative"
            ),
            Self::OutOfRange => {
                say!(language, "het bedrag{of} is te groot", "the figure{of} is too large")
            }
        }
    }
}
