//! Reads operations from the rows of a table, such as a CSV file.

use core::str::FromStr;

use super::operation::id_problem;
use super::{Funding, Operation, Posting};
use crate::document::{DocumentError, Pointer, ProblemKind, Problems};
use crate::parse::ParseError;

impl Operation {
    /// The columns of a row: `id`, `strand`, `theme`, `specific_objective`, `erdf`, `total`, `stage`.
    pub const COLUMNS: &'static [&'static str] =
        &["id", "strand", "theme", "specific_objective", "erdf", "total", "stage"];

    /// Reads an operation from a row: a text for each of [`COLUMNS`](Self::COLUMNS), in that order.
    ///
    /// A text is `None` if the row does not have the column; at the end of the row it may be left out. An empty theme means
    /// no theme. Codes are read in any case and by their Dutch and English names, amounts as `1234.56`.
    ///
    /// # Errors
    ///
    /// Returns all problems of the row, each located at its column: a missing text, an id that is blank or has white space
    /// around it, a code or amount that cannot be read, ERDF resources above the total, more texts than columns.
    ///
    /// ```
    /// use efro_gti::Operation;
    ///
    /// let row = ["GNT-2024-007", "ghent", "", "SD 2.4", "1000000.00", "2500000.00", "selected"];
    /// let operation = Operation::from_row(row.map(Some))?;
    /// assert_eq!(operation.posting().slice().to_string(), "ghent+RSO2.4+no-theme");
    ///
    /// let row = ["GNT-2024-007", "gand", "", "SD 2.4", "1000000,00", "2500000.00", "selected"];
    /// let error = Operation::from_row(row.map(Some)).unwrap_err();
    /// let places: Vec<&str> = error.iter().map(|one| one.place().as_str()).collect();
    /// assert_eq!(places, ["/strand", "/erdf"]);
    /// # Ok::<(), efro_gti::DocumentError>(())
    /// ```
    pub fn from_row<'a>(
        row: impl IntoIterator<Item = Option<&'a str>>,
    ) -> Result<Self, DocumentError> {
        let mut row = row.into_iter();
        let mut text = || row.next().flatten();
        let [id, strand, theme, objective, erdf, total, stage] = core::array::from_fn(|_| text());
        let mut problems = Problems::default();
        let most = Self::COLUMNS.len();
        let given = row.count().saturating_add(most);
        if given > most {
            problems.add(Pointer::ROOT, ProblemKind::TooMany { given, most });
        }
        let id = present("id", id, &mut problems);
        if let Some(problem) = id.and_then(id_problem) {
            problems.add(Pointer::ROOT.child("id"), problem);
        }
        let strand = value("strand", strand, &mut problems);
        let theme = match theme {
            Some("") => Some(None),
            theme => value("theme", theme, &mut problems).map(Some),
        };
        let specific_objective = value("specific_objective", objective, &mut problems);
        let erdf = value("erdf", erdf, &mut problems);
        let total = value("total", total, &mut problems);
        if let (Some(erdf), Some(total)) = (erdf, total) {
            if let Some(problem) = (Funding { erdf, total }).problem() {
                problems.add(Pointer::ROOT.child("erdf"), problem);
            }
        }
        let stage = value("stage", stage, &mut problems);
        let operation = || {
            let funding = Funding { erdf: erdf?, total: total? };
            let (strand, theme, stage) = (strand?, theme?, stage?);
            let specific_objective = specific_objective?;
            Self::new(id?, Posting { strand, theme, specific_objective, stage, funding }).ok()
        };
        problems.result(operation())
    }
}

/// Returns the text of a column. Records a problem if it is missing.
fn present<'a>(
    name: &'static str,
    text: Option<&'a str>,
    problems: &mut Problems,
) -> Option<&'a str> {
    if text.is_none() {
        let at = Pointer::ROOT.child(name);
        problems.add(at, ProblemKind::Missing { name: Some(name) });
    }
    text
}

/// Returns the value of a column. Records a problem if it is missing or cannot be read.
fn value<T: FromStr<Err = ParseError>>(
    name: &'static str,
    text: Option<&str>,
    problems: &mut Problems,
) -> Option<T> {
    match present(name, text, problems)?.parse() {
        Ok(value) => Some(value),
        Err(error) => {
            let at = Pointer::ROOT.child(name);
            problems.add(at, ProblemKind::Unreadable(error));
            None
        }
    }
}
