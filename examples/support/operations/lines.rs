//! The lines of a file, one at a time.

use std::io::{self, ErrorKind, Read};
use std::ops::Range;

use memchr::memchr;

/// The maximum length of a line in bytes.
pub(crate) const MAX_LINE: usize = 65_536;

/// The byte-order mark that some programs write first.
const MARK: &[u8] = "\u{feff}".as_bytes();

/// The lines of a file, numbered from one, in constant memory.
///
/// [`BufRead::read_until`](io::BufRead::read_until) would copy each line, which takes half as long again.
pub(crate) struct Lines<R> {
    input: R,
    buffer: Box<[u8]>,
    /// The bytes of the buffer that are read and not returned yet.
    rest: Range<usize>,
    number: u64,
}

/// A line.
pub(crate) enum Line<'a> {
    /// The line without its ending.
    Of(&'a [u8]),
    /// A line of more than [`MAX_LINE`] bytes, which is skipped.
    TooLong,
}

impl<R: Read> Lines<R> {
    pub(crate) fn new(input: R) -> Self {
        let buffer = vec![0; 2 * MAX_LINE].into_boxed_slice();
        Self { input, buffer, rest: 0..0, number: 0 }
    }

    /// Returns the next line, or `None` at the end.
    pub(crate) fn next(&mut self) -> io::Result<Option<Line<'_>>> {
        let mut long = false;
        let length = loop {
            if let Some(length) = memchr(b'\n', &self.buffer[self.rest.clone()]) {
                break length;
            }
            if self.rest.len() > MAX_LINE + b"\r".len() {
                long = true;
                self.rest.start = self.rest.end;
            }
            if !self.read_on()? {
                break self.rest.len();
            }
        };
        if self.rest.is_empty() && !long {
            return Ok(None);
        }
        self.number += 1;
        let line = self.rest.start..self.rest.start + length;
        self.rest.start = self.rest.end.min(line.end + b"\n".len());
        let line = &self.buffer[line];
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if long || line.len() > MAX_LINE {
            return Ok(Some(Line::TooLong));
        }
        let unmarked = if self.number == 1 { line.strip_prefix(MARK) } else { None };
        Ok(Some(Line::Of(unmarked.unwrap_or(line))))
    }

    /// Reads more into the buffer. Returns `false` at the end.
    fn read_on(&mut self) -> io::Result<bool> {
        self.buffer.copy_within(self.rest.clone(), 0);
        self.rest = 0..self.rest.len();
        loop {
            match self.input.read(&mut self.buffer[self.rest.end..]) {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                read => {
                    let read = read?;
                    self.rest.end += read;
                    return Ok(read > 0);
                }
            }
        }
    }

    /// Returns the number of the last line.
    pub(crate) fn number(&self) -> u64 {
        self.number
    }
}
