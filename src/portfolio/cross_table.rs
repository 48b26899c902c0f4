//! Sums by two dimensions at once.

use alloc::vec::Vec;

use super::{Funding, Standing};
use crate::input::code;
use crate::programme::{Priority, SpecificObjective};
use crate::rules::{Place, Slice};
use crate::strategy::Theme;
use crate::text::Language;

/// A way to divide the money net of technical assistance.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::Display,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::VariantArray,
)]
#[strum(parse_err_ty = crate::ParseError, parse_err_fn = Dimension::unknown)]
pub enum Dimension {
    /// By priority.
    #[strum(to_string = "priority")]
    Priority,
    /// By specific objective.
    #[strum(to_string = "specific-objective")]
    SpecificObjective,
    /// By place.
    #[strum(to_string = "place")]
    Place,
    /// By theme, or under none.
    #[strum(to_string = "theme")]
    Theme,
}

code!(Dimension, "geen indeling", "not a dimension");

impl Dimension {
    /// The slices that it divides the money into. Every euro is in just one of them.
    pub fn slices(self) -> Vec<Slice> {
        match self {
            Self::Priority => Priority::ALL.iter().copied().map(Slice::priority).collect(),
            Self::SpecificObjective => {
                SpecificObjective::ALL.iter().copied().map(Slice::objective).collect()
            }
            Self::Place => Place::ALL.iter().copied().map(Slice::place).collect(),
            Self::Theme => {
                let themes = Theme::ALL.iter().copied().map(Slice::theme);
                themes.chain([Slice::NO_THEME]).collect()
            }
        }
    }

    /// The dimension in words.
    pub const fn text(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Priority, Language::Dutch) => "prioriteit",
            (Self::Priority, Language::English) => "priority",
            (Self::SpecificObjective, Language::Dutch) => "specifieke doelstelling",
            (Self::SpecificObjective, Language::English) => "specific objective",
            (Self::Place, Language::Dutch) => "plaats",
            (Self::Place, Language::English) => "place",
            (Self::Theme, Language::Dutch) => "thema",
            (Self::Theme, Language::English) => "theme",
        }
    }
}

/// Sums by two dimensions: rows and columns that add up to the cent in both directions.
///
/// [`Standing::by`] gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CrossTable {
    /// The slices of the columns.
    pub columns: Vec<Slice>,
    /// The slices of the rows, each with its cells in the order of the columns, and their sum.
    pub rows: Vec<CrossRow>,
    /// The sum of each column.
    pub column_sums: Vec<Funding>,
    /// The sum of all.
    pub sum: Funding,
}

/// A row of a [`CrossTable`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CrossRow {
    /// The slice of the row.
    pub slice: Slice,
    /// What is in it and in each column.
    pub cells: Vec<Funding>,
    /// What is in it.
    pub sum: Funding,
}

impl Standing {
    /// The sums by two dimensions.
    ///
    /// ```
    /// use efro_gti::{Booking, Dimension, Euro, Funding, Ledger, Place, SpecificObjective, Stage};
    ///
    /// let mut ledger = Ledger::new();
    /// ledger.book(&Booking {
    ///     place: Place::Ghent,
    ///     theme: None,
    ///     specific_objective: SpecificObjective::Innovation,
    ///     stage: Stage::Selected,
    ///     funding: Funding { erdf: Euro::whole(79), total: Euro::whole(200) },
    /// });
    /// let table = ledger.at(Stage::Selected)?.by(Dimension::Priority, Dimension::Place);
    /// assert_eq!(table.rows[0].cells[1].erdf, Euro::whole(79));
    /// assert_eq!(table.sum.total, Euro::whole(200));
    /// # Ok::<(), efro_gti::OutOfRange>(())
    /// ```
    pub fn by(&self, rows: Dimension, columns: Dimension) -> CrossTable {
        let columns = columns.slices();
        let both = |row: Slice, column: &Slice| {
            row.and(*column).map_or_else(Funding::default, |cell| self.funding(cell))
        };
        let row = |slice: Slice| CrossRow {
            slice,
            cells: columns.iter().map(|column| both(slice, column)).collect(),
            sum: self.funding(slice),
        };
        CrossTable {
            rows: rows.slices().into_iter().map(row).collect(),
            column_sums: columns.iter().map(|column| self.funding(*column)).collect(),
            sum: self.funding(Slice::NET),
            columns,
        }
    }
}
