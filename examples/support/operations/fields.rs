//! The fields of a line of CSV.

use std::ops::Range;
use std::str;

use csv_core::{ReadRecordResult, Reader, ReaderBuilder, Terminator};
use memchr::memchr2_iter;

/// Splits lines into fields.
pub(crate) struct Splitter {
    reader: Reader,
    /// The text of a line without its quotes.
    text: Vec<u8>,
    ends: Vec<usize>,
    fields: Vec<Range<usize>>,
}

/// The fields of a line.
pub(crate) struct Fields<'a> {
    bytes: &'a [u8],
    /// The whole line as text, if it has no quotes: it is validated as UTF-8 once instead of for each field.
    text: Option<&'a str>,
    /// The range of each field.
    places: &'a [Range<usize>],
}

impl Default for Splitter {
    fn default() -> Self {
        // Lines end in `\n` only; the caller strips `\r`.
        let reader = ReaderBuilder::new().terminator(Terminator::Any(b'\n')).build();
        Self { reader, text: Vec::new(), ends: Vec::new(), fields: Vec::new() }
    }
}

impl Splitter {
    /// Returns the fields of a line, or `None` if a quote is not closed.
    pub(crate) fn split<'a>(&'a mut self, line: &'a [u8]) -> Option<Fields<'a>> {
        self.fields.clear();
        let mut start = 0;
        for end in memchr2_iter(b',', b'"', line) {
            if line[end] == b'"' {
                return self.split_quoted(line);
            }
            self.fields.push(start..end);
            start = end + 1;
        }
        self.fields.push(start..line.len());
        Some(Fields { bytes: line, text: str::from_utf8(line).ok(), places: &self.fields })
    }

    fn split_quoted(&mut self, line: &[u8]) -> Option<Fields<'_>> {
        // Enough room for any line of this length.
        let room = line.len() + 1;
        self.text.resize(room, 0);
        self.ends.resize(room, 0);
        let (_, _, text, fields) = self.reader.read_record(line, &mut self.text, &mut self.ends);
        let (ended, _, _, last) =
            self.reader.read_record(b"\n", &mut self.text[text..], &mut self.ends[fields..]);
        if ended != ReadRecordResult::Record {
            self.reader.reset();
            return None;
        }
        self.fields.clear();
        let mut start = 0;
        for end in &self.ends[..fields + last] {
            self.fields.push(start..*end);
            start = *end;
        }
        Some(Fields { bytes: &self.text, text: None, places: &self.fields })
    }
}

impl<'a> Fields<'a> {
    /// Returns the number of fields.
    pub(crate) fn len(&self) -> usize {
        self.places.len()
    }

    /// Returns a field, or `None` if it is missing or not UTF-8.
    pub(crate) fn get(&self, number: usize) -> Option<&'a str> {
        let place = self.places.get(number)?.clone();
        match self.text {
            Some(text) => text.get(place),
            None => str::from_utf8(self.bytes.get(place)?).ok(),
        }
    }

    /// Returns whether the field exists and is not UTF-8.
    pub(crate) fn is_not_utf_8(&self, number: usize) -> bool {
        self.text.is_none() && number < self.len() && self.get(number).is_none()
    }
}
