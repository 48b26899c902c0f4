//! Rows with the same problem, remark or rule, together.

use std::collections::BTreeMap;
use std::rc::Rc;

use efro_gti::{Euro, Text};
use serde::Serialize;

use super::{Tally, TallyError, of};
use crate::mapping::Mapping;
use crate::rows::{Imported, Problem, RowAmounts, Why};
use crate::words::both;

/// The number of rows that a group shows.
const MAX_SHOWN: usize = 3;

/// Rows with the same problem. A row with several problems is in several groups.
#[derive(Debug, Serialize)]
pub struct Group {
    pub code: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    #[serde(flatten)]
    pub tally: Tally,
    /// The numbers of the first rows.
    pub first: Vec<u64>,
    /// The message of the first row.
    pub message: Text,
}

/// A row that was left out.
#[derive(Debug, Serialize)]
pub struct LeftOutRow {
    pub row: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub erdf: Option<Euro>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<Euro>,
    /// The committed ERDF resources, in a list of payments, unless another payment of the operation has them already.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub committed_erdf: Option<Euro>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub committed_total: Option<Euro>,
    pub codes: Vec<&'static str>,
    /// The problems, each of them once.
    #[serde(skip)]
    pub problems: Vec<Rc<Problem>>,
}

/// Rows that a rule skips.
#[derive(Debug, Serialize)]
pub struct SkippedGroup {
    pub why: Text,
    #[serde(flatten)]
    pub tally: Tally,
}

/// Rows with the same remark.
#[derive(Debug, Serialize)]
pub struct RemarkGroup {
    pub code: &'static str,
    pub rows: u64,
    pub first: Vec<u64>,
    pub message: Text,
}

/// Returns the problems of the rows that were left out, the most frequent first.
pub(super) fn problems(imported: &Imported) -> Result<Vec<Group>, TallyError> {
    type Key<'a> = (&'static str, Option<&'a str>, Option<&'a str>);
    let mut groups: BTreeMap<Key<'_>, (Vec<RowAmounts>, &Text)> = BTreeMap::new();
    for row in &imported.left_out {
        for problem in &row.problems {
            let key = (problem.code, problem.column.as_deref(), problem.word.as_deref());
            let group = groups.entry(key).or_insert_with(|| (Vec::new(), &problem.message));
            // The same problem in two columns of one field is one row.
            if group.0.last() != Some(&row.amounts) {
                group.0.push(row.amounts);
            }
        }
    }
    let group = |((code, column, _), (rows, message)): (Key<'_>, (Vec<RowAmounts>, &Text))| {
        Ok(Group {
            code,
            column: column.map(str::to_string),
            tally: Tally::of(rows.iter().copied())?,
            first: rows.iter().take(MAX_SHOWN).map(|row| row.number).collect(),
            message: message.clone(),
        })
    };
    let mut groups = groups.into_iter().map(group).collect::<Result<Vec<_>, _>>()?;
    groups.sort_by_key(|group| std::cmp::Reverse(group.tally.rows));
    Ok(groups)
}

/// Returns the rows that were left out.
pub(super) fn left_out(imported: &Imported) -> Vec<LeftOutRow> {
    let row = |row: &crate::rows::LeftOut| {
        let mut codes: Vec<&str> = row.problems.iter().map(|problem| problem.code).collect();
        codes.dedup();
        let mut problems: Vec<Rc<Problem>> = Vec::new();
        for problem in &row.problems {
            if !problems.contains(problem) {
                problems.push(Rc::clone(problem));
            }
        }
        let RowAmounts { number, erdf, total, committed } = row.amounts;
        LeftOutRow {
            row: number,
            id: row.id.clone(),
            erdf,
            total,
            committed_erdf: committed.and_then(|one| one.erdf),
            committed_total: committed.and_then(|one| one.total),
            codes,
            problems,
        }
    };
    imported.left_out.iter().map(row).collect()
}

/// Returns the rows that each rule skips, also if it skips none.
pub(super) fn skipped(
    mapping: &Mapping,
    imported: &Imported,
) -> Result<Vec<SkippedGroup>, TallyError> {
    // A rule that no row meets may be misspelled.
    let rules = (0..mapping.skip.len()).map(|rule| (Why::Rule(rule), Vec::new()));
    let mut groups: BTreeMap<Why, Vec<RowAmounts>> = rules.collect();
    for row in &imported.skipped {
        groups.entry(row.why).or_default().push(row.amounts);
    }
    let group = |(why, rows): (Why, Vec<RowAmounts>)| {
        let why = match why {
            Why::Rule(number) => {
                let own = mapping.skip.get(number).and_then(|rule| rule.why.as_deref());
                let number = number + 1;
                let own = own.map(|own| format!(": {own}")).unwrap_or_default();
                both(format!("[[skip]] {number}{own}"), format!("[[skip]] {number}{own}"))
            }
            Why::Identical => of("gelijk aan een eerdere rij", "the same as an earlier row"),
            Why::BelowEnd => of("onder het einde van de lijst", "below the end of the list"),
        };
        Ok(SkippedGroup { why, tally: Tally::of(rows)? })
    };
    groups.into_iter().map(group).collect()
}

/// Returns what happened to rows that count.
pub(super) fn remarks(imported: &Imported) -> Vec<RemarkGroup> {
    let group = |(remark, rows, first): (&crate::rows::Remark, u64, &[u64])| RemarkGroup {
        code: remark.code(),
        rows,
        first: first.to_vec(),
        message: remark.text(),
    };
    imported.remarks.iter().map(group).collect()
}
