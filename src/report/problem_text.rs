//! The words of those problems for which a sentence with arguments is not enough.
#![expect(
    clippy::ref_option,
    clippy::trivially_copy_pass_by_ref,
    reason = "a row passes its arguments by reference"
)]

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::{Expected, TargetBound};
use crate::money::Euro;
use crate::parse::{alternatives, quoted, shown};
use crate::rules::Slice;
use crate::text::{Language, say};

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
    added: &[Slice],
    subtracted: &[Slice],
) -> String {
    let (slice, amount) = (slice.text(language), amount.text(language));
    let terms = terms(added, subtracted, language);
    let expected = match expected {
        Some(expected) => expected.text(language),
        None => say!(language, "geen bedrag in hele centen", "no amount in whole cents"),
    };
    say!(
        language,
        "{slice}: {amount}. Uit de andere bedragen volgt {expected}: {terms}",
        "{slice}: {amount}. The other amounts give {expected}: {terms}"
    )
}

pub(super) fn amount_negative(
    language: Language,
    slice: &Slice,
    amount: &Euro,
    added: &[Slice],
    subtracted: &[Slice],
) -> String {
    let (slice, amount) = (slice.text(language), amount.text(language));
    let terms = terms(added, subtracted, language);
    say!(
        language,
        "voor {slice} blijft {amount} over: {terms}",
        "{amount} is left for {slice}: {terms}"
    )
}

/// Returns the slices that are added and subtracted, at most eight of each.
fn terms(added: &[Slice], subtracted: &[Slice], language: Language) -> String {
    const MAX_NAMED: usize = 8;
    let names = |slices: &[Slice]| {
        let mut names: Vec<String> = slices
            .iter()
            .take(MAX_NAMED)
            .map(|slice| format!("({})", slice.text(language)))
            .collect();
        if slices.len() > MAX_NAMED {
            names.push("…".into());
        }
        names
    };
    let (added, subtracted) = (names(added).join(" + "), names(subtracted).join(" − "));
    if subtracted.is_empty() { added } else { format!("{added} − {subtracted}") }
}

/// Unlike a code, a number is not in quotes.
pub(super) fn indicator_target_too_low(
    language: Language,
    value: &str,
    required: &TargetBound,
) -> String {
    let (value, required) = (shown(value), required.text(language));
    say!(language, "{value}: verwacht {required}", "{value}: expected {required}")
}

pub(super) fn double_funding(language: Language, programme: &Option<String>) -> String {
    let programme = name_of(programme, language);
    say!(
        language,
        "{programme} financiert dezelfde uitgaven al",
        "{programme} already pays for the same expenditure"
    )
}

pub(super) fn other_european_funding(language: Language, programme: &Option<String>) -> String {
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
