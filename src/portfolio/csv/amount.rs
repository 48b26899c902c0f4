//! Amounts in cells, and what is in the way of reading one.

use alloc::string::ToString;

use super::row_problem::RowProblem;
use crate::document::ProblemKind;
use crate::money::Euro;
use crate::parse::ParseError;
use crate::text::Language;

/// Reads an amount in the notation of a language, or as `1234.56`.
pub(super) fn amount(cell: &str, notation: Option<Language>) -> Result<Euro, ParseError> {
    match notation {
        Some(language) => Euro::parse_written(cell, language),
        None => cell.trim().parse(),
    }
}

/// Returns the cause if a cell that is not an amount has one of the usual forms.
pub(super) fn cause(cell: &str) -> Option<RowProblem> {
    let value = || cell.to_string();
    let text = cell.trim();
    if text.starts_with('#') {
        return Some(RowProblem::SpreadsheetError { value: value() });
    }
    if stands_for_nothing(text) {
        return Some(RowProblem::NoAmount { value: value() });
    }
    if is_scientific(text) {
        return Some(RowProblem::ScientificNotation { value: value() });
    }
    if is_negative(text) {
        return Some(RowProblem::Value(ProblemKind::Negative { value: value() }));
    }
    let unsigned = text.strip_prefix('+').unwrap_or(text);
    let is_in = |language| Euro::parse_written(unsigned, language).is_ok();
    match (is_in(Language::Dutch), is_in(Language::English)) {
        (true, true) => Some(RowProblem::AmountWithMarks { value: value() }),
        (true, false) => {
            Some(RowProblem::OtherNotation { value: value(), notation: Language::Dutch })
        }
        (false, true) if unsigned.len() < text.len() => {
            Some(RowProblem::AmountWithMarks { value: value() })
        }
        (false, true) => {
            Some(RowProblem::OtherNotation { value: value(), notation: Language::English })
        }
        (false, false) => None,
    }
}

/// Returns whether a text is only dashes, or a word that people write where there is no amount.
fn stands_for_nothing(text: &str) -> bool {
    const WORDS: &[&str] = &["n/a", "nvt", "n.v.t.", "nihil", "geen", "none", "nil", "null"];
    let is_dash = |character| matches!(character, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}');
    !text.is_empty()
        && (text.chars().all(is_dash) || WORDS.iter().any(|word| text.eq_ignore_ascii_case(word)))
}

/// Returns whether a text is a number with an exponent.
fn is_scientific(text: &str) -> bool {
    let Some((number, exponent)) = text.split_once(['e', 'E']) else { return false };
    let is_number = |text: &str| {
        text.contains(|character: char| character.is_ascii_digit())
            && text.chars().all(|character| {
                character.is_ascii_digit() || matches!(character, '.' | ',' | '+' | '-')
            })
    };
    is_number(number) && is_number(exponent)
}

/// Returns whether a text is a negative amount: after a minus sign, or in parentheses, as accountants write it.
fn is_negative(text: &str) -> bool {
    let in_parentheses = text.strip_prefix('(').and_then(|text| text.strip_suffix(')'));
    let signed = ['-', '\u{2212}', '\u{2013}'].iter().find_map(|sign| text.strip_prefix(*sign));
    in_parentheses.or(signed).is_some_and(|amount| {
        Language::ALL.iter().any(|language| Euro::parse_written(amount, *language).is_ok())
    })
}
