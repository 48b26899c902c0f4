//! Rows with the same problem, remark or rule, together.

use std::collections::BTreeMap;
use std::rc::Rc;

use efro_gti::{Euro, Language, Text};
use serde::Serialize;

use super::{Tally, TallyError, of};
use crate::mapping::{Mapping, Stop};
use crate::rows::{Imported, Problem, RowAmounts, Why};
use crate::table::Numbered;
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
    /// The message, or that of the first row if those of other rows differ from it.
    pub message: Text,
    /// The message of the first row.
    #[serde(skip)]
    pub of_first: Text,
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
pub(super) fn problems(imported: &Imported, numbered: Numbered) -> Result<Vec<Group>, TallyError> {
    type Key<'a> = (&'static str, Option<&'a str>, Option<&'a str>);
    let mut groups: BTreeMap<Key<'_>, Alike<'_>> = BTreeMap::new();
    for row in &imported.left_out {
        for problem in &row.problems {
            let key = (problem.code, problem.column.as_deref(), problem.word.as_deref());
            let group = groups.entry(key).or_insert_with(|| Alike::new(&problem.message));
            group.differ |= *group.message != problem.message;
            // The same problem in two columns of one field is one row.
            if group.rows.last() != Some(&row.amounts) {
                group.rows.push(row.amounts);
            }
        }
    }
    let group = |((code, column, _), alike): (Key<'_>, Alike<'_>)| {
        Ok(Group {
            code,
            column: column.map(str::to_string),
            tally: Tally::of(alike.rows.iter().copied())?,
            first: alike.rows.iter().take(MAX_SHOWN).map(|row| row.number).collect(),
            message: alike.message(numbered),
            of_first: alike.message.clone(),
        })
    };
    let mut groups = groups.into_iter().map(group).collect::<Result<Vec<_>, _>>()?;
    groups.sort_by_key(|group| std::cmp::Reverse(group.tally.rows));
    Ok(groups)
}

/// Rows with a problem of one kind in one column.
struct Alike<'a> {
    rows: Vec<RowAmounts>,
    /// The message of the first row.
    message: &'a Text,
    /// Whether another row has another message, such as one with another id.
    differ: bool,
}

impl<'a> Alike<'a> {
    fn new(message: &'a Text) -> Self {
        Self { rows: Vec::new(), message, differ: false }
    }

    /// Returns the message of all rows, or one that says of which row it is.
    fn message(&self, numbered: Numbered) -> Text {
        let Some(first) = self.rows.first().filter(|_| self.differ) else {
            return self.message.clone();
        };
        let [nl, en] = [Language::Dutch, Language::English].map(|language| {
            let row = numbered.text(1, language);
            format!("{row} {}: {}", first.number, self.message.text(language))
        });
        both(format!("zoals {nl}"), format!("such as {en}"))
    }
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
    // A rule that no row meets may be misspelled, and so may the end of the list.
    let rules = (0..mapping.skip.len()).map(Why::Rule);
    let end = (!matches!(mapping.layout.stop, Stop::Never)).then_some(Why::BelowEnd);
    let rules = rules.chain(end).map(|why| (why, Vec::new()));
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
            Why::BelowEnd if !imported.ended => {
                of("door stop, die op geen enkele rij past", "by stop, which matches no row")
            }
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
