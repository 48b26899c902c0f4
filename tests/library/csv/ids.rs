//! Ids that occur twice, and ids that are similar.

use std::collections::HashMap;
use std::fmt::Write as _;

use efro_gti::portfolio::csv::{Options, ProblemSummary, RowProblem};
use efro_gti::{Euro, Language};

use super::{Found, HEADER, list, read, read_with, rows};

#[test]
fn duplicates_are_by_id_and_cell() {
    let found = rows(
        "a,ghent,,RSO2.8,selected,1,2\n\
         a,ghent,,RSO2.4,selected,1,2\n\
         a,ghent,mobility,RSO2.8,selected,1,2\n\
         a,antwerp,,RSO2.8,selected,1,2\n\
         a,Gent,,SD 2.8,contracted,7,9\n\
         b,ghent,,RSO2.8,selected,1,2\n",
    );
    assert_eq!(found.problems(), [(6, "id", "duplicate")]);
    let RowProblem::Duplicate { first_line, .. } = found.errors[0].problems()[0].kind() else {
        panic!("{:?}", found.errors);
    };
    assert_eq!((*first_line, found.errors[0].erdf()), (2, Some(Euro::whole(7))));
}

#[test]
fn duplicates_are_found_at_any_distance() {
    let mut file = list(5_000);
    for number in [4_999, 0, 2_500] {
        writeln!(file, "{number},ghent,,RSO2.4,contracted,1.00,2.50").unwrap();
    }
    let found = read(&file).unwrap();
    let firsts = found.errors.iter().map(|error| match error.problems()[0].kind() {
        RowProblem::Duplicate { first_line, .. } => *first_line,
        other => panic!("{other}"),
    });
    assert_eq!(firsts.collect::<Vec<_>>(), [5_001, 2, 2_502]);
    let trusted = read_with(file.as_bytes(), Options::new().trust_ids()).unwrap();
    assert_eq!((trusted.summary.read(), trusted.summary.left_out()), (5_003, 0));
}

#[test]
fn duplicates_are_those_of_a_set_in_any_order() {
    let mut state = 1_u64;
    for order in 0..40 {
        let mut file = format!("{HEADER}\n");
        let (mut seen, mut expected) = (HashMap::new(), Vec::new());
        for line in 2..200_u64 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            // From almost sorted lists to lists in any order.
            let id = line * order + (state >> 33) % 40;
            let objective = if state >> 62 == 0 { "RSO2.4" } else { "RSO2.8" };
            writeln!(file, "{id},ghent,,{objective},selected,1.00,2.50").unwrap();
            let first = *seen.entry((id, objective)).or_insert(line);
            if first != line {
                expected.push((line, first));
            }
        }
        let found = read(file).unwrap();
        let found = found.errors.iter().map(|error| match error.problems()[0].kind() {
            RowProblem::Duplicate { first_line, .. } => (error.line(), *first_line),
            other => panic!("{other}"),
        });
        assert_eq!(found.collect::<Vec<_>>(), expected);
    }
}

/// Rows of one cell with these ids.
fn with_ids(ids: &[&str]) -> Found {
    let row = |id: &&str| format!("{id},ghent,,RSO2.8,selected,1.00,2.50\n");
    rows(&ids.iter().map(row).collect::<String>())
}

#[test]
fn similar_ids_count_and_are_named() {
    let spellings =
        ["GNT-1", "gnt-1", "GNT -1", "GNT\u{a0}-1", "GNT\u{2011}1", "G\u{200b}NT-1", "ＧＮＴ－１"];
    let found = with_ids(&spellings);
    assert_eq!(found.ids(), spellings);
    assert!(found.errors.is_empty() && found.summary.problems().is_empty());
    let similar = found.summary.similar_ids().unwrap();
    assert_eq!((similar.count(), similar.erdf()), (6, Ok(Euro::whole(6))));
    assert_eq!((similar.lines(), similar.other_values()), (&[3, 4, 5][..], 3));
    assert_eq!(similar.first().column(), Some("id"));
    let kind =
        RowProblem::SimilarId { id: "gnt-1".into(), first_id: "GNT-1".into(), first_line: 2 };
    assert_eq!((similar.first().kind(), similar.first().code()), (&kind, "similar-id"));
    for language in Language::ALL {
        let text = similar.text(*language);
        assert!(text.contains("\"GNT-1\"") && text.contains('2'), "{text}");
        assert!(found.summary.text(*language).ends_with(&text));
    }
    let json = serde_json::to_value(&found.summary).unwrap();
    assert_eq!((&json["similar_ids"]["rows"], json.get("problems")), (&6.into(), None));
}

#[test]
fn other_ids_and_other_cells_are_not_similar() {
    let others = ["GNT-1", "GNT-11", "GNT-1-1", "GNT_1", "GNT1", "GNT-l", "ANT-1", "É-1", "E-1"];
    assert_eq!(with_ids(&others).summary.similar_ids(), None);
    let cells = "a,ghent,,RSO2.8,selected,1,2\nA,ghent,,RSO2.4,selected,1,2\n\
                 A,antwerp,,RSO2.8,selected,1,2\nA,ghent,mobility,RSO2.8,selected,1,2\n";
    assert_eq!(rows(cells).summary.similar_ids(), None);
    assert!(with_ids(&["É-1", "é-1"]).summary.similar_ids().is_some());
    let file = format!("{HEADER}\na,ghent,,RSO2.8,selected,1,2\nA,ghent,,RSO2.8,selected,1,2\n");
    let trusted = read_with(file.as_bytes(), Options::new().trust_ids()).unwrap();
    assert_eq!((trusted.summary.read(), trusted.summary.similar_ids()), (2, None));
}

/// However many spellings an id has, a row is a duplicate of its own spelling only, and similar to the first of all.
#[test]
fn duplicates_are_found_among_similar_ids_in_any_order() {
    let mut state = 1_u64;
    for names in [1, 5, 300] {
        let mut file = format!("{HEADER}\n");
        let (mut seen, mut first_of) = (HashMap::new(), HashMap::new());
        let (mut duplicates, mut similar) = (Vec::new(), 0);
        for line in 2..1_000_u64 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let name = (state >> 33) % names;
            let case = |one: (usize, char)| match state >> (40 + one.0) & 1 {
                0 => one.1.to_ascii_lowercase(),
                _ => one.1,
            };
            let id: String = format!("IDOFACTION{name}").chars().enumerate().map(case).collect();
            writeln!(file, "{id},ghent,,RSO2.8,selected,1.00,2.50").unwrap();
            let first = *seen.entry(id).or_insert(line);
            if first != line {
                duplicates.push((line, first));
            } else if *first_of.entry(name).or_insert(line) != line {
                similar += 1;
            }
        }
        let found = read(file).unwrap();
        let lines = found.errors.iter().map(|error| match error.problems()[0].kind() {
            RowProblem::Duplicate { first_line, .. } => (error.line(), *first_line),
            other => panic!("{other}"),
        });
        assert_eq!(lines.collect::<Vec<_>>(), duplicates);
        assert_eq!(found.summary.similar_ids().map_or(0, ProblemSummary::count), similar);
    }
}
