//! How much of a workbook is read, so that a small file does not fill the memory.

use efro_gti::Text;

use crate::words::both;

/// The number of cells of sheets up to their last rows and columns, blank ones included.
const MAX_CELLS: u64 = 20_000_000;

/// The number of cells that are not blank. Each takes some eighty bytes.
const MAX_FILLED: u64 = 5_000_000;

/// The number of bytes of a workbook that is not compressed.
pub(super) const MAX_BYTES: u64 = 512 << 20;

/// The number of bytes of the texts in cells, which may share one text of the workbook.
const MAX_TEXT: u64 = 128 << 20;

/// The number of cells of the sheets of which the reader keeps the blank ones, too, for each that is not blank; beyond
/// [`FREE_CELLS`].
const CELLS_FOR_EACH: u64 = 50;
const FREE_CELLS: u64 = 4_000_000;

/// The number of rows and columns of a sheet as far as its cells are read, and the length of their texts.
#[derive(Default)]
pub(super) struct Size {
    /// The cells of earlier sheets.
    earlier: u64,
    rows: u64,
    columns: u64,
    bytes: u64,
    /// The cells that are not blank.
    filled: u64,
}

impl Size {
    /// Adds cells up to a row and a column: how many, and the length of their texts.
    pub(super) fn add(
        &mut self,
        (row, column): (u64, u64),
        count: u64,
        bytes: u64,
    ) -> Result<(), Text> {
        self.rows = self.rows.max(row.saturating_add(1));
        self.columns = self.columns.max(column.saturating_add(1));
        self.bytes = self.bytes.saturating_add(bytes);
        self.filled = self.filled.saturating_add(count);
        if self.cells() > MAX_CELLS {
            let Self { rows, columns, .. } = self;
            let millions = MAX_CELLS / 1_000_000;
            return Err(both(
                format!(
                    "het blad is te groot: {rows} rijen × {columns} kolommen, en hoogstens {millions} miljoen cellen worden gelezen; wis de cellen die niet van de lijst zijn, of bewaar ze als CSV"
                ),
                format!(
                    "the sheet is too large: {rows} rows × {columns} columns, and at most {millions} million cells are read; clear the cells that are not part of the list, or save it as CSV"
                ),
            ));
        }
        if self.filled > MAX_FILLED {
            return Err(too_many_cells());
        }
        if self.bytes > MAX_TEXT { Err(too_much_text()) } else { Ok(()) }
    }

    /// Checks that the cells are not nearly all blank.
    pub(super) fn check_blank(&self) -> Result<(), Text> {
        if self.cells() <= FREE_CELLS.saturating_add(self.filled.saturating_mul(CELLS_FOR_EACH)) {
            return Ok(());
        }
        let filled = self.filled;
        Err(both(
            format!(
                "bijna alle cellen zijn leeg (alle {} behalve {filled}); wis de cellen die ver van de lijst staan, of bewaar ze als CSV",
                self.cells()
            ),
            format!(
                "nearly all cells are blank (all {} but {filled}); clear the cells that are far from the list, or save it as CSV",
                self.cells()
            ),
        ))
    }

    /// Returns the number of cells of all sheets.
    fn cells(&self) -> u64 {
        self.rows.saturating_mul(self.columns).saturating_add(self.earlier)
    }

    /// Starts another sheet. The earlier ones are kept, too.
    pub(super) fn start_sheet(&mut self) {
        self.earlier = self.earlier.saturating_add(self.rows.saturating_mul(self.columns));
        (self.rows, self.columns) = (0, 0);
    }
}

/// Returns the message for a workbook with more bytes than [`MAX_BYTES`].
pub(super) fn too_long() -> Text {
    let most = MAX_BYTES >> 20;
    both(
        format!(
            "het rekenblad is te groot: hoogstens {most} MiB wordt gelezen, uitgepakt; bewaar het blad met de lijst als CSV"
        ),
        format!(
            "the workbook is too large: at most {most} MiB are read, once unpacked; save the sheet with the list as CSV"
        ),
    )
}

/// Returns the message for more cells that are not blank than [`MAX_FILLED`].
fn too_many_cells() -> Text {
    let millions = MAX_FILLED / 1_000_000;
    both(
        format!(
            "het rekenblad heeft te veel cellen: hoogstens {millions} miljoen met inhoud worden gelezen; bewaar het blad met de lijst als CSV"
        ),
        format!(
            "the workbook has too many cells: at most {millions} million that are not blank are read; save the sheet with the list as CSV"
        ),
    )
}

/// Returns the message for cells with more text than [`MAX_TEXT`].
fn too_much_text() -> Text {
    let most = MAX_TEXT >> 20;
    both(
        format!(
            "de cellen hebben te veel tekst: hoogstens {most} MiB wordt gelezen; bewaar het blad met de lijst als CSV"
        ),
        format!(
            "the cells have too much text: at most {most} MiB are read; save the sheet with the list as CSV"
        ),
    )
}
