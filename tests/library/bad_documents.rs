//! Documents that are wrong, each with exactly what is expected of it: the code, the place, the line
//! and the column of every problem. `tests/bad/expected.csv` lists them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use efro_gti::document::{DocumentProblem, Pointer, Position, positions};
use efro_gti::portfolio::Operations;
use efro_gti::{
    DocumentError, FinancialPlan, Language, Operation, Outcome, Proposal, Report, RuleSet,
};
use snapbox::{assert_data_eq, file};

/// A problem: its code, its place, its line and column where it has them, and what is said of it.
#[derive(Clone, Debug)]
struct Told {
    code: String,
    at: String,
    position: String,
    says: String,
}

impl From<&DocumentProblem> for Told {
    fn from(error: &DocumentProblem) -> Self {
        Self {
            code: error.code().into(),
            at: error.place().to_string(),
            position: error.position().map(|one| one.to_string()).unwrap_or_default(),
            says: error.kind().text(Language::English),
        }
    }
}

impl From<&Outcome> for Told {
    fn from(outcome: &Outcome) -> Self {
        Self {
            code: outcome.code().unwrap().into(),
            at: outcome.place().to_string(),
            position: String::new(),
            says: outcome.message(Language::English).unwrap(),
        }
    }
}

impl Told {
    fn key(&self) -> [&str; 3] {
        [&self.code, &self.at, &self.position]
    }
}

/// Every problem of what cannot be read, in both languages.
fn of_errors(errors: &DocumentError) -> Vec<Told> {
    assert_eq!(errors.to_string(), errors.text(Language::English));
    assert_ne!(errors.text(Language::English), errors.text(Language::Dutch));
    errors.iter().map(Told::from).collect()
}

/// The values of a form that cannot be read, with the lines that the text has them on.
fn of_values(report: &Report, text: &str) -> Vec<Told> {
    let json = serde_json::to_string(report).unwrap();
    assert_eq!(&serde_json::from_str::<Report>(&json).unwrap(), report, "it reads back");
    let unreadable: Vec<&Outcome> =
        report.failed().filter(|one| one.code() == Some("unreadable")).collect();
    let places: Vec<Pointer> = unreadable.iter().map(|one| one.place().clone()).collect();
    let located = unreadable.into_iter().zip(positions(text, &places).unwrap());
    let told = |(outcome, position): (&Outcome, Option<Position>)| Told {
        position: position.unwrap().to_string(),
        ..Told::from(outcome)
    };
    located.map(told).collect()
}

fn of_plan(text: &str) -> Vec<Told> {
    FinancialPlan::from_json(text).err().as_ref().map(of_errors).unwrap_or_default()
}

fn of_proposal(text: &str) -> Vec<Told> {
    match Proposal::from_json(text) {
        Ok(proposal) => of_values(&proposal.assess(), text),
        Err(errors) => of_errors(&errors),
    }
}

/// What the crate says of a document of a kind.
fn told(kind: &str, text: &str) -> Vec<Told> {
    match kind {
        "plan" => of_plan(text),
        "proposal" => of_proposal(text),
        "operations" => {
            Operations::from_json(text).err().as_ref().map(of_errors).unwrap_or_default()
        }
        "row" => {
            let mut rows = csv::ReaderBuilder::new()
                .has_headers(false)
                .flexible(true)
                .from_reader(text.as_bytes());
            let row = rows.records().next().unwrap().unwrap();
            let row = row.iter().map(Some);
            Operation::from_row(row).err().as_ref().map(of_errors).unwrap_or_default()
        }
        "rule-set" => RuleSet::from_json(text).err().as_ref().map(of_errors).unwrap_or_default(),
        "report" => Report::from_json(text).err().as_ref().map(of_errors).unwrap_or_default(),
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
fn each_document_has_just_the_problems_that_are_expected() {
    let expected = expected();
    assert!(expected.len() >= 200);
    let mut wrong = String::new();
    for ((kind, name), problems) in &expected {
        let text = fs::read_to_string(folder().join(kind).join(name)).unwrap();
        let told = told(kind, &text);
        let found: Vec<_> = told.iter().map(|one| one.key().map(String::from)).collect();
        if &found != problems {
            writeln!(wrong, "{kind}/{name}:\n  expected {problems:?}\n  found    {found:?}")
                .unwrap();
        }
        for one in told {
            assert!(one.says.chars().count() < 2_000, "{kind}/{name}: it stays readable");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn no_document_is_left_without_an_expectation() {
    let expected = expected();
    for kind in ["plan", "proposal", "operations", "row", "rule-set", "report"] {
        for file in fs::read_dir(folder().join(kind)).unwrap() {
            let name = file.unwrap().file_name().into_string().unwrap();
            assert!(expected.contains_key(&(kind.to_string(), name.clone())), "{kind}/{name}");
        }
    }
}

/// What happens when the input is wrong, as the guide tells it: a table for each kind of mistake.
#[test]
fn what_happens_is_written_down() {
    let mut tables: BTreeMap<String, String> = BTreeMap::new();
    for (kind, name) in expected().keys() {
        let text = fs::read_to_string(folder().join(kind).join(name)).unwrap();
        for Told { code, at, position, says } in told(kind, &text) {
            let at: String = at.chars().flat_map(char::escape_debug).collect();
            let place = match (at.is_empty(), position.is_empty()) {
                (true, _) => position,
                (false, true) => format!("`{at}`"),
                (false, false) => format!("`{at}`, {position}"),
            };
            let name = name.rsplit_once('.').unwrap().0.replace('-', " ");
            let table = tables.entry(code).or_default();
            let place = place.replace('|', "\\|");
            writeln!(table, "| {kind}: {name} | {} | {place} |", in_a_cell(&says)).unwrap();
        }
    }
    let mut page = String::from("# What happens when the input is wrong\n");
    for (code, rows) in tables {
        let heading = "| document | what the crate says | where |\n|---|---|---|\n";
        write!(page, "\n## `{code}`\n\n{heading}{rows}").unwrap();
    }
    assert_data_eq!(page, file!["../../src/guide/wrong-input.md"].raw());
}

/// Words as a cell of a table in Markdown holds them, cut where a list goes on and on.
fn in_a_cell(words: &str) -> String {
    const MOST: usize = 120;
    let mut cell = String::new();
    for character in words.chars().take(MOST) {
        if "|[]<>*`\\".contains(character) {
            cell.push('\\');
        }
        cell.push(character);
    }
    if words.chars().count() > MOST { format!("{cell}…") } else { cell }
}

/// The codes and places of the problems of a plan and of a proposal.
fn of_both(text: &str) -> [Vec<(String, String)>; 2] {
    [of_plan(text), of_proposal(text)]
        .map(|told| told.into_iter().map(|one| (one.code, one.at)).collect())
}

fn one(code: &str, at: &str) -> Vec<(String, String)> {
    vec![(code.into(), at.into())]
}

#[test]
fn nesting_costs_no_stack() {
    for depth in [10_000, 1_000_000] {
        let deep = format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
        assert_eq!(of_both(&deep), [one("wrong-kind", ""), one("wrong-kind", "")]);
        let deep = format!("{}1{}", "{\"title\":".repeat(depth), "}".repeat(depth));
        assert_eq!(of_both(&deep)[1], one("wrong-kind", "/title"));
        assert_eq!(of_both(&"[".repeat(depth)), [one("truncated", ""), one("truncated", "")]);
        let deep = "{\"title\":".repeat(depth);
        assert_eq!(of_both(&deep), [one("truncated", ""), one("truncated", "")]);
    }
}

#[test]
fn ten_million_digits_are_refused_in_few_words() {
    let digits = "9".repeat(10_000_000);
    for (amount, code) in
        [(digits.clone(), "wrong-kind"), (format!("\"{digits}\""), "out-of-range")]
    {
        let text = format!("{{\"name\":\"x\",\"total\":{amount}}}");
        let errors = FinancialPlan::from_json(&text).unwrap_err();
        assert!(errors.to_string().len() < 10_000);
        let told = of_errors(&errors);
        assert_eq!((told[0].code.as_str(), told[0].at.as_str()), (code, "/total"));
    }
    let text = format!("{{\"budget\":{{\"erdf\":\"{digits}\"}}}}");
    assert_eq!(of_both(&text)[1], one("unreadable", "/budget/erdf"));
    assert!(Proposal::from_json(&text).unwrap().assess().to_string().len() < 100_000);
}

#[test]
fn other_encodings_are_refused_where_they_begin() {
    // UTF-16 without a mark is UTF-8 as well: with NUL between the letters.
    let units = "{ \"name\": \"x\" }".encode_utf16();
    let bytes: Vec<u8> = units.flat_map(u16::to_le_bytes).collect();
    let text = String::from_utf8(bytes).unwrap();
    for told in [of_plan(&text), of_proposal(&text)] {
        let [one] = told.try_into().unwrap();
        assert_eq!(one.key(), ["syntax", "", "1:2"]);
        assert!(one.says.contains("\\0"), "{}", one.says);
    }
    // With one it is not, and somebody replaced what is not.
    let text = format!("\u{fffd}\u{fffd}{text}");
    assert_eq!(of_both(&text), [one("syntax", ""), one("syntax", "")]);
    // A mark before UTF-8 is skipped, and a second one is told as what it is.
    let plan = r#"{ "name": "x", "total": "1" }"#;
    let marked = FinancialPlan::from_json(&format!("\u{feff}{plan}"));
    assert_eq!(marked, FinancialPlan::from_json(plan));
    let [mark] = of_plan("\u{feff}\u{feff}{}").try_into().unwrap();
    assert_eq!(mark.key(), ["syntax", "", "1:1"]);
    assert!(mark.says.contains("byte-order mark"), "{}", mark.says);
}

/// The time that `work` takes, three times at best.
fn time(work: impl Fn()) -> Duration {
    let timed = || {
        let start = Instant::now();
        work();
        start.elapsed()
    };
    (0..3).map(|_| timed()).min().unwrap()
}

/// Ten times the problems take about ten times as long, and nowhere near a hundred times.
#[test]
fn time_is_proportional_to_the_problems() {
    type Source = (&'static str, fn(usize) -> String);
    let documents: [Source; 5] = [
        ("unknown fields", |many| {
            let fields: Vec<String> = (0..many).map(|one| format!("\"f{one}\":1")).collect();
            format!("{{{}}}", fields.join(","))
        }),
        ("a field again and again", |many| {
            format!("{{\"name\":\"x\"{}}}", ",\"total\":\"1\"".repeat(many))
        }),
        ("a code again and again", |many| {
            format!("{{\"priorities\":{{\"P1\":\"1\"{}}}}}", ",\"P1\":\"1\"".repeat(many))
        }),
        ("unknown codes", |many| {
            let codes: Vec<String> = (0..many).map(|one| format!("\"P{one}\":\"1\"")).collect();
            format!("{{\"specific_objectives\":{{{}}}}}", codes.join(","))
        }),
        ("a list of the wrong kind", |many| {
            format!("{{\"assumptions\":[1{}]}}", ",1".repeat(many))
        }),
    ];
    for (what, document) in documents {
        let (few, many) = (document(2_000), document(20_000));
        let check = |text: &str| assert!(of_plan(text).len() <= 101, "{what}");
        let (short, long) = (time(|| check(&few)), time(|| check(&many)));
        assert!(long < 40 * short + Duration::from_millis(20), "{what}: {short:?}, then {long:?}");
    }
}

/// Nor do codes that a form names again and again, in any of its lists.
#[test]
fn time_is_proportional_to_what_a_form_repeats() {
    let repeated = |one: &str, many: usize| vec![one; many].join(",");
    let documents: [(&str, &dyn Fn(usize) -> String); 3] = [
        ("themes", &|many| {
            let themes = [repeated("\"\"", many), repeated("\"mobility\"", many)].join(",");
            format!("{{\"themes\":[{themes}]}}")
        }),
        ("needs of a city", &|many| {
            let (cities, needs) = (repeated("\"ghent\"", many), repeated("\"x\"", many));
            format!("{{\"cities\":[{cities}],\"urban_needs\":[{needs}]}}")
        }),
        ("parts of a city", &|many| {
            let parts = [repeated("{}", many), repeated("{\"city\":\"ghent\"}", many)].join(",");
            format!("{{\"budget\":{{\"by_city\":[{parts}]}}}}")
        }),
    ];
    for (what, document) in documents {
        let (few, many) = (document(1_000), document(10_000));
        let assess = |text: &str| {
            let proposal = Proposal::from_json(text).unwrap();
            assert!(proposal.assess().outcomes().len() > 1_000, "{what}");
        };
        let (short, long) = (time(|| assess(&few)), time(|| assess(&many)));
        assert!(long < 40 * short + Duration::from_millis(20), "{what}: {short:?}, then {long:?}");
    }
}

/// What is before a problem is not read again for the next.
#[test]
fn a_long_line_is_read_once_for_all_its_proposals() {
    let document = |before: usize| {
        let proposals = ",{\"naam\":1,\"themes\":[\"x\"]}".repeat(300);
        format!("[\"{}\"{proposals}]", "é".repeat(before))
    };
    let (short, long) = (document(1), document(4 << 20));
    let assess = |text: &str| drop(Proposal::all_from_json(text));
    let (short, long) = (time(|| assess(&short)), time(|| assess(&long)));
    assert!(long < 5 * short + Duration::from_secs(1), "{short:?}, then {long:?}");
}

#[test]
fn a_hundred_mebibytes_are_read_once_and_refused() {
    let long = "x".repeat(100 << 20);
    let start = Instant::now();
    let text = format!("{{\"name\":\"{long}\",\"total\":1}}");
    assert_eq!(of_both(&text)[0], one("wrong-kind", "/total"));
    let text = format!("{{\"name\":\"{long}");
    assert_eq!(of_both(&text)[0], one("truncated", ""));
    assert!(FinancialPlan::from_json(&text).unwrap_err().to_string().len() < 10_000);
    assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
}

/// What a program reads of an error: empty fields are left out.
#[test]
fn an_error_is_written_as_json() {
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

/// A key is cut in the places of the problems below it, so that a hundred of them stay small.
#[test]
fn a_long_key_is_not_repeated() {
    let key = "x".repeat(1 << 20);
    let values: Vec<String> = (0..200).map(|one| format!("\"f{one}\":1")).collect();
    let text = format!("{{\"principles\":{{\"{key}\":{{{}}}}},\"{key}\":1}}", values.join(","));
    let error = Proposal::from_json(&text).unwrap_err();
    assert_eq!((error.problems().len(), error.unlisted()), (100, 101));
    assert!(serde_json::to_string(&error).unwrap().len() < 200_000);
    assert!(format!("{error:?}").len() < 200_000);
    // Each has its own position nevertheless.
    let columns: Vec<usize> =
        error.iter().map(|problem| problem.position().unwrap().column).collect();
    assert!(columns.windows(2).all(|pair| pair[0] < pair[1]), "{columns:?}");
}

/// Their places are cut alike, so only the first is listed.
#[test]
fn unknown_long_keys_are_all_counted() {
    let key = "x".repeat(80);
    let text = format!("{{ \"{key}1\": 1, \"{key}2\": 2, \"{key}1\": 3 }}");
    let error = Proposal::from_json(&text).unwrap_err();
    assert_eq!((error.problems().len(), error.unlisted()), (1, 1));
}

#[test]
fn a_document_has_so_many_proposals_and_no_more() {
    let most = Proposal::MAX_PROPOSALS;
    let document = |count: usize| format!("[{}]", vec!["{}"; count].join(","));
    assert_eq!(Proposal::all_from_json(&document(most)).unwrap().len(), most);
    let error = Proposal::all_from_json(&document(most + 1)).unwrap_err();
    let [problem] = error.problems() else { panic!("{error}") };
    assert_eq!((problem.place().as_str(), problem.code()), ("", "too-many"));
    // Numbers where there should be objects cost no more than a hundred problems.
    let numbers = format!("{{\"indicators\":[{}]}}", vec!["1"; 1_000_000].join(","));
    let error = Proposal::from_json(&numbers).unwrap_err();
    assert_eq!((error.problems().len(), error.unlisted()), (100, 999_900));
}

/// The lines of many places are found in one pass.
#[test]
fn time_is_proportional_to_the_places_that_are_looked_for() {
    let document = |many: usize| {
        let answers: Vec<String> = (0..many).map(|one| format!("\"p{one}\":\"x\"")).collect();
        format!("{{\"principles\":{{{}}}}}", answers.join(","))
    };
    let places = |many: usize| -> Vec<Pointer> {
        (0..many).map(|one| format!("/principles/p{one}").parse().unwrap()).collect()
    };
    let (few, many) = ((document(2_000), places(2_000)), (document(20_000), places(20_000)));
    let find = |(text, places): &(String, Vec<Pointer>)| {
        assert!(positions(text, places).unwrap().iter().all(Option::is_some));
    };
    let (short, long) = (time(|| find(&few)), time(|| find(&many)));
    assert!(long < 40 * short + Duration::from_millis(20), "{short:?}, then {long:?}");
}
