//! Laws for any text that is read as a code: it is a code, or the error names the text and the codes. Every spelling
//! is read in any case and with any separators.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use efro_gti::document::Pointer;
use efro_gti::project::Nis;
use efro_gti::rules::Base;
use efro_gti::{Language, ParseError, Slice};

pub(crate) fn any_text(text: &str) {
    macro_rules! check {
        ($($code:ty),* $(,)?) => {$(
            match text.parse::<$code>() {
                Ok(code) => assert!(<$code>::ALL.contains(&code), "{text:?} is {code}"),
                Err(error) => {
                    let codes: Vec<&str> = <$code>::ALL.iter().map(|code| code.code()).collect();
                    assert_eq!(error.accepted(), codes);
                }
            }
            round_trips::<$code>(text);
            let also_read = "?".parse::<$code>().unwrap_err().also_read();
            let names = <$code>::ALL.iter().flat_map(|code| {
                [code.code(), code.text(Language::Dutch), code.text(Language::English)]
            });
            let spellings: Vec<&str> = names.chain(also_read).collect();
            let spelling = spellings[text.len() % spellings.len()];
            let meant: Result<$code, ParseError> = spelling.parse();
            assert!(meant.is_ok(), "{spelling:?}");
            let written = respelled(spelling, text);
            assert_eq!(written.parse(), meant, "{written:?} for {spelling:?}");
        )*};
    }

    for_closed_lists!(check);
    round_trips::<Slice>(text);
    round_trips::<Base>(text);
    round_trips::<Nis>(text);
    round_trips::<Pointer>(text);
}

/// The spelling in another case and with other separators.
fn respelled(spelling: &str, noise: &str) -> String {
    let is_separator = |one: char| one.is_whitespace() || "-_–".contains(one);
    let mut respelled = String::from(" ");
    for (letter, noise) in spelling.chars().zip(noise.bytes().chain(std::iter::repeat(0))) {
        match noise % 2 {
            _ if is_separator(letter) => {}
            0 => respelled.extend(letter.to_uppercase()),
            _ => respelled.extend(letter.to_lowercase()),
        }
        respelled += ["", "", " ", "-", "_", "\u{a0}", ""][usize::from(noise % 7)];
    }
    respelled
}

/// Asserts that a value round-trips, and that an error names the text.
fn round_trips<T>(text: &str)
where
    T: FromStr<Err = ParseError> + Display + PartialEq + Debug,
{
    match text.parse::<T>() {
        Ok(value) => assert_eq!(value.to_string().parse(), Ok(value)),
        Err(error) => {
            assert_eq!(error.value(), text);
            assert_ne!(error.text(Language::Dutch), error.text(Language::English));
        }
    }
}
