//! The places of the keys in a mapping file, for the message about a key in another place.

use crate::field::Field;

/// The keys above the first table.
const TOP: [&str; 25] = [
    "file",
    "as_of",
    "format",
    "delimiter",
    "quotes",
    "encoding",
    "sheet",
    "list",
    "header_row",
    "stop",
    "decimal",
    "thousands",
    "exponent",
    "parentheses",
    "cents",
    "blank",
    "zero",
    "dates",
    "row",
    "same_cell",
    "number_rows",
    "fill_down",
    "corrections",
    "identical",
    "keep_totals",
];

const TABLES: [(&str, &[&str]); 4] = [
    ("in [erdf]", &["amount", "rate", "rate_of", "rate_unit", "base", "none"]),
    ("in [fixed]", &["objective", "strand", "theme", "stage", "fund", "country"]),
    ("in [check]", &["erdf", "total", "committed_erdf", "committed_total", "count"]),
    ("in [[skip]]", &["column", "is", "is_not", "begins", "blank", "why"]),
];

/// Returns the places in which a key is known, in Dutch and English.
pub(super) fn homes(key: &str) -> Vec<[&'static str; 2]> {
    let columns = Field::COLUMNS.into_iter().any(|field| field.key() == key) || key == "ignore";
    let mut homes = Vec::new();
    if TOP.contains(&key) {
        homes.push(["boven de eerste tabel", "above the first table"]);
    }
    if columns {
        homes.push(["in [columns]"; 2]);
    }
    let tables = TABLES.iter().filter(|(_, keys)| keys.contains(&key));
    homes.extend(tables.map(|(table, _)| [*table; 2]));
    homes
}
