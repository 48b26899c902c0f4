//! Rows that are left out, skipped or counted apart.

use crate::support::{golden, run, written};

const CODES: &str = r#"
[fixed]
stage = "selected"
strand = "ghent"
objective = "RSO2.4"
"#;

const COLUMNS: &str = r#"
[columns]
id = "Nr"
title = "Name"
total = "Total"
[erdf]
amount = "ERDF"
"#;

/// Each case: what it shows, keys of the mapping, and the rows below the header `Nr,Name,Total,ERDF`.
const CASES: [(&str, &str, &str); 55] = [
    ("an id twice", "", "1,a,10.00,4.00\n1,b,20.00,8.00"),
    ("identical rows", "", "1,a,10.00,4.00\n1,a,10.00,4.00"),
    ("identical rows, once", "identical = \"once\"", "1,a,10.00,4.00\n1,a,10.00,4.00"),
    (
        "a part twice, with another title",
        "row = \"part\"",
        "1,a,10.00,4.00\n2,b,20.00,8.00\n1,c,10.00,4.00\n2,d,20.00,8.00\n1,e,\"10,00\",4.00",
    ),
    (
        "parts in one cell that add up",
        "row = \"part\"\nsame_cell = \"add\"",
        "1,a,10.00,4.00\n1,c,10.00,4.00",
    ),
    (
        "an id twice, and an amount that cannot be read",
        "",
        "1,a,10.00,4.00\n1,b,20.00,x\n1,c,20.00,8.00\n1,c,20.00,8.00",
    ),
    (
        "an end of the list that no row has",
        "stop = { column = \"Name\", begins = \"Sum\" }",
        "1,a,10.00,4.00",
    ),
    ("marks that decimal does not explain", "decimal = \",\"", "1,a,\"10,00\",\"1.004,00\""),
    ("marks in another place", "decimal = \",\"\nthousands = \".\"", "1,a,\"10,00\",\"10.04,00\""),
    (
        "identical parts, added",
        "identical = \"add\"\nrow = \"part\"",
        "1,a,10.00,4.00\n1,a,10.00,4.00",
    ),
    (
        "totals",
        "",
        "1,a,10.00,4.00\nTotaal,,10.00,4.00\n,Totaal: 1,10.00,4.00\n2,Total Solutions,10.00,4.00",
    ),
    (
        "totals that are names",
        "keep_totals = true\nnumber_rows = true",
        "1,Total Solutions,10.00,4.00",
    ),
    ("blank rows and empty cells", "", "\n,,,\n1,a,,4.00\n,a,10.00,4.00\n2,,10.00,4.00\n"),
    ("negative amounts", "", "1,a,10.00,4.00\n1,a,-1.00,-0.50\n2,b,-1.00,-0.50"),
    ("corrections", "corrections = true", "1,a,-1.00,-0.50\n1,a,10.00,4.00"),
    ("corrections below zero", "corrections = true", "1,a,10.00,4.00\n1,a,-11.00,-5.00"),
    (
        "amounts that can be read in two ways",
        "",
        "1,a,\"10,00\",4.00\n2,b,1.000,4.00\n3,c,1E3,4.00\n4,d,(10.00),4.00\n5,e,10.005,4.00\n6,f,x,#REF!",
    ),
    ("ERDF above the total", "", "1,a,4.00,10.00"),
    (
        "stray quotes and cells",
        "",
        "1,\"a\"b,10.00,4.00\n2,a\"b,10.00,4.00\n3,c,10.00,4.00,5.00\n4,\"d\nd\",10.00,4.00\n5,e,10.00,4.00,,",
    ),
    (
        "a row before which the list ends",
        "stop = { column = \"Name\", begins = \"Source\" }",
        "1,a,10.00,4.00\n,Source: x,,\n2,b,10.00,4.00",
    ),
    (
        "a blank row before which the list ends",
        "stop = \"blank-row\"",
        "1,a,10.00,4.00\n\n2,b,10.00,4.00",
    ),
    (
        "rules by which rows are skipped",
        "[[skip]]\ncolumn = \"Name\"\nbegins = [\"x\", \"y\"]\n[[skip]]\ncolumn = \"Nr\"\nblank = true\nwhy = \"a heading\"\n[[skip]]\ncolumn = \"Nr\"\nis = \"sum\"",
        "1,a,10.00,4.00\n2,X1,10.00,4.00\n,b,,",
    ),
    (
        "a row that is filled down from one that is skipped",
        "row = \"part\"\nfill_down = [\"id\", \"title\"]\n[[skip]]\ncolumn = \"Name\"\nis = \"b\"",
        "1,a,10.00,4.00\n2,b,20.00,8.00\n,c,30.00,12.00",
    ),
    (
        "a row that is filled down, below a total",
        "row = \"part\"\nsame_cell = \"add\"\nfill_down = [\"id\"]",
        "1,a,10.00,4.00\nTotaal,,10.00,4.00\n,c,30.00,12.00",
    ),
    (
        "a row that is filled down, below a stray cell",
        "row = \"part\"\nfill_down = [\"id\"]",
        "1,a,10.00,4.00\n2,b,10.00,4.00,5.00\n,c,30.00,12.00",
    ),
    (
        "identical cells below different ids",
        "row = \"part\"\nsame_cell = \"add\"\nidentical = \"once\"\nfill_down = [\"id\"]",
        "1,a,10.00,4.00\n,c,1.00,0.50\n2,b,10.00,4.00\n,c,1.00,0.50\n,c,1.00,0.50",
    ),
    (
        "identical rows in another notation",
        "row = \"part\"\nsame_cell = \"add\"\nidentical = \"once\"",
        "1,a,10.00,4.00\n1,a,10.00,4.00,\n1,a,10, 4.0\n1, a,10.00,4.00\n1,A,10.00,4.00",
    ),
    (
        "totals of several words",
        "",
        "1,a,10.00,4.00\nGrand total,,10.00,4.00\nAlgemeen totaal,b,10.00,4.00\nSub-totaal,,10.00,4.00\nAntwerpen: totaal,,10.00,4.00\nGNT-SOM,c,10.00,4.00",
    ),
    (
        "a correction of two, of which one is left out",
        "corrections = true",
        "1,a,10.00,4.00\n1,a,-11.00,-5.00\n2,b,10.00,4.00\n2,b,-1.00,-0.50",
    ),
    (
        "totals of the list without an amount that can be read",
        "[[skip]]\ncolumn = \"Name\"\nis = \"b\"\n[check]\nerdf = \"4.00\"\ntotal = \"10.00\"\ncount = 2",
        "1,a,10.00,4.00\n2,c,\"20,00\",\"8,00\"",
    ),
    (
        "the number of operations",
        "corrections = true\n[[skip]]\ncolumn = \"Name\"\nis = \"b\"\n[check]\ncount = 1",
        "1,a,10.00,4.00\n1,c,-1.00,-0.50",
    ),
    ("completed operations without what is paid", "completed", "1,a,10.00,4.00"),
    ("a title that is a formula", "", "1,=1+1,10.00,4.00"),
    ("a list without a row", "stop = \"blank-row\"", "\n1,a,10.00,4.00"),
    (
        "a quote that opens in one row and closes in the next",
        "",
        "1,\"a,10.00,4.00\n2,b\",20.00,8.00\n3,c,30.00,12.00",
    ),
    (
        "a row with a cell too many, under a rule that would skip it",
        "[[skip]]\ncolumn = \"Total\"\nis_not = [\"10.00\"]",
        "1,a,10.00,4.00\n2,b, c,10.00,4.00",
    ),
    (
        "a total without a word, in a list without ids",
        "number_rows = true",
        "1,a,10.00,4.00\n2,b,20.00,8.00\n,,30.00,12.00",
    ),
    (
        "a total without a word, below cells that are filled down",
        "row = \"part\"\nfill_down = [\"id\", \"title\"]",
        "1,a,10.00,4.00\n,,20.00,8.00\n2,b,20.00,8.00",
    ),
    ("a total in another language", "", "1,a,10.00,4.00\n2,b,20.00,8.00\nRazem,c,30.00,12.00"),
    (
        "a heading with the sum of its rows, in a list without ids",
        "number_rows = true",
        "1,Priority 1,30.00,12.00\n2,a,10.00,4.00\n3,b,20.00,8.00",
    ),
    (
        "a title and amounts that come twice, in a list without ids",
        "number_rows = true",
        "2024,a,10.00,4.00\n2025,a,10.00,4.00\n2025,a,50.00,9.00",
    ),
    (
        "amounts that are the sums of others, and of parts of one operation",
        "keep_totals = true\nrow = \"part\"\nsame_cell = \"add\"",
        "1,a,10.00,4.00\n1,b,20.00,8.00\n2,c,30.00,12.00",
    ),
    (
        "parts of one operation, of which one is the sum of others",
        "row = \"part\"\nsame_cell = \"add\"",
        "1,a,10.00,4.00\n1,b,20.00,8.00\n1,c,30.00,12.00",
    ),
    (
        "ids that look alike",
        "",
        "GNT-1,a,10.00,4.00\ngnt-1,b,20.00,8.00\nGNT\u{2011}1\u{200b},c,50.00,0.40",
    ),
    (
        "a quote that opens in one row and closes below a blank and a short one",
        "",
        "1,\"a,10.00,4.00\n\n2,b\n3,c\",20.00,8.00\n4,d,30.00,12.00",
    ),
    (
        "a row with a cell too many, whose cells would end the list",
        "stop = { column = \"Total\", is_not = [\"10.00\", \"30.00\"] }",
        "1,a,10.00,4.00\n2,b, c,20.00,8.00\n3,d,30.00,12.00",
    ),
    (
        "a total of all rows, of which a rule skips one",
        "[[skip]]\ncolumn = \"Name\"\nis = \"b\"",
        "1,a,10.00,4.00\n2,b,20.00,8.00\n3,c,30.00,12.00\nRazem,d,60.00,24.00",
    ),
    (
        "lines that end in different ways",
        "",
        "1,a,x,4.00\r2,b,x,4.00\r\n3,c,x,4.00\n\r\n5,d,10.00,4.00",
    ),
    (
        "two files, one below the other",
        "",
        "1,a,10.00,4.00\n\u{feff}Nr,Name,Total,ERDF\n2,b,20.00,8.00",
    ),
    (
        "a note with quotes, before which the list ends",
        "stop = { column = \"Nr\", begins = \"Source\" }",
        "1,a,10.00,4.00\nSource: the \"list\"\n3,d,30.00,12.00",
    ),
    (
        "a note with quotes below a blank row, before which the list ends",
        "stop = \"blank-row\"",
        "1,a,10.00,4.00\n\nSource: the \"list\"\n3,d,30.00,12.00",
    ),
    ("rows with another separator", "", "1;a;10.00;4.00\n2;b;20.00;8.00\n3;c"),
    ("errors of a workbook for ids", "", "#N/A,a,10.00,4.00\n#VERW!,b,20.00,8.00"),
    (
        "a power of ten with a mark between thousands",
        "decimal = \",\"\nthousands = \".\"\nexponent = true",
        "1,a,1.250E3,1.000E3",
    ),
    (
        "a sum that is out of range",
        "row = \"part\"\nsame_cell = \"add\"",
        "1,a,90000000000000000.00,4.00\n1,b,90000000000000000.00,4.00",
    ),
];

#[test]
fn each_row_has_a_place_in_the_report() {
    let mut text = String::new();
    for (number, (case, keys, rows)) in CASES.iter().enumerate() {
        let columns = if keys.contains("number_rows") {
            COLUMNS.replace("id = \"Nr\"", "ignore = \"Nr\"")
        } else {
            COLUMNS.into()
        };
        let (tables, keys) = match keys.find("[[") {
            Some(place) => (&keys[place..], &keys[..place]),
            None => ("", *keys),
        };
        let (keys, codes) = match *case {
            "completed operations without what is paid" => {
                ("", CODES.replace("selected", "completed"))
            }
            _ => (keys, CODES.into()),
        };
        let mapping = format!("{keys}\n{columns}\n{codes}\n{tables}");
        let mapping = written(&format!("rows-{number}.toml"), mapping.as_bytes());
        let list = format!("Nr,Name,Total,ERDF\n{rows}");
        let list = written(&format!("rows-{number}.csv"), list.as_bytes());
        let (mapping, list) = (mapping.to_str().unwrap(), list.to_str().unwrap());
        let answer = run(&[mapping, list, "--output", "-"]);
        // The fields of art. 49(3) are the same in each case.
        let report = answer.stderr.split("Data that a list must have").next().unwrap();
        text += &format!("# {case}: exit status {}\n{report}{}\n", answer.status, answer.stdout);
    }
    golden("rows.txt", &text);
}
