//! Recognises files that are not CSV in UTF-8 by their first bytes.

use alloc::string::{String, ToString};

use super::file_error::FileProblem;

/// The byte-order mark that some programs write before UTF-8.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// Returns the length of the byte-order mark at the start of a file, or zero.
pub(super) fn mark(start: &[u8]) -> usize {
    if start.starts_with(MARK) { MARK.len() } else { 0 }
}

/// Returns why a file with this start is not CSV in UTF-8, or `None` if it may be.
pub(super) fn not_csv(start: &[u8]) -> Option<FileProblem> {
    const ZIP: &[u8] = b"PK\x03\x04";
    const COMPOUND_FILE: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
    if start.starts_with(ZIP) || start.starts_with(COMPOUND_FILE) {
        return Some(FileProblem::Workbook);
    }
    let is_marked = start.starts_with(b"\xff\xfe") || start.starts_with(b"\xfe\xff");
    // In UTF-16, one of the two bytes of a western letter is zero.
    let pairs = start.chunks_exact(2).take(100);
    let letters = pairs.clone().filter(|pair| pair.contains(&0)).count();
    if is_marked || letters.saturating_mul(2) > pairs.count() {
        return Some(FileProblem::Utf16);
    }
    let text = start.get(mark(start)..).unwrap_or_default().trim_ascii_start();
    match text.first() {
        None => Some(FileProblem::EmptyFile),
        Some(b'{' | b'[') => Some(FileProblem::Json),
        Some(_) if !text.contains(&b'\n') && is_lines_of_returns(text) => {
            Some(FileProblem::CarriageReturns)
        }
        Some(_) => None,
    }
}

/// Returns whether a carriage return is followed by more text.
fn is_lines_of_returns(text: &[u8]) -> bool {
    text.trim_ascii_end().contains(&b'\r')
}

/// Returns bytes that are not UTF-8 as text in Windows-1252.
pub(super) fn windows_1252(bytes: &[u8]) -> String {
    // The five bytes that Windows-1252 does not use stay control characters, as web browsers have it.
    const FROM_0X80: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";
    let character = |byte: &u8| match byte.checked_sub(0x80) {
        Some(number) => FROM_0X80.chars().nth(number.into()).unwrap_or(char::from(*byte)),
        None => char::from(*byte),
    };
    bytes.iter().take(200).map(character).collect::<String>().trim().to_string()
}
