//! Dates in documents, such as `2024-10-01`, and in messages, such as `1 October 2024`.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

use jiff::civil::Date;

use crate::parse::{ParseError, ParseErrorKind};
use crate::text::{Language, Text};
use crate::worded::InWords;

/// Reads `YYYY-MM-DD` or, for years before zero, `-YYYYYY-MM-DD`, which is how jiff writes them. Other ISO
/// 8601 forms are refused.
pub(crate) fn parse(text: &str) -> Result<Date, ParseError> {
    let error = |kind, expected| {
        Err(ParseError::new(kind, text, Text::new("geen datum", "not a date"), expected))
    };
    let digits = text.strip_prefix('-').and_then(|rest| rest.strip_prefix("00")).unwrap_or(text);
    let written = digits.len() == 10
        && digits.bytes().enumerate().all(|(place, byte)| match place {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    match text.parse() {
        _ if !written => error(
            ParseErrorKind::Malformed,
            Text::new(
                "jaar, maand en dag zoals \"2024-10-01\"",
                "year, month and day such as \"2024-10-01\"",
            ),
        ),
        Ok(date) => Ok(date),
        Err(_) => {
            error(ParseErrorKind::OutOfRange, Text::new("een dag die bestaat", "a day that exists"))
        }
    }
}

/// Reads a date as people type it: in Dutch the day, the month and the year, as in `30/11/2026`, `30-11-2026` or `30.11.2026`.
pub(crate) fn parse_written(text: &str, language: Language) -> Option<Date> {
    let separator = text.chars().find(|one| ['/', '-', '.'].contains(one))?;
    let parts: Vec<&str> = text.split(separator).collect();
    let [day, month, year] = parts.as_slice() else { return None };
    let all_digits = parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    // In Dutch the day always comes first; in English either order is usual.
    if language != Language::Dutch || !all_digits || year.len() != 4 {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// Returns the date for use in a sentence: `1 januari 2021` or `1 January 2021`.
pub(crate) fn in_words(date: Date, language: Language) -> String {
    let (nl, en) = match date.month() {
        1 => ("januari", "January"),
        2 => ("februari", "February"),
        3 => ("maart", "March"),
        4 => ("april", "April"),
        5 => ("mei", "May"),
        6 => ("juni", "June"),
        7 => ("juli", "July"),
        8 => ("augustus", "August"),
        9 => ("september", "September"),
        10 => ("oktober", "October"),
        11 => ("november", "November"),
        // jiff's months are from 1 to 12.
        _ => ("december", "December"),
    };
    format!("{} {} {}", date.day(), language.pick(nl, en), date.year())
}

impl InWords for Date {
    fn in_words(&self, language: Language) -> String {
        in_words(*self, language)
    }
}

/// A date, written and read as text.
#[derive(Debug)]
pub(crate) struct DateText(Date);

impl From<&Date> for DateText {
    fn from(date: &Date) -> Self {
        Self(*date)
    }
}

impl From<DateText> for Date {
    fn from(DateText(date): DateText) -> Self {
        date
    }
}

impl fmt::Display for DateText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for DateText {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        parse(text).map(Self)
    }
}

super::text_form!(DateText, Date);

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for DateText {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "Date".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "format": "date",
            "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
            "examples": ["2024-10-01"],
        })
    }
}
