//! Quotes and line ends, compared with the `csv` crate and with a strict grammar.

use std::io::Read;

use efro_gti::portfolio::csv::Options;

use super::{HEADER, list, read, read_with, rows};

/// Returns the title of a row with this cell, or `None` if the row is refused. The id comes last, so a cell that is read as
/// two makes the row invalid.
fn title(cell: &str) -> Option<String> {
    let header = "strand,specific_objective,stage,erdf,total,title,id";
    let found = read(format!("{header}\nghent,RSO2.4,selected,1,2,{cell},a\n")).unwrap();
    let row = found.rows.first().filter(|_| found.errors.is_empty());
    row.map(|row| row.title().unwrap_or_default().to_string())
}

/// The text of a cell by the grammar of RFC 4180, or `None` if the cell is not valid.
fn by_grammar(cell: &str) -> Option<String> {
    let Some(inside) = cell.strip_prefix('"') else {
        let plain = !cell.contains(['"', ',', '\n', '\r']);
        return plain.then(|| cell.to_string());
    };
    let inside = inside.strip_suffix('"')?;
    let without_pairs = inside.replace("\"\"", "");
    (!without_pairs.contains('"')).then(|| inside.replace("\"\"", "\""))
}

/// All texts of these characters up to a length.
fn texts(characters: &[char], length: usize) -> Vec<String> {
    let mut all = vec![String::new()];
    let mut start = 0;
    for _ in 0..length {
        let end = all.len();
        for text in start..end {
            for character in characters {
                let longer = format!("{}{character}", all[text]);
                all.push(longer);
            }
        }
        start = end;
    }
    all
}

#[test]
fn cells_are_read_as_the_grammar_says() {
    let mut valid = 0;
    for cell in texts(&['a', '"', ',', '\n'], 5) {
        let expected = by_grammar(&cell);
        valid += usize::from(expected.is_some());
        let expected =
            expected.map(|text| if text.trim().is_empty() { String::new() } else { text });
        assert_eq!(title(&cell), expected, "{cell:?}");
    }
    assert!(valid > 50, "{valid}");
}

#[test]
fn rows_are_those_of_the_csv_crate() {
    for line in texts(&['a', '"', ',', '\n'], 5) {
        let file = format!("{HEADER}\n{line}");
        let found = read(&file).unwrap();
        let mut reader = csv::ReaderBuilder::new();
        let mut reader = reader.flexible(true).from_reader(file.as_bytes());
        let records: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        let is_blank = |record: &csv::StringRecord| {
            record.iter().all(|cell| cell.trim_matches(['\n', ',']).is_empty())
        };
        let blank = records.iter().filter(|record| is_blank(record)).count();
        // A blank record is an error only if its quote does not close.
        let is_open = found.problems().last().is_some_and(|(_, _, code)| *code == "unclosed-quote");
        let is_open = is_open && records.last().is_some_and(is_blank);
        assert_eq!(found.errors.len(), records.len() - blank + usize::from(is_open), "{line:?}");
    }
}

#[test]
fn stray_quote_costs_its_row_only() {
    let found = rows(
        "a,\"gh\"ent,,RSO2.4,selected,1,2\n\
         b,ghent,,RSO2.4,selected,\"1\"00.00,200\n\
         c,ghent,,RSO2.4,selected,1,2\n\
         d\"d\"\"d,ghent,,RSO2.4,selected,1,2\n\
         \"e\" ,ghent,,RSO2.4,selected,1,2\n",
    );
    assert_eq!(found.ids(), ["c"]);
    assert_eq!(found.problems(), [2, 3, 5, 6].map(|line| (line, "", "stray-quote")));
    assert_eq!(found.summary.left_out_without_erdf(), 4);
}

#[test]
fn quote_that_closes_in_another_row_costs_the_rows_between() {
    let found = rows(
        "a,ghent,,RSO2.4,selected,1,2\n\
         \"b,ghent,,RSO2.4,selected,1,2\n\
         c,ghent,,RSO2.4,selected,3,4\n\
         d\",ghent,,RSO2.4,selected,5,6\n\
         e,ghent,,RSO2.4,selected,7,8\n",
    );
    assert_eq!(found.ids(), ["a", "e"]);
    assert_eq!(found.problems(), [(3, "", "rows-in-quotes")]);
    assert_eq!(found.summary.left_out_without_erdf(), 1);
}

#[test]
fn quote_that_never_closes_is_one_problem_and_ends_the_file() {
    let found = rows(
        "a,ghent,,RSO2.4,selected,1,2\n\
         \"b\nb\",\"ghent,,RSO2.4,selected,1,2\n\
         c,ghent,,RSO2.4,selected,1,2\n",
    );
    assert_eq!(found.ids(), ["a"]);
    assert_eq!(found.problems(), [(4, "", "unclosed-quote")]);
    assert!(!found.summary.is_complete());
    // A quote that ends at the end of the file is closed.
    let found = rows("a,ghent,,RSO2.4,selected,1,\"2\"");
    assert!(found.summary.is_complete() && found.ids() == ["a"]);
}

#[test]
fn line_ends_within_quotes_are_part_of_the_cell() {
    let found = rows("\"two\r\nlines\",ghent,,RSO2.4,selected,1,2\nb,gand,,RSO2.4,selected,1,2\n");
    assert_eq!(found.ids(), ["two\r\nlines"]);
    assert_eq!(found.problems(), [(4, "strand", "unknown-code")]);
}

/// Repeats a text without end, and counts what is taken.
struct Endless {
    text: &'static [u8],
    taken: usize,
}

impl Read for &mut Endless {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        for byte in &mut *buffer {
            *byte = self.text[self.taken % self.text.len()];
            self.taken += 1;
        }
        Ok(buffer.len())
    }
}

#[test]
fn memory_is_bounded_when_a_row_does_not_end() {
    for (text, code) in [("x,", "row-too-long"), ("x,\n", "unclosed-quote")] {
        let start = match code {
            "unclosed-quote" => format!("{HEADER}\na,\""),
            _ => format!("{HEADER}\na,"),
        };
        let mut endless = Endless { text: text.as_bytes(), taken: 0 };
        let found = read_with(start.as_bytes().chain(&mut endless), Options::new()).unwrap();
        assert_eq!(found.problems(), [(2, "", code)]);
        assert!(!found.summary.is_complete());
        assert!((1_000_000..3_000_000).contains(&endless.taken), "{}", endless.taken);
    }
}

#[test]
fn long_rows_are_read() {
    let title = "x".repeat(900_000);
    let file = format!("title,{HEADER}\n\"{title}\",a,ghent,,RSO2.4,selected,1,2\n{title},b\n");
    let found = read(file).unwrap();
    assert_eq!(found.rows[0].title().map(str::len), Some(900_000));
    assert_eq!(found.problems(), [(3, "", "too-few-cells")]);
    assert!(found.summary.text(efro_gti::Language::English).len() < 500);
}

/// Gives at most a few bytes at a time, as a slow connection does.
struct Slow<'a>(&'a [u8], usize);

impl Read for Slow<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = self.1.min(buffer.len()).min(self.0.len());
        let (now, later) = self.0.split_at(count);
        buffer[..count].copy_from_slice(now);
        self.0 = later;
        Ok(count)
    }
}

#[test]
fn result_does_not_depend_on_the_pieces_of_the_file() {
    let file = format!(
        "{}\"x\r\ny\",ghent,,RSO2.4,selected,1,2\r\n\r\nz\"z,\r\n,,,,,,\r\n\"w,\"\"",
        list(3_000)
    );
    let whole = read(&file).unwrap();
    assert_eq!((whole.summary.read(), whole.summary.left_out()), (3_001, 2));
    assert_eq!(whole.summary.blank(), 2);
    for size in [1, 2, 7, 4_096] {
        assert_eq!(read_with(Slow(file.as_bytes(), size), Options::new()).unwrap(), whole);
    }
}
