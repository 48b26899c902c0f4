//! The totals that the list states itself, compared to the cent.

use std::collections::HashSet;

use efro_gti::{Language, Text};
use serde::Serialize;

use super::{Tally, TallyError};
use crate::mapping::{Mapping, RowKind};
use crate::rows::{Imported, LeftOut, Problem};
use crate::words::both;

/// A total that the list states itself, compared with the sum of its rows.
#[derive(Debug, Serialize)]
pub struct CheckResult {
    /// The key in `[check]`.
    pub of: &'static str,
    pub passed: bool,
    pub message: Text,
}

/// Compares the totals of `[check]` with all rows but those that a rule skips and those that look like a total: any other
/// row that was left out is in the total of the list, too.
pub(super) fn check(
    mapping: &Mapping,
    imported: &Imported,
) -> Result<Vec<CheckResult>, TallyError> {
    let mapped = imported.entries.iter().flat_map(|entry| entry.rows.iter().copied());
    let apart = imported.apart.iter().map(|row| row.amounts);
    let left_out = rows_left_out(imported).map(|row| row.amounts);
    let tally = Tally::of(mapped.chain(apart).chain(left_out))?;
    let check = &mapping.check;
    let committed = tally.committed.unwrap_or_default();
    let amounts = [
        ("erdf", check.erdf, tally.erdf, tally.erdf_unknown),
        ("total", check.total, tally.total, tally.total_unknown),
        ("committed_erdf", check.committed_erdf, committed.erdf, committed.unknown),
        ("committed_total", check.committed_total, committed.total, committed.unknown),
    ];
    let mut results = Vec::new();
    for (of, stated, found, unknown) in amounts {
        let Some(stated) = stated else { continue };
        let without = |nl_en: [&str; 2]| match unknown {
            0 => [String::new(), String::new()],
            _ => nl_en.map(|words| format!(" ({unknown} {words})")),
        };
        let [nl, en] =
            without(["rijen zonder leesbaar bedrag", "rows without an amount that can be read"]);
        let text = |language| {
            let difference = found.checked_sub(stated).unwrap_or_default();
            (stated.text(language), found.text(language), difference.text(language))
        };
        let (nl_stated, nl_found, nl_difference) = text(Language::Dutch);
        let (en_stated, en_found, en_difference) = text(Language::English);
        let passed = found == stated;
        let message = if passed {
            both(
                format!("{nl_found}{nl}, gelijk aan de lijst"),
                format!("{en_found}{en}, which matches the list"),
            )
        } else {
            both(
                format!("{nl_found}{nl}; de lijst zegt {nl_stated}: verschil {nl_difference}"),
                format!("{en_found}{en}; the list says {en_stated}: difference {en_difference}"),
            )
        };
        results.push(CheckResult { of, passed, message });
    }
    if let Some(stated) = check.count {
        let found = count(mapping, imported);
        let passed = found == stated;
        let message = if passed {
            both(
                format!("{found}, gelijk aan de lijst"),
                format!("{found}, which matches the list"),
            )
        } else {
            both(
                format!("{found}; de lijst zegt {stated}"),
                format!("{found}; the list says {stated}"),
            )
        };
        results.push(CheckResult { of: "count", passed, message });
    }
    Ok(results)
}

fn rows_left_out(imported: &Imported) -> impl Iterator<Item = &LeftOut> {
    let is_total = |row: &&LeftOut| row.problems.iter().any(Problem::is_total);
    imported.left_out.iter().filter(move |row| !is_total(row))
}

/// Returns the number of operations: the rows, or the ids if an operation may have several rows.
fn count(mapping: &Mapping, imported: &Imported) -> u64 {
    let rows = imported.entries.iter().map(|entry| entry.rows.len()).sum::<usize>()
        + imported.apart.len()
        + rows_left_out(imported).count();
    if mapping.row == RowKind::Operation {
        return rows as u64;
    }
    let ids = imported.entries.iter().map(|entry| Some(&entry.id));
    let ids = ids.chain(imported.apart.iter().map(|row| row.id.as_ref()));
    let ids = ids.chain(rows_left_out(imported).map(|row| row.id.as_ref()));
    // A row without an id counts for one.
    let (with, without): (Vec<_>, Vec<_>) = ids.partition(Option::is_some);
    (with.into_iter().collect::<HashSet<_>>().len() + without.len()) as u64
}
