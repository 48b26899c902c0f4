//! The mapping file: which column of a list is what, and which word of the list is which code.

mod codes;
mod erdf;
mod homes;
mod keys;
mod layout;
mod notation;
mod reading;
mod rules;

use std::collections::BTreeMap;

use efro_gti::jiff::civil::Date;
use efro_gti::portfolio::Stage;
use efro_gti::rules::Strand;
use efro_gti::{SpecificObjective, Theme};

pub use codes::{Code, CodeMap, Meaning, TextEntry};
pub use erdf::{Erdf, RateOf};
pub use keys::{Located, Problems};
pub use layout::{Format, Layout, Stop};
pub use notation::{DateOrder, Notation, RateUnit};
pub use rules::{Check, Condition, Identical, RowKind, SameCell, Skip, Test};

use crate::field::Field;

/// The names of the columns that supply each field.
pub type Columns = BTreeMap<Field, Vec<Located<String>>>;

/// A mapping file. [`read`](Self::read) checks it.
#[derive(Debug)]
pub struct Mapping {
    /// The list, relative to the folder of the mapping file.
    pub file: Option<String>,
    /// The date of the list.
    pub as_of: Option<Date>,
    pub layout: Layout,
    pub notation: Notation,
    pub columns: Columns,
    /// The columns that are left out on purpose.
    pub ignore: Ignore,
    /// The fields whose blank cells have the value of the row above.
    pub fill_down: Vec<Field>,
    pub erdf: Erdf,
    pub objective: Value<SpecificObjective>,
    pub strand: Value<Strand>,
    pub theme: Value<Option<Theme>>,
    pub stage: Value<Stage>,
    /// Fields of art. 49(3) that are the same for the whole list.
    pub stated: Vec<Field>,
    pub row: RowKind,
    pub same_cell: SameCell,
    /// The ids are the numbers of the rows, for a list that has none.
    pub number_rows: bool,
    /// Rows that look like a total count.
    pub keep_totals: bool,
    /// Rows of a negative amount correct the operation with the same id.
    pub corrections: bool,
    pub identical: Identical,
    pub skip: Vec<Skip>,
    pub check: Check,
}

impl Mapping {
    /// Returns the name and the entries of each table of words.
    pub fn tables(&self) -> impl Iterator<Item = (&'static str, Vec<&TextEntry>)> {
        let tables = [
            self.objective.entries(),
            self.strand.entries(),
            self.theme.entries(),
            self.stage.entries(),
        ];
        tables.into_iter().flatten()
    }
}

/// The columns that are left out on purpose.
#[derive(Debug)]
pub enum Ignore {
    These(Vec<Located<String>>),
    /// Every column that the mapping does not name.
    Rest,
}

/// Where a code comes from.
#[derive(Debug)]
pub enum Value<T> {
    /// From a column, through a table of the list's words.
    Column(CodeMap<T>),
    /// It is the same for the whole list.
    Fixed(T),
}

impl<T: Code> Value<T> {
    fn entries(&self) -> Option<(&'static str, Vec<&TextEntry>)> {
        match self {
            Self::Column(map) => Some((map.name, map.entries().collect())),
            Self::Fixed(_) => None,
        }
    }
}
