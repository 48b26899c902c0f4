//! Quotes in CSV, which the `csv` crate reads wherever they are.

/// A fault in the quotes of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum QuoteFault {
    /// A quote inside a cell that does not start with one, or text after a closing quote.
    Stray,
    /// A quote that is not closed, and where it opens.
    Unclosed(usize),
}

/// Returns the fault in the quotes of a record, or `None` if there is none.
pub(super) fn fault(record: &[u8], delimiter: u8) -> Option<QuoteFault> {
    let mut bytes = record.iter().copied().enumerate().peekable();
    let mut starts = true;
    let mut stray = false;
    while let Some((place, byte)) = bytes.next() {
        if byte != b'"' {
            starts = byte == delimiter || byte == b'\n' || byte == b'\r';
            continue;
        }
        if !starts {
            stray = true;
            continue;
        }
        starts = false;
        // Inside quotes, up to one that is not doubled.
        loop {
            match bytes.next() {
                None => return Some(QuoteFault::Unclosed(place)),
                Some((_, b'"')) if bytes.next_if(|(_, byte)| *byte == b'"').is_none() => break,
                Some(_) => {}
            }
        }
        let ends = |byte: u8| byte == delimiter || byte == b'\n' || byte == b'\r';
        stray |= bytes.peek().is_some_and(|(_, byte)| !ends(*byte));
    }
    stray.then_some(QuoteFault::Stray)
}

#[cfg(test)]
mod tests {
    use super::{QuoteFault, fault};

    #[test]
    fn only_whole_cells_are_quoted() {
        for (record, expected) in [
            ("a;b", None),
            ("\"a\";\"b\"\r\n", None),
            ("\"a;\n\"\"b\"\"\";c", None),
            ("\"\";\"\"", None),
            ("a\"b;c", Some(QuoteFault::Stray)),
            ("\"1\"00;c", Some(QuoteFault::Stray)),
            ("c;\"a\"\"", Some(QuoteFault::Unclosed(2))),
            ("c;\"a", Some(QuoteFault::Unclosed(2))),
        ] {
            assert_eq!(fault(record.as_bytes(), b';'), expected, "{record:?}");
        }
    }
}
