//! Which rows count, and how rows add up.

use efro_gti::Euro;

use super::keys::{Keys, Located};
use crate::words::collapsed;

/// The kind of the rows of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RowKind {
    /// An operation: an id occurs once.
    #[default]
    Operation,
    /// A part of an operation: an id occurs once in a cell.
    Part,
    /// A payment: what is paid adds up, and what is committed is the same in each row of an operation.
    Payment,
}

/// The treatment of a row with the id and cell of an earlier one, in a list of parts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SameCell {
    /// A problem.
    #[default]
    Refuse,
    /// The amounts are added up.
    Add,
}

/// The treatment of a row that says the same as an earlier one in every column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Identical {
    /// A problem.
    #[default]
    Refuse,
    /// A repetition, which is skipped.
    Once,
    /// A row like any other.
    Add,
}

/// A rule by which rows are skipped.
#[derive(Debug)]
pub struct Skip {
    pub test: Test,
    /// Why, in the words of the mapping file.
    pub why: Option<String>,
}

/// A test of the cell of a column.
#[derive(Debug)]
pub struct Test {
    pub column: Located<String>,
    pub condition: Condition,
}

/// A condition on a cell. Case and white space do not count.
#[derive(Debug)]
pub enum Condition {
    Is(Vec<String>),
    IsNot(Vec<String>),
    Begins(Vec<String>),
    Blank,
}

/// The totals that the list states itself: of what is paid for a list of payments, and otherwise of what is committed.
#[derive(Debug, Default)]
pub struct Check {
    pub erdf: Option<Euro>,
    pub total: Option<Euro>,
    /// The committed ERDF resources, in a list of payments.
    pub committed_erdf: Option<Euro>,
    pub committed_total: Option<Euro>,
    /// The number of operations.
    pub count: Option<u64>,
}

impl Skip {
    pub(super) fn read(keys: &mut Keys<'_>) -> Option<Self> {
        let why = keys.string("why").map(|why| why.value);
        Some(Self { test: Test::read(keys)?, why })
    }
}

impl Test {
    pub(super) fn read(keys: &mut Keys<'_>) -> Option<Self> {
        let column = keys.string("column");
        let words = |texts: Vec<Located<String>>| {
            texts.iter().map(|text| normal(&text.value)).collect::<Vec<_>>()
        };
        let is = words(keys.strings("is"));
        let is_not = words(keys.strings("is_not"));
        let begins = keys.strings("begins");
        for text in begins.iter().filter(|text| normal(&text.value).is_empty()) {
            keys.problems.add(
                text.line,
                "begins: elke cel begint met een lege tekst; zet blank = true voor een lege cel",
                "begins: every cell begins with an empty text; write blank = true for a blank cell",
            );
        }
        let begins = words(begins);
        let blank = keys.flag("blank");
        if column.is_none() && !keys.has("column") {
            keys.missing("column");
        }
        let condition = match (is.is_empty(), is_not.is_empty(), begins.is_empty(), blank) {
            (false, true, true, false) => Condition::Is(is),
            (true, false, true, false) => Condition::IsNot(is_not),
            (true, true, false, false) => Condition::Begins(begins),
            (true, true, true, true) => Condition::Blank,
            _ => {
                keys.problems.add(
                    keys.line,
                    "verwacht precies één van is, is_not, begins en blank",
                    "expected exactly one of is, is_not, begins and blank",
                );
                return None;
            }
        };
        Some(Self { column: column?, condition })
    }
}

impl Condition {
    /// Returns whether only a cell with one of a few words meets the condition.
    pub fn needs_word(&self) -> bool {
        matches!(self, Self::Is(_) | Self::Begins(_))
    }

    /// Returns whether a cell meets the condition.
    pub fn holds(&self, cell: &str) -> bool {
        let cell = normal(cell);
        match self {
            Self::Is(words) => words.contains(&cell),
            Self::IsNot(words) => !words.contains(&cell),
            Self::Begins(words) => words.iter().any(|word| cell.starts_with(word)),
            Self::Blank => cell.is_empty(),
        }
    }
}

fn normal(text: &str) -> String {
    collapsed(text).to_lowercase()
}

impl Check {
    pub(super) fn read(keys: &mut Keys<'_>) -> Self {
        let expected = (
            "een bedrag tussen aanhalingstekens, zoals \"3499891.69\"",
            "an amount in quotes, such as \"3499891.69\"",
        );
        let mut amount = |key| keys.parsed(key, expected, |text| text.parse::<Euro>().ok());
        Self {
            erdf: amount("erdf"),
            total: amount("total"),
            committed_erdf: amount("committed_erdf"),
            committed_total: amount("committed_total"),
            count: keys.number("count"),
        }
    }
}
