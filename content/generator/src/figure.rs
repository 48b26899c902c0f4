//! Reads the figures of a record.

use crate::fields::{Fields, Located, Text};
use crate::lists::{FIGURE_KINDS, PRECISIONS, TERRITORIES};
use crate::shared::{Passage, Shared};

/// A `[[….figure]]`.
#[derive(Debug)]
pub struct Figure {
    pub what: Text,
    pub value: Value,
    pub precision: Option<String>,
    /// The id of its unit.
    pub unit: String,
    pub of: Option<Text>,
    pub when: Option<String>,
    pub territory: String,
    pub kind: Option<String>,
    pub compared: Option<Compared>,
    /// The passage in the strategy.
    pub passage: Passage,
}

/// The figure that another is compared with.
#[derive(Debug)]
pub struct Compared {
    pub territory: String,
    pub when: Option<String>,
    pub value: Option<Value>,
    pub precision: Option<String>,
}

/// A value: `531862`, `95.4`, `1/5` or `2-5`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    Decimal { units: i64, decimals: usize },
    Fraction(u32, u32),
    Range(u32, u32),
}

impl Value {
    /// Parses a value. Returns `None` for any other notation. A number has at most two decimals, so that `531.862`, which
    /// may be meant as 531,862, is refused.
    pub fn parse(text: &str) -> Option<Self> {
        let plain = |text: &str| {
            let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
            digits && (text == "0" || !text.starts_with('0'))
        };
        let number = |text: &str| text.parse::<u32>().ok().filter(|_| plain(text));
        if let Some((part, whole)) = text.split_once('/') {
            let (part, whole) = (number(part)?, number(whole)?);
            return (0 < part && part < whole).then_some(Self::Fraction(part, whole));
        }
        if let Some((from, to)) = text.split_once('-') {
            let (from, to) = (number(from)?, number(to)?);
            return (from < to).then_some(Self::Range(from, to));
        }
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        let decimals = fraction.len() <= 2 && fraction.bytes().all(|byte| byte.is_ascii_digit());
        if !plain(whole) || !decimals || text.ends_with('.') {
            return None;
        }
        let units = format!("{whole}{fraction}").parse().ok()?;
        Some(Self::Decimal { units, decimals: fraction.len() })
    }
}

/// Returns whether a text is a year, a period or a day: `2022`, `2015-2020` or `2020-12-14`.
fn is_a_time(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let digits = |part: &str, length: usize| {
        part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    match parts[..] {
        [year] => digits(year, 4),
        [from, to] => digits(from, 4) && digits(to, 4) && from < to,
        [year, month, day] => digits(year, 4) && digits(month, 2) && digits(day, 2),
        _ => false,
    }
}

/// Reads a figure of a record. `passage` is that of the record, and the default.
pub fn read_figure(
    fields: &mut Fields<'_>,
    shared: &Shared,
    passage: Option<&Passage>,
) -> Option<Figure> {
    let what = fields.text(["nl", "en"]);
    let value = fields.required("value").and_then(|text| value(fields, "value", &text));
    let precision = fields.optional_code("precision", PRECISIONS);
    let unit = fields.required("unit").and_then(|unit| shared.unit(fields, &unit));
    let of = fields.optional_text(["of_nl", "of_en"]);
    let when = time(fields, "when");
    let territory = fields.code("where", TERRITORIES);
    let kind = fields.optional_code("kind", FIGURE_KINDS);
    let compared = compared(fields);
    let own = shared.optional_passage(fields);
    Some(Figure {
        what: what?,
        value: value?,
        precision,
        unit: unit?,
        of,
        when,
        territory: territory?,
        kind,
        compared,
        passage: own.or_else(|| passage.cloned())?,
    })
}

fn compared(fields: &mut Fields<'_>) -> Option<Compared> {
    let text = fields.optional("compared_value");
    let value = text.as_ref().and_then(|text| value(fields, "compared_value", text));
    let precision = fields.optional_code("compared_precision", PRECISIONS);
    let when = time(fields, "compared_when");
    if text.is_none() && precision.is_none() && when.is_none() {
        let territory = fields.optional_code("compared_where", TERRITORIES)?;
        return Some(Compared { territory, when, value, precision });
    }
    let territory = fields.code("compared_where", TERRITORIES)?;
    Some(Compared { territory, when, value, precision })
}

fn value(fields: &Fields<'_>, key: &str, text: &Located<String>) -> Option<Value> {
    let value = Value::parse(&text.value);
    if value.is_none() {
        let expected = "a number without separators and with a point (531862, 95.4), a fraction (1/5) or \
                        a range (2-5)";
        let found = &text.value;
        fields.problems.add(&text.place, format!("{key} = {found:?}: expected {expected}"));
    }
    value
}

fn time(fields: &mut Fields<'_>, key: &'static str) -> Option<String> {
    let text = fields.optional(key)?;
    if is_a_time(&text.value) {
        return Some(text.value);
    }
    let expected = "a year (2022), a period (2015-2020) or a day (2020-12-14)";
    fields.problems.add(&text.place, format!("{key} = {:?}: expected {expected}", text.value));
    None
}
