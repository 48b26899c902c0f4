//! Rows that are written are read back equal.

use efro_gti::portfolio::csv::{Options, write};
use efro_gti::portfolio::{Funding, Operations, Part, Row, Stage};
use efro_gti::rules::Strand;
use efro_gti::{Euro, Language, Operation, SpecificObjective, Theme};
use proptest::prelude::*;

use super::{read_with, rows};

fn written(rows: &[Row<'_>], options: Options) -> String {
    let mut file = Vec::new();
    write(&mut file, rows.iter().cloned(), options).unwrap();
    String::from_utf8(file).unwrap()
}

/// A text of characters that matter to CSV, spreadsheets and this crate.
fn text() -> impl Strategy<Value = String> {
    let character =
        prop::sample::select("a1=+-@'\"\",;\t\r\n #é€\u{feff}＝".chars().collect::<Vec<_>>());
    prop::collection::vec(character, 1..8).prop_map(|characters| characters.into_iter().collect())
}

fn funding() -> impl Strategy<Value = Funding> {
    (0..=i64::MAX, 0..=i64::MAX).prop_map(|(one, other)| Funding {
        erdf: Euro::from_cents(one.min(other)).unwrap(),
        total: Euro::from_cents(one.max(other)).unwrap(),
    })
}

fn part() -> impl Strategy<Value = Part> {
    let code = |all: usize| 0..all;
    let cell = (
        prop::sample::select(Strand::ALL),
        code(Theme::ALL.len() + 1),
        prop::sample::select(SpecificObjective::ALL),
        prop::sample::select(Stage::ALL),
    );
    (cell, funding(), funding(), any::<bool>()).prop_map(|(cell, funding, paid, is_paid)| {
        let (strand, theme, specific_objective, stage) = cell;
        let theme = Theme::ALL.get(theme).copied();
        let paid = (is_paid || stage == Stage::Completed).then_some(paid);
        Part { strand, theme, specific_objective, stage, funding, paid }
    })
}

fn row() -> impl Strategy<Value = Row<'static>> {
    (text(), prop::option::of(text()), part()).prop_map(|(id, title, part)| {
        // An id has no white space around it.
        let row = Row::new(format!("i{id}d"), part).unwrap();
        let row = Row::new(id, part).unwrap_or(row);
        match title {
            Some(title) => row.clone().with_title(title).unwrap_or(row),
            None => row,
        }
    })
}

proptest! {
    #[test]
    fn rows_are_read_back_equal(rows in prop::collection::vec(row(), 0..6)) {
        let notations = [None, Some(Language::Dutch), Some(Language::English)];
        for notation in notations {
            let options = Options::new().trust_ids();
            let options = notation.map_or(options, |language| options.amounts_in(language));
            let file = written(&rows, options);
            prop_assert_eq!(&read_with(file.as_bytes(), options).unwrap().rows, &rows, "{}", file);
            // No cell is a formula.
            let separator = if notation == Some(Language::Dutch) { b';' } else { b',' };
            let mut reader = csv::ReaderBuilder::new();
            let mut reader = reader.delimiter(separator).from_reader(file.as_bytes());
            for record in reader.records() {
                for cell in &record.unwrap() {
                    prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝']), "{}", cell);
                }
            }
        }
    }
}

#[test]
fn lines_of_a_title_are_not_taken_for_rows() {
    let found = rows("a,ghent,,RSO2.8,selected,1,2\n");
    let row = found.rows[0].clone();
    let row = row.with_title("x,ghent,,RSO2.8,selected,1,2,,,\nb,y").unwrap();
    let file = written(std::slice::from_ref(&row), Options::new());
    assert_eq!(read_with(file.as_bytes(), Options::new()).unwrap().rows, [row], "{file}");
}

#[test]
fn operations_are_read_back_equal() {
    let found = rows(
        "a,ghent,,RSO2.8,selected,1,2\nb,ghent,,RSO2.8,selected,1,2\na,antwerp,,RSO2.4,contracted,3,4\n",
    );
    let operations = Operations::from_rows(found.rows).unwrap();
    assert_eq!(operations.as_slice().len(), 2);
    let rows: Vec<Row<'_>> = operations.iter().flat_map(Operation::rows).collect();
    let file = written(&rows, Options::new());
    let again = read_with(file.as_bytes(), Options::new()).unwrap();
    assert_eq!(Operations::from_rows(again.rows).unwrap(), operations);
}

#[test]
fn file_for_a_dutch_spreadsheet() {
    let found = rows("=1+1,ghent,,RSO2.8,selected,1234.5,2000\n");
    assert_eq!(
        written(&found.rows, Options::new().amounts_in(Language::Dutch)),
        "\u{feff}id;title;strand;theme;specific_objective;stage;erdf;total;paid_erdf;paid_total\n\
         '=1+1;;ghent;;RSO2.8;selected;1234,50;2000,00;;\n"
    );
}
