//! Lists and tables, as all examples print them.

use std::io::{self, IsTerminal};

use comfy_table::{ContentArrangement, Table, TableComponent, presets};

/// A title and the lines under it; nothing where there are none.
pub(crate) fn list(title: &str, lines: impl Iterator<Item = String>) -> String {
    let mut lines: Vec<String> = lines.map(|line| format!("  {line}\n")).collect();
    lines.dedup();
    if lines.is_empty() { String::new() } else { format!("{title}\n{}", lines.concat()) }
}

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
