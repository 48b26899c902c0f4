//! Tables without borders.

use std::io::{self, IsTerminal};

use comfy_table::{Cell, ContentArrangement, Table, TableComponent, presets};
use efro_gti::document::escaped;

/// Returns a table that fits the width of the terminal, if there is one.
pub(crate) fn table() -> Table {
    let mut table = Table::new();
    table.load_preset(presets::NOTHING);
    table.set_style(TableComponent::HeaderLines, '─');
    if io::stdout().is_terminal() {
        table.set_content_arrangement(ContentArrangement::Dynamic);
    }
    table
}

/// Returns a cell with a text that may be from a document.
pub(crate) fn cell(text: &str) -> Cell {
    Cell::new(escaped(text))
}
