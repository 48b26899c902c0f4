//! Writes a record as Rust.

use super::figure::figures;
use crate::fields::{Located, Text};
use crate::links::Links;
use crate::lists::{City, constant, variant};
use crate::record::{Note, Record, Says};
use crate::shared::Passage;

pub fn passage_name(passage: &Passage) -> String {
    match &passage.footnote {
        None => format!("SECTION_{}", passage.section.replace('.', "_")),
        Some(footnote) => format!("FOOTNOTE_{footnote}"),
    }
}

pub fn heading(record: &Record) -> Option<&Text> {
    match &record.says {
        Says::Opportunity(one) => one.heading.as_ref(),
        Says::Action(one) => one.heading.as_ref(),
        _ => None,
    }
}

/// Returns the fields of a record. Short fields share lines; longer texts, notes and figures are on separate lines.
pub fn record(
    record: &Record,
    city: Option<&City>,
    links: Option<&Links<'_>>,
    headings: &[&Text],
) -> String {
    let (id, source) = (&record.id, passage_name(&record.passage));
    let themes = variants("Theme", &record.themes);
    let heading = heading(record).and_then(|one| headings.iter().position(|other| *other == one));
    let heading = heading.map_or("None".into(), |index| format!("HEADING_{}", index + 1));
    let note = match &record.note {
        None => "None".into(),
        Some(Note::Shared(id)) => format!("Some(notes::{})", constant(id)),
        Some(Note::Own(note)) => optional(Some(note), INDENT),
    };
    let city = city.map(|city| format!("City::{}", variant(city.code)));
    let city = match &record.says {
        Says::Statement(_) | Says::Document { .. } => {
            city.map_or("None".into(), |city| format!("Some({city})"))
        }
        _ => city.unwrap_or_default(),
    };
    let mut fields = vec![format!("id: {id:?}"), format!("city: {city}")];
    let mut add = |name: &str, value: String| fields.push(format!("{name}: {value}"));
    if let Some(status) = &record.status {
        add("status", format!("Status::{}", variant(status)));
    }
    match &record.says {
        Says::Statement(says) => {
            add("themes", themes);
            add("text", text(says, INDENT));
            add("note", note);
        }
        Says::Principle { must, prefer } => {
            add("required", optional(must.as_ref(), INDENT));
            add("preferred", optional(prefer.as_ref(), INDENT));
            add("note", note);
        }
        Says::Need { domain, kind, text: says } => {
            add("domain", format!("NeedDomain::{}", variant(domain)));
            add("kind", format!("NeedKind::{}", variant(kind)));
            add("themes", themes);
            add("text", text(says, INDENT));
            add("note", note);
        }
        Says::Opportunity(one) => {
            add("chapter", format!("OpportunityChapter::{}", variant(&one.chapter)));
            add("heading", heading);
            add("themes", themes);
            add("domains", variants("NeedDomain", &one.domains));
            add("agreement_refs", strings(&one.agreement));
            add("policy_notes", strings(&one.policy_notes));
            add("text", text(&one.text, INDENT));
            let answers = one.answers.iter();
            let answers =
                answers.map(|one| link(&one.need.value, one.basis == "stated", one.why.as_ref()));
            add("need_links", list(answers));
            add("no_link_reason", optional(one.no_link.as_ref(), INDENT));
            add("note", note);
        }
        Says::Action(one) => {
            add("theme", format!("Theme::{}", variant(&one.theme)));
            add("heading", heading);
            add("agreement_refs", strings(&one.agreement));
            add("text", text(&one.text, INDENT));
            let from = one.from.iter().map(|id| {
                let is_stated = links.is_some_and(|links| links.is_stated(one, &id.value));
                link(&id.value, is_stated, one.why.as_ref().filter(|_| !is_stated))
            });
            add("opportunity_links", list(from));
            add("no_link_reason", optional(one.no_link.as_ref(), INDENT));
            add("note", note);
        }
        Says::Document { title, kind, address } => {
            add("title", text(title, INDENT));
            add("kind", text(kind, INDENT));
            add("url", format!("{address:?}"));
        }
    }
    add("citation", source);
    add("begins", format!("{:?}", record.begins.value));
    if !matches!(record.says, Says::Document { .. }) {
        add("statistics", figures(&record.figures));
    }
    lines(&fields, INDENT)
}

/// Returns a link to a record, on separate lines.
fn link(to: &str, is_stated: bool, why: Option<&Text>) -> String {
    let (basis, indent) = (if is_stated { "Stated" } else { "Inference" }, format!("{INDENT}    "));
    let why = optional(why, &format!("{indent}    "));
    let fields = [format!("to: {to:?}"), format!("basis: Basis::{basis}"), format!("why: {why}")];
    format!("{indent}Link {{\n{}{indent}}},\n", lines(&fields, &format!("{indent}    ")))
}

/// Returns a list of elements that are on separate lines.
fn list(all: impl Iterator<Item = String>) -> String {
    let all: String = all.collect();
    if all.is_empty() { "&[]".into() } else { format!("&[\n{all}{INDENT}]") }
}

/// Returns the fields on as few lines as possible. A field of more than one line is on separate lines.
pub fn lines(fields: &[String], indent: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for field in fields {
        let fits = |line: &String| {
            let length = indent.len() + line.chars().count() + field.chars().count() + 2;
            !line.contains('\n') && !field.contains('\n') && length <= WIDTH
        };
        match lines.last_mut().filter(|line| fits(line)) {
            Some(line) => *line += &format!(" {field},"),
            None => lines.push(format!("{field},")),
        }
    }
    lines.iter().map(|line| format!("{indent}{line}\n")).collect()
}

/// The maximum width of a line, except of a longer text.
const WIDTH: usize = 120;
pub const INDENT: &str = "        ";

/// Returns a text: on one line if it is short, otherwise each language on a line.
pub fn text(text: &Text, indent: &str) -> String {
    let Text { nl, en } = text;
    if nl.chars().count() + en.chars().count() <= 70 {
        return format!("Text::new({nl:?}, {en:?})");
    }
    format!("Text::new(\n{indent}    {nl:?},\n{indent}    {en:?},\n{indent})")
}

fn optional(one: Option<&Text>, indent: &str) -> String {
    one.map_or("None".into(), |one| format!("Some({})", text(one, indent)))
}

fn variants(name: &str, codes: &[String]) -> String {
    let codes: Vec<String> =
        codes.iter().map(|code| format!("{name}::{}", variant(code))).collect();
    format!("&[{}]", codes.join(", "))
}

fn strings(all: &[Located<String>]) -> String {
    let all: Vec<String> = all.iter().map(|one| format!("{:?}", one.value)).collect();
    format!("&[{}]", all.join(", "))
}
