//! The levels at which commitments are added up.

use crate::code::codes;
use crate::text::Text;

codes! {
    /// The level at which commitments are added up: selected, contracted or paid.
    ///
    /// A contracted amount is selected, too. A paid amount need not be contracted: a payment to an operation that is only
    /// selected counts. [`Stage`](crate::portfolio::Stage) says what each stage counts for.
    ///
    /// ```
    /// use efro_gti::{Euro, Ledger, Slice};
    /// use efro_gti::portfolio::{Level, Row};
    ///
    /// let row = ["a", "", "ghent", "", "RSO1.1", "contracted", "30.00", "100.00", "10.00", "25.00"];
    /// let ledger: Ledger = [Row::from_fields(row.map(Some))?].into_iter().collect();
    /// for (level, euros) in [(Level::Selected, 30), (Level::Contracted, 30), (Level::Paid, 10)] {
    ///     assert_eq!(ledger.commitments(level)?.funding(Slice::TWO_CITIES).erdf, Euro::whole(euros));
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[non_exhaustive]
    pub enum Level("geen niveau van uitvoering", "not a level of commitment") {
        /// Funding that is selected for support, contracted or not.
        Selected = "selected", nl "geselecteerd", en "selected";
        /// Funding that is fixed in contracts or grant decisions.
        Contracted = "contracted", nl "gecontracteerd", en "contracted", also "vastgelegd";
        /// Funding that is paid out.
        Paid = "paid", nl "betaald", en "paid";
    }
}

impl Level {
    /// Returns the name in both languages.
    pub(super) fn in_words(self) -> Text {
        Text::of(|language| self.text(language))
    }
}
