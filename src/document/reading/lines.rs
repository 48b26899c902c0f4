//! Lines and columns of a text.

use alloc::vec::Vec;
use core::cell::OnceCell;

use crate::document::Position;

/// The number of bytes between two marks.
const STEP: usize = 4096;

/// The first mark: the start of a text.
const START: (usize, Position) = (0, Position::START);

/// Finds the positions of bytes of a text. Marks at regular distances avoid counting from the start each
/// time.
#[derive(Debug)]
pub(super) struct Lines<'a> {
    text: &'a str,
    /// Byte offsets and their positions, in order; computed on first use.
    marks: OnceCell<Vec<(usize, Position)>>,
}

impl<'a> Lines<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        Self { text, marks: OnceCell::new() }
    }

    /// Returns the position of the byte `offset`.
    pub(super) fn position(&self, offset: usize) -> Position {
        let marks = self.marks.get_or_init(|| self.marks());
        let before = marks.partition_point(|(mark, _)| *mark <= offset);
        let (mark, position) =
            before.checked_sub(1).and_then(|last| marks.get(last)).copied().unwrap_or(START);
        position.after(self.text.get(mark..offset).unwrap_or_default())
    }

    fn marks(&self) -> Vec<(usize, Position)> {
        let (mut last, mut position) = START;
        let steps = (STEP..self.text.len()).step_by(STEP);
        // A step may be inside a character.
        let starts = steps.filter(|step| self.text.is_char_boundary(*step));
        let marks = starts.map(|start| {
            position = position.after(self.text.get(last..start).unwrap_or_default());
            last = start;
            (start, position)
        });
        marks.collect()
    }
}

impl Position {
    pub(crate) const START: Self = Self { line: 1, column: 1 };

    /// Returns the position at the end of `text`, which starts at this position.
    pub(super) fn after(self, text: &str) -> Self {
        let columns = |text: &str| text.chars().count();
        match text.rsplit_once('\n') {
            None => Self { column: self.column.saturating_add(columns(text)), ..self },
            Some((before, last)) => Self {
                line: self.line.saturating_add(before.matches('\n').count()).saturating_add(1),
                column: columns(last).saturating_add(1),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use super::{Lines, Position};

    #[test]
    fn positions_equal_those_counted_from_the_start() {
        let mut text = String::new();
        for line in 0..3_000_usize {
            text.extend(["é\t\u{1f30a}"].into_iter().cycle().take(line % 7));
            text.push_str(if line % 3 == 0 { "\r\n" } else { "\n" });
        }
        text.push_str(&"ü".repeat(20_000));
        let lines = Lines::of(&text);
        for (offset, _) in text.char_indices().step_by(101) {
            assert_eq!(lines.position(offset), Position::START.after(&text[..offset]));
        }
        assert_eq!(lines.position(text.len()), Position { line: 3_001, column: 20_001 });
    }
}
