//! Writes the tables of the library as Rust.

mod figure;
mod record;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use crate::content::{Content, Part};
use crate::fields::Text;
use crate::links::Links;
use crate::lists::{CITIES, City, constant, variant};
use crate::shared::{Named, Shared};
use record::{heading, passage_name, record, text};

/// The command that writes the tables.
pub const COMMAND: &str = "cargo run --manifest-path content/generator/Cargo.toml";

/// The module of each name of the library.
const IMPORTS: [(&str, &str); 26] = [
    ("Basis", "crate::source"),
    ("Citation", "crate::source"),
    ("Source", "crate::source"),
    ("ExampleAction", "crate::strategy::action"),
    ("City", "crate::strategy::city"),
    ("CityStrategy", "crate::strategy::city_strategy"),
    ("Link", "crate::strategy::link"),
    ("NeedDomain", "crate::strategy::need"),
    ("NeedKind", "crate::strategy::need"),
    ("Need", "crate::strategy::need"),
    ("OpportunityChapter", "crate::strategy::opportunity"),
    ("Opportunity", "crate::strategy::opportunity"),
    ("PolicyDocument", "crate::strategy::policy_document"),
    ("Principle", "crate::strategy::principle"),
    ("Statement", "crate::strategy::statement"),
    ("Status", "crate::strategy::status"),
    ("Comparison", "crate::strategy::statistic"),
    ("Qualifier", "crate::strategy::statistic"),
    ("Statistic", "crate::strategy::statistic"),
    ("StatisticKind", "crate::strategy::statistic"),
    ("Territory", "crate::strategy::statistic"),
    ("Value", "crate::strategy::statistic"),
    ("Theme", "crate::strategy::theme"),
    ("Text", "crate::text"),
    ("notes", "crate::strategy::tables"),
    ("Unit", "crate::strategy::tables::units"),
];

/// Returns the files of the tables, by their paths below `src/strategy/tables/`.
pub fn tables(content: &Content) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut modules = vec!["notes".to_string(), "units".to_string()];
    for part in content.of(None) {
        modules.push(module(part));
        files.insert(format!("{}.rs", module(part)), table(content, part));
    }
    for city in &CITIES {
        let folder = city.code;
        for part in content.of(Some(city)) {
            files.insert(format!("{folder}/{}.rs", module(part)), table(content, part));
        }
        files.insert(format!("{folder}/mod.rs"), folder_of(content, city));
        files.insert(format!("{folder}/strategy.rs"), strategy(content, city));
        modules.push(folder.into());
    }
    let Shared { units, notes, .. } = &content.shared;
    files.insert("units.rs".into(), self::units(units));
    files.insert("notes.rs".into(), self::notes(notes));
    modules.sort();
    let modules: String = modules.iter().map(|one| format!("pub(super) mod {one};\n")).collect();
    let title = "The content of the strategy, as tables.";
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

/// Returns the file with the strategy of a city, which combines its tables.
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

/// Returns the file with the units, as a closed list.
fn units(units: &BTreeMap<String, Named>) -> String {
    let mut body = String::from(
        "codes! {\n    /// The unit of a figure, such as inhabitants, euros a year or percent.\n    #[non_exhaustive]\n    \
         pub enum Unit(\"geen eenheid van een cijfer\", \"not the unit of a figure\") {\n",
    );
    for (id, named) in units {
        let (name, Text { nl, en }) = (variant(id), &named.text);
        _ = writeln!(body, "        {name} = {id:?}, nl {nl:?}, en {en:?};");
    }
    let import = "use crate::code::codes;\n\n";
    header("shared/units.toml", "The units of figures.") + import + &body + "    }\n}\n"
}

/// Returns the file with the shared notes, as constants.
fn notes(notes: &BTreeMap<String, Named>) -> String {
    let mut body = String::new();
    for (id, named) in notes {
        let (id, text) = (constant(id), text(&named.text, ""));
        _ = writeln!(body, "pub(super) const {id}: Text = {text};");
    }
    let title = "Notes that several records share.";
    header("shared/notes.toml", title) + &imports(&body) + "\n" + &body
}

/// Returns the imports that the code needs.
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

/// Returns the parts of the code outside string literals.
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

/// Returns the file with the table of a part.
fn table(content: &Content, part: &Part) -> String {
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
    let links = part.city.map(|city| Links::of(content, city));
    for one in &part.records {
        let fields = record(one, part.city, links.as_ref(), &headings);
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
