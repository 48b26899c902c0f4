//! Tables, as all examples print them.

use std::io::{self, IsTerminal};

use comfy_table::{ContentArrangement, Table, TableComponent, presets};

/// A table without borders, as wide as it needs or as the terminal is.
pub(crate) fn table() -> Table {
    let mut table = Table::new();
    table.load_preset(presets::NOTHING);
    table.set_style(TableComponent::HeaderLines, '─');
    // Somewhere else than on a terminal there is no width to fit.
    if io::stdout().is_terminal() {
        table.set_content_arrangement(ContentArrangement::Dynamic);
    }
    table
}
