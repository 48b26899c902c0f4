//! Bad documents, each with the expected code, place, line and column of every problem.
//! `tests/bad/expected.csv` lists them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use efro_gti::document::{DocumentProblem, Pointer, Position, positions};
use efro_gti::portfolio::{Operations, Row};
use efro_gti::{
    DocumentError, FinancialPlan, Language, Ledger, Outcome, Proposal, Report, RuleSet,
};
use snapbox::{assert_data_eq, file};

/// A problem: its code, its place, its line and column if known, and its message.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) code: String,
    pub(crate) at: String,
    position: String,
    says: String,
}

impl From<&DocumentProblem> for Found {
    fn from(error: &DocumentProblem) -> Self {
        Self {
            code: error.code().into(),
            at: error.place().to_string(),
            position: error.position().map(|one| one.to_string()).unwrap_or_default(),
            says: error.kind().text(Language::English),
        }
    }
}

impl From<&Outcome> for Found {
    fn from(outcome: &Outcome) -> Self {
        Self {
            code: outcome.code().unwrap().into(),
            at: outcome.place().to_string(),
            position: String::new(),
            says: outcome.message(Language::English).unwrap(),
        }
    }
}

impl Found {
    fn key(&self) -> [&str; 3] {
        [&self.code, &self.at, &self.position]
    }
}

/// The problems of a document that is refused; their words differ between the languages.
pub(crate) fn found_in_errors(errors: &DocumentError) -> Vec<Found> {
    assert_eq!(errors.to_string(), errors.text(Language::English));
    assert_ne!(errors.text(Language::English), errors.text(Language::Dutch));
    errors.iter().map(Found::from).collect()
}

/// The unreadable values of a form, with their line and column in `text`.
fn found_in_report(report: &Report, text: &str) -> Vec<Found> {
    let json = serde_json::to_string(report).unwrap();
    assert_eq!(&serde_json::from_str::<Report>(&json).unwrap(), report, "the report round-trips");
    let unreadable: Vec<&Outcome> =
        report.failed().filter(|one| one.code() == Some("unreadable")).collect();
    let places: Vec<Pointer> = unreadable.iter().map(|one| one.place().clone()).collect();
    let located = unreadable.into_iter().zip(positions(text, &places).unwrap());
    let found = |(outcome, position): (&Outcome, Option<Position>)| Found {
        position: position.unwrap().to_string(),
        ..Found::from(outcome)
    };
    located.map(found).collect()
}

pub(crate) fn found_in_plan(text: &str) -> Vec<Found> {
    FinancialPlan::from_json(text).err().as_ref().map(found_in_errors).unwrap_or_default()
}

fn found_in_proposal(text: &str) -> Vec<Found> {
    match Proposal::from_json(text) {
        Ok(proposal) => found_in_report(&proposal.assess(), text),
        Err(errors) => found_in_errors(&errors),
    }
}

/// The problems of a document of a kind.
fn problems_of(kind: &str, text: &str) -> Vec<Found> {
    match kind {
        "plan" => found_in_plan(text),
        "proposal" => found_in_proposal(text),
        "operations" => {
            Operations::from_json(text).err().as_ref().map(found_in_errors).unwrap_or_default()
        }
        "ledger" => Ledger::from_json(text).err().as_ref().map(found_in_errors).unwrap_or_default(),
        "row" => {
            let mut rows = csv::ReaderBuilder::new()
                .has_headers(false)
                .flexible(true)
                .from_reader(text.as_bytes());
            let row = rows.records().next().unwrap().unwrap();
            let row = row.iter().map(Some);
            Row::from_fields(row).err().as_ref().map(found_in_errors).unwrap_or_default()
        }
        "rule-set" => {
            RuleSet::from_json(text).err().as_ref().map(found_in_errors).unwrap_or_default()
        }
        "report" => Report::from_json(text).err().as_ref().map(found_in_errors).unwrap_or_default(),
        other => panic!("{other} is no kind of document"),
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad")
}

type Expected = BTreeMap<(String, String), Vec<[String; 3]>>;

/// The code, place, line and column of every problem, by kind of document and file.
fn expected() -> Expected {
    let mut expected = Expected::new();
    for row in csv::Reader::from_path(folder().join("expected.csv")).unwrap().records() {
        let row = row.unwrap();
        let [kind, file, code, at, position] =
            std::array::from_fn(|column| row[column].to_string());
        expected.entry((kind, file)).or_default().push([code, at, position]);
    }
    expected
}

#[test]
fn bad_documents_have_exactly_the_expected_problems() {
    let expected = expected();
    assert!(expected.len() >= 200);
    let mut wrong = String::new();
    for ((kind, name), problems) in &expected {
        let text = fs::read_to_string(folder().join(kind).join(name)).unwrap();
        let all = problems_of(kind, &text);
        let found: Vec<_> = all.iter().map(|one| one.key().map(String::from)).collect();
        if &found != problems {
            writeln!(wrong, "{kind}/{name}:\n  expected {problems:?}\n  found    {found:?}")
                .unwrap();
        }
        for one in all {
            assert!(one.says.chars().count() < 2_000, "{kind}/{name}: the message is short");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_bad_document_has_an_expectation() {
    let expected = expected();
    for kind in ["plan", "proposal", "operations", "ledger", "row", "rule-set", "report"] {
        for file in fs::read_dir(folder().join(kind)).unwrap() {
            let name = file.unwrap().file_name().into_string().unwrap();
            assert!(expected.contains_key(&(kind.to_string(), name.clone())), "{kind}/{name}");
        }
    }
}

/// Compares the messages on every bad document, in a table for each code.
#[test]
fn every_bad_document_is_refused_in_the_same_words() {
    let mut tables: BTreeMap<String, String> = BTreeMap::new();
    for (kind, name) in expected().keys() {
        let text = fs::read_to_string(folder().join(kind).join(name)).unwrap();
        for Found { code, at, position, says } in problems_of(kind, &text) {
            let at: String = at.chars().flat_map(char::escape_debug).collect();
            let place = match (at.is_empty(), position.is_empty()) {
                (true, _) => position,
                (false, true) => format!("`{at}`"),
                (false, false) => format!("`{at}`, {position}"),
            };
            let name = name.rsplit_once('.').unwrap().0.replace('-', " ");
            let table = tables.entry(code).or_default();
            let place = place.replace('|', "\\|");
            writeln!(table, "| {kind}: {name} | {} | {place} |", table_cell(&says)).unwrap();
        }
    }
    let mut page = String::from("# What is said of each document in `tests/bad`\n");
    for (code, rows) in tables {
        let heading = "| document | what the crate says | where |\n|---|---|---|\n";
        write!(page, "\n## `{code}`\n\n{heading}{rows}").unwrap();
    }
    assert_data_eq!(page, file!["../golden/bad-documents.md"].raw());
}

/// Text as a cell of a Markdown table, cut to 120 characters.
fn table_cell(words: &str) -> String {
    const MAX_CHARS: usize = 120;
    let mut cell = String::new();
    for character in words.chars().take(MAX_CHARS) {
        if "|[]<>*`\\".contains(character) {
            cell.push('\\');
        }
        cell.push(character);
    }
    if words.chars().count() > MAX_CHARS { format!("{cell}…") } else { cell }
}

/// The codes and places of the problems of a text as a plan, and as a proposal.
pub(crate) fn found_as_plan_and_proposal(text: &str) -> [Vec<(String, String)>; 2] {
    [found_in_plan(text), found_in_proposal(text)]
        .map(|found| found.into_iter().map(|one| (one.code, one.at)).collect())
}

pub(crate) fn one(code: &str, at: &str) -> Vec<(String, String)> {
    vec![(code.into(), at.into())]
}

#[test]
fn utf_16_and_byte_order_marks_are_refused_where_they_begin() {
    // UTF-16 without a byte-order mark is valid UTF-8, with a NUL after each letter.
    let units = "{ \"name\": \"x\" }".encode_utf16();
    let bytes: Vec<u8> = units.flat_map(u16::to_le_bytes).collect();
    let text = String::from_utf8(bytes).unwrap();
    for found in [found_in_plan(&text), found_in_proposal(&text)] {
        let [one] = found.try_into().unwrap();
        assert_eq!(one.key(), ["syntax", "", "1:2"]);
        assert!(one.says.contains("\\0"), "{}", one.says);
    }
    // With one it is not, and a lossy conversion has replaced the mark.
    let text = format!("\u{fffd}\u{fffd}{text}");
    assert_eq!(found_as_plan_and_proposal(&text), [one("syntax", ""), one("syntax", "")]);
    // One byte-order mark before UTF-8 is skipped; a second one is reported.
    let plan = r#"{ "name": "x", "total": "1" }"#;
    let marked = FinancialPlan::from_json(&format!("\u{feff}{plan}"));
    assert_eq!(marked, FinancialPlan::from_json(plan));
    let [mark] = found_in_plan("\u{feff}\u{feff}{}").try_into().unwrap();
    assert_eq!(mark.key(), ["syntax", "", "1:1"]);
    assert!(mark.says.contains("byte-order mark"), "{}", mark.says);
}

/// Fields that are empty are omitted.
#[test]
fn document_error_serialises_its_problems() {
    let text = "{\n  \"name\": \"x\", \"total\": \"1\",\n  \"priorities\": { \"P3\": \"1\" } }";
    let error = serde_json::to_value(FinancialPlan::from_json(text).unwrap_err()).unwrap();
    let [problem] = error["problems"].as_array().unwrap().as_slice() else { panic!("{error}") };
    assert_eq!(problem["place"], "/priorities/P3");
    assert_eq!(problem["position"], serde_json::json!({ "line": 3, "column": 19 }));
    assert_eq!((&problem["code"], &problem["given"]), (&"unknown-code".into(), &"P3".into()));
    assert_eq!(problem["accepted"], serde_json::json!(["2.A.1", "2.A.2"]));
    assert!(problem["message"]["nl"].as_str().unwrap().starts_with("\"P3\" is geen prioriteit"));
    assert_eq!(error.get("unlisted"), None);

    let fields: Vec<String> = (0..150).map(|one| format!("\"f{one}\":1")).collect();
    let error = Proposal::from_json(&format!("{{{}}}", fields.join(","))).unwrap_err();
    assert_eq!((error.problems().len(), error.unlisted()), (100, 50));
    assert_eq!(serde_json::to_value(&error).unwrap()["unlisted"], 50);
    assert!(error.text(Language::Dutch).ends_with("\nnog 50 andere problemen"));
}
