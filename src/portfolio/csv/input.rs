//! The bytes of a file, a window at a time.

use alloc::vec;
use alloc::vec::Vec;
use core::ops::Range;
use std::io::{self, ErrorKind, Read};

/// The size of the window, unless a record is longer.
const WINDOW: usize = 1 << 16;

/// The bytes of a file, of which a window is in memory.
pub(super) struct Input<R> {
    source: R,
    buffer: Vec<u8>,
    window: Range<usize>,
    ended: bool,
}

impl<R: Read> Input<R> {
    /// Returns an input whose window is at the start of the file.
    ///
    /// # Errors
    ///
    /// Returns the error of the source.
    pub(super) fn new(source: R) -> io::Result<Self> {
        let mut input = Self { source, buffer: vec![0; WINDOW], window: 0..0, ended: false };
        while !input.ended && input.window.len() < WINDOW {
            input.read_on()?;
        }
        Ok(input)
    }

    /// Returns whether the file has no bytes after the window.
    pub(super) fn ended(&self) -> bool {
        self.ended
    }

    /// Returns the bytes in the window.
    pub(super) fn bytes(&self) -> &[u8] {
        self.buffer.get(self.window.clone()).unwrap_or_default()
    }

    /// Moves the start of the window forward.
    pub(super) fn consume(&mut self, count: usize) {
        self.window.start = self.window.start.saturating_add(count).min(self.window.end);
    }

    /// Moves the end of the window forward.
    ///
    /// # Errors
    ///
    /// Returns the error of the source.
    pub(super) fn read_on(&mut self) -> io::Result<()> {
        if self.window.end == self.buffer.len() {
            self.buffer.copy_within(self.window.clone(), 0);
            self.window = 0..self.window.len();
            if self.window.len() > self.buffer.len() / 2 {
                self.buffer.resize(self.buffer.len().saturating_mul(2), 0);
            }
        }
        let room = self.buffer.get_mut(self.window.end..).unwrap_or_default();
        let read = loop {
            match self.source.read(room) {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                read => break read?,
            }
        };
        self.ended = read == 0;
        self.window.end = self.window.end.saturating_add(read).min(self.buffer.len());
        Ok(())
    }
}
