//! The columns of a table of operations.

use crate::code::codes;

codes! {
    /// A column of a table of operations, such as `id`, `strand` or `erdf`.
    ///
    /// The values in the cells are those of a [`Row`](crate::portfolio::Row).
    ///
    /// ```
    /// use efro_gti::Language;
    /// use efro_gti::portfolio::{Column, Row};
    ///
    /// assert_eq!("Specifieke doelstelling".parse(), Ok(Column::SpecificObjective));
    /// assert_eq!(Column::SpecificObjective.code(), Row::COLUMNS[4]);
    /// assert_eq!(Column::Erdf.text(Language::Dutch), "EFRO");
    /// # Ok::<(), efro_gti::ParseError>(())
    /// ```
    pub enum Column("geen kolom van een lijst van concrete acties", "not a column of a list of operations") {
        /// The unique code of the operation.
        Id = "id", nl "id", en "id";
        /// The name of the operation. Optional.
        Title = "title", nl "titel", en "title";
        /// The [strand](crate::rules::Strand) that pays.
        Strand = "strand", nl "luik", en "strand";
        /// The [theme](crate::Theme); an empty cell is none. Optional.
        Theme = "theme", nl "thema", en "theme";
        /// The [specific objective](crate::SpecificObjective).
        SpecificObjective = "specific_objective", nl "specifieke doelstelling", en "specific objective";
        /// The [stage](crate::portfolio::Stage).
        Stage = "stage", nl "stadium", en "stage";
        /// The ERDF resources that are committed, in euros.
        Erdf = "erdf", nl "EFRO", en "ERDF";
        /// The total cost of the commitment, in euros.
        Total = "total", nl "totale kosten", en "total cost", also "totaal";
        /// The ERDF resources that are paid, in euros; required of a completed part. Optional.
        PaidErdf = "paid_erdf", nl "betaald EFRO", en "paid ERDF", also "EFRO betaald", "ERDF paid";
        /// The total cost that is paid, in euros; required with the paid ERDF resources. Optional.
        PaidTotal = "paid_total", nl "betaald totaal", en "paid total", also "totaal betaald", "total paid";
    }
}

impl Column {
    /// Returns whether a table may leave the column out.
    pub const fn is_optional(self) -> bool {
        matches!(self, Self::Title | Self::Theme | Self::PaidErdf | Self::PaidTotal)
    }
}
