//! Kinds of values and wholes: arguments of [`ProblemKind`](super::ProblemKind).

use alloc::string::String;

use crate::parse::shown;
use crate::text::{Language, say};
use crate::worded::in_words;

/// The kind of a value in a document: null, a Boolean, number, string, array or object.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ValueKind {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A number, with its digits as written, cut after 60 characters.
    Number(String),
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
    /// A value that is nested more deeply than any value in a document of this crate. Its contents are not
    /// read.
    Nested,
}

impl ValueKind {
    /// Returns the kind in words, with the digits for a number.
    pub fn text(&self, language: Language) -> String {
        match self {
            Self::Null => say!(language, "null", "null"),
            Self::Boolean(value) => say!(language, "{value}", "{value}"),
            Self::Number(digits) => {
                let digits = shown(digits);
                say!(language, "het getal {digits}", "the number {digits}")
            }
            Self::String => say!(language, "een tekst", "a string"),
            Self::Array => say!(language, "een lijst", "an array"),
            Self::Object => say!(language, "een object", "an object"),
            Self::Nested => {
                say!(language, "een te diep geneste waarde", "a value that is nested too deeply")
            }
        }
    }
}

/// The kind of value that was expected at a place in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpectedKind {
    /// A string.
    String,
    /// `true` or `false`.
    Boolean,
    /// An array.
    Array,
    /// An object.
    Object,
    /// An object with a text in Dutch (`nl`), in English (`en`) or in both.
    Text,
    /// An amount in euros, as a string.
    Amount,
    /// A share, as a string.
    Share,
    /// A date, as a string.
    Date,
    /// A decimal number, as a string.
    Number,
    /// A whole number.
    WholeNumber,
    /// A whole number within the range of the field, where one that is outside it was given.
    WholeNumberInRange,
}

impl ExpectedKind {
    /// Returns the kind in words, with an example if the form is not obvious.
    pub const fn text(self, language: Language) -> &'static str {
        let (nl, en) = match self {
            Self::String => ("een tekst", "a string"),
            Self::Boolean => {
                ("ja of nee, geschreven als true of false", "yes or no, written as true or false")
            }
            Self::Array => ("een lijst", "an array"),
            Self::Object => ("een object", "an object"),
            Self::Text => {
                ("een tekst in \"nl\", \"en\" of beide", "a text in \"nl\", \"en\" or both")
            }
            Self::Amount => (
                "het bedrag als tekst, zoals \"1234.56\"",
                "the amount as a string, such as \"1234.56\"",
            ),
            Self::Share => {
                ("het aandeel als tekst, zoals \"8%\"", "the share as a string, such as \"8%\"")
            }
            Self::Date => (
                "de datum als tekst, zoals \"2024-10-01\"",
                "the date as a string, such as \"2024-10-01\"",
            ),
            Self::Number => {
                ("het getal als tekst, zoals \"1.5\"", "the number as a string, such as \"1.5\"")
            }
            Self::WholeNumber => ("een geheel getal", "a whole number"),
            Self::WholeNumberInRange => (
                "een geheel getal binnen het bereik van dit veld",
                "a whole number within the range of this field",
            ),
        };
        language.pick(nl, en)
    }
}

/// The whole that an amount is a part of, and may not exceed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Whole {
    /// The total cost; the ERDF contribution is a part of it.
    TotalCost,
    /// The allocation of a priority; its technical assistance is a part of it.
    Allocation,
}

impl Whole {
    /// Returns the whole in words.
    pub const fn text(self, language: Language) -> &'static str {
        let (nl, en) = match self {
            Self::TotalCost => ("de totale kosten", "the total cost"),
            Self::Allocation => {
                ("de toewijzing van de prioriteit", "the allocation of the priority")
            }
        };
        language.pick(nl, en)
    }
}

in_words!(ValueKind, ExpectedKind, Whole);
