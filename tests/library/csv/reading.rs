//! Headers, cells, amounts and the search for duplicates.

use std::fmt::Write as _;

use efro_gti::portfolio::csv::{
    FileError, FileProblem, Options, Problem, ProblemSummary, Reader, RowError, RowProblem,
    Separator, Summary,
};
use efro_gti::portfolio::{Level, Row, Stage};
use efro_gti::{Euro, Language, Slice};
use proptest::prelude::*;

use super::any_file::any_file;
use super::{HEADER, list, read, read_with, rows};

#[test]
fn columns_have_any_order_and_optional_ones_may_be_missing() {
    let found =
        read("total,stage,erdf,specific_objective,strand,id\n250,selected,100,RSO2.8,ghent,a\n");
    let found = found.unwrap();
    let row = &found.rows[0];
    assert_eq!((row.id(), row.title()), ("a", None));
    assert_eq!(row.part().funding.erdf, Euro::whole(100));
    assert_eq!((row.part().theme, row.part().paid), (None, None));
    // Spreadsheets omit empty cells at the end of a row.
    let all = Row::COLUMNS.join(";");
    let found = read(format!(
        "{all}\na;;ghent;;RSO2.8;selected;100;250\nb;;ghent;;RSO2.8;completed;100;250;40;100\n"
    ));
    let found = found.unwrap();
    assert_eq!(found.ids(), ["a", "b"]);
    assert_eq!(found.rows[1].part().paid.unwrap().erdf, Euro::whole(40));
}

#[test]
fn completed_row_states_what_is_paid() {
    let all = Row::COLUMNS.join(",");
    let rows = "a,,ghent,,RSO2.8,completed,100,250,,\nb,,ghent,,RSO2.8,contracted,100,250,40,\n";
    let found = read(format!("{all}\n{rows}")).unwrap();
    let expected = [(2, "stage", "completed-without-paid"), (3, "paid_total", "missing")];
    assert_eq!(found.problems(), expected);
    // The columns may be absent.
    let found = read(format!("{HEADER}\na,ghent,,RSO2.8,completed,100,250\n")).unwrap();
    assert_eq!(found.problems(), [(2, "stage", "completed-without-paid")]);
}

#[test]
fn unknown_columns_are_named_or_ignored() {
    let file = format!("{HEADER},Opmerking,themas,\na,ghent,,RSO2.8,selected,1,2,x,y,\n");
    let error = read(&file).unwrap_err();
    let [FileProblem::UnknownColumns { names, unlisted: 0 }] = error.problems() else {
        panic!("{error}");
    };
    assert_eq!(names, &["Opmerking", "themas"]);
    assert_eq!((error.line(), error.problems()[0].code()), (Some(1), "unknown-columns"));
    let options = Options::new().ignore_unknown_columns();
    assert_eq!(read_with(file.as_bytes(), options).unwrap().ids(), ["a"]);
    // A required column is still missed.
    let error = read_with(&b"id,strand,fase,erdf,total\n"[..], options).unwrap_err();
    let missing = FileProblem::MissingColumns { names: vec!["specific_objective", "stage"] };
    assert_eq!(error.problems(), [missing]);
}

#[test]
fn names_of_many_unknown_columns_are_cut() {
    let unknown: String = (0..1_000).fold(String::new(), |mut text, number| {
        write!(text, ",{}{number}", "x".repeat(20)).unwrap();
        text
    });
    let error = read(format!("{HEADER}{unknown}\n")).unwrap_err();
    for language in Language::ALL {
        assert!(error.text(*language).len() < 1_000, "{error}");
    }
}

#[test]
fn line_numbers_count_every_line() {
    let file = format!(
        "Title\n\n{HEADER}\n\n\na,gand,,RSO2.8,selected,1,2\n,,,,,,\n\"\n\",gand,,RSO2.8,selected,1,2\nb,gand,,RSO2.8,selected,1,2"
    );
    for end in ["\n", "\r\n"] {
        let found = read(file.replace('\n', end)).unwrap();
        let lines: Vec<u64> = found.errors.iter().map(RowError::line).collect();
        assert_eq!(lines, [6, 8, 10]);
        assert_eq!((found.summary.blank(), found.summary.titles()), (3, 1));
    }
}

#[test]
fn header_is_among_the_first_lines() {
    let above = |count: usize| format!("{}{}", "title\n".repeat(count), list(1));
    assert_eq!(read(above(19)).unwrap().summary.titles(), 19);
    let error = read(above(20)).unwrap_err();
    assert_eq!(error.problems(), [FileProblem::NoHeader { line: "title".into() }]);
}

#[test]
fn amounts_are_read_in_the_notation_that_is_asked_for() {
    let amounts = |language, cells: &str| {
        let header = HEADER.replace(',', ";");
        let file = format!("{header}\na;ghent;;RSO2.8;selected;{cells}\n");
        read_with(file.as_bytes(), Options::new().amounts_in(language)).unwrap()
    };
    for (language, cells) in [
        (Language::Dutch, "€ 1.234,50;2500"),
        (Language::Dutch, " 1234,5 ;2 500,00"),
        (Language::English, "€1,234.50;2500"),
        (Language::English, "1234.5;2,500"),
    ] {
        let found = amounts(language, cells);
        let funding = found.rows[0].part().funding;
        assert_eq!((funding.erdf.cents(), funding.total.cents()), (123_450, 250_000), "{cells}");
    }
    // What only the other notation reads is refused, and what this one cannot read.
    for (language, cells, code) in [
        (Language::Dutch, "1234.56;2500", "other-notation"),
        (Language::English, "1234,56;2500", "other-notation"),
        (Language::Dutch, "+1.234,56;2500", "amount-with-marks"),
        (Language::English, "+1,234.56;2500", "amount-with-marks"),
        (Language::English, "+1.234,56;2500", "other-notation"),
        (Language::Dutch, "-1234,56;2500", "negative"),
        (Language::Dutch, "-;2500", "no-amount"),
        (Language::Dutch, "x;2500", "malformed"),
        (Language::Dutch, ";2500", "missing"),
    ] {
        let found = amounts(language, cells);
        assert_eq!(found.problems(), [(2, "erdf", code)], "{cells}");
        assert_eq!(found.errors[0].erdf(), None);
    }
    let found = amounts(Language::Dutch, "1234.56;2500");
    let message = found.errors[0].problems()[0].kind().text(Language::English);
    assert_eq!(
        message,
        "\"1234.56\" could be an amount in English notation, but the file is read in Dutch notation: write all \
         amounts in the same notation, or state that they are in English notation"
    );
}

#[test]
fn problems_are_in_sum() {
    let mut file = list(2);
    for number in 0..1_000 {
        writeln!(file, "x{number},gand,,RSO2.4,selected,10.00,\"25,00\"").unwrap();
    }
    writeln!(file, "y,gand,,RSO2.4,selected,ten,25.00\nTotal,,,,,10000.00,25000.00").unwrap();
    let summary = read(&file).unwrap().summary;
    assert_eq!((summary.read(), summary.left_out(), summary.total_rows()), (2, 1_001, 1));
    // A total is not money that is missing.
    assert_eq!(summary.left_out_erdf(), Ok(Euro::whole(10_000)));
    assert_eq!(summary.left_out_without_erdf(), 1);
    let problems = summary.problems().iter().map(|one| {
        (one.first().column(), one.first().code(), one.count(), one.lines(), one.without_erdf())
    });
    assert_eq!(
        problems.collect::<Vec<_>>(),
        [
            (Some("strand"), "unknown-code", 1_001, &[4, 5, 6][..], 1),
            (Some("total"), "other-notation", 1_000, &[4, 5, 6], 0),
            (Some("erdf"), "malformed", 1, &[1_004], 1),
            (None, "total-row", 1, &[1_005], 0),
        ]
    );
    assert_eq!(summary.text(Language::English).lines().count(), 5);
}

#[test]
fn summary_is_short_whatever_the_cells_are() {
    let mut file = format!("{HEADER}\n");
    for number in 0..20_u32 {
        let long = format!("{number}\u{202e}\u{1b}[31m{}", "é".repeat(10_000));
        writeln!(file, "{long},{long},{long},{long},{long},{long},{long}").unwrap();
    }
    let found = read(file).unwrap();
    for language in Language::ALL {
        let text = found.summary.text(*language);
        assert!(text.lines().count() == 7 && text.len() < 6_000, "{text}");
        assert!(!text.contains(['\u{202e}', '\u{1b}']), "{text:?}");
    }
}

#[test]
fn amounts_that_cannot_be_read_are_counted() {
    let file =
        format!("{HEADER}\na,ghent,,RSO2.4,selectd,100,200\nb,ghent,,RSO2.4,selectd,x,200\n");
    let summary = read(file).unwrap().summary;
    assert_eq!(
        summary.headline(Language::English),
        "Rows read: 0. Left out: 2 (€100.00 ERDF; not readable in 1 of 2 rows)."
    );
    assert_eq!(
        summary.headline(Language::Dutch),
        "Rijen gelezen: 0. Weggelaten: 2 (€ 100,00 EFRO; niet leesbaar in 1 van de 2 rijen)."
    );
}

#[test]
fn file_that_is_not_utf_8_is_refused_wherever_it_is_not() {
    let mut file = list(10_000).into_bytes();
    file.extend(b"z,ghent,caf\xe9,RSO2.4,selected,1,2\n");
    let mut reader = Reader::new(&*file).unwrap();
    let error = loop {
        match reader.next_row() {
            Ok(row) => assert!(row.unwrap().is_ok()),
            Err(error) => break error,
        }
    };
    assert_eq!(error.line(), Some(10_002));
    assert_eq!(error.problems(), [FileProblem::NotUtf8 { value: "café".into() }]);
    // The two bytes of a character on either side of a separator are not UTF-8.
    let cut = [HEADER.as_bytes(), b"\n\"a\xc3\",\"\xa9\",,RSO2.4,selected,1,2\n"].concat();
    assert_eq!(read(cut).unwrap_err().problems()[0].code(), "not-utf-8");
}

#[test]
fn error_of_the_source_is_returned() {
    struct Broken(bool);
    impl std::io::Read for Broken {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            if std::mem::take(&mut self.0) {
                return Err(std::io::ErrorKind::Interrupted.into());
            }
            let text = list(10);
            if buffer.len() < 65_536 {
                return Err(std::io::Error::other("unplugged"));
            }
            buffer[..text.len()].copy_from_slice(text.as_bytes());
            Ok(text.len())
        }
    }
    let error = Reader::new(Broken(true)).unwrap_err();
    assert_eq!(error.problems(), [FileProblem::Unreadable { message: "unplugged".into() }]);
}

#[test]
fn separators_are_those_of_the_header() {
    for (separator, code) in [(';', Separator::Semicolon), ('\t', Separator::Tab)] {
        let all = list(3).replace(',', &separator.to_string());
        assert_eq!(read(&all).unwrap().ids(), ["0", "1", "2"]);
        let mixed = format!("{all}{}", &list(1)[HEADER.len() + 1..]);
        let found = read(mixed).unwrap();
        let kind = found.errors[0].problems()[0].kind();
        let expected = RowProblem::OtherSeparator { found: Separator::Comma, expected: code };
        assert_eq!(kind, &expected);
    }
}

#[test]
fn different_values_are_named_and_counted() {
    let row = |stage: &str| format!("{stage},ghent,,RSO2.8,{stage},1,2\n");
    let stages = ["draft", "idea", "draft", "planned", "idea", "other", "more", "draft"];
    let file: String = stages
        .iter()
        .zip(0..)
        .fold(String::new(), |file, (stage, number)| file + &format!("{number}{}", row(stage)));
    let found = rows(&file);
    let [problem] = found.summary.problems() else { panic!("{}", found.summary) };
    let values: Vec<_> = problem.values().collect();
    assert_eq!(values, [("draft", 3), ("idea", 2), ("planned", 1)]);
    assert_eq!((problem.count(), problem.other_values()), (8, 2));
    for (language, end) in [
        (
            Language::Dutch,
            "; ook \"idea\" in 2 rijen, \"planned\" in 1 rij, andere waarden in 2 rijen",
        ),
        (
            Language::English,
            "; also \"idea\" in 2 rows, \"planned\" in 1 row, other values in 2 rows",
        ),
    ] {
        assert!(problem.text(language).ends_with(end), "{}", problem.text(language));
    }
    // One value needs no list.
    let same = rows(&(row("draft") + &row("draft").replacen("draft", "b", 1)));
    assert!(!same.summary.to_string().contains("also"), "{}", same.summary);
}

#[test]
fn technical_assistance_is_no_operation() {
    for name in ["TA", "tb", "technical assistance", "Technische bijstand"] {
        let found = rows(&format!("a,regular,,{name},selected,1,2\n"));
        assert_eq!(found.problems(), [(2, "specific_objective", "technical-assistance")], "{name}");
    }
    // Objectives of the European Union that the programme does not have.
    for code in ["RSO5.1", "rso2.9", "SO 3.2", "SD 5.2"] {
        let found = rows(&format!("a,regular,,{code},selected,1,2\n"));
        assert!(!found.summary.to_string().contains("did you mean"), "{}", found.summary);
        assert!(found.summary.to_string().contains("RSO1.1"), "{}", found.summary);
    }
    let misspelt = rows("a,regular,,RS02.8,selected,1,2\n").summary.to_string();
    assert!(misspelt.contains("did you mean \"RSO2.8\""), "{misspelt}");
}

#[test]
fn zero_character_in_a_cell_is_not_utf_16() {
    let file = format!("{HEADER}\nx\0y,ghent,,RSO2.8,selected,1,2\n");
    let (_, summary) = Reader::new(file.as_bytes()).unwrap().into_ledger().unwrap();
    assert_eq!(summary.read(), 1);
}

#[test]
fn ledger_has_the_rows_that_were_read() {
    let file = format!("{}x,gand,,RSO2.4,selected,1,2\n", list(1_000));
    let (ledger, summary) = Reader::new(file.as_bytes()).unwrap().into_ledger().unwrap();
    let selected = ledger.commitments(Level::Selected).unwrap();
    assert_eq!(selected.funding(Slice::NET).erdf, Euro::whole(1_000));
    assert_eq!((summary.read(), summary.left_out()), (1_000, 1));
    assert!(Stage::ALL.len() > 3);
}

/// Pieces of files, so that random ones are nearly valid.
fn pieces() -> impl Strategy<Value = String> {
    let row = "a,t,ghent,mobility,RSO2.8,selected,1,2,,\n";
    let pieces: Vec<String> = [
        Row::COLUMNS.join(","),
        Row::COLUMNS.join(";"),
        HEADER.to_string(),
        row.to_string(),
        row.replace(',', ";"),
        row.replace('a', "b"),
        row.replace(',', "\",\""),
    ]
    .into_iter()
    .chain(
        [
            "\n", "\r\n", "\"", ",", ";", "ghent", "RSO2.8", "selected", "1,5", "2.5", "Totaal",
            "é", "'=",
        ]
        .map(String::from),
    )
    .collect();
    prop::collection::vec(prop::sample::select(pieces), 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_file_is_read_or_explained(bytes in prop::collection::vec(any::<u8>(), 0..80), text in pieces()) {
        any_file(&bytes);
        any_file(text.as_bytes());
        let header = Row::COLUMNS.join(",");
        any_file(format!("{header}\n{text}").as_bytes());
    }
}

#[test]
fn types_are_send_sync_and_static() {
    fn checked<T: Send + Sync + 'static>() {}
    checked::<Reader<std::fs::File>>();
    checked::<Options>();
    checked::<(FileError, FileProblem, RowError, RowProblem, Problem, Separator)>();
    checked::<(Summary, ProblemSummary)>();
}
