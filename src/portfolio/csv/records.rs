//! The records of a CSV file, one at a time.

use alloc::vec;
use alloc::vec::Vec;
use core::str;
use std::io::{self, Read};

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

use super::input::Input;
use super::quotes::{Quotes, enclose_cells, encloses_rows, quotes};

/// The largest length of a record in bytes, so that a quote that is not closed does not put a whole file in memory.
pub(super) const MAX_RECORD: usize = 1 << 20;

/// The records of a CSV file. The last one that was read is in memory.
pub(super) struct Records<R> {
    input: Input<R>,
    parser: Reader,
    delimiter: u8,
    /// The number of cells of a row up to the last required column.
    least: usize,
    text: Vec<u8>,
    ends: Vec<usize>,
    /// Whether the last record ended with a carriage return, so that a line feed may follow that belongs to it.
    returned: bool,
    blank: u64,
}

/// Where a record is, and whether it can be used.
#[derive(Clone, Copy, Debug)]
pub(super) struct Span {
    pub(super) first_line: u64,
    /// The number of lines that it takes.
    pub(super) lines: u64,
    pub(super) form: Form,
    /// The lengths of the text, and of the list of ends.
    text: usize,
    cells: usize,
}

/// Whether a record can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Valid,
    StrayQuote,
    /// A cell in quotes spans lines, each of which could be a row.
    RowsInQuotes,
    /// The rest of the file is within quotes, which open on this line.
    UnclosedQuote(u64),
    /// The record is too long to be read, so that nothing is known of the rest of the file.
    TooLong,
}

impl<R: Read> Records<R> {
    /// Returns the records of the rest of a file, which starts at this line. A row has at least this number of cells.
    pub(super) fn new(input: Input<R>, delimiter: u8, least: usize, line: u64) -> Self {
        let mut parser = ReaderBuilder::new().delimiter(delimiter).build();
        let (mut text, mut ends) = (vec![0; 1_024], vec![0; 32]);
        // The parser skips a byte-order mark at its start, but this is not the start of the file.
        let _ = parser.read_record(b"\n", &mut text, &mut ends);
        parser.set_line(line);
        Self { input, parser, delimiter, least, text, ends, returned: false, blank: 0 }
    }

    /// Returns the number of blank lines and records so far.
    pub(super) fn blank(&self) -> u64 {
        self.blank
    }

    /// Reads the next record that is not blank. Returns `None` at the end of the file.
    ///
    /// # Errors
    ///
    /// Returns the error of the source.
    pub(super) fn read(&mut self) -> io::Result<Option<Span>> {
        loop {
            match self.read_any()? {
                Some(span) if span.form == Form::Valid && self.is_blank(&span) => {
                    self.blank = self.blank.saturating_add(1);
                }
                other => return Ok(other),
            }
        }
    }

    /// Returns whether a record has no text, or only separators of another kind.
    fn is_blank(&self, span: &Span) -> bool {
        let text = self.text.get(..span.text).unwrap_or_default();
        text.iter().all(|byte| byte.is_ascii_whitespace() || matches!(byte, b',' | b';'))
    }

    /// Reads the next record that is not an empty line.
    fn read_any(&mut self) -> io::Result<Option<Span>> {
        let line = self.parser.line();
        let (mut bytes, mut text, mut cells) = (0_usize, 0_usize, 0_usize);
        let form = loop {
            let unread = self.input.bytes().get(bytes..).unwrap_or_default();
            if unread.is_empty() && !self.input.ended() {
                if bytes >= MAX_RECORD {
                    break self.form_of_long_record(bytes, line);
                }
                self.input.read_on()?;
                continue;
            }
            let (result, read, written, ended) = self.parser.read_record(
                unread,
                self.text.get_mut(text..).unwrap_or_default(),
                self.ends.get_mut(cells..).unwrap_or_default(),
            );
            bytes = bytes.saturating_add(read);
            text = text.saturating_add(written);
            cells = cells.saturating_add(ended);
            match result {
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => grow(&mut self.text),
                ReadRecordResult::OutputEndsFull => grow(&mut self.ends),
                ReadRecordResult::Record => break self.form(bytes, line, text, cells),
                ReadRecordResult::End => {
                    self.advance(bytes, line);
                    return Ok(None);
                }
            }
        };
        let (first_line, lines) = self.advance(bytes, line);
        Ok(Some(Span { first_line, lines, form, text, cells }))
    }

    /// Returns the form of a record of this length, of which the parser made cells with this text and these ends.
    fn form(&self, bytes: usize, line: u64, text: usize, cells: usize) -> Form {
        let raw = self.input.bytes().get(..bytes).unwrap_or_default();
        if !raw.contains(&b'"') {
            return Form::Valid;
        }
        let text = self.text.get(..text).unwrap_or_default();
        let ends = self.ends.get(..cells).unwrap_or_default();
        if !enclose_cells(raw, text, ends) {
            if let Some(form) = self.misuse(raw, line) {
                return form;
            }
        }
        // Most records have no line feed but at an end.
        let lines = self.parser.line().saturating_sub(line);
        let ends = [raw.first(), raw.last()].map(|byte| u64::from(byte == Some(&b'\n')));
        if lines > ends.iter().sum() && encloses_rows(raw, self.delimiter, self.least) {
            return Form::RowsInQuotes;
        }
        Form::Valid
    }

    /// Returns the form of a record whose quotes are not valid, or `None` if they are.
    fn misuse(&self, raw: &[u8], line: u64) -> Option<Form> {
        match quotes(raw, self.delimiter) {
            Quotes::None | Quotes::Valid => None,
            Quotes::Stray => Some(Form::StrayQuote),
            Quotes::Unclosed(place) => {
                let before = raw.iter().take(place).filter(|byte| **byte == b'\n').count();
                Some(Form::UnclosedQuote(line.saturating_add(before as u64)))
            }
        }
    }

    fn form_of_long_record(&self, bytes: usize, line: u64) -> Form {
        let raw = self.input.bytes().get(..bytes).unwrap_or_default();
        match self.misuse(raw, line) {
            Some(form @ Form::UnclosedQuote(_)) => form,
            _ => Form::TooLong,
        }
    }

    /// Moves past a record of this length, and the empty lines before it, which start at this line. Returns its first line,
    /// and how many it takes.
    fn advance(&mut self, bytes: usize, line: u64) -> (u64, u64) {
        let raw = self.input.bytes().get(..bytes).unwrap_or_default();
        let before = raw.iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
        let before = before.filter(|byte| **byte == b'\n').count() as u64;
        let first_line = line.saturating_add(before);
        let is_cut = u64::from(raw.last() != Some(&b'\n'));
        let lines = self.parser.line().saturating_sub(first_line).saturating_add(is_cut);
        let own = u64::from(self.returned).min(before);
        self.blank = self.blank.saturating_add(before.saturating_sub(own));
        self.returned = raw.last() == Some(&b'\r');
        self.input.consume(bytes);
        (first_line, lines)
    }

    /// Returns the cells of the record that was read last, or the number of its first cell that is not UTF-8.
    pub(super) fn record(&self, span: &Span) -> Result<Record<'_>, usize> {
        let ends = self.ends.get(..span.cells).unwrap_or_default();
        let bytes = self.text.get(..span.text).unwrap_or_default();
        match str::from_utf8(bytes) {
            Ok(text) if ends.iter().all(|end| text.is_char_boundary(*end)) => {
                Ok(Record { text, ends })
            }
            _ => {
                let bad = |number: &usize| str::from_utf8(self.cell(span, *number)).is_err();
                Err((0..ends.len()).find(bad).unwrap_or_default())
            }
        }
    }

    /// Returns the bytes of a cell of the record that was read last.
    pub(super) fn cell(&self, span: &Span, number: usize) -> &[u8] {
        let ends = self.ends.get(..span.cells).unwrap_or_default();
        let start = number.checked_sub(1).and_then(|before| ends.get(before)).copied();
        let end = ends.get(number).copied().unwrap_or_default();
        self.text.get(start.unwrap_or_default()..end).unwrap_or_default()
    }
}

fn grow<T: Clone + Default>(buffer: &mut Vec<T>) {
    buffer.resize(buffer.len().saturating_mul(2), T::default());
}

/// The cells of a record, without their quotes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Record<'a> {
    text: &'a str,
    ends: &'a [usize],
}

impl<'a> Record<'a> {
    /// Returns the number of cells.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// Returns a cell, or `None` if the record has fewer.
    pub(super) fn get(&self, number: usize) -> Option<&'a str> {
        let end = *self.ends.get(number)?;
        let start = number.checked_sub(1).and_then(|before| self.ends.get(before));
        self.text.get(start.copied().unwrap_or_default()..end)
    }

    /// Returns the text of all cells together.
    pub(super) fn text(&self) -> &'a str {
        self.text
    }

    /// Iterates over the cells.
    pub(super) fn iter(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let record = *self;
        (0..self.len()).filter_map(move |number| record.get(number))
    }
}
