//! Tables without borders.

use std::io::{self, IsTerminal};

use comfy_table::{ContentArrangement, Table, TableComponent, presets};

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
