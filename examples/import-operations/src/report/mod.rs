//! The report of an import: what became of each row and of its money.

mod changes;
mod checks;
mod commitments;
mod fields;
mod gaps;
mod groups;
mod lines;
mod tally;
mod text;
mod words;

use efro_gti::portfolio::Funding;
use efro_gti::report::Conclusion;
use efro_gti::{Euro, Language, Report, Text};
use serde::Serialize;

pub use changes::{ApartChange, Change, ChangeKind, Changes};
pub use checks::CheckResult;
pub use commitments::check_commitments;
pub use fields::ListField;
pub use gaps::gaps;
pub use groups::{Group, LeftOutRow, RemarkGroup, SkippedGroup};
pub use tally::{CommittedTally, Tally, TallyError};
pub use text::text;
pub use words::{PatternGroup, WordGroup, WordRemark, WordReport};

use crate::mapping::{Mapping, RowKind};
use crate::rows::{Imported, SUM_OF_ROWS};
use crate::table::Numbered;
use crate::words::{both, pick};

/// The report of an import.
#[derive(Debug, Serialize)]
pub struct ImportReport {
    pub mapping: String,
    pub list: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_of: Option<String>,
    pub conclusion: Conclusion,
    #[serde(skip)]
    pub numbered: Numbered,
    /// Whether the amounts of rows are what is paid.
    #[serde(skip)]
    pub payments: bool,
    pub rows: Rows,
    pub written: Written,
    /// Says so if no operation counts, and why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_operation: Option<Text>,
    /// The problems of the rows that were left out, those of one kind together.
    pub problems: Vec<Group>,
    /// The rows that were left out.
    pub left_out: Vec<LeftOutRow>,
    /// What happened to rows that count.
    pub remarks: Vec<RemarkGroup>,
    pub words: WordReport,
    /// The totals that the list states itself.
    pub checks: Vec<CheckResult>,
    /// The act that says which data the list must have.
    pub fields_source: Text,
    /// The data that the list must have under art. 49(3) of this act.
    pub fields: Vec<ListField>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<Changes>,
    /// The check of the commitments against a plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan: Option<Report>,
}

/// What became of the rows.
#[derive(Debug, Serialize)]
pub struct Rows {
    pub mapped: Tally,
    pub outside: Tally,
    pub technical_assistance: Tally,
    pub left_out: Tally,
    /// All of the above.
    pub together: Tally,
    /// Rows that look like a total: their money is that of other rows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub totals: Option<Tally>,
    pub skipped: Vec<SkippedGroup>,
    /// What rows of the above pay after the date of the list, which does not count.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_later: Option<Tally>,
    pub blank: u64,
}

/// The operations that came out.
#[derive(Debug, Serialize)]
pub struct Written {
    pub operations: u64,
    /// The number of parts, which is the number of rows that are written.
    pub parts: u64,
    pub committed: Funding,
    pub paid: Funding,
}

impl ImportReport {
    /// Returns the report of what was read, without a comparison with other files.
    ///
    /// # Errors
    ///
    /// Returns an error if a sum of amounts is out of range.
    pub fn new(
        names: [String; 2],
        mapping: &Mapping,
        numbered: Numbered,
        imported: &Imported,
    ) -> Result<Self, TallyError> {
        let [mapping_name, list] = names;
        let rows = Rows::new(mapping, imported)?;
        let no_operation = imported.entries.is_empty().then(|| rows.no_operation());
        let checks = checks::check(mapping, imported)?;
        let mut report = Self {
            mapping: mapping_name,
            list,
            as_of: mapping.as_of.map(|date| date.to_string()),
            conclusion: Conclusion::Passed,
            numbered,
            payments: mapping.row == RowKind::Payment,
            rows,
            written: Written::new(imported)?,
            no_operation,
            problems: groups::problems(imported, numbered)?,
            left_out: groups::left_out(imported),
            remarks: groups::remarks(imported),
            words: WordReport::new(mapping, imported)?,
            checks,
            fields_source: fields::list_source(),
            fields: fields::fields(mapping, imported),
            since: None,
            plan: None,
        };
        report.conclude();
        Ok(report)
    }

    /// Sets the conclusion: failed if a total differs or a rule fails, and incomplete if a row was left out or may be a total,
    /// a word is doubtful, no operation counts, or a total cannot be compared.
    pub fn conclude(&mut self) {
        let plan = self.plan.as_ref().map(Report::conclusion);
        let any_check = |conclusion| self.checks.iter().any(|check| check.conclusion == conclusion);
        self.conclusion = if any_check(Conclusion::Failed) || plan == Some(Conclusion::Failed) {
            Conclusion::Failed
        } else if self.rows.left_out.rows > 0
            || self.rows.totals.is_some()
            || self.no_operation.is_some()
            || any_check(Conclusion::Incomplete)
            || !self.words.doubtful.is_empty()
            || self.remarks.iter().any(|remark| remark.code == SUM_OF_ROWS)
            || plan == Some(Conclusion::Incomplete)
        {
            Conclusion::Incomplete
        } else {
            Conclusion::Passed
        };
    }
}

impl Rows {
    /// Returns the message that no operation counts, with what became of the rows instead.
    fn no_operation(&self) -> Text {
        let outside = of("van buiten de strategie", "outside the strategy");
        let became = [
            (self.outside.rows > 0, outside),
            (self.technical_assistance.rows > 0, of("technische bijstand", "technical assistance")),
            (self.totals.is_some(), of("een totaal", "a total")),
            (self.skipped.iter().any(|group| group.tally.rows > 0), of("overgeslagen", "skipped")),
            (self.left_out.rows > 0, of("weggelaten", "left out")),
        ];
        let became: Vec<&Text> =
            became.iter().filter(|(is_so, _)| *is_so).map(|(_, what)| what).collect();
        if became.is_empty() {
            return of(
                "Geen enkele concrete actie telt mee: de lijst heeft geen rijen.",
                "No operation counts: the list has no rows.",
            );
        }
        let [nl, en] = [Language::Dutch, Language::English].map(|language| {
            let words: Vec<&str> = became.iter().map(|what| what.text(language)).collect();
            words.join(pick(language, " of ", " or "))
        });
        both(
            format!("Geen enkele concrete actie telt mee: elke rij is {nl}."),
            format!("No operation counts: every row is {en}."),
        )
    }

    fn new(mapping: &Mapping, imported: &Imported) -> Result<Self, TallyError> {
        let mapped = || imported.entries.iter().flat_map(|entry| entry.rows.iter().copied());
        let apart = |technical_assistance| {
            let rows = imported.apart.iter();
            let rows = rows.filter(move |row| row.technical_assistance == technical_assistance);
            rows.map(|row| row.amounts)
        };
        let left_out = || {
            let rows = imported.left_out.iter().filter(|row| !row.is_total());
            rows.map(|row| row.amounts)
        };
        let totals = imported.left_out.iter().filter(|row| row.is_total());
        let all = mapped().chain(apart(false)).chain(apart(true)).chain(left_out());
        Ok(Self {
            mapped: Tally::of(mapped())?,
            outside: Tally::of(apart(false))?,
            technical_assistance: Tally::of(apart(true))?,
            left_out: Tally::of(left_out())?,
            together: Tally::of(all)?,
            totals: some(Tally::of(totals.map(|row| row.amounts))?),
            skipped: groups::skipped(mapping, imported)?,
            paid_later: some(Tally::of(imported.paid_later.iter().copied())?),
            blank: imported.blank,
        })
    }
}

impl Written {
    fn new(imported: &Imported) -> Result<Self, TallyError> {
        let entries = &imported.entries;
        let mut ids: Vec<&str> = entries.iter().map(|entry| entry.id.as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        let funds = |funding: Vec<Funding>| -> Result<Funding, TallyError> {
            Ok(Funding {
                erdf: Euro::sum(funding.iter().map(|one| one.erdf)).map_err(|_| TallyError)?,
                total: Euro::sum(funding.iter().map(|one| one.total)).map_err(|_| TallyError)?,
            })
        };
        Ok(Self {
            operations: ids.len() as u64,
            parts: entries.len() as u64,
            committed: funds(entries.iter().map(|entry| entry.part.funding).collect())?,
            paid: funds(entries.iter().filter_map(|entry| entry.part.paid).collect())?,
        })
    }
}

/// Returns the tally of any rows.
fn some(tally: Tally) -> Option<Tally> {
    (tally.rows > 0).then_some(tally)
}

/// Returns a message in both languages that is never blank.
const fn of(nl: &'static str, en: &'static str) -> Text {
    Text::new(nl, en)
}
