//! The lines of a file, one at a time.

use std::io::{self, BufRead, BufReader, Read};

/// The most bytes of a line that are kept.
pub(crate) const LONGEST: usize = 65_536;

/// The lines of a file, numbered from one. Never more than one is held, however long.
pub(crate) struct Lines<R> {
    input: BufReader<R>,
    line: Vec<u8>,
    number: u64,
}

/// A line.
pub(crate) enum Line<'a> {
    /// Its text, without what ends it.
    Of(&'a [u8]),
    /// One of more than [`LONGEST`] bytes, which is skipped.
    TooLong,
}

impl<R: Read> Lines<R> {
    pub(crate) fn new(input: R) -> Self {
        Self { input: BufReader::with_capacity(LONGEST, input), line: Vec::new(), number: 0 }
    }

    /// The next line; nothing at the end.
    pub(crate) fn next(&mut self) -> io::Result<Option<Line<'_>>> {
        self.line.clear();
        let end = b"\r\n".len();
        let mut input = (&mut self.input).take((LONGEST + end) as u64);
        if input.read_until(b'\n', &mut self.line)? == 0 {
            return Ok(None);
        }
        self.number += 1;
        let ended = self.line.strip_suffix(b"\n");
        if ended.is_none() && self.line.len() == LONGEST + end {
            self.input.skip_until(b'\n')?;
            return Ok(Some(Line::TooLong));
        }
        let line = ended.unwrap_or(&self.line);
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        let mark = if self.number == 1 { "\u{feff}" } else { "" };
        Ok(Some(Line::Of(line.strip_prefix(mark.as_bytes()).unwrap_or(line))))
    }

    /// The number of the line that was read last.
    pub(crate) fn number(&self) -> u64 {
        self.number
    }
}
