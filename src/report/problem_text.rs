//! The words of those problems for which a sentence with arguments is not enough.
#![expect(
    clippy::ref_option,
    clippy::trivially_copy_pass_by_ref,
    reason = "a row passes its arguments by reference"
)]

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::{Expected, TargetBound};
use crate::money::Euro;
use crate::parse::{alternatives, quoted, shown};
use crate::rules::Slice;
use crate::text::{Language, say};
use crate::worded::InWords;

/// If there are names, one of them was expected.
pub(super) fn unreadable(
    language: Language,
    value: &str,
    expected: &Expected,
    accepted: &[Cow<'static, str>],
    names_nl: &[Cow<'static, str>],
    _: &[Cow<'static, str>],
) -> String {
    let names = match language {
        Language::Dutch if !names_nl.is_empty() => names_nl,
        Language::Dutch | Language::English => accepted,
    };
    let value = quoted(value);
    let expected = match names {
        [] => expected.text(language).into(),
        names => alternatives(names.iter().map(|name| &**name), language),
    };
    say!(
        language,
        "{value} is niet te lezen: verwacht {expected}",
        "{value} cannot be read: expected {expected}"
    )
}

pub(super) fn amount_differs(
    language: Language,
    slice: &Slice,
    amount: &Euro,
    expected: &Option<Euro>,
    from: &Vec<Slice>,
) -> String {
    let (slice, amount) = (slice.text(language), amount.text(language));
    let from = from.in_words(language);
    let expected = match expected {
        Some(expected) => expected.text(language),
        None => say!(language, "een ander bedrag", "another amount"),
    };
    say!(
        language,
        "{slice}: {amount} stemt niet overeen met {from}, waaruit {expected} volgt",
        "{slice}: {amount} does not agree with {from}, from which {expected} follows"
    )
}

/// Unlike a code, a number is not in quotes.
pub(super) fn target_too_low(language: Language, value: &str, required: &TargetBound) -> String {
    let (value, required) = (shown(value), required.text(language));
    say!(language, "{value}: verwacht {required}", "{value}: expected {required}")
}

pub(super) fn funded_twice(language: Language, programme: &Option<String>) -> String {
    let programme = name_of(programme, language);
    say!(
        language,
        "{programme} financiert dezelfde uitgaven al",
        "{programme} already pays for the same expenditure"
    )
}

pub(super) fn other_european_money(language: Language, programme: &Option<String>) -> String {
    let programme = name_of(programme, language);
    say!(
        language,
        "{programme} financiert mee; steun uit een ander Europees programma is niet toegelaten",
        "{programme} contributes; support from another European programme is not allowed"
    )
}

/// Returns the name of another European programme, or a description if it has no name.
fn name_of(programme: &Option<String>, language: Language) -> String {
    match programme {
        Some(name) => quoted(name),
        None => say!(language, "een ander Europees programma", "another European programme"),
    }
}
