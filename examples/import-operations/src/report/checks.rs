//! The totals that the list states itself, compared to the cent.

use std::collections::HashSet;

use efro_gti::report::Conclusion;
use efro_gti::{Language, Text};
use serde::Serialize;

use super::{Tally, TallyError};
use crate::mapping::Mapping;
use crate::rows::{Imported, LeftOut};
use crate::words::both;

/// A total that the list states itself, compared with the sum of its rows.
#[derive(Debug, Serialize)]
pub struct CheckResult {
    /// The key in `[check]`.
    pub of: &'static str,
    /// Incomplete if the amount of a row is unknown: the sum of the others proves nothing.
    pub conclusion: Conclusion,
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
        let [nl, en] = match unknown {
            0 => [String::new(), String::new()],
            1 => [
                " (1 rij zonder leesbaar bedrag)".into(),
                " (1 row without an amount that can be read)".into(),
            ],
            _ => [
                format!(" ({unknown} rijen zonder leesbaar bedrag)"),
                format!(" ({unknown} rows without an amount that can be read)"),
            ],
        };
        let text = |language| {
            let difference = found.checked_sub(stated).unwrap_or_default();
            (stated.text(language), found.text(language), difference.text(language))
        };
        let (nl_stated, nl_found, nl_difference) = text(Language::Dutch);
        let (en_stated, en_found, en_difference) = text(Language::English);
        let conclusion = match unknown {
            _ if found != stated => Conclusion::Failed,
            0 => Conclusion::Passed,
            _ => Conclusion::Incomplete,
        };
        let message = if found == stated {
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
        results.push(CheckResult { of, conclusion, message });
    }
    if let Some(stated) = check.count {
        let found = count(imported);
        let passed = found == stated;
        let conclusion = if passed { Conclusion::Passed } else { Conclusion::Failed };
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
        results.push(CheckResult { of: "count", conclusion, message });
    }
    Ok(results)
}

fn rows_left_out(imported: &Imported) -> impl Iterator<Item = &LeftOut> {
    imported.left_out.iter().filter(|row| !row.is_total())
}

/// Returns the number of operations, which is the number of ids.
fn count(imported: &Imported) -> u64 {
    let ids = imported.entries.iter().map(|entry| Some(&entry.id));
    let ids = ids.chain(imported.apart.iter().map(|row| row.id.as_ref()));
    let ids = ids.chain(rows_left_out(imported).map(|row| row.id.as_ref()));
    // A row without an id counts for one.
    let (with, without): (Vec<_>, Vec<_>) = ids.partition(Option::is_some);
    (with.into_iter().collect::<HashSet<_>>().len() + without.len()) as u64
}
