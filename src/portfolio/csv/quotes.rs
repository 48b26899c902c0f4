//! Whether the quotes of a record are where CSV allows them.

/// How the quotes of a record are used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Quotes {
    /// There are none, as in most records.
    None,
    /// Each quote encloses a whole cell, or is doubled within quotes.
    Valid,
    /// A quote is within a cell without quotes, or is followed by text of the same cell.
    Stray,
    /// The last cell starts with a quote at this place, and none ends it.
    Unclosed(usize),
}

/// Returns how the quotes of a record are used.
///
/// CSV parsers read any text, so a stray quote gives other cells than the person who wrote it meant: `"1"00.00` would be
/// 100.00.
pub(super) fn quotes(record: &[u8], delimiter: u8) -> Quotes {
    if !record.contains(&b'"') {
        return Quotes::None;
    }
    let is_edge = |byte: Option<&u8>| {
        byte.is_none_or(|byte| *byte == delimiter || matches!(byte, b'\r' | b'\n'))
    };
    let mut rest = record;
    while let Some(position) = position(rest) {
        let (outside, inside) = rest.split_at(position);
        if !is_edge(outside.last()) {
            return Quotes::Stray;
        }
        match after_closing(inside.get(1..).unwrap_or_default()) {
            None => return Quotes::Unclosed(record.len().saturating_sub(inside.len())),
            Some(after) if !is_edge(after.first()) => return Quotes::Stray,
            Some(after) => rest = after,
        }
    }
    Quotes::Valid
}

/// Returns whether each quote of a record encloses a whole cell and none is doubled, by the cells that the parser made of it: their
/// text and the end of each. It is faster than [`quotes`], and true for most records with quotes.
///
/// A parser removes the quote that starts a cell and the one that ends what is in quotes, and keeps all others. So if the text has no
/// quote, a cell that starts with one has one more, which has to be its last byte.
pub(super) fn enclose_cells(record: &[u8], text: &[u8], ends: &[usize]) -> bool {
    let mut place = record.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
    let mut start = 0_usize;
    !text.contains(&b'"')
        && ends.iter().all(|end| {
            let after = place.saturating_add(end.saturating_sub(start));
            start = *end;
            let in_quotes = record.get(place) == Some(&b'"');
            let last = after.saturating_add(1);
            // Past the delimiter.
            place = last.saturating_add(if in_quotes { 2 } else { 0 });
            !in_quotes || record.get(last) == Some(&b'"')
        })
}

/// Returns whether a cell in quotes spans lines of which the first and the last have at least this number of cells, and the same,
/// as rows have: then a quote may be one too many, and the one that closes it belong to another row. Where the first and the last cell are in quotes, all are, and no
/// quote is too many.
pub(super) fn encloses_rows(record: &[u8], delimiter: u8, least: usize) -> bool {
    let is_end = |byte: &u8| matches!(byte, b'\r' | b'\n');
    let start = record.iter().position(|byte| !is_end(byte)).unwrap_or_default();
    let end = record.iter().rposition(|byte| !is_end(byte)).unwrap_or_default();
    let record = record.get(start..=end).unwrap_or_default();
    let in_quotes = record.first() == Some(&b'"') && record.last() == Some(&b'"');
    if in_quotes || !record.contains(&b'\n') {
        return false;
    }
    let cells = |line: &[u8]| line.split(|byte| *byte == delimiter).count();
    let mut counts = record.split(|byte| *byte == b'\n').map(cells);
    // Between two rows, others may be shorter or blank.
    counts.next().is_some_and(|first| first >= least && counts.next_back() == Some(first))
}

/// Returns what follows the quote that ends a cell, or `None` if there is no such quote.
fn after_closing(mut inside: &[u8]) -> Option<&[u8]> {
    loop {
        inside = inside.get(position(inside)?..)?.get(1..)?;
        match inside.strip_prefix(b"\"") {
            Some(after) => inside = after,
            None => return Some(inside),
        }
    }
}

fn position(bytes: &[u8]) -> Option<usize> {
    bytes.iter().position(|byte| *byte == b'"')
}

#[cfg(test)]
mod tests {
    use alloc::vec;
    use alloc::vec::Vec;

    use csv_core::{ReadRecordResult, ReaderBuilder};

    use super::{Quotes, enclose_cells, encloses_rows, quotes};

    #[test]
    fn quotes_are_valid_around_whole_cells() {
        for none in ["a,b\n", ""] {
            assert_eq!(quotes(none.as_bytes(), b','), Quotes::None);
        }
        for valid in
            ["\"a\",b\n", "\n\r\n\"a\"\r\n", "a,\"b,c\",\"\"\n", "\"a\"\"b\"", "\"\"\"\",\"x\ny\""]
        {
            assert_eq!(quotes(valid.as_bytes(), b','), Quotes::Valid, "{valid}");
        }
    }

    #[test]
    fn quotes_elsewhere_are_stray() {
        for stray in ["\"1\"00.00,b", "a,\"gh\"ent\n", "a\"b", "a,b\"\n", " \"a\"", "\"a\" ,b"] {
            assert_eq!(quotes(stray.as_bytes(), b','), Quotes::Stray, "{stray}");
        }
        assert_eq!(quotes(b"\"a\",b", b';'), Quotes::Stray);
    }

    #[test]
    fn quotes_that_enclose_cells_are_valid_in_any_short_record() {
        let mut inputs = vec![Vec::new()];
        for length in 1..=6 {
            let longer = inputs.iter().filter(|input| input.len() + 1 == length);
            let longer = longer
                .flat_map(|input| b"\",a\r\n".map(|byte| [input.as_slice(), &[byte]].concat()));
            inputs.extend(longer.collect::<Vec<_>>());
        }
        let (mut parser, mut found) = (ReaderBuilder::new().build(), 0);
        for input in inputs {
            parser.reset();
            let (mut text, mut ends) = ([0; 8], [0; 8]);
            let (mut result, read, written, mut count) =
                parser.read_record(&input, &mut text, &mut ends);
            if result == ReadRecordResult::InputEmpty {
                let (last, _, _, more) = parser.read_record(b"", &mut [], &mut ends[count..]);
                (result, count) = (last, count + more);
            }
            if result == ReadRecordResult::Record {
                let (record, text) = (&input[..read], &text[..written]);
                let is_valid = matches!(quotes(record, b','), Quotes::None | Quotes::Valid);
                let expected = is_valid && !text.contains(&b'"');
                let enclose = enclose_cells(record, text, &ends[..count]);
                assert_eq!(enclose, expected, "{}", record.escape_ascii());
                found += usize::from(enclose && record.contains(&b'"'));
            }
        }
        assert!(found > 100, "{found}");
    }

    #[test]
    fn rows_in_quotes_have_the_cells_of_rows() {
        for (record, expected) in [
            ("1,\"a,b,c\n2,d\",e,f\n", true),
            ("\r\n1,\"a,b,c\r\n2,x,y,z\r\n3,d\",e,f\r\n", true),
            ("1,\"a,b,c\n\nx\n3,d\",e,f\n", true),
            ("\"1,a,b,c\n2\",d,e,f\n", true),
            ("\"1\",\"a,b,c\n2,d\",e,\"\"\n", false),
            ("1,\"a\nb\",c,d", false),
            ("1,\"a,b\nc\",d,e", false),
            ("1,\"a,b,c\n2\",d,e", false),
            ("1,\"a,b,c\",d", false),
            ("", false),
        ] {
            assert_eq!(encloses_rows(record.as_bytes(), b',', 4), expected, "{record:?}");
        }
    }

    #[test]
    fn quote_that_never_closes_is_found() {
        for (open, place) in
            [("\"", 0), ("a,\"b\nc\n", 2), ("\"a\"\"", 0), ("\"a\",\"b\"\"\"\",c", 4)]
        {
            assert_eq!(quotes(open.as_bytes(), b','), Quotes::Unclosed(place), "{open}");
        }
    }
}
