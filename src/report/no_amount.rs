//! Why there is no one amount, in words.

use alloc::format;
use alloc::string::String;

use crate::rules::Base;
use crate::text::Language;

/// Why there is no one amount for something.
#[derive(Clone, Copy, Debug)]
pub(crate) enum NoAmount {
    NotStated,
    Ambiguous,
    OutOfRange,
}

impl NoAmount {
    /// The words; `of` is what the amount is for, where that is known.
    pub(crate) fn text(self, of: Option<Base>, language: Language) -> String {
        let of = match (of, language) {
            (None, _) => String::new(),
            (Some(of), Language::Dutch) => format!(" voor {}", of.text(language)),
            (Some(of), Language::English) => format!(" for {}", of.text(language)),
        };
        match (self, language) {
            (Self::NotStated, Language::Dutch) => format!("geen bedrag{of}"),
            (Self::NotStated, Language::English) => format!("no figure{of}"),
            (Self::Ambiguous, Language::Dutch) => format!("meer dan één bedrag{of}"),
            (Self::Ambiguous, Language::English) => format!("more than one figure{of}"),
            (Self::OutOfRange, Language::Dutch) => format!("het bedrag{of} is te groot"),
            (Self::OutOfRange, Language::English) => format!("the figure{of} is too large"),
        }
    }
}
