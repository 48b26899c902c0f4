//! Files that cannot be read as a whole: one message that says what to do.

use crate::sizes::{new_ods, new_workbook};
use crate::support::{golden, run, written};

pub(crate) const MAPPING: &str = r#"
delimiter = ";"
[columns]
id = "Nr"
title = "Name"
total = "Total"
[erdf]
amount = "ERDF"
[fixed]
stage = "selected"
strand = "ghent"
objective = "RSO2.4"
"#;

/// Returns what the program says of lists that it refuses: the name of each, what it is, its bytes, and more lines of the
/// mapping.
pub(crate) fn messages<const N: usize>(cases: [(&str, &str, Vec<u8>, &str); N]) -> String {
    let mut text = String::new();
    for (name, case, bytes, extra) in cases {
        let mapping = written(&format!("{name}.toml"), format!("{extra}\n{MAPPING}").as_bytes());
        let list = written(name, &bytes);
        text += &format!("# {case}\n");
        for language in ["en", "nl"] {
            let answer =
                run(&[mapping.to_str().unwrap(), list.to_str().unwrap(), "--lang", language]);
            assert_eq!(answer.status, 2, "{case}");
            assert_eq!(answer.stdout, "", "{case}");
            let folder = format!("{}/", env!("CARGO_TARGET_TMPDIR"));
            text += &answer.stderr.replace(&folder, "");
        }
        text += "\n";
    }
    text
}

#[test]
fn a_file_that_cannot_be_read_has_one_message() {
    let good = "Nr;Name;Total;ERDF\n1;a;10.00;4.00\n";
    let workbook = std::fs::read("samples/workbook.xls").unwrap();
    let sheets = std::fs::read("samples/payments.xlsx").unwrap();
    let utf_16 = good.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let many: Vec<String> = (0..1_001).map(|one| format!("{{\"k{one}\":1}}")).collect();
    let cases: [(&str, &str, Vec<u8>, &str); 24] = [
        ("empty.csv", "an empty file", b" \n".to_vec(), ""),
        (
            "encoding.csv",
            "another encoding",
            b"Nr;Name;Total;ERDF\n1;caf\xe9;10.00;4.00\n".to_vec(),
            "",
        ),
        (
            "nothing.csv",
            "a byte that is no character",
            b"Nr;Name;Total;ERDF\n1;\x81;10.00;4.00\n".to_vec(),
            "encoding = \"windows-1252\"",
        ),
        ("utf-16.csv", "UTF-16 without a byte-order mark", utf_16, ""),
        (
            "utf-8.csv",
            "UTF-8 in a mapping with another encoding",
            "Nr;Name;Total;ERDF\n1;café;10.00;4.00\n".into(),
            "encoding = \"windows-1252\"",
        ),
        (
            "page.xls",
            "a web page with the name of a workbook",
            b"\n<HTML><body><table><tr><td>Nr</td></tr></table></body></html>".to_vec(),
            "",
        ),
        ("list.csv", "a PDF", b"%PDF-1.7 Nr;Name;Total;ERDF".to_vec(), ""),
        ("workbook.csv", "a workbook with another name", workbook.clone(), ""),
        ("broken.xlsx", "a workbook that is none", good.as_bytes().to_vec(), ""),
        ("sheets.xlsx", "a workbook with two sheets", sheets.clone(), ""),
        ("sheet.xlsx", "a sheet that is not there", sheets, "sheet = \"Payment\""),
        ("list.dat", "a name that says nothing", good.as_bytes().to_vec(), ""),
        (
            "unclosed.csv",
            "a quote that is never closed",
            b"Nr;Name;Total;ERDF\n1;a;10.00;4.00\n2;\"b;10.00;4.00\n3;c;10.00;4.00\n".to_vec(),
            "",
        ),
        (
            "separator.csv",
            "another separator",
            b"Nr,Name,Total,ERDF\n1,a,10.00,4.00\n".to_vec(),
            "",
        ),
        (
            "titles.csv",
            "title lines",
            b"List of operations\n\nNr;Name;Total;ERDF\n1;a;10.00;4.00\n".to_vec(),
            "",
        ),
        ("short.csv", "a header row below the end", good.as_bytes().to_vec(), "header_row = 9"),
        (
            "columns.csv",
            "a column that the mapping does not mention",
            b"Nr;Name;Total;ERDF;Notes;\n1;a;10.00;4.00;x;y\n".to_vec(),
            "",
        ),
        (
            "twice.csv",
            "two columns with one name",
            b"Nr;Name;Total;ERDF;total\n1;a;10.00;4.00;5.00\n".to_vec(),
            "",
        ),
        ("object.json", "JSON that is no array", b"{ \"a\": 1 }".to_vec(), ""),
        ("wide.json", "too many keys", format!("[{}]", many.join(",")).into_bytes(), ""),
        (
            "name.json",
            "a key that is too long",
            format!("[{{\"a\":{{\"{}\":1}}}}]", "b".repeat(1_000)).into_bytes(),
            "",
        ),
        (
            "case.json",
            "two keys with one name",
            br#"[{"NR":"1","nr":"2","Name":"a","Total":1,"ERDF":1}]"#.to_vec(),
            "",
        ),
        (
            "large.xlsx",
            "a cell in the last row and column of a sheet",
            std::fs::read("tests/files/large.xlsx").unwrap(),
            "",
        ),
        ("key.json", "an array that is elsewhere", b"{ \"data\": [] }".to_vec(), "list = \"rows\""),
    ];
    golden("files.txt", &messages(cases));
}

#[test]
fn a_formula_without_a_stored_value_is_not_a_blank_cell() {
    let mapping = MAPPING.replace("delimiter = \";\"\n", "");
    let mapping = mapping.replace("total =", "ignore = \"Notes\"\ntotal =");
    let mapping = written("formulas.toml", mapping.as_bytes());
    for language in ["en", "nl"] {
        let arguments = [mapping.to_str().unwrap(), "tests/files/formulas.xlsx"];
        let answer = run(&[&arguments[..], &["--lang", language]].concat());
        assert_eq!(answer.status, 3);
        let (report, _) = answer.stdout.split_once("(art. 49").unwrap();
        golden(&format!("formulas-{language}.txt"), report);
    }
}

#[test]
fn a_formula_counts_only_if_its_stored_value_is_what_a_person_saw() {
    let text = |place: &str, text: &str| {
        format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
    };
    let heads = ["Nr", "Name", "Total", "ERDF"].iter().zip(["A1", "B1", "C1", "D1"]);
    let heads: String = heads.map(|(name, place)| text(place, name)).collect();
    let rows = format!(
        "<row r=\"1\">{heads}</row><row r=\"2\">{}{}<c r=\"C2\"><v>10</v></c>\
            <c r=\"D2\"><f>C2*0.4</f><v>0</v></c></row>",
        text("A2", "1"),
        text("B2", "a"),
    );
    let mapping = MAPPING.replace("delimiter = \";\"\n", "");
    let mapping = written("stored.toml", mapping.as_bytes());
    // Programs that compute nothing store zeros, and ask for a calculation.
    for (more, status, says) in [
        (
            "<calcPr fullCalcOnLoad=\"1\"/>",
            3,
            "“=C2*0.4” is a formula whose value is not stored or not computed yet",
        ),
        ("<calcPr fullCalcOnLoad=\"0\"/>", 0, "committed ERDF €0.00, total €10.00"),
        ("", 0, "committed ERDF €0.00, total €10.00"),
    ] {
        let list = written("stored.xlsx", &new_workbook(&rows, "", more));
        let answer = run(&[mapping.to_str().unwrap(), list.to_str().unwrap()]);
        assert_eq!(answer.status, status, "{}{}", answer.stdout, answer.stderr);
        assert!(answer.stdout.contains(says), "{}", answer.stdout);
    }
}

#[test]
fn a_file_that_is_not_there_has_a_message() {
    for arguments in [
        &["samples/none.toml"][..],
        &["samples/semicolon.toml", "samples/none.csv"],
        &["samples/semicolon.toml", "--output", "samples/none/rows.csv"],
        &["samples/semicolon.toml", "--plan", "samples/none.json"],
    ] {
        for (language, message) in
            [("nl", "dat bestand is er niet"), ("en", "there is no such file")]
        {
            let answer = run(&[arguments, &["--lang", language]].concat());
            assert_eq!(answer.status, 2);
            assert!(answer.stderr.contains("samples/none"), "{}", answer.stderr);
            assert!(answer.stderr.contains(message), "{}", answer.stderr);
        }
    }
}

#[test]
fn a_column_counts_once_in_a_field() {
    let list = written("columns-twice.csv", b"Nr;Name;Total;ERDF\n1;a;10.00;4.00\n");
    for (field, key) in [
        ("total = [\"Total\", \"total \"]", "total"),
        ("total = [\"Total\", \"column C\"]", "total"),
    ] {
        let mapping = MAPPING.replace("total = \"Total\"", field);
        let mapping = written("columns-twice.toml", mapping.as_bytes());
        let answer = run(&[mapping.to_str().unwrap(), list.to_str().unwrap()]);
        assert_eq!(answer.status, 2);
        assert!(answer.stderr.contains(&format!("{key}: column")), "{}", answer.stderr);
        assert!(answer.stderr.contains("is there twice"), "{}", answer.stderr);
    }
}

#[test]
fn text_that_was_converted_twice_is_read_as_utf_8() {
    let list = "Nr;Name;Total;ERDF\n1;the city\u{92}s café;10.00;4.00\n";
    let list = written("twice-converted.csv", list.as_bytes());
    let mapping = written("twice-converted.toml", MAPPING.as_bytes());
    let answer = run(&[mapping.to_str().unwrap(), list.to_str().unwrap(), "--output", "-"]);
    assert_eq!(answer.status, 0, "{}", answer.stderr);
    assert!(answer.stdout.contains("1,the city\u{92}s café,ghent"), "{}", answer.stdout);
}

#[test]
fn a_row_of_amounts_is_no_header() {
    let list = written("no-header.csv", b"Nr;Name;Total;ERDF\n1;a;10.00;4.00\n2;b;20.00;8.00\n");
    let letters = MAPPING.replace("Nr", "column A").replace("Name", "column B");
    let letters = letters.replace("\"Total\"", "\"column C\"").replace("\"ERDF\"", "\"column D\"");
    for (mapping, says) in [
        (format!("header_row = 2\n{letters}"), "row 2 has the amount “10.00”"),
        (MAPPING.replace("\"ERDF\"", "\"Total\""), "amount and total are the same column"),
    ] {
        let mapping = written("no-header.toml", mapping.as_bytes());
        let answer = run(&[mapping.to_str().unwrap(), list.to_str().unwrap()]);
        assert_eq!(answer.status, 2, "{}", answer.stdout);
        assert!(answer.stderr.contains(says), "{}", answer.stderr);
    }
    // Years are names of columns, too.
    let list = written("no-header.csv", b"Nr;Name;2021;ERDF\n1;a;10.00;4.00\n");
    let mapping = written("no-header.toml", letters.as_bytes());
    assert_eq!(run(&[mapping.to_str().unwrap(), list.to_str().unwrap()]).status, 0);
}

#[test]
fn a_formula_of_an_ods_workbook_without_its_value_is_no_blank_cell() {
    let row = |cells: [&str; 4]| format!("<table:table-row>{}</table:table-row>", cells.concat());
    let text = |text: &str| {
        format!("<table:table-cell office:value-type=\"string\" office:string-value=\"{text}\"/>")
    };
    let [nr, name, total, erdf] = ["Nr", "Name", "Total", "ERDF"].map(text);
    let (one, two, ten, four) = (text("1"), text("2"), text("10.00"), text("4.00"));
    let formula = "<table:table-cell table:formula=\"of:=[.C2]*2\"/>";
    let rows = [[&nr, &name, &total, &erdf], [&one, &one, &ten, &four]];
    let rows = rows.map(|cells| row(cells.map(String::as_str))).concat();
    let rows = format!("{rows}{}", row([&two, &two, formula, &four]));
    let sheet = format!("<office:spreadsheet><table:table table:name=\"One\">{rows}</table:table>");
    let list = written("formulas.ods", &new_ods(&sheet));
    let mapping = MAPPING.replace("total = \"Total\"", "total = [\"Total\", \"Name\"]");
    let mapping = written("formulas-ods.toml", mapping.replace("title = \"Name\"", "").as_bytes());
    let answer = run(&[mapping.to_str().unwrap(), list.to_str().unwrap()]);
    assert!(answer.stdout.contains("“=[.C2]*2” is a formula"), "{}", answer.stdout);
    assert_eq!(answer.status, 3);
}

#[test]
fn json_with_an_error_has_one_message() {
    let cases = [
        ("number.json", "a number that JSON has not", b"[\n{ \"Nr\": NaN }]".to_vec(), ""),
        ("same.json", "a key twice", b"[{}, { \"Nr\": 1, \"Nr\": 2 }]".to_vec(), ""),
        (
            "inner.json",
            "a key twice inside a row",
            b"[{ \"Nr\": { \"a\": 1, \"a\": 2 } }]".to_vec(),
            "",
        ),
        (
            "element.json",
            "a row that is no object",
            b"{\n\"rows\":\n[{},\n1] }".to_vec(),
            "list = \"rows\"",
        ),
    ];
    golden("json.txt", &messages(cases));
}

#[test]
fn a_key_of_json_is_found_as_it_is_written() {
    let list = br#"[{"nr":"x","Nr":"1","Name":"a","Total":10,"ERDF":4},
        {"Nr":"1","nr":"x","Name":"a","Total":10,"ERDF":4,"Z":null}]"#;
    let list = written("exact.json", list);
    let mapping = MAPPING.replace("[erdf]", "ignore = \"rest\"\n[erdf]");
    let mapping = format!("identical = \"once\"\n{mapping}");
    let mapping = written("exact.toml", mapping.as_bytes());
    let answer = run(&[mapping.to_str().unwrap(), list.to_str().unwrap(), "--output", "-"]);
    let rows = answer.stdout.lines().filter(|line| line.starts_with("1,a,"));
    assert_eq!(rows.count(), 1, "{}", answer.stderr);
    assert!(!answer.stdout.contains("x,a,"), "{}", answer.stdout);
}

#[test]
fn objects_with_many_keys_are_read_in_time() {
    let keys: Vec<String> = (0..200_000).map(|one| format!("\"k{one}\":1")).collect();
    let list = written("keys.json", format!("[{{{}}}]", keys.join(",")).as_bytes());
    let mapping = written("keys.toml", MAPPING.as_bytes());
    let started = std::time::Instant::now();
    assert_eq!(run(&[mapping.to_str().unwrap(), list.to_str().unwrap()]).status, 2);
    // Comparing each key with each other one took minutes.
    assert!(started.elapsed().as_secs() < 30);
}
