//! Writes the figures of a record as Rust.

use super::record::{INDENT, lines, passage_name, text};
use crate::figure::{Compared, Figure, Value};
use crate::lists::variant;

/// Returns the figures of a record, each on separate lines.
pub fn figures(figures: &[Figure]) -> String {
    if figures.is_empty() {
        return "&[]".into();
    }
    let all: String = figures.iter().map(figure).collect();
    format!("&[\n{all}{INDENT}]")
}

fn figure(figure: &Figure) -> String {
    let indent = format!("{INDENT}    ");
    let inner = format!("{indent}    ");
    let (what, number) = (text(&figure.what, &inner), value(figure.value));
    let (precision, unit) = (precision(figure.precision.as_deref()), variant(&figure.unit));
    let (when, territory) = (&figure.when, variant(&figure.territory));
    let of = figure.of.as_ref().map_or("None".into(), |of| format!("Some({})", text(of, &inner)));
    let kind = figure.kind.as_deref().map_or("Observed".into(), variant);
    let compared = figure.compared.as_ref();
    let compared = compared.map_or("None".into(), |one| format!("Some({})", comparison(one)));
    let source = passage_name(&figure.passage);
    let fields = [
        format!("what: {what}"),
        format!("value: {number}"),
        format!("qualifier: {precision}"),
        format!("unit: Unit::{unit}"),
        format!("when: {when:?}"),
        format!("territory: Territory::{territory}"),
        format!("of: {of}"),
        format!("kind: StatisticKind::{kind}"),
        format!("compared_with: {compared}"),
        format!("citation: {source}"),
    ];
    format!("{indent}Statistic {{\n{}{indent}}},\n", lines(&fields, &inner))
}

fn comparison(other: &Compared) -> String {
    let (territory, when) = (variant(&other.territory), &other.when);
    let number = other.value.map_or("None".into(), |one| format!("Some({})", value(one)));
    let precision = precision(other.precision.as_deref());
    format!(
        "Comparison {{ territory: Territory::{territory}, when: {when:?}, value: {number}, qualifier: {precision} }}"
    )
}

fn precision(precision: Option<&str>) -> String {
    format!("Qualifier::{}", precision.map_or("Exactly".into(), variant))
}

fn value(value: Value) -> String {
    match value {
        Value::Decimal { units, decimals: 0 } => format!("Value::whole({})", grouped(units)),
        Value::Decimal { units, decimals } => {
            format!("Value::decimal({}, {decimals})", grouped(units))
        }
        Value::Fraction(part, whole) => format!("Value::fraction({part}, {whole})"),
        Value::Range(from, to) => format!("Value::range({from}, {to})"),
    }
}

/// Returns a number with `_` between thousands.
fn grouped(number: i64) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push('_');
        }
        grouped.push(digit);
    }
    grouped
}
