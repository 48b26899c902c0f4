//! The names of the columns, in Dutch and English, and the messages that name them.

use efro_gti::Language;
use efro_gti::portfolio::csv::{FileProblem, Options, Problem, Reader};
use efro_gti::portfolio::{Column, Row};

use super::{read, read_with, rows};

#[test]
fn columns_are_those_of_rows() {
    let codes = Column::ALL.iter().map(|column| column.code());
    assert!(codes.eq(Row::COLUMNS));
    let optional = Column::ALL.iter().filter(|column| column.is_optional());
    assert!(optional.map(|column| column.code()).eq(Row::OPTIONAL_COLUMNS));
}

#[test]
fn dutch_and_english_names_are_read() {
    for language in Language::ALL {
        let names = Column::ALL.iter().map(|column| column.text(*language));
        let names = names.collect::<Vec<_>>().join(";");
        let found = read(format!("Lijst\n{names}\na;b;Gent;;SD 2.8;geselecteerd;1;2;;\n")).unwrap();
        assert_eq!((found.ids(), found.rows[0].title()), (vec!["a"], Some("b")));
    }
    let found = read(
        "Id;Luik;Specifieke doelstelling;Stadium;EFRO;Totaal\na;Gent;SD 2.8;geselecteerd;1;2\n",
    );
    assert_eq!(found.unwrap().ids(), ["a"]);
    let twice = read("id;luik;Strand;specifieke doelstelling;stadium;EFRO;totaal\n").unwrap_err();
    let headings = vec!["luik".into(), "Strand".into()];
    assert_eq!(twice.problems(), [FileProblem::DuplicateColumn { name: "strand", headings }]);
    assert_eq!(
        twice.to_string(),
        "line 1: the columns \"luik\", \"Strand\" are all read as \"strand\": keep one"
    );
}

#[test]
fn messages_name_the_columns_of_the_file() {
    let file = "Id;Luik;Specifieke doelstelling;Stadium;EFRO;Totale kosten\n\
                a;gand;SD 2.8;geselecteerd;300.000,00;250.000,00\n\
                b;Gent;SD 2.8;geselecteerd;1;2\nb;Gent;SD 2.8;geselecteerd;1;2\n";
    let options = Options::new().amounts_in(Language::Dutch);
    let found = read_with(file.as_bytes(), options).unwrap();
    let [first, twice] = found.errors.as_slice() else { panic!("{:?}", found.errors) };
    let said: Vec<String> =
        first.problems().iter().map(|problem| problem.text(Language::Dutch)).collect();
    assert!(said[0].starts_with("kolom \"Luik\": \"gand\" is geen luik"), "{said:?}");
    // The amounts are as the file writes them.
    assert_eq!(
        said[1],
        "kolom \"EFRO\": hier staat \"300.000,00\": verwacht hoogstens \"250.000,00\", het bedrag in kolom \"Totale kosten\""
    );
    let columns: Vec<_> = first.problems().iter().map(Problem::column).collect();
    assert_eq!(columns, [Some("strand"), Some("erdf")]);
    assert!(
        twice.text(Language::Dutch).starts_with("regel 4: kolom \"Id\": \"b\" staat al op regel 3")
    );
    let found = rows("a,Gent,,SD 2.8,selected,-1.0,2\n");
    assert_eq!(
        found.errors[0].to_string(),
        "line 2: column erdf: \"-1.0\" is negative: expected zero or more"
    );
}

#[test]
fn messages_on_what_is_paid_name_the_columns_of_the_file() {
    let header = "Id;Luik;Specifieke doelstelling;Stadium;EFRO;Totaal;EFRO betaald;Totaal betaald";
    let rows = "a;Gent;SD 2.8;afgerond;1;2;;\nb;Gent;SD 2.8;afgerond;1;2;1;\nc;Gent;SD 2.8;afgerond;1;3;2;1\n";
    let found = read(format!("{header}\n{rows}")).unwrap();
    let said: Vec<String> = found.errors.iter().map(|error| error.text(Language::Dutch)).collect();
    assert_eq!(
        said,
        [
            "regel 2: kolom \"Stadium\": een afgeronde concrete actie moet vermelden wat er betaald is: vul de kolom \
             \"EFRO betaald\" in en vul de kolom \"Totaal betaald\" in",
            "regel 3: kolom \"Totaal betaald\": de cel is leeg: vul ze in",
            "regel 4: kolom \"EFRO betaald\": hier staat \"2\": verwacht hoogstens \"1\", het bedrag in kolom \
             \"Totaal betaald\"",
        ]
    );
    // A column that is not in the file is offered.
    let header = "Id;Luik;Specifieke doelstelling;Stadium;EFRO;Totaal";
    let found = read(format!("{header}\na;Gent;SD 2.8;afgerond;1;2\n")).unwrap();
    assert_eq!(
        found.errors[0].to_string(),
        "line 2: column \"Stadium\": an operation that is completed must state what is paid: add the column \
         \"paid_erdf\" and add the column \"paid_total\""
    );
}

/// The line that resembles a header is quoted, wherever it is, with all columns and what to do.
#[test]
fn line_that_resembles_a_header_is_quoted() {
    let file =
        "Concrete acties op 30 juni\n\nDossier;Naam;Stad;Fase;EFRO-steun;Kost\n1;a;Gent;x;1;2\n";
    let error = Reader::new(file.as_bytes()).unwrap_err();
    assert_eq!(error.line(), Some(3));
    let line = "Dossier;Naam;Stad;Fase;EFRO-steun;Kost".to_string();
    assert_eq!(error.problems(), [FileProblem::NoHeader { line }]);
    for column in Column::ALL {
        assert!(
            error.text(Language::Dutch).contains(&format!("\"{}\"", column.text(Language::Dutch)))
        );
        assert!(error.text(Language::English).contains(&format!("\"{}\"", column.code())));
    }
    let file = format!("{}Id;Luik\n", "titel\n".repeat(20));
    let error = Reader::new(file.as_bytes()).unwrap_err();
    assert_eq!((error.line(), error.problems()[0].code()), (Some(1), "no-header"));
    assert!(error.text(Language::Dutch).contains("bij de eerste 20 regels met tekst"));
}

#[test]
fn footnote_is_one_problem() {
    let found = rows("\"* voorlopige cijfers\",,,,,,\n* voorlopige cijfers\n");
    assert_eq!(found.problems(), [(2, "", "too-few-cells"), (3, "", "too-few-cells")]);
    let said = found.errors[0].text(Language::Dutch);
    assert!(said.starts_with("regel 2: de rij heeft 1 van de 7 cellen: "), "{said}");
}
