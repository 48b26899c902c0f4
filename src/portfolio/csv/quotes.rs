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

/// Returns whether a cell in quotes spans lines of at least this number of cells each, as rows have: then a quote may be one too
/// many, and the one that closes it belong to another row. Where the first and the last cell are in quotes, all are, and no
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
    counts.next().is_some_and(|first| first >= least && counts.all(|other| other == first))
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
    use super::{Quotes, encloses_rows, quotes};

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
    fn rows_in_quotes_have_the_cells_of_rows() {
        for (record, expected) in [
            ("1,\"a,b,c\n2,d\",e,f\n", true),
            ("\r\n1,\"a,b,c\r\n2,x,y,z\r\n3,d\",e,f\r\n", true),
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
