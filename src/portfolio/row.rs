//! The rows of a table of operations.

use alloc::borrow::Cow;
use core::str::FromStr;

use super::operation::{id_problem, title_problem};
use super::{Column, Funding, Operation, Part, Stage};
use crate::document::{DocumentError, Pointer, ProblemKind, Problems};
use crate::parse::ParseError;
use crate::text::says_something;

/// The columns of what is committed.
const COMMITTED: [&str; 2] = ["erdf", "total"];

/// The columns of what is paid.
const PAID: [&str; 2] = ["paid_erdf", "paid_total"];

/// A row of a table of operations, such as a CSV file: a part of an operation, with the id of the operation and its
/// title.
///
/// Rows with the same id and different cells are the parts of one operation. A [`Ledger`](crate::Ledger) adds up rows
/// one by one; [`Operations::from_rows`](crate::portfolio::Operations::from_rows) groups them.
///
/// ```
/// use efro_gti::{Euro, Ledger, Slice};
/// use efro_gti::portfolio::{Level, Row};
///
/// let fields = [
///     "GNT-1", "Cycle bridge", "ghent", "mobility", "RSO2.8", "contracted",
///     "100.00", "250.00", "40.00", "100.00",
/// ];
/// let row = Row::from_fields(fields.map(Some))?;
/// assert_eq!((row.id(), row.title()), ("GNT-1", Some("Cycle bridge")));
///
/// let ledger: Ledger = [row].into_iter().collect();
/// assert_eq!(ledger.commitments(Level::Paid)?.funding(Slice::NET).erdf, Euro::whole(40));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Row<'a> {
    pub(super) id: Cow<'a, str>,
    pub(super) title: Option<Cow<'a, str>>,
    pub(super) part: Part,
}

impl<'a> Row<'a> {
    /// The codes of the [columns](Column), in the order of [`from_fields`](Self::from_fields): `id`, `title`, `strand`,
    /// `theme`, `specific_objective`, `stage`, `erdf`, `total`, `paid_erdf` and `paid_total`.
    pub const COLUMNS: [&'static str; 10] = [
        Column::Id.code(),
        Column::Title.code(),
        Column::Strand.code(),
        Column::Theme.code(),
        Column::SpecificObjective.code(),
        Column::Stage.code(),
        Column::Erdf.code(),
        Column::Total.code(),
        Column::PaidErdf.code(),
        Column::PaidTotal.code(),
    ];

    /// The columns that a table may leave out: `title`, `theme`, `paid_erdf` and `paid_total`.
    pub const OPTIONAL_COLUMNS: [&'static str; 4] = [
        Column::Title.code(),
        Column::Theme.code(),
        Column::PaidErdf.code(),
        Column::PaidTotal.code(),
    ];

    /// Returns a row without a title.
    ///
    /// # Errors
    ///
    /// Returns the problems of the id and of the amounts, as [`from_fields`](Self::from_fields) does.
    pub fn new(id: impl Into<Cow<'a, str>>, part: Part) -> Result<Self, DocumentError> {
        let id = id.into();
        let mut problems = Problems::default();
        if let Some(kind) = id_problem(&id) {
            problems.add(Pointer::ROOT.child("id"), kind);
        }
        part.funding.check(column(COMMITTED), &mut problems);
        match part.paid {
            Some(paid) => paid.check(column(PAID), &mut problems),
            None if part.stage == Stage::Completed => {
                require_paid(&mut problems);
            }
            None => {}
        }
        problems.result(Some(Self { id, title: None, part }))
    }

    /// Sets the title.
    ///
    /// # Errors
    ///
    /// Returns an error if the title is blank (at `/title`).
    pub fn with_title(mut self, title: impl Into<Cow<'a, str>>) -> Result<Self, DocumentError> {
        let title = title.into();
        let mut problems = Problems::default();
        if let Some(kind) = title_problem(&title) {
            problems.add(Pointer::ROOT.child("title"), kind);
        }
        self.title = Some(title);
        problems.result(Some(self))
    }

    /// Reads a row from its fields: a text for each of [`COLUMNS`](Self::COLUMNS), in that order.
    ///
    /// A field is `None` if the table does not have the column; at the end of the row it may be left out. In an
    /// optional column, an empty field means no value. Codes are read in any case and by their Dutch and English
    /// names, amounts as `1234.56`.
    ///
    /// # Errors
    ///
    /// Returns all problems of the row, each located at its column, such as `/erdf`:
    ///
    /// * A field that is required is missing, or a code or amount cannot be read.
    /// * The id is blank or has white space around it.
    /// * An amount is below zero, or ERDF resources are above their total.
    /// * Only one of the two paid amounts is given, or neither is and the part is completed.
    /// * There are more fields than columns.
    ///
    /// ```
    /// use efro_gti::portfolio::Row;
    ///
    /// let row = ["GNT-1", "", "gand", "", "SD 2.4", "selected", "1000000,00", "2500000.00"];
    /// let error = Row::from_fields(row.map(Some)).unwrap_err();
    /// let places: Vec<&str> = error.iter().map(|one| one.place().as_str()).collect();
    /// assert_eq!(places, ["/strand", "/erdf"]);
    /// ```
    pub fn from_fields(
        fields: impl IntoIterator<Item = Option<&'a str>>,
    ) -> Result<Self, DocumentError> {
        let mut fields = fields.into_iter();
        let mut field = || fields.next().flatten();
        let [id, title, strand, theme, objective, stage, erdf, total, paid_erdf, paid_total] =
            core::array::from_fn(|_| field());
        let mut problems = Problems::default();
        let most = Self::COLUMNS.len();
        let given = fields.count().saturating_add(most);
        if given > most {
            problems.add(Pointer::ROOT, ProblemKind::TooMany { given, most });
        }
        let id = required("id", id, &mut problems);
        if let Some(kind) = id.and_then(id_problem) {
            problems.add(Pointer::ROOT.child("id"), kind);
        }
        let title = title.filter(|title| says_something(title)).map(Cow::Borrowed);
        let strand = value("strand", strand, &mut problems);
        let theme = match theme {
            None | Some("") => Some(None),
            theme => value("theme", theme, &mut problems).map(Some),
        };
        let specific_objective = value("specific_objective", objective, &mut problems);
        let stage = value("stage", stage, &mut problems);
        let funding = amounts(COMMITTED, [erdf, total], &mut problems);
        let paid = match [paid_erdf, paid_total].map(Option::unwrap_or_default) {
            ["", ""] => Some(None),
            paid => amounts(
                PAID,
                paid.map(|field| Some(field).filter(|field| !field.is_empty())),
                &mut problems,
            )
            .map(Some),
        };
        if stage == Some(Stage::Completed) && paid == Some(None) {
            require_paid(&mut problems);
        }
        let row = || {
            let (strand, theme, stage) = (strand?, theme?, stage?);
            let (specific_objective, funding, paid) = (specific_objective?, funding?, paid?);
            let part = Part { strand, theme, specific_objective, stage, funding, paid };
            Some(Self { id: Cow::Borrowed(id?), title, part })
        };
        problems.result(row())
    }

    /// Returns the id of the operation.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns the title of the operation, or `None` if the row has none.
    pub fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    /// Returns the part of the operation.
    pub fn part(&self) -> &Part {
        &self.part
    }

    /// Returns the row with owned texts, so that it can outlive the text that it was read from.
    pub fn into_owned(self) -> Row<'static> {
        let Self { id, title, part } = self;
        let own = |text: Cow<'_, str>| Cow::Owned(text.into_owned());
        Row { id: own(id), title: title.map(own), part }
    }
}

impl Operation {
    /// Returns the rows of the operation in a table: one for each part.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.parts().iter().map(|part| Row {
            id: Cow::Borrowed(self.id()),
            title: self.title().map(Cow::Borrowed),
            part: *part,
        })
    }
}

/// Returns the place of the column for each amount of a [`Funding`].
fn column(names: [&'static str; 2]) -> impl Fn(&'static str) -> Pointer {
    let [erdf, total] = names;
    move |amount| Pointer::ROOT.child(if amount == "erdf" { erdf } else { total })
}

/// Returns the amounts of two columns. Records their problems.
fn amounts(
    names: [&'static str; 2],
    [erdf, total]: [Option<&str>; 2],
    problems: &mut Problems,
) -> Option<Funding> {
    let [erdf_name, total_name] = names;
    let erdf = value(erdf_name, erdf, problems);
    let total = value(total_name, total, problems);
    Funding::checked(erdf, total, column(names), problems)
}

/// Returns the field of a column. Records a problem if it is missing.
fn required<'a>(
    name: &'static str,
    field: Option<&'a str>,
    problems: &mut Problems,
) -> Option<&'a str> {
    if field.is_none() {
        missing(name, problems);
    }
    field
}

/// Records that a completed part does not say what is paid.
fn require_paid(problems: &mut Problems) {
    for name in PAID {
        missing(name, problems);
    }
}

fn missing(name: &'static str, problems: &mut Problems) {
    problems.add(Pointer::ROOT.child(name), ProblemKind::Missing { name: Some(name) });
}

/// Returns the value of a column. Records a problem if it is missing or cannot be read.
fn value<T: FromStr<Err = ParseError>>(
    name: &'static str,
    field: Option<&str>,
    problems: &mut Problems,
) -> Option<T> {
    match required(name, field, problems)?.parse() {
        Ok(value) => Some(value),
        Err(error) => {
            problems.add(Pointer::ROOT.child(name), ProblemKind::Unreadable(error));
            None
        }
    }
}
