//! Operations.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::{Part, Stage};
use crate::document::{DocumentError, Path, ProblemKind, Problems};
use crate::parse::{ParseError, ParseErrorKind};
use crate::text::{Text, says_something};

/// An operation: a project that the programme supports, with its money in one or more parts.
///
/// ```
/// use efro_gti::{Euro, Operation, SpecificObjective, Theme};
/// use efro_gti::portfolio::{Funding, Part, Stage};
/// use efro_gti::rules::Strand;
///
/// let ghent = Part {
///     strand: Strand::Ghent,
///     theme: Some(Theme::ClimateAdaptation),
///     specific_objective: SpecificObjective::ClimateAdaptation,
///     stage: Stage::Selected,
///     funding: Funding { erdf: Euro::whole(1_000_000), total: Euro::whole(2_500_000) },
///     paid: None,
/// };
/// let operation = Operation::new("GNT-2024-007", [ghent])?.with_title("Green squares")?;
/// assert_eq!(operation.parts()[0].slice().to_string(), "ghent+RSO2.4+climate-adaptation");
///
/// // A joint operation of both cities, whose shares are known.
/// let antwerp = Part { strand: Strand::Antwerp, ..ghent };
/// let joint = Operation::new("GNT-2024-008", [antwerp, ghent])?;
/// assert_eq!(joint.parts().len(), 2);
/// # Ok::<(), efro_gti::DocumentError>(())
/// ```
///
/// # The document
///
/// ```json
/// { "id": "GNT-2024-007", "title": "Green squares", "parts": [
///   { "strand": "ghent", "theme": "climate-adaptation", "specific_objective": "RSO2.4",
///     "stage": "contracted", "erdf": "1000000.00", "total": "2500000.00",
///     "paid": { "erdf": "400000.00", "total": "1000000.00" } } ] }
/// ```
///
/// `title` is omitted if there is none. [`Part`] describes the parts.
///
/// # The list of a programme
///
/// Every programme publishes a list of its operations, updated at least every four months, in an open, machine-readable
/// form (CPR art. 49(3)). An operation has what the rules need of it:
///
/// | in the list | in an operation |
/// |---|---|
/// | the unique code of the operation | the id |
/// | (d) the name | the title |
/// | (h) the total cost | the total of the parts |
/// | (i) the fund | always the ERDF |
/// | (j) the specific objective | that of each part |
/// | (k) the rate of the Union's co-financing | follows from the ERDF contribution and the total |
/// | (l) the location | none: the [`Strand`](crate::rules::Strand) says which part of the programme pays |
/// | the other points | none |
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Operation {
    id: String,
    title: Option<String>,
    parts: Vec<Part>,
}

impl Operation {
    /// Returns an operation without a title.
    ///
    /// # Errors
    ///
    /// Returns all problems, each with its place:
    ///
    /// * The id is blank or has white space around it (at `/id`).
    /// * There is no part (at `/parts`), or a part is in the same cell as an earlier one (such as at `/parts/1`).
    /// * An amount is below zero, or ERDF resources are above their total (such as at `/parts/0/erdf` or
    ///   `/parts/0/paid/total`).
    /// * A part is completed and does not state what is paid (such as at `/parts/0/paid`).
    pub fn new(
        id: impl Into<String>,
        parts: impl IntoIterator<Item = Part>,
    ) -> Result<Self, DocumentError> {
        let operation = Self { id: id.into(), title: None, parts: parts.into_iter().collect() };
        let mut problems = Problems::default();
        if let Some(kind) = id_problem(&operation.id) {
            problems.add(Path::Root.child("id"), kind);
        }
        let parts_at = Path::Root.child("parts");
        check_cells(&operation.parts, &parts_at, &mut problems);
        for (number, part) in operation.parts.iter().enumerate() {
            part.check(&parts_at.element(number), &mut problems);
        }
        problems.result(Some(operation))
    }

    /// Sets the title.
    ///
    /// # Errors
    ///
    /// Returns an error if the title is blank (at `/title`).
    pub fn with_title(mut self, title: impl Into<String>) -> Result<Self, DocumentError> {
        let title = title.into();
        let mut problems = Problems::default();
        if let Some(kind) = title_problem(&title) {
            problems.add(Path::Root.child("title"), kind);
        }
        self.title = Some(title);
        problems.result(Some(self))
    }

    /// Returns the operation with all its parts at another stage.
    ///
    /// # Errors
    ///
    /// Returns an error if the stage is [`Completed`](Stage::Completed) and a part does not state what is paid (such as at
    /// `/parts/0/paid`).
    pub fn with_stage(mut self, stage: Stage) -> Result<Self, DocumentError> {
        let mut problems = Problems::default();
        let parts_at = Path::Root.child("parts");
        for (number, part) in self.parts.iter_mut().enumerate() {
            part.stage = stage;
            part.check(&parts_at.element(number), &mut problems);
        }
        problems.result(Some(self))
    }

    /// Returns the operation of a checked row.
    pub(super) fn of_row(id: Cow<'_, str>, title: Option<Cow<'_, str>>, part: Part) -> Self {
        let title = title.map(Cow::into_owned);
        Self { id: id.into_owned(), title, parts: vec![part] }
    }

    /// Adds the part of a further checked row, which is in another cell, and its title if there is none yet.
    pub(super) fn add(&mut self, title: Option<Cow<'_, str>>, part: Part) {
        if self.title.is_none() {
            self.title = title.map(Cow::into_owned);
        }
        self.parts.push(part);
    }

    /// Returns the id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns the title, or `None` if it has none.
    pub fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    /// Returns the parts: at least one, and no two in the same cell.
    #[inline]
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }
}

/// Records a problem if there are no parts, and for each part in the cell of an earlier one. The list is located at `at`.
pub(crate) fn check_cells(parts: &[Part], at: &Path, problems: &mut Problems) {
    if parts.is_empty() {
        problems.add(at, ProblemKind::EmptyList { name: "parts" });
    }
    let mut firsts = BTreeMap::new();
    for (number, part) in parts.iter().enumerate() {
        let first = *firsts.entry(part.slice()).or_insert(number);
        if first != number {
            let cell = Text::of(|language| part.slice().text(language));
            let kind = ProblemKind::DuplicateCell { cell, first: at.element(first).into() };
            problems.add(at.element(number), kind);
        }
    }
}

/// Returns the problem of an id, or `None` if it is valid.
pub(crate) fn id_problem(id: &str) -> Option<ProblemKind> {
    if !says_something(id) {
        return Some(ProblemKind::Blank { name: "id" });
    }
    (id.trim() != id).then(|| {
        ProblemKind::Unreadable(ParseError::new(
            ParseErrorKind::Malformed,
            id,
            Text::new("geen id", "not an id"),
            Text::new("een tekst zonder witruimte eromheen", "text without white space around it"),
        ))
    })
}

/// Returns the problem of a title, or `None` if it is valid.
pub(crate) fn title_problem(title: &str) -> Option<ProblemKind> {
    (!says_something(title)).then_some(ProblemKind::Blank { name: "title" })
}
