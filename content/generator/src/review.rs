//! The page for review: each record with its passage, both languages, its figures and its links.

use std::fmt::Write;

use crate::content::{Content, Part};
use crate::fields::{Located, Text};
use crate::figure::{Figure, Value};
use crate::record::{Note, Record, Says};
use crate::shared::{Passage, Shared};
use crate::source::Source;

const STYLE: &str = "body { font: 15px/1.4 sans-serif; margin: 2em } table { border-collapse: collapse; width: 100% } \
th, td { border: 1px solid #bbb; padding: .4em; text-align: left; vertical-align: top; width: 25% } \
.id, .note { color: #555; font-size: 13px } q { font-style: italic }";

/// Returns the page as HTML.
pub fn page(content: &Content, source: Option<&Source>) -> String {
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>Content for review</title>\n\
         <style>{STYLE}</style>\n<h1>Content for review</h1>\n"
    );
    for part in &content.parts {
        page += &section(part, &content.shared, source);
    }
    page + "</html>\n"
}

fn section(part: &Part, shared: &Shared, source: Option<&Source>) -> String {
    let city = part.city.map_or("Both cities", |city| city.name);
    let mut section = format!(
        "<h2>{city}: {}</h2>\n<table>\n<tr><th>Passage<th>Dutch<th>English<th>Figures and links\n",
        part.kind.title
    );
    for record in &part.records {
        let (nl, en) = texts(record, shared);
        let (passage, more) = (passage(record, source), more(record, shared));
        _ = writeln!(section, "<tr id=\"{}\"><td>{passage}<td>{nl}<td>{en}<td>{more}", record.id);
    }
    section + "</table>\n"
}

fn passage(record: &Record, source: Option<&Source>) -> String {
    let Passage { section, footnote } = &record.passage;
    let mut cell = format!("section {section}");
    if let Some(footnote) = footnote {
        _ = write!(cell, ", footnote {footnote}");
    }
    let status = record.status.as_ref().map(|status| format!(", {status}")).unwrap_or_default();
    _ = write!(cell, "{status}<br><span class=\"id\">{}<br>{}</span>", record.id, record.place);
    let passage = source.and_then(|source| source.passage(record));
    _ = write!(cell, "<br><q>{} …</q>", escaped(passage.unwrap_or(&record.begins.value)));
    cell
}

/// Returns the heading, the text and the note of a record, in Dutch and in English.
fn texts(record: &Record, shared: &Shared) -> (String, String) {
    let mut all: Vec<(&str, &Text)> = Vec::new();
    match &record.says {
        Says::Statement(text) | Says::Need { text, .. } => all.push(("", text)),
        Says::Principle { must, prefer } => {
            all.extend(must.iter().map(|text| ("must: ", text)));
            all.extend(prefer.iter().map(|text| ("prefer: ", text)));
        }
        Says::Opportunity(one) => {
            all.extend(one.heading.iter().map(|text| ("heading: ", text)));
            all.push(("", &one.text));
        }
        Says::Action(one) => {
            all.extend(one.heading.iter().map(|text| ("heading: ", text)));
            all.push(("", &one.text));
        }
        Says::Document { title, kind, .. } => all.extend([("", title), ("", kind)]),
    }
    let note = record.note.as_ref().and_then(|note| match note {
        Note::Own(text) => Some(text),
        Note::Shared(id) => shared.notes.get(id).map(|named| &named.text),
    });
    all.extend(note.map(|text| ("note: ", text)));
    let cell = |language: fn(&Text) -> &str| {
        let lines = all.iter().map(|(label, text)| format!("{label}{}", escaped(language(text))));
        lines.collect::<Vec<_>>().join("<br>")
    };
    (cell(|text| &text.nl), cell(|text| &text.en))
}

fn more(record: &Record, shared: &Shared) -> String {
    let mut lines: Vec<String> = record.figures.iter().map(|one| figure(one, shared)).collect();
    let mut list = |name: &str, all: &[String]| {
        if !all.is_empty() {
            lines.push(format!("{name}: {}", all.join(", ")));
        }
    };
    let plain =
        |all: &[Located<String>]| all.iter().map(|one| escaped(&one.value)).collect::<Vec<_>>();
    let both = |text: Option<&Text>| -> Vec<String> {
        text.map(|Text { nl, en }| escaped(&format!("{nl} / {en}"))).into_iter().collect()
    };
    let ids = |all: &[Located<String>]| all.iter().map(|one| link(&one.value)).collect::<Vec<_>>();
    list("themes", &record.themes);
    match &record.says {
        Says::Need { domain, kind, .. } => {
            list("domain", std::slice::from_ref(domain));
            list("kind", std::slice::from_ref(kind));
        }
        Says::Opportunity(one) => {
            list("domains", &one.domains);
            list("agreement", &plain(&one.agreement));
            list("policy notes", &plain(&one.policy_notes));
            for answer in &one.answers {
                let (need, why) = (link(&answer.need.value), both(answer.why.as_ref()).join(""));
                list("answers", &[format!("{need} ({}) {why}", answer.basis)]);
            }
            list("no link", &both(one.no_link.as_ref()));
        }
        Says::Action(one) => {
            list("theme", std::slice::from_ref(&one.theme));
            list("agreement", &plain(&one.agreement));
            list("from", &ids(&one.from));
            list("why", &both(one.why.as_ref()));
            list("no link", &both(one.no_link.as_ref()));
        }
        Says::Document { address, .. } => {
            list("address", &address.as_deref().map(escaped).into_iter().collect::<Vec<_>>());
        }
        Says::Statement(_) | Says::Principle { .. } => {}
    }
    lines.join("<br>")
}

fn figure(figure: &Figure, shared: &Shared) -> String {
    let unit = shared.units.get(&figure.unit).map_or("", |unit| unit.text.nl.as_str());
    let words =
        |word: &Option<String>| word.as_ref().map(|word| format!("{word} ")).unwrap_or_default();
    let Text { nl, en } = &figure.what;
    let mut line =
        format!("{nl} / {en}: {}{} {unit}", words(&figure.precision), written(figure.value));
    if let Some(of) = &figure.of {
        _ = write!(line, " of {} / {}", of.nl, of.en);
    }
    let kind = figure.kind.as_deref().unwrap_or("observed");
    _ = write!(line, " ({}{}, {kind})", words(&figure.when), figure.territory);
    if let Some(other) = &figure.compared {
        let value = other.value.map(written).unwrap_or_default();
        let (when, precision) = (words(&other.when), words(&other.precision));
        _ = write!(line, "; compared with {precision}{value} ({when}{})", other.territory);
    }
    escaped(&line)
}

fn written(value: Value) -> String {
    match value {
        Value::Decimal { units, decimals: 0 } => units.to_string(),
        Value::Decimal { units, decimals } => {
            let digits = format!("{units:0>width$}", width = decimals + 1);
            let (whole, fraction) = digits.split_at(digits.len() - decimals);
            format!("{whole}.{fraction}")
        }
        Value::Fraction(part, whole) => format!("{part}/{whole}"),
        Value::Range(from, to) => format!("{from}-{to}"),
    }
}

fn link(id: &str) -> String {
    format!("<a href=\"#{id}\">{id}</a>")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
