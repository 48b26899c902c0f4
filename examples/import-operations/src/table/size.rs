//! How much of a workbook is read, so that a small file does not fill the memory.

use efro_gti::Text;

use crate::words::both;

/// The number of cells of sheets up to their last rows and columns, blank ones included.
const MAX_CELLS: u64 = 20_000_000;

/// The number of bytes of a workbook that is not compressed, and of the texts in its cells.
pub(super) const MAX_BYTES: u64 = 512 << 20;

/// The number of rows and columns of a sheet as far as its cells are read, and the length of their texts.
#[derive(Default)]
pub(super) struct Size {
    /// The cells of earlier sheets.
    earlier: u64,
    rows: u64,
    columns: u64,
    bytes: u64,
}

impl Size {
    /// Adds a cell with a text of this length.
    pub(super) fn add(&mut self, (row, column): (u64, u64), bytes: u64) -> Result<(), Text> {
        self.rows = self.rows.max(row.saturating_add(1));
        self.columns = self.columns.max(column.saturating_add(1));
        self.bytes = self.bytes.saturating_add(bytes);
        let Self { earlier, rows, columns, bytes } = self;
        if rows.saturating_mul(*columns).saturating_add(*earlier) > MAX_CELLS {
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
        if *bytes > MAX_BYTES { Err(too_long()) } else { Ok(()) }
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
