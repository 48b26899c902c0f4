//! Dates, in their one text form: `2024-10-01`.

use jiff::civil::Date;

use crate::parse::{ParseError, ParseErrorKind};
use crate::text::Text;

/// Reads `YYYY-MM-DD`, and nothing else that a date can be written as.
pub(crate) fn parse(text: &str) -> Result<Date, ParseError> {
    let error = |kind, expected| {
        Err(ParseError::new(kind, text, Text::new("geen datum", "not a date"), expected))
    };
    let bytes = text.as_bytes();
    let written = bytes.len() == 10
        && bytes.iter().enumerate().all(|(place, byte)| match place {
            4 | 7 => *byte == b'-',
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

/// The expectation of a value that is no text.
pub(crate) const EXPECTED: Text = Text::new(
    "de datum als tekst, zoals \"2024-10-01\"",
    "the date as a string, such as \"2024-10-01\"",
);

#[cfg(feature = "serde")]
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
pub(crate) fn serialize<S: serde::Serializer>(
    date: &Date,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_str(date)
}

#[cfg(feature = "serde")]
pub(crate) fn deserialize<'de, D: serde::Deserializer<'de>>(
    deserializer: D,
) -> Result<Date, D::Error> {
    use serde::de::Error as _;

    use super::{Node, Value};
    use crate::text::Language;

    let node = <Node as serde::Deserialize>::deserialize(deserializer)?;
    match &node.value {
        Value::Text(text) => parse(text).map_err(D::Error::custom),
        _ => Err(D::Error::custom(node.wrong_kind(EXPECTED).text(Language::English))),
    }
}

#[cfg(feature = "schemars")]
pub(crate) fn schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
    schemars::json_schema!({
        "type": "string",
        "format": "date",
        "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
        "examples": ["2024-10-01"],
    })
}
