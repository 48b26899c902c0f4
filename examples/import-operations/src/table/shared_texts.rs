//! The lengths of the texts of an .xls workbook, which its cells share.

/// The record with the texts.
const TEXTS: u16 = 0x00fc;
/// A record that goes on with the one before.
const CONTINUE: u16 = 0x003c;

/// Returns the length of each text, in bytes of UTF-8 at most, as far as the texts can be read.
pub(super) fn lengths<'a>(records: impl Iterator<Item = (u16, &'a [u8])>) -> Vec<u64> {
    let mut records = records.skip_while(|(number, _)| *number != TEXTS).map(Some);
    let Some((_, first)) = records.next().flatten() else { return Vec::new() };
    let rest = records.map_while(|record| record.filter(|(number, _)| *number == CONTINUE));
    let parts = std::iter::once(first.get(8..).unwrap_or_default());
    let mut texts = Texts { parts: parts.chain(rest.map(|(_, data)| data)).collect(), part: 0 };
    std::iter::from_fn(|| texts.next_length()).collect()
}

/// Returns the number of the text of a cell, from zero.
pub(super) fn number(cell: &[u8]) -> Option<usize> {
    let number = cell.get(6..)?.first_chunk()?;
    usize::try_from(u32::from_le_bytes(*number)).ok()
}

/// The texts that are not read yet: the rests of their records.
struct Texts<'a> {
    parts: Vec<&'a [u8]>,
    part: usize,
}

impl Texts<'_> {
    /// Reads a text and what is known about it.
    fn next_length(&mut self) -> Option<u64> {
        let characters = u64::from(self.byte()?) | u64::from(self.byte()?) << 8;
        let mut flags = self.byte()?;
        let mut more = 0;
        if flags & 0x08 != 0 {
            more += 4 * (u64::from(self.byte()?) | u64::from(self.byte()?) << 8);
        }
        if flags & 0x04 != 0 {
            for shift in [0, 8, 16, 24] {
                more += u64::from(self.byte()?) << shift;
            }
        }
        let (mut left, mut length) = (characters, 0);
        while left > 0 {
            if self.parts.get(self.part)?.is_empty() {
                // A record in the midst of a text starts with its flags.
                self.part += 1;
                let (first, rest) = self.parts.get(self.part)?.split_first()?;
                flags = *first;
                self.parts[self.part] = rest;
            }
            let [in_part, in_text] = if flags & 0x01 != 0 { [2, 3] } else { [1, 2] };
            let here = (self.parts[self.part].len() as u64 / in_part).min(left);
            self.skip_in_part(here * in_part);
            (left, length) = (left - here, length + here * in_text);
            if here == 0 {
                return None;
            }
        }
        while more > 0 {
            let here = (self.parts.get(self.part)?.len() as u64).min(more);
            self.skip_in_part(here);
            more -= here;
            if more > 0 {
                self.part += 1;
            }
        }
        Some(length)
    }

    fn byte(&mut self) -> Option<u8> {
        while self.parts.get(self.part)?.is_empty() {
            self.part += 1;
        }
        let (first, rest) = self.parts[self.part].split_first()?;
        self.parts[self.part] = rest;
        Some(*first)
    }

    fn skip_in_part(&mut self, bytes: u64) {
        let bytes = usize::try_from(bytes).unwrap_or(usize::MAX);
        self.parts[self.part] = self.parts[self.part].get(bytes..).unwrap_or_default();
    }
}

#[cfg(test)]
mod tests {
    use super::lengths;

    #[test]
    fn texts_are_measured_across_records() {
        // Two bytes in one byte each, then a text of four characters whose last two are in the next record, in two bytes
        // each, and a text with a run of formatting.
        let first = b"\0\0\0\0\0\0\0\0\x02\0\0ab\x04\0\0cd".as_slice();
        let second = b"\x01e\0f\0\x01\0\x08\x01\0g1234\x01\0\0h".as_slice();
        let records = [(0x0809, b"".as_slice()), (0x00fc, first), (0x003c, second), (0x000a, b"")];
        assert_eq!(lengths(records.into_iter()), [4, 10, 2, 2]);
    }

    #[test]
    fn texts_that_end_early_are_left_out() {
        let records = [(0x00fc, b"\0\0\0\0\0\0\0\0\x01\0\0a\x09\0\0bc".as_slice())];
        assert_eq!(lengths(records.into_iter()), [2]);
    }
}
