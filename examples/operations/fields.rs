//! The fields of a line of CSV.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder, Terminator};

/// The fields of one line at a time.
pub(crate) struct Fields {
    reader: Reader,
    text: Vec<u8>,
    /// Where each field ends in the text.
    ends: Vec<usize>,
}

impl Default for Fields {
    fn default() -> Self {
        // A `\r` ends nothing.
        let reader = ReaderBuilder::new().terminator(Terminator::Any(b'\n')).build();
        Self { reader, text: Vec::new(), ends: Vec::new() }
    }
}

impl Fields {
    /// Takes a line apart; false where a quote in it is not closed.
    pub(crate) fn split(&mut self, line: &[u8]) -> bool {
        // Most lines have none, and are taken apart in a fraction of the time.
        if line.contains(&b'"') {
            return self.split_quoted(line);
        }
        self.text.clear();
        self.ends.clear();
        for field in line.split(|byte| *byte == b',') {
            self.text.extend_from_slice(field);
            self.ends.push(self.text.len());
        }
        true
    }

    fn split_quoted(&mut self, line: &[u8]) -> bool {
        // As much room as any line of this length takes.
        let room = line.len() + 1;
        self.text.resize(room, 0);
        self.ends.resize(room, 0);
        let (_, _, text, fields) = self.reader.read_record(line, &mut self.text, &mut self.ends);
        let (ended, _, _, last) =
            self.reader.read_record(b"\n", &mut self.text[text..], &mut self.ends[fields..]);
        self.ends.truncate(fields + last);
        let closed = ended == ReadRecordResult::Record;
        if !closed {
            self.reader.reset();
        }
        closed
    }

    /// How many fields there are.
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// A field, if there are so many.
    pub(crate) fn get(&self, place: usize) -> Option<&[u8]> {
        let start =
            place.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied())?;
        self.text.get(start..*self.ends.get(place)?)
    }
}
