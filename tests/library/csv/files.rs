//! Files as people have them, and the messages on each in both languages: `tests/golden/csv.txt`.

use std::fmt::Write as _;

use efro_gti::Language;
use efro_gti::portfolio::csv::{FileProblem, Options, Reader};
use snapbox::{IntoData, assert_data_eq, file, str};

const HEADER: &str = "id,strand,theme,specific_objective,stage,erdf,total\n";
const SOUND: &str = "GNT-1,ghent,mobility,RSO2.8,selected,100.00,250.00\n";

/// A description, and the bytes.
type File = (&'static str, Vec<u8>);

fn file(about: &'static str, text: impl AsRef<[u8]>) -> File {
    (about, text.as_ref().to_vec())
}

/// A file with these rows below a sound one.
fn below(about: &'static str, rows: &str) -> File {
    file(about, format!("{HEADER}{SOUND}{rows}"))
}

fn utf_16(text: &str) -> Vec<u8> {
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    units.flat_map(u16::to_le_bytes).collect()
}

/// A row with this cell for the ERDF resources.
fn with_erdf(cell: &str) -> String {
    format!("GNT-2,ghent,mobility,RSO2.8,selected,{cell},1000000.00\n")
}

fn with_code(column: usize, cell: &str) -> String {
    let mut cells = ["GNT-2", "ghent", "mobility", "RSO2.8", "selected", "1.00", "2.00"];
    cells[column] = cell;
    format!("{}\n", cells.join(","))
}

fn amounts() -> impl Iterator<Item = File> {
    let cells = [
        ("an amount with spaces around it", " 100.00 "),
        ("an amount with spaces around it, in quotes", "\" 100.00 \""),
        ("a dash for nothing", "-     "),
        ("a spreadsheet error", "#REF!"),
        ("an accountant's negative amount", "(25000.00)"),
        ("a plus sign", "+100.00"),
        ("a Unicode minus sign", "\u{2212}100.00"),
        ("a negative amount", "-100.00"),
        ("scientific notation", "1.25E+06"),
        ("a no-break space within an amount", "475\u{a0}000"),
        ("a decimal comma, in quotes", "\"975000,00\""),
        ("Dutch notation", "\"€ 1.234,56\""),
        ("English notation", "\"1,234.56\""),
        ("Dutch thousands", "1.234"),
        ("a euro sign", "€100"),
        ("too many decimals", "0.125"),
        ("an amount out of range", "92233720368547758.08"),
        ("a word", "tbd"),
        ("an empty amount", ""),
        ("ERDF above the total", "1000000.01"),
    ];
    cells.into_iter().map(|(about, cell)| below(about, &with_erdf(cell)))
}

fn codes() -> impl Iterator<Item = File> {
    let cells = [
        ("a Dutch name", 1, "Gent"),
        ("capitals", 1, "GHENT"),
        ("a space after a code", 1, "ghent "),
        ("a small objective", 3, "rso2.8"),
        ("an objective with a space", 3, "RSO 2.8"),
        ("a Dutch stage", 4, "geselecteerd"),
        ("a theme without its space", 2, "klimaatadaptatie"),
        ("a misspelt strand", 1, "gehnt"),
        ("a misspelt theme", 2, "mobilty"),
        ("an unknown strand", 1, "Brussels"),
        ("technical assistance", 3, "TA"),
        ("an objective of another programme", 3, "RSO5.1"),
        ("an empty stage", 4, ""),
        ("an empty id", 0, ""),
    ];
    cells.into_iter().map(|(about, column, cell)| below(about, &with_code(column, cell)))
}

fn files() -> Vec<File> {
    let all = || format!("{HEADER}{SOUND}");
    let mut files = vec![
        file("as it should be", all()),
        file("a byte-order mark", format!("\u{feff}{}", all())),
        file("semicolons", all().replace(',', ";")),
        file("tabs", all().replace(',', "\t")),
        file("lines that end in CR LF", all().replace('\n', "\r\n")),
        file("title lines", format!("Operations of 2026\nAll of them,,,,,,\n\n{}", all())),
        file("comments", format!("# Operations: \"all\n{}", all())),
        file("a line that names the separator", format!("sep=;\n{}", all().replace(',', ";"))),
        file(
            "capitals, spaces and hyphens in the header",
            format!(" ID ,Strand,THEME,Specific Objective,stage,erdf,to-tal\n{SOUND}"),
        ),
        file("an empty last column", all().replace('\n', ",\n")),
        file("an extra column", all().replace('\n', ",remark\n")),
        file(
            "a text below an empty column name",
            format!("{},\n{}", HEADER.trim(), SOUND.replace('\n', ",x\n")),
        ),
        file("a misspelt column", all().replace("theme", "themes")),
        file(
            "no column for the stage, and others unknown",
            "id,place,specific_objective,erdf,total\n",
        ),
        file("a column twice", "id,id,strand,specific_objective,stage,erdf,total\n"),
        file("no header", SOUND),
        file(
            "a comma header and semicolon rows",
            format!("{HEADER}{}", SOUND.replace(',', ";").repeat(3)),
        ),
        file("a semicolon header and comma rows", format!("{}{SOUND}", HEADER.replace(',', ";"))),
        below("a decimal comma without quotes", &with_erdf("975000,00")),
        file(".xlsx", b"PK\x03\x04\x14\x00\x06\x00"),
        file(".xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00"),
        file("Windows-1252", [all().as_bytes(), b"GNT-2,caf\xe9,,RSO2.8,selected,1,2\n"].concat()),
        file("Windows-1252 above the header", [b"Geco\xf6rdineerd\n", all().as_bytes()].concat()),
        file("UTF-16", utf_16(&all())),
        file("lines that end in CR", all().replace('\n', "\r")),
        file("JSON", "\u{feff}[ { \"id\": \"GNT-1\" } ]"),
        file("an empty file", ""),
        file("a blank file", "\u{feff}\n  \n"),
        file("a header only", HEADER),
        below("rows of separators only", ",,,,,,\n\n;;;;;;\n , , , , , , \n"),
        below("a total row", "Totaal,,,,,100.00,250.00\n"),
        below("a grand total without an id", ",,Grand total:,,,100.00,250.00\n"),
        below("a row with too few cells", "GNT-2,ghent,,RSO2.8\n"),
        below("a footnote", "\"* Figures of June, revised\",,,,,,\n"),
        below("a row with too many cells", "GNT-2,ghent,,RSO2.8,selected,1,2,more\n"),
        below("a quote within a cell", "GNT-2,\"gh\"ent,,RSO2.8,selected,1,2\n"),
        below("a quote within an amount", "GNT-2,ghent,,RSO2.8,selected,\"1\"00.00,200\n"),
        below(
            "a quote that closes in another row",
            "\"GNT-2,ghent,,RSO2.8,selected,100,200\nGNT-3\",ghent,,RSO2.8,selected,100,200\n",
        ),
        below("a line end within quotes", "\"GNT\n2\",ghent,,RSO2.8,selected,1,2\n"),
        below(
            "a quote that never closes",
            &format!("GNT-2,\"ghent,,RSO2.8,selected,1,2\n{}", with_code(0, "GNT-3").repeat(3)),
        ),
        below("a row that does not end", &format!("GNT-2,{}", "x".repeat(1_100_000))),
        below("an id twice in one cell", &format!("{SOUND}{}", with_code(0, "GNT-1"))),
        below("ids that differ in case", &with_code(0, "gnt-1")),
        below("an id in two cells", &SOUND.replace("RSO2.8", "RSO2.4")),
    ];
    files.extend(amounts());
    files.extend(codes());
    files.push(below(
        "four unknown stages",
        &["draft", "idea", "idea", "planned", "other"].map(|stage| with_code(4, stage)).concat(),
    ));
    files.push(below(
        "the same slip in 660 rows",
        &(0..660).fold(String::new(), |mut rows, number| {
            writeln!(rows, "GNT-{number},ghent,,RSO2.8,selected,100.00,\"250,00\"").unwrap();
            rows
        }),
    ));
    files
}

/// The codes of the problems of a file.
fn codes_of(bytes: &[u8]) -> Vec<&'static str> {
    match Reader::new(bytes).and_then(Reader::into_ledger) {
        Ok((_, summary)) => summary.problems().iter().map(|one| one.first().code()).collect(),
        Err(error) => error.problems().iter().map(FileProblem::code).collect(),
    }
}

/// Returns the summary of a file, or the error, in words.
fn said(bytes: &[u8], language: Language) -> String {
    match Reader::new(bytes).and_then(Reader::into_ledger) {
        Ok((_, summary)) => summary.text(language),
        Err(error) => error.text(language),
    }
}

#[test]
fn files_that_people_have_are_read_or_explained() {
    let mut golden = String::new();
    for (about, bytes) in files() {
        let codes: Vec<String> = codes_of(&bytes).iter().map(|code| format!(" [{code}]")).collect();
        writeln!(golden, "# {about}{}", codes.concat()).unwrap();
        let said = Language::ALL.iter().map(|language| said(&bytes, *language));
        let said: Vec<String> = said.collect();
        assert_ne!(said[0], said[1], "{about}");
        for text in said {
            for line in text.lines() {
                assert!(line.chars().count() <= 480, "{line}");
                writeln!(golden, "{line}").unwrap();
            }
        }
        golden.push('\n');
    }
    assert_data_eq!(golden, file!["../../golden/csv.txt"].raw());
}

/// Each problem has a code, which is the same in the JSON form.
#[test]
fn json_of_a_summary_and_of_errors() {
    let bytes =
        below("", &format!("{}Totaal,,,,,1.00,2.00\n\n", with_erdf("\"1,00\"").repeat(2))).1;
    let (_, summary) = Reader::new(&*bytes).unwrap().into_ledger().unwrap();
    assert_data_eq!(serde_json::to_string_pretty(&summary).unwrap(), str![[r#"
{
  "read": 1,
  "left_out": 2,
  "left_out_without_erdf": 2,
  "total_rows": 1,
  "blank": 1,
  "problems": [
    {
      "column": "erdf",
      "code": "other-notation",
      "rows": 2,
      "without_erdf": 2,
      "lines": [
        3,
        4
      ],
      "values": [
        {
          "value": "1,00",
          "rows": 2
        }
      ],
      "message": {
        "nl": "\"1,00\" kan een bedrag in Nederlandse notatie zijn: schrijf alle bedragen als \"1234.56\", of geef op in welke notatie ze allemaal staan",
        "en": "\"1,00\" could be an amount in Dutch notation: write all amounts as \"1234.56\", or state which notation they are all in"
      }
    },
    {
      "code": "total-row",
      "rows": 1,
      "erdf": "1.00",
      "lines": [
        5
      ],
      "values": [
        {
          "value": "Totaal",
          "rows": 1
        }
      ],
      "message": {
        "nl": "\"Totaal\" lijkt een totaal van andere rijen en telt niet mee; is het een concrete actie, vul dan het luik, de specifieke doelstelling en het stadium in",
        "en": "\"Totaal\" looks like a total of other rows and does not count; if it is an operation, fill in its strand, specific objective and stage"
      }
    }
  ]
}
"#]].raw());
    let error = Reader::new(&b"id,strand,stage\n"[..]).unwrap_err();
    assert_data_eq!(serde_json::to_string_pretty(&error).unwrap(), str![[r#"
{
  "line": 1,
  "problems": [
    {
      "code": "missing-columns",
      "message": {
        "nl": "de kolommen \"specifieke doelstelling\", \"EFRO\", \"totale kosten\" ontbreken: voeg ze toe, of geef kolommen deze namen",
        "en": "the columns \"specific_objective\", \"erdf\", \"total\" are missing: add them, or give columns these names"
      }
    }
  ]
}
"#]].raw());
    let mut reader = Reader::with_options(&*bytes, Options::new().trust_ids()).unwrap();
    assert!(reader.next_row().unwrap().unwrap().is_ok());
    let error = reader.next_row().unwrap().unwrap().unwrap_err();
    assert_data_eq!(serde_json::to_string_pretty(&error).unwrap(), str![[r#"
{
  "line": 3,
  "problems": [
    {
      "column": "erdf",
      "code": "other-notation",
      "message": {
        "nl": "\"1,00\" kan een bedrag in Nederlandse notatie zijn: schrijf alle bedragen als \"1234.56\", of geef op in welke notatie ze allemaal staan",
        "en": "\"1,00\" could be an amount in Dutch notation: write all amounts as \"1234.56\", or state which notation they are all in"
      }
    }
  ]
}
"#]].raw());
}
