//! Operations as JSON and as rows: what is read, and what is refused with which problem.

use efro_gti::document::{DocumentProblem, ProblemKind};
use efro_gti::portfolio::{Funding, Operations, Stage};
use efro_gti::rules::Strand;
use efro_gti::{Euro, Operation, Theme};

const JOINT: &str = r#"{"id":"x","strand":"both-cities","theme":"mobility","specific_objective":"RSO2.8","erdf":"10.00","total":"25.00","stage":"paid","antwerp":{"erdf":"4.00","total":"9.00"}}"#;

#[test]
fn operations_round_trip() {
    let plain = r#"{"id":"y","strand":"ghent","specific_objective":"RSO1.1","erdf":"-10.00","total":"25.00","stage":"withdrawn"}"#;
    let read = Operations::from_json(&format!("[{JOINT},{plain}]")).unwrap();
    let read = read.as_slice();
    assert_eq!(serde_json::to_string(&read[0]).unwrap(), JOINT);
    assert_eq!(serde_json::to_string(&read[1]).unwrap(), plain);
    for (operation, json) in read.iter().zip([JOINT, plain]) {
        assert_eq!(&serde_json::from_str::<Operation>(json).unwrap(), operation);
    }
    let [antwerp, ghent] = read[0].postings() else { panic!("two cities") };
    assert_eq!((antwerp.strand, antwerp.funding.erdf), (Strand::Antwerp, Euro::whole(4)));
    assert_eq!((ghent.strand, ghent.funding.total), (Strand::Ghent, Euro::whole(16)));
    assert_eq!((read[1].posting().theme, read[1].posting().stage), (None, Stage::Withdrawn));
    assert_eq!(read[0].posting().theme, Some(Theme::Mobility));
}

#[test]
fn bad_operations_are_refused_with_place_and_code() {
    for (from, to, at, code) in [
        ("\"id\":\"x\",", "", "/0/id", "missing"),
        ("\"id\":\"x\"", "\"id\":\" \"", "/0/id", "blank"),
        ("\"mobility\"", "\"\"", "/0/theme", "unknown-code"),
        ("\"10.00\"", "10.00", "/0/erdf", "wrong-kind"),
        ("\"25.00\"", "\"25,00\"", "/0/total", "malformed"),
        ("both-cities", "ghent", "/0/strand", "not-joint"),
        ("\"id\":\"x\"", "\"id\":\"x \"", "/0/id", "malformed"),
        ("\"25.00\"", "\"9.99\"", "/0/erdf", "above-whole"),
        ("\"4.00\"", "\"-0.01\"", "/0/antwerp/erdf", "negative"),
        ("\"4.00\"", "\"10.01\"", "/0/antwerp/erdf", "above-whole"),
        ("\"9.00\"", "\"-92233720368547758.07\"", "/0/antwerp/total", "negative"),
        ("\"9.00\"", "\"25.01\"", "/0/antwerp/total", "above-whole"),
        // More ERDF than total, of Antwerp and of the rest for Ghent.
        ("\"9.00\"", "\"3.99\"", "/0/antwerp/erdf", "above-whole"),
        ("\"9.00\"", "\"19.01\"", "/0/antwerp/total", "above-whole"),
        ("\"stage\"", "\"phase\"", "/0/phase", "unknown-field"),
    ] {
        let json = format!("[{}]", JOINT.replacen(from, to, 1));
        assert_ne!(json, format!("[{JOINT}]"), "{from}");
        let errors = Operations::from_json(&json).unwrap_err();
        let found = |one: &&DocumentProblem| (one.place().as_str(), one.code()) == (at, code);
        let error = errors.iter().find(found).expect(to);
        assert!(error.position().is_some());
    }
}

#[test]
fn above_whole_states_the_value_and_the_maximum() {
    let json = format!("[{}]", JOINT.replacen("\"9.00\"", "\"19.01\"", 1));
    let error = Operations::from_json(&json).unwrap_err();
    let said = "found \"19.01\": expected at most the total cost less the ERDF contribution of Ghent, \"19.00\"";
    assert!(error.to_string().ends_with(said), "{error}");
    assert!(Operations::from_json(&json.replace("19.01", "19.00")).is_ok());
}

#[test]
fn duplicate_id_is_refused() {
    let error =
        Operations::from_json(&format!("[{JOINT},\n {JOINT}]")).unwrap_err().problems()[0].clone();
    let ProblemKind::Duplicate { name, first } = error.kind() else { panic!("{error}") };
    assert_eq!((error.place().as_str(), name.as_str(), first.as_str()), ("/1/id", "x", "/0/id"));
    assert_eq!(error.position().unwrap().line, 2);
}

#[test]
fn with_stage_keeps_the_division() {
    let joint: Operation = serde_json::from_str(JOINT).unwrap();
    let selected = joint.clone().with_stage(Stage::Selected);
    let expected = JOINT.replace("paid", "selected");
    assert_eq!(serde_json::to_string(&selected).unwrap(), expected);
    assert!(selected.postings().iter().all(|part| part.stage == Stage::Selected));
    assert_eq!(selected.with_stage(Stage::Paid), joint);
}

#[test]
fn only_joint_operations_are_divided() {
    let ghent = ["y", "ghent", "", "RSO2.8", "10", "25", "paid"];
    let ghent = Operation::from_row(ghent.map(Some)).unwrap();
    let error = ghent.divided(Funding::default()).unwrap_err().problems()[0].clone();
    assert_eq!((error.place().as_str(), error.code()), ("/strand", "not-joint"));
}

#[test]
fn erdf_above_total_is_refused_except_in_corrections() {
    let row = |erdf, total| {
        Operation::from_row(["y", "ghent", "", "RSO2.8", erdf, total, "paid"].map(Some))
    };
    for (erdf, total) in [("10", "10"), ("0", "0"), ("-1", "0"), ("5", "-1"), ("-5", "-9")] {
        assert!(row(erdf, total).is_ok(), "{erdf} {total}");
    }
    for (erdf, total) in [("10.01", "10"), ("0.01", "0")] {
        let error = row(erdf, total).unwrap_err();
        let [problem] = error.problems() else { panic!("{error}") };
        assert_eq!((problem.place().as_str(), problem.code()), ("/erdf", "above-whole"));
    }
}

#[test]
fn row_equals_the_document() {
    let row = ["y", "Gent", "Mobiliteit", "SD 2.8", "10", "25.5", "contracted"];
    let json = r#"{"id":"y","strand":"ghent","theme":"mobility","specific_objective":"RSO2.8","erdf":"10.00","total":"25.50","stage":"contracted"}"#;
    let operation = Operation::from_row(row.map(Some)).unwrap();
    assert_eq!(serde_json::to_string(&operation).unwrap(), json);
    assert_eq!(row.len(), Operation::COLUMNS.len());
}

#[test]
fn row_reports_all_problems() {
    let problems = |row: [Option<&str>; 7]| {
        let errors = Operation::from_row(row).unwrap_err();
        let told = errors.into_iter().map(|one| (one.place().to_string(), one.code()));
        told.collect::<Vec<_>>()
    };
    let sound = ["y", "ghent", "", "RSO2.8", "10", "25.5", "paid"].map(Some);
    for (column, name) in Operation::COLUMNS.iter().enumerate() {
        let place = format!("/{name}");
        let mut row = sound;
        row[column] = None;
        assert_eq!(problems(row), [(place.clone(), "missing")]);
        row[column] = Some(" ");
        let code = match *name {
            "id" => "blank",
            "erdf" | "total" => "malformed",
            _ => "unknown-code",
        };
        assert_eq!(problems(row), [(place.clone(), code)]);
        if *name == "id" {
            row[column] = Some("y\u{a0}");
            assert_eq!(problems(row), [(place, "malformed")]);
        }
    }
    assert_eq!(problems([None; 7]).len(), 7);
    // A row with a missing field, and one with an extra field.
    let short = Operation::from_row(sound.into_iter().take(6)).unwrap_err();
    assert_eq!(short.problems()[0].place().as_str(), "/stage");
    let long = Operation::from_row(sound.into_iter().chain([None])).unwrap_err();
    let [problem] = long.problems() else { panic!("{long}") };
    assert_eq!((problem.place().as_str(), problem.code()), ("", "too-many"));
    let errors = Operation::from_row([Some("y"); 7]).unwrap_err();
    let problem = errors.problems()[4].kind();
    let ProblemKind::Unreadable(error) = problem else { panic!("{problem}") };
    assert_eq!(error.value(), "y");
}
