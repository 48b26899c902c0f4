//! What to say of a field that a document does not have.

use alloc::string::String;

use crate::nearest::nearest;
use crate::parse::{alternatives, quoted};
use crate::text::{Language, say};

/// Names the nearest field, or else those that are accepted, at most a dozen.
pub(super) fn unknown_field(language: Language, name: &str, accepted: &[&'static str]) -> String {
    let unknown = quoted(name);
    let names = accepted.iter().copied();
    if let Some(nearest) = nearest(name, names.clone()) {
        let nearest = quoted(nearest);
        return say!(
            language,
            "onbekend veld {unknown}: bedoelt u {nearest}?",
            "unknown field {unknown}: did you mean {nearest}?"
        );
    }
    let names = alternatives(names, language);
    say!(
        language,
        "onbekend veld {unknown}: verwacht {names}",
        "unknown field {unknown}: expected {names}"
    )
}
