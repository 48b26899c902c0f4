//! What differs from an earlier edition of a list.

use std::collections::{BTreeMap, BTreeSet};

use efro_gti::document::escaped;
use efro_gti::portfolio::{Funding, Part, Stage};
use efro_gti::{Euro, Language, Slice};
use serde::Serialize;

use super::lines::{amounts, section};
use super::{Tally, TallyError};
use crate::rows::{Entry, Imported};
use crate::words::{pick, quoted, row_count};

/// What differs from an earlier edition of a list, by id and cell.
#[derive(Debug, Serialize)]
pub struct Changes {
    /// The file of the earlier edition.
    pub since: String,
    /// The number of operations in a cell that are the same in both.
    pub same: u64,
    /// The difference of all ERDF amounts together.
    pub erdf: Euro,
    pub changes: Vec<Change>,
    /// The rows that are counted apart, which are not compared one by one, if their number or amounts differ.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apart: Option<ApartChange>,
    /// The number of rows of the earlier edition that were left out: what they say is not compared.
    pub left_out: u64,
}

/// The rows of each edition that are counted apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ApartChange {
    pub earlier: Tally,
    pub now: Tally,
}

/// An operation in a cell that differs.
#[derive(Debug, Serialize)]
pub struct Change {
    pub kind: ChangeKind,
    pub id: String,
    pub cell: Slice,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub earlier: Option<Version>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub now: Option<Version>,
}

/// How an operation in a cell differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeKind {
    New,
    /// No row of the earlier edition counted, and one with its id was left out.
    LeftOutBefore,
    /// No row of the earlier edition counted, and one with its id was counted apart.
    ApartBefore,
    /// No row of it counts any more, and one with its id was left out.
    LeftOut,
    /// No row of it counts any more, and one with its id is counted apart.
    Apart,
    Gone,
    Changed,
}

/// The amounts and the stage in an edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Version {
    pub stage: Stage,
    #[serde(flatten)]
    pub committed: Funding,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid: Option<Funding>,
}

impl Version {
    fn of(entry: &Entry) -> Self {
        let Part { stage, funding: committed, paid, .. } = entry.part;
        Self { stage, committed, paid }
    }
}

impl Changes {
    /// Compares two editions of a list.
    ///
    /// # Errors
    ///
    /// Returns an error if a sum of amounts is out of range.
    pub fn new(since: String, earlier: &Imported, now: &Imported) -> Result<Self, TallyError> {
        let (old, new) = (by_cell(earlier), by_cell(now));
        let keys: BTreeSet<_> = old.keys().chain(new.keys()).copied().collect();
        let [left_out_before, left_out] = [earlier, now]
            .map(|imported| ids(imported.left_out.iter().map(|row| row.id.as_deref())));
        let [apart_before, apart] =
            [earlier, now].map(|imported| ids(imported.apart.iter().map(|row| row.id.as_deref())));
        let change = |key: (&str, Slice)| {
            let (earlier, now) = (old.get(&key).copied(), new.get(&key).copied());
            let kind = match (earlier, now) {
                (None, _) if left_out_before.contains(key.0) => ChangeKind::LeftOutBefore,
                (None, _) if apart_before.contains(key.0) => ChangeKind::ApartBefore,
                (None, _) => ChangeKind::New,
                (_, None) if left_out.contains(key.0) => ChangeKind::LeftOut,
                (_, None) if apart.contains(key.0) => ChangeKind::Apart,
                (_, None) => ChangeKind::Gone,
                (earlier, now) if earlier != now => ChangeKind::Changed,
                _ => return None,
            };
            let (id, cell) = key;
            Some(Change { kind, id: id.into(), cell, earlier, now })
        };
        let mut changes: Vec<Change> = keys.iter().filter_map(|key| change(*key)).collect();
        changes.sort_by_key(|change| change.kind);
        let sum = |imported: &Imported| {
            Euro::sum(imported.entries.iter().map(|entry| entry.part.funding.erdf))
                .map_err(|_| TallyError)
        };
        let tally = |imported: &Imported| Tally::of(imported.apart.iter().map(|row| row.amounts));
        let both = ApartChange { earlier: tally(earlier)?, now: tally(now)? };
        Ok(Self {
            since,
            apart: (both.earlier != both.now).then_some(both),
            same: (keys.len() - changes.len()) as u64,
            erdf: sum(now)?.checked_sub(sum(earlier)?).map_err(|_| TallyError)?,
            changes,
            left_out: earlier.left_out.len() as u64,
        })
    }
}

fn ids<'a>(ids: impl Iterator<Item = Option<&'a str>>) -> BTreeSet<&'a str> {
    ids.flatten().collect()
}

fn by_cell(imported: &Imported) -> BTreeMap<(&str, Slice), Version> {
    let entries = imported.entries.iter();
    entries.map(|entry| ((entry.id.as_str(), entry.part.slice()), Version::of(entry))).collect()
}

/// Returns the changes as lines of text.
pub(super) fn text(since: &Changes, language: Language) -> String {
    let version = |version: &Version| {
        let stage = version.stage.text(language);
        let Funding { erdf, total } = version.committed;
        let money = amounts(Some(erdf), Some(total), language);
        let paid = version.paid.map(|paid| {
            format!(
                ", {} {}",
                pick(language, "EFRO betaald", "ERDF paid"),
                paid.erdf.text(language)
            )
        });
        format!("{stage}, {money}{}", paid.unwrap_or_default())
    };
    let line = |change: &Change| {
        let kind = match change.kind {
            ChangeKind::New => pick(language, "nieuw", "new"),
            ChangeKind::LeftOutBefore => pick(language, "daar weggelaten", "left out there"),
            ChangeKind::ApartBefore => pick(language, "daar apart geteld", "counted apart there"),
            ChangeKind::LeftOut => pick(language, "nu weggelaten", "left out now"),
            ChangeKind::Apart => pick(language, "nu apart geteld", "counted apart now"),
            ChangeKind::Gone => pick(language, "weg", "gone"),
            ChangeKind::Changed => pick(language, "gewijzigd", "changed"),
        };
        let versions = [&change.earlier, &change.now].into_iter().flatten().map(version);
        let versions = versions.collect::<Vec<_>>().join(" → ");
        format!("{kind}: {} {}: {versions}", quoted(&change.id), change.cell.text(language))
    };
    let name = escaped(&since.since);
    let title = match language {
        Language::Dutch => format!(
            "Verschil met {name}: EFRO {}; ongewijzigd: {}; daar weggelaten rijen: {}",
            since.erdf.text(language),
            since.same,
            since.left_out
        ),
        Language::English => format!(
            "Difference from {name}: ERDF {}; unchanged: {}; rows left out there: {}",
            since.erdf.text(language),
            since.same,
            since.left_out
        ),
    };
    let lines = section(&title, since.changes.iter().map(line), language);
    let lines = if lines.is_empty() { format!("{title}\n") } else { lines };
    let apart = since.apart.map(|ApartChange { earlier, now }| {
        let name = pick(language, "apart geteld", "counted apart");
        let [earlier, now] = [earlier, now].map(|tally| {
            let rows = row_count(tally.rows, language);
            format!("{rows}, {}", amounts(Some(tally.erdf), Some(tally.total), language))
        });
        format!("  {name}: {earlier} → {now}\n")
    });
    format!("{lines}{}", apart.unwrap_or_default())
}
