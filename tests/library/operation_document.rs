//! Operations as JSON and as rows: what is read, and what is refused with which problem.

use efro_gti::document::{DocumentProblem, ProblemKind};
use efro_gti::portfolio::{Funding, Operations, Part, Row, Stage};
use efro_gti::rules::Strand;
use efro_gti::{DocumentError, Euro, Language, Operation, SpecificObjective, Theme};

const PAID: &str = r#"{"strand":"ghent","theme":"mobility","specific_objective":"RSO2.8","stage":"contracted","erdf":"10.00","total":"25.00","paid":{"erdf":"4.00","total":"9.00"}}"#;
const PLAIN: &str = r#"{"strand":"antwerp","specific_objective":"RSO1.1","stage":"withdrawn","erdf":"10.00","total":"25.00"}"#;

/// An operation in two cells.
fn joint() -> String {
    format!(r#"{{"id":"x","title":"A bridge","parts":[{PAID},{PLAIN}]}}"#)
}

fn problems(error: &DocumentError) -> Vec<(&str, &str)> {
    error.iter().map(|one| (one.place().as_str(), one.code())).collect()
}

#[test]
fn operations_round_trip() {
    let plain = format!(r#"{{"id":"y","parts":[{PLAIN}]}}"#);
    let read = Operations::from_json(&format!("[{},{plain}]", joint())).unwrap();
    let read = read.as_slice();
    for (operation, json) in read.iter().zip([joint(), plain]) {
        assert_eq!(serde_json::to_string(operation).unwrap(), json);
        assert_eq!(&serde_json::from_str::<Operation>(&json).unwrap(), operation);
    }
    let [paid, plain] = read[0].parts() else { panic!("two parts") };
    assert_eq!((paid.strand, paid.theme), (Strand::Ghent, Some(Theme::Mobility)));
    assert_eq!(paid.paid, Some(Funding { erdf: Euro::whole(4), total: Euro::whole(9) }));
    assert_eq!((plain.theme, plain.stage, plain.paid), (None, Stage::Withdrawn, None));
    assert_eq!((read[0].title(), read[1].title()), (Some("A bridge"), None));
    assert_eq!(&serde_json::from_str::<Part>(PAID).unwrap(), paid);
}

#[test]
fn bad_operations_are_refused_with_place_and_code() {
    for (from, to, at, code) in [
        ("\"id\":\"x\",", "", "/0/id", "missing"),
        ("\"id\":\"x\"", "\"id\":\" \"", "/0/id", "blank"),
        ("\"id\":\"x\"", "\"id\":\"x \"", "/0/id", "malformed"),
        ("A bridge", "\u{200b}", "/0/title", "blank"),
        ("\"mobility\"", "\"\"", "/0/parts/0/theme", "unknown-code"),
        ("\"10.00\"", "10.00", "/0/parts/0/erdf", "wrong-kind"),
        ("\"10.00\"", "\"-0.01\"", "/0/parts/0/erdf", "negative"),
        ("\"25.00\"", "\"25,00\"", "/0/parts/0/total", "malformed"),
        ("\"25.00\"", "\"9.99\"", "/0/parts/0/erdf", "above-whole"),
        ("\"4.00\"", "\"-0.01\"", "/0/parts/0/paid/erdf", "negative"),
        ("\"4.00\"", "\"9.01\"", "/0/parts/0/paid/erdf", "above-whole"),
        ("\"9.00\"", "\"-9.00\"", "/0/parts/0/paid/total", "negative"),
        (",\"total\":\"9.00\"", "", "/0/parts/0/paid/total", "missing"),
        ("\"withdrawn\"", "\"completed\"", "/0/parts/1/paid", "missing"),
        ("\"withdrawn\"", "\"paid\"", "/0/parts/1/stage", "unknown-code"),
        (PLAIN, PAID, "/0/parts/1", "duplicate-cell"),
        (PLAIN, "null", "/0/parts/1", "missing"),
        ("\"stage\"", "\"phase\"", "/0/parts/0/phase", "unknown-field"),
    ] {
        let json = format!("[{}]", joint().replacen(from, to, 1));
        assert_ne!(json, format!("[{}]", joint()), "{from}");
        let errors = Operations::from_json(&json).unwrap_err();
        let found = |one: &&DocumentProblem| (one.place().as_str(), one.code()) == (at, code);
        let error = errors.iter().find(found).unwrap_or_else(|| panic!("{to}: {errors}"));
        assert!(error.position().is_some());
    }
}

#[test]
fn more_paid_than_committed_is_accepted() {
    let json = joint().replace("\"4.00\"", "\"11.00\"").replace("\"9.00\"", "\"27.50\"");
    assert!(Operations::from_json(&format!("[{json}]")).is_ok());
}

#[test]
fn duplicate_id_is_refused() {
    let json = format!("[{},\n {}]", joint(), joint());
    let error = Operations::from_json(&json).unwrap_err().problems()[0].clone();
    let ProblemKind::Duplicate { name, first } = error.kind() else { panic!("{error}") };
    assert_eq!((error.place().as_str(), name.as_str(), first.as_str()), ("/1/id", "x", "/0/id"));
    assert_eq!(error.position().unwrap().line, 2);
    // Another format has the same rule.
    let value: serde_json::Value = serde_json::from_str(&json).unwrap();
    let error = serde_json::from_value::<Operations>(value).unwrap_err().to_string();
    assert!(error.contains("\"x\" is already given at /0/id"), "{error}");
}

#[test]
fn stage_is_no_part_of_a_cell() {
    let other_stage = PAID.replace("contracted", "selected");
    let json = joint().replace(PLAIN, &other_stage);
    let error = serde_json::from_str::<Operation>(&json).unwrap_err().to_string();
    let said = "/parts/1: \"Ghent, RSO2.8, theme Mobility\" is already given at /parts/0";
    assert!(error.contains(said), "{error}");
}

#[test]
fn with_stage_changes_every_part_and_checks_what_is_paid() {
    let operation: Operation = serde_json::from_str(&joint()).unwrap();
    let selected = operation.clone().with_stage(Stage::Selected).unwrap();
    assert!(selected.parts().iter().all(|part| part.stage == Stage::Selected));
    let error = operation.with_stage(Stage::Completed).unwrap_err();
    assert_eq!(problems(&error), [("/parts/1/paid", "missing")]);
}

const ROW: [&str; 10] =
    ["y", "Een brug", "Gent", "Mobiliteit", "SD 2.8", "contracted", "10", "25.5", "4", "9.00"];

#[test]
fn row_equals_the_document() {
    let json = r#"{"id":"y","title":"Een brug","parts":[{"strand":"ghent","theme":"mobility","specific_objective":"RSO2.8","stage":"contracted","erdf":"10.00","total":"25.50","paid":{"erdf":"4.00","total":"9.00"}}]}"#;
    let row = Row::from_fields(ROW.map(Some)).unwrap();
    let operations = Operations::from_rows([row.clone()]).unwrap();
    assert_eq!(serde_json::to_string(&operations).unwrap(), format!("[{json}]"));
    let rows: Vec<Row> = operations.iter().flat_map(Operation::rows).collect();
    assert_eq!(rows, [row.clone().into_owned()]);
    assert_eq!(Row::new("y", *row.part()).unwrap().with_title("Een brug").unwrap(), row);
    assert_eq!(ROW.len(), Row::COLUMNS.len());
}

#[test]
fn rows_are_grouped_by_id() {
    let row = |id, title, strand, stage| {
        let fields = [id, title, strand, "", "RSO2.8", stage, "10", "25", "", ""];
        Row::from_fields(fields.map(Some)).unwrap()
    };
    let rows = [
        row("x", "", "ghent", "selected"),
        row("y", "", "ghent", "selected"),
        row("x", "A bridge", "antwerp", "contracted"),
    ];
    let operations = Operations::from_rows(rows.clone()).unwrap();
    let [x, y] = operations.as_slice() else { panic!("two operations") };
    assert_eq!((x.id(), x.title(), x.parts().len()), ("x", Some("A bridge"), 2));
    assert_eq!((y.id(), y.title(), y.parts().len()), ("y", None, 1));
    // The same id and cell, at another stage.
    let again = rows.into_iter().chain([row("x", "", "ghent", "contracted")]);
    let error = Operations::from_rows(again).unwrap_err();
    let said = "/3: \"x, Ghent, RSO2.8, funding without a theme\" is already given at /0: expected at most once";
    assert_eq!(error.to_string(), said);
    let said = "/3: \"x, Gent, RSO2.8, middelen zonder thema\" staat al op /0: hoogstens één keer verwacht";
    assert_eq!(error.text(Language::Dutch), said);
}

#[test]
fn row_reports_all_problems() {
    let refused = |row: [Option<&str>; 10]| {
        let error = Row::from_fields(row).unwrap_err();
        let problems = error.iter().map(|one| (one.place().to_string(), one.code()));
        problems.collect::<Vec<_>>()
    };
    let given = ROW.map(Some);
    for (column, name) in Row::COLUMNS.iter().enumerate() {
        let place = format!("/{name}");
        let mut row = given;
        row[column] = None;
        match *name {
            "title" | "theme" => assert!(Row::from_fields(row).is_ok()),
            _ => assert_eq!(refused(row), [(place.clone(), "missing")]),
        }
        row[column] = Some(" ");
        let code = match *name {
            // A blank title is none.
            "title" => continue,
            "id" => "blank",
            "erdf" | "total" | "paid_erdf" | "paid_total" => "malformed",
            _ => "unknown-code",
        };
        assert_eq!(refused(row), [(place.clone(), code)]);
        if *name == "id" {
            row[column] = Some("y\u{a0}");
            assert_eq!(refused(row), [(place, "malformed")]);
        }
    }
    // Every column that is not optional.
    assert_eq!(refused([None; 10]).len(), Row::COLUMNS.len() - Row::OPTIONAL_COLUMNS.len());
    let long = Row::from_fields(given.into_iter().chain([None])).unwrap_err();
    assert_eq!(problems(&long), [("", "too-many")]);
    let errors = Row::from_fields([Some("y"); 10]).unwrap_err();
    let ProblemKind::Unreadable(error) = errors.problems()[3].kind() else { panic!("{errors}") };
    assert_eq!(error.value(), "y");
}

#[test]
fn amounts_of_a_row_are_checked() {
    let refused = |stage, amounts: [&str; 4]| {
        let [erdf, total, paid_erdf, paid_total] = amounts;
        let row = ["y", "", "ghent", "", "RSO2.8", stage, erdf, total, paid_erdf, paid_total];
        match Row::from_fields(row.map(Some)) {
            Ok(_) => String::new(),
            Err(error) => {
                let problems = problems(&error).into_iter();
                problems.map(|(place, code)| [place, code].join(" ")).collect::<Vec<_>>().join(", ")
            }
        }
    };
    for accepted in
        [["10", "10", "", ""], ["0", "0", "0", "0"], ["10", "25", "11", "30"], ["1", "2", "0", "0"]]
    {
        assert_eq!(refused("contracted", accepted), "", "{accepted:?}");
    }
    assert_eq!(refused("contracted", ["10.01", "10", "", ""]), "/erdf above-whole");
    assert_eq!(refused("contracted", ["-1", "0", "", ""]), "/erdf negative");
    assert_eq!(refused("contracted", ["-1", "-1", "", ""]), "/erdf negative, /total negative");
    // The amount that can be read is checked, too.
    assert_eq!(refused("contracted", ["x", "-1", "", ""]), "/erdf malformed, /total negative");
    assert_eq!(refused("contracted", ["-1", "x", "", ""]), "/total malformed, /erdf negative");
    assert_eq!(refused("contracted", ["1", "1", "2", "1"]), "/paid_erdf above-whole");
    assert_eq!(refused("contracted", ["1", "1", "-1", "0"]), "/paid_erdf negative");
    assert_eq!(refused("contracted", ["1", "1", "", "0"]), "/paid_erdf missing");
    assert_eq!(refused("completed", ["1", "1", "", ""]), "/paid_erdf missing, /paid_total missing");
    assert_eq!(refused("completed", ["1", "1", "0", "0"]), "");
}

#[test]
fn constructors_check_what_readers_check() {
    let part = Part {
        strand: Strand::Ghent,
        theme: None,
        specific_objective: SpecificObjective::Skills,
        stage: Stage::Completed,
        funding: Funding { erdf: Euro::whole(10), total: Euro::whole(5) },
        paid: None,
    };
    let error = Operation::new("", [part, part]).unwrap_err();
    let expected = [
        ("/id", "blank"),
        ("/parts/1", "duplicate-cell"),
        ("/parts/0/erdf", "above-whole"),
        ("/parts/0/paid", "missing"),
        ("/parts/1/erdf", "above-whole"),
        ("/parts/1/paid", "missing"),
    ];
    assert_eq!(problems(&error), expected);
    let error = Row::new("", part).unwrap_err();
    let missing = [("/paid_erdf", "missing"), ("/paid_total", "missing")];
    assert_eq!(problems(&error)[..2], [("/id", "blank"), ("/erdf", "above-whole")]);
    assert_eq!(problems(&error)[2..], missing);
    assert_eq!(problems(&Operation::new("x", []).unwrap_err()), [("/parts", "empty-list")]);
    let sound = Part { stage: Stage::Selected, funding: Funding::ZERO, ..part };
    let operation = Operation::new("x", [sound]).unwrap();
    assert_eq!(problems(&operation.with_title(" ").unwrap_err()), [("/title", "blank")]);
    let row = Row::new("x", sound).unwrap();
    assert_eq!(problems(&row.with_title("").unwrap_err()), [("/title", "blank")]);
}
