//! Writes the tables of the library as Rust.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use crate::content::{Content, Part};
use crate::fields::{Located, Text};
use crate::figure::{Compared, Figure, Value};
use crate::lists::{CITIES, City, constant, variant};
use crate::record::{Note, Record, Says};
use crate::shared::{Named, Passage, Shared};

/// The command that writes the tables.
pub const COMMAND: &str = "cargo run --manifest-path content/generator/Cargo.toml";

/// Where a name of the library is.
const IMPORTS: [(&str, &str); 22] = [
    ("Citation", "crate::source"),
    ("Source", "crate::source"),
    ("ExampleAction", "crate::strategy::action"),
    ("City", "crate::strategy::city"),
    ("CityStrategy", "crate::strategy::city_strategy"),
    ("Domain", "crate::strategy::need"),
    ("Need", "crate::strategy::need"),
    ("Chapter", "crate::strategy::opportunity"),
    ("Opportunity", "crate::strategy::opportunity"),
    ("PolicyDocument", "crate::strategy::policy_document"),
    ("Principle", "crate::strategy::principle"),
    ("Statement", "crate::strategy::statement"),
    ("Comparison", "crate::strategy::statistic"),
    ("Qualifier", "crate::strategy::statistic"),
    ("Statistic", "crate::strategy::statistic"),
    ("StatisticKind", "crate::strategy::statistic"),
    ("Territory", "crate::strategy::statistic"),
    ("Value", "crate::strategy::statistic"),
    ("Theme", "crate::strategy::theme"),
    ("Text", "crate::text"),
    ("notes", "crate::strategy::tables"),
    ("units", "crate::strategy::tables"),
];

/// The files of the tables, by their paths below `src/strategy/tables/`.
pub fn tables(content: &Content) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut modules = vec!["notes".to_string(), "units".to_string()];
    for part in content.of(None) {
        modules.push(module(part));
        files.insert(format!("{}.rs", module(part)), table(part));
    }
    for city in &CITIES {
        let folder = city.code;
        for part in content.of(Some(city)) {
            files.insert(format!("{folder}/{}.rs", module(part)), table(part));
        }
        files.insert(format!("{folder}/mod.rs"), folder_of(content, city));
        files.insert(format!("{folder}/strategy.rs"), strategy(content, city));
        modules.push(folder.into());
    }
    let Shared { units, notes, .. } = &content.shared;
    files.insert("units.rs".into(), texts("units", "The units of figures.", units));
    files.insert("notes.rs".into(), texts("notes", "Notes that several records have.", notes));
    modules.sort();
    let modules: String = modules.iter().map(|one| format!("pub(super) mod {one};\n")).collect();
    let title = "What the strategy says, as tables.";
    files.insert("mod.rs".into(), header("*/*.toml", title) + &modules);
    files
}

fn module(part: &Part) -> String {
    part.kind.stem.replace('-', "_")
}

fn header(from: &str, title: &str) -> String {
    format!("// Generated from content/{from} by `{COMMAND}`; do not edit.\n\n//! {title}\n\n")
}

fn folder_of(content: &Content, city: &City) -> String {
    let mut modules: Vec<String> = content.of(Some(city)).map(module).collect();
    modules.push("strategy".into());
    modules.sort();
    let modules: String = modules.iter().map(|one| format!("mod {one};\n")).collect();
    let title = format!("{}, table by table.", city.name);
    let reexport = "\npub(in crate::strategy) use strategy::STRATEGY;\n";
    header(&format!("{}/*.toml", city.code), &title) + &modules + reexport
}

/// All tables of a city together.
fn strategy(content: &Content, city: &City) -> String {
    let parts = || content.of(Some(city));
    let mut modules: Vec<String> = parts().map(module).collect();
    modules.sort();
    let mut body = format!(
        "pub(in crate::strategy) static STRATEGY: CityStrategy = CityStrategy {{\n    city: City::{},\n",
        variant(city.code)
    );
    for part in parts() {
        _ = writeln!(
            body,
            "    {}: {}::{},",
            part.kind.field,
            module(part),
            constant(part.kind.stem)
        );
    }
    body += "};\n";
    let title = format!("{}: all its tables together.", city.name);
    let own = format!("use super::{{{}}};\n", modules.join(", "));
    header(&format!("{}/*.toml", city.code), &title) + &own + &imports(&body) + "\n" + &body
}

/// Texts that records name, each a constant.
fn texts(file: &str, title: &str, all: &BTreeMap<String, Named>) -> String {
    let mut body = String::new();
    for (id, named) in all {
        let (id, text) = (constant(id), text(&named.text, ""));
        _ = writeln!(body, "pub(super) const {id}: Text = {text};");
    }
    header(&format!("shared/{file}.toml"), title) + &imports(&body) + "\n" + &body
}

/// The imports of what the code names.
fn imports(code: &str) -> String {
    let names: BTreeSet<&str> = outside_of_strings(code)
        .flat_map(|code| code.split(|c: char| !c.is_alphanumeric() && c != '_'))
        .collect();
    let mut by_path: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, path) in IMPORTS {
        if names.contains(name) {
            by_path.entry(path).or_default().push(name);
        }
    }
    let lines = by_path.iter().map(|(path, names)| match names[..] {
        [name] => format!("use {path}::{name};\n"),
        _ => format!("use {path}::{{{}}};\n", names.join(", ")),
    });
    lines.collect()
}

/// The parts of the code that are no string literal.
fn outside_of_strings(code: &str) -> impl Iterator<Item = &str> {
    let mut quoted = false;
    let mut escaped = false;
    let parts = code.split(move |c: char| {
        let is_quote = c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
        is_quote
    });
    parts.filter(move |_| {
        quoted = !quoted;
        quoted
    })
}

/// The table of a part.
fn table(part: &Part) -> String {
    let kind = match part.kind.table {
        "statement" => "Statement",
        "principle" => "Principle",
        "need" => "Need",
        "opportunity" => "Opportunity",
        "action" => "ExampleAction",
        _ => "PolicyDocument",
    };
    let mut passages = BTreeSet::new();
    let mut headings: Vec<&Text> = Vec::new();
    for one in &part.records {
        passages.insert(&one.passage);
        passages.extend(one.figures.iter().map(|figure| &figure.passage));
        if let Some(heading) = heading(one).filter(|heading| !headings.contains(heading)) {
            headings.push(heading);
        }
    }
    let mut body = String::new();
    for passage in passages {
        let (name, section) = (passage_name(passage), &passage.section);
        let citation = match &passage.footnote {
            None => format!("section(Source::STRATEGY, {section:?})"),
            Some(footnote) => format!("footnote(Source::STRATEGY, {section:?}, {footnote:?})"),
        };
        _ = writeln!(body, "const {name}: Citation = Citation::{citation};");
    }
    for (number, heading) in (1..).zip(&headings) {
        let heading = text(heading, "");
        _ = writeln!(body, "const HEADING_{number}: Option<Text> = Some({heading});");
    }
    let name = constant(part.kind.stem);
    let visible = if part.city.is_some() { "super" } else { "in crate::strategy" };
    _ = writeln!(body, "\npub({visible}) static {name}: &[{kind}] = &[");
    for one in &part.records {
        let fields = record(one, &headings);
        _ = writeln!(body, "    {kind} {{\n{fields}    }},");
    }
    body += "];\n";
    let city = part.city.map_or("Both cities", |city| city.name);
    let title = format!("{city}: {}.", part.kind.title);
    let folder = part.city.map_or("shared", |city| city.code);
    let several = if part.files.len() > 1 { "-*" } else { "" };
    let from = format!("{folder}/{}{several}.toml", part.kind.stem);
    header(&from, &title) + &imports(&body) + "\n" + &body
}

fn passage_name(passage: &Passage) -> String {
    match &passage.footnote {
        None => format!("SECTION_{}", passage.section.replace('.', "_")),
        Some(footnote) => format!("FOOTNOTE_{footnote}"),
    }
}

fn heading(record: &Record) -> Option<&Text> {
    match &record.says {
        Says::Opportunity(one) => one.heading.as_ref(),
        Says::Action(one) => one.heading.as_ref(),
        _ => None,
    }
}

/// The fields of a record: what is short on lines together, and each longer text, note and table of figures
/// on lines of its own.
fn record(record: &Record, headings: &[&Text]) -> String {
    let (id, source) = (&record.id, passage_name(&record.passage));
    let themes = variants("Theme", &record.themes);
    let heading = heading(record).and_then(|one| headings.iter().position(|other| *other == one));
    let heading = heading.map_or("None".into(), |index| format!("HEADING_{}", index + 1));
    let note = match &record.note {
        None => "None".into(),
        Some(Note::Shared(id)) => format!("Some(notes::{})", constant(id)),
        Some(Note::Own(note)) => format!("Some({})", text(note, INDENT)),
    };
    let mut fields = vec![format!("id: {id:?}")];
    let mut add = |name: &str, value: String| fields.push(format!("{name}: {value}"));
    match &record.says {
        Says::Statement(says) => {
            add("themes", themes);
            add("text", text(says, INDENT));
            add("note", note);
        }
        Says::Principle { must, prefer } => {
            let optional = |one: &Option<Text>| match one {
                Some(one) => format!("Some({})", text(one, INDENT)),
                None => "None".into(),
            };
            add("required", optional(must));
            add("preferred", optional(prefer));
        }
        Says::Need { domain, text: says } => {
            add("domain", format!("Domain::{}", variant(domain)));
            add("themes", themes);
            add("text", text(says, INDENT));
            add("note", note);
        }
        Says::Opportunity(one) => {
            add("chapter", format!("Chapter::{}", variant(&one.chapter)));
            add("field", heading);
            add("themes", themes);
            add("domains", variants("Domain", &one.domains));
            add("agreement_refs", strings(&one.agreement));
            add("policy_notes", strings(&one.policy_notes));
            add("text", text(&one.text, INDENT));
            add("note", note);
        }
        Says::Action(one) => {
            add("theme", format!("Theme::{}", variant(&one.theme)));
            add("heading", heading);
            add("agreement_refs", strings(&one.agreement));
            add("opportunities", strings(&one.from));
            add("text", text(&one.text, INDENT));
            add("note", note);
        }
        Says::Document { title, kind, address } => {
            add("title", text(title, INDENT));
            add("kind", text(kind, INDENT));
            add("address", format!("{address:?}"));
        }
    }
    add("source", source);
    if !matches!(record.says, Says::Document { .. }) {
        add("statistics", figures(&record.figures));
    }
    lines(&fields, INDENT)
}

/// Fields on as few lines as fit, each longer one by itself.
fn lines(fields: &[String], indent: &str) -> String {
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

/// The width of the lines, but for those of a longer text.
const WIDTH: usize = 120;
const INDENT: &str = "        ";

/// A text: short on one line, otherwise a language a line.
fn text(text: &Text, indent: &str) -> String {
    let Text { nl, en } = text;
    if nl.chars().count() + en.chars().count() <= 70 {
        return format!("Text::new({nl:?}, {en:?})");
    }
    format!("Text::new(\n{indent}    {nl:?},\n{indent}    {en:?},\n{indent})")
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

fn figures(figures: &[Figure]) -> String {
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
    let (precision, unit) = (precision(figure.precision.as_deref()), constant(&figure.unit));
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
        format!("unit: units::{unit}"),
        format!("when: {when:?}"),
        format!("territory: Territory::{territory}"),
        format!("of: {of}"),
        format!("kind: StatisticKind::{kind}"),
        format!("compared_with: {compared}"),
        format!("source: {source}"),
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

/// A number with `_` between thousands.
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
