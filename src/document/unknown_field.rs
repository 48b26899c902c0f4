//! The message for a field that a document does not have.

use alloc::string::String;

use crate::nearest::nearest;
use crate::parse::{alternatives, quoted};
use crate::text::{Language, say};

/// Names the nearest field or, if none is near, the accepted ones, at most twelve.
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
    if accepted.is_empty() {
        return say!(
            language,
            "onbekend veld {unknown}: hier wordt geen ander veld verwacht",
            "unknown field {unknown}: expected no other field here"
        );
    }
    let names = alternatives(names, language);
    say!(
        language,
        "onbekend veld {unknown}: verwacht {names}",
        "unknown field {unknown}: expected {names}"
    )
}
